import type { ClaimState } from '../issue/marker.ts';
import { inQueueOrder } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { ClaimsContext } from './context.ts';
import { isAtLimit } from './count-held.ts';
import {
  isConfirmationDue,
  isInactive,
  needsReview,
  type ProjectIssue,
  waitingForFreePlace,
} from './current.ts';

/**
 * Projects that may have something to decide, in the order of their first commands.
 * @param first id of the first comment with something to do, by issue
 */
export function projectsToReview(claims: ClaimsContext, first: ReadonlyMap<number, number>): ProjectIssue[] {
  const { list, scope, gone } = claims;
  const orderOf = (issue: RemoteIssue) => first.get(issue.number) ?? Number.MAX_SAFE_INTEGER;
  const listed = unlockedProjects(claims).filter(
    ({ project, issue }) =>
      first.has(issue.number) ||
      needsReview(project, issue) ||
      isInactive(project, issue, list.config, scope.now) ||
      isConfirmationDue(project, issue, list.config, scope.now) ||
      mayAdvance({ project, issue }, claims),
  );
  return [...listed, ...gone.filter(({ issue }) => !issue.locked && first.has(issue.number))].sort(
    (a, b) => orderOf(a.issue) - orderOf(b.issue),
  );
}

/** Projects on whose issues comments can be posted. */
export function unlockedProjects({ list, issues }: ClaimsContext): ProjectIssue[] {
  return list.projects.flatMap((project) => {
    const issue = issues.get(project.id);
    return issue === undefined || issue.locked ? [] : [{ project, issue }];
  });
}

/**
 * Whether there is a free place, and somebody in the queue who may have it as far as is known.
 * @param served claims as they are now, if the run has changed them
 */
export function mayAdvance(
  { project, issue }: ProjectIssue,
  claims: ClaimsContext,
  served?: ClaimState,
): boolean {
  // Where maintainers choose, nobody moves on by themselves.
  if (claims.list.config.claims.who === 'approval') return false;
  const { waiting, unlisted } = waitingForFreePlace(project, issue, served);
  return unlisted > 0 || inQueueOrder(waiting).some((login) => !isAtLimit(login, project, claims));
}
