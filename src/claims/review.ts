import { bodyOf, isEdited, markerOf } from '../issue/body.ts';
import { knownAuthors } from '../issue/comment.ts';
import { inLine } from '../model/claim.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { unreadWarning, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { withWriteAccess } from '../sync/trusted-authors.ts';
import { isInactive, needsReview, waitingForFreePlace } from './current.ts';
import { accessOf, type ClaimsContext, mayHaveMore, reply, timelineOf } from './facts.ts';
import { offersAny, offersOf, readOffers } from './offers.ts';
import { type News, readNews } from './open-commands.ts';
import { planClaims } from './plan.ts';
import type { ClaimsInput } from './planner.ts';
import { NOBODY_ASKED } from './ration.ts';
import type { ClaimPlan, Reply } from './steps.ts';

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
  const open: (Considered & { turn: number })[] = [];
  if (claims.issues.size === 0) return [];
  reportLocked(claims);
  const news = await newsFor(claims);
  claims.ration = news.ration;
  for (const { project, issue, turn } of withNews(claims, news)) {
    try {
      const claimState = await consider(project, issue, claims, NOBODY);
      open.push({ ...claimState, turn });
      claims.issues.set(project.id, { ...issue, assignees: claimState.claimPlan.assignees });
    } catch (error) {
      if (isFinal(error)) throw error;
      claims.unread.add(issue.number);
      claims.problems.push(
        unreadWarning(project.path, `What people say on issue ${issue.number}`, 'it waits', error),
      );
    }
  }
  const finished: ClaimReview[] = [];
  // What is free, and can be offered, is known once all desks were looked at.
  for (const claimState of open) {
    const { project, issue, turn } = claimState;
    finished.push({ project, issue, turn, claimPlan: await withOffers(claimState, claims) });
  }
  return finished;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Works one desk out anew, from what is known now.
 * @param aside logins in lower case of those for whom nothing more is tried in this run
 */
export async function reviewProject(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside = NOBODY,
): Promise<ClaimPlan> {
  return await withOffers(await consider(project, issue, claims, aside), claims);
}

/** A desk whose answers offer nothing yet, and what they were made from. */
interface Considered extends Omit<ClaimReview, 'turn'> {
  input: ClaimsInput;
  replies: Reply[];
}

async function consider(
  project: Project,
  issue: RemoteIssue,
  claims: ClaimsContext,
  aside: ReadonlySet<string>,
): Promise<Considered> {
  const { list, config, settings, ports, writesFiles } = claims;
  const posted = ports.issues.posted(issue.number);
  const ids = new Set(posted.map(({ id }) => id));
  const read = await readComments(project, issue, claims);
  const comments = [...read.filter(({ id }) => !ids.has(id)), ...posted];
  const accounts = accountsOn(issue, posted);
  const known = knownAuthors(issue, accounts);
  const mayWrite = (login: string) => accessOf(login, undefined, claims);
  const input: ClaimsInput = {
    project,
    projects: list.projects,
    offers: [],
    issue,
    comments,
    trusted: await withWriteAccess(comments, known, mayWrite),
    accounts,
    original: settings.comment,
    passed: claims.ration.passed,
    notes: claims.ration.notes.get(issue.number) ?? new Map(),
    aside,
    config,
    repository: ports.repository,
    now: settings.now,
    writesFiles,
  };
  const claimPlan = planClaims(input);
  const replies: Reply[] = [];
  let next = claimPlan.next();
  while (!next.done) {
    const answer = await reply(next.value, project, issue, claims);
    replies.push(answer);
    next = claimPlan.next(answer);
  }
  claims.expected.set(project.id, { ...issue, assignees: next.value.assignees });
  return { project, issue, claimPlan: next.value, input, replies };
}

/** The same desk, whose answers name what else is free: with the same replies, it decides the same. */
async function withOffers(
  { claimPlan, input, replies }: Considered,
  claims: ClaimsContext,
): Promise<ClaimPlan> {
  if (!offersAny(claimPlan)) return claimPlan;
  await readOffers(claimPlan, claims);
  const again = planClaims({ ...input, offers: offersOf(claims) });
  const asked = [...replies];
  let next = again.next();
  while (!next.done) next = again.next(asked.shift());
  return next.value;
}

/** An event is about one issue, whose comments are read whatever they say. */
async function newsFor(claims: ClaimsContext): Promise<News> {
  const { only } = claims.settings;
  return only === undefined ? await readNews(claims) : { first: new Map([[only, 0]]), ration: NOBODY_ASKED };
}

/**
 * Logins of the accounts that comments were written as.
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
  const { list, config, settings, issues } = claims;
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
        isInactive(project, issue, config, settings.now) ||
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
  const { config, settings, ports } = claims;
  if (issue.comments === 0 && settings.comment === undefined) return [];
  if (isInactive(project, issue, config, settings.now)) {
    const timeline = await timelineOf(issue, project, claims);
    if (timeline !== undefined && timeline.comments.length >= issue.comments) return timeline.comments;
  }
  return await ports.issues.listComments(issue.number);
}
