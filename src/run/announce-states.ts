import { markerOf } from '../issue/body.ts';
import { withRepositoryCase } from '../issue/label-case.ts';
import { type FileEdit, isUpdate, type UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Outcome } from '../model/run.ts';
import { applyUpdates } from '../sync/apply.ts';
import { planIssue } from '../sync/plan-issue.ts';
import type { RunState } from './state.ts';
import type { UpdateInput } from './update-issues.ts';

/** What issues remember before the files are written. */
export interface Announced {
  /** The edits, without the states that could not be announced or that the issues no longer have. */
  edits: FileEdit[];
  /** Outcomes of the updates that were made for it, by project; none was reported yet. */
  outcomes: ReadonlyMap<string, Outcome>;
}

/**
 * Updates the issues whose files are about to take over their states, so that their markers say so: a file that has such a
 * state later, whenever this run ends, has it from Dibs and not from a person.
 */
export async function announceStates(
  { state, unserved, ports }: UpdateInput,
  edits: readonly FileEdit[],
): Promise<Announced> {
  const due = new Map(edits.filter((edit) => isDue(edit, state)).map((edit) => [edit.project, edit.status]));
  const updates = state.plan.changes
    .filter(isUpdate)
    .filter(({ project, issue }) => due.has(project) && !unserved.has(issue));
  const projects = new Map(state.projects.map((project) => [project.id, project]));
  const confirmed = new Set<string>();
  const replan = (change: UpdateChange, issue: RemoteIssue) => {
    const project = projects.get(change.project);
    if (project === undefined) return undefined;
    const again = planIssue(project, issue, { ...state.context, writable: false });
    if (again.edit?.status === due.get(project.id)) confirmed.add(project.id);
    return again.change && withRepositoryCase(again.change, state.labelCase);
  };
  const outcomes = await applyUpdates(updates, replan, { ...ports, onOutcome: () => {} });
  const isAnnounced = ({ result }: Outcome) => result === 'done' || result === 'unneeded';
  const withheld = new Set(
    updates
      .map(({ project }, at) => ({ project, outcome: outcomes[at] }))
      .filter(({ project, outcome }) => !confirmed.has(project) || !outcome || !isAnnounced(outcome))
      .map(({ project }) => project),
  );
  return {
    edits: edits.map((edit) => (withheld.has(edit.project) ? withoutStatus(edit) : edit)).filter(isEdit),
    outcomes: new Map(updates.map(({ project }, at) => [project, outcomes[at] as Outcome])),
  };
}

/** Whether an edit writes a state that the issue does not remember yet. */
function isDue({ project, status }: FileEdit, { observation }: RunState): boolean {
  const issue = observation.matched.get(project);
  return status !== undefined && issue !== undefined && markerOf(issue, project)?.proposed !== status;
}

function withoutStatus({ status: _1, statusInsteadOf: _2, ...edit }: FileEdit): FileEdit {
  return edit;
}

/** Whether an edit changes anything. */
function isEdit({ path: _1, project: _2, ...values }: FileEdit): boolean {
  return Object.keys(values).length > 0;
}
