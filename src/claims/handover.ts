import { commentKey, hasEnded } from '../issue/comment-key.ts';
import { includesLogin } from '../model/claim.ts';
import { DAY } from './deadlines.ts';
import { type CommandGroup, outcomeOf } from './outcomes.ts';
import { isFree, needsApproval, type PlanState, placeOf, type Snapshot } from './plan-state.ts';

/** Releases that whoever is next in line hears of with their turn, so that a handover is one comment. */
export interface Handover {
  logins: string[];
  keys: string[];
}

/**
 * Takes the releases out of some groups of commands that the comment about the next turn answers.
 * @returns those groups; what is to be said about them is in the state until somebody is told that it is their turn
 */
export function planHandover(
  groups: readonly CommandGroup[],
  before: Snapshot,
  state: PlanState,
): CommandGroup[] {
  if (needsApproval(state)) return [];
  const isNext = (login: string) =>
    !includesLogin(before.holders, login) && placeOf(before.waiting, login) !== undefined;
  const isTold = state.holders.some(isNext) || untoldTurns(state).length > 0;
  const leaving = groups.filter((group) => isRelease(group, before, state));
  if (isTold) state.handover.push(...leaving.map(({ login, ids }) => ({ login, ids })));
  return isTold ? leaving : leaving.filter((group) => isLeftToNextRun(group, state));
}

/** The releases that the next turn is told with; they are told once. */
export function takeHandover({ handover }: PlanState): Handover {
  const releases = handover.splice(0);
  return {
    logins: releases.map(({ login }) => login),
    keys: releases.map(({ ids }) => commentKey.answers(ids)),
  };
}

/** Holders whose turn came, and whom a run that was cut short could not tell. */
export function untoldTurns({ observed, holders, keys }: PlanState): string[] {
  const { isOpen, people, arrived } = observed;
  if (!isOpen) return [];
  return people.filter((login) => {
    const place = arrived.get(login.toLowerCase());
    return place !== undefined && includesLogin(holders, login) && !hasEnded(place, keys);
  });
}

function isRelease(group: CommandGroup, before: Snapshot, state: PlanState): boolean {
  const { author, login, reply, verb } = group;
  const stays = includesLogin([...state.holders, ...state.waiting.keys()], login);
  // Whoever is told more in their answer needs one of their own.
  const isNoted = state.observed.input.notes.has(author.toLowerCase());
  if (reply !== undefined || verb !== 'release' || stays || isNoted) return false;
  return outcomeOf(group, before, state).message.name === 'released';
}

/** Whether the next in line could not be assigned in this run, but may be in the next one. */
function isLeftToNextRun({ ids }: CommandGroup, state: PlanState): boolean {
  const { aside, comments, now } = state.observed.input;
  const isNextAside = [...state.waiting.keys()].some((login) => aside.has(login.toLowerCase()));
  const said = comments.find(({ id }) => id === ids.at(-1))?.createdAt ?? '';
  return isNextAside && isFree(state) && now - Date.parse(said) < DAY;
}
