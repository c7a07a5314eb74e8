import type { Offer } from '../issue/message.ts';
import { isFinal } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { unreadWarning } from '../model/problem.ts';
import { isFree, type Project } from '../model/project.ts';
import { projectOf } from '../sync/project-of.ts';
import { currentClaims } from './current.ts';
import type { ClaimsContext } from './facts.ts';
import type { ClaimPlan } from './steps.ts';

/** Whether any answer of a visit names other projects that are free. */
export function offersAny(claimPlan: ClaimPlan): boolean {
  return refuses(claimPlan) || claimPlan.steps.some((step) => step.kind === 'assign' && step.dropped.offers);
}

/** The same without the answers that are needed only if GitHub does not let somebody be assigned. */
function refuses({ steps }: ClaimPlan): boolean {
  return steps.some((step) => 'answer' in step && step.answer.offers);
}

/** Projects that are free, by their issues once all open desks were served, or by their files if those tell. */
export function offersOf(claims: ClaimsContext): Offer[] {
  const { list, config, issues, expected, offered } = claims;
  const read = new Map<string, RemoteIssue>();
  for (const issue of offered ?? []) {
    const project = projectOf(issue, list.projects, config);
    if (project !== undefined) read.set(project.id, issue);
  }
  return list.projects.flatMap((project) => {
    const issue = expected.get(project.id) ?? issues.get(project.id) ?? read.get(project.id);
    if (issue !== undefined) return hasRoom(project, issue) ? [{ project, issue: issue.number }] : [];
    const { issue: number } = project;
    return filesTell(claims) && number !== undefined && isFree(project) ? [{ project, issue: number }] : [];
  });
}

/** Reads what {@link offersOf} needs in a run about one issue, if the files do not record who holds what. */
export async function readOffers(claimPlan: ClaimPlan, claims: ClaimsContext): Promise<void> {
  const { config, settings, ports, problems, writesFiles } = claims;
  if (settings.only === undefined || filesTell(claims) || claims.offered !== undefined) return;
  // A claim that brings files up to date costs enough without a page for an answer that hardly anybody gets.
  if (writesFiles && !refuses(claimPlan)) return;
  try {
    claims.offered = await ports.issues.listNewestOpenLabelled(config.tracking_label);
  } catch (error) {
    if (isFinal(error)) throw error;
    claims.offered = [];
    problems.push(unreadWarning(config.projects, 'Which projects are free', 'none is offered', error));
  }
}

function hasRoom(project: Project, issue: RemoteIssue): boolean {
  const { isOpen, holders } = currentClaims(project, issue);
  return isOpen && holders.length < project.maxClaims;
}

/** In a run about all projects, one without an issue has none yet. */
function filesTell({ config, settings }: ClaimsContext): boolean {
  return settings.only !== undefined && config.write_back === 'commit';
}
