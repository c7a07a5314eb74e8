import { markerOf } from '../issue/body.ts';
import { commandIn, commandsAmong } from '../issue/command.ts';
import { keysIn, knownAuthors, type TrustedAuthors } from '../issue/comment.ts';
import { answeredIn, askedIn, editedIn, passedIn } from '../issue/comment-key.ts';
import type { Marker } from '../issue/marker.ts';
import { sameLogin } from '../model/claim.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { GHOST, hasWriteAccess } from '../model/issue.ts';
import { unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { LOOK_BACK_MS, lookBackFrom } from '../sync/scope.ts';
import { askingAmong, hintCandidates } from './asking.ts';
import type { ClaimsContext } from './context.ts';
import type { ProjectIssue } from './current.ts';
import { duplicatesIn } from './plan.ts';
import { authorsOverLimit, type CommandSchedule, type OpenCommand, scheduleCommands } from './schedule.ts';

/** The commands of the last days, as far as they show without reading each issue. */
export interface RecentCommands {
  /** Ids of the first comments with something to do, by issue. */
  first: ReadonlyMap<number, number>;
  schedule: CommandSchedule;
}

/** Reads the comments of the last days. Asks about write access only of people with a great many commands. */
export async function readRecentCommands(claims: ClaimsContext): Promise<RecentCommands> {
  const { issues, gone } = claims;
  const recent = await readRecent(claims);
  const byIssue = new Map<number, IssueComment[]>();
  for (const comment of recent) byIssue.set(comment.issue, [...(byIssue.get(comment.issue) ?? []), comment]);
  const said = gone.filter(({ issue }) => byIssue.has(issue.number));
  const listed = claims.list.projects.flatMap((project) => {
    const issue = issues.get(project.id);
    return issue === undefined ? [] : [{ project, issue }];
  });
  const threads = [...listed, ...said]
    .filter(({ issue }) => !issue.locked)
    .map(({ project, issue }) => threadOn(project, issue, byIssue.get(issue.number) ?? []));
  const passed = new Set(threads.flatMap(({ keys }) => keys.flatMap(passedIn)));
  const open = threads.flatMap((thread) => openCommands(thread, passed, claims));
  const unanswered = open.filter(({ isAnswered }) => !isAnswered);
  const unlimited = await readUnlimited(authorsOverLimit(unanswered), recent, claims);
  const schedule = scheduleCommands(unanswered, unlimited);
  // No marker is written any more that would say that they are dealt with.
  const isGone = (number: number) => said.some(({ issue }) => issue.number === number);
  const toDo = [
    ...open.filter(({ id, issue, isAnswered }) => !schedule.passed.has(id) && !(isAnswered && isGone(issue))),
    ...threads.flatMap(({ comments, trusted }) => duplicatesIn(comments, trusted)),
    ...threads.flatMap(repliesIn),
    ...hintCandidates(threads.map((thread) => ({ ...thread, asking: askingIn(thread, claims) }))),
  ];
  const first = new Map<number, number>();
  for (const { id, issue } of toDo) first.set(issue, Math.min(first.get(issue) ?? id, id));
  return { first, schedule: { ...schedule, passed: new Set([...passed, ...schedule.passed]) } };
}

/** Those of some authors who have write access. */
async function readUnlimited(
  authors: readonly string[],
  recent: readonly IssueComment[],
  { ports }: ClaimsContext,
): Promise<Set<string>> {
  const unlimited = new Set<string>();
  for (const author of authors) {
    const comment = recent.find((one) => sameLogin(one.author.login, author));
    const mayWrite = await ports.issues.hasWriteAccess(author);
    if (mayWrite ?? hasWriteAccess(comment?.author.association ?? 'NONE')) unlimited.add(author);
  }
  return unlimited;
}

/** What was recently said on an issue. */
interface Thread extends ProjectIssue {
  marker: Marker | undefined;
  comments: readonly IssueComment[];
  trusted: TrustedAuthors;
  /** The keys of our comments. */
  keys: readonly string[];
}

function threadOn(project: Project, issue: RemoteIssue, comments: readonly IssueComment[]): Thread {
  const marker = markerOf(issue, project.id);
  const trusted = knownAuthors(issue, marker?.accounts);
  return {
    project,
    issue,
    marker,
    comments,
    trusted,
    keys: comments.flatMap((comment) => keysIn(comment, trusted)),
  };
}

/** Commands that the marker does not count as dealt with. */
function openCommands(
  { issue, marker, comments, keys }: Thread,
  passed: ReadonlySet<number>,
  { list, scope }: ClaimsContext,
): (OpenCommand & { isAnswered: boolean })[] {
  const handled = marker?.handled ?? 0;
  const answered = new Set(keys.flatMap(answeredIn));
  const told = new Set(keys.flatMap(editedIn));
  // What was edited lately may have been written and answered long ago.
  const isOpen = ({ id, edited, createdAt }: IssueComment) =>
    edited
      ? !answered.has(id) && !told.has(id) && scope.now - Date.parse(createdAt) <= LOOK_BACK_MS
      : id > handled;
  const fresh = comments.filter(
    (comment) => isOpen(comment) && !passed.has(comment.id) && isByPerson(comment),
  );
  if (fresh.length === 0) return [];
  const commands = commandsAmong(fresh, list.config.claims.commands);
  return fresh
    .filter(({ id }) => commands.has(id))
    .map(({ id, author }) => ({
      id,
      issue: issue.number,
      author: author.login,
      isAnswered: answered.has(id),
    }));
}

/** Comments that only look like a claim, and that no run has dealt with. */
function askingIn({ marker, comments, trusted }: Thread, { list, scope }: ClaimsContext): IssueComment[] {
  const fresh = comments.filter(
    (comment) =>
      comment.id > (marker?.handled ?? 0) &&
      scope.now - Date.parse(comment.createdAt) <= LOOK_BACK_MS &&
      isByPerson(comment) &&
      keysIn(comment, trusted).length === 0,
  );
  const { commands } = list.config.claims;
  const others = fresh.filter(({ body }) => commandIn(body, commands, () => false) === undefined);
  return askingAmong(others, list.config);
}

function isByPerson({ author }: IssueComment): boolean {
  return !author.isBot && author.login !== GHOST;
}

/** Comments by people who were asked whether they still want the project. */
function repliesIn({ marker, comments, trusted }: Thread): IssueComment[] {
  const { asked, waiting } = marker ?? {};
  return [...(asked ?? [])].flatMap(([login, time]) => {
    const place = waiting?.get(login) ?? 0;
    const asks = comments.filter((one) => keysIn(one, trusted).some((key) => askedIn(key)?.place === place));
    const ask = Math.max(0, ...asks.map(({ id }) => id));
    // A question that is older than these comments is known by its time alone.
    const isLater = ({ id, createdAt }: IssueComment) =>
      ask === 0 ? Date.parse(createdAt) >= Date.parse(time) : id > ask;
    return comments.filter((one) => sameLogin(one.author.login, login) && isLater(one));
  });
}

async function readRecent({ scope, ports, list, problems }: ClaimsContext): Promise<IssueComment[]> {
  try {
    return await ports.issues.listRecentComments(lookBackFrom(scope));
  } catch (error) {
    if (isFinal(error)) throw error;
    problems.push(
      unreadWarning(list.config.projects, 'The comments of the last days', 'commands in them wait', error),
    );
    return [];
  }
}
