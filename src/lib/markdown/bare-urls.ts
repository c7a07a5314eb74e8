import type { Edit, Span } from './source-map.ts';

/** A piece of a block: text, or something else (code, a link, an image). */
export interface Piece extends Span {
  isText: boolean;
}

/** The bare URLs of a block, those written without markup. */
export interface BareUrls {
  /** Those that GitHub certainly turns into links, in which it finds no references. */
  links: Span[];
  /** The offset of the first opening bracket: after it, an address may not become a link. */
  bracket: number;
  edits: Edit[];
}

const MAX_LENGTH = 2000;
const START = /\\[!-/:-@[-`{-~]|[[\]]|(?:https?|ftp)(?=:\/\/)|www(?=\.)/gi;
const END = /[ \t\r\n<]/g;
const PLAIN =
  /^(?:https?:\/\/|www\.)[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#](?:(?:(?!:\/\/)|(?<=\/https?))[\w/~%?=&+,@:.#!$;'()*-])*)?$/i;

/**
 * Finds the bare URLs of a block that GitHub turns into links. It does so before it looks for code and brackets, up to
 * the next blank, unless a bracket is open. A URL that would swallow other markup gets a backslash, which prevents that.
 * https://github.github.com/gfm/#autolinks-extension-
 */
export function bareUrls(source: string, block: Span, pieces: readonly Piece[]): BareUrls {
  const found: BareUrls = { links: [], bracket: Number.POSITIVE_INFINITY, edits: [] };
  const starts = pieces.filter(({ isText }) => !isText).map(({ start }) => start);
  let brackets = 0;
  let end = block.start;
  let done = block.start;
  for (const piece of pieces) {
    if (!piece.isText) continue;
    for (const { 0: word, index } of source.slice(piece.start, piece.end).matchAll(START)) {
      const start = piece.start + index;
      if (word === '[') {
        brackets++;
        found.bracket = Math.min(found.bracket, start);
      }
      if (word === ']') brackets = Math.max(0, brackets - 1);
      if (/^[\\[\]]/.test(word) || start < done) continue;
      if (start >= end) end = endOf(source, start, block.end);
      const url = { start, end };
      const isSplit =
        starts.some((other) => start < other && other < end) || source.slice(start, end).includes('\\');
      if (isSplit) found.edits.push({ start: start + word.length, end: start + word.length, text: '\\' });
      else if (brackets === 0 && isLink(source, url, block.start)) {
        found.links.push(url);
        done = end;
      }
    }
  }
  return found;
}

function endOf(source: string, start: number, limit: number): number {
  END.lastIndex = start;
  return Math.min(END.exec(source)?.index ?? limit, limit);
}

function isLink(source: string, { start, end }: Span, first: number): boolean {
  if (end - start > MAX_LENGTH || !PLAIN.test(source.slice(start, end))) return false;
  const before = start === first ? ' ' : source.charAt(start - 1);
  return source[start]?.toLowerCase() === 'w' ? /[ \t\r\n*_~(]/.test(before) : !/[a-z]/i.test(before);
}
