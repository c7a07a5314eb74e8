import { answersOf } from '../claims/apply.ts';
import type { Desks } from '../claims/facts.ts';
import { NOBODY_ASKED } from '../claims/ration.ts';
import { type OpenDesk, openDesks } from '../claims/review.ts';
import { type Spelling, spellingOf, withRepositoryLabels } from '../issue/label-case.ts';
import type { Desk } from '../issue/marker.ts';
import { isoDay } from '../lib/text/date.ts';
import type { List, Settings } from '../list/read-list.ts';
import type { Change, UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { FileReader, IssueReader, ProposalReader } from '../model/ports.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { Home } from '../model/repository.ts';
import { findProposals, type Proposals } from '../proposals/find.ts';
import { closeProposal } from '../proposals/plan.ts';
import type { Config } from '../schema/config.ts';
import type { Memory } from '../sync/memory.ts';
import type { Observation } from '../sync/observation.ts';
import { type Plan, type PlanContext, plan } from '../sync/plan.ts';
import { observeAll, observeOne } from '../sync/read-issues.ts';
import { editIndex, withEdits } from '../sync/write-back.ts';

/** What a preview needs; it cannot write, since it has nothing to write with. */
export interface PreviewPorts {
  files: FileReader;
  issues: IssueReader;
  home: Home;
  /** Undefined where nothing is to be proposed. */
  proposalReader?: ProposalReader | undefined;
}

/** The list, its issues, and what is to be done about them. */
export interface View extends List {
  config: Config;
  context: PlanContext;
  /** The projects that the run is about, and what is wrong with their files. */
  scope: List;
  observation: Observation;
  desks: Desks;
  /** Desks with something to decide. */
  open: OpenDesk[];
  plan: Plan;
  proposals: Proposals;
  /** Names of the repository's labels, where a change puts any on an issue. */
  spelling: Spelling;
  /** Whether the run is about all projects. */
  isWhole: boolean;
  /** Whether the index may be written at all. */
  mayIndex: boolean;
  /** Whether it would change. */
  index: boolean;
}

export async function look(
  list: List,
  config: Config,
  ports: PreviewPorts,
  settings: Settings,
  memory: Memory,
): Promise<View> {
  const writesFiles = config.write_back !== 'none';
  const { list: scope, observation } =
    settings.only === undefined
      ? { list, observation: await observeAll(list, config, ports.issues, memory) }
      : await observeOne(list, settings.only, config, ports.issues, memory);
  const issues = new Map(observation.matched);
  const desks: Desks = {
    list,
    config,
    settings,
    ports,
    memory,
    writesFiles,
    issues,
    expected: new Map(),
    ration: NOBODY_ASKED,
    unread: new Set(),
    problems: [],
  };
  const open = await openDesks(desks);
  const context: PlanContext = {
    config,
    writesFiles,
    home: ports.home,
    today: isoDay(new Date(settings.now)),
    onBranch: !settings.workingTree,
    writable: !settings.workingTree && config.write_back === 'commit',
    desks: new Map(open.map(({ project, visit }) => [project.id, visit.desk])),
  };
  const proposals = await findProposals(list, config, ports, settings, memory);
  const isWhole = settings.only === undefined;
  const rest = { ...list, config, scope, observation, desks, open, proposals, isWhole };
  return await planned(rest, context, issues, ports);
}

/** The view once the desks were served: what is left to do. */
export async function lookAgain(
  view: View,
  served: ReadonlyMap<string, Desk>,
  ports: PreviewPorts,
): Promise<View> {
  const context = { ...view.context, desks: served };
  return await planned(view, context, view.desks.issues, ports);
}

async function planned(
  rest: Omit<View, 'context' | 'plan' | 'spelling' | 'mayIndex' | 'index'>,
  context: PlanContext,
  matched: ReadonlyMap<string, RemoteIssue>,
  ports: PreviewPorts,
): Promise<View> {
  const { config, desks, scope } = rest;
  const observation = { ...rest.observation, matched };
  let result = plan(scope.projects, observation, context);
  if (result.labels.length > 0) desks.memory.labels ??= await ports.issues.listLabels();
  const spelling = spellingOf(result.labels.length > 0 ? (desks.memory.labels ?? []) : []);
  result = withRepositoryLabels(result, spelling);
  const edited = withEdits(desks.list.projects, result.edits);
  // An event about one issue says nothing of the other projects, and what they wait for stands in no file yet.
  const hasNews = rest.isWhole || (context.writable && result.edits.length > 0);
  const mayIndex = context.writesFiles && hasNews && !observation.guarded;
  const faults: Problem[] = [];
  const index = mayIndex
    ? await editIndex(edited, ports.files, config, ports.home, (problem) => faults.push(problem))
    : undefined;
  return {
    ...rest,
    context,
    observation,
    plan: result,
    spelling,
    mayIndex,
    index: index !== undefined,
    problems: [
      ...scope.problems,
      ...observation.problems,
      ...desks.problems,
      ...rest.proposals.problems,
      ...result.problems,
      ...faults,
    ]
      .map(rest.placed)
      .sort(byPlace),
  };
}

export function hasWork(view: View): boolean {
  return allChanges(view).length > 0 || view.plan.edits.length > 0;
}

/**
 * Ends the proposals of projects that have an issue, or will have one.
 * @param made numbers of the issues that this run has made, by project
 */
export function closings(
  { proposals, observation, ...subject }: View,
  made: ReadonlyMap<string, number | undefined> = new Map(),
): UpdateChange[] {
  return proposals.toClose.flatMap(({ proposal, project }) => {
    // What the file records may be any issue, the proposal too.
    const number = made.get(project.id) ?? observation.matched.get(project.id)?.number;
    // A project that is over gets no issue; one whose issue is in doubt has another problem first.
    const isOver = project.status !== undefined && project.status !== 'open';
    const isSettled = number !== undefined || observation.toCreate.has(project.id);
    return isSettled || (isOver && !observation.refused.has(project.id))
      ? [closeProposal(proposal, project, number, { ...subject, home: subject.context.home })]
      : [];
  });
}

/** The changes of a plan, with that of the index and with the answers on issues that need nothing else. */
export function allChanges(view: View): Change[] {
  const { plan, index, config, open, proposals } = view;
  const { changes } = plan;
  const answers = open
    .filter(({ visit, issue }) => visit.steps.length > 0 && !isChanged(changes, issue.number))
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
