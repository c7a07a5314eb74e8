import { sameLogin } from '../model/claim.ts';
import { printComment } from '../model/comment.ts';
import type { Answer, AssignStep, Visit } from '../model/desk.ts';
import type { IssueComment } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';

/** Where what is done is noted at once, so that it is known whatever fails later. */
export interface Notes {
  onAssignees(assignees: string[]): void;
  onComment(comment: IssueComment): void;
}

/**
 * Carries out the steps of a visit, in their order; stops with the error of the first that fails.
 * @returns whether all went as planned: else GitHub did not let somebody be assigned, or somebody else was meanwhile, and
 * the desk has to be opened again
 */
export async function serve(
  { steps }: Visit,
  issue: number,
  writer: IssueWriter,
  notes: Notes,
): Promise<boolean> {
  let asPlanned = true;
  const say = async ({ causes, text }: Answer) =>
    notes.onComment(await writer.comment(issue, printComment(causes, text)));
  for (const step of steps) {
    switch (step.kind) {
      case 'assign': {
        const result = await assign(step, issue, writer, notes);
        if (result === 'crowded') return false;
        if (result === 'dropped') asPlanned = false;
        await say(result === 'taken' ? step.taken : step.dropped);
        break;
      }
      case 'unassign':
        await unassign(step.login, issue, writer, notes);
        break;
      case 'answer':
        await say(step.answer);
        break;
      case 'edit':
        await writer.editComment(step.comment, printComment(step.answer.causes, step.answer.text));
        break;
      case 'delete':
        await writer.deleteComment(step.comment);
        break;
    }
  }
  return asPlanned;
}

/** `crowded`: others were assigned by hand at the same moment, and the person was taken off again. */
async function assign(
  { login, before, room }: AssignStep,
  issue: number,
  writer: IssueWriter,
  notes: Notes,
): Promise<'taken' | 'dropped' | 'crowded'> {
  const { assignees } = await writer.assign(issue, [login]);
  notes.onAssignees(assignees);
  if (!isAmong(login, assignees)) return 'dropped';
  const unexpected = assignees.filter((other) => !isAmong(other, [...before, login]));
  if (unexpected.length <= room) return 'taken';
  await unassign(login, issue, writer, notes);
  return 'crowded';
}

async function unassign(login: string, issue: number, writer: IssueWriter, notes: Notes): Promise<void> {
  const { assignees } = await writer.unassign(issue, [login]);
  notes.onAssignees(assignees);
  if (isAmong(login, assignees))
    throw new Error(`GitHub did not take ${login} off: the token needs write access to issues.`);
}

function isAmong(login: string, logins: readonly string[]): boolean {
  return logins.some((other) => sameLogin(other, login));
}
