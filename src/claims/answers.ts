import { commentKey, hasEnded } from '../issue/comment-key.ts';
import { includesLogin, sameLogin } from '../model/claim.ts';
import { isAgent } from '../model/issue.ts';
import type { MessageName } from '../texts/texts.ts';
import { planHandover, takeHandover } from './handover.ts';
import {
  type CommandGroup,
  dateKeys,
  hasNewPlace,
  isNewlyAsked,
  newPlace,
  outcomeOf,
  question,
} from './outcomes.ts';
import {
  answer,
  assigneesIn,
  needsApproval,
  type PlanState,
  placeOf,
  placesIn,
  remember,
  type Snapshot,
} from './plan-state.ts';
import type { DraftComment, Message } from './steps.ts';

/** Answers that are added to another one to the same person, if there is any. */
export const ADDED: ReadonlySet<MessageName> = new Set(['maintainers_only', 'edited']);

/** What the answers to commands depend on. */
interface Changes {
  state: PlanState;
  before: Snapshot;
  groups: readonly CommandGroup[];
  answered: Set<CommandGroup>;
}

/** Plans the steps from an earlier snapshot to the state now, and one answer to each group of commands. */
export function answerChanges(state: PlanState, before: Snapshot, groups: readonly CommandGroup[]): void {
  const changes = { state, before, groups, answered: new Set<CommandGroup>() };
  for (const group of planHandover(groups, before, state)) changes.answered.add(group);
  const stays = (login: string) => includesLogin(assigneesIn(state), login);
  for (const login of assigneesIn(before).filter((one) => !stays(one))) unassign(login, changes);
  const holders = before.holders.filter(stays);
  for (const login of state.holders.filter((one) => !includesLogin(holders, one))) {
    assign(login, holders, changes);
    holders.push(login);
  }
  const inOrder = [...groups].sort((a, b) => (a.ids[0] ?? 0) - (b.ids[0] ?? 0));
  // Those come last, so that they can be added to another answer to the same person.
  const isLast = ({ reply }: CommandGroup) => reply !== undefined && ADDED.has(reply.name);
  for (const group of [...inOrder.filter((one) => !isLast(one)), ...inOrder.filter(isLast)])
    answerGroup(group, changes);
  for (const login of state.waiting.keys()) {
    if (!isNewlyAsked(login, before, state)) continue;
    const { keys, message } = question(login, before, state);
    if (keys.some((key) => !state.keys.has(key))) answer(state, keys, message);
  }
  reportPassedOver(state);
}

function unassign(login: string, changes: Changes): void {
  const { state, groups } = changes;
  state.steps.push({ kind: 'unassign', login, why: 'asked' });
  if (includesLogin(state.waiting.keys(), login)) return;
  for (const group of groupsAbout(login, groups)) answerGroup(group, changes);
}

function assign(login: string, holders: readonly string[], { state, before, ...rest }: Changes): void {
  const { keys, steps } = state;
  const groups = groupsAbout(login, rest.groups);
  for (const group of groups) rest.answered.add(group);
  const place = placeOf(before.waiting, login);
  const isWelcomed = keys.has(commentKey.welcome(login));
  const answers = [
    ...(groups.length > 0 ? [commentKey.answers(groups.flatMap(({ ids }) => ids))] : []),
    ...(place === undefined ? [] : [commentKey.turn(place)]),
  ];
  const to = groups.at(-1)?.author ?? askerOf(login, before, state);
  const values = { to, ...(!sameLogin(to, login) && { about: login }) };
  const from = place === undefined ? { logins: [], keys: [] } : takeHandover(state);
  const turn = from.logins.length > 0 ? 'handover' : 'turn';
  const isGranted = place !== undefined && needsApproval(state);
  const name = isGranted ? 'granted' : place !== undefined ? turn : isWelcomed ? 'again' : 'welcome';
  const until = state.until.get(login.toLowerCase());
  const ids = [...(place === undefined ? [] : [place]), ...groups.flatMap((group) => group.ids)];
  const wrongDates = groups.flatMap(({ author, wrongDate }) => (author === login ? (wrongDate ?? []) : []));
  const taken: DraftComment = {
    keys: [
      ...answers,
      ...from.keys,
      ...dateKeys(login, ids, before, state),
      ...(isWelcomed ? [] : [commentKey.welcome(login)]),
    ],
    messages: [
      isAgent(login)
        ? { name: 'assigned_other', values }
        : { name, values: { to: login, holders: from.logins, ...(until !== undefined && { until }) } },
      ...wrongDates,
    ],
  };
  remember(state, taken.keys);
  const dropped: DraftComment = { keys: answers, messages: [{ name: 'unassignable', values }] };
  const assigned = assigneesIn({ ...state, holders: [...holders] });
  const room = placesIn(state) - holders.length - 1;
  steps.push({ kind: 'assign', login, before: assigned, room, taken, dropped });
}

/** Who asked for a person's place in the queue: mostly they themselves, and never an agent. */
function askerOf(login: string, before: Snapshot, { observed }: PlanState): string {
  return observed.authors.get(placeOf(before.waiting, login) ?? 0)?.login ?? login;
}

function answerGroup(group: CommandGroup, { state, before, groups, answered }: Changes): void {
  if (answered.has(group)) return;
  const isAsked = group.reply === undefined && isNewlyAsked(group.login, before, state);
  const isQueued = group.reply === undefined && hasNewPlace(group.login, before, state);
  // One comment tells a person about their place, no matter who asked for it.
  const told = isQueued || isAsked ? groupsAbout(group.login, groups) : [group];
  for (const one of told) answered.add(one);
  const { keys, message } =
    group.reply !== undefined
      ? { keys: [], message: group.reply }
      : isAsked
        ? question(group.login, before, state)
        : isQueued
          ? newPlace(group.login, state)
          : outcomeOf(group, before, state);
  const ids = told.flatMap((one) => one.ids);
  const all = [
    // Its event may still show what an edited comment said at first, and then it is answered.
    message.name === 'edited' ? commentKey.edited(ids) : commentKey.answers(ids),
    ...keys,
    ...endOfPlace(group.login, before, state),
  ];
  const isAppended = ADDED.has(message.name) && append(state, group.author, all, message);
  if (!isAppended) answer(state, all, message);
  for (const { author, wrongDate } of told)
    if (wrongDate?.name === 'date_later') append(state, author, [], wrongDate);
}

function groupsAbout(login: string, groups: readonly CommandGroup[]): CommandGroup[] {
  return groups.filter((group) => group.reply === undefined && sameLogin(group.login, login));
}

/** The key that records the end of a person's former place, whatever else they are told: no lost marker brings it back. */
function endOfPlace(login: string, before: Snapshot, { observed, waiting, holders, keys }: PlanState) {
  const place = placeOf(before.waiting, login) ?? observed.arrived.get(login.toLowerCase());
  if (place === undefined || place === placeOf(waiting, login) || hasEnded(place, keys)) return [];
  return [includesLogin(holders, login) ? commentKey.turn(place) : commentKey.left(place)];
}

/** Tells people in their last answer of the run which of their commands it passes over. */
function reportPassedOver(state: PlanState): void {
  const { input, told } = state.observed;
  for (const [login, ids] of input.notes) {
    const key = commentKey.passed(ids);
    if (state.keys.has(key) || ids.every((id) => told.has(id))) continue;
    const message: Message = { name: 'passed_over', values: { to: login, left: ids.length } };
    if (append(state, login, [key], message)) remember(state, [key]);
  }
}

/** Adds a message to the last planned comment to a person; returns whether there is one. */
export function append(
  { steps }: PlanState,
  login: string,
  keys: readonly string[],
  message: Message,
): boolean {
  const isTo = ({ messages: [{ values }] }: DraftComment) =>
    values.to !== undefined && sameLogin(values.to, login);
  const extend = (comment: DraftComment): DraftComment =>
    isTo(comment) ? { keys: [...comment.keys, ...keys], messages: [...comment.messages, message] } : comment;
  const at = steps.findLastIndex(
    (step) => (step.kind === 'answer' && isTo(step.answer)) || (step.kind === 'assign' && isTo(step.taken)),
  );
  const step = steps[at];
  if (step?.kind === 'answer') steps[at] = { ...step, answer: extend(step.answer) };
  if (step?.kind === 'assign')
    steps[at] = { ...step, taken: extend(step.taken), dropped: extend(step.dropped) };
  return step !== undefined;
}
