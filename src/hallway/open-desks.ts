import { bodyOf } from '../model/body.ts';
import { sameLogin } from '../model/claim.ts';
import { commandIn } from '../model/command.ts';
import { writersAmong, writersOn } from '../model/comment.ts';
import type { Config } from '../model/config.ts';
import type { Question, Reply, Visit } from '../model/desk.ts';
import { LimitReached, NoAccess } from '../model/errors.ts';
import { hasWriteAccess, type IssueComment, type RemoteIssue } from '../model/issue.ts';
import { isWhole, lastSignOn, lastSignOnPull, pullsSince } from '../model/life.ts';
import type { IssueReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Home } from '../model/region.ts';
import {
  type DeskInput,
  doublesIn,
  hasNews,
  isOld,
  OLDEST_COMMAND,
  standingOf,
  visitDesk,
  waitingForFreePlace,
} from '../stages/desk.ts';
import { projectOf } from '../stages/observe.ts';
import type { Memory } from './read-issues.ts';
import type { List, Settings } from './read-list.ts';

/** What the desks of a run look at. */
export interface DeskPorts {
  issues: IssueReader;
  home: Home;
}

/** A project whose desk is open, and what is to be done there. */
export interface OpenDesk {
  project: Project;
  issue: RemoteIssue;
  visit: Visit;
}

/** All that desks are opened with. */
export interface Desks {
  list: List;
  config: Config;
  settings: Settings;
  ports: DeskPorts;
  memory: Memory;
  writesFiles: boolean;
  /** Issues of the projects in scope, with their assignees as they will be once the open desks were served. */
  issues: Map<string, RemoteIssue>;
  /** Numbers of issues whose desk could not be read. */
  unread: Set<number>;
  problems: Problem[];
}

/**
 * Opens the desk of each project where there is something to decide, and works out what. Costs a request for the
 * comments of the last days, and one for each project that has news. One that cannot be read is left to the next run.
 */
export async function openDesks(desks: Desks): Promise<OpenDesk[]> {
  const open: OpenDesk[] = [];
  for (const { project, issue } of await withNews(desks)) {
    try {
      const desk = await openDesk(project, issue, desks);
      open.push(desk);
      desks.issues.set(project.id, { ...issue, assignees: desk.visit.assignees });
    } catch (error) {
      if (isFinal(error)) throw error;
      desks.unread.add(issue.number);
      desks.problems.push(
        unread(`What people say on issue ${issue.number}`, 'it waits', project.path, error),
      );
    }
  }
  return open;
}

/** Works one desk out anew, from what is in the memory now. */
export async function openDesk(project: Project, issue: RemoteIssue, desks: Desks): Promise<OpenDesk> {
  const { list, config, settings, ports, memory, writesFiles } = desks;
  const written = memory.written.get(issue.number) ?? [];
  const ids = new Set(written.map(({ id }) => id));
  const read = await readComments(project, issue, desks);
  const comments = [...read.filter(({ id }) => !ids.has(id)), ...written];
  const accounts = accountsOn(issue, memory);
  const known = writersOn(issue, accounts);
  const mayWrite = (login: string) => accessOf(login, undefined, desks);
  const input: DeskInput = {
    project,
    projects: list.projects,
    issue,
    comments,
    writers: await writersAmong(comments, known, mayWrite),
    accounts,
    original: settings.comment,
    config,
    home: ports.home,
    now: settings.now,
    writesFiles,
  };
  const visit = visitDesk(input);
  let next = visit.next();
  while (!next.done) next = visit.next(await reply(next.value, project, issue, desks));
  return { project, issue, visit: next.value };
}

/** Logins of the accounts that comments were written as, those of this run included. */
export function accountsOn(issue: RemoteIssue, memory: Memory): string[] {
  const accounts = [...(bodyOf(issue).marker?.accounts ?? [])];
  for (const comment of memory.written.get(issue.number) ?? []) {
    const author = { ...comment.author, association: 'NONE' };
    if (!writersOn(issue, accounts)({ author })) accounts.push(author.login);
  }
  return accounts;
}

/** Projects with something to decide, those first whose commands came first. */
async function withNews(desks: Desks): Promise<{ project: Project; issue: RemoteIssue }[]> {
  const { list, config, settings, issues } = desks;
  const since = await commandsSince(desks);
  return list.projects
    .flatMap((project) => {
      const issue = issues.get(project.id);
      return issue === undefined ? [] : [{ project, issue, first: since.get(issue.number) }];
    })
    .filter(
      ({ project, issue, first }) =>
        first !== undefined ||
        hasNews(project, issue) ||
        isOld(project, issue, config, settings.now) ||
        waitingForFreePlace(project, issue).some((login) => mayHaveMore(login, project, desks)),
    )
    .sort((a, b) => (a.first ?? Number.MAX_SAFE_INTEGER) - (b.first ?? Number.MAX_SAFE_INTEGER));
}

/** Issues with commands that nobody has dealt with, as far as is to be seen without reading them, by number. */
async function commandsSince(desks: Desks): Promise<Map<number, number>> {
  const { settings, memory, config, issues } = desks;
  const found = new Map<number, number>();
  if (settings.only !== undefined) {
    found.set(settings.only, 0);
    return found;
  }
  if (issues.size === 0) return found;
  memory.recent ??= await readRecent(desks);
  const byNumber = Map.groupBy(memory.recent, ({ issue }) => issue);
  for (const issue of issues.values()) {
    const comments = byNumber.get(issue.number) ?? [];
    const handled = bodyOf(issue).marker?.handled ?? 0;
    const commands = comments.filter(
      ({ id, author, edited, body }) =>
        id > handled && !author.isBot && !edited && commandIn(body, config.claims.commands) !== undefined,
    );
    const doubles = doublesIn(comments, writersOn(issue, bodyOf(issue).marker?.accounts));
    const news = [...commands, ...doubles].map(({ id }) => id);
    if (news.length > 0) found.set(issue.number, Math.min(...news));
  }
  return found;
}

async function readRecent({ settings, ports, config, problems }: Desks): Promise<IssueComment[]> {
  try {
    return await ports.issues.listRecentComments(new Date(settings.now - OLDEST_COMMAND).toISOString());
  } catch (error) {
    if (isFinal(error)) throw error;
    problems.push(unread('The comments of the last days', 'commands in them wait', config.projects, error));
    return [];
  }
}

/** A timeline has the comments too, so whose claim is old costs one request. */
async function readComments(project: Project, issue: RemoteIssue, desks: Desks): Promise<IssueComment[]> {
  const { config, settings, ports, memory } = desks;
  if (issue.comments === 0 && settings.comment === undefined) return [];
  if (isOld(project, issue, config, settings.now)) {
    const timeline = await timelineOf(issue, project, desks);
    if (timeline !== undefined && timeline.comments.length >= issue.comments) return timeline.comments;
  }
  let comments = memory.comments.get(issue.number);
  if (comments === undefined) {
    comments = await ports.issues.listComments(issue.number);
    memory.comments.set(issue.number, comments);
  }
  return comments;
}

async function reply(question: Question, project: Project, issue: RemoteIssue, desks: Desks): Promise<Reply> {
  switch (question.about) {
    case 'held':
      return await countHeld(question.login, question.inLine, project, desks);
    case 'access':
      return await accessOf(question.login, question.association, desks);
    case 'life':
      return await lastSign(question.login, project, issue, desks);
  }
}

/** How many other projects somebody holds, by the issues that were read or, where that was one, by asking. */
async function countHeld(login: string, inLine: boolean, project: Project, desks: Desks): Promise<number> {
  const { list, settings, ports, memory, config } = desks;
  const known = countKnown(login, project, desks);
  if (settings.only === undefined || (inLine && known >= config.claims.per_person)) return known;
  const key = login.toLowerCase();
  const assigned = memory.assigned.get(key) ?? (await ports.issues.listAssigned(login));
  memory.assigned.set(key, assigned);
  const others = list.projects.filter((other) => other !== project);
  return assigned.filter((issue) => {
    const other = projectOf(issue, others, config);
    return other !== undefined && openHolders(other, issue).some((one) => sameLogin(one, login));
  }).length;
}

/** The same by the issues that were read, and by the files for those that were not. */
function countKnown(login: string, project: Project, { list, issues }: Desks): number {
  const holds = (other: Project) => {
    const issue = issues.get(other.id);
    const holders = issue === undefined ? (other.claim?.by ?? []) : openHolders(other, issue);
    return holders.some((one) => sameLogin(one, login));
  };
  return list.projects.filter((other) => other !== project && holds(other)).length;
}

function mayHaveMore(login: string, project: Project, desks: Desks): boolean {
  return countKnown(login, project, desks) < desks.config.claims.per_person;
}

function openHolders(project: Project, issue: RemoteIssue): string[] {
  return issue.state === 'open' ? standingOf(project, issue).holders : [];
}

async function accessOf(
  login: string,
  association: string | undefined,
  { ports, memory }: Desks,
): Promise<boolean> {
  const key = login.toLowerCase();
  const asked = memory.access.get(key) ?? { may: await ports.issues.hasWriteAccess(login) };
  memory.access.set(key, asked);
  return asked.may ?? hasWriteAccess(association ?? 'NONE');
}

async function lastSign(
  login: string,
  project: Project,
  issue: RemoteIssue,
  desks: Desks,
): Promise<number | undefined> {
  const { config, settings, ports } = desks;
  const timeline = await timelineOf(issue, project, desks);
  if (timeline === undefined || !isWhole(timeline, issue, login)) return undefined;
  let last = Math.min(lastSignOn(timeline, login, config.claims.keep_label), settings.now);
  const silent = settings.now - config.claims.remind_after * 86_400_000;
  if (last > silent) return last;
  try {
    for (const { owner, repo, number } of pullsSince(timeline, login, last)) {
      const sign = lastSignOnPull(await ports.issues.readTimeline(number, { owner, repo }), settings.now);
      last = Math.max(last, sign);
    }
    return last;
  } catch (error) {
    if (isFinal(error)) throw error;
    desks.problems.push(unknownLife(issue, project, error));
    return undefined;
  }
}

async function timelineOf(issue: RemoteIssue, project: Project, { ports, memory, problems }: Desks) {
  const known = memory.timelines.get(issue.number);
  if (known !== undefined) return known === 'failed' ? undefined : known;
  try {
    const timeline = await ports.issues.readTimeline(issue.number);
    memory.timelines.set(issue.number, timeline);
    return timeline;
  } catch (error) {
    if (isFinal(error)) throw error;
    memory.timelines.set(issue.number, 'failed');
    problems.push(unknownLife(issue, project, error));
    return undefined;
  }
}

function unknownLife({ number }: RemoteIssue, { path }: Project, error: unknown): Problem {
  return unread(`What happened on issue ${number} lately`, 'nobody is reminded or released', path, error);
}

function unread(what: string, so: string, file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${what} could not be read, so ${so} until the next run: ${reason}`;
  return { severity: 'warning', file, line: 1, column: 1, message };
}

/** Whether an error ends the run, and not only what it was about. */
function isFinal(error: unknown): boolean {
  return error instanceof NoAccess || error instanceof LimitReached;
}
