import { type AppliedClaims, applyClaimPlans } from '../claims/apply.ts';
import { type ListLocation, readList } from '../list/read-list.ts';
import { isCreate, isLabel, type UpdateChange } from '../model/change.ts';
import { LimitReached } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { FileReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Outcome, Run } from '../model/run.ts';
import { type ApplyPorts, applyLabels, applyProposals, applyUpdates } from '../sync/apply.ts';
import { applyCreates } from '../sync/apply-creates.ts';
import type { Scope } from '../sync/scope.ts';
import { withEdits } from '../sync/write-back.ts';
import { announceStates } from './announce-states.ts';
import { heldIn, markerOutcomes } from './held.ts';
import { type Cached, type ReconcilePorts, withCache } from './ports.ts';
import { isBranchDue } from './proposed-files.ts';
import { emptyRun, leftOutcomes, plannedRun } from './result.ts';
import { allChanges, closings, hasWork, isChanged, loadState, type RunState, replan } from './state.ts';
import { type UpdateInput, updateIssues } from './update-issues.ts';
import { fileOutcomes, numbersOf, writeBack } from './write-files.ts';

/** Syncs issues and files as far as it can; what it could not do is in the outcomes. */
export async function reconcile(outside: ReconcilePorts, location: ListLocation, scope: Scope): Promise<Run> {
  const cached = withCache(outside);
  const ports = { ...cached, writer: cached.issues.recording(outside.writer) };
  const load = async (files: FileReader): Promise<RunState | { problems: Problem[] }> => {
    const list = await readList(files, location);
    if (list.config === undefined) return list;
    ports.onConfig(list.config);
    const state = await loadState(list, { ...ports, files }, scope);
    ports.countRecent(ports.issues.made());
    return state;
  };
  let state = await load(ports.files);
  if (!('plan' in state)) return { ...emptyRun(ports.repository), problems: state.problems };
  if (await isIdle(state, ports)) return finishIdle(state, ports);
  const newer = await ports.branch?.newer();
  if (newer !== undefined) {
    state = await load(newer);
    if (!('plan' in state)) return { ...emptyRun(ports.repository), problems: state.problems };
    if (await isIdle(state, ports)) return finishIdle(state, ports);
  }
  return await execute(state, newer === undefined ? ports : { ...ports, files: newer });
}

/** Whether nothing is to be done. What is proposed may have to be taken back; it is read with the default branch's commit. */
async function isIdle(state: RunState, ports: ReconcilePorts): Promise<boolean> {
  const isDue = state.config.write_back !== 'commit' && (await isBranchDue(state, ports));
  return !isDue && !hasWork(state);
}

function finishIdle(state: RunState, ports: ReconcilePorts): Run {
  ports.onPlan([], state.problems);
  return plannedRun(state);
}

/** Carries out a plan: claims, labels and new issues first, then the files, and last the issues that exist. */
async function execute(planned: RunState, ports: Cached<ReconcilePorts>): Promise<Run> {
  ports.onPlan(allChanges(planned), planned.problems);
  const applied = await applyClaimPlans(planned.open, planned.claims, ports.writer);
  let state = planned;
  try {
    if (applied.outcomes.length > 0) state = await replan(planned, applied.claims, ports);
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
    const outcomes = report([...applied.outcomes, ...leftOutcomes(planned, error)], ports);
    return { ...plannedRun(planned), outcomes };
  }
  const { config, context, plan } = state;
  const applyPorts = applyPortsOf(ports);
  const answered = report(outcomesOfClaims(state, applied), ports);
  const labels = await applyLabels(plan.changes.filter(isLabel), applyPorts);
  const created = await applyCreates(plan.changes.filter(isCreate), config.tracking_label, applyPorts);

  const input: UpdateInput = { state, unserved: unservedIn(state, applied), ports: applyPorts };
  const announced = await announceStates(input, [...plan.edits, ...numbersOf(created, state.projects)]);
  const files = await writeBack(state, announced.edits, ports);
  const inFiles = context.writesFiles
    ? report(fileOutcomes(allChanges({ ...state, open: [] }), files), ports)
    : [];
  const projects = withEdits(state.projects, files.made);
  // What waits to be merged or pushed is not in the files yet.
  const landed = context.writable ? files.made : [];
  const updated = await updateIssues(input, {
    projects: withEdits(state.projects, landed),
    announced: announced.outcomes,
    agreed: new Map(landed.flatMap(({ project, status }) => (status ? [[project, status] as const] : []))),
    mayBeMerged: files.isStale,
  });
  const inMarkers = context.writesFiles ? [] : report(markerOutcomes(plan.changes, updated), ports);
  const proposals = await finishProposals(state, created, ports);
  return {
    ...plannedRun(state),
    changes: allChanges(planned),
    projects,
    held: heldIn(state, projects),
    problems: [...state.problems, ...files.problems],
    outcomes: [...answered, ...labels, ...created, ...inFiles, ...updated, ...inMarkers, ...proposals],
    written: files.written,
  };
}

function report(outcomes: Outcome[], { onOutcome }: ReconcilePorts): Outcome[] {
  for (const outcome of outcomes) onOutcome(outcome);
  return outcomes;
}

function applyPortsOf({ issues, writer, onOutcome }: Cached<ReconcilePorts>): ApplyPorts {
  return { reader: issues.fresh, seen: issues.seen, writer, onOutcome };
}

/** An issue that is also updated is reported by its update, and only once. */
function outcomesOfClaims({ plan }: RunState, { outcomes }: AppliedClaims): Outcome[] {
  return outcomes.filter(({ result, issue = 0 }) => result !== 'done' || !isChanged(plan.changes, issue));
}

/** Numbers of issues whose claims were not applied in full. */
function unservedIn({ claims }: RunState, { outcomes }: AppliedClaims): Set<number> {
  const failed = outcomes.flatMap(({ result, issue = 0 }) => (result === 'done' ? [] : [issue]));
  return new Set([...claims.unread, ...failed]);
}

/** Closes proposals whose projects have an issue by now, and opens pull requests for the new ones. */
async function finishProposals(
  state: RunState,
  created: readonly Outcome[],
  ports: Cached<ReconcilePorts>,
): Promise<Outcome[]> {
  const numbers = new Map(
    created.flatMap(({ change, issue }) => (isCreate(change) ? [[change.project, issue]] : [])),
  );
  const ending = closings(state, numbers).filter(({ comments }) => comments.length > 0);
  const ifOpen = (change: UpdateChange, issue: RemoteIssue) => (issue.state === 'open' ? change : undefined);
  const applyPorts = applyPortsOf(ports);
  const closed = await applyUpdates(ending, ifOpen, applyPorts);
  if (ports.proposalWriter === undefined) return closed;
  const opened = await applyProposals(
    state.proposals.toPropose,
    ports.proposalWriter,
    applyPorts,
    state.config,
  );
  return [...closed, ...opened];
}
