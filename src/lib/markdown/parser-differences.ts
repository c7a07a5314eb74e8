import { tagFinder } from './html-tokens.ts';
import { codeSpans, type TextBlock } from './paragraph.ts';
import { type MarkdownNode, spanOf } from './parse.ts';
import { addQuotes, beginsLine, escapeTag } from './sanitize-html.ts';
import type { Edit, Span } from './source-map.ts';

/**
 * Separates a definition from a line right below it by a blank line: before a table or the underline of a heading,
 * GitHub's parser reads the definition as text.
 */
export function definitionEdits(source: string, { start, end }: Span): Edit[] {
  if (!/^[ \t]*\r?\n[ \t>]*[^ \t\r\n>]/.test(source.slice(end, end + 200))) return [];
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return [{ start: end, end, text: `\n${line.replace(/[^>]/g, ' ').trimEnd()}` }];
}

/**
 * Separates a list from the paragraph right above its quote or item by a blank line: a number other than 1 and an empty
 * item cannot interrupt a paragraph, but only our parser finds that they do so within a new quote or item.
 */
export function interruptingListEdits(source: string, { start }: Span): Edit[] {
  if (!/^(?:\d{1,9}[.)]|[-+*])(?=[ \t\r\n]|$)/.test(source.slice(start, start + 11))) return [];
  const above = source.lastIndexOf('\n', start - 1);
  if (above < 0) return [];
  const [quotes = ''] = /^[ \t>]*/.exec(source.slice(source.lastIndexOf('\n', above - 1) + 1, above)) ?? [];
  return [{ start: above, end: above, text: `\n${quotes.trimEnd()}` }];
}

/** Replaces tildes after a fence of tildes, with which older parsers see no fence. */
export function infoEdits(source: string, { start, end }: Span): Edit[] {
  const [fence = ''] = /^~{3,}/.exec(source.slice(start, end)) ?? [];
  if (fence === '') return [];
  const [info = ''] = source.slice(start + fence.length, end).split(/[\r\n]/, 1);
  const from = start + fence.length;
  return [...info.matchAll(/~/g)].map(({ index }) => ({
    start: from + index,
    end: from + index + 1,
    text: '-',
  }));
}

/** Removes the indentation of a blank line after an empty list item, which would continue the item for GitHub's parser. */
export function emptyItemEdits(source: string, end: number): Edit[] {
  const [line = '', prefix = ''] = /^[ \t]*\r?\n([ \t>]*)(?=[\r\n]|$)/.exec(source.slice(end)) ?? [];
  const after = end + line.length;
  return [{ start: after - (prefix.length - prefix.trimEnd().length), end: after, text: '' }];
}

/**
 * Whether a line of HTML right below a paragraph, a block of its own to our parser, is the head of a table to GitHub's
 * or ends the quote or list item that it is in.
 */
export function isMisreadHtml(
  siblings: MarkdownNode[],
  index: number,
  source: string,
  isInContainer: boolean,
): boolean {
  const [before, html] = [siblings[index - 1], siblings[index]].map((node) => node?.position);
  if (siblings[index - 1]?.type !== 'paragraph' || before?.end.line !== (html?.start.line ?? 0) - 1)
    return false;
  const isHead = /^[^\n]*\n[ \t>]*[|:-][-|: \t\r]*(?:\n|$)/.test(
    source.slice(html?.start.offset, html?.end.offset),
  );
  return isHead || (isInContainer && isLazy(siblings, index));
}

/** Whether a node in a quote or list item is less indented than the first one, as a continuation of a paragraph may be. */
export function isLazy(siblings: MarkdownNode[], index: number): boolean {
  const [first, node] = [siblings[0], siblings[index]].map((one) => one?.position?.start.column ?? 0);
  return (node ?? 0) < (first ?? 0);
}

/** Escapes opening parentheses in a title in parentheses, which may hold none for GitHub's parser. */
export function titleEdits(source: string, { start, end }: Span): Edit[] {
  if (source[start] !== '(') return [];
  const inner = { start: start + 1, end: end - 1 };
  return unescaped(source, inner, '(').map((at) => ({ start: at, end: at, text: '\\' }));
}

/**
 * Escapes backticks outside code: GitHub's parser misses some code spans after backticks that it could not pair, and an edit
 * can make a fence of a line by removing a later backtick.
 */
export function looseBackticks(source: string, block: TextBlock): Edit[] {
  const last = codeSpans(block).at(-1)?.start ?? 0;
  return textSpans(block)
    .flatMap((span) => unescaped(source, span, '`'))
    .filter((at) => at < last || isAlmostFence(source, at))
    .map((at) => ({ start: at, end: at, text: '\\' }));
}

/** Whether a backtick belongs to a run at the start of a line that only another backtick in the line keeps from being a fence. */
function isAlmostFence(source: string, at: number): boolean {
  let start = at;
  while (source[start - 1] === '`') start--;
  const [run = '', rest = ''] = /^(`{3,})([^\n]*)/.exec(source.slice(start, start + 1000))?.slice(1) ?? [];
  return run !== '' && rest.includes('`') && beginsLine(source, start);
}

/**
 * Edits for text that other parsers read as HTML: a tag gets quotation marks around its values, without which our parser
 * ends a value at its first slash; the `<` of anything else is escaped.
 */
export function looseHtml(source: string, block: TextBlock): Edit[] {
  const { end } = spanOf(block);
  const tagAt = tagFinder(source, end);
  const last = source.lastIndexOf('>', end);
  const value = source.lastIndexOf('=', last);
  return textSpans(block)
    .flatMap((span) => unescaped(source, span, '<'))
    .flatMap((at) => {
      if (/[!?]/.test(source.charAt(at + 1))) return at < last ? [escapeTag(at)] : [];
      const tag = tagAt(at);
      // To comrak, a value without quotation marks may contain blanks.
      if (tag === undefined)
        return /[a-z]/i.test(source.charAt(at + 1)) && at < value && at < last ? [escapeTag(at)] : [];
      const bare = tag.attributes.filter(({ quoted }) => !quoted);
      return bare.length > 0 ? bare.flatMap(({ value }) => addQuotes(value)) : [escapeTag(at)];
    });
}

/** Escapes the bracket before `(<` in text: a destination of anything goes for older parsers, also of what is no link here. */
export function looseDestinations(source: string, block: TextBlock): Edit[] {
  return textSpans(block)
    .flatMap((span) => unescaped(source, span, ']'))
    .filter((at) => /^\([ \t\r\n]*</.test(source.slice(at + 1, at + 10)))
    .map((at) => ({ start: at, end: at, text: '\\' }));
}

/** The offsets of a character that no backslash escapes. */
function unescaped(source: string, { start, end }: Span, mark: string): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === mark) places.push(at);
  }
  return places;
}

export function textSpans(node: MarkdownNode): Span[] {
  if (node.type === 'text') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(textSpans) : [];
}
