import { answersOf } from '../claims/apply.ts';
import { type ClaimsContext, createClaimsContext } from '../claims/context.ts';
import { type ClaimReview, reviewClaims } from '../claims/review.ts';
import { type LabelCase, labelCaseOf, withRepositoryLabels } from '../issue/label-case.ts';
import type { ClaimState } from '../issue/marker.ts';
import { isoDay } from '../lib/text/date.ts';
import type { List } from '../list/read-list.ts';
import type { Change, UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { byLocation, type Problem } from '../model/problem.ts';
import { closeProposal } from '../proposals/close.ts';
import { findProposals, type Proposals } from '../proposals/find.ts';
import type { Config } from '../schema/config.ts';
import type { Observation } from '../sync/observation.ts';
import { type Plan, plan } from '../sync/plan.ts';
import type { PlanContext } from '../sync/plan-issue.ts';
import { observeAll, observeOne } from '../sync/read-issues.ts';
import type { Memory } from '../sync/remembered.ts';
import type { Scope } from '../sync/scope.ts';
import { editIndex, withEdits } from '../sync/write-back.ts';
import type { Cached, PreviewPorts } from './ports.ts';

/** The list, its issues, and what is to be done about them. */
export interface RunState extends List {
  context: PlanContext;
  /** The projects that the run is about, and the problems of their files. */
  inScope: List;
  observation: Observation;
  claims: ClaimsContext;
  /** Projects whose claims need a decision. */
  open: ClaimReview[];
  plan: Plan;
  proposals: Proposals;
  /** Names of the repository's labels, if a change adds any to an issue. */
  labelCase: LabelCase;
  /** Whether the run is about all projects. */
  isWhole: boolean;
  /** Whether the index may be written at all. */
  mayIndex: boolean;
  /** Whether it would change. */
  index: boolean;
}

export async function loadState(list: List, ports: Cached<PreviewPorts>, scope: Scope): Promise<RunState> {
  const { config } = list;
  const writesFiles = config.write_back !== 'none';
  const { list: inScope, observation } =
    scope.only === undefined
      ? { list, observation: await observeAll(list, config, ports.issues, memoryOf(config, ports)) }
      : await observeOne(list, scope.only, config, ports.issues);
  const issues = new Map(observation.matched);
  const claims = createClaimsContext(list, scope, ports, issues, observation.gone);
  const open = await reviewClaims(claims);
  const context: PlanContext = {
    config,
    writesFiles,
    repository: ports.repository,
    today: isoDay(new Date(scope.now)),
    onBranch: !scope.workingTree,
    writable: !scope.workingTree && config.write_back === 'commit',
    mayBeMerged: scope.workingTree,
    claims: new Map(open.map(({ project, claimPlan }) => [project.id, claimPlan.claimState])),
  };
  const proposals = await findProposals(list, ports, scope, observation);
  const isWhole = scope.only === undefined;
  const rest = { ...list, inScope, observation, claims, open, proposals, isWhole };
  return await computePlan(rest, context, issues, ports);
}

function memoryOf({ write_back }: Config, { files, proposedFiles }: PreviewPorts): Memory {
  return { files, proposed: write_back === 'pull-request' ? proposedFiles : undefined };
}

/** What is left to do after claims were applied. */
export async function replan(
  view: RunState,
  served: ReadonlyMap<string, ClaimState>,
  ports: Cached<PreviewPorts>,
): Promise<RunState> {
  const context = { ...view.context, claims: served };
  const observation = withReleased(view.observation, view.claims);
  return await computePlan({ ...view, observation }, context, view.claims.issues, ports);
}

/** Closes issues of files that are gone once nobody holds them, as far as one run may close. */
function withReleased(observation: Observation, { gone, issues, list }: ClaimsContext): Observation {
  const { on_removed, limits } = list.config;
  if (on_removed === 'keep') return observation;
  const released = gone.flatMap(({ project, issue }) =>
    issue.assignees.length > 0 && issues.get(project.id)?.assignees.length === 0 ? [issue.number] : [],
  );
  const isReleased = ({ issue }: { issue: RemoteIssue }) => released.includes(issue.number);
  const toClose = observation.unclosed.filter(isReleased).map(({ issue }) => issue);
  const removed = [...observation.removed, ...toClose];
  if (removed.length > limits.max_closures) return observation;
  return { ...observation, removed, unclosed: observation.unclosed.filter((one) => !isReleased(one)) };
}

async function computePlan(
  rest: Omit<RunState, 'context' | 'plan' | 'labelCase' | 'mayIndex' | 'index'>,
  context: PlanContext,
  issues: ReadonlyMap<string, RemoteIssue>,
  ports: Cached<PreviewPorts>,
): Promise<RunState> {
  const { config, claims, inScope } = rest;
  const matched = new Map([...rest.observation.matched].map(([id, issue]) => [id, issues.get(id) ?? issue]));
  const observation = { ...rest.observation, matched };
  let result = plan(inScope.projects, observation, context);
  const labelCase = labelCaseOf(result.labels.length > 0 ? await ports.issues.listLabels() : []);
  result = withRepositoryLabels(result, labelCase);
  const edited = withEdits(claims.list.projects, result.edits);
  // An event about one issue does not show the other projects, whose pending changes are in no file yet.
  const hasNews = rest.isWhole || (context.writable && result.edits.length > 0);
  const mayIndex = context.writesFiles && hasNews && !observation.blocked;
  const faults: Problem[] = [];
  const index = mayIndex
    ? await editIndex(edited, ports.files, config, ports.repository, (problem) => faults.push(problem))
    : undefined;
  return {
    ...rest,
    context,
    observation,
    plan: result,
    labelCase,
    mayIndex,
    index: index !== undefined,
    problems: [
      ...inScope.problems,
      ...observation.problems,
      ...claims.problems,
      ...rest.proposals.problems,
      ...result.problems,
      ...faults,
    ]
      .map(rest.withLocation)
      .sort(byLocation),
  };
}

export function hasWork(view: RunState): boolean {
  return allChanges(view).length > 0 || view.plan.edits.length > 0;
}

/**
 * Ends the proposals of projects that have an issue, or will have one.
 * @param made numbers of the issues that this run has made, by project
 */
export function closings(
  { proposals, observation, ...subject }: RunState,
  made: ReadonlyMap<string, number | undefined> = new Map(),
): UpdateChange[] {
  return proposals.toClose.flatMap(({ proposal, project }) => {
    // What the file records may be any issue, the proposal too.
    const number = made.get(project.id) ?? observation.matched.get(project.id)?.number;
    // A project that is over gets no issue; one whose issue is in doubt has another problem first.
    const isOver = project.status !== undefined && project.status !== 'open';
    const isSettled = number !== undefined || observation.toCreate.has(project.id);
    return isSettled || (isOver && !observation.conflicted.has(project.id))
      ? [closeProposal(proposal, project, number, { ...subject, repository: subject.context.repository })]
      : [];
  });
}

/** The changes of a plan, including the index, and the answers on issues that need no other change. */
export function allChanges(view: RunState): Change[] {
  const { plan, index, config, open, proposals } = view;
  const { changes } = plan;
  const answers = open
    .filter(({ claimPlan, issue }) => claimPlan.steps.length > 0 && !isChanged(changes, issue.number))
    .map(answersOf);
  return [
    ...changes,
    ...closings(view),
    ...proposals.toPropose,
    ...answers,
    ...(index && config.index !== null ? [{ kind: 'index' as const, path: config.index }] : []),
  ];
}

/** Whether something is to be done about an issue. */
export function isChanged(changes: readonly Change[], number: number): boolean {
  return changes.some((change) => 'issue' in change && change.issue === number);
}
