import { bodyOf } from '../model/body.ts';
import { causesOf, writersOn } from '../model/comment.ts';
import type { Config } from '../model/config.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue, RepositoryLabel, Timeline } from '../model/issue.ts';
import type { Observation } from '../model/observation.ts';
import type { AskedIssue, IssueReader, ProposalState } from '../model/ports.ts';
import type { BrokenFile } from '../model/project.ts';
import { observe, projectOf, unseenNumbers } from '../stages/observe.ts';
import type { List } from './read-list.ts';

/** More numbers than this are looked for in the list of all issues instead of one by one. */
const ASKED_SINGLY = 10;

/** What was read from GitHub in this run: nothing is asked twice. */
export interface Memory {
  seen: Map<number, RemoteIssue>;
  asked: Map<number, AskedIssue>;
  discussed: Set<number>;
  labelled: boolean;
  /** Pages of the list of all issues, as far as they were read. */
  pages: AsyncIterator<RemoteIssue[]> | undefined;
  /** All issues with a higher number than this are in `seen`. */
  scannedTo: number;
  labels: RepositoryLabel[] | undefined;
  /** Comments of the last days, of the whole repository. */
  recent: IssueComment[] | undefined;
  /** Comments of single issues, by number. */
  comments: Map<number, IssueComment[]>;
  /** Comments that this run has made, by issue. */
  written: Map<number, IssueComment[]>;
  timelines: Map<number, Timeline | 'failed'>;
  /** Open issues that somebody is assigned to, by login in lower case. */
  assigned: Map<string, RemoteIssue[]>;
  /** Open issues with the label that accepts proposals. */
  accepted: RemoteIssue[] | undefined;
  /** What became of the pull requests of proposals, by number of the proposal; undefined of one that has none. */
  proposals: Map<number, ProposalState | undefined>;
  /** Whether somebody has write access, as far as GitHub tells. */
  access: Map<string, { may: boolean | undefined }>;
}

export function newMemory(): Memory {
  return {
    seen: new Map(),
    asked: new Map(),
    discussed: new Set(),
    labelled: false,
    pages: undefined,
    scannedTo: Number.POSITIVE_INFINITY,
    labels: undefined,
    recent: undefined,
    comments: new Map(),
    written: new Map(),
    timelines: new Map(),
    assigned: new Map(),
    accepted: undefined,
    proposals: new Map(),
    access: new Map(),
  };
}

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
  let observation = observe(projects, broken, memory, config);
  if (observation.toCreate.size > 0) {
    const recorded = [...projects, ...broken].map(({ issue }) => issue ?? 0);
    await scan(issues, memory, Math.max(0, ...recorded.filter((number) => memory.seen.has(number))));
    observation = observe(projects, broken, memory, config);
  }
  if (observation.duplicates.length > 0) {
    for (const { extra } of observation.duplicates) {
      if (extra.comments === 0) continue;
      const comments = await unlessRefused(issues.listComments(extra.number));
      const writers = writersOn(extra, bodyOf(extra).marker?.accounts);
      if ('kind' in comments || !comments.every((comment) => causesOf(comment, writers).length > 0))
        memory.discussed.add(extra.number);
    }
    observation = observe(projects, broken, memory, config);
  }
  return observation;
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
    await scan(issues, memory, Math.min(...unseen) - 1);
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
    return { kind: 'unread', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Reads the list of all issues, newest first, until all with a higher number than `downTo` were seen. */
async function scan(issues: IssueReader, memory: Memory, downTo: number): Promise<void> {
  memory.pages ??= issues.listNewestFirst()[Symbol.asyncIterator]();
  while (memory.scannedTo > downTo) {
    const page = await memory.pages.next();
    if (page.done === true) memory.scannedTo = 0;
    else {
      for (const issue of page.value) memory.seen.set(issue.number, issue);
      memory.scannedTo = Math.max(0, ...page.value.map(({ number }) => number));
    }
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
  const project = issue && projectOf(issue, list.projects, config);
  const projects = project === undefined ? [] : [project];
  const others: BrokenFile[] = list.projects
    .filter((other) => other !== project)
    .map(({ id, path }) => ({ id, path, readable: true }));
  const observation = observe(projects, [...list.broken, ...others], memory, config);
  const files = new Set(projects.map(({ path }) => path));
  return {
    list: { ...list, projects, problems: list.problems.filter(({ file }) => files.has(file)) },
    observation: { ...observation, toCreate: new Set(), removed: [], unclosed: [], duplicates: [] },
  };
}
