import type { StatusDecision } from '../issue/status.ts';
import type { ClaimChange, FileEdit, StatusChange } from '../model/change.ts';
import { type Claim, claimOf, type Holders, sameClaim, sameLogin } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project, Status } from '../model/project.ts';

/** @param known the claim as the file or, if none is written, the marker has it */
export function claimFacts(
  project: Project,
  issue: RemoteIssue,
  known: Claim | undefined,
  holders: Holders,
): ClaimChange[] {
  const claim = claimOf(holders);
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

export function statusFacts(
  { id, status }: Project,
  { number }: RemoteIssue,
  { fileFollows, status: to }: StatusDecision,
  last: Status | undefined,
): StatusChange[] {
  const from = status ?? last;
  return fileFollows && from !== undefined ? [{ kind: 'status', project: id, issue: number, from, to }] : [];
}

export function editOf(
  project: Project,
  issue: RemoteIssue,
  holders: Holders,
  decision: StatusDecision,
  verified: string | undefined,
): FileEdit | undefined {
  const claim = claimOf(holders);
  const edit: FileEdit = {
    path: project.path,
    project: project.id,
    ...(project.issue !== issue.number && {
      issue: issue.number,
      ...(project.issue !== undefined && { insteadOf: project.issue }),
    }),
    ...(!sameClaim(project.claim, claim) && { claim: claim ?? null }),
    ...(decision.fileFollows && { status: decision.status }),
    ...(verified !== undefined && { verified }),
  };
  return Object.keys(edit).length > 2 ? edit : undefined;
}
