import type { Span } from './source-map.ts';

/** An attribute of a tag. */
export interface HtmlAttribute {
  /** In lower case. */
  name: string;
  /** Without quotation marks and the blanks just inside them. */
  value: Span;
  quoted: boolean;
}

/** A complete tag. */
export interface HtmlTag extends Span {
  kind: 'tag';
  /** In lower case. */
  name: string;
  closes: boolean;
  attributes: HtmlAttribute[];
}

/** A piece of raw HTML. */
export type HtmlToken =
  | HtmlTag
  | (Span &
      (
        | { kind: 'text' }
        | { kind: 'comment' }
        /** A `<` without a complete token, or of one that browsers end elsewhere: a declaration, an instruction, CDATA. */
        | { kind: 'loose' }
      ));

const START = /<(?=[a-z/!?])/gi;
const NAME = /[a-z][a-z\d-]*/iy;
// Of these, browsers take the vertical tab for the name of an attribute, GitHub's parser for a blank.
const BLANKS = /[ \t\r\n\f\v]*/y;
const ATTRIBUTE_NAME = /[a-z_:][\w.:-]*/iy;
const EQUALS = /[ \t\r\n\f\v]*=[ \t\r\n\f\v]*/y;
const BARE_VALUE = /[^\s"'=<>`]+/y;

/** Splits a span into HTML tokens. Tags are those of CommonMark, which all HTML parsers read alike. */
export function htmlTokens(source: string, { start, end }: Span): HtmlToken[] {
  const html = source.slice(0, end);
  const tokens: HtmlToken[] = [];
  let done = start;
  const search: Search = { html, missing: new Set(), left: 4 * html.length };
  START.lastIndex = start;
  for (let match = START.exec(html); match !== null; match = START.exec(html)) {
    const at = match.index;
    if (at > done) tokens.push({ kind: 'text', start: done, end: at });
    const token = tokenAt(search, at);
    tokens.push(token);
    done = token.end;
    START.lastIndex = done;
  }
  if (end > done) tokens.push({ kind: 'text', start: done, end });
  return tokens;
}

/** Returns a function that reads the tag that starts at an offset. `end` is the end of the text. */
export function tagFinder(source: string, end: number): (start: number) => HtmlTag | undefined {
  const html = source.slice(0, end);
  const search: Search = { html, missing: new Set(), left: 4 * html.length };
  return (start) => tagAt(search, start);
}

interface Search {
  html: string;
  /** Strings that do not occur in the rest of the text, so as not to search again. */
  missing: Set<string>;
  /** How many more characters may be read for tags that turn out incomplete; keeps the time linear. */
  left: number;
}

function tokenAt(search: Search, at: number): HtmlToken {
  const { html, missing } = search;
  const upTo = (mark: string, from: number): number | undefined => {
    const found = missing.has(mark) ? -1 : html.indexOf(mark, from);
    if (found < 0) missing.add(mark);
    return found < 0 ? undefined : found + mark.length;
  };
  const loose: HtmlToken = { kind: 'loose', start: at, end: at + 1 };
  if (html.startsWith('<!--', at)) {
    // Some parsers end it here, others do not.
    if (/^<!---?>/.test(html.slice(at, at + 6))) return loose;
    const end = upTo('-->', at + 4);
    return end === undefined ? loose : { kind: 'comment', start: at, end };
  }
  return tagAt(search, at) ?? loose;
}

function tagAt(search: Search, start: number): HtmlTag | undefined {
  const { html } = search;
  if (search.left < 0) return undefined;
  const closes = html[start + 1] === '/';
  let at = start + (closes ? 2 : 1);
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(html)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const name = take(NAME)?.toLowerCase();
  if (name === undefined) return undefined;
  const attributes: HtmlAttribute[] = [];
  for (let blanks = take(BLANKS); !closes && blanks; blanks = take(BLANKS)) {
    const attribute = take(ATTRIBUTE_NAME)?.toLowerCase();
    if (attribute === undefined) break;
    if (take(EQUALS) === undefined) continue;
    const quote = html[at];
    if (quote === '"' || quote === "'") {
      const close = html.indexOf(quote, at + 1);
      if (close < 0) break;
      attributes.push({ name: attribute, value: trimmed(html, at + 1, close), quoted: true });
      at = close + 1;
    } else {
      const value = { start: at, end: at + (take(BARE_VALUE)?.length ?? 0) };
      if (value.end === value.start) break;
      attributes.push({ name: attribute, value, quoted: false });
    }
  }
  if (!closes && html[at] === '/') at++;
  if (html[at] === '>') return { kind: 'tag', start, end: at + 1, name, closes, attributes };
  search.left -= at - start;
  return undefined;
}

function trimmed(text: string, start: number, end: number): Span {
  const value = text.slice(start, end);
  const from = start + value.length - value.trimStart().length;
  return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}
