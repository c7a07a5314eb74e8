import { markerOf } from '../issue/body.ts';
import type { Change, FileEdit, UpdateChange } from '../model/change.ts';
import type { RemoteIssue, RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { closeDuplicate, closeRemoved } from './close.ts';
import type { Observation } from './observation.ts';
import { planCreate } from './plan-create.ts';
import { type PlanContext, planIssue } from './plan-issue.ts';

/** All that is to be done, as data. */
export interface Plan {
  changes: Change[];
  /** What project files should say once the changes are made. */
  edits: FileEdit[];
  /** Number of projects with nothing to do. */
  unchanged: number;
  problems: Problem[];
  /** Labels that the changes put on issues: the repository may lack some of them. */
  labels: RepositoryLabel[];
}

/** Compares projects with issues, without disk, client or clock. */
export function plan(projects: readonly Project[], observation: Observation, context: PlanContext): Plan {
  const result: Plan = { changes: [], edits: [], unchanged: 0, problems: [], labels: [] };
  const updates: UpdateChange[] = [];
  const facts: Change[] = [];
  for (const project of projects) {
    const issue = observation.matched.get(project.id);
    if (issue !== undefined) {
      const one = planIssue(project, issue, context);
      result.problems.push(...one.problems);
      result.labels.push(...one.labels);
      facts.push(...one.facts);
      if (one.change !== undefined) updates.push(one.change);
      if (one.edit !== undefined) result.edits.push(one.edit);
      if (one.change === undefined && one.edit === undefined && one.problems.length === 0)
        result.unchanged += 1;
    } else if (observation.toCreate.has(project.id)) {
      const created = planCreate(project, context);
      if ('problem' in created) result.problems.push(created.problem);
      else {
        result.changes.push(created.change);
        result.labels.push(...created.labels);
      }
    } else if (!observation.conflicted.has(project.id)) {
      result.unchanged += 1;
    }
  }
  for (const issue of observation.removed) updates.push(closeRemoved(issue, context.config));
  for (const { kept, extra } of observation.duplicates)
    updates.push(closeDuplicate(kept, extra, context.config));
  result.changes.push(...updates, ...facts);
  result.labels = distinctLabels(result.labels);
  return result;
}

function distinctLabels(labels: readonly RepositoryLabel[]): RepositoryLabel[] {
  return [...new Map(labels.map((label) => [labelKey(label.name), label])).values()];
}

/**
 * Plans a change again from the issue as it is now; undefined if nothing is left to do.
 * @param project as its file is now; undefined if the change is about an issue without a file
 */
export function replanChange(
  change: UpdateChange,
  issue: RemoteIssue,
  project: Project | undefined,
  observation: Observation,
  context: PlanContext,
): UpdateChange | undefined {
  if (project !== undefined && observation.matched.get(project.id)?.number === issue.number) {
    return planIssue(project, issue, context).change;
  }
  const isOther = markerOf(issue)?.id !== change.project;
  if (issue.state === 'closed' || issue.assignees.length > 0 || isOther) return undefined;
  const duplicate = observation.duplicates.find(({ extra }) => extra.number === issue.number);
  return duplicate === undefined
    ? closeRemoved(issue, context.config)
    : closeDuplicate(duplicate.kept, issue, context.config);
}
