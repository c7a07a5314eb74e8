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
  /** The opening line, including a byte order mark. */
  head: string;
  /** The lines between opening and closing line, with the line ends of the file. */
  raw: string;
  /** The closing line and everything after it. */
  tail: string;
  /** `raw` with LF line ends: its first line is line 2 of the file. */
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
const MAX_LENGTH = 50_000;

/**
 * Finds the front matter. The result has neither a block nor a problem if the file has none.
 *
 * Rejects a language tag before anything parses the file: gray-matter chooses its engine by that tag, and one of its
 * engines is `eval` (https://github.com/jonschlinkert/gray-matter/issues/131).
 */
export function findBlock(source: string): { block?: Block; problem?: FrontMatterProblem } {
  const opening = OPENING.exec(source);
  if (!opening) return foreignBlock(source);
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
  const raw = source.slice(head.length, border.index + 1);
  const block: Block = {
    head,
    raw,
    tail: source.slice(border.index + 1),
    yaml: raw.replaceAll('\r\n', '\n'),
    text: source.slice(border.index + border[0].length),
  };
  return checkLines(block, BLANK.test(border[1] ?? '')) ?? { block };
}

const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r?\n|$)/;
const JSON_BLOCK = /^\uFEFF?\{\s*"[^"\n]*"\s*:/;
const LATE = /^\uFEFF?(\s+)---[ \t]*\r?\n[\w-]+:(?:[^\n]*\n)*?---[ \t]*\r?(?:\n|$)/;

/** Rejects front matter in other formats, which would otherwise become the project's text. */
function foreignBlock(source: string): { problem?: FrontMatterProblem } {
  if (TOML.test(source) || JSON_BLOCK.test(source)) {
    return refuse(1, 1, 'The front matter is not YAML; "hugo convert toYAML" writes it between lines ---.');
  }
  // No front matter is longer, and on millions of lines a regular expression overflows the stack.
  const blank = LATE.exec(source.slice(0, MAX_LENGTH + 10_000))?.[1];
  if (blank === undefined || !blank.endsWith('\n')) return {};
  const advice = 'Begin the front matter on the first line of the file: remove the blank lines before it.';
  return refuse(1 + countLines(blank), 1, advice);
}

/** The position in the file of an offset in a block's `yaml`. */
export function placeAt(yaml: string, offset: number): Place {
  const before = yaml.slice(0, offset);
  return { line: 2 + countLines(before), column: before.length - before.lastIndexOf('\n') };
}

/** Number of LF line ends in a text. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function checkLines({ yaml }: Block, closed: boolean): { problem: FrontMatterProblem } | undefined {
  const lines = countLines(yaml);
  if (lines > MAX_LINES || yaml.length > MAX_LENGTH) {
    return refuse(1, 1, `Keep the front matter below ${MAX_LINES} lines and ${MAX_LENGTH} characters.`);
  }
  if (!closed) return refuse(lines + 2, 4, 'Nothing may follow --- or ... on a line of the front matter.');
  // YAML reads a lone CR as a line end, most editors do not, so line numbers and edits would be wrong.
  const { line, column } = placeAt(yaml, yaml.indexOf('\r'));
  return yaml.includes('\r') ? refuse(line, column, LONE_RETURN) : undefined;
}

const LONE_RETURN = 'A carriage return stands alone here; save the file with LF or CRLF line ends.';

function refuse(line: number, column: number, message: string): { problem: FrontMatterProblem } {
  return { problem: { severity: 'error', line, column, message } };
}
