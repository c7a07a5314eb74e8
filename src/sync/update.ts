import type { FieldChange, UpdateChange } from '../model/change.ts';
import type { IssuePatch, RemoteIssue } from '../model/issue.ts';
import type { Status } from '../model/project.ts';

/** The change that a PATCH makes to an issue, with what it changes. */
export function updateChange(
  kind: UpdateChange['kind'],
  project: string,
  issue: RemoteIssue,
  drift: IssuePatch,
): UpdateChange {
  const fields: Record<string, FieldChange> = {};
  if (drift.title !== undefined) fields.title = { from: issue.title, to: drift.title };
  if (drift.body !== undefined) fields.body = { from: issue.body, to: drift.body };
  if (drift.labels !== undefined) fields.labels = { from: issue.labels, to: drift.labels };
  if (drift.state !== undefined) fields.state = { from: issue.state, to: drift.state };
  return { kind, project, issue: issue.number, drift, comments: [], fields };
}

/** The part of a PATCH that gives an issue the state for a status. */
export function stateFor(status: Status): Pick<IssuePatch, 'state' | 'state_reason'> {
  if (status === 'open') return { state: 'open', state_reason: 'reopened' };
  return { state: 'closed', state_reason: status === 'done' ? 'completed' : 'not_planned' };
}
