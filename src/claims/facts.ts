import type { List } from '../list/read-list.ts';
import { includesLogin } from '../model/claim.ts';
import { isFinal, Refused } from '../model/errors.ts';
import type { RemoteIssue, Timeline } from '../model/issue.ts';
import { type Problem, unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import { projectOf } from '../sync/project-of.ts';
import type { Scope } from '../sync/scope.ts';
import { isComplete, lastActivity, lastActivityOnPull, pullsSince } from './activity.ts';
import { currentClaims } from './current.ts';
import type { ObservedClaims } from './observe.ts';
import { planClaims } from './plan.ts';
import type { Ration } from './ration.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** What the desks of a run look at. */
export interface ClaimsPorts {
  issues: CachingReader;
  repository: Repository;
}

/** All that desks are opened with. */
export interface ClaimsContext {
  list: List;
  config: Config;
  scope: Scope;
  ports: ClaimsPorts;
  writesFiles: boolean;
  /** Issues of the projects in scope, with their assignees as they will be once the open desks were served. */
  issues: Map<string, RemoteIssue>;
  /** Issues whose desk is open, with their assignees as they will be once all were served. */
  expected: Map<string, RemoteIssue>;
  /** What of the open commands this run deals with. */
  ration: Ration;
  /** The newest open issues, in a run about one issue that needed them to name free projects. */
  offered: RemoteIssue[] | undefined;
  /** Numbers of issues whose desk could not be read. */
  unread: Set<number>;
  problems: Problem[];
}

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

/** How many other projects somebody holds, by the issues that were read or, in a run about one issue, by asking. */
async function countHeld(login: string, project: Project, claims: ClaimsContext): Promise<number> {
  const { list, scope, ports, config } = claims;
  if (scope.only === undefined) return countKnown(login, project, claims);
  const assigned = await readAssigned(login, ports.issues);
  if (assigned === undefined) return countKnown(login, project, claims);
  const others = list.projects.filter((other) => other !== project);
  return assigned.filter((issue) => {
    const other = projectOf(issue, others, config);
    return other !== undefined && includesLogin(openHolders(other, issue), login);
  }).length;
}

/** Undefined where GitHub does not let it be known of this person. */
async function readAssigned(login: string, issues: CachingReader): Promise<RemoteIssue[] | undefined> {
  try {
    return await issues.listAssigned(login);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** The same by the issues that were read, and by the files for those that were not. */
function countKnown(login: string, project: Project, { list, issues }: ClaimsContext): number {
  const holds = (other: Project) => {
    const issue = issues.get(other.id);
    const holders = issue === undefined ? (other.claim?.by ?? []) : openHolders(other, issue);
    return includesLogin(holders, login);
  };
  return list.projects.filter((other) => other !== project && holds(other)).length;
}

export function mayHaveMore(login: string, project: Project, claims: ClaimsContext): boolean {
  return countKnown(login, project, claims) < claims.config.claims.per_person;
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
  const { config, scope, ports } = claims;
  const timeline = await timelineOf(issue, project, claims);
  if (timeline === undefined || !isComplete(timeline, issue, login)) return undefined;
  let last = Math.min(lastActivity(timeline, login, config.claims.keep_label), scope.now);
  const silent = scope.now - config.claims.remind_after * 86_400_000;
  if (last > silent) return last;
  try {
    for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
      const sign = lastActivityOnPull(await ports.issues.readTimeline(number, { owner, repo }), scope.now);
      last = Math.max(last, sign);
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
