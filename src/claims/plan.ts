import { keysIn, type TrustedAuthors } from '../issue/comment.ts';
import { commentKey } from '../issue/comment-key.ts';
import type { IssueComment } from '../model/issue.ts';
import { carryOutCommands, passOn } from './commands.ts';
import { has, isNewcomer } from './current.ts';
import { type ClaimsInput, DeskState } from './planner.ts';
import { checkSilence, settleReminders } from './reminders.ts';
import type { ClaimPlan, Question, Reply } from './steps.ts';

/**
 * Works out what is to be done about the claims on one project. Asks as it goes along for what only GitHub knows; asks
 * nothing where nothing is to be decided.
 */
export function* planClaims(input: ClaimsInput): Generator<Question, ClaimPlan, Reply> {
  const state = new DeskState(input);
  yield* carryOutCommands(state);
  welcomeNewcomers(state);
  yield* checkSilence(state);
  yield* passOn(state);
  settleReminders(state);
  removeDoubles(state);
  return state.result();
}

/** Welcomes people whom somebody assigned by hand. */
function welcomeNewcomers(state: DeskState): void {
  if (!state.isOpen) return;
  for (const login of state.people.filter((one) => has(state.holders, one))) {
    const id = state.arrived.get(login.toLowerCase());
    const isWelcome = state.keys.has(commentKey.welcome(login));
    if (id !== undefined && !state.keys.has(commentKey.turn(id))) {
      state.answer([commentKey.turn(id), commentKey.welcome(login)], 'turn', { to: login });
    } else if (!isWelcome && isNewcomer(login, state.marker)) {
      state.answer([commentKey.welcome(login)], 'welcome', { to: login });
    }
  }
}

/** Where two runs at the same moment gave one answer, the first one stays. */
function removeDoubles({ input, steps }: DeskState): void {
  for (const { id } of doublesIn(input.comments, input.trusted)) steps.push({ kind: 'delete', comment: id });
}

/** Comments of Dibs's that say once more, word by word, what an earlier one says. */
export function doublesIn(comments: readonly IssueComment[], trusted: TrustedAuthors): IssueComment[] {
  const said = new Set<string>();
  return [...comments]
    .sort((a, b) => a.id - b.id)
    .filter((comment) => {
      if (keysIn(comment, trusted).length === 0) return false;
      const key = JSON.stringify([comment.author.login, comment.body]);
      const isDouble = said.has(key);
      said.add(key);
      return isDouble;
    });
}
