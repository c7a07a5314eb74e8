import { currentClaims } from '../claims/current.ts';
import { datesNow, holdersNow } from '../issue/holders.ts';
import type { Change } from '../model/change.ts';
import { claimOf, inQueueOrder } from '../model/claim.ts';
import type { Project } from '../model/project.ts';
import type { Held, Outcome } from '../model/run.ts';
import { waitingListOf } from '../sync/plan-body.ts';
import type { RunState } from './state.ts';

/** Who holds what by the files alone. */
export function heldByFiles(projects: readonly Project[]): Held[] {
  return projects.flatMap(({ id, issue, claim }) =>
    claim === undefined ? [] : [{ project: id, issue, claim }],
  );
}

/** Who holds what by the issues that were read, and by the files for the other projects. */
export function heldIn({ claims, context }: RunState, projects: readonly Project[]): Held[] {
  return projects.flatMap((project) => {
    const issue = claims.issues.get(project.id);
    if (issue === undefined) return heldByFiles([project]);
    const { holders, marker } = currentClaims(project, issue);
    const remembered = { marker, claims: context.claims.get(project.id) };
    const dates = datesNow(project, holders, remembered);
    const claim = claimOf(holdersNow(project, holders, remembered, context.config, context.today), dates);
    if (claim === undefined) return [];
    const queue = waitingListOf(remembered.claims, marker, issue);
    const waiting = inQueueOrder(queue?.waiting ?? new Map());
    const held = { project: project.id, issue: issue.number, claim };
    return [waiting.length === 0 ? held : { ...held, waiting }];
  });
}

/** Outcomes of claims and releases that are recorded in markers only: those of the update that writes the marker. */
export function markerOutcomes(changes: readonly Change[], updates: readonly Outcome[]): Outcome[] {
  const byIssue = new Map(updates.map((outcome) => [outcome.issue, outcome]));
  return changes.flatMap((change) => {
    if (change.kind !== 'claim' && change.kind !== 'release') return [];
    const { result = 'left', message } = byIssue.get(change.issue) ?? {};
    // The update reports its own failure.
    const why = result === 'left' && message !== undefined ? { message } : {};
    return [{ change, result: result === 'failed' ? 'left' : result, issue: change.issue, ...why }];
  });
}
