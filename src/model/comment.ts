import { hasWriteAccess, type IssueComment } from './issue.ts';

const CAUSE = /<!-- dibs:comment (\S+) -->/;

/** A comment's text with its cause hidden in it. */
export function printComment(cause: string, text: string): string {
  return `${text}\n\n<!-- dibs:comment ${encodeURIComponent(cause).replaceAll('--', '-%2D')} -->`;
}

/** Causes that comments answered already; believed in comments by bots and by people with write access alone. */
export function causesAnswered(comments: readonly IssueComment[]): Set<string> {
  const causes = comments
    .filter(({ author }) => author.isBot || hasWriteAccess(author.association))
    .map(({ body }) => CAUSE.exec(body)?.[1])
    .filter((cause) => cause !== undefined);
  return new Set(causes.map(decode));
}

/** Whether a comment is one that Dibs made. */
export function isOwnComment(comment: IssueComment): boolean {
  return causesAnswered([comment]).size > 0;
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
