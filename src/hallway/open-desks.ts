import { markerOf } from '../model/body.ts';
import { commandIn } from '../model/command.ts';
import { writersAmong, writersOn } from '../model/comment.ts';
import type { Reply, Visit } from '../model/desk.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { hasNews, isOld, waitingForFreePlace } from '../model/standing.ts';
import { type DeskInput, doublesIn, OLDEST_COMMAND, visitDesk } from '../stages/desk.ts';
import { accessOf, type Desks, isFinal, mayHaveMore, reply, timelineOf, unread } from './desk-questions.ts';
import { offersAny, offersOf, readOffers } from './offers.ts';
import type { Memory } from './read-issues.ts';

/** A project whose desk is open, and what is to be done there. */
export interface OpenDesk {
  project: Project;
  issue: RemoteIssue;
  visit: Visit;
}

/**
 * Opens the desk of each project where there is something to decide, and works out what. Costs a request for the
 * comments of the last days, and one for each project that has news. One that cannot be read is left to the next run.
 */
export async function openDesks(desks: Desks): Promise<OpenDesk[]> {
  const open: Considered[] = [];
  for (const { project, issue } of await withNews(desks)) {
    try {
      const desk = await consider(project, issue, desks);
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
  const finished: OpenDesk[] = [];
  // What is free, and can be offered, is known once all desks were looked at.
  for (const desk of open) finished.push(await withOffers(desk, desks));
  return finished;
}

/** Works one desk out anew, from what is in the memory now. */
export async function openDesk(project: Project, issue: RemoteIssue, desks: Desks): Promise<OpenDesk> {
  return await withOffers(await consider(project, issue, desks), desks);
}

/** A desk whose answers offer nothing yet, and what they were made from. */
interface Considered extends OpenDesk {
  input: DeskInput;
  replies: Reply[];
}

async function consider(project: Project, issue: RemoteIssue, desks: Desks): Promise<Considered> {
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
    offers: [],
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
  const replies: Reply[] = [];
  let next = visit.next();
  while (!next.done) {
    const answer = await reply(next.value, project, issue, desks);
    replies.push(answer);
    next = visit.next(answer);
  }
  desks.expected.set(project.id, { ...issue, assignees: next.value.assignees });
  return { project, issue, visit: next.value, input, replies };
}

/** The same desk, whose answers name what else is free: with the same replies, it decides the same. */
async function withOffers(
  { project, issue, visit, input, replies }: Considered,
  desks: Desks,
): Promise<OpenDesk> {
  if (!offersAny(visit)) return { project, issue, visit };
  await readOffers(visit, desks);
  const again = visitDesk({ ...input, offers: offersOf(desks) });
  const asked = [...replies];
  let next = again.next();
  while (!next.done) next = again.next(asked.shift());
  return { project, issue, visit: next.value };
}

/** Logins of the accounts that comments were written as, those of this run included. */
export function accountsOn(issue: RemoteIssue, memory: Memory): string[] {
  const accounts = [...(markerOf(issue)?.accounts ?? [])];
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
    const handled = markerOf(issue)?.handled ?? 0;
    const commands = comments.filter(
      ({ id, author, edited, body }) =>
        id > handled && !author.isBot && !edited && commandIn(body, config.claims.commands) !== undefined,
    );
    const doubles = doublesIn(comments, writersOn(issue, markerOf(issue)?.accounts));
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
