import type { Change, CreateChange, FileEdit, LabelChange, UpdateChange } from './model/change.ts';
import { isOwnComment } from './model/comment.ts';
import { type Config, leavesCheckout, readConfig } from './model/config.ts';
import { BranchProtected, LimitReached, NoAccess } from './model/errors.ts';
import { isSelected } from './model/globs.ts';
import { hasIndexRegion } from './model/index-page.ts';
import type { RemoteIssue } from './model/issue.ts';
import type { Observation } from './model/observation.ts';
import type {
  Branch,
  FileReader,
  FileWriter,
  FoundIssue,
  IssueReader,
  IssueWriter,
  SourceFile,
  Written,
} from './model/ports.ts';
import { byPlace, type Problem } from './model/problem.ts';
import type { BrokenFile, Project } from './model/project.ts';
import type { Home } from './model/region.ts';
import type { Outcome, Run } from './model/run.ts';
import { applyCreates, applyLabels, applyUpdates } from './stages/apply.ts';
import { observe, projectOf, unseenNumbers } from './stages/observe.ts';
import { type Plan, type PlanContext, plan, replanChange, withRepositoryLabels } from './stages/plan.ts';
import { checkDefaults, read } from './stages/read.ts';
import { editFiles, editIndex, withEdits } from './stages/write-back.ts';

/** More numbers than this are looked for in the list of all issues instead of one by one. */
const ASKED_SINGLY = 10;
/** Where the config lies unless somebody says otherwise; it need not be there. */
export const DEFAULT_CONFIG = '.github/dibs.yml';

export interface Settings {
  /** Path of the config file, relative to the checkout. */
  configPath: string;
  /** The projects folder, where it is not the config's. */
  projects?: string | undefined;
  writeBack?: Config['write_back'] | undefined;
  /** ISO date (UTC). */
  today: string;
  /** The files are somebody's working tree, which may never reach the default branch. */
  workingTree: boolean;
  /** Number of the one issue that the run is about; all where absent. */
  only?: number | undefined;
}

/** What a preview needs; it cannot write, since it has nothing to write with. */
export interface PreviewPorts {
  files: FileReader;
  issues: IssueReader;
  home: Home;
}

export interface ReconcilePorts extends PreviewPorts {
  writer: IssueWriter;
  /** Makes the writer of files for the way that the config names; undefined where nothing is written back. */
  fileWriter: FileWriter | undefined;
  /** The default branch, where the checkout may be older; undefined where the checkout is what counts. */
  branch: Branch | undefined;
  /** Told the config's limits as soon as they are known, and what other runs created lately. */
  onConfig(config: Config): void;
  onSeen(issues: Iterable<RemoteIssue>): void;
  onPlan(changes: readonly Change[]): void;
  onOutcome(outcome: Outcome): void;
}

/** Reads the files alone and says what is wrong with them; asks GitHub nothing. */
export async function check(files: FileReader, settings: Settings): Promise<Run> {
  const list = await readList(files, settings);
  return { ...emptyRun(undefined), config: list.config, projects: list.projects, problems: list.problems };
}

/** Says what a run would do. */
export async function preview(ports: PreviewPorts, settings: Settings): Promise<Run> {
  const list = await readList(ports.files, settings);
  if (list.config === undefined) return { ...emptyRun(ports.home), problems: list.problems };
  const view = await look(list, list.config, ports, settings, newMemory());
  return viewRun(view, ports.home);
}

/** Brings issues and files in step, as far as it can; what it could not do is in the outcomes. */
export async function reconcile(ports: ReconcilePorts, settings: Settings): Promise<Run> {
  const memory = newMemory();
  const lookAt = async (files: FileReader): Promise<View | { problems: Problem[] }> => {
    const list = await readList(files, settings);
    if (list.config === undefined) return list;
    ports.onConfig(list.config);
    return await look(list, list.config, { ...ports, files }, settings, memory);
  };
  let view = await lookAt(ports.files);
  if (!('plan' in view)) return { ...emptyRun(ports.home), problems: view.problems };
  ports.onSeen(memory.seen.values());
  if (!hasWork(view)) return viewRun(view, ports.home);
  const newer = await ports.branch?.newer();
  if (newer !== undefined) {
    view = await lookAt(newer);
    if (!('plan' in view)) return { ...emptyRun(ports.home), problems: view.problems };
    if (!hasWork(view)) return viewRun(view, ports.home);
  }
  return await carryOut(view, ports);
}

/** The list as its files have it. */
interface List {
  config: Config | undefined;
  projects: Project[];
  broken: BrokenFile[];
  problems: Problem[];
  placed(problem: Problem): Problem;
}

async function readList(files: FileReader, settings: Settings): Promise<List> {
  const source = await files.read(settings.configPath);
  const place = { line: 1, column: 1 };
  const failed = (problems: Problem[]): List => ({
    config: undefined,
    projects: [],
    broken: [],
    problems,
    placed: (problem) => problem,
  });
  if (source !== undefined && 'unreadable' in source) {
    const message = `The config cannot be read: ${source.unreadable}.`;
    return failed([{ severity: 'error', file: settings.configPath, ...place, message }]);
  }
  if (source === undefined && settings.configPath !== DEFAULT_CONFIG) {
    return failed([
      { severity: 'error', file: settings.configPath, ...place, message: 'There is no such config file.' },
    ]);
  }
  const { config: written, problems, locate } = readConfig(source?.text, settings.configPath);
  const config = written && withSettings(written, settings);
  const faults = config === undefined ? [] : checkDefaults(config, settings.configPath, locate);
  if (config === undefined || problems.length + faults.length > 0) return failed([...problems, ...faults]);
  if (leavesCheckout(config.projects)) {
    const message = 'The projects folder must be a path inside the checkout.';
    return failed([{ severity: 'error', file: config.projects, ...place, message }]);
  }
  const sources = await readSources(files, config);
  const list = read(sources, config);
  if (sources.length > 0) return { config, ...list };
  const message = 'There is no project file here: is this the folder of the projects?';
  return { config, ...list, problems: [{ severity: 'warning', file: config.projects, ...place, message }] };
}

function withSettings(config: Config, { projects, writeBack }: Settings): Config {
  const folder = (projects ?? config.projects).replace(/^\.\/|\/+$/g, '') || '.';
  // The default index goes with its folder: a list kept elsewhere has no use for a second folder.
  const index =
    config.index === 'projects/README.md' && folder !== '.' ? `${folder}/README.md` : config.index;
  return { ...config, projects: folder, index, write_back: writeBack ?? config.write_back };
}

async function readSources(files: FileReader, config: Config): Promise<SourceFile[]> {
  const selected = isSelected(config.files);
  const start = config.projects === '.' ? 0 : config.projects.length + 1;
  const sources: SourceFile[] = [];
  for (const path of await files.list(config.projects)) {
    if (!selected(path.slice(start))) continue;
    const file = await files.read(path);
    const isIndex =
      path === config.index && file !== undefined && 'text' in file && hasIndexRegion(file.text);
    if (file !== undefined && !isIndex) sources.push(file);
  }
  return sources;
}

/** What was read from GitHub in this run: nothing is asked twice. */
interface Memory {
  seen: Map<number, RemoteIssue>;
  asked: Map<number, FoundIssue>;
  discussed: Set<number>;
  labelled: boolean;
  /** Pages of the list of all issues, as far as they were read. */
  pages: AsyncIterator<RemoteIssue[]> | undefined;
  /** All issues with a higher number than this are in `seen`. */
  scannedTo: number;
}

function newMemory(): Memory {
  return {
    seen: new Map(),
    asked: new Map(),
    discussed: new Set(),
    labelled: false,
    pages: undefined,
    scannedTo: Number.POSITIVE_INFINITY,
  };
}

/** The list, its issues, and what is to be done about them. */
interface View extends List {
  config: Config;
  context: PlanContext;
  observation: Observation;
  plan: Plan;
  /** Whether the index may be written at all. */
  mayIndex: boolean;
  /** Whether it would change. */
  index: boolean;
}

async function look(
  list: List,
  config: Config,
  ports: PreviewPorts,
  settings: Settings,
  memory: Memory,
): Promise<View> {
  const writesFiles =
    config.write_back === 'commit' || (settings.workingTree && config.write_back !== 'none');
  const context: PlanContext = {
    config,
    writesFiles,
    home: ports.home,
    today: settings.today,
    onBranch: !settings.workingTree,
    writable: !settings.workingTree && config.write_back === 'commit',
  };
  const scope =
    settings.only === undefined
      ? { list, observation: await observeAll(list, config, ports.issues, memory) }
      : await observeOne(list, settings.only, config, ports.issues, memory);
  let planned = plan(scope.list.projects, scope.observation, context);
  if (planned.labels.length > 0) planned = withRepositoryLabels(planned, await ports.issues.listLabels());
  const edited = withEdits(list.projects, planned.edits);
  // An event about one issue says nothing of the other projects.
  const hasNews = settings.only === undefined || planned.edits.length > 0;
  const mayIndex = writesFiles && hasNews && !scope.observation.guarded;
  const index = mayIndex ? await editIndex(edited, ports.files, config.index, ports.home) : undefined;
  return {
    ...list,
    config,
    context,
    observation: scope.observation,
    plan: planned,
    mayIndex,
    index: index !== undefined,
    problems: [
      ...scope.list.problems,
      ...scope.observation.problems,
      ...planned.problems,
      ...(writesFiles || config.write_back === 'none' ? [] : [notYet(settings)]),
    ]
      .map(list.placed)
      .sort(byPlace),
  };
}

function notYet({ configPath }: Settings): Problem {
  const message =
    'write_back: pull-request is not there yet, so nothing is written to the files: set it to commit or none.';
  return { severity: 'warning', file: configPath, line: 1, column: 1, message };
}

async function observeAll(
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
      const comments = await issues.listComments(extra.number);
      if (!comments.every(isOwnComment)) memory.discussed.add(extra.number);
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
    const answer: FoundIssue =
      gone > config.limits.max_closures ? { kind: 'gone' } : await issues.get(number);
    if (answer.kind === 'found') memory.seen.set(number, answer.issue);
    else memory.asked.set(number, answer);
    if (answer.kind === 'gone') gone += 1;
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
async function observeOne(
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
    observation: { ...observation, toCreate: new Set(), removed: [], duplicates: [] },
  };
}

function hasWork({ plan: planned, index }: View): boolean {
  return planned.changes.length > 0 || planned.edits.length > 0 || index;
}

async function carryOut(view: View, ports: ReconcilePorts): Promise<Run> {
  const { config, context, observation } = view;
  const { changes } = view.plan;
  ports.onPlan(indexed(view));
  const applyPorts = { reader: ports.issues, writer: ports.writer, onOutcome: ports.onOutcome };
  const outcomes: Outcome[] = [
    ...(await applyLabels(changes.filter(isLabel), applyPorts)),
    ...(await applyCreates(changes.filter(isCreate), config.tracking_label, applyPorts)),
  ];
  const edits = [...view.plan.edits, ...numbersOf(outcomes, view.projects)];
  const result = await writeBack(view, edits, ports);
  const inFiles = fileOutcomes(indexed(view), result);
  for (const outcome of inFiles) ports.onOutcome(outcome);
  const written = result.written !== undefined;
  const projects = written ? withEdits(view.projects, edits) : view.projects;
  const byId = new Map(projects.map((project) => [project.id, project]));
  const replan = (change: UpdateChange, issue: RemoteIssue) =>
    replanChange(change, issue, byId.get(change.project), observation, {
      ...context,
      writable: context.writable && written,
    });
  outcomes.push(...inFiles, ...(await applyUpdates(changes.filter(isUpdate), replan, applyPorts)));
  return {
    ...viewRun(view, ports.home),
    projects,
    problems: [...view.problems, ...result.problems],
    outcomes,
    written: result.written,
  };
}

interface WriteBack {
  written: Written | undefined;
  /** Where nothing was written: whether that is a failure or left to the next run. */
  result: Outcome['result'];
  message?: string;
  problems: Problem[];
}

async function writeBack(view: View, edits: readonly FileEdit[], ports: ReconcilePorts): Promise<WriteBack> {
  const { config, home } = view.context;
  const writer = ports.fileWriter;
  if (writer === undefined || config.write_back === 'none')
    return { written: undefined, result: 'left', problems: [] };
  const projects = withEdits(view.projects, edits);
  let refused: Problem[] = [];
  const make = async (files: FileReader) => {
    refused = [];
    const contents = await editFiles(edits, files, config, (problem) => refused.push(problem));
    const index = view.mayIndex ? await editIndex(projects, files, config.index, home) : undefined;
    return index === undefined ? contents : [...contents, index];
  };
  if (edits.length === 0 && !view.index) return { written: { paths: [] }, result: 'done', problems: [] };
  try {
    const written = await writer.write(make, commitMessage(edits));
    return { written, result: 'done', problems: refused };
  } catch (error) {
    if (error instanceof NoAccess) throw error;
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof LimitReached) return { written: undefined, result: 'left', message, problems: [] };
    const advice =
      error instanceof BranchProtected
        ? `The default branch takes no direct commits (${message}): set write_back: pull-request in the config.`
        : `The files could not be written back: ${message}`;
    const problem: Problem = {
      severity: 'error',
      file: config.projects,
      line: 1,
      column: 1,
      message: advice,
    };
    return { written: undefined, result: 'failed', message, problems: [problem] };
  }
}

/** Numbers of new issues, for their files. */
function numbersOf(outcomes: readonly Outcome[], projects: readonly Project[]): FileEdit[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return outcomes.flatMap(({ change, issue }) => {
    const project = change.kind === 'create' ? byId.get(change.project) : undefined;
    if (project === undefined || issue === undefined) return [];
    const replaced = project.issue === undefined ? {} : { insteadOf: project.issue };
    return [{ path: project.path, project: project.id, issue, ...replaced }];
  });
}

/** Says nothing of what the files say: closing keywords and mentions work in commit messages too. */
function commitMessage(edits: readonly FileEdit[]): string {
  const count = (test: (edit: FileEdit) => boolean, noun: string) => {
    const number = edits.filter(test).length;
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  };
  const parts = [
    ...count((edit) => edit.issue !== undefined, 'issue number'),
    ...count((edit) => edit.claim !== undefined, 'claim'),
    ...count((edit) => edit.status !== undefined, 'status change'),
  ];
  return parts.length === 0
    ? 'Bring the index of projects up to date'
    : `Record ${parts.join(', ')} of the project list`;
}

/** What only files take over: it went the way of the commit that carries it. */
function fileOutcomes(changes: readonly Change[], { result, message }: WriteBack): Outcome[] {
  return changes.filter(isInFiles).map((change) => ({
    change,
    result,
    ...('issue' in change && { issue: change.issue }),
    ...(message !== undefined && { message }),
  }));
}

/** The changes of a plan, with that of the index. */
function indexed({ plan: planned, index, config }: View): Change[] {
  return index && config.index !== null
    ? [...planned.changes, { kind: 'index', path: config.index }]
    : planned.changes;
}

function viewRun(view: View, home: Home): Run {
  const { plan: planned, config } = view;
  return {
    ...emptyRun(home),
    config,
    projects: view.projects,
    problems: view.problems,
    changes: indexed(view),
    unchanged: planned.unchanged,
  };
}

function emptyRun(home: Home | undefined): Run {
  return {
    config: undefined,
    home,
    projects: [],
    problems: [],
    changes: [],
    unchanged: 0,
    outcomes: [],
    written: undefined,
  };
}

function isLabel(change: Change): change is LabelChange {
  return change.kind === 'label';
}

function isCreate(change: Change): change is CreateChange {
  return change.kind === 'create';
}

function isInFiles({ kind }: Change): boolean {
  return kind === 'claim' || kind === 'release' || kind === 'status' || kind === 'index';
}

function isUpdate(change: Change): change is UpdateChange {
  return change.kind === 'update' || change.kind === 'close' || change.kind === 'reopen';
}
