import { isDate } from '../lib/text/date.ts';
import { includesLogin, sameLogin } from '../model/claim.ts';
import { ADDED, answerChanges } from './answers.ts';
import { claim, setDate } from './claim.ts';
import type { PendingCommand } from './observe.ts';
import type { CommandGroup } from './outcomes.ts';
import {
  hasPlace,
  keptFor,
  leaveQueue,
  mayWrite,
  needsApproval,
  type PlanState,
  release,
  snapshot,
} from './plan-state.ts';
import { advanceQueue } from './queue.ts';
import type { Message } from './steps.ts';

type Groups = Map<string, CommandGroup>;

/**
 * Carries out pending commands in the order of their comments and gives free places to the queue. Steps and answers come
 * from the difference that all commands make together, so a person who claims and releases a project four hundred times
 * gets one answer.
 */
export function carryOutCommands(state: PlanState): void {
  const before = snapshot(state);
  const groups: Groups = new Map();
  const replies = new Set<number>();
  for (const pending of state.observed.commands) {
    const { author, id } = pending.comment;
    if (pending.isReply) {
      // To somebody for whom no place is kept any more, the comment answers nothing.
      if (!includesLogin(keptFor(state), author.login)) continue;
      replies.add(id);
    }
    if (pending.isEdited) {
      if (!replies.has(id)) tellEdited(groups, pending);
    } else if (pending.command.verb === 'verified') verify(state, groups, pending);
    else if (!pending.isAnswered) execute(state, groups, pending);
  }
  advanceQueue(state);
  answerChanges(state, before, [...groups.values()]);
}

function tellEdited(groups: Groups, { comment: { author, id }, command: { verb } }: PendingCommand): void {
  const about = { author: author.login, login: author.login, verb };
  addToGroup(groups, about, id, { name: 'edited', values: { to: author.login } });
}

function execute(state: PlanState, groups: Groups, { comment, command }: PendingCommand): void {
  const { author, id } = comment;
  const { verb, person = author.login, until } = command;
  const isSelf = sameLogin(person, author.login);
  const login = isSelf ? author.login : person;
  const about = { author: author.login, login, verb };
  // Where maintainers choose they can choose themselves, by naming themselves.
  const isNamed = !isSelf || (command.person !== undefined && needsApproval(state));
  const isGranted = isNamed && mayWrite(state, author);
  if (!isSelf && !isGranted) {
    const values = { to: author.login, about: login, verb };
    addToGroup(groups, about, id, { name: 'maintainers_only', values });
    return;
  }
  const group = addToGroup(groups, about, id);
  if (verb === 'claim') {
    const request = { comment, login, isGranted };
    group.reply = claim(state, request);
    if (group.reply === undefined && until !== undefined) group.wrongDate = setDate(state, request, until);
  } else {
    release(state, login);
    leaveQueue(state, login);
  }
  group.hadPlace ||= hasPlace(state, login);
  if (verb === 'release') advanceQueue(state);
}

function verify(state: PlanState, groups: Groups, { comment, isAnswered }: PendingCommand): void {
  const { id, author, createdAt } = comment;
  const { project, writesFiles } = state.observed.input;
  const about = { author: author.login, login: author.login, verb: 'verified' as const };
  if (project.isGone) {
    const values = { to: author.login, verb: about.verb };
    if (!isAnswered) addToGroup(groups, about, id, { name: 'gone_other', values });
    return;
  }
  const day = createdAt.slice(0, 10);
  const isRecorded = project.verified !== undefined && isDate(project.verified) && project.verified >= day;
  // A run that was cut short may have answered before it could write the file.
  if (isAnswered && isRecorded) return;
  const mayVerify = mayWrite(state, author);
  if (mayVerify && writesFiles && !isRecorded) state.verified = day;
  if (isAnswered) return;
  const name = mayVerify ? (writesFiles ? 'verified' : 'verified_by_hand') : 'maintainers_only';
  addToGroup(groups, about, id, { name, values: { to: author.login, verb: about.verb, day } });
}

/** Adds a command to its group: there is one for all that only maintainers may give, and one for all that were edited. */
function addToGroup(
  groups: Groups,
  about: Pick<CommandGroup, 'author' | 'login' | 'verb'>,
  id: number,
  reply?: Message,
): CommandGroup {
  const subject = reply === undefined ? `about ${about.login}` : `replied ${kindOf(reply, about.verb)}`;
  const key = `${about.author} ${subject}`.toLowerCase();
  const before = groups.get(key);
  const ids = [...(before?.ids ?? []), id];
  const group = { ...about, ids, hadPlace: before?.hadPlace ?? false, reply, wrongDate: undefined };
  groups.set(key, group);
  return group;
}

function kindOf({ name }: Message, verb: string): string {
  return ADDED.has(name) ? name : verb;
}
