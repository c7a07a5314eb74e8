import type { Place } from '../text/place.ts';

/** A problem in a front matter, and its position in the file. */
export interface FrontMatterProblem extends Place {
  severity: 'error' | 'warning';
  /** One sentence, with advice. */
  message: string;
  code?: 'duplicate-key';
  /** The path of the duplicate key: `claim.since`. */
  key?: string;
}

/** A file split at its front matter; `head + raw + tail` is the file, byte for byte. */
export interface Block {
  language: 'yaml' | 'toml' | 'json';
  /** The opening line, including a byte order mark; of JSON only the mark. */
  head: string;
  /** The lines between opening and closing line, or the JSON object, with the line ends of the file. */
  raw: string;
  /** The closing line and everything after it; of JSON all after the object. */
  tail: string;
  /** `raw` with LF line ends: its first line is line 2 of the file, or line 1 if it is JSON. */
  yaml: string;
  /** The text after the closing line. */
  text: string;
}

const OPENING = /^\uFEFF?---([^\r\n]*)(\r?\n|\r|$)/;
/** A YAML document marker, with whatever follows it on its line. */
const BORDER = /\n(?:---|\.\.\.)(?:[ \t\r]([^\n]*))?(?:\n|$)/g;
const BLANK = /^[ \t\r]*$/;
/** Far above what people write; keeps the worst case of all parsers, quadratic in places, below a second. */
const MAX_LINES = 2_000;
export const MAX_LENGTH = 50_000;

/** A block, or why there is none; neither if the file has no front matter. */
export interface Found {
  block?: Block;
  problem?: FrontMatterProblem;
}

/**
 * Finds YAML between `---` lines.
 *
 * Rejects a language tag before anything parses the file: gray-matter chooses its engine by that tag, and one of its
 * engines is `eval` (https://github.com/jonschlinkert/gray-matter/issues/131).
 */
export function findYaml(source: string): Found {
  const opening = OPENING.exec(source);
  if (!opening) return lateBlock(source);
  const [head, tag = '', lineEnd] = opening;
  // Only dashes are a thematic break of Markdown: `----`, `--- ---`.
  if (tag.startsWith('-') || (/^[ \t-]+$/.test(tag) && tag.includes('-'))) return {};
  if (!BLANK.test(tag)) {
    return refuse(
      1,
      4 + tag.search(/[^ \t]/),
      'The front matter is YAML only; write --- alone on this line.',
    );
  }
  if (lineEnd === '\r') return refuse(1, 4, LONE_RETURN);

  BORDER.lastIndex = head.length - 1;
  const border = lineEnd === '' ? null : BORDER.exec(source);
  if (!border)
    return refuse(1, 1, 'Close the front matter that begins here with a line that holds only ---.');
  const block = split('yaml', source, [head.length, border.index + 1, border.index + border[0].length]);
  const lines = countLines(block.yaml);
  if (!BLANK.test(border[1] ?? '') && lines <= MAX_LINES)
    return refuse(lines + 2, 4, 'Nothing may follow --- or ... on a line of the front matter.');
  return checkLines(block);
}

/** The file split where the front matter starts and ends, and where the text starts. */
export function split(
  language: Block['language'],
  source: string,
  [start, end, text]: readonly [number, number, number],
): Block {
  const raw = source.slice(start, end);
  const yaml = raw.replaceAll('\r\n', '\n');
  return {
    language,
    head: source.slice(0, start),
    raw,
    tail: source.slice(end),
    yaml,
    text: source.slice(text),
  };
}

const LATE = /^\uFEFF?(\s+)---[ \t]*\r?\n[\w-]+:(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;

/** Rejects front matter below blank lines, which would otherwise become the project's text. */
function lateBlock(source: string): Found {
  // No front matter is longer, and on millions of lines a regular expression overflows the stack.
  const blank = LATE.exec(source.slice(0, MAX_LENGTH + 10_000))?.[1];
  if (blank === undefined || !blank.endsWith('\n')) return {};
  const advice = 'Begin the front matter on the first line of the file: remove the blank lines before it.';
  return refuse(1 + countLines(blank), 1, advice);
}

/** The position in the file of an offset in a block's `yaml`. */
export function placeAt(yaml: string, offset: number, firstLine = 2): Place {
  const before = yaml.slice(0, offset);
  return { line: firstLine + countLines(before), column: before.length - before.lastIndexOf('\n') };
}

/** The line of the file that a block's `yaml` starts on. */
export function firstLineOf({ language }: Block): number {
  return language === 'json' ? 1 : 2;
}

/** Number of LF line ends in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The block, unless it is too large, or its lines are not what editors take for lines. */
export function checkLines(block: Block): Found {
  const { yaml } = block;
  if (countLines(yaml) > MAX_LINES || yaml.length > MAX_LENGTH) {
    return refuse(1, 1, `Keep the front matter below ${MAX_LINES} lines and ${MAX_LENGTH} characters.`);
  }
  // YAML reads a lone CR as a line end, most editors do not, so line numbers and edits would be wrong.
  const { line, column } = placeAt(yaml, yaml.indexOf('\r'), firstLineOf(block));
  return yaml.includes('\r') ? refuse(line, column, LONE_RETURN) : { block };
}

export const LONE_RETURN = 'A carriage return stands alone here; save the file with LF or CRLF line ends.';

/** A front matter that cannot be read, and where. */
export function refuse(line: number, column: number, message: string): { problem: FrontMatterProblem } {
  return { problem: { severity: 'error', line, column, message } };
}
