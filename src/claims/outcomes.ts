import type { Command } from '../issue/command.ts';
import { commentKey, dateIn } from '../issue/comment-key.ts';
import { includesLogin, sameLogin } from '../model/claim.ts';
import { isAgent } from '../model/issue.ts';
import type { MessageName } from '../texts/texts.ts';
import {
  askOf,
  assigneesIn,
  keptFor,
  needsApproval,
  type PlanState,
  placeOf,
  positionOf,
  type Snapshot,
} from './plan-state.ts';
import type { Message } from './steps.ts';

/** All commands of one person about one person, who is mostly themselves. */
export interface CommandGroup {
  author: string;
  /** Whom the commands are about. */
  login: string;
  /** Ids of the comments, in order. */
  ids: number[];
  /** Of the last command. */
  verb: Command['verb'];
  /** Whether the person held the project or had a place in the queue, if only between two of the commands. */
  hadPlace: boolean;
  /** The answer, if it does not depend on how the claims change: a refusal, for example. */
  reply: Message | undefined;
  /** What is wrong with the date that the last claim gave. */
  wrongDate: Message | undefined;
}

/** A message, and the keys of the comment that it is posted in. */
interface Outcome {
  keys: string[];
  message: Message;
}

/** Whether the plan gives somebody a place in the queue. */
export function hasNewPlace(login: string, before: Snapshot, { waiting }: PlanState): boolean {
  const place = placeOf(waiting, login);
  return place !== undefined && place !== placeOf(before.waiting, login);
}

/** Whether the plan asks somebody if they still want the project. */
export function isNewlyAsked(login: string, before: Snapshot, state: PlanState): boolean {
  return askOf(state, login)?.isNew === true && !before.asks.has(placeOf(state.waiting, login) ?? 0);
}

/** Asks somebody whose turn has come whether they still want the project. */
export function question(login: string, before: Snapshot, state: PlanState): Outcome {
  const place = placeOf(state.waiting, login) ?? 0;
  const values = { to: login, days: state.observed.input.config.claims.confirm_within };
  return {
    keys: [
      ...(hasNewPlace(login, before, state) ? [commentKey.waits(place, login)] : []),
      commentKey.asked(place, askOf(state, login)?.round ?? 1),
    ],
    message: { name: 'asked', values },
  };
}

/** Tells somebody about the place that they were given. */
export function newPlace(login: string, state: PlanState): Outcome {
  const place = placeOf(state.waiting, login) ?? 0;
  const { holders, observed } = state;
  if (needsApproval(state))
    return { keys: [commentKey.waits(place, login)], message: { name: 'requested', values: { to: login } } };
  if (isAgent(login)) return agentsPlace(login, state);
  const kept = keptFor(state);
  const position = positionOf(state, login);
  const message = (name: MessageName, people: readonly string[]): Outcome => ({
    keys: [commentKey.waits(place, login)],
    message: { name, values: { to: login, holders: people, position } },
  });
  // Nothing but GitHub's limit keeps them from it.
  if (holders.length + kept.length < observed.input.project.maxClaims)
    return message('full', assigneesIn(state));
  return holders.length > 0 ? message('waiting', holders) : message('waiting_behind', kept);
}

/** Agents are not written to, but whoever put them in line is. */
function agentsPlace(login: string, state: PlanState): Outcome {
  const place = placeOf(state.waiting, login) ?? 0;
  const to = state.observed.authors.get(place)?.login ?? '';
  const values = { to, about: login, position: positionOf(state, login) };
  return { keys: [commentKey.waits(place, login)], message: { name: 'already_waiting', values } };
}

/** The key that records the date of a holder, or that a former one is over. */
export function dateKeys(
  login: string,
  ids: readonly number[],
  before: Snapshot,
  { until, keys }: PlanState,
): string[] {
  const name = login.toLowerCase();
  const day = until.get(name);
  const last = ids.at(-1) ?? 0;
  const wasSet = day === undefined && [...keys].some((key) => dateIn(key)?.login === name);
  return (day !== undefined && day !== before.until.get(name)) || wasSet
    ? [commentKey.until(last, login, day)]
    : [];
}

/** What a group of commands comes to for a person who was neither assigned nor queued. */
export function outcomeOf(
  { author, login, verb, hadPlace, wrongDate, ids }: CommandGroup,
  before: Snapshot,
  state: PlanState,
): Outcome {
  const { people, marker } = state.observed;
  const values = { to: author, verb, ...(!sameLogin(author, login) && { about: login }) };
  const isWelcomed = state.keys.has(commentKey.welcome(login));
  const isChosen = needsApproval(state);
  const day = state.until.get(login.toLowerCase());
  if (includesLogin(state.holders, login)) {
    if (verb === 'claim' && !isWelcomed && includesLogin(people, login)) {
      const until = day !== undefined && { until: day };
      const keys = [commentKey.welcome(login), ...dateKeys(login, ids, before, state)];
      return { keys, message: { name: 'welcome', values: { to: login, ...until } } };
    }
    if (wrongDate !== undefined) return { keys: [], message: wrongDate };
    if (verb === 'claim' && day !== undefined && day !== before.until.get(login.toLowerCase()))
      return {
        keys: dateKeys(login, ids, before, state),
        message: { name: 'dated', values: { ...values, day } },
      };
    return { keys: [], message: { name: 'already_holding', values } };
  }
  if (includesLogin(state.waiting.keys(), login)) {
    const position = positionOf(state, login);
    const name = isChosen ? 'already_requested' : 'already_waiting';
    return { keys: [], message: { name, values: { ...values, position } } };
  }
  if (placeOf(before.waiting, login) !== undefined) {
    if (!isChosen) return { keys: [], message: { name: 'left', values } };
    const name = sameLogin(author, login) ? 'withdrawn' : 'declined';
    return { keys: [], message: { name, values: { to: login } } };
  }
  // An earlier run may have unassigned the person and failed before it could tell them.
  const wasHolder = isWelcomed || includesLogin(marker?.holders.keys() ?? [], login);
  const isReleased = includesLogin(assigneesIn(before), login) || hadPlace || wasHolder;
  return { keys: [], message: { name: isReleased ? 'released' : 'not_holding', values } };
}
