import type { List, Settings } from '../list/read-list.ts';
import { sameLogin } from '../model/claim.ts';
import { isFinal, Refused } from '../model/errors.ts';
import { hasWriteAccess, type RemoteIssue } from '../model/issue.ts';
import { type Problem, unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import { projectOf } from '../sync/project-of.ts';
import { isComplete, lastActivity, lastActivityOnPull, pullsSince } from './activity.ts';
import { currentClaims } from './current.ts';
import type { Ration } from './ration.ts';
import type { Question, Reply } from './steps.ts';

/** What the desks of a run look at. */
export interface ClaimsPorts {
  issues: CachingReader;
  repository: Repository;
}

/** All that desks are opened with. */
export interface ClaimsContext {
  list: List;
  config: Config;
  settings: Settings;
  ports: ClaimsPorts;
  writesFiles: boolean;
  /** Issues of the projects in scope, with their assignees as they will be once the open desks were served. */
  issues: Map<string, RemoteIssue>;
  /** Issues whose desk is open, with their assignees as they will be once all were served. */
  expected: Map<string, RemoteIssue>;
  /** What of the open commands this run deals with. */
  ration: Ration;
  /** Open issues that may be of free projects, where files do not tell and a run is about one issue. */
  offered: RemoteIssue[] | undefined;
  /** Numbers of issues whose desk could not be read. */
  unread: Set<number>;
  problems: Problem[];
}

/** Answers what a visit to a desk asks, from what was read already where that will do. */
export async function reply(
  question: Question,
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
): Promise<Reply> {
  switch (question.about) {
    case 'held':
      return await countHeld(question.login, question.inLine, project, claims);
    case 'access':
      return await accessOf(question.login, question.association, claims);
    case 'life':
      return await lastSign(question.login, project, issue, claims);
  }
}

/** How many other projects somebody holds, by the issues that were read or, where that was one, by asking. */
async function countHeld(
  login: string,
  inLine: boolean,
  project: Project,
  claims: ClaimsContext,
): Promise<number> {
  const { list, settings, ports, config } = claims;
  const known = countKnown(login, project, claims);
  if (settings.only === undefined || (inLine && known >= config.claims.per_person)) return known;
  const assigned = await readAssigned(login, ports.issues);
  if (assigned === undefined) return known;
  const others = list.projects.filter((other) => other !== project);
  return assigned.filter((issue) => {
    const other = projectOf(issue, others, config);
    return other !== undefined && openHolders(other, issue).some((one) => sameLogin(one, login));
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
    return holders.some((one) => sameLogin(one, login));
  };
  return list.projects.filter((other) => other !== project && holds(other)).length;
}

export function mayHaveMore(login: string, project: Project, claims: ClaimsContext): boolean {
  return countKnown(login, project, claims) < claims.config.claims.per_person;
}

function openHolders(project: Project, issue: RemoteIssue): string[] {
  return issue.state === 'open' ? currentClaims(project, issue).holders : [];
}

export async function accessOf(
  login: string,
  association: string | undefined,
  { ports }: ClaimsContext,
): Promise<boolean> {
  return (await ports.issues.hasWriteAccess(login)) ?? hasWriteAccess(association ?? 'NONE');
}

async function lastSign(
  login: string,
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
): Promise<number | undefined> {
  const { config, settings, ports } = claims;
  const timeline = await timelineOf(issue, project, claims);
  if (timeline === undefined || !isComplete(timeline, issue, login)) return undefined;
  let last = Math.min(lastActivity(timeline, login, config.claims.keep_label), settings.now);
  const silent = settings.now - config.claims.remind_after * 86_400_000;
  if (last > silent) return last;
  try {
    for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
      const sign = lastActivityOnPull(await ports.issues.readTimeline(number, { owner, repo }), settings.now);
      last = Math.max(last, sign);
    }
    return last;
  } catch (error) {
    if (isFinal(error)) throw error;
    claims.problems.push(unknownLife(issue, project, error));
    return undefined;
  }
}

export async function timelineOf(issue: RemoteIssue, project: Project, { ports, problems }: ClaimsContext) {
  try {
    return await ports.issues.readTimeline(issue.number);
  } catch (error) {
    if (isFinal(error)) throw error;
    const problem = unknownLife(issue, project, error);
    if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
    return undefined;
  }
}

function unknownLife({ number }: RemoteIssue, { path }: Project, error: unknown): Problem {
  return unreadWarning(
    path,
    `What happened on issue ${number} lately`,
    'nobody is reminded or released',
    error,
  );
}
