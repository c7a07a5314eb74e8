import type { Command } from '../issue/command.ts';
import { commentKey } from '../issue/comment-key.ts';
import type { MessageValues } from '../issue/message.ts';
import { sameLogin } from '../model/claim.ts';
import type { MessageName } from '../texts/en.ts';
import { has } from './current.ts';
import { type DeskState, type Moment, placeOf } from './planner.ts';
import type { Answer } from './steps.ts';

/** What one person has said about one person, mostly themselves, by all of their commands together. */
export interface Wish {
  author: string;
  login: string;
  /** Ids of the comments, in their order. */
  ids: number[];
  /** The last of the commands. */
  verb: Command['verb'];
  /** Whether the person had the project or a place in line, if only between two of the commands. */
  hadIt: boolean;
  /** What is answered whatever became of it: why the last command was refused, say. */
  fixed?: { name: MessageName; values: MessageValues } | undefined;
}

/** Does and says what has changed since a moment, and answers everybody who had a part in it, each once. */
export function tellWhatChanged(state: DeskState, before: Moment, wishes: readonly Wish[]): void {
  const answered = new Set<Wish>();
  const holders = [...before.holders];
  for (const login of before.holders.filter((one) => !has(state.holders, one))) {
    holders.splice(holders.indexOf(login), 1);
    state.steps.push({ kind: 'unassign', login, why: 'asked' });
    for (const wish of wishes)
      if (isReleaseOf(login, wish, state)) answerWish(wish, wishes, answered, before, state);
  }
  for (const login of state.holders.filter((one) => !has(before.holders, one))) {
    const mine = wishesFor(login, wishes);
    for (const wish of mine) answered.add(wish);
    assign(state, login, mine, placeOf(before.waiting, login), holders);
    holders.push(login);
  }
  // What is not for somebody to ask is told them in the comment that they are given anyway.
  const isTheirs = ({ fixed }: Wish) => fixed?.name !== 'maintainers_only';
  const inOrder = [...wishes].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
  for (const wish of [...inOrder.filter(isTheirs), ...inOrder.filter((one) => !isTheirs(one))])
    answerWish(wish, wishes, answered, before, state);
  tellOfRest(state);
}

function isReleaseOf(login: string, { fixed, login: about }: Wish, { waiting }: DeskState): boolean {
  return fixed === undefined && sameLogin(about, login) && !has(waiting.keys(), login);
}

function assign(
  state: DeskState,
  login: string,
  wishes: readonly Wish[],
  place: number | undefined,
  holders: readonly string[],
): void {
  const ids = wishes.flatMap((wish) => wish.ids);
  const keys = [
    ...(ids.length > 0 ? [commentKey.answers(ids)] : []),
    ...(place === undefined ? [] : [commentKey.turn(place)]),
  ];
  const isTurn = place !== undefined;
  const isWelcome = state.keys.has(commentKey.welcome(login));
  const taken = state.text(
    isWelcome ? keys : [...keys, commentKey.welcome(login)],
    isTurn ? 'turn' : isWelcome ? 'again' : 'welcome',
    { to: login },
  );
  state.remember(taken);
  const to = wishes.at(-1)?.author ?? login;
  const told = { to, ...(!sameLogin(to, login) && { about: login }) };
  const dropped = state.text(keys, 'unassignable', told);
  const before = [...state.contacts(), ...holders];
  const room = state.input.project.maxClaims - holders.length - 1;
  state.steps.push({ kind: 'assign', login, before, room, taken, dropped });
}

function answerWish(
  wish: Wish,
  wishes: readonly Wish[],
  answered: Set<Wish>,
  before: Moment,
  state: DeskState,
): void {
  if (answered.has(wish)) return;
  const isNewInLine = wish.fixed === undefined && isPlaceNew(wish.login, before, state);
  // One comment tells somebody of their place, whoever has asked for it.
  const told = isNewInLine ? wishesFor(wish.login, wishes) : [wish];
  for (const one of told) answered.add(one);
  const { keys, name, values } = wish.fixed
    ? { keys: [], ...wish.fixed }
    : isNewInLine
      ? newPlace(wish.login, before, state)
      : whatBecameOf(wish, before, state);
  const all = [commentKey.answers(told.flatMap(({ ids }) => ids)), ...keys];
  if (name === 'maintainers_only' && append(state, wish.author, state.text(all, name, values))) return;
  state.answer(all, name, values);
}

interface Told {
  keys: string[];
  name: MessageName;
  values: MessageValues;
}

function wishesFor(login: string, wishes: readonly Wish[]): Wish[] {
  return wishes.filter((wish) => wish.fixed === undefined && sameLogin(wish.login, login));
}

function isPlaceNew(login: string, before: Moment, { waiting }: DeskState): boolean {
  const place = placeOf(waiting, login);
  return place !== undefined && place !== placeOf(before.waiting, login);
}

function newPlace(login: string, before: Moment, state: DeskState): Told {
  const old = placeOf(before.waiting, login);
  const place = placeOf(state.waiting, login) ?? 0;
  return {
    keys: [commentKey.waits(place, login), ...(old === undefined ? [] : [commentKey.left(old)])],
    name: 'waiting',
    values: { to: login, holders: state.holders, position: state.positionOf(login) },
  };
}

function whatBecameOf({ author, login, verb, hadIt }: Wish, before: Moment, state: DeskState): Told {
  const values = { to: author, ...(!sameLogin(author, login) && { about: login }) };
  const isWelcome = state.keys.has(commentKey.welcome(login));
  if (has(state.holders, login)) {
    const isToWelcome = verb === 'claim' && !isWelcome && has(state.people, login);
    return isToWelcome
      ? { keys: [commentKey.welcome(login)], name: 'welcome', values: { to: login } }
      : { keys: [], name: 'already_holding', values };
  }
  if (has(state.waiting.keys(), login))
    return { keys: [], name: 'already_waiting', values: { ...values, position: state.positionOf(login) } };
  const old = placeOf(before.waiting, login);
  if (old !== undefined) return { keys: [commentKey.left(old)], name: 'left', values };
  // A run may have taken the person off and failed to say so.
  const wasHolder = isWelcome || has(state.marker?.holders.keys() ?? [], login);
  const isReleased = has(before.holders, login) || hadIt || wasHolder;
  return { keys: [], name: isReleased ? 'released' : 'not_holding', values };
}

/** Adds to the last answer that somebody is given in this run what it leaves out. */
function tellOfRest(state: DeskState): void {
  for (const [login, ids] of state.input.notes) {
    if (ids.every((id) => state.told.has(id))) continue;
    append(
      state,
      login,
      state.text([commentKey.passed(ids)], 'passed_over', { to: login, left: ids.length }),
    );
  }
}

/** Says more in the last comment for somebody; gives whether there is one. */
function append({ steps }: DeskState, login: string, more: Answer): boolean {
  const isTo = ({ to }: Answer) => to !== undefined && sameLogin(to, login);
  const extended = (answer: Answer): Answer =>
    isTo(answer)
      ? { ...answer, keys: [...answer.keys, ...more.keys], text: `${answer.text}\n\n${more.text}` }
      : answer;
  const at = steps.findLastIndex(
    (step) => (step.kind === 'answer' && isTo(step.answer)) || (step.kind === 'assign' && isTo(step.taken)),
  );
  const step = steps[at];
  if (step?.kind === 'answer') steps[at] = { ...step, answer: extended(step.answer) };
  if (step?.kind === 'assign')
    steps[at] = { ...step, taken: extended(step.taken), dropped: extended(step.dropped) };
  return step !== undefined;
}
