import { commentKey, isHint } from '../issue/comment-key.ts';
import { looksLikeClaim } from '../issue/hint.ts';
import { includesLogin } from '../model/claim.ts';
import { hasWriteAccess, type IssueComment } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { currentClaims, type ProjectIssue } from './current.ts';
import { MAX_ANSWERS } from './schedule.ts';

/** Comments without a command that look as if their authors want the project; none if the list wants no hints. */
export function askingAmong(
  comments: readonly IssueComment[],
  { claims: { hints, commands, who } }: Config,
): IssueComment[] {
  if (!hints || commands.claim.length === 0) return [];
  return comments.filter(({ author, body }) => {
    const mayWrite = hasWriteAccess(author.association);
    const mayClaim = who === 'contributors' ? author.association === 'CONTRIBUTOR' : who !== 'collaborators';
    return mayClaim && !mayWrite && looksLikeClaim(body, commands);
  });
}

/**
 * Those of such comments that may need a hint, as far as an issue and the latest keys of our comments show it, and no more
 * of one person than one run answers.
 */
export function hintCandidates(
  threads: readonly (ProjectIssue & { asking: readonly IssueComment[]; keys: readonly string[] })[],
): IssueComment[] {
  const perPerson = new Map<string, number>();
  const all = threads.flatMap(({ project, issue, asking, keys }) => {
    const { isOpen, holders, room, marker } = currentClaims(project, issue);
    const queue = marker?.waiting ?? new Map();
    if (!isOpen) return [];
    return asking.filter(({ author: { login } }) =>
      isOutsider(login, { project, holders, waiting: queue.keys(), keys: new Set(keys), isFree: room > 0 }),
    );
  });
  return all.filter(({ author }) => {
    const login = author.login.toLowerCase();
    const count = (perPerson.get(login) ?? 0) + 1;
    perPerson.set(login, count);
    return count <= MAX_ANSWERS;
  });
}

/** Who has to do with a project, and what was said. */
interface Bystanders {
  project: Project;
  holders: readonly string[];
  waiting: Iterable<string>;
  keys: ReadonlySet<string>;
  isFree: boolean;
}

/** Whether somebody neither has to do with the project nor was told how to take it. */
export function isOutsider(login: string, { project, holders, waiting, keys, isFree }: Bystanders): boolean {
  if (isContactOf(project, login) || includesLogin([...holders, ...waiting], login)) return false;
  return isFree ? !keys.has(commentKey.hint(login)) : ![...keys].some(isHint);
}
