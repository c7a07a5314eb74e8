import { type Command, commandsAmong } from '../issue/command.ts';
import { askedIn, commentKey } from '../issue/comment-key.ts';
import { sameLogin, type Waiting } from '../model/claim.ts';
import type { IssueComment } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';

/** The last time that somebody in the queue was asked whether they still want the project. */
export interface Ask {
  /** How often they had been asked for the same place, this time included. */
  round: number;
  /** In milliseconds. */
  at: number;
  /** Their first comment since, unless it gives the place up. */
  reply: IssueComment | undefined;
  /** Whether a free place is still kept for them: they were neither answered nor told that there is none any more. */
  isOpen: boolean;
}

/** What shows who was asked. */
export interface AskSources {
  waiting: Waiting;
  /** Our comments with their keys. */
  own: readonly { comment: IssueComment; keys: readonly string[] }[];
  keys: ReadonlySet<string>;
  comments: readonly IssueComment[];
  words: Config['claims']['commands'];
}

/** The last ask of each person in the queue who was ever asked, by the comment that gave them their place. */
export function asksAmong({ waiting, own, keys, comments, words }: AskSources): Map<number, Ask> {
  const asks = new Map<number, Ask>();
  for (const [login, place] of waiting) {
    const last = lastAsk(place, own);
    if (last === undefined) continue;
    const { comment, round } = last;
    const said = comments.filter(({ id, author }) => id > comment.id && sameLogin(author.login, login));
    const reply = firstReply(said, words);
    const isAnswered = reply !== undefined && keys.has(commentKey.answer(reply.id));
    const isOpen = !isAnswered && !keys.has(commentKey.recalled(place, round));
    asks.set(place, { round, at: Date.parse(comment.createdAt), reply, isOpen });
  }
  return asks;
}

function lastAsk(
  place: number,
  own: AskSources['own'],
): { comment: IssueComment; round: number } | undefined {
  const asks = own.flatMap(({ comment, keys }) =>
    keys.flatMap((key) => {
      const ask = askedIn(key);
      return ask?.place === place ? [{ comment, round: ask.round }] : [];
    }),
  );
  return asks.sort((a, b) => b.round - a.round || a.comment.id - b.comment.id)[0];
}

function firstReply(
  comments: readonly IssueComment[],
  words: Config['claims']['commands'],
): IssueComment | undefined {
  const commands = commandsAmong(comments, words);
  const givesUp = (command: Command | undefined, { author }: IssueComment) =>
    command?.verb === 'release' && sameLogin(command.person ?? author.login, author.login);
  return [...comments]
    .sort((a, b) => a.id - b.id)
    .find((comment) => !givesUp(commands.get(comment.id), comment));
}
