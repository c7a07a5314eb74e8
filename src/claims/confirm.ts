import { commentKey } from '../issue/comment-key.ts';
import { includesLogin, inQueueOrder, sameLogin } from '../model/claim.ts';
import { append } from './answers.ts';
import { isExempt } from './current.ts';
import { DAY } from './deadlines.ts';
import type { PendingCommand } from './observe.ts';
import { answer, askOf, keptFor, leaveQueue, lookUp, type PlanState, placeOf } from './plan-state.ts';
import type { Message } from './steps.ts';

/** Ends the places of people who were asked whether they still want the project and did not answer in time. */
export function expireAsks(state: PlanState): void {
  const { asks, commands, input } = state.observed;
  const { confirm_within } = input.config.claims;
  if (isExempt(input.issue, input.config)) return;
  const isOver = (since: number) => input.now - since >= confirm_within * DAY;
  for (const login of keptFor(state)) {
    const place = placeOf(state.waiting, login) ?? 0;
    const at = askOf(state, login)?.at ?? input.now;
    const isAnswered = asks.get(place)?.reply !== undefined || commands.some((one) => isAbout(one, login));
    if (isAnswered || !isOver(at)) continue;
    const silent = lookUp(state, 'silentSince', login);
    if (silent === undefined || !isOver(Math.max(at, silent))) continue;
    leaveQueue(state, login);
    const values = { to: login, days: confirm_within };
    answer(state, [commentKey.left(place)], { name: 'not_confirmed', values });
  }
}

/** Takes back what people were asked if their project is closed now, or somebody was assigned by hand meanwhile. */
export function recallAsks(state: PlanState): void {
  const kept = keptFor(state);
  for (const login of inQueueOrder(state.waiting)) {
    const ask = askOf(state, login);
    if (ask === undefined || includesLogin(kept, login)) continue;
    const place = placeOf(state.waiting, login) ?? 0;
    const keys = [commentKey.recalled(place, ask.round)];
    const message: Message = { name: 'recalled', values: { to: login } };
    if (!append(state, login, keys, message)) answer(state, keys, message);
    state.asks.delete(place);
  }
}

function isAbout({ comment, command }: PendingCommand, login: string): boolean {
  return sameLogin(command.person ?? comment.author.login, login);
}
