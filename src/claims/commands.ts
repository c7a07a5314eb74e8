import { type Command, commandsAmong } from '../issue/command.ts';
import { commentKey } from '../issue/comment-key.ts';
import type { MessageValues } from '../issue/message.ts';
import { isDate } from '../lib/text/date.ts';
import { inLine, sameLogin } from '../model/claim.ts';
import type { IssueComment } from '../model/issue.ts';
import { GHOST } from '../model/issue.ts';
import { isContactOf } from '../model/project.ts';
import type { MessageName } from '../texts/en.ts';
import { tellWhatChanged, type Wish } from './answers.ts';
import { has } from './current.ts';
import type { DeskState } from './planner.ts';
import type { Question, Reply } from './steps.ts';

/** Commands older than this are nobody's any more, in milliseconds. */
export const OLDEST_COMMAND = 7 * 86_400_000;

interface Pending {
  comment: IssueComment;
  command: Command;
}

/**
 * Carries out the commands that nobody has dealt with, in the order of their comments, and passes free places on. All of
 * it is worked out first: what is done and said is the difference that the commands make together, so somebody who takes
 * and gives back a project four hundred times is answered once.
 */
export function* carryOutCommands(state: DeskState): Generator<Question, void, Reply> {
  const before = state.moment();
  const wishes = new Map<string, Wish>();
  for (const { comment, command } of pending(state)) {
    state.handled = Math.max(state.handled, comment.id);
    if (state.passed.has(comment.id)) continue;
    const isAnswered = state.keys.has(commentKey.answer(comment.id));
    if (command.verb === 'verified') yield* verify(state, wishes, comment, isAnswered);
    else if (!isAnswered) yield* execute(state, wishes, comment, command);
  }
  yield* moveOn(state);
  tellWhatChanged(state, before, [...wishes.values()]);
}

/** Gives free places to those in line who may have them. */
export function* passOn(state: DeskState): Generator<Question, void, Reply> {
  const before = state.moment();
  yield* moveOn(state);
  tellWhatChanged(state, before, []);
}

function* moveOn(state: DeskState): Generator<Question, void, Reply> {
  const { per_person } = state.input.config.claims;
  if (!state.isOpen || !state.isFree()) return;
  for (const login of inLine(state.waiting)) {
    if (!state.isFree()) return;
    if (state.isAside(login)) continue;
    const asker = state.askerOf(login, state.waiting.get(login) ?? 0);
    if (asker !== undefined && !(yield* state.mayClaim(asker))) continue;
    if ((yield* state.heldBy(login, true)) < per_person) state.take(login);
  }
}

function pending(state: DeskState): Pending[] {
  const { comments, config, now, original } = state.input;
  const own = new Set(state.own.map(({ comment }) => comment.id));
  const fresh = comments
    .filter(({ id, author, createdAt, edited }) => {
      const isOriginal = original?.id === id;
      const isRecent = now - Date.parse(createdAt) <= OLDEST_COMMAND;
      const isNew = (id > state.handled && !edited) || isOriginal;
      return isNew && isRecent && !own.has(id) && !author.isBot && author.login !== GHOST;
    })
    .map((comment) => (original?.id === comment.id ? { ...comment, body: original.body } : comment))
    .sort((a, b) => a.id - b.id);
  const commands = commandsAmong(fresh, config.claims.commands);
  return fresh.flatMap((comment) => {
    const command = commands.get(comment.id);
    const isAside = state.isAside(comment.author.login) || state.isAside(command?.person ?? '');
    return command === undefined || isAside ? [] : [{ comment, command }];
  });
}

function* execute(
  state: DeskState,
  wishes: Map<string, Wish>,
  comment: IssueComment,
  { verb, person }: Command,
): Generator<Question, void, Reply> {
  const { id, author } = comment;
  const login = person === undefined || sameLogin(person, author.login) ? author.login : person;
  const isForOther = login !== author.login;
  if (isForOther && (yield state.accessOf(author.login, author.association)) !== true) {
    const values = { to: author.login, about: login };
    note(wishes, { author: author.login, login, verb }, id, { name: 'maintainers_only', values });
    return;
  }
  const wish = note(wishes, { author: author.login, login, verb }, id);
  if (verb === 'claim') wish.fixed = yield* claim(state, comment, login);
  else {
    state.release(login);
    state.leave(login);
  }
  wish.hadIt ||= has(state.holders, login) || has(state.waiting.keys(), login);
  if (verb === 'release') yield* moveOn(state);
}

/** Gives somebody the project or a place in line; answers why not, where neither may be. */
function* claim(
  state: DeskState,
  { id, author }: IssueComment,
  login: string,
): Generator<Question, Wish['fixed'], Reply> {
  const { config, project } = state.input;
  const isForOther = login !== author.login;
  const refuse = (name: MessageName, values: MessageValues = {}) => ({
    name,
    values: { to: author.login, ...(isForOther && { about: login }), ...values },
  });
  if (isContactOf(project, login)) return refuse('contact');
  if (!state.isOpen) return refuse('closed');
  if (!has(state.holders, login)) yield* moveOn(state);
  if (has(state.holders, login) || has(state.waiting.keys(), login)) return undefined;
  if (!isForOther && !(yield* state.mayClaim(author))) return refuse('who');
  if (!state.isFree()) {
    state.waiting.set(login, id);
    return undefined;
  }
  if (!isForOther) {
    const held = yield* state.heldBy(login, false);
    if (held >= config.claims.per_person) return refuse('limit', { held });
  }
  state.take(login);
  return undefined;
}

function* verify(
  state: DeskState,
  wishes: Map<string, Wish>,
  { id, author, createdAt }: IssueComment,
  isAnswered: boolean,
): Generator<Question, void, Reply> {
  const { project, writesFiles } = state.input;
  const day = createdAt.slice(0, 10);
  const isKnown = project.verified !== undefined && isDate(project.verified) && project.verified >= day;
  // A run that was cut short may have answered before it could write.
  if (isAnswered && isKnown) return;
  const mayVerify = (yield state.accessOf(author.login, author.association)) === true;
  if (mayVerify && writesFiles && !isKnown) state.verified = day;
  if (isAnswered) return;
  const name = mayVerify ? (writesFiles ? 'verified' : 'verified_by_hand') : 'maintainers_only';
  const about = { author: author.login, login: author.login, verb: 'verified' as const };
  note(wishes, about, id, { name, values: { to: author.login, day } });
}

/** Adds a command to what its author has said about the same person. Commands for maintainers count as one to others. */
function note(
  wishes: Map<string, Wish>,
  said: Pick<Wish, 'author' | 'login' | 'verb'>,
  id: number,
  fixed?: Wish['fixed'],
): Wish {
  const about =
    fixed === undefined ? said.login.toLowerCase() : fixed.name === 'maintainers_only' ? '' : said.verb;
  const key = `${said.author.toLowerCase()} ${fixed === undefined ? 'about' : 'says'} ${about}`;
  const before = wishes.get(key);
  const wish = { ...said, ids: [...(before?.ids ?? []), id], hadIt: before?.hadIt ?? false, fixed };
  wishes.set(key, wish);
  return wish;
}
