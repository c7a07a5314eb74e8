import { includesLogin } from '../model/claim.ts';
import { isFinal, Refused } from '../model/errors.ts';
import type { RemoteIssue, Timeline } from '../model/issue.ts';
import { type Problem, unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import { projectOf } from '../sync/project-of.ts';
import { isComplete, lastActivity, lastActivityOnPull, pullsSince } from './activity.ts';
import type { ClaimsContext } from './context.ts';
import { currentClaims } from './current.ts';
import type { ObservedClaims } from './observe.ts';
import { planClaims } from './plan.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** Plans the claims on a project, and reads what the plan turns out to depend on. */
export async function planWithFacts(
  observed: ObservedClaims,
  claims: ClaimsContext,
): Promise<ClaimPlan<DraftComment>> {
  const { project, issue } = observed.input;
  const facts = {
    otherProjectsHeld: new Map<string, number>(),
    mayWrite: new Map<string, boolean | undefined>(),
    lastActivity: new Map<string, number | undefined>(),
  };
  for (;;) {
    const result = planClaims(observed, facts);
    if ('plan' in result) return result.plan;
    const { name, login } = result.missing;
    const key = login.toLowerCase();
    switch (name) {
      case 'otherProjectsHeld':
        facts.otherProjectsHeld.set(key, await countHeld(login, project, claims));
        break;
      case 'mayWrite':
        facts.mayWrite.set(key, await claims.ports.issues.hasWriteAccess(login));
        break;
      case 'lastActivity':
        facts.lastActivity.set(key, await readLastActivity(login, project, issue, claims));
        break;
    }
  }
}

/** How many other projects a person holds. A run about one issue has not read the others, so it asks. */
async function countHeld(login: string, project: Project, claims: ClaimsContext): Promise<number> {
  const { list, scope, ports } = claims;
  if (scope.only === undefined) return countKnown(login, project, claims);
  const assigned = await readAssigned(login, ports.issues);
  if (assigned === undefined) return countKnown(login, project, claims);
  const others = list.projects.filter((other) => other !== project);
  return assigned.filter((issue) => {
    const other = projectOf(issue, { ...list, projects: others }, list.config);
    return other !== undefined && includesLogin(openHolders(other, issue), login);
  }).length;
}

/** Undefined if GitHub refuses to tell about this person. */
async function readAssigned(login: string, issues: CachingReader): Promise<RemoteIssue[] | undefined> {
  try {
    return await issues.listAssigned(login);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** How many other projects a person holds by the issues that were read and, for the rest, by the files. */
function countKnown(login: string, project: Project, { list, issues }: ClaimsContext): number {
  const holds = (other: Project) => {
    const issue = issues.get(other.id);
    const holders = issue === undefined ? (other.claim?.by ?? []) : openHolders(other, issue);
    return includesLogin(holders, login);
  };
  return list.projects.filter((other) => other !== project && holds(other)).length;
}

/** Whether a person is already known to hold as many other projects as one may. */
export function isAtLimit(login: string, project: Project, claims: ClaimsContext): boolean {
  return countKnown(login, project, claims) >= claims.list.config.claims.per_person;
}

function openHolders(project: Project, issue: RemoteIssue): string[] {
  return issue.state === 'open' ? currentClaims(project, issue).holders : [];
}

async function readLastActivity(
  login: string,
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
): Promise<number | undefined> {
  const { list, scope, ports } = claims;
  const { keep_label, remind_after } = list.config.claims;
  const timeline = await timelineOf(issue, project, claims);
  if (timeline === undefined || !isComplete(timeline, issue, login)) return undefined;
  let last = Math.min(lastActivity(timeline, login, keep_label), scope.now);
  // Pull requests cost a request each, and nobody active so recently is reminded.
  if (last > scope.now - remind_after * 86_400_000) return last;
  try {
    for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
      const onPull = lastActivityOnPull(await ports.issues.readTimeline(number, { owner, repo }), scope.now);
      last = Math.max(last, onPull);
    }
    return last;
  } catch (error) {
    if (isFinal(error)) throw error;
    claims.problems.push(unknownActivity(issue, project, error));
    return undefined;
  }
}

/** The timeline of an issue; undefined, with a warning, if it cannot be read. */
export async function timelineOf(
  issue: RemoteIssue,
  project: Project,
  { ports, problems }: ClaimsContext,
): Promise<Timeline | undefined> {
  try {
    return await ports.issues.readTimeline(issue.number);
  } catch (error) {
    if (isFinal(error)) throw error;
    const problem = unknownActivity(issue, project, error);
    if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
    return undefined;
  }
}

function unknownActivity({ number }: RemoteIssue, { path }: Project, error: unknown): Problem {
  return unreadWarning(
    path,
    `What happened on issue ${number} lately`,
    'nobody is reminded or released',
    error,
  );
}
