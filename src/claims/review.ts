import { bodyOf, isEdited, markerOf } from '../issue/body.ts';
import { knownAuthors } from '../issue/comment.ts';
import { inLine } from '../model/claim.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { unreadWarning, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { withWriteAccess } from '../sync/trusted-authors.ts';
import { isInactive, needsReview, waitingForFreePlace } from './current.ts';
import { type ClaimsContext, mayHaveMore, planWithFacts, timelineOf } from './facts.ts';
import { observeClaims } from './observe.ts';
import { readOffers } from './offers.ts';
import { type News, readNews } from './open-commands.ts';
import { NOBODY_ASKED } from './ration.ts';
import { renderPlan } from './render.ts';
import type { ClaimPlan, DraftComment } from './steps.ts';

/** A project whose desk is open, and what is to be done there. */
export interface ClaimReview {
  project: Project;
  issue: RemoteIssue;
  claimPlan: ClaimPlan;
  /** Desks with lower numbers come first: somebody's first answer before anybody's second one. */
  turn: number;
}

/**
 * Opens the desk of each project where there is something to decide, and works out what. Costs a request for the
 * comments of the last days, and one for each project that has news. One that cannot be read is left to the next run.
 */
export async function reviewClaims(claims: ClaimsContext): Promise<ClaimReview[]> {
  const drafts: (Draft & { turn: number })[] = [];
  if (claims.issues.size === 0) return [];
  reportLocked(claims);
  const news = await newsFor(claims);
  claims.ration = news.ration;
  for (const { project, issue, turn } of withNews(claims, news)) {
    try {
      const draft = await planProject(project, issue, claims, NOBODY);
      drafts.push({ ...draft, turn });
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
    const { project, issue, turn } = draft;
    reviews.push({ project, issue, turn, claimPlan: await rendered(draft, claims) });
  }
  return reviews;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Plans the claims on one project again, from what is known now.
 * @param aside logins in lower case of those for whom nothing more is tried in this run
 */
export async function reviewProject(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside = NOBODY,
): Promise<ClaimPlan> {
  return await rendered(await planProject(project, issue, claims, aside), claims);
}

/** A review whose comments have no texts yet. */
interface Draft extends Pick<ClaimReview, 'project' | 'issue'> {
  plan: ClaimPlan<DraftComment>;
}

async function planProject(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside: ReadonlySet<string>,
): Promise<Draft> {
  const { config, scope, ports } = claims;
  const posted = ports.issues.posted(issue.number);
  const ids = new Set(posted.map(({ id }) => id));
  const read = await readComments(project, issue, claims);
  const comments = [...read.filter(({ id }) => !ids.has(id)), ...posted];
  const accounts = accountsOn(issue, posted);
  const known = knownAuthors(issue, accounts);
  const observed = observeClaims({
    project,
    issue,
    comments,
    trusted: await withWriteAccess(comments, known, ports.issues.hasWriteAccess),
    accounts,
    original: scope.comment,
    passed: claims.ration.passed,
    notes: claims.ration.notes.get(issue.number) ?? new Map(),
    aside,
    isAtLimit: (login) => !mayHaveMore(login, project, claims),
    config,
    now: scope.now,
    writesFiles: claims.writesFiles,
  });
  const plan = await planWithFacts(observed, claims);
  claims.expected.set(project.id, { ...issue, assignees: plan.assignees });
  return { project, issue, plan };
}

/** Adds the texts, which can name other free projects. */
async function rendered({ plan, project, issue }: Draft, claims: ClaimsContext): Promise<ClaimPlan> {
  const { list, config, ports } = claims;
  const offers = await readOffers(plan, claims);
  const { projects } = list;
  const { repository } = ports;
  return renderPlan(plan, { project, projects, offers, config, repository, issue: issue.number });
}

/** An event is about one issue, whose comments are read whatever they say. */
async function newsFor(claims: ClaimsContext): Promise<News> {
  const { only } = claims.scope;
  return only === undefined ? await readNews(claims) : { first: new Map([[only, 0]]), ration: NOBODY_ASKED };
}

/**
 * Logins of the accounts that wrote our comments.
 * @param posted comments of this run
 */
export function accountsOn(issue: RemoteIssue, posted: readonly IssueComment[]): string[] {
  const accounts = [...(markerOf(issue)?.accounts ?? [])];
  for (const comment of posted) {
    const author = { ...comment.author, association: 'NONE' };
    if (!knownAuthors(issue, accounts)({ author })) accounts.push(author.login);
  }
  return accounts;
}

/** Projects with something to decide, those first whose commands came first. */
function withNews(
  claims: ClaimsContext,
  { first, ration }: News,
): Pick<ClaimReview, 'project' | 'issue' | 'turn'>[] {
  const { list, config, scope, issues } = claims;
  const placeOf = ({ number }: RemoteIssue) => first.get(number) ?? Number.MAX_SAFE_INTEGER;
  return list.projects
    .flatMap((project) => {
      const issue = issues.get(project.id);
      return issue === undefined || issue.locked ? [] : [{ project, issue }];
    })
    .filter(
      ({ project, issue }) =>
        first.has(issue.number) ||
        needsReview(project, issue) ||
        isInactive(project, issue, config, scope.now) ||
        isWaitedFor(project, issue, claims),
    )
    .sort((a, b) => placeOf(a.issue) - placeOf(b.issue))
    .map((one) => ({ ...one, turn: ration.turns.get(one.issue.number) ?? Number.MAX_SAFE_INTEGER }));
}

/** Whether there is a free place, and somebody in line who may have it as far as is known. */
function isWaitedFor(project: Project, issue: RemoteIssue, claims: ClaimsContext): boolean {
  const { waiting, unlisted } = waitingForFreePlace(project, issue);
  return unlisted > 0 || inLine(waiting).some((login) => mayHaveMore(login, project, claims));
}

/** On a locked issue nothing is said, so what asks for words waits until it is unlocked. */
function reportLocked({ list, issues, problems }: ClaimsContext): void {
  for (const { id, path } of list.projects) {
    const issue = issues.get(id);
    if (issue === undefined || !issue.locked || (issue.state === 'closed' && !isEdited(bodyOf(issue))))
      continue;
    const { number } = issue;
    const message = `Issue ${number} is locked: its title, labels, state and text follow the file, but nothing is said there, commands wait, nobody is reminded or released, and a text that was edited by hand stays.`;
    problems.push(warningIn(path, message, { key: 'issue' }));
  }
}

/** A timeline has the comments too, so whose claim is old costs one request. */
async function readComments(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
): Promise<IssueComment[]> {
  const { config, scope, ports } = claims;
  if (issue.comments === 0 && scope.comment === undefined) return [];
  if (isInactive(project, issue, config, scope.now)) {
    const timeline = await timelineOf(issue, project, claims);
    if (timeline !== undefined && timeline.comments.length >= issue.comments) return timeline.comments;
  }
  return await ports.issues.listComments(issue.number);
}
