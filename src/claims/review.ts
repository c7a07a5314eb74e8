import { bodyOf, isEdited, markerOf } from '../issue/body.ts';
import { knownAuthors } from '../issue/comment.ts';
import type { ClaimState } from '../issue/marker.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { unreadWarning, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { withWriteAccess } from '../sync/trusted-authors.ts';
import { mayAdvance, projectsToReview, unlockedProjects } from './candidates.ts';
import { type ClaimsContext, writesFiles } from './context.ts';
import { findContributing } from './contributing.ts';
import { isConfirmationDue, isInactive, type ProjectIssue } from './current.ts';
import { planWithFacts, timelineOf } from './facts.ts';
import { observeClaims } from './observe.ts';
import { readOffers } from './offers.ts';
import { type RecentCommands, readRecentCommands } from './open-commands.ts';
import { renderPlan } from './render.ts';
import { NO_COMMANDS } from './schedule.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** The claims on one project, and what to do about them. */
export interface ClaimReview extends ProjectIssue {
  claimPlan: ClaimPlan;
  /** Lower turns are applied first: somebody's first answer comes before anybody's second one. */
  turn: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Plans the claims on each project that may have something to decide. Costs a request for the comments of the last days,
 * and one for each such project. A project whose comments cannot be read is left to the next run.
 */
export async function reviewClaims(claims: ClaimsContext): Promise<ClaimReview[]> {
  if (claims.issues.size === 0 && claims.gone.length === 0) return [];
  reportLocked(claims);
  const recent = await recentCommands(claims);
  claims.schedule = recent.schedule;
  return await reviewEach(projectsToReview(claims, recent.first), claims);
}

/**
 * Plans the claims on projects that somebody in the queue may have by now: they gave another one back in this run, for
 * example.
 * @param served claims as they are now, by project
 * @param failed numbers of issues that are left to the next run
 */
export async function reviewLate(
  claims: ClaimsContext,
  served: ReadonlyMap<string, ClaimState>,
  failed: ReadonlySet<number>,
): Promise<ClaimReview[]> {
  // A run for an event has not read who holds what.
  if (claims.scope.only !== undefined) return [];
  const late = unlockedProjects(claims).filter(
    (one) => !failed.has(one.issue.number) && mayAdvance(one, claims, served.get(one.project.id)),
  );
  const reviews = await reviewEach(late, claims);
  for (const { project, issue } of reviews) claims.issues.set(project.id, issue);
  return reviews.filter(({ claimPlan }) => claimPlan.steps.length > 0);
}

/** Leaves each issue of the context with the assignees that its plan leads to. */
async function reviewEach(projects: readonly ProjectIssue[], claims: ClaimsContext): Promise<ClaimReview[]> {
  const drafts: Draft[] = [];
  for (const { project, issue } of projects) {
    try {
      const draft = await planProject(project, issue, claims, NOBODY);
      drafts.push(draft);
      claims.issues.set(project.id, { ...issue, assignees: draft.plan.assignees });
    } catch (error) {
      if (isFinal(error)) throw error;
      claims.unread.add(issue.number);
      claims.problems.push(
        unreadWarning(project.path, `What people say on issue ${issue.number}`, 'it waits', error),
      );
    }
  }
  const reviews: ClaimReview[] = [];
  // Which projects are free, and can be offered, is known once all claims are planned.
  for (const draft of drafts) {
    const { project, issue } = draft;
    const turn = claims.schedule.turns.get(issue.number) ?? Number.MAX_SAFE_INTEGER;
    reviews.push({ project, issue, turn, claimPlan: await withTexts(draft, claims) });
  }
  return reviews;
}

/**
 * Plans the claims on one project again, from what is known now.
 * @param aside logins in lower case of people about whom nothing more is done in this run
 */
export async function reviewProject(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside = NOBODY,
): Promise<ClaimPlan> {
  return await withTexts(await planProject(project, issue, claims, aside), claims);
}

/** A review whose comments have no texts yet. */
interface Draft extends ProjectIssue {
  plan: ClaimPlan<DraftComment>;
}

async function planProject(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside: ReadonlySet<string>,
): Promise<Draft> {
  const { list, scope, ports, schedule } = claims;
  const posted = ports.issues.posted(issue.number);
  const ids = new Set(posted.map(({ id }) => id));
  const read = await readComments(project, issue, claims);
  const comments = [...read.filter(({ id }) => !ids.has(id)), ...posted];
  const accounts = accountsOn(project, issue, posted);
  const known = knownAuthors(issue, accounts);
  const observed = observeClaims({
    project,
    issue,
    comments,
    trusted: await withWriteAccess(comments, known, ports.issues.hasWriteAccess),
    accounts,
    original: scope.comment,
    isEvent: scope.only !== undefined,
    passed: schedule.passed,
    notes: schedule.notes.get(issue.number) ?? new Map(),
    aside,
    cap: claims.caps.get(issue.number),
    config: list.config,
    now: scope.now,
    writesFiles: writesFiles(claims),
  });
  const plan = await planWithFacts(observed, claims);
  claims.expected.set(project.id, { ...issue, assignees: plan.assignees });
  return { project, issue, plan };
}

/** Adds the texts of the comments, which can name other free projects. */
async function withTexts({ plan, project, issue }: Draft, claims: ClaimsContext): Promise<ClaimPlan> {
  const { projects, config } = claims.list;
  const { repository } = claims.ports;
  const offers = await readOffers(plan, claims);
  const contributing = await findContributing(plan, claims);
  return renderPlan(plan, {
    project,
    projects,
    offers,
    contributing,
    config,
    repository,
    issue: issue.number,
  });
}

/** A run about one issue reads its comments anyway. */
async function recentCommands(claims: ClaimsContext): Promise<RecentCommands> {
  const { only } = claims.scope;
  return only === undefined
    ? await readRecentCommands(claims)
    : { first: new Map([[only, 0]]), schedule: NO_COMMANDS };
}

/**
 * Logins of the accounts that wrote our comments.
 * @param posted comments of this run
 */
export function accountsOn({ id }: Project, issue: RemoteIssue, posted: readonly IssueComment[]): string[] {
  const accounts = [...(markerOf(issue, id)?.accounts ?? [])];
  for (const comment of posted) {
    const author = { ...comment.author, association: 'NONE' };
    if (!knownAuthors(issue, accounts)({ author })) accounts.push(author.login);
  }
  return accounts;
}

/** GitHub takes no comments on a locked issue, so whatever needs one waits until it is unlocked. */
function reportLocked({ list, issues, problems }: ClaimsContext): void {
  for (const { id, path } of list.projects) {
    const issue = issues.get(id);
    if (issue === undefined || !issue.locked || (issue.state === 'closed' && !isEdited(bodyOf(issue, id))))
      continue;
    const { number } = issue;
    const message = `Issue ${number} is locked: its title, labels, state and text follow the file, but no comment is posted there, commands wait, nobody is reminded or released, and a text that was edited by hand stays.`;
    problems.push(warningIn(path, message, { key: 'issue' }));
  }
}

/** The comments on an issue. A timeline has them too, so where somebody may have been silent it costs one request, not two. */
async function readComments(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
): Promise<IssueComment[]> {
  const { list, scope, ports } = claims;
  if (issue.comments === 0 && scope.comment === undefined) return [];
  const needsTimeline = [isInactive, isConfirmationDue].some((is) =>
    is(project, issue, list.config, scope.now),
  );
  if (needsTimeline) {
    const timeline = await timelineOf(issue, project, claims);
    if (timeline !== undefined && timeline.comments.length >= issue.comments) return timeline.comments;
  }
  return await ports.issues.listComments(issue.number);
}
