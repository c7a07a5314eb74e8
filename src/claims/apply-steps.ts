import { printComment } from '../issue/comment.ts';
import { includesLogin } from '../model/claim.ts';
import { IssueLocked, isFinal } from '../model/errors.ts';
import { MAX_ASSIGNEES } from '../model/github-limits.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { IssueReader, IssueWriter } from '../model/ports.ts';
import type { AssignStep, ClaimPlan, RenderedComment, Step } from './steps.ts';

/** What steps are applied through. */
export interface StepPorts {
  writer: IssueWriter;
  reader: Pick<IssueReader, 'isAssignable'>;
}

/** Records the assignees that GitHub answered as soon as a step succeeds. */
export type OnAssignees = (answer: RemoteIssue) => void;

/** What came of the steps of a plan. */
export interface StepsResult {
  /**
   * Whether the steps had the effect that was planned. If not, GitHub did not let somebody be assigned, or somebody else
   * was assigned meanwhile, and the claims have to be planned again.
   */
  asPlanned: boolean;
  /** Whether it was the last of these: nothing was posted about it. */
  isCrowded?: true;
  /** How many assignees the issue has, if GitHub takes no more: nothing was posted about that. */
  cap?: number;
  /** About whom GitHub refused a write with an error. */
  refused?: string;
  /** The first error that did not stop the other steps. */
  failure?: unknown;
}

/**
 * Applies the steps of a plan in order and pauses after each comment. If GitHub refuses a comment, the next steps are
 * applied all the same; any other error ends the plan.
 * @yields why a comment was refused; undefined if it was posted
 */
export async function* applySteps(
  { steps }: ClaimPlan,
  issue: number,
  ports: StepPorts,
  onAssignees: OnAssignees,
): AsyncGenerator<unknown, StepsResult> {
  const { writer } = ports;
  const result: StepsResult = { asPlanned: true };
  for (const step of steps) {
    if (step.kind === 'unassign') {
      await unassign(step.login, issue, writer, onAssignees);
      continue;
    }
    let effect: AssignEffect = 'taken';
    if (step.kind === 'assign') {
      try {
        effect = await assign(step, issue, ports, onAssignees);
      } catch (failure) {
        if (isFinal(failure)) throw failure;
        return { failure, ...result, asPlanned: false, refused: step.login };
      }
    }
    if (effect === 'crowded') return { ...result, asPlanned: false, isCrowded: true };
    if (typeof effect === 'object') return { ...result, asPlanned: false, ...effect };
    const refusal = await refusalOf(() => writeComment(step, effect, issue, writer));
    result.failure ??= refusal;
    yield refusal;
    // The other answers took them for a holder.
    if (effect === 'dropped' && step.kind === 'assign')
      return { ...result, asPlanned: false, ...(refusal !== undefined && { refused: step.login }) };
  }
  return result;
}

/** Why GitHub refused a write about one comment; undefined if it did not. */
async function refusalOf(write: () => Promise<unknown>): Promise<unknown> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (isFinal(error) || error instanceof IssueLocked) throw error;
    return error;
  }
}

async function writeComment(
  step: Exclude<Step, { kind: 'unassign' }>,
  effect: PostedEffect,
  issue: number,
  writer: IssueWriter,
): Promise<unknown> {
  const post = ({ keys, text }: RenderedComment) => writer.comment(issue, printComment(keys, text));
  switch (step.kind) {
    case 'assign':
      return await post(effect === 'taken' ? step.taken : step.dropped);
    case 'answer':
      return await post(step.answer);
    case 'delete':
      return await writer.deleteComment(step.comment);
    case 'edit':
      return await writer.editComment(step.comment, printComment(step.answer.keys, step.answer.text));
  }
}

/**
 * `dropped`: GitHub does not let the person be assigned. `crowded`: others were assigned meanwhile, so the person was not.
 * `cap`: GitHub lets nobody be assigned beside so many others.
 */
type AssignEffect = PostedEffect | 'crowded' | { cap: number };
type PostedEffect = 'taken' | 'dropped';

async function assign(
  { login, before, room }: AssignStep,
  issue: number,
  { writer, reader }: StepPorts,
  onAssignees: OnAssignees,
): Promise<AssignEffect> {
  const answer = await writer.assign(issue, [login]);
  onAssignees(answer);
  const { assignees } = answer;
  const { length: cap } = assignees;
  if (!includesLogin(assignees, login)) {
    const isFull = cap >= MAX_ASSIGNEES || (cap > 0 && (await reader.isAssignable(issue, login)));
    return isFull ? { cap } : 'dropped';
  }
  const unexpected = assignees.filter((other) => !includesLogin([...before, login], other));
  if (unexpected.length <= room) return 'taken';
  await unassign(login, issue, writer, onAssignees);
  return 'crowded';
}

async function unassign(
  login: string,
  issue: number,
  writer: IssueWriter,
  onAssignees: OnAssignees,
): Promise<void> {
  const answer = await writer.unassign(issue, [login]);
  onAssignees(answer);
  if (includesLogin(answer.assignees, login))
    throw new Error(`GitHub did not unassign ${login}: the token needs write access to issues.`);
}
