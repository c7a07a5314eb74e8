import { withRepositoryCase } from '../issue/label-case.ts';
import { isUpdate, type UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import type { Outcome } from '../model/run.ts';
import { type ApplyPorts, applyUpdates } from '../sync/apply.ts';
import { replanChange } from '../sync/plan.ts';
import type { RunState } from './state.ts';

/**
 * Updates the issues once claims were applied and files were written.
 * @param projects as their files on the default branch are now
 * @param unserved numbers of issues whose claims were not applied in full: their markers stay, so that the next run
 *   knows what was new
 */
export function updateIssues(
  state: RunState,
  projects: readonly Project[],
  writable: boolean,
  unserved: ReadonlySet<number>,
  ports: ApplyPorts,
): Promise<Outcome[]> {
  const { observation, plan, labelCase } = state;
  const byId = new Map(projects.map((project) => [project.id, project]));
  const allowed = (change: UpdateChange) => (unserved.has(change.issue) ? withoutText(change) : change);
  const context = { ...state.context, writable };
  const replan = (change: UpdateChange, issue: RemoteIssue) => {
    const replanned = replanChange(change, issue, byId.get(change.project), observation, context);
    const wanted = replanned && allowed(replanned);
    return wanted && withRepositoryCase(wanted, labelCase);
  };
  const updates = plan.changes
    .filter(isUpdate)
    .map(allowed)
    .filter((change) => change !== undefined);
  return applyUpdates(updates, replan, ports);
}

/** The part of a change that does not depend on the marker, which is in the text; undefined if nothing is left. */
function withoutText(change: UpdateChange): UpdateChange | undefined {
  const { body: _text, ...drift } = change.drift;
  const { body: _, ...fields } = change.fields;
  return Object.keys(drift).length === 0 ? undefined : { ...change, drift, fields, comments: [] };
}
