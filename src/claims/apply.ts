import type { Desk } from '../issue/marker.ts';
import type { UpdateChange } from '../model/change.ts';
import { IssueLocked, LimitReached, NoAccess } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';
import type { Project } from '../model/project.ts';
import { failureOf, Refusals } from '../model/refusals.ts';
import type { Outcome } from '../model/run.ts';
import { serve } from './apply-steps.ts';
import type { Desks } from './facts.ts';
import { accountsOn, type OpenDesk, openDesk } from './review.ts';
import type { Visit } from './steps.ts';

/** How often a desk is opened again because GitHub did not let somebody be assigned and the next one is to be asked. */
const MOST_ROUNDS = 10;

/** What came of the desks that were open. */
export interface ServedDesks {
  /** Desks as they are now, by project; one that failed is left out, so that the next run opens it again. */
  desks: Map<string, Desk>;
  outcomes: Outcome[];
}

/**
 * Serves the open desks in turns, a comment each, so that one with a great many answers keeps nobody else waiting;
 * `issues` of the desks have the new assignees afterwards.
 */
export async function serveDesks(
  open: readonly OpenDesk[],
  desks: Desks,
  writer: IssueWriter,
): Promise<ServedDesks> {
  const served: ServedDesks = { desks: new Map(), outcomes: [] };
  const refusals = new Refusals();
  let ended: Pick<Outcome, 'result' | 'message'> | undefined;
  const end = (desk: OpenDesk, result: Pick<Outcome, 'result' | 'message'>) =>
    served.outcomes.push({ change: answersOf(desk), issue: desk.issue.number, ...result });
  // So far they had the assignees that there would be if all went well.
  for (const { project, issue } of open) desks.issues.set(project.id, issue);
  for (const { project, visit } of open)
    if (visit.steps.length === 0) served.desks.set(project.id, visit.desk);
  let waiting = open
    .filter(({ visit }) => visit.steps.length > 0)
    .sort((a, b) => a.turn - b.turn)
    .map((desk) => ({ desk, service: serveOne(desk, desks, writer) }));
  while (waiting.length > 0) {
    const unfinished: typeof waiting = [];
    for (const one of waiting) {
      const { desk, service } = one;
      if (ended !== undefined) {
        end(desk, ended);
        continue;
      }
      const { number } = desk.issue;
      let refusal: unknown;
      try {
        const step = await service.next();
        if (step.done !== true) {
          unfinished.push(one);
          refusal = step.value;
        } else {
          served.desks.set(desk.project.id, step.value);
          end(desk, { result: 'done' });
        }
      } catch (error) {
        if (error instanceof NoAccess) throw error;
        refusal = error;
        end(desk, failureOf(error, number));
      }
      if (refusal === undefined) refusals.allowed();
      else if (refusal instanceof LimitReached || refusals.areEverywhere(refusal, number))
        ended = failureOf(refusal, number);
    }
    waiting = unfinished;
  }
  return served;
}

async function* serveOne(
  { project, issue: first, visit: planned }: OpenDesk,
  desks: Desks,
  writer: IssueWriter,
): AsyncGenerator<unknown, Desk> {
  const { memory, issues } = desks;
  const aside = new Set<string>();
  let failure: unknown;
  let visit = endsClaim(planned) ? await anew(project, first, desks) : planned;
  for (let round = 1; ; round += 1) {
    const issue = issues.get(project.id) ?? first;
    const served = yield* serve(visit, issue.number, writer, {
      onAssignees: ({ assignees, agents }) => issues.set(project.id, { ...issue, assignees, agents }),
      onComment: (comment) => {
        memory.written.set(issue.number, [...(memory.written.get(issue.number) ?? []), comment]);
      },
    });
    failure ??= served.failure;
    if (served.refused !== undefined) aside.add(served.refused.toLowerCase());
    if (served.asPlanned || round >= MOST_ROUNDS) {
      if (failure !== undefined) throw failure;
      return { ...visit.desk, accounts: accountsOn(issue, memory) };
    }
    visit = await openDesk(project, issues.get(project.id) ?? issue, desks, aside);
  }
}

function endsClaim({ steps }: Visit): boolean {
  return steps.some((step) => step.kind === 'unassign' && step.why === 'silent');
}

/** Before a claim is ended for silence, the last word is read: a run can have waited for limits since it looked. */
async function anew(project: Project, { number }: RemoteIssue, desks: Desks): Promise<Visit> {
  const { memory, issues, ports } = desks;
  const fresh = await ports.issues.get(number);
  memory.timelines.delete(number);
  memory.comments.delete(number);
  if (fresh.kind !== 'found') throw new Error('The issue is gone meanwhile.');
  if (fresh.issue.locked) throw new IssueLocked();
  issues.set(project.id, fresh.issue);
  return await openDesk(project, fresh.issue, desks);
}

/** How a visit shows in reports: as an update of the issue that says which comments are made. */
export function answersOf({ project, issue, visit }: Omit<OpenDesk, 'turn'>): UpdateChange {
  const comments = visit.steps.flatMap((step) => {
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
