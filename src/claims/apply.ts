import type { ClaimState } from '../issue/marker.ts';
import type { UpdateChange } from '../model/change.ts';
import { IssueLocked, LimitReached, NoAccess } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';
import type { Project } from '../model/project.ts';
import { failureOf, Refusals } from '../model/refusals.ts';
import type { Outcome } from '../model/run.ts';
import { applySteps } from './apply-steps.ts';
import type { ClaimsContext } from './context.ts';
import { newcomers } from './plan-state.ts';
import { accountsOn, type ClaimReview, reviewLate, reviewProject } from './review.ts';
import type { ClaimPlan } from './steps.ts';

/** How often a run looks for claims that others make possible. */
const MAX_ROUNDS = 10;
/** How often claims are planned again because somebody else was assigned meanwhile. */
const MAX_CROWDED = 10;

/** What was done about claims. */
export interface AppliedClaims {
  /** Claims as they are now, by project. Those that failed are left out, so that the next run reviews them again. */
  claims: Map<string, ClaimState>;
  outcomes: Outcome[];
}

/** A review that is being applied: each step of the generator posts one comment. */
interface Application {
  review: ClaimReview;
  steps: AsyncGenerator<unknown, ClaimState>;
}

/**
 * Applies claim plans in turns, one comment each, so that a plan with a great many answers delays no other. Afterwards the
 * issues of the context have their new assignees.
 */
export async function applyClaimPlans(
  reviews: readonly ClaimReview[],
  claims: ClaimsContext,
  writer: IssueWriter,
): Promise<AppliedClaims> {
  const applied: AppliedClaims = { claims: new Map(), outcomes: [] };
  const refusals = new Refusals();
  // The review left the assignees there that the plans lead to.
  for (const { project, issue } of reviews) claims.issues.set(project.id, issue);
  for (const { project, claimPlan } of reviews)
    if (claimPlan.steps.length === 0) applied.claims.set(project.id, claimPlan.claimState);
  let rest = reviews.filter(({ claimPlan }) => claimPlan.steps.length > 0);
  for (let round = 0; rest.length > 0 && round < MAX_ROUNDS; round += 1) {
    const isStopped = await applyInTurns(rest, claims, writer, applied, refusals);
    rest = isStopped ? [] : await findLate(claims, applied);
  }
  return applied;
}

/** Further plans that what was done makes possible; none if the limits do not allow to look for them. */
async function findLate(claims: ClaimsContext, applied: AppliedClaims): Promise<ClaimReview[]> {
  const failed = applied.outcomes.filter(({ result }) => result !== 'done');
  try {
    return await reviewLate(claims, applied.claims, new Set(failed.map(({ issue = 0 }) => issue)));
  } catch (error) {
    if (error instanceof LimitReached) return [];
    throw error;
  }
}

/** Returns whether a limit or a refusal of everything ended it. */
async function applyInTurns(
  reviews: readonly ClaimReview[],
  claims: ClaimsContext,
  writer: IssueWriter,
  applied: AppliedClaims,
  refusals: Refusals,
): Promise<boolean> {
  let pending: Application[] = [...reviews]
    .sort((a, b) => a.turn - b.turn)
    .map((review) => ({ review, steps: applyReview(review, claims, writer) }));
  let stopped: Result | undefined;
  while (pending.length > 0) {
    const unfinished: Application[] = [];
    for (const one of pending) {
      if (stopped !== undefined) {
        report(one.review, stopped, applied);
        continue;
      }
      const { isFinished, error } = await postNext(one, applied);
      if (!isFinished) unfinished.push(one);
      const { number } = one.review.issue;
      if (error === undefined) refusals.allowed();
      else if (error instanceof LimitReached || refusals.areEverywhere(error, number))
        stopped = failureOf(error, number);
    }
    pending = unfinished;
  }
  return stopped !== undefined;
}

type Result = Pick<Outcome, 'result' | 'message'>;

function report(review: ClaimReview, result: Result, { outcomes }: AppliedClaims): void {
  outcomes.push({ change: answersOf(review), issue: review.issue.number, ...result });
}

/** Applies the steps of a plan up to its next comment. */
async function postNext(
  { review, steps }: Application,
  applied: AppliedClaims,
): Promise<{ isFinished: boolean; error: unknown }> {
  try {
    const { done, value } = await steps.next();
    if (done !== true) return { isFinished: false, error: value };
    const { arrived = [] } = applied.claims.get(review.project.id) ?? {};
    applied.claims.set(review.project.id, { ...value, arrived: [...arrived, ...value.arrived] });
    report(review, { result: 'done' }, applied);
    return { isFinished: true, error: undefined };
  } catch (error) {
    if (error instanceof NoAccess) throw error;
    report(review, failureOf(error, review.issue.number), applied);
    return { isFinished: true, error };
  }
}

/** @yields why a comment was refused; undefined if it was posted */
async function* applyReview(
  { project, issue: first, claimPlan: planned }: ClaimReview,
  claims: ClaimsContext,
  writer: IssueWriter,
): AsyncGenerator<unknown, ClaimState> {
  const { issues, ports, caps } = claims;
  const stepPorts = { writer, reader: ports.issues };
  const aside = new Set<string>();
  let failure: unknown;
  let claimPlan = endsClaim(planned) ? await reread(project, first, claims) : planned;
  for (let crowded = 0; ; ) {
    const issue = issues.get(project.id) ?? first;
    const result = yield* applySteps(claimPlan, issue.number, stepPorts, ({ assignees, agents }) =>
      issues.set(project.id, { ...issue, assignees, agents }),
    );
    failure ??= result.failure;
    if (result.refused !== undefined) aside.add(result.refused.toLowerCase());
    if (result.cap !== undefined) caps.set(issue.number, result.cap);
    if (result.isCrowded) crowded += 1;
    if (crowded >= MAX_CROWDED) throw new Error('Others are assigned all the time: the next run goes on.');
    if (result.asPlanned) {
      if (failure !== undefined) throw failure;
      return {
        ...claimPlan.claimState,
        arrived: newcomers(issues.get(project.id)?.assignees ?? [], first),
        accounts: accountsOn(project, issue, ports.issues.posted(issue.number)),
      };
    }
    claimPlan = await reviewProject(project, issues.get(project.id) ?? issue, claims, aside);
  }
}

function endsClaim({ steps }: ClaimPlan): boolean {
  return steps.some((step) => step.kind === 'unassign' && step.why === 'inactive');
}

/** Plans again from what GitHub has now: since the review, the run may have waited for a limit and the holder replied. */
async function reread(project: Project, { number }: RemoteIssue, claims: ClaimsContext): Promise<ClaimPlan> {
  const { issues, ports } = claims;
  const fresh = await ports.issues.fresh.get(number);
  ports.issues.forgetComments(number);
  if (fresh.kind !== 'found') throw new Error('The issue no longer exists.');
  if (fresh.issue.locked) throw new IssueLocked();
  issues.set(project.id, fresh.issue);
  return await reviewProject(project, fresh.issue, claims);
}

/** A claim plan as reports show it: an update of the issue, with the comments that are posted. */
export function answersOf({ project, issue, claimPlan }: Omit<ClaimReview, 'turn'>): UpdateChange {
  const comments = claimPlan.steps.flatMap((step) => {
    const answer = step.kind === 'assign' ? step.taken : 'answer' in step ? step.answer : undefined;
    return answer === undefined ? [] : [answer.text];
  });
  return {
    kind: 'update',
    project: project.id,
    issue: issue.number,
    drift: {},
    comments: [],
    fields: { comments: { from: null, to: comments } },
  };
}
