import { bodyOf, isEdited, markerOf, sameBody } from '../issue/body.ts';
import { lengthProblem } from '../issue/body-length.ts';
import type { Ending } from '../issue/claim-box.ts';
import { datesNow, holdersNow } from '../issue/holders.ts';
import {
  type DesiredLabel,
  desiredLabels,
  labelsToRemember,
  mergeLabels,
  plainLabel,
} from '../issue/labels.ts';
import type { ClaimState, Marker } from '../issue/marker.ts';
import { decideStatus, type StatusDecision } from '../issue/status.ts';
import { isDate } from '../lib/text/date.ts';
import type {
  ClaimChange,
  FileEdit,
  Origin,
  PlannedComment,
  StatusChange,
  UpdateChange,
} from '../model/change.ts';
import { claimOf, type Holders, type OwnDates } from '../model/claim.ts';
import type { IssuePatch, RemoteIssue, RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import { isContactOf, type Project, placesBeside } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { endingOf, shownHolders } from './claim-facts.ts';
import { claimChanges, fileEdit, statusChanges } from './file-edits.ts';
import { keptComments, planBody, waitingListOf } from './plan-body.ts';
import { stateFor, updateChange } from './update.ts';

/** What a plan depends on beside files and issues. */
export interface PlanContext {
  config: Config;
  repository: Repository;
  /** ISO date (UTC). */
  today: string;
  /** Whether the files are those of the default branch, where file and issue can agree on a status. */
  onBranch: boolean;
  /** Whether claims and states are written to the files at all. */
  writesFiles: boolean;
  /** Whether edits that are not made yet reach the default branch before the issues are updated. */
  writable: boolean;
  /** Whether a status that was proposed for a file earlier may still wait to be merged, whatever the issue says now. */
  mayBeMerged?: boolean;
  /** The claims that were reviewed, by project. */
  claims: ReadonlyMap<string, ClaimState>;
}

/** What is to be done about one project that has an issue. */
interface IssuePlan {
  change: UpdateChange | undefined;
  /** Claims and states that the file, or the marker alone, takes over from the issue. */
  facts: (ClaimChange | StatusChange)[];
  edit: FileEdit | undefined;
  problems: Problem[];
  labels: RepositoryLabel[];
}

/** What holds for a project and its issue from now on. */
interface Decisions {
  /** With the date of a verification that reaches its file, and no more places than GitHub lets be assigned. */
  project: Project;
  holders: Holders;
  /** The dates that they have set. */
  dates: OwnDates;
  status: StatusDecision;
  ending: Ending | undefined;
  labels: DesiredLabel[];
  /** The date that the file has yet to get under `verified`. */
  verified: string | undefined;
}

/** Compares a project with its issue. */
export function planIssue(written: Project, issue: RemoteIssue, context: PlanContext): IssuePlan {
  const { config, repository, writesFiles } = context;
  const body = bodyOf(issue, written.id);
  const claims = context.claims.get(written.id);
  const decisions = decide(written, issue, context);
  const { project, holders, dates, status, verified } = decisions;
  const claim = claimOf(holders, dates);
  const marker = markerFor(decisions, issue.number, body.marker, context);
  const queue = waitingListOf(claims, body.marker, issue);
  const shown = {
    status: status.status,
    ending: decisions.ending,
    holders: shownHolders(holders, dates, issue),
  };
  const planned = planBody(body, { project, config, repository, ...shown }, marker, queue);
  const tooLong = planned.text === undefined ? undefined : lengthProblem(project, planned.text);
  if (tooLong !== undefined)
    return { change: undefined, facts: [], edit: undefined, problems: [tooLong], labels: [] };
  const kept = isEdited(body) ? keptComments(body, planned.region, config) : [];
  // A locked issue takes no comments, so a text that a comment has to keep stays where it is.
  const isKeptInPlace = issue.locked && kept.length > 0;
  const drift = driftOf(issue, decisions, isKeptInPlace ? undefined : planned.text, config);
  return {
    change: updateOf(project, issue, drift, isKeptInPlace ? [] : kept),
    facts: writesFiles
      ? [...claimChanges(project, issue, project.claim, claim), ...statusChanges(project, issue, status)]
      : claimChanges(project, issue, claimOf(body.marker?.holders ?? new Map(), body.marker?.until), claim),
    edit: writesFiles ? fileEdit(written, issue, claim, status, verified) : undefined,
    problems: status.conflict ? [conflictOf(project, issue, status)] : [],
    labels: decisions.labels.filter(({ name }) => drift.labels?.includes(name)).map(plainLabel),
  };
}

function decide(written: Project, issue: RemoteIssue, context: PlanContext): Decisions {
  const { config, today, writable } = context;
  const marker = markerOf(issue, written.id);
  const claims = context.claims.get(written.id);
  const verified = pendingVerification(written, claims?.verified ?? marker?.verified);
  const assignees = issue.assignees.filter((login) => !isContactOf(written, login));
  const contacts = issue.assignees.length - assignees.length;
  const project = {
    ...written,
    ...(writable && verified !== undefined && { verified }),
    maxClaims: placesBeside(contacts, written, capOf(claims, marker)),
  };
  const holders = holdersNow(project, assignees, { marker, claims }, config, today);
  const status = decideStatus(project, issue, marker);
  const labels = desiredLabels(project, { status: status.status, held: holders.size, today }, config);
  const ending = endingOf(written, issue, marker, { status: status.status, holders, today });
  const dates = datesNow(written, holders.keys(), { marker, claims });
  return { project, holders, dates, status, ending, labels, verified };
}

/** The marker that the issue should have, but for what {@link planBody} adds. */
function markerFor(
  { project, holders, dates, status, ending, labels, verified }: Decisions,
  issue: number,
  last: Marker | undefined,
  context: PlanContext,
): Marker {
  const claims = context.claims.get(project.id);
  const handled = claims?.handled ?? last?.handled ?? 0;
  const accounts = claims?.accounts ?? last?.accounts ?? [];
  const asked = claims?.asked ?? last?.asked ?? new Map();
  const unsettled = claims?.unsettled ?? last?.unsettled;
  const cap = capOf(claims, last);
  return {
    id: project.id,
    ...((holders.size > 0 || handled > 0) && { issue }),
    ...agreement(last, status, context),
    holders,
    ...(ending !== undefined && { ending: { day: ending.day, by: [...ending.by] } }),
    ...(dates.size > 0 && { until: dates }),
    ...(asked.size > 0 && { asked }),
    ...(handled > 0 && { handled }),
    ...(cap !== undefined && { cap }),
    ...(unsettled === true && { unsettled }),
    ...(verified !== undefined && !context.writable && { verified }),
    ...(accounts.length > 0 && { accounts }),
    labels: labelsToRemember(labels),
    ...(last?.removals !== undefined && { removals: last.removals }),
  };
}

/** How many assignees GitHub takes on the issue, if that is known to be fewer than it takes elsewhere. */
function capOf(claims: ClaimState | undefined, last: Marker | undefined): number | undefined {
  return claims === undefined ? last?.cap : claims.cap;
}

/** @param text the body that the issue should have; undefined if it keeps the one that it has */
function driftOf(
  issue: RemoteIssue,
  { project, status, labels: desired }: Decisions,
  text: string | undefined,
  config: Config,
): IssuePatch {
  const labels = mergeLabels(issue.labels, desired, markerOf(issue, project.id)?.labels ?? [], config);
  return {
    ...(issue.title !== project.title && { title: project.title }),
    ...(text !== undefined && !sameBody(text, issue.body) && { body: text }),
    ...(!sameLabels(labels, issue.labels) && { labels }),
    ...(status.issueFollows && stateFor(status.status)),
  };
}

/** The date that the file has yet to get under `verified`; undefined if it has that date or a later one. */
function pendingVerification({ verified }: Project, date: string | undefined): string | undefined {
  return date !== undefined && verified !== undefined && isDate(verified) && verified >= date
    ? undefined
    : date;
}

function updateOf(
  project: Project,
  issue: RemoteIssue,
  drift: IssuePatch,
  comments: PlannedComment[],
): UpdateChange | undefined {
  if (Object.keys(drift).length === 0) return undefined;
  const kind = drift.state === undefined ? 'update' : drift.state === 'closed' ? 'close' : 'reopen';
  const origin = originOf(project, issue);
  return {
    ...updateChange(kind, project.id, issue, drift),
    comments,
    ...(origin !== undefined && { origin }),
  };
}

/** Whose the issue was, if it was not this project's before. */
function originOf(project: Project, issue: RemoteIssue): Origin | undefined {
  const marker = markerOf(issue, project.id);
  if (marker === undefined) return { kind: 'taken over', title: issue.title, author: issue.author.login };
  return marker.id === project.id ? undefined : { kind: 'renamed', project: marker.id };
}

/** What the marker says about the status on which file and issue agree, once the change is made. */
function agreement(
  marker: Marker | undefined,
  { fileFollows, status, last }: StatusDecision,
  { onBranch, writable, writesFiles, mayBeMerged }: PlanContext,
): Pick<Marker, 'status' | 'proposed'> {
  const isWaiting = fileFollows && !writable;
  const agreed = isWaiting ? last : onBranch ? status : (marker?.status ?? status);
  const earlier = mayBeMerged ? marker?.proposed : undefined;
  const proposed = isWaiting && writesFiles ? status : earlier;
  return { ...(agreed !== undefined && { status: agreed }), ...(proposed !== undefined && { proposed }) };
}

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  const key = (names: readonly string[]) => JSON.stringify(names.map(labelKey).sort());
  return key(a) === key(b);
}

function conflictOf(project: Project, issue: RemoteIssue, { issueFollows }: StatusDecision): Problem {
  const message = issueFollows
    ? `The status in the file was changed to ${project.status}, and issue ${issue.number} was reopened: the file counts, so the issue is closed again.`
    : `The file says ${project.status}, and issue ${issue.number} was closed for another reason; the file counts.`;
  return warningIn(project.path, message, { key: 'status' });
}
