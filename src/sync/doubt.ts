import { GHOST, isTrusted, type RemoteIssue } from '../model/issue.ts';

/** An author for whom only GitHub can tell whether they have write access, and what depends on the answer. */
export interface Doubt {
  login: string;
  /** Whether GitHub calls them a contributor, as it does those whose membership is concealed. */
  isContributor: boolean;
  about: DoubtAbout;
}

/** What depends on an author: the number in a file, a project without an issue, or an issue beside the list alone. */
export type DoubtAbout = 'recorded' | 'missing' | 'rest';

/** Whether only GitHub can tell if the author of an issue is trusted, and this run has not asked yet. */
export function isInDoubt({ author }: RemoteIssue): boolean {
  return !isTrusted(author) && author.access === undefined && author.login !== GHOST;
}

/** The doubt about the author of an issue. */
export function doubtOf({ author }: RemoteIssue, about: DoubtAbout): Doubt {
  return { login: author.login, isContributor: author.association === 'CONTRIBUTOR', about };
}

/** Names an author who is not trusted, for a message. */
export function distrusted({ author }: RemoteIssue): string {
  return author.access === 'none' || author.login === GHOST
    ? `${author.login}, who may not write here`
    : `${author.login}, of whom GitHub does not say that they may write here`;
}
