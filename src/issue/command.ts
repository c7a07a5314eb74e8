import { isCostly, quotedSpans } from '../lib/markdown/index.ts';
import type { IssueComment } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';
import { timeIn } from '../schema/time-words.ts';

/** What people can ask for in a comment. */
export interface Command {
  verb: keyof Config['claims']['commands'];
  /** Login of the person that it is about, if it names one. */
  person?: string;
  /** Until when, as it was written, if a claim says so. */
  until?: string;
}

// In Markdown, up to three spaces before a line do not change its meaning.
const WORD = /^ {0,3}([^\s@]\S*)(?:[ \t]+(?:@([a-z\d](?:[a-z\d_-]{0,38}))(?![\w/[-])|(?![ \t@]))|$)/i;

/**
 * The first command in a comment: a word that begins a line, alone or followed by a space. Text in code, quotes and HTML
 * comments is ignored.
 * @param words the words for each command in this list
 * @param mayParse called with the number of characters to parse, if a command could be in one of these
 */
export function commandIn(
  comment: string,
  words: Config['claims']['commands'],
  mayParse: (characters: number) => boolean = () => true,
): Command | undefined {
  const all = comment.replaceAll('\r\n', '\n');
  const lines = [...commandLines(all, words)];
  const [first] = lines;
  if (first === undefined) return undefined;
  if (isPlain(all.slice(0, first.at))) return first.command;
  // Text after a blank line changes nothing above it.
  const end = all.indexOf('\n\n', lines.at(-1)?.at);
  const text = end === -1 ? all : all.slice(0, end);
  if (isCostly(text) || !mayParse(text.length)) return undefined;
  const quoted = quotedSpans(text);
  const isSaid = (at: number) => !quoted.some(({ start, end }) => start <= at && at < end);
  return lines.find(({ at }) => isSaid(at))?.command;
}

/** Most characters of a person's comments that are parsed, after the first comment that has to be. */
const MAX_PARSED_LENGTH = 10_000;

/**
 * The commands in comments, by the comments' ids. Hostile text can take a second per ten thousand characters to parse, so
 * one person's comments are parsed up to a limit; a command that begins its comment needs no parser.
 */
export function commandsAmong(
  comments: readonly Pick<IssueComment, 'id' | 'author' | 'body'>[],
  words: Config['claims']['commands'],
): Map<number, Command> {
  const parsed = new Map<string, number>();
  const found = new Map<number, Command>();
  for (const { id, author, body } of [...comments].sort((a, b) => a.id - b.id)) {
    const command = commandIn(body, words, (characters) => {
      const before = parsed.get(author.login);
      if (before !== undefined && before + characters > MAX_PARSED_LENGTH) return false;
      parsed.set(author.login, (before ?? 0) + characters);
      return true;
    });
    if (command !== undefined) found.set(id, command);
  }
  return found;
}

/** Whether a text cannot begin code, a quote or HTML that continues below it. */
function isPlain(text: string): boolean {
  return !/[`~<>]/.test(text);
}

/** Whether a line of a text could be taken for a command. */
export function holdsCommand(text: string, words: Config['claims']['commands']): boolean {
  return !commandLines(text, words).next().done;
}

function* commandLines(
  text: string,
  words: Config['claims']['commands'],
): Generator<{ at: number; command: Command }> {
  let at = 0;
  for (const line of text.split('\n')) {
    const [, word, person] = WORD.exec(line) ?? [];
    const verb = word === undefined ? undefined : verbOf(word, words);
    if (verb !== undefined) {
      const start = at + line.search(/[^ ]/);
      const until = verb === 'claim' ? untilIn(line) : undefined;
      const about = { ...(person !== undefined && { person }), ...(until !== undefined && { until }) };
      yield { at: start, command: { verb, ...about } };
    }
    at += line.length + 1;
  }
}

/** Most characters of a line that are read for a date. */
const MAX_DATE_LENGTH = 60;

/** What follows a claim and is meant as a date. */
function untilIn(line: string): string | undefined {
  const [, , ...words] = line.trim().split(/[ \t]+/, MAX_DATE_LENGTH);
  const [, first = ''] = line.trim().split(/[ \t]+/, 2);
  const said = (first.startsWith('@') ? words : [first, ...words]).join(' ').slice(0, MAX_DATE_LENGTH);
  return timeIn(said);
}

function verbOf(word: string, words: Config['claims']['commands']): Command['verb'] | undefined {
  const said = plainWord(word);
  const verbs = Object.keys(words) as Command['verb'][];
  return verbs.find((verb) => words[verb].some((one) => plainWord(one) === said));
}

/** Accents can be typed in two ways, which look the same. */
function plainWord(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
