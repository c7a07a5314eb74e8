import type { ClaimState } from '../issue/marker.ts';
import type { UpdateChange } from '../model/change.ts';
import { IssueLocked, LimitReached, NoAccess } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';
import type { Project } from '../model/project.ts';
import { failureOf, Refusals } from '../model/refusals.ts';
import type { Outcome } from '../model/run.ts';
import { applySteps } from './apply-steps.ts';
import type { ClaimsContext } from './facts.ts';
import { accountsOn, type ClaimReview, reviewProject } from './review.ts';
import type { ClaimPlan } from './steps.ts';

/** How often a desk is opened again because GitHub did not let somebody be assigned and the next one is to be asked. */
const MOST_ROUNDS = 10;

/** What came of the desks that were open. */
export interface AppliedClaims {
  /** Desks as they are now, by project; one that failed is left out, so that the next run opens it again. */
  claims: Map<string, ClaimState>;
  outcomes: Outcome[];
}

/**
 * Serves the open desks in turns, a comment each, so that one with a great many answers keeps nobody else waiting;
 * `issues` of the desks have the new assignees afterwards.
 */
export async function applyClaimPlans(
  open: readonly ClaimReview[],
  claims: ClaimsContext,
  writer: IssueWriter,
): Promise<AppliedClaims> {
  const served: AppliedClaims = { claims: new Map(), outcomes: [] };
  const refusals = new Refusals();
  let ended: Pick<Outcome, 'result' | 'message'> | undefined;
  const end = (claimState: ClaimReview, result: Pick<Outcome, 'result' | 'message'>) =>
    served.outcomes.push({ change: answersOf(claimState), issue: claimState.issue.number, ...result });
  // So far they had the assignees that there would be if all went well.
  for (const { project, issue } of open) claims.issues.set(project.id, issue);
  for (const { project, claimPlan } of open)
    if (claimPlan.steps.length === 0) served.claims.set(project.id, claimPlan.claimState);
  let waiting = open
    .filter(({ claimPlan }) => claimPlan.steps.length > 0)
    .sort((a, b) => a.turn - b.turn)
    .map((claimState) => ({ claimState, service: applyClaimPlan(claimState, claims, writer) }));
  while (waiting.length > 0) {
    const unfinished: typeof waiting = [];
    for (const one of waiting) {
      const { claimState, service } = one;
      if (ended !== undefined) {
        end(claimState, ended);
        continue;
      }
      const { number } = claimState.issue;
      let refusal: unknown;
      try {
        const step = await service.next();
        if (step.done !== true) {
          unfinished.push(one);
          refusal = step.value;
        } else {
          served.claims.set(claimState.project.id, step.value);
          end(claimState, { result: 'done' });
        }
      } catch (error) {
        if (error instanceof NoAccess) throw error;
        refusal = error;
        end(claimState, failureOf(error, number));
      }
      if (refusal === undefined) refusals.allowed();
      else if (refusal instanceof LimitReached || refusals.areEverywhere(refusal, number))
        ended = failureOf(refusal, number);
    }
    waiting = unfinished;
  }
  return served;
}

async function* applyClaimPlan(
  { project, issue: first, claimPlan: planned }: ClaimReview,
  claims: ClaimsContext,
  writer: IssueWriter,
): AsyncGenerator<unknown, ClaimState> {
  const { issues, ports } = claims;
  const aside = new Set<string>();
  let failure: unknown;
  let claimPlan = endsClaim(planned) ? await anew(project, first, claims) : planned;
  for (let round = 1; ; round += 1) {
    const issue = issues.get(project.id) ?? first;
    const served = yield* applySteps(claimPlan, issue.number, writer, {
      onAssignees: ({ assignees, agents }) => issues.set(project.id, { ...issue, assignees, agents }),
    });
    failure ??= served.failure;
    if (served.refused !== undefined) aside.add(served.refused.toLowerCase());
    if (served.asPlanned || round >= MOST_ROUNDS) {
      if (failure !== undefined) throw failure;
      return { ...claimPlan.claimState, accounts: accountsOn(issue, ports.issues.posted(issue.number)) };
    }
    claimPlan = await reviewProject(project, issues.get(project.id) ?? issue, claims, aside);
  }
}

function endsClaim({ steps }: ClaimPlan): boolean {
  return steps.some((step) => step.kind === 'unassign' && step.why === 'inactive');
}

/** Before a claim is ended for silence, the last word is read: a run can have waited for limits since it looked. */
async function anew(project: Project, { number }: RemoteIssue, claims: ClaimsContext): Promise<ClaimPlan> {
  const { issues, ports } = claims;
  const fresh = await ports.issues.fresh.get(number);
  ports.issues.forgetComments(number);
  if (fresh.kind !== 'found') throw new Error('The issue is gone meanwhile.');
  if (fresh.issue.locked) throw new IssueLocked();
  issues.set(project.id, fresh.issue);
  return await reviewProject(project, fresh.issue, claims);
}

/** How a visit shows in reports: as an update of the issue that says which comments are made. */
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
