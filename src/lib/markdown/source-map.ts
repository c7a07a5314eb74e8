/** A range of a text, as offsets in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A replacement of a range of a text. */
export interface Edit extends Span {
  text: string;
}

/** Applies edits; if some overlap, the first wins, and duplicates count once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  let previous: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const twice = edit.start === previous?.start && edit.end === previous.end && edit.text === previous.text;
    if (edit.start < end || twice) continue;
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
    previous = edit;
  }
  return result + text.slice(end);
}

/** Text without escapes and entities, with the source offset of each character. */
export interface Decoded {
  text: string;
  /** An offset for each UTF-16 code unit of the text, and one for its end. */
  at: number[];
}

// Those that matter for references. Others stay as they are: next to a word they put only an ampersand or a semicolon.
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    colon: ':',
    commat: '@',
    fjlig: 'fj',
    gt: '>',
    lowbar: '_',
    lt: '<',
    num: '#',
    percnt: '%',
    period: '.',
    quest: '?',
    quot: '"',
    sol: '/',
    UnderBar: '_',
  }),
);
const ESCAPES = {
  markdown:
    /\\(?<escaped>[!-/:-@[-`{-~])|&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]+));/gi,
  // In HTML, numbers can have any length and need no semicolon.
  html: /&(?:#(?<decimal>\d+);?|#x(?<hex>[\da-f]+);?|(?<name>[a-z]+);)/gi,
};

/**
 * Decodes escapes and entities in spans of the source, read as one text: GitHub looks at the decoded text, so
 * `&#64;name` is a mention as well.
 */
export function decode(source: string, spans: readonly Span[], syntax: 'markdown' | 'html'): Decoded {
  let text = '';
  const at: number[] = [];
  const add = (piece: string, from: number, step: 0 | 1) => {
    text += piece;
    for (let index = 0; index < piece.length; index++) at.push(from + index * step);
  };
  for (const { start, end } of spans) {
    const slice = source.slice(start, end);
    let done = 0;
    for (const match of slice.matchAll(ESCAPES[syntax])) {
      const decoded = decodeOne(match.groups ?? {});
      if (decoded === undefined) continue;
      add(slice.slice(done, match.index), start + done, 1);
      add(decoded, start + match.index, 0);
      done = match.index + match[0].length;
    }
    add(slice.slice(done), start + done, 1);
  }
  at.push(spans.at(-1)?.end ?? 0);
  return { text, at };
}

function decodeOne({ escaped, decimal, hex, name }: Record<string, string>): string | undefined {
  if (escaped || name) return escaped || ENTITIES.get(name ?? '');
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
