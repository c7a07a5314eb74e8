import type { TrustedAuthors } from '../issue/comment.ts';
import { bearsCauses } from '../issue/comment.ts';
import { hasWriteAccess, type IssueComment } from '../model/issue.ts';

/** Most contributors that are asked about on one issue: anybody whose change was once merged is one. */
export const MAX_CONTRIBUTORS = 3;

/**
 * The known authors, and authors with write access of comments that look like Dibs's. GitHub has to be asked: a member or
 * collaborator may have no more than read access, and a member who conceals the membership is called a contributor.
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
    const isContributor = association === 'CONTRIBUTOR' && contributors < MAX_CONTRIBUTORS;
    const mayBe = hasWriteAccess(association) || isContributor;
    if (asked.has(login) || known(comment) || !mayBe || !bearsCauses(comment)) continue;
    if (isContributor) contributors += 1;
    asked.set(login, (await mayWrite(login)) === true);
  }
  return (comment) => known(comment) || asked.get(comment.author.login) === true;
}
