export { DEFAULT_CONFIG, type Settings } from '../list/read-list.ts';

import { applyClaimPlans } from '../claims/apply.ts';
import { lengthProblems } from '../issue/body-length.ts';
import { withRepositoryCase } from '../issue/label-case.ts';
import { readList, type Settings } from '../list/read-list.ts';
import { unfilledProject } from '../list/unfilled.ts';
import type { Change, CreateChange, LabelChange, UpdateChange } from '../model/change.ts';
import { LimitReached } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Branch, FileReader, IssueWriter, Made, ProposalWriter, PullBase } from '../model/ports.ts';
import { byLocation, type Problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import type { Outcome, PullView, Run } from '../model/run.ts';
import type { Config } from '../schema/config.ts';
import { applyCreates, applyLabels, applyProposals, applyUpdates } from '../sync/apply.ts';
import { createCachingProposalReader, createCachingReader } from '../sync/caching-reader.ts';
import { replanChange } from '../sync/plan.ts';
import { indexFault, withEdits } from '../sync/write-back.ts';
import { compareBase } from './compare-pull-request.ts';
import { findUnfilled } from './find-unfilled.ts';
import { heldByFiles, heldIn, markerOutcomes } from './held.ts';
import {
  allChanges,
  type Cached,
  closings,
  hasWork,
  isChanged,
  loadState,
  type PreviewPorts,
  type RunState,
  replan,
} from './view.ts';
import { claimsBranchFor, type FilePorts, fileOutcomes, numbersOf, writeBack } from './write-files.ts';

/** What a run needs that brings issues and files in step. */
export interface ReconcilePorts extends PreviewPorts, FilePorts {
  writer: IssueWriter;
  /** Undefined where nothing is to be proposed. */
  proposalWriter: ProposalWriter | undefined;
  /** The default branch, where the checkout may be older; undefined where the checkout is what counts. */
  branch: Branch | undefined;
  /** Told the config's limits as soon as they are known, and what other runs created lately. */
  onConfig(config: Config): void;
  countRecent(made: Iterable<Made>): void;
  /** Told before anything is written; what is found to be wrong later is in the run. */
  onPlan(changes: readonly Change[], problems: readonly Problem[]): void;
  onOutcome(outcome: Outcome): void;
}

/**
 * Reads the files alone and says what is wrong with them; asks GitHub nothing.
 * @param home what links would be made of; where it is given, the texts of the issues and the index are checked too
 */
export async function check(files: FileReader, settings: Settings, repository?: Repository): Promise<Run> {
  const list = await readList(files, settings);
  const found = [...list.problems, ...(await findUnfilled(files, settings))];
  if (list.config === undefined) return { ...emptyRun(undefined), problems: found.sort(byLocation) };
  const { config, projects, withLocation } = list;
  found.push(...projects.flatMap(unfilledProject).map(withLocation));
  if (repository !== undefined) {
    found.push(...lengthProblems(projects, config, repository).map(withLocation));
    const index = config.index === null ? undefined : indexFault(await files.read(config.index));
    if (index !== undefined) found.push(index);
  }
  return {
    ...emptyRun(undefined),
    remindAfter: config.claims.remind_after,
    projects,
    held: heldByFiles(projects),
    problems: found.sort(byLocation),
  };
}

/** Says what a run would do; with the base of a pull request, what merging that would do. */
export async function preview(
  ports: PreviewPorts & { base?: PullBase | undefined },
  settings: Settings,
): Promise<Run> {
  const list = await readList(ports.files, settings);
  if (list.config === undefined) return { ...emptyRun(ports.repository), problems: list.problems };
  const view = await loadState(list, list.config, withCache(ports), settings);
  const run = viewRun(view, ports.repository);
  if (ports.base === undefined) return run;
  const { pull, problems } = await compareBase(view, ports.base, settings);
  // A file that is only on the branch below is not gone.
  const isElsewhere = (change: Change) =>
    change.kind === 'close' && view.projects.every(({ id }) => id !== change.project);
  const changes = run.changes.filter(
    (change) => !(pull.hasMoved && isElsewhere(change) && !isOf(pull, change)),
  );
  return { ...run, changes, pull, problems: [...run.problems, ...problems].sort(byLocation) };
}

function isOf({ changed }: PullView, change: Change): boolean {
  return changed === undefined || ('project' in change && changed.has(change.project));
}

/** Brings issues and files in step, as far as it can; what it could not do is in the outcomes. */
export async function reconcile(outside: ReconcilePorts, settings: Settings): Promise<Run> {
  const cached = withCache(outside);
  const ports = { ...cached, writer: cached.issues.recording(outside.writer) };
  const lookAt = async (files: FileReader): Promise<RunState | { problems: Problem[] }> => {
    const list = await readList(files, settings);
    if (list.config === undefined) return list;
    ports.onConfig(list.config);
    const view = await loadState(list, list.config, { ...ports, files }, settings);
    ports.countRecent(ports.issues.made());
    return view;
  };
  let view = await lookAt(ports.files);
  if (!('plan' in view)) return { ...emptyRun(ports.repository), problems: view.problems };
  if (!hasWork(view)) return await finishIdle(view, ports);
  const newer = await ports.branch?.newer();
  if (newer !== undefined) {
    view = await lookAt(newer);
    if (!('plan' in view)) return { ...emptyRun(ports.repository), problems: view.problems };
    if (!hasWork(view)) return await finishIdle(view, ports);
  }
  return await execute(view, newer === undefined ? ports : { ...ports, files: newer });
}

/** Nothing is to be done; what was proposed before that is taken back. */
async function finishIdle(view: RunState, ports: Cached<ReconcilePorts>): Promise<Run> {
  ports.onPlan([], view.problems);
  if (view.isWhole) await claimsBranchFor(view, ports)?.withdraw();
  return viewRun(view, ports.repository);
}

async function execute(seen: RunState, ports: Cached<ReconcilePorts>): Promise<Run> {
  ports.onPlan(allChanges(seen), seen.problems);
  const served = await applyClaimPlans(seen.open, seen.claims, ports.writer);
  let view = seen;
  try {
    if (served.outcomes.length > 0) view = await replan(seen, served.claims, ports);
  } catch (error) {
    if (error instanceof LimitReached) return cutShort(seen, served.outcomes, error, ports);
    throw error;
  }
  const { config, context, observation } = view;
  const { changes } = view.plan;
  const applyPorts = { reader: ports.issues.fresh, writer: ports.writer, onOutcome: ports.onOutcome };
  // Where the issue is updated too, that is told, and told once.
  const answered = served.outcomes.filter(
    ({ result, issue = 0 }) => result !== 'done' || !isChanged(changes, issue),
  );
  for (const outcome of answered) ports.onOutcome(outcome);
  const outcomes: Outcome[] = [
    ...answered,
    ...(await applyLabels(changes.filter(isLabel), applyPorts)),
    ...(await applyCreates(changes.filter(isCreate), config.tracking_label, applyPorts)),
  ];
  const edits = [...view.plan.edits, ...numbersOf(outcomes, view.projects)];
  const result = await writeBack(view, edits, ports);
  const inFiles = context.writesFiles ? fileOutcomes(allChanges({ ...view, open: [] }), result) : [];
  for (const outcome of inFiles) ports.onOutcome(outcome);
  const written = result.written !== undefined;
  const projects = written ? withEdits(view.projects, edits) : view.projects;
  // What only waits for somebody to merge or push it is not in the files yet.
  const now = context.writable && written ? projects : view.projects;
  const byId = new Map(now.map((project) => [project.id, project]));
  // The marker stays behind where the desk was not served in full, so that the next run knows what was new.
  const unserved = new Set([
    ...view.claims.unread,
    ...served.outcomes.flatMap(({ result, issue = 0 }) => (result === 'done' ? [] : [issue])),
  ]);
  const updates = changes
    .filter(isUpdate)
    .flatMap((change) => (unserved.has(change.issue) ? withoutText(change) : [change]));
  const after = { ...context, writable: context.writable && written };
  const replanUpdate = (change: UpdateChange, issue: RemoteIssue) => {
    const anew = replanChange(change, issue, byId.get(change.project), observation, after);
    const [allowed] = anew !== undefined && unserved.has(change.issue) ? withoutText(anew) : [anew];
    return allowed && withRepositoryCase(allowed, view.labelCase);
  };
  const updated = await applyUpdates(updates, replanUpdate, applyPorts);
  const inMarkers = context.writesFiles ? [] : markerOutcomes(changes, updated);
  for (const outcome of inMarkers) ports.onOutcome(outcome);
  outcomes.push(...inFiles, ...updated, ...inMarkers);
  outcomes.push(...(await dealWithProposals(view, outcomes, ports)));
  return {
    ...viewRun(view, ports.repository),
    changes: allChanges(seen),
    projects,
    held: heldIn(view, projects),
    problems: [...view.problems, ...result.problems],
    outcomes,
    written: result.written,
  };
}

/** The run as a limit ends it once the desks were served: what they did is done, all else is left. */
function cutShort(
  view: RunState,
  served: readonly Outcome[],
  { message }: LimitReached,
  ports: ReconcilePorts,
): Run {
  const left = allChanges({ ...view, open: [] }).map(
    (change): Outcome => ({
      change,
      result: 'left',
      ...('issue' in change && { issue: change.issue }),
      message,
    }),
  );
  const outcomes = [...served, ...left];
  for (const outcome of outcomes) ports.onOutcome(outcome);
  return { ...viewRun(view, ports.repository), outcomes };
}

/** Ends proposals whose projects have an issue by now, and makes pull requests of the new ones. */
async function dealWithProposals(
  view: RunState,
  outcomes: readonly Outcome[],
  ports: Cached<ReconcilePorts>,
): Promise<Outcome[]> {
  const made = new Map(
    outcomes.flatMap(({ change, issue }) => (isCreate(change) ? [[change.project, issue]] : [])),
  );
  const ending = closings(view, made);
  const { issues, writer, proposalWriter, onOutcome } = ports;
  const applyPorts = { reader: issues.fresh, writer, onOutcome };
  const stillOpen = (change: UpdateChange, issue: RemoteIssue) =>
    issue.state === 'open' ? change : undefined;
  const closed = await applyUpdates(
    ending.filter(({ comments }) => comments.length > 0),
    stillOpen,
    applyPorts,
  );
  if (proposalWriter === undefined) return closed;
  return [...closed, ...(await applyProposals(view.proposals.toPropose, proposalWriter, applyPorts))];
}

/** What of a change does not depend on the marker, which is in the text: nothing else waits for what could not be said. */
function withoutText(change: UpdateChange): UpdateChange[] {
  const { body: _text, ...drift } = change.drift;
  const { body: _, ...fields } = change.fields;
  return Object.keys(drift).length === 0 ? [] : [{ ...change, drift, fields, comments: [] }];
}

function withCache<P extends PreviewPorts>(ports: P): Cached<P> {
  const { proposalReader } = ports;
  return {
    ...ports,
    issues: createCachingReader(ports.issues),
    ...(proposalReader && { proposalReader: createCachingProposalReader(proposalReader) }),
  };
}

function viewRun(view: RunState, repository: Repository): Run {
  const { plan: planned, config } = view;
  return {
    ...emptyRun(repository),
    remindAfter: config.claims.remind_after,
    projects: view.projects,
    held: heldIn(view, view.projects),
    problems: view.problems,
    changes: allChanges(view),
    unchanged: planned.unchanged,
  };
}

function emptyRun(repository: Repository | undefined): Run {
  return {
    remindAfter: 0,
    repository,
    projects: [],
    held: [],
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

function isUpdate(change: Change): change is UpdateChange {
  return change.kind === 'update' || change.kind === 'close' || change.kind === 'reopen';
}
