import { printComment } from '../issue/comment.ts';
import { sameLogin } from '../model/claim.ts';
import { IssueLocked, isFinal } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';
import type { AssignStep, ClaimPlan, RenderedComment } from './steps.ts';

/** Records each assignment as soon as it succeeds. */
export interface Notes {
  onAssignees(answer: RemoteIssue): void;
}

/** What came of the steps of a visit. */
export interface Served {
  /**
   * Whether all went as planned: else GitHub did not let somebody be assigned, or somebody else was meanwhile, and the
   * desk has to be opened again.
   */
  asPlanned: boolean;
  /** Who could not be assigned since GitHub refused the request. */
  refused?: string;
  /** The first error that others on the issue do not have to wait for. */
  failure?: unknown;
}

/**
 * Carries out the steps of a visit, in their order, and lets others go on after each comment. A comment that is refused
 * keeps nobody else from what is theirs; any other failure ends the visit.
 * @yields why a comment was refused; undefined of one that was made
 */
export async function* applySteps(
  { steps }: ClaimPlan,
  issue: number,
  writer: IssueWriter,
  notes: Notes,
): AsyncGenerator<unknown, Served> {
  const served: Served = { asPlanned: true };
  const say = ({ keys, text }: RenderedComment) => writer.comment(issue, printComment(keys, text));
  for (const step of steps) {
    if (step.kind === 'unassign') {
      await unassign(step.login, issue, writer, notes);
      continue;
    }
    let result: 'taken' | 'dropped' | 'crowded' = 'taken';
    if (step.kind === 'assign') {
      try {
        result = await assign(step, issue, writer, notes);
      } catch (failure) {
        if (isFinal(failure)) throw failure;
        return { failure, ...served, asPlanned: false, refused: step.login };
      }
    }
    if (result === 'crowded') return { ...served, asPlanned: false };
    if (result === 'dropped') served.asPlanned = false;
    let refusal: unknown;
    try {
      if (step.kind === 'assign') await say(result === 'taken' ? step.taken : step.dropped);
      else if (step.kind === 'answer') await say(step.answer);
      else if (step.kind === 'delete') await writer.deleteComment(step.comment);
      else await writer.editComment(step.comment, printComment(step.answer.keys, step.answer.text));
    } catch (failure) {
      if (isFinal(failure) || failure instanceof IssueLocked) throw failure;
      refusal = failure;
      served.failure ??= failure;
    }
    yield refusal;
  }
  return served;
}

/** `crowded`: others were assigned by hand at the same moment, and the person was taken off again. */
async function assign(
  { login, before, room }: AssignStep,
  issue: number,
  writer: IssueWriter,
  notes: Notes,
): Promise<'taken' | 'dropped' | 'crowded'> {
  const answer = await writer.assign(issue, [login]);
  notes.onAssignees(answer);
  const { assignees } = answer;
  if (!isAmong(login, assignees)) return 'dropped';
  const unexpected = assignees.filter((other) => !isAmong(other, [...before, login]));
  if (unexpected.length <= room) return 'taken';
  await unassign(login, issue, writer, notes);
  return 'crowded';
}

async function unassign(login: string, issue: number, writer: IssueWriter, notes: Notes): Promise<void> {
  const answer = await writer.unassign(issue, [login]);
  notes.onAssignees(answer);
  if (isAmong(login, answer.assignees))
    throw new Error(`GitHub did not take ${login} off: the token needs write access to issues.`);
}

function isAmong(login: string, logins: readonly string[]): boolean {
  return logins.some((other) => sameLogin(other, login));
}
