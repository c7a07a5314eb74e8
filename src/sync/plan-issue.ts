import { bodyOf, isEdited, markerOf, sameBody } from '../issue/body.ts';
import { firstBody, lengthProblem } from '../issue/body-length.ts';
import { type DesiredLabel, desiredLabels, labelsToRemember, mergeLabels } from '../issue/labels.ts';
import type { ClaimState, Marker } from '../issue/marker.ts';
import { renderMessage } from '../issue/message.ts';
import { decideStatus, type StatusDecision } from '../issue/status.ts';
import { isDate } from '../lib/text/date.ts';
import type {
  ClaimChange,
  CreateChange,
  FileEdit,
  Origin,
  PlannedComment,
  StatusChange,
  UpdateChange,
} from '../model/change.ts';
import { claimOf, holdersOf } from '../model/claim.ts';
import type { IssuePatch, RemoteIssue, RepositoryLabel } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import { type Problem, warningIn } from '../model/problem.ts';
import { isContactOf, type Project, type Status } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { claimFacts, editOf, statusFacts } from './file-edits.ts';
import { bodyFor, keptComment, waitingListOf } from './plan-body.ts';
import { stateFor, updateChange } from './update.ts';

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

/** What is to be done about one project that has an issue. */
interface IssuePlan {
  change: UpdateChange | undefined;
  facts: (ClaimChange | StatusChange)[];
  edit: FileEdit | undefined;
  problems: Problem[];
  labels: RepositoryLabel[];
}

/** What is to be done about one project and its issue. */
export function planIssue(written: Project, issue: RemoteIssue, context: PlanContext): IssuePlan {
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

/** The day that the file has yet to say under `verified`; undefined where it says that day or a later one. */
function pendingVerification({ verified }: Project, day: string | undefined): string | undefined {
  return day !== undefined && verified !== undefined && isDate(verified) && verified >= day ? undefined : day;
}

/** The content of a project's first issue, or why it can have none. */
export function planCreate(
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
