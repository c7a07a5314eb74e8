import { causesOf, type Writers } from '../issue/comment.ts';
import { cause } from '../issue/comment-key.ts';
import type { IssueComment } from '../model/issue.ts';
import { carryOutCommands, passOn } from './commands.ts';
import { has, isNewcomer } from './current.ts';
import { type DeskInput, DeskState } from './planner.ts';
import { checkSilence, settleReminders } from './reminders.ts';
import type { Question, Reply, Visit } from './steps.ts';

/**
 * Works out what is to be done about the claims on one project. Asks as it goes along for what only GitHub knows; asks
 * nothing where nothing is to be decided.
 */
export function* visitDesk(input: DeskInput): Generator<Question, Visit, Reply> {
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
    const isWelcome = state.causes.has(cause.welcome(login));
    if (id !== undefined && !state.causes.has(cause.turn(id))) {
      state.answer([cause.turn(id), cause.welcome(login)], 'turn', { to: login });
    } else if (!isWelcome && isNewcomer(login, state.marker)) {
      state.answer([cause.welcome(login)], 'welcome', { to: login });
    }
  }
}

/** Where two runs at the same moment gave one answer, the first one stays. */
function removeDoubles({ input, steps }: DeskState): void {
  for (const { id } of doublesIn(input.comments, input.writers)) steps.push({ kind: 'delete', comment: id });
}

/** Comments of Dibs's that say once more, word by word, what an earlier one says. */
export function doublesIn(comments: readonly IssueComment[], writers: Writers): IssueComment[] {
  const said = new Set<string>();
  return [...comments]
    .sort((a, b) => a.id - b.id)
    .filter((comment) => {
      if (causesOf(comment, writers).length === 0) return false;
      const key = JSON.stringify([comment.author.login, comment.body]);
      const isDouble = said.has(key);
      said.add(key);
      return isDouble;
    });
}
