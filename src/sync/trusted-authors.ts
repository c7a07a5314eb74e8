import type { TrustedAuthors } from '../issue/comment.ts';
import { bearsCauses } from '../issue/comment.ts';
import { hasWriteAccess, type IssueComment } from '../model/issue.ts';

/** How many contributors are asked about on one issue at most: anybody whose change was once merged is one. */
export const MOST_CONTRIBUTORS = 3;

/**
 * The same, and those whose comments look like Dibs's and who have write access, which has to be asked: what GitHub calls
 * a member or collaborator may have no more than read access, and who conceals being one is called a contributor.
 */
export async function withWriteAccess(
  comments: readonly IssueComment[],
  known: TrustedAuthors,
  mayWrite: (login: string) => Promise<boolean | undefined>,
): Promise<TrustedAuthors> {
  const asked = new Map<string, boolean>();
  let contributors = 0;
  for (const comment of comments) {
    const { login, association } = comment.author;
    const isContributor = association === 'CONTRIBUTOR' && contributors < MOST_CONTRIBUTORS;
    const mayBe = hasWriteAccess(association) || isContributor;
    if (asked.has(login) || known(comment) || !mayBe || !bearsCauses(comment)) continue;
    if (isContributor) contributors += 1;
    asked.set(login, (await mayWrite(login)) === true);
  }
  return (comment) => known(comment) || asked.get(comment.author.login) === true;
}
