import { sameLogin } from '../model/claim.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';

// At the end, where Dibs puts it: a text that is quoted somewhere in a comment is no cause.
const CAUSES = /<!-- dibs:comment ([^<>]+) -->\s*$/;
/** The account of the token that GitHub gives every job. */
const JOB_ACCOUNT = 'github-actions[bot]';

/** A comment's text with its causes hidden in it: what it answers to, so that it is not made twice. */
export function printComment(keys: string | readonly string[], text: string): string {
  const hidden = [keys].flat().map((key) => encodeURIComponent(key).replaceAll('--', '-%2D'));
  return `${text}\n\n<!-- dibs:comment ${hidden.join(' ')} -->`;
}

/** Whether a comment looks like one of Dibs's, whoever wrote it. */
export function bearsCauses({ body }: Pick<IssueComment, 'body'>): boolean {
  return CAUSES.test(body);
}

/** The causes of a comment; none where it is not one that Dibs made. */
export function keysIn(comment: IssueComment, trusted: TrustedAuthors): string[] {
  const hidden = CAUSES.exec(comment.body)?.[1];
  return hidden === undefined || !trusted(comment) ? [] : hidden.split(' ').map(decode);
}

/** Who is believed to have made a comment of Dibs's on an issue. */
export type TrustedAuthors = (comment: Pick<IssueComment, 'author'>) => boolean;

/**
 * Anybody can copy the hidden part of a comment, so it counts only from the account that Dibs writes as (which opened
 * the issue, or is remembered in its marker) and from the repository's owner.
 * @param accounts from the issue's marker
 */
export function knownAuthors(
  issue: Pick<RemoteIssue, 'author'>,
  accounts: readonly string[] = [],
): TrustedAuthors {
  const known = [JOB_ACCOUNT, ...accounts, ...(issue.author.isBot ? [issue.author.login] : [])];
  return ({ author }) =>
    author.association === 'OWNER' || known.some((login) => sameLogin(login, author.login));
}

/** Causes that comments answered already. */
export function postedKeys(comments: readonly IssueComment[], trusted: TrustedAuthors): Set<string> {
  return new Set(comments.flatMap((comment) => keysIn(comment, trusted)));
}

/** Keeps an edited region for people to read and copy: in a code block, where nothing pings or refers. */
export function keptText(edited: string): string {
  const longest = Math.max(2, ...(edited.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `Dibs put its text above right, which had been edited here. The edited text, so that nothing is lost:\n\n${fence}markdown\n${edited}\n${fence}`;
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
