import { markerOf } from '../issue/body.ts';
import type { StatusDecision } from '../issue/status.ts';
import type { ClaimChange, FileEdit, StatusChange } from '../model/change.ts';
import { type Claim, sameClaim, sameLogin } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { type Project, type Status, saidStatus } from '../model/project.ts';

/**
 * How the claim on a project has changed: somebody left, somebody joined or set a date, or both.
 * @param known the claim as the file has it or, if no files are written, the marker
 */
export function claimChanges(
  project: Project,
  issue: RemoteIssue,
  known: Claim | undefined,
  claim: Claim | undefined,
): ClaimChange[] {
  if (sameClaim(known, claim)) return [];
  const lacks = (other: Claim | undefined) => (login: string) =>
    !other?.by.some((one) => sameLogin(one, login));
  const left = known?.by.some(lacks(claim)) ?? false;
  const joined = claim?.by.some(lacks(known)) ?? false;
  const on = { project: project.id, issue: issue.number, from: known, to: claim };
  return [
    ...(left ? [{ kind: 'release', ...on } as const] : []),
    ...(joined || !left ? [{ kind: 'claim', ...on } as const] : []),
  ];
}

/** The status that the file takes over from the issue, if any. */
export function statusChanges(
  { id, status }: Project,
  { number }: RemoteIssue,
  { fileFollows, status: to, last }: StatusDecision,
): StatusChange[] {
  const from = status ?? last;
  return fileFollows && from !== undefined ? [{ kind: 'status', project: id, issue: number, from, to }] : [];
}

/** What the file should say; undefined if it says that already. */
export function fileEdit(
  project: Project,
  issue: RemoteIssue,
  claim: Claim | undefined,
  { fileFollows, status }: StatusDecision,
  verified: string | undefined,
): FileEdit | undefined {
  const edit: FileEdit = {
    path: project.path,
    project: project.id,
    ...(project.issue !== issue.number && {
      issue: issue.number,
      ...(project.issue !== undefined && { insteadOf: project.issue }),
    }),
    ...(!sameClaim(project.claim, claim) && { claim: claim ?? null }),
    ...(fileFollows && { status, statusInsteadOf: [saidStatus(project), ...proposedOn(issue, project.id)] }),
    ...(verified !== undefined && { verified }),
  };
  const { path: _path, project: _project, ...values } = edit;
  return Object.keys(values).length > 0 ? edit : undefined;
}

function proposedOn(issue: RemoteIssue, id: string): Status[] {
  const proposed = markerOf(issue, id)?.proposed;
  return proposed === undefined ? [] : [proposed];
}
