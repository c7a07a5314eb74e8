import { keysIn, type TrustedAuthors } from '../issue/comment.ts';
import { commentKey, hasEnded } from '../issue/comment-key.ts';
import { includesLogin } from '../model/claim.ts';
import type { IssueComment } from '../model/issue.ts';
import type { ClaimFacts, MissingFact } from './claim-facts.ts';
import { carryOutCommands } from './commands.ts';
import { expireAsks, recallAsks } from './confirm.ts';
import { isNewcomer } from './current.ts';
import { takeHandover } from './handover.ts';
import { giveHints } from './hints.ts';
import type { ObservedClaims } from './observe.ts';
import { answer, finishPlan, needsApproval, type PlanState, startPlan } from './plan-state.ts';
import { assignFromQueue } from './queue.ts';
import { checkInactivity, settleReminders } from './reminders.ts';
import type { ClaimPlan, DraftComment, Message } from './steps.ts';

/**
 * Plans what to do about the claims on one project. Names the first fact that it needs and was not given: read that and
 * plan again, so that nothing is asked of GitHub that does not matter.
 */
export function planClaims(
  observed: ObservedClaims,
  facts: ClaimFacts,
): { plan: ClaimPlan<DraftComment> } | { missing: MissingFact } {
  const state = startPlan(observed, facts);
  expireAsks(state);
  carryOutCommands(state);
  welcomeNewcomers(state);
  checkInactivity(state);
  assignFromQueue(state);
  recallAsks(state);
  giveHints(state);
  settleReminders(state);
  deleteDuplicates(state);
  return state.missing === undefined ? { plan: finishPlan(state) } : { missing: state.missing };
}

/** Welcomes people whom somebody assigned by hand. */
function welcomeNewcomers(state: PlanState): void {
  const { isOpen, people, arrived, marker } = state.observed;
  if (!isOpen) return;
  for (const login of people.filter((one) => includesLogin(state.holders, one))) {
    const place = arrived.get(login.toLowerCase());
    const welcome = commentKey.welcome(login);
    const values = { to: login };
    if (place !== undefined && !hasEnded(place, state.keys)) {
      const { logins: holders, keys } = takeHandover(state);
      const turn = needsApproval(state) ? 'granted' : 'turn';
      const message: Message = {
        name: holders.length > 0 ? 'handover' : turn,
        values: { to: login, holders },
      };
      const isWelcomed = state.keys.has(welcome);
      answer(state, [commentKey.turn(place), ...keys, ...(isWelcomed ? [] : [welcome])], message);
    } else if (!state.keys.has(welcome) && isNewcomer(login, marker))
      answer(state, [welcome], { name: 'welcome', values });
  }
}

/** If two concurrent runs gave the same answer, the first one stays. */
function deleteDuplicates({ observed, steps }: PlanState): void {
  const { comments, trusted } = observed.input;
  for (const { id } of duplicatesIn(comments, trusted)) steps.push({ kind: 'delete', comment: id });
}

/** Comments of ours that repeat an earlier one word for word. */
export function duplicatesIn(comments: readonly IssueComment[], trusted: TrustedAuthors): IssueComment[] {
  const posted = new Set<string>();
  return [...comments]
    .sort((a, b) => a.id - b.id)
    .filter((comment) => {
      if (keysIn(comment, trusted).length === 0) return false;
      const key = JSON.stringify([comment.author.login, comment.body]);
      const isDuplicate = posted.has(key);
      posted.add(key);
      return isDuplicate;
    });
}
