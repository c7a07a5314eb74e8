import { bodyOf } from '../model/body.ts';
import { sameLogin } from '../model/claim.ts';
import { printComment, writersOn } from '../model/comment.ts';
import type { Answer, Visit } from '../model/desk.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';

/** What came of a visit to the claim desk. */
export interface Served {
  /** Logins that GitHub did not let be assigned: their places are still free. */
  dropped: string[];
  /** Login of the account that comments are written as, where nothing else would tell it. */
  account: string | undefined;
}

/** Where what is done is noted at once, so that it is known whatever fails later. */
export interface Notes {
  onAssignees(assignees: string[]): void;
  onComment(comment: IssueComment): void;
}

/** Carries out the steps of a visit, in their order; stops with the error of the first that fails. */
export async function serve(
  { steps }: Visit,
  issue: RemoteIssue,
  writer: IssueWriter,
  notes: Notes,
): Promise<Served> {
  const { number } = issue;
  const dropped: string[] = [];
  let account = bodyOf(issue).marker?.account;
  const say = async ({ causes, text }: Answer) => {
    const made = await writer.comment(number, printComment(causes, text));
    notes.onComment(made);
    const isKnown = writersOn(issue, account)({ author: { ...made.author, association: 'NONE' } });
    if (!isKnown) account = made.author.login;
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'assign': {
        const { assignees } = await writer.assign(number, [step.login]);
        notes.onAssignees(assignees);
        const isTaken = assignees.some((login) => sameLogin(login, step.login));
        if (!isTaken) dropped.push(step.login);
        await say(isTaken ? step.taken : step.dropped);
        break;
      }
      case 'unassign': {
        const { assignees } = await writer.unassign(number, [step.login]);
        notes.onAssignees(assignees);
        if (assignees.some((login) => sameLogin(login, step.login))) {
          throw new Error(`GitHub did not take ${step.login} off: the token needs write access to issues.`);
        }
        break;
      }
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
  return { dropped, account };
}
