import { type Offer, offersOthers } from '../issue/message.ts';
import { isFinal } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { unreadWarning } from '../model/problem.ts';
import { isFree, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { projectOf } from '../sync/project-of.ts';
import { type ClaimsContext, writesFiles } from './context.ts';
import { currentClaims } from './current.ts';

import type { ClaimPlan, DraftComment } from './steps.ts';

/**
 * The free projects that the comments of a plan name; none if no comment does. In a run about one issue this costs a
 * request if the files do not record who holds what.
 */
export async function readOffers(plan: ClaimPlan<DraftComment>, claims: ClaimsContext): Promise<Offer[]> {
  const { list, scope } = claims;
  const offersNow = plan.steps.some((step) => 'answer' in step && offers(step.answer, list.config));
  const offersIfDropped = plan.steps.some(
    (step) => step.kind === 'assign' && offers(step.dropped, list.config),
  );
  if (!offersNow && !offersIfDropped) return [];
  // A claim that updates files costs enough without a request for a comment that is hardly ever posted.
  const isWorthReading = offersNow || !writesFiles(claims);
  if (scope.only !== undefined && !filesShowHolders(claims) && isWorthReading) await readNewest(claims);
  return freeProjects(claims);
}

/** What was added to a comment does not count: only its first message decides. */
function offers({ messages: [{ name, values }] }: DraftComment, config: Config): boolean {
  return offersOthers(name, values, config);
}

async function readNewest(claims: ClaimsContext): Promise<void> {
  const { list, ports, problems } = claims;
  if (claims.offered !== undefined) return;
  try {
    claims.offered = await ports.issues.listNewestOpenLabelled(list.config.tracking_label);
  } catch (error) {
    if (isFinal(error)) throw error;
    claims.offered = [];
    problems.push(unreadWarning(list.config.projects, 'Which projects are free', 'none is offered', error));
  }
}

/** Free projects, by their issues as they will be after this run, or by the files if those record it. */
function freeProjects(claims: ClaimsContext): Offer[] {
  const { list, issues, expected, offered } = claims;
  const newest = new Map<string, RemoteIssue>();
  for (const issue of offered ?? []) {
    const project = projectOf(issue, list, list.config);
    if (project !== undefined) newest.set(project.id, issue);
  }
  return list.projects.flatMap((project) => {
    const issue = expected.get(project.id) ?? issues.get(project.id) ?? newest.get(project.id);
    if (issue !== undefined) return hasRoom(project, issue) ? [{ project, issue: issue.number }] : [];
    const { issue: number } = project;
    return filesShowHolders(claims) && number !== undefined && isFree(project)
      ? [{ project, issue: number }]
      : [];
  });
}

function hasRoom(project: Project, issue: RemoteIssue): boolean {
  return currentClaims(project, issue).room > 0;
}

/** Whether the files show who holds which project. A run about all projects reads the issues instead. */
function filesShowHolders({ list, scope }: ClaimsContext): boolean {
  return scope.only !== undefined && list.config.write_back === 'commit';
}
