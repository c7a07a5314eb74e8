import type { Place } from '../text/place.ts';

/** What is wrong with a front matter, and where in the file. */
export interface Trouble extends Place {
  severity: 'error' | 'warning';
  /** One sentence that says what to do. */
  message: string;
  code?: 'duplicate-key';
  /** The key that is given twice, after the keys above it: `claim.since`. */
  key?: string;
}

/** A file cut at its front matter; `head + raw + tail` is the file, byte for byte. */
export interface Block {
  /** The opening line, a byte order mark before it included. */
  head: string;
  /** The lines between opening and closing line, with the line ends that the file has. */
  raw: string;
  /** The closing line and all that follows. */
  tail: string;
  /** `raw` with LF line ends: its first line is line 2 of the file. */
  yaml: string;
  /** What follows the closing line. */
  text: string;
}

const OPENING = /^\uFEFF?---([^\r\n]*)(\r?\n|\r|$)/;
/** A line that YAML takes for the border of a document, whatever stands behind it. */
const BORDER = /\n(?:---|\.\.\.)(?:[ \t\r]([^\n]*))?(?:\n|$)/g;
const BLANK = /^[ \t\r]*$/;
/** Far above what people write; keeps every reader's worst case (quadratic in places) below a second. */
const MAX_LINES = 2_000;
const MAX_LENGTH = 50_000;

/**
 * Finds the front matter by whole lines. Neither a block nor trouble: the file has none.
 *
 * A language tag is refused here, before anything parses the file: the reader behind it chooses the engine by that
 * tag, and one of its engines is `eval` (https://github.com/jonschlinkert/gray-matter/issues/131).
 */
export function findBlock(source: string): { block?: Block; trouble?: Trouble } {
  const opening = OPENING.exec(source);
  if (!opening) return foreignBlock(source);
  const [head, tag = '', lineEnd] = opening;
  // Dashes alone are a rule of Markdown: `----`, `--- ---`.
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

/** What other programs take for front matter: passed over, its lines would become the project's text. */
function foreignBlock(source: string): { trouble?: Trouble } {
  if (TOML.test(source) || JSON_BLOCK.test(source)) {
    return refuse(1, 1, 'The front matter is not YAML; "hugo convert toYAML" writes it between lines ---.');
  }
  // No front matter is longer; on millions of lines a regular expression runs out of stack.
  const blank = LATE.exec(source.slice(0, MAX_LENGTH + 10_000))?.[1];
  if (blank === undefined || !blank.endsWith('\n')) return {};
  const advice = 'Begin the front matter on the first line of the file: remove the blank lines before it.';
  return refuse(1 + countLines(blank), 1, advice);
}

/** Line and column in the file for an offset in a block's `yaml`. */
export function placeAt(yaml: string, offset: number): Place {
  const before = yaml.slice(0, offset);
  return { line: 2 + countLines(before), column: before.length - before.lastIndexOf('\n') };
}

/** How many line ends there are in a text whose line ends are LF. */
export function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function checkLines({ yaml }: Block, closed: boolean): { trouble: Trouble } | undefined {
  const lines = countLines(yaml);
  if (lines > MAX_LINES || yaml.length > MAX_LENGTH) {
    return refuse(1, 1, `Keep the front matter below ${MAX_LINES} lines and ${MAX_LENGTH} characters.`);
  }
  if (!closed) return refuse(lines + 2, 4, 'Nothing may follow --- or ... on a line of the front matter.');
  // YAML takes a lone CR for a line end, most editors do not: line numbers and edits would go wrong.
  const { line, column } = placeAt(yaml, yaml.indexOf('\r'));
  return yaml.includes('\r') ? refuse(line, column, LONE_RETURN) : undefined;
}

const LONE_RETURN = 'A carriage return stands alone here; save the file with LF or CRLF line ends.';

function refuse(line: number, column: number, message: string): { trouble: Trouble } {
  return { trouble: { severity: 'error', line, column, message } };
}
