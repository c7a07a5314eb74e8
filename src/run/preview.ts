import { type ListLocation, readList } from '../list/read-list.ts';
import type { Change } from '../model/change.ts';
import type { PullBase } from '../model/ports.ts';
import { byLocation } from '../model/problem.ts';
import type { PullView, Run } from '../model/run.ts';
import type { Scope } from '../sync/scope.ts';
import { compareBase } from './compare-pull-request.ts';
import { type PreviewPorts, withCache } from './ports.ts';
import { emptyRun, plannedRun } from './result.ts';
import { loadState } from './state.ts';

/** Plans a run; with the base of a pull request, what merging that would do. */
export async function preview(
  ports: PreviewPorts & { base?: PullBase | undefined },
  location: ListLocation,
  scope: Scope,
): Promise<Run> {
  const list = await readList(ports.files, location);
  if (list.config === undefined) return { ...emptyRun(ports.repository), problems: list.problems };
  const state = await loadState(list, withCache(ports), scope);
  const run = plannedRun(state);
  if (ports.base === undefined) return run;
  const { pull, problems } = await compareBase(state, ports.base, location.configPath);
  const ids = new Set(state.projects.map(({ id }) => id));
  // A file that only the base branch has is not gone.
  const isUnmerged = (change: Change) =>
    pull.hasMoved && change.kind === 'close' && !ids.has(change.project) && !isPartOf(pull, change);
  return {
    ...run,
    pull,
    changes: run.changes.filter((change) => !isUnmerged(change)),
    problems: [...run.problems, ...problems].sort(byLocation),
  };
}

function isPartOf({ changed }: PullView, change: Change): boolean {
  return changed === undefined || ('project' in change && changed.has(change.project));
}
