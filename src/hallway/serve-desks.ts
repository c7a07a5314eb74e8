import type { UpdateChange } from '../model/change.ts';
import type { Desk } from '../model/desk.ts';
import { LimitReached, NoAccess, NotPermitted } from '../model/errors.ts';
import type { IssueWriter } from '../model/ports.ts';
import type { Outcome } from '../model/run.ts';
import { serve } from '../stages/serve.ts';
import type { Desks } from './desk-questions.ts';
import { accountsOn, type OpenDesk, openDesk } from './open-desks.ts';

/** How often a desk is opened again because GitHub did not let somebody be assigned and the next one is to be asked. */
const MOST_ROUNDS = 10;

/** What came of the desks that were open. */
export interface ServedDesks {
  /** Desks as they are now, by project; one that failed is left out, so that the next run opens it again. */
  desks: Map<string, Desk>;
  outcomes: Outcome[];
}

/** Serves the open desks, one after the other; `issues` of the desks have the new assignees afterwards. */
export async function serveDesks(
  open: readonly OpenDesk[],
  desks: Desks,
  writer: IssueWriter,
): Promise<ServedDesks> {
  const served: ServedDesks = { desks: new Map(), outcomes: [] };
  let ended: Pick<Outcome, 'result' | 'message'> | undefined;
  // So far they had the assignees that there would be if all went well.
  for (const { project, issue } of open) desks.issues.set(project.id, issue);
  for (const desk of open) {
    if (desk.visit.steps.length === 0) {
      served.desks.set(desk.project.id, desk.visit.desk);
      continue;
    }
    const outcome = (result: Pick<Outcome, 'result' | 'message'>): Outcome => ({
      change: answersOf(desk),
      issue: desk.issue.number,
      ...result,
    });
    if (ended !== undefined) {
      served.outcomes.push(outcome(ended));
      continue;
    }
    try {
      served.desks.set(desk.project.id, await serveOne(desk, desks, writer));
      served.outcomes.push(outcome({ result: 'done' }));
    } catch (error) {
      if (error instanceof NoAccess) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const result = error instanceof LimitReached ? 'left' : 'failed';
      if (result === 'left' || error instanceof NotPermitted) ended = { result, message };
      served.outcomes.push(outcome({ result, message }));
    }
  }
  return served;
}

async function serveOne(first: OpenDesk, desks: Desks, writer: IssueWriter): Promise<Desk> {
  const { memory, issues } = desks;
  const { project } = first;
  let desk = endsClaim(first) ? await anew(first, desks) : first;
  for (let round = 1; ; round += 1) {
    const { issue, visit }: OpenDesk = desk;
    const asPlanned = await serve(visit, issue.number, writer, {
      onAssignees: (assignees) => issues.set(project.id, { ...issue, assignees }),
      onComment: (comment) => {
        memory.written.set(issue.number, [...(memory.written.get(issue.number) ?? []), comment]);
      },
    });
    if (asPlanned || round >= MOST_ROUNDS) return { ...visit.desk, accounts: accountsOn(issue, memory) };
    desk = await openDesk(project, issues.get(project.id) ?? issue, desks);
  }
}

function endsClaim({ visit }: OpenDesk): boolean {
  return visit.steps.some((step) => step.kind === 'unassign' && step.why === 'silent');
}

/** Before a claim is ended for silence, the last word is read: a run can have waited for limits since it looked. */
async function anew({ project, issue }: OpenDesk, desks: Desks): Promise<OpenDesk> {
  const { memory, issues, ports } = desks;
  const fresh = await ports.issues.get(issue.number);
  memory.timelines.delete(issue.number);
  memory.comments.delete(issue.number);
  if (fresh.kind !== 'found') throw new Error('The issue is gone meanwhile.');
  issues.set(project.id, fresh.issue);
  return await openDesk(project, fresh.issue, desks);
}

/** How a visit shows in reports: as an update of the issue that says which comments are made. */
export function answersOf({ project, issue, visit }: OpenDesk): UpdateChange {
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
