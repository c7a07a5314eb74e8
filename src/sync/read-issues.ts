import { markerOf } from '../issue/body.ts';
import { keysIn, knownAuthors } from '../issue/comment.ts';
import type { List } from '../list/read-list.ts';
import { isFinal, messageOf } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { AskedIssue } from '../model/ports.ts';
import { type BrokenFile, isOver } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from './caching-reader.ts';
import type { Observation, RemoteIssues } from './observation.ts';
import { observe } from './observe.ts';
import { doubtAbout, projectOf } from './project-of.ts';
import { lastToClose, lastToRead } from './reading-depth.ts';
import { type Memory, readRemembered } from './remembered.ts';

/** More missing issues than this are read from the list of all issues instead of one by one. */
const MAX_SINGLE_READS = 10;

/** Reads what is needed about all projects, and matches issues to them. */
export async function observeAll(
  list: List,
  config: Config,
  issues: CachingReader,
  memory: Memory,
): Promise<Observation> {
  const { projects, broken } = list;
  await issues.listLabelled(config.tracking_label);
  let remote: RemoteIssues = {
    listed: issues.seen,
    fetched: await readNumbers(
      [...projects, ...broken].flatMap(({ issue }) => issue ?? []),
      config,
      issues,
      new Set(projects.filter(isOver).flatMap(({ issue }) => issue ?? [])),
    ),
    remembered: new Map(),
    commented: new Map(),
  };
  let observation = await observeTrusted(list, config, issues, remote);
  if (observation.toCreate.size > 0) {
    await readNewest(issues, lastToRead(list, observation, issues.seen, config));
    observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.toCreate.size > 0) {
    const missing = projects.filter(({ id }) => observation.toCreate.has(id));
    const remembered = await readRemembered(missing, config, memory);
    const fetched = await readNumbers(remembered.values(), config, issues);
    remote = { ...remote, fetched: new Map([...remote.fetched, ...fetched]), remembered };
    if (remembered.size > 0) observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.removed.length > 0) {
    await readNewest(issues, lastToClose(list, issues.seen, config));
    observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.duplicates.length === 0) return observation;
  const commented = await findCommented(observation, issues);
  return observe(projects, broken, { ...remote, commented }, config);
}

/** Which duplicates have comments by people. */
async function findCommented(
  { duplicates }: Observation,
  issues: CachingReader,
): Promise<RemoteIssues['commented']> {
  const commented = new Map<number, 'by people' | 'unread'>();
  for (const { extra } of duplicates) {
    if (extra.comments === 0) continue;
    const comments = await unlessRefused(issues.listComments(extra.number));
    const trusted = knownAuthors(extra, markerOf(extra)?.accounts);
    if ('kind' in comments) commented.set(extra.number, 'unread');
    else if (!comments.every((comment) => keysIn(comment, trusted).length > 0))
      commented.set(extra.number, 'by people');
  }
  return commented;
}

/** Matches issues to projects after asking GitHub about the authors on whom the result depends. */
async function observeTrusted(
  { projects, broken }: Pick<List, 'projects' | 'broken'>,
  config: Config,
  issues: CachingReader,
  remote: RemoteIssues,
): Promise<Observation> {
  let observation = observe(projects, broken, remote, config);
  while (await issues.resolveDoubts(observation.doubts))
    observation = observe(projects, broken, remote, config);
  return observation;
}

/**
 * Reads issues that are missing from the labelled list, which may come back short; gives those that were not found.
 * @param over numbers of projects that are over
 */
async function readNumbers(
  numbers: Iterable<number>,
  config: Config,
  issues: CachingReader,
  over: ReadonlySet<number> = new Set(),
): Promise<Map<number, AskedIssue>> {
  const fetched = new Map<number, AskedIssue>();
  let unseen = [...numbers].filter((number) => !issues.seen.has(number));
  if (unseen.length > MAX_SINGLE_READS) {
    const lowest = Math.min(...unseen);
    await readNewest(issues, () => lowest - 1);
    unseen = unseen.filter((number) => !issues.seen.has(number));
  }
  // With so many missing, nothing will be created: the others need not be read. Nor does a project that is over need
  // an issue; those are counted apart, since they may not keep others from getting one.
  const gone = { open: 0, over: 0 };
  for (const number of unseen) {
    const kind = over.has(number) ? 'over' : 'open';
    const isEnough = gone[kind] > config.limits.max_closures;
    const answer: AskedIssue = isEnough ? { kind: 'gone' } : await unlessRefused(issues.get(number));
    if (answer.kind !== 'found') fetched.set(number, answer);
    if (answer.kind === 'gone') gone[kind] += 1;
  }
  return fetched;
}

/** What is read about one issue, or why GitHub refused it; the others may still be readable. */
async function unlessRefused<T>(reading: Promise<T>): Promise<T | { kind: 'unread'; reason: string }> {
  try {
    return await reading;
  } catch (error) {
    if (isFinal(error)) throw error;
    return { kind: 'unread', reason: messageOf(error) };
  }
}

/**
 * Reads the list of all issues, newest first.
 * @param downTo gives, for the newest number, the number above which all issues are to be read
 */
async function readNewest(issues: CachingReader, downTo: (newest: number) => number): Promise<void> {
  let newest = 0;
  for await (const page of issues.listNewestFirst()) {
    const highest = Math.max(0, ...page.map(({ number }) => number));
    newest = Math.max(newest, highest);
    if (highest <= downTo(newest)) return;
  }
}

/** Reads one issue and narrows the list to its project; nothing is created or removed for the others. */
export async function observeOne(
  list: List,
  number: number,
  config: Config,
  issues: CachingReader,
): Promise<{ list: List; observation: Observation }> {
  const answer = await issues.get(number);
  const issue = answer.kind === 'found' ? answer.issue : undefined;
  if (issue !== undefined) await issues.resolveDoubts(doubtAbout(issue, list, config));
  const project = issue && projectOf(issue, list, config);
  const projects = project === undefined ? [] : [project];
  const others: BrokenFile[] = list.projects
    .filter((other) => other !== project)
    .map(({ id, path, issue }) => ({ id, path, readable: true, ...(issue !== undefined && { issue }) }));
  const broken = [...list.broken, ...others];
  const remote: RemoteIssues = {
    listed: issues.seen,
    fetched: new Map(),
    remembered: new Map(),
    commented: new Map(),
  };
  const observation = await observeTrusted({ projects, broken }, config, issues, remote);
  // Whether others are gone too, so that this one may only seem to be, is known once it has been closed.
  const gone = observation.gone.filter((one) => one.number === number && wasRemoved(one));
  const files = new Set(projects.map(({ path }) => path));
  return {
    list: { ...list, projects, problems: list.problems.filter(({ file }) => files.has(file)) },
    observation: { ...observation, toCreate: new Set(), removed: [], unclosed: [], gone, duplicates: [] },
  };
}

/** Whether an issue was closed since its file is gone. */
function wasRemoved(issue: RemoteIssue): boolean {
  const { status, removals = 0 } = markerOf(issue) ?? {};
  return issue.state === 'closed' && status === 'archived' && removals > 0;
}
