import { type HtmlAttribute, type HtmlToken, htmlTokens } from './html-tokens.ts';
import { type LinkBase, type LinkTarget, linkEdits } from './links.ts';
import { isHarmlessTag, type OpenHtml, words } from './open-tags.ts';
import { splitTextEdits, textEdits, ZERO_WIDTH_SPACE } from './references.ts';
import { type Decoded, decode, type Edit, type Span } from './source-map.ts';

/** The context of a piece of HTML. */
export interface HtmlPlace {
  base: LinkBase;
  /** Whether it is an HTML block, not inline HTML. */
  isBlock: boolean;
  /** Whether its lines start with markers of a quote or list item. */
  isPrefixed: boolean;
  /** How many of the open tags are outside the innermost quote, item, heading or cell; undefined if there is none. */
  outerTags: number | undefined;
}

const LINKS = new Map<string, LinkTarget>([
  ['href', 'blob'],
  ['cite', 'blob'],
  ['longdesc', 'blob'],
  ['src', 'raw'],
  ['poster', 'raw'],
]);
// Attributes with names, sizes and colors (`#123456`): not visible, and broken by any change.
const UNSEEN = words('id name class style color bgcolor width height');

/**
 * The edits that sanitize a piece of raw HTML; updates `open`. `<code>` and `<pre>` that contain only text stay as they
 * are.
 */
export function htmlEdits(source: string, span: Span, place: HtmlPlace, open: OpenHtml): Edit[] {
  if (isOpenComment(source, span, place)) {
    const inner = { start: source.indexOf('<!--', span.start) + 4, end: span.end };
    return [...commentEdits(source, span, place), ...dashEdits(source, inner, true)];
  }
  const edits: Edit[] = [];
  const texts: Span[] = [];
  const tokens = htmlTokens(source, span);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'text') {
      if (!isCode(tokens, index)) texts.push(token);
    } else if (isHarmless(source, token, place, open)) {
      edits.push(...tokenEdits(source, token, place));
    } else {
      edits.push(escapeTag(token.start));
      open.needsReparse = true;
    }
  }
  const seen = texts.map((text) => decode(source, [text], 'html'));
  edits.push(...seen.flatMap((one) => textEdits(one, { server: place.base.server, isHtml: true })));
  edits.push(...splitTextEdits(seen, place.base.server));
  return edits;
}

function commentEdits(source: string, span: Span, { base }: HtmlPlace): Edit[] {
  return textEdits(decode(source, [span], 'html'), { server: base.server });
}

// A block that is a single unclosed comment at the end of the text, where it can be closed.
function isOpenComment(source: string, { start, end }: Span, { isBlock, outerTags }: HtmlPlace): boolean {
  const html = source.slice(start, end).trimStart();
  return isBlock && outerTags === undefined && /^<!--(?!-?>)/.test(html) && !html.includes('-->');
}

/** Makes a tag visible text. */
export function escapeTag(at: number): Edit {
  return { start: at, end: at + 1, text: '&lt;' };
}

// Text between `<code>` and `</code>`, or `<pre>` and `</pre>`.
function isCode(tokens: readonly HtmlToken[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before?.kind !== 'tag' || after?.kind !== 'tag') return false;
  return (
    (before.name === 'code' || before.name === 'pre') &&
    !before.closes &&
    after.closes &&
    after.name === before.name
  );
}

/** Whether a token can stay HTML; updates the open tags. */
function isHarmless(source: string, token: HtmlToken, place: HtmlPlace, open: OpenHtml): boolean {
  if (token.kind !== 'tag') return token.kind === 'comment';
  // A `>` at the start of a line would continue the quote instead of ending the tag.
  if (place.isPrefixed && /\n[ \t]*>/.test(source.slice(token.start, token.end))) return false;
  // Older parsers start a block with it.
  if (token.name === 'source' && !place.isBlock && beginsLine(source, token.start)) return false;
  return isHarmlessTag(token, place.outerTags, open);
}

/** Whether nothing but blanks and markers of quotes and list items is before an offset on its line. */
export function beginsLine(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 100), at);
  return /^[\s>*+\d.)-]*$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

function tokenEdits(source: string, token: HtmlToken, place: HtmlPlace): Edit[] {
  if (token.kind === 'tag') return token.attributes.flatMap((one) => attributeEdits(source, one, place.base));
  const edits = commentEdits(source, token, place);
  if (token.kind !== 'comment') return edits;
  return [...edits, ...dashEdits(source, { start: token.start + 4, end: token.end - 3 }, place.isBlock)];
}

// Older parsers see no comment in a paragraph if it contains `--`, and browsers end a comment at `--!>`.
function dashEdits(source: string, { start, end }: Span, isBlock: boolean): Edit[] {
  const dashes = isBlock ? /-(?=-!>)/g : /-(?=-)|-$|^-?(?=>)/g;
  return [...source.slice(start, end).matchAll(dashes)].map(({ 0: found, index }) => {
    const at = start + index + found.length;
    return { start: at, end: at, text: ZERO_WIDTH_SPACE };
  });
}

function attributeEdits(source: string, { name, value, quoted }: HtmlAttribute, base: LinkBase): Edit[] {
  const edits = valueEdits(name, decode(source, [value], 'html'), base);
  if (quoted || edits.length === 0) return edits;
  const [before, after] = addQuotes(value);
  return [before, ...edits, after];
}

/** Puts quotation marks around a value: without them, our parser ends it at its first slash. */
export function addQuotes({ start, end }: Span): [before: Edit, after: Edit] {
  return [
    { start, end: start, text: '"' },
    { start: end, end, text: '"' },
  ];
}

function valueEdits(name: string, value: Decoded, base: LinkBase): Edit[] {
  const target = LINKS.get(name);
  if (target) return linkEdits(value, target, base);
  if (name === 'srcset') return srcsetUrls(value).flatMap((url) => linkEdits(url, 'raw', base));
  return UNSEEN.has(name) ? [] : textEdits(value, { server: base.server });
}

const GAP = /[\s,]*/y;
const ADDRESS = /\S*/y;
const REST = /[^,]*/y;

function srcsetUrls({ text, at }: Decoded): Decoded[] {
  const urls: Decoded[] = [];
  for (let index = take(GAP, text, 0); index < text.length; index = take(GAP, text, index)) {
    const end = take(ADDRESS, text, index);
    const url = text.slice(index, end).replace(/(?<!,),+$/, '');
    urls.push({ text: url, at: at.slice(index, index + url.length + 1) });
    index = text[end - 1] === ',' ? end : take(REST, text, end);
  }
  return urls;
}

/** Returns where a match of the sticky pattern ends. */
function take(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
