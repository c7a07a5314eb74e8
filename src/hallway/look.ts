import type { Change } from '../model/change.ts';
import type { Config } from '../model/config.ts';
import type { Observation } from '../model/observation.ts';
import type { FileReader, IssueReader } from '../model/ports.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { Home } from '../model/region.ts';
import {
  type Plan,
  type PlanContext,
  plan,
  type Spelling,
  spellingOf,
  withRepositoryLabels,
} from '../stages/plan.ts';
import { editIndex, withEdits } from '../stages/write-back.ts';
import { type Memory, observeAll, observeOne } from './read-issues.ts';
import type { List, Settings } from './read-list.ts';

/** What a preview needs; it cannot write, since it has nothing to write with. */
export interface PreviewPorts {
  files: FileReader;
  issues: IssueReader;
  home: Home;
}

/** The list, its issues, and what is to be done about them. */
export interface View extends List {
  config: Config;
  context: PlanContext;
  observation: Observation;
  plan: Plan;
  /** Names of the repository's labels, where a change puts any on an issue. */
  spelling: Spelling;
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
  const spelling = spellingOf(planned.labels.length > 0 ? await ports.issues.listLabels() : []);
  planned = withRepositoryLabels(planned, spelling);
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
    spelling,
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

export function hasWork({ plan: planned, index }: View): boolean {
  return planned.changes.length > 0 || planned.edits.length > 0 || index;
}

/** The changes of a plan, with that of the index. */
export function indexed({ plan: planned, index, config }: View): Change[] {
  return index && config.index !== null
    ? [...planned.changes, { kind: 'index', path: config.index }]
    : planned.changes;
}
