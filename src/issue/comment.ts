import { characters } from '../lib/text/characters.ts';
import { sameLogin } from '../model/claim.ts';
import { MAX_BODY } from '../model/github-limits.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { fill, type Texts } from '../texts/texts.ts';

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

/** Characters of a comment that are left for what is said before the text, and for the keys. */
const FRAME = 400;

/**
 * Keeps an edited section for people to read and copy: in a code block, where it notifies and links nobody, and in as
 * many texts as GitHub takes.
 */
export function keptTexts(edited: string, { kept, kept_part }: Texts['notices']): string[] {
  const parts = cut(edited);
  return parts.map((text, at) => {
    const said = parts.length === 1 ? kept : fill(kept_part, { part: at + 1, parts: parts.length });
    return `${said}\n\n${inCode(text)}`;
  });
}

/** Cuts a text into halves, at the end of a line if there is one nearby, until each part fits a comment. */
function cut(text: string): string[] {
  if (characters(inCode(text)) <= MAX_BODY - FRAME) return [text];
  const middle = Math.ceil(text.length / 2);
  const line = text.lastIndexOf('\n', middle);
  const isFar = line < middle / 2;
  const isWithinPair = /[\ud800-\udbff]/.test(text[middle - 1] ?? '');
  const end = isFar ? middle + (isWithinPair ? 1 : 0) : line;
  return [...cut(text.slice(0, end)), ...cut(text.slice(isFar ? end : end + 1))];
}

function inCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
