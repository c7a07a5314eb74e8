import { markerOf } from '../issue/body.ts';
import { withRepositoryCase } from '../issue/label-case.ts';
import { isUpdate, type UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project, Status } from '../model/project.ts';
import type { Outcome } from '../model/run.ts';
import { type ApplyPorts, applyUpdates } from '../sync/apply.ts';
import { replanChange } from '../sync/plan.ts';
import type { RunState } from './state.ts';

/** What updates of issues depend on. */
export interface UpdateInput {
  state: RunState;
  /**
   * Numbers of issues whose claims were not applied in full: their markers stay, so that the next run knows what was new.
   */
  unserved: ReadonlySet<number>;
  ports: ApplyPorts;
}

/** What became of the files before the issues are updated. */
export interface FilesNow {
  /** Projects as their files on the default branch are now. */
  projects: readonly Project[];
  /** Outcomes of the updates that were made before the files were written, by project. */
  announced: ReadonlyMap<string, Outcome>;
  /** States that files on the default branch have just taken over from their issues, by project. */
  agreed: ReadonlyMap<string, Status>;
  /** Whether what was proposed earlier may still be merged as it was. */
  mayBeMerged: boolean;
}

/** Updates the issues once claims were applied and files were written, but for those that were told before and do not agree. */
export async function updateIssues(
  { state, unserved, ports }: UpdateInput,
  { projects, announced, agreed, mayBeMerged }: FilesNow,
): Promise<Outcome[]> {
  const { observation, plan, labelCase } = state;
  const byId = new Map(projects.map((project) => [project.id, project]));
  const allowed = (change: UpdateChange) => (unserved.has(change.issue) ? withoutText(change) : change);
  const context = {
    ...state.context,
    writable: false,
    mayBeMerged: state.context.mayBeMerged === true || mayBeMerged,
  };
  // Another run may have dealt with the file meanwhile: then it is no longer known what the file says.
  const isOvertaken = ({ project }: UpdateChange, issue: RemoteIssue) =>
    agreed.has(project) && markerOf(issue, project)?.proposed !== agreed.get(project);
  const replan = (change: UpdateChange, issue: RemoteIssue) => {
    if (isOvertaken(change, issue)) return undefined;
    const replanned = replanChange(change, issue, byId.get(change.project), observation, context);
    const wanted = replanned && allowed(replanned);
    return wanted && withRepositoryCase(wanted, labelCase);
  };
  const isLeft = ({ project }: UpdateChange) => !announced.has(project) || agreed.has(project);
  const updates = plan.changes
    .filter(isUpdate)
    .filter(isLeft)
    .map(allowed)
    .filter((change) => change !== undefined);
  const early = [...announced].filter(([project]) => !agreed.has(project)).map(([, outcome]) => outcome);
  for (const outcome of early) ports.onOutcome(outcome);
  // What was done in two steps is reported as one.
  const asOne = (outcome: Outcome): Outcome => {
    const first = 'project' in outcome.change ? announced.get(outcome.change.project) : undefined;
    return first?.result === 'done' ? { ...outcome, change: first.change } : outcome;
  };
  const outcomes = await applyUpdates(updates, replan, {
    ...ports,
    onOutcome: (outcome) => ports.onOutcome(asOne(outcome)),
  });
  return [...early, ...outcomes.map(asOne)];
}

/** The part of a change that does not depend on the marker, which is in the text; undefined if nothing is left. */
function withoutText(change: UpdateChange): UpdateChange | undefined {
  const { body: _text, ...drift } = change.drift;
  const { body: _, ...fields } = change.fields;
  return Object.keys(drift).length === 0 ? undefined : { ...change, drift, fields, comments: [] };
}
