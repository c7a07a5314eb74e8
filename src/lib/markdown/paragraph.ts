import type { Piece } from './bare-urls.ts';
import { tagFinder } from './html-tokens.ts';
import { type MarkdownNode, spanOf } from './parse.ts';
import { disarm, quote } from './sanitize-html.ts';
import type { Edit, Span } from './source-map.ts';

/** A block that holds text and its markup. */
export type TextBlock = Extract<MarkdownNode, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** The pieces of a block in which bare URLs may stand, and what is between them. */
export function piecesOf(node: MarkdownNode): Piece[] {
  switch (node.type) {
    case 'text':
      return [{ ...spanOf(node), isText: true }];
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.flatMap((child) => piecesOf(child));
    default:
      return [{ ...spanOf(node), isText: false }];
  }
}

/** Escapes backticks that are none of code: GitHub's parser overlooks some code behind those that it could not pair. */
export function looseTicks(source: string, block: TextBlock): Edit[] {
  const last = codeSpans(block).at(-1)?.start ?? 0;
  return textSpans(block)
    .filter(({ start }) => start < last)
    .flatMap((span) => unescaped(source, span, '`'))
    .map((at) => ({ start: at, end: at, text: '\\' }));
}

/**
 * What older or newer parsers, or GitHub's own, take for HTML in a text: a tag gets quotation marks, without which our
 * parser ends a value at its first slash; anything else is made text for all of them.
 */
export function looseHtml(source: string, block: TextBlock): Edit[] {
  const { end } = spanOf(block);
  const tagAt = tagFinder(source, end);
  const last = source.lastIndexOf('>', end);
  const value = source.lastIndexOf('=', last);
  return textSpans(block)
    .flatMap((span) => unescaped(source, span, '<'))
    .flatMap((at) => {
      if (/[!?]/.test(source.charAt(at + 1))) return at < last ? [disarm(at)] : [];
      const tag = tagAt(at);
      // Comrak lets a value without quotation marks hold blanks.
      if (tag === undefined)
        return /[a-z]/i.test(source.charAt(at + 1)) && at < value && at < last ? [disarm(at)] : [];
      const bare = tag.attributes.filter(({ quoted }) => !quoted);
      return bare.length > 0 ? bare.flatMap(({ value }) => quote(value)) : [disarm(at)];
    });
}

/** Where a character stands without a backslash before it. */
export function unescaped(source: string, { start, end }: Span, mark: string): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === mark) places.push(at);
  }
  return places;
}

function textSpans(node: MarkdownNode): Span[] {
  if (node.type === 'text') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(textSpans) : [];
}

/** Whether a hash in a block may become code: that would change what a loose backtick or a tag beside it means. */
export function canQuoteIn(source: string, block: TextBlock): boolean {
  if (block.children.some((child) => child.type === 'html')) return false;
  const ticks = ({ start, end }: Span) => source.slice(start, end).split('`').length - 1;
  return ticks(spanOf(block)) === codeSpans(block).reduce((sum, span) => sum + ticks(span), 0);
}

function codeSpans(node: MarkdownNode): Span[] {
  if (node.type === 'inlineCode') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
}

/** Whether code may stand there: beside an asterisk it could undo an emphasis, beside a letter or a dash it tears a word. */
export function standsAlone(source: string, { start, end }: Span): boolean {
  return /^[\s("':@,|]?$/.test(source.charAt(start - 1)) && /^[\s).,;:!?"'|]?$/.test(source.charAt(end));
}
