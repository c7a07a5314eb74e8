import { sameLogin } from '../model/claim.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';

// At the end, where Dibs puts it: a text that is quoted somewhere in a comment is no cause.
const CAUSES = /<!-- dibs:comment ([^<>]+) -->\s*$/;
/** The account of the token that GitHub gives every job. */
const JOB_ACCOUNT = 'github-actions[bot]';

/** A comment's text with its causes hidden in it: what it answers to, so that it is not made twice. */
export function printComment(causes: string | readonly string[], text: string): string {
  const hidden = [causes].flat().map((cause) => encodeURIComponent(cause).replaceAll('--', '-%2D'));
  return `${text}\n\n<!-- dibs:comment ${hidden.join(' ')} -->`;
}

/** Whether a comment looks like one of Dibs's, whoever wrote it. */
export function bearsCauses({ body }: Pick<IssueComment, 'body'>): boolean {
  return CAUSES.test(body);
}

/** The causes of a comment; none where it is not one that Dibs made. */
export function causesOf(comment: IssueComment, writers: Writers): string[] {
  const hidden = CAUSES.exec(comment.body)?.[1];
  return hidden === undefined || !writers(comment) ? [] : hidden.split(' ').map(decode);
}

/** Who is believed to have made a comment of Dibs's on an issue. */
export type Writers = (comment: Pick<IssueComment, 'author'>) => boolean;

/**
 * Anybody can copy the hidden part of a comment, so it counts only from the account that Dibs writes as (which opened
 * the issue, or is remembered in its marker) and from the repository's owner.
 * @param accounts from the issue's marker
 */
export function writersOn(issue: Pick<RemoteIssue, 'author'>, accounts: readonly string[] = []): Writers {
  const known = [JOB_ACCOUNT, ...accounts, ...(issue.author.isBot ? [issue.author.login] : [])];
  return ({ author }) =>
    author.association === 'OWNER' || known.some((login) => sameLogin(login, author.login));
}

/** Causes that comments answered already. */
export function causesAnswered(comments: readonly IssueComment[], writers: Writers): Set<string> {
  return new Set(comments.flatMap((comment) => causesOf(comment, writers)));
}

/** Keeps an edited region for people to read and copy: in a code block, where nothing pings or refers. */
export function keptText(edited: string): string {
  const longest = Math.max(2, ...(edited.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `Dibs put its text above right, which had been edited here. The edited text, so that nothing is lost:\n\n${fence}markdown\n${edited}\n${fence}`;
}

function decode(cause: string): string {
  try {
    return decodeURIComponent(cause);
  } catch {
    return cause;
  }
}
