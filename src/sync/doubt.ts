import { GHOST, isTrusted, type RemoteIssue } from '../model/issue.ts';

/** An author of whom only GitHub can tell whether they may write here, and what depends on the answer. */
export interface Doubt {
  login: string;
  /** Whether GitHub calls them a contributor, as it does those whose membership is concealed. */
  isContributor: boolean;
  about: DoubtAbout;
}

/** A number that a file records, a project that has no issue, or no more than what becomes of an issue beside the list. */
export type DoubtAbout = 'recorded' | 'missing' | 'rest';

/** Whether only GitHub can tell if the author of an issue is to be trusted, and nobody has asked yet. */
export function isInDoubt({ author }: RemoteIssue): boolean {
  return !isTrusted(author) && author.access === undefined && author.login !== GHOST;
}

export function doubtOf({ author }: RemoteIssue, about: DoubtAbout): Doubt {
  return { login: author.login, isContributor: author.association === 'CONTRIBUTOR', about };
}

/** An author who is not trusted, as problems name one. */
export function distrusted({ author }: RemoteIssue): string {
  return author.access === 'none' || author.login === GHOST
    ? `${author.login}, who may not write here`
    : `${author.login}, of whom GitHub does not say that they may write here`;
}
