import { type Command, commandsAmong } from '../issue/command.ts';
import { keysIn, type TrustedAuthors } from '../issue/comment.ts';
import { answeredIn, commentKey, editedIn, passedIn } from '../issue/comment-key.ts';
import type { Marker } from '../issue/marker.ts';
import { includesLogin, type OwnDates, type Waiting } from '../model/claim.ts';
import { type Author, GHOST, type IssueComment, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { LOOK_BACK_MS } from '../sync/scope.ts';
import { askingAmong } from './asking.ts';
import { type Ask, asksAmong } from './asks.ts';
import { currentClaims } from './current.ts';
import { restoreDates } from './restore-dates.ts';
import { restoreQueue } from './restore-queue.ts';

/** What is known about one project before its claims are planned. */
export interface ClaimsInput {
  project: Project;
  issue: RemoteIssue;
  /** All comments on the issue. */
  comments: readonly IssueComment[];
  /** Whose comments may be ours. */
  trusted: TrustedAuthors;
  /** Logins of the accounts that wrote our comments, except the one that opened the issue. */
  accounts: string[];
  /** The comment that triggered the run, as it was first written. */
  original?: { id: number; body: string } | undefined;
  /** Whether the run is for an event about this issue, so that few requests are allowed. */
  isEvent: boolean;
  /** Ids of comments whose commands exceed what one run answers to one person. */
  passed: ReadonlySet<number>;
  /** Who is told about such comments on this issue, and about which: by login in lower case. */
  notes: ReadonlyMap<string, readonly number[]>;
  /** Logins in lower case of people GitHub refused to assign in this run: nothing is done about them. */
  aside: ReadonlySet<string>;
  /** How many assignees the issue had when GitHub took no more in this run. */
  cap: number | undefined;
  config: Config;
  /** Milliseconds. */
  now: number;
  /** Whether project files may be written at all. */
  writesFiles: boolean;
}

/** A comment that Dibs posted. */
export interface BotComment {
  comment: IssueComment;
  keys: string[];
}

/** A command that no run has dealt with. */
export interface PendingCommand {
  comment: IssueComment;
  command: Command;
  /** Whether it is no command, but the answer of somebody who was asked whether they still want the project. */
  isReply: boolean;
  /** Whether the comment was edited, so that nobody knows what it said at first. */
  isEdited: boolean;
  /** Whether a comment answers it although the marker does not know it: a run was cut short. */
  isAnswered: boolean;
}

/** The claims on one project as its issue and comments show them. */
export interface ObservedClaims {
  input: ClaimsInput;
  marker: Marker | undefined;
  /** Whether the project can be claimed. */
  isOpen: boolean;
  /** How many assignees GitHub takes on the issue, if that is known to be fewer than it takes elsewhere. */
  cap: number | undefined;
  holders: readonly string[];
  /** Holders who can be written to: all but agents. */
  people: readonly string[];
  waiting: Waiting;
  /** The dates that holders have set; logins in lower case. */
  until: OwnDates;
  /** Holders whose places are not over, with the ids of the comments that gave them; logins in lower case. */
  arrived: Waiting;
  /** By the places of those in the queue who were ever asked whether they still want the project. */
  asks: ReadonlyMap<number, Ask>;
  /** Our comments. */
  own: readonly BotComment[];
  /** The keys of our comments. */
  keys: ReadonlySet<string>;
  /** Authors by comment id. */
  authors: ReadonlyMap<number, Author>;
  /** In the order of their comments. */
  commands: readonly PendingCommand[];
  /** Comments that only look like a claim. */
  asking: readonly IssueComment[];
  /** Id of the last comment whose command is dealt with, once `commands` are. */
  handled: number;
  /** Ids of comments whose authors know that their commands were passed over. */
  told: ReadonlySet<number>;
}

/** Reads the state of the claims out of the issue's marker and comments. */
export function observeClaims(input: ClaimsInput): ObservedClaims {
  const { project, issue, comments, trusted, config } = input;
  const { holders, people, isOpen, marker } = currentClaims(project, issue);
  const own = comments
    .map((comment) => ({ comment, keys: keysIn(comment, trusted) }))
    .filter(({ keys }) => keys.length > 0);
  const posted = own.flatMap(({ keys }) => keys);
  const answered = posted.flatMap(answeredIn);
  const keys = new Set([...posted, ...answered.map((id) => commentKey.answer(id))]);
  const told = new Set(posted.flatMap(passedIn));
  // If the marker was lost, our answers tell how far the commands were dealt with.
  const isLost = marker?.waiting === undefined;
  const handled = marker?.handled ?? (isLost ? answered.reduce((last, id) => Math.max(last, id), 0) : 0);
  const waiting = new Map<string, number>();
  const arrived = new Map<string, number>();
  for (const [id, login] of restoreQueue({ marker, keys, comments, config })) {
    if (includesLogin(holders, login)) arrived.set(login.toLowerCase(), id);
    else if (!isContactOf(project, login)) waiting.set(login, id);
  }
  const asks = asksAmong({ waiting, own, keys, comments, words: config.claims.commands });
  const ownIds = new Set(own.map(({ comment }) => comment.id));
  const dealtWith = new Set([...answered, ...posted.flatMap(editedIn)]);
  const { pending, asking } = pendingCommands(input, { handled, ownIds, dealtWith });
  const commands = withReplies(
    pending.filter(({ comment: { id } }) => !input.passed.has(id) && !told.has(id)),
    asks,
    input.aside,
  ).map((one) => ({ ...one, isAnswered: keys.has(commentKey.answer(one.comment.id)) }));
  // Any new command tries again: the plan may have changed since.
  const isAsked = commands.some(({ isAnswered }) => !isAnswered);
  return {
    input,
    marker,
    isOpen,
    cap: input.cap ?? (isAsked ? undefined : marker?.cap),
    holders,
    people,
    waiting,
    until: restoreDates({ project, marker, holders, keys: posted }),
    arrived,
    asks,
    own,
    keys,
    authors: new Map(comments.map(({ id, author }) => [id, author])),
    commands,
    asking,
    handled: Math.max(handled, ...pending.map(({ comment }) => comment.id), ...asking.map(({ id }) => id)),
    told,
  };
}

type Pending = Omit<PendingCommand, 'isAnswered'>;

/** Which comments need no look any more. */
interface Handled {
  /** Id of the last one whose command is dealt with. */
  handled: number;
  /** Ids of our own. */
  ownIds: ReadonlySet<number>;
  /** Ids of those that were answered, if only by the word that they were edited. */
  dealtWith: ReadonlySet<number>;
}

function pendingCommands(
  { comments, config, now, original, aside, isEvent }: ClaimsInput,
  { handled, ownIds, dealtWith }: Handled,
): { pending: Pending[]; asking: IssueComment[] } {
  const fresh = comments
    .map((comment) =>
      original?.id === comment.id ? { ...comment, body: original.body, edited: false } : comment,
    )
    .filter(({ id, author, createdAt, edited }) => {
      const isRecent = now - Date.parse(createdAt) <= LOOK_BACK_MS;
      // An event may still be on the way that shows what an edited comment said at first.
      const isNew = edited ? !isEvent && !dealtWith.has(id) : id > handled || original?.id === id;
      return isNew && isRecent && !ownIds.has(id) && !author.isBot && author.login !== GHOST;
    })
    .sort((a, b) => a.id - b.id);
  const commands = commandsAmong(fresh, config.claims.commands);
  const pending = fresh.flatMap((comment) => {
    const command = commands.get(comment.id);
    if (command === undefined) return [];
    const isAside = [comment.author.login, command.person ?? ''].some((one) => aside.has(one.toLowerCase()));
    return isAside ? [] : [{ comment, command, isReply: false, isEdited: comment.edited }];
  });
  const others = fresh.filter(({ id }) => id > handled && !commands.has(id));
  return { pending, asking: askingAmong(others, config) };
}

/** Adds the answers of those who were asked: any comment is one, and means the same as a claim. */
function withReplies(
  pending: readonly Pending[],
  asks: ReadonlyMap<number, Ask>,
  aside: ReadonlySet<string>,
): Pending[] {
  const claims = pending.filter(
    ({ command, isEdited }) => command.verb === 'claim' && command.person === undefined && !isEdited,
  );
  const replies = [...asks.values()].flatMap(({ reply, isOpen }) => {
    if (reply === undefined || !isOpen || aside.has(reply.author.login.toLowerCase())) return [];
    if (claims.some(({ comment }) => comment.id === reply.id)) return [];
    return [{ comment: reply, command: { verb: 'claim' as const }, isReply: true, isEdited: false }];
  });
  return [...replies, ...pending].sort((a, b) => a.comment.id - b.comment.id);
}
