import { markerOf } from '../issue/body.ts';
import { keysIn, knownAuthors } from '../issue/comment.ts';
import type { List } from '../list/read-list.ts';
import { isFinal, messageOf } from '../model/errors.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import type { AskedIssue, ProposedFiles } from '../model/ports.ts';
import type { BrokenFile } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from './caching-reader.ts';
import type { Observation, RemoteIssues } from './observation.ts';
import { observe } from './observe.ts';
import { doubtAbout, projectOf } from './project-of.ts';
import { rememberedNumbers } from './remembered.ts';

/** More missing issues than this are read from the list of all issues instead of one by one. */
const MAX_SINGLE_READS = 10;
/** A tracker whose newest number is no higher is read to its end before anything is created. */
const MAX_READ_WHOLE = 2000;

/**
 * Reads what is needed about all projects, and matches issues to them.
 * @param proposed undefined if nothing is proposed for files
 */
export async function observeAll(
  list: List,
  config: Config,
  issues: CachingReader,
  proposed: ProposedFiles | undefined,
): Promise<Observation> {
  const { projects, broken } = list;
  await issues.listLabelled(config.tracking_label);
  let remote: RemoteIssues = {
    listed: issues.seen,
    fetched: await readRecorded(list, config, issues),
    remembered: new Map(),
    commented: new Map(),
  };
  let observation = await observeTrusted(list, config, issues, remote);
  if (observation.toCreate.size > 0) {
    await readNewest(issues, lastToRead(list, observation, issues.seen, config));
    observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.toCreate.size > 0 && proposed !== undefined) {
    const missing = projects.filter(({ id }) => observation.toCreate.has(id)).slice(0, MAX_SINGLE_READS);
    const texts = await proposed.textsOf(missing.map(({ path }) => path));
    remote = await withRemembered(remote, rememberedNumbers(missing, texts, config), issues);
    observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.removed.length > 0) {
    await readNewest(issues, lastToClose(list, issues.seen, config));
    observation = await observeTrusted(list, config, issues, remote);
  }
  if (observation.duplicates.length === 0) return observation;
  const commented = await findCommented(observation, issues);
  return observe(projects, broken, { ...remote, commented }, config);
}

/** Reads the issues whose numbers wait to be merged. */
async function withRemembered(
  remote: RemoteIssues,
  remembered: ReadonlyMap<string, number>,
  issues: CachingReader,
): Promise<RemoteIssues> {
  const fetched = new Map(remote.fetched);
  for (const number of remembered.values()) {
    const answer: AskedIssue = await unlessRefused(issues.get(number));
    if (answer.kind !== 'found') fetched.set(number, answer);
  }
  return { ...remote, fetched, remembered };
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
 * Gives, for the newest number, the number above which all issues have to be read before one is created. An issue that
 * an earlier run created and could not record is newer than all that are recorded. If numbers are not written to the
 * files at once, issues found by their markers count as recorded; the labelled list may have left out an older one, so
 * then at least as many pages are read as of the largest tracker that is read to its end.
 */
function lastToRead(
  { projects, broken }: List,
  { matched }: Observation,
  seen: ReadonlyMap<number, RemoteIssue>,
  config: Config,
): (newest: number) => number {
  const inFiles = [
    ...projects.filter(({ id, issue }) => matched.get(id)?.number === issue),
    ...broken.filter(({ issue = 0 }) => isMarked(seen.get(issue), config)),
  ].map(({ issue = 0 }) => issue);
  const isInFiles = config.write_back === 'commit';
  const marked = isInFiles ? [] : [...seen.values()].filter((issue) => isMarked(issue, config));
  const highest = Math.max(0, ...inFiles, ...marked.map(({ number }) => number));
  return (newest) => {
    if (newest <= MAX_READ_WHOLE) return 0;
    // The page that ends the reading counts, too.
    return isInFiles ? highest : Math.min(highest, newest - MAX_READ_WHOLE + 100);
  };
}

/**
 * Gives, for the newest number, the number above which all issues have to be read before one is closed for a file that
 * is gone: what the labelled list leaves out would be closed by later runs, and so more than a run may close. The oldest
 * issue of the list is taken to be among those that it shows.
 */
function lastToClose(
  { projects, broken }: List,
  seen: ReadonlyMap<number, RemoteIssue>,
  config: Config,
): (newest: number) => number {
  const recorded = [...projects, ...broken].flatMap(({ issue = [] }) => issue);
  const marked = [...seen.values()].filter((issue) => isMarked(issue, config)).map(({ number }) => number);
  const lowest = [...recorded, ...marked].reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  return (newest) => (newest <= MAX_READ_WHOLE ? 0 : lowest - 1);
}

function isMarked(issue: RemoteIssue | undefined, config: Config): boolean {
  return (
    issue !== undefined &&
    !issue.isPullRequest &&
    hasLabel(issue, config.tracking_label) &&
    markerOf(issue) !== undefined
  );
}

/** Recorded numbers of issues that were not read yet. */
function unseenNumbers({ projects, broken }: List, seen: ReadonlyMap<number, RemoteIssue>): number[] {
  return [...projects, ...broken]
    .map(({ issue }) => issue)
    .filter((number) => number !== undefined)
    .filter((number) => !seen.has(number));
}

/** Reads recorded issues that are missing from the labelled list, which may come back short. */
async function readRecorded(
  list: List,
  config: Config,
  issues: CachingReader,
): Promise<Map<number, AskedIssue>> {
  const fetched = new Map<number, AskedIssue>();
  let unseen = unseenNumbers(list, issues.seen);
  if (unseen.length > MAX_SINGLE_READS) {
    const lowest = Math.min(...unseen);
    await readNewest(issues, () => lowest - 1);
    unseen = unseenNumbers(list, issues.seen);
  }
  let gone = 0;
  for (const number of unseen) {
    // With so many missing, nothing will be created: the others need not be read.
    const answer: AskedIssue =
      gone > config.limits.max_closures ? { kind: 'gone' } : await unlessRefused(issues.get(number));
    if (answer.kind !== 'found') fetched.set(number, answer);
    if (answer.kind === 'gone') gone += 1;
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
