import { sameLogin } from '../model/claim.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';

// At the end, where Dibs puts them: keys that are quoted elsewhere in a comment do not count.
const KEYS = /<!-- dibs:comment ([^<>]+) -->\s*$/;
/** The account of the token that GitHub gives every job. */
const JOB_ACCOUNT = 'github-actions[bot]';

/** A comment's text with its keys hidden in it, so that it is not posted twice. */
export function printComment(keys: string | readonly string[], text: string): string {
  const hidden = [keys].flat().map((key) => encodeURIComponent(key).replaceAll('--', '-%2D'));
  return `${text}\n\n<!-- dibs:comment ${hidden.join(' ')} -->`;
}

/** Whether a comment looks like one of Dibs's, whoever wrote it. */
export function bearsCauses({ body }: Pick<IssueComment, 'body'>): boolean {
  return KEYS.test(body);
}

/** The keys of a comment; none unless Dibs posted it. */
export function keysIn(comment: IssueComment, trusted: TrustedAuthors): string[] {
  const hidden = KEYS.exec(comment.body)?.[1];
  return hidden === undefined || !trusted(comment) ? [] : hidden.split(' ').map(decode);
}

/** Whether an author is trusted to have posted a comment of Dibs's on an issue. */
export type TrustedAuthors = (comment: Pick<IssueComment, 'author'>) => boolean;

/**
 * Anybody can copy the hidden part of a comment, so it counts only from the accounts of Dibs (the one that opened
 * the issue, or those in its marker) and from the repository's owner.
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

/** The keys of all comments that Dibs has posted. */
export function postedKeys(comments: readonly IssueComment[], trusted: TrustedAuthors): Set<string> {
  return new Set(comments.flatMap((comment) => keysIn(comment, trusted)));
}

/** Keeps an edited section for people to read and copy: in a code block, where it notifies and links nobody. */
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
