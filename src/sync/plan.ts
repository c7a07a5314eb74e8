import { type Body, bodyOf, isEdited, markerOf, printBody, sameBody } from '../issue/body.ts';
import { firstBody, lengthProblem } from '../issue/body-length.ts';
import { keptText } from '../issue/comment.ts';
import { commentKey } from '../issue/comment-key.ts';
import { type RegionInput, regionSource, renderRegion } from '../issue/description.ts';
import { type DesiredLabel, desiredLabels, labelsToRemember, mergeLabels } from '../issue/labels.ts';
import type { ClaimState } from '../issue/marker.ts';
import { type Marker, sameMarker } from '../issue/marker.ts';
import { renderMessage } from '../issue/message.ts';
import { decideStatus, type StatusDecision } from '../issue/status.ts';
import { isDate } from '../lib/text/date.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import type {
  Change,
  ClaimChange,
  CreateChange,
  FileEdit,
  Origin,
  PlannedComment,
  StatusChange,
  UpdateChange,
} from '../model/change.ts';
import {
  type Claim,
  claimOf,
  type Holders,
  holdersOf,
  sameClaim,
  sameLogin,
  shortened,
  type Waiting,
  type WaitingList,
} from '../model/claim.ts';
import type { IssuePatch, RemoteIssue, RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import { isContactOf, type Project, type Status } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { closeDuplicate, closeRemoved } from './close.ts';
import type { Observation } from './observation.ts';
import { stateFor, updateChange } from './update.ts';

const NOBODY: Waiting = new Map();
/** How many people of a waiting list are named: as many as anybody reads, and fewer where the body would be too long. */
const MOST_NAMED = [100, 30, 10];

/** What a plan depends on beside files and issues. */
export interface PlanContext {
  config: Config;
  repository: Repository;
  /** ISO date (UTC). */
  today: string;
  /** Whether the files are those of the default branch, where file and issue can agree on a status. */
  onBranch: boolean;
  /** Whether claims and states come into the files at all. */
  writesFiles: boolean;
  /** Whether they reach the default branch before the issues are updated. */
  writable: boolean;
  /** What the claim desk found, by project, where it was opened. */
  claims: ReadonlyMap<string, ClaimState>;
}

/** All that is to be done, as data. */
export interface Plan {
  changes: Change[];
  /** What project files should say once the changes are made. */
  edits: FileEdit[];
  /** Projects with nothing to do. */
  unchanged: number;
  problems: Problem[];
  /** Labels that the changes put on issues, to be made where the repository lacks them. */
  labels: RepositoryLabel[];
}

/** What is to be done about one project that has an issue. */
interface IssuePlan {
  change: UpdateChange | undefined;
  facts: (ClaimChange | StatusChange)[];
  edit: FileEdit | undefined;
  problems: Problem[];
  labels: RepositoryLabel[];
}

/** Compares what should be with what is; no disk, no client, no clock. */
export function plan(projects: readonly Project[], observation: Observation, context: PlanContext): Plan {
  const result: Plan = { changes: [], edits: [], unchanged: 0, problems: [], labels: [] };
  const follow: UpdateChange[] = [];
  const facts: Change[] = [];
  for (const project of projects) {
    const issue = observation.matched.get(project.id);
    if (issue !== undefined) {
      const one = planIssue(project, issue, context);
      result.problems.push(...one.problems);
      result.labels.push(...one.labels);
      facts.push(...one.facts);
      if (one.change !== undefined) follow.push(one.change);
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
    } else if (!observation.refused.has(project.id)) {
      result.unchanged += 1;
    }
  }
  for (const issue of observation.removed) follow.push(closeRemoved(issue, context.config));
  for (const { kept, extra } of observation.duplicates)
    follow.push(closeDuplicate(kept, extra, context.config));
  result.changes.push(...follow, ...facts);
  result.labels = distinctLabels(result.labels);
  return result;
}

/** What is to be done about one project and its issue. */
function planIssue(written: Project, issue: RemoteIssue, context: PlanContext): IssuePlan {
  const { config, repository, today } = context;
  const body = bodyOf(issue);
  const claimState = context.claims.get(written.id);
  const verified = pendingVerification(written, claimState?.verified ?? body.marker?.verified);
  const reachesFile = context.writable && verified !== undefined;
  const project = reachesFile ? { ...written, verified } : written;
  const handled = claimState?.handled ?? body.marker?.handled ?? 0;
  const accounts = claimState?.accounts ?? body.marker?.accounts ?? [];
  const unsettled = claimState?.unsettled ?? body.marker?.unsettled;
  const line = waitingListOf(claimState, body.marker, issue);
  const assignees = issue.assignees.filter((login) => !isContactOf(project, login));
  const holders = holdersOf(assignees, body.marker?.holders ?? new Map(), project.claim, today);
  const decision = decideStatus(project, issue, body.marker?.status);
  const desired = desiredLabels(project, { status: decision.status, held: holders.size, today }, config);
  const agreed = agreedStatus(body.marker?.status, decision, context);
  const edited = isEdited(body);
  const remembered: Marker = {
    id: project.id,
    ...(agreed !== undefined && { status: agreed }),
    holders,
    ...(handled > 0 && { handled }),
    ...(unsettled === true && { unsettled }),
    ...(verified !== undefined && !reachesFile && { verified }),
    ...(accounts.length > 0 && { accounts }),
    labels: labelsToRemember(desired, config),
    ...(body.marker?.removals !== undefined && { removals: body.marker.removals }),
  };
  const { text, region } = bodyFor(body, edited, { project, holders, config, repository }, remembered, line);
  const length = text === undefined ? undefined : lengthProblem(project, text);
  if (length !== undefined)
    return { change: undefined, facts: [], edit: undefined, problems: [length], labels: [] };
  const kept = edited ? keptComment(body, region) : [];
  // On a locked issue nothing can be said, so a text that has to be kept in a comment stays where it is.
  const isKeptInPlace = issue.locked && kept.length > 0;
  const labels = mergeLabels(issue.labels, desired, body.marker?.labels ?? [], config);
  const drift: IssuePatch = {
    ...(issue.title !== project.title && { title: project.title }),
    ...(text !== undefined && !isKeptInPlace && !sameBody(text, issue.body) && { body: text }),
    ...(!sameLabels(labels, issue.labels) && { labels }),
    ...(decision.issueFollows && stateFor(decision.status)),
  };
  return {
    change: updateOf(project.id, issue, drift, isKeptInPlace ? [] : kept, originOf(project, issue)),
    facts: context.writesFiles
      ? [
          ...claimFacts(project, issue, project.claim, holders),
          ...statusFacts(project, issue, decision, body.marker?.status),
        ]
      : claimFacts(project, issue, claimOf(body.marker?.holders ?? new Map()), holders),
    edit: context.writesFiles ? editOf(written, issue, holders, decision, verified) : undefined,
    problems: decision.conflict ? [conflictOf(project, issue)] : [],
    labels: desired.filter(({ name }) => drift.labels?.includes(name)).map(plainLabel),
  };
}

/** Who waits; undefined where the marker lost it and the comments were not read: the next run finds it out. */
function waitingListOf(
  claimState: ClaimState | undefined,
  marker: Marker | undefined,
  issue: RemoteIssue,
): WaitingList | undefined {
  if (claimState !== undefined) return { waiting: claimState.waiting, unlisted: 0 };
  if (marker?.waiting !== undefined) return { waiting: marker.waiting, unlisted: marker.unlisted ?? 0 };
  return issue.comments === 0 ? { waiting: NOBODY, unlisted: 0 } : undefined;
}

/** The region that an issue should have, with as much of its waiting list as fits, and the body unless that stays. */
function bodyFor(
  body: Body,
  edited: boolean,
  about: Omit<RegionInput, 'waiting' | 'unlisted'>,
  remembered: Marker,
  line: WaitingList | undefined,
): { text: string | undefined; region: string } {
  const make = (most: number) => {
    const { waiting, unlisted } = shortened(line ?? { waiting: NOBODY, unlisted: 0 }, most);
    const shown = { ...about, waiting, unlisted };
    const source = regionSource(shown);
    const marker: Marker = {
      ...remembered,
      ...(line !== undefined && { waiting }),
      ...(unlisted > 0 && { unlisted }),
      source,
    };
    const isCurrent = body.region !== undefined && body.marker?.source === source && !edited;
    const region = isCurrent ? (body.region ?? '') : renderRegion(shown);
    if (isCurrent && sameMarker(marker, body.marker)) return { text: undefined, region };
    return { text: printBody({ ...outsideRegion(body), region, marker }), region };
  };
  for (const most of MOST_NAMED) {
    const made = make(most);
    if (
      made.text === undefined ||
      lengthProblem(about.project, made.text) === undefined ||
      (line?.waiting.size ?? 0) === 0
    )
      return made;
  }
  return make(0);
}

/** The day that the file has yet to say under `verified`; undefined where it says that day or a later one. */
function pendingVerification({ verified }: Project, day: string | undefined): string | undefined {
  return day !== undefined && verified !== undefined && isDate(verified) && verified >= day ? undefined : day;
}

/** The content of a project's first issue, or why it can have none. */
function planCreate(
  project: Project,
  { config, repository, today }: PlanContext,
): { change: CreateChange; labels: RepositoryLabel[] } | { problem: Problem } {
  const { claim } = project;
  const desired = desiredLabels(project, { status: 'open', held: claim?.by.length ?? 0, today }, config);
  const body = firstBody(project, labelsToRemember(desired, config), config, repository);
  const problem = lengthProblem(project, body);
  if (problem !== undefined) return { problem };
  return {
    change: {
      kind: 'create',
      project: project.id,
      content: { title: project.title, body, labels: desired.map(({ name }) => name) },
      assign: (claim?.by ?? []).map((login) => ({
        login,
        dropped: renderMessage(
          // Without a number, nothing tells that these people ever held the project: the file may be a copy.
          project.issue === undefined ? 'named_holder' : 'former_holder',
          { project, projects: [], config, repository, issue: 0 },
          project.issue === undefined ? { holders: [login] } : { to: login },
        ),
      })),
    },
    labels: desired.map(plainLabel),
  };
}

/** What people wrote around the region; the text of an issue that is taken over comes below it. */
function outsideRegion(body: Body): { above: string; below: string } {
  if (body.region !== undefined) return { above: body.above, below: body.below };
  return { above: '', below: body.below.trim() === '' ? '' : `\n\n${body.below}` };
}

/** Keeps the text of a region that somebody edited, unless it says what will stand there anyway. */
function keptComment({ region: edited = '' }: Body, region: string): PlannedComment[] {
  if (edited.trim() === '' || sameBody(edited, region)) return [];
  return [{ key: commentKey.kept(fingerprint(edited)), text: keptText(edited) }];
}

function updateOf(
  project: string,
  issue: RemoteIssue,
  drift: IssuePatch,
  comments: PlannedComment[],
  origin: Origin | undefined,
): UpdateChange | undefined {
  if (Object.keys(drift).length === 0) return undefined;
  const kind = drift.state === undefined ? 'update' : drift.state === 'closed' ? 'close' : 'reopen';
  return { ...updateChange(kind, project, issue, drift), comments, ...(origin !== undefined && { origin }) };
}

function originOf(project: Project, issue: RemoteIssue): Origin | undefined {
  const marker = markerOf(issue);
  if (marker === undefined) return { kind: 'taken over', title: issue.title, author: issue.author.login };
  return marker.id === project.id ? undefined : { kind: 'renamed', project: marker.id };
}

/** The status on which file and issue agree once the change is made; else the last one stays. */
function agreedStatus(
  last: Status | undefined,
  decision: StatusDecision,
  { onBranch, writable }: PlanContext,
): Status | undefined {
  if (decision.fileFollows && !writable) return last;
  return onBranch ? decision.status : (last ?? decision.status);
}

/** @param known the claim as the file or, if none is written, the marker has it */
function claimFacts(
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

function statusFacts(
  { id, status }: Project,
  { number }: RemoteIssue,
  { fileFollows, status: to }: StatusDecision,
  last: Status | undefined,
): StatusChange[] {
  const from = status ?? last;
  return fileFollows && from !== undefined ? [{ kind: 'status', project: id, issue: number, from, to }] : [];
}

function editOf(
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

function sameLabels(a: readonly string[], b: readonly string[]): boolean {
  const key = (names: readonly string[]) => JSON.stringify(names.map(labelKey).sort());
  return key(a) === key(b);
}

function conflictOf(project: Project, issue: RemoteIssue): Problem {
  return warningIn(
    project.path,
    `The file says ${project.status}, and issue ${issue.number} was closed for another reason; the file counts.`,
    { key: 'status' },
  );
}

function plainLabel({ name, color, description }: DesiredLabel): RepositoryLabel {
  return { name, color, description };
}

function distinctLabels(labels: readonly RepositoryLabel[]): RepositoryLabel[] {
  return [...new Map(labels.map((label) => [labelKey(label.name), label])).values()];
}

/**
 * Works a change out anew from the issue as it is now; undefined where nothing is left to do.
 * @param project as its file is now; undefined where the change is about an issue without a file
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
  const marker = bodyOf(issue).marker;
  if (issue.state === 'closed' || issue.assignees.length > 0 || marker?.id !== change.project)
    return undefined;
  const duplicate = observation.duplicates.find(({ extra }) => extra.number === issue.number);
  return duplicate === undefined
    ? closeRemoved(issue, context.config)
    : closeDuplicate(duplicate.kept, issue, context.config);
}
