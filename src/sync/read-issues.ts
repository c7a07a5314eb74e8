import { markerOf } from '../issue/body.ts';
import { keysIn, knownAuthors } from '../issue/comment.ts';
import type { List } from '../list/read-list.ts';
import { isFinal, messageOf } from '../model/errors.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import type { AskedIssue, IssueReader } from '../model/ports.ts';
import type { BrokenFile } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { askAuthors, noteAccess } from './ask-authors.ts';
import type { Memory } from './memory.ts';
import type { Observation } from './observation.ts';
import { observe, unseenNumbers } from './observe.ts';
import { doubtAbout, projectOf } from './project-of.ts';

/** More numbers than this are looked for in the list of all issues instead of one by one. */
const ASKED_SINGLY = 10;
/** A tracker whose newest number is no higher is read to its end before anything is created. */
const READ_WHOLE = 2000;

export async function observeAll(
  list: List,
  config: Config,
  issues: IssueReader,
  memory: Memory,
): Promise<Observation> {
  const { projects, broken } = list;
  if (!memory.labelled) {
    for (const issue of await issues.listLabelled(config.tracking_label))
      memory.seen.set(issue.number, issue);
    memory.labelled = true;
  }
  await readRecorded(list, config, issues, memory);
  let observation = await observeBelieved(list, config, issues, memory);
  if (observation.toCreate.size > 0) {
    const last = lastToRead(list, observation, memory, config);
    await scan(issues, memory, last);
    observation = await observeBelieved(list, config, issues, memory);
  }
  if (observation.duplicates.length > 0) {
    for (const { extra } of observation.duplicates) {
      if (extra.comments === 0) continue;
      const comments = await unlessRefused(issues.listComments(extra.number));
      const trusted = knownAuthors(extra, markerOf(extra)?.accounts);
      if ('kind' in comments || !comments.every((comment) => keysIn(comment, trusted).length > 0))
        memory.discussed.add(extra.number);
    }
    observation = observe(projects, broken, memory, config);
  }
  return observation;
}

/** Joins issues to projects, once GitHub was asked about those authors on whom it depends. */
async function observeBelieved(
  { projects, broken }: Pick<List, 'projects' | 'broken'>,
  config: Config,
  issues: IssueReader,
  memory: Memory,
): Promise<Observation> {
  noteAccess(memory.seen.values(), memory);
  let observation = observe(projects, broken, memory, config);
  while (await askAuthors(observation.doubts, issues, memory))
    observation = observe(projects, broken, memory, config);
  return observation;
}

/**
 * Gives the number above which all issues have to be seen before one is created, as soon as the newest number is known.
 * Whatever a run has made and could not record is newer than all that is recorded. Where numbers do not come into the
 * files at once, issues found by their markers count as recorded. There the labelled list may have left out an older
 * one, so at least as many pages are read as of the largest tracker that is read to its end.
 */
function lastToRead(
  { projects, broken }: List,
  { matched }: Observation,
  { seen }: Memory,
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
    if (newest <= READ_WHOLE) return 0;
    // The page on which the reading ends is one more.
    return isInFiles ? highest : Math.min(highest, newest - READ_WHOLE + 100);
  };
}

function isMarked(issue: RemoteIssue | undefined, config: Config): boolean {
  return (
    issue !== undefined &&
    !issue.isPullRequest &&
    hasLabel(issue, config.tracking_label) &&
    markerOf(issue) !== undefined
  );
}

/** A recorded number that the labelled list leaves out proves nothing: it is asked for. */
async function readRecorded(
  { projects, broken }: List,
  config: Config,
  issues: IssueReader,
  memory: Memory,
): Promise<void> {
  let unseen = unseenNumbers(projects, broken, memory);
  if (unseen.length > ASKED_SINGLY) {
    const lowest = Math.min(...unseen);
    await scan(issues, memory, () => lowest - 1);
    unseen = unseenNumbers(projects, broken, memory);
  }
  let gone = 0;
  for (const number of unseen) {
    // So many are missing that nothing will be created: the others need not be asked for one by one.
    const answer: AskedIssue =
      gone > config.limits.max_closures ? { kind: 'gone' } : await unlessRefused(issues.get(number));
    if (answer.kind === 'found') memory.seen.set(number, answer.issue);
    else memory.asked.set(number, answer);
    if (answer.kind === 'gone') gone += 1;
  }
}

/** What is read about one issue, or why GitHub does not let it be read: that says nothing of the others. */
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
 * @param downTo told the newest number, gives the one above which all are to be seen
 */
async function scan(issues: IssueReader, memory: Memory, downTo: (newest: number) => number): Promise<void> {
  memory.pages ??= issues.listNewestFirst()[Symbol.asyncIterator]();
  while (memory.scannedTo > downTo(memory.newest)) {
    const page = await memory.pages.next();
    const numbers = page.done === true ? [] : page.value.map(({ number }) => number);
    for (const issue of page.done === true ? [] : page.value) memory.seen.set(issue.number, issue);
    memory.newest = Math.max(memory.newest, ...numbers);
    memory.scannedTo = Math.max(0, ...numbers);
  }
}

/** Reads one issue and narrows the list to its project; nothing is created or removed for the others. */
export async function observeOne(
  list: List,
  number: number,
  config: Config,
  issues: IssueReader,
  memory: Memory,
): Promise<{ list: List; observation: Observation }> {
  if (!memory.seen.has(number)) {
    const answer = await issues.get(number);
    if (answer.kind === 'found') memory.seen.set(number, answer.issue);
  }
  const issue = memory.seen.get(number);
  if (issue !== undefined) {
    noteAccess([issue], memory);
    await askAuthors(doubtAbout(issue, list.projects, config), issues, memory);
  }
  const project = issue && projectOf(issue, list.projects, config);
  const projects = project === undefined ? [] : [project];
  const others: BrokenFile[] = list.projects
    .filter((other) => other !== project)
    .map(({ id, path }) => ({ id, path, readable: true }));
  const broken = [...list.broken, ...others];
  const observation = await observeBelieved({ projects, broken }, config, issues, memory);
  const files = new Set(projects.map(({ path }) => path));
  return {
    list: { ...list, projects, problems: list.problems.filter(({ file }) => files.has(file)) },
    observation: { ...observation, toCreate: new Set(), removed: [], unclosed: [], duplicates: [] },
  };
}
