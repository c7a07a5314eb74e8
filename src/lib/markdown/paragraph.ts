import type { Piece } from './bare-urls.ts';
import { type MarkdownNode, spanOf } from './parse.ts';
import type { Span } from './source-map.ts';

/** A block that contains inline Markdown. */
export type TextBlock = Extract<MarkdownNode, { type: 'paragraph' | 'heading' | 'tableCell' }>;

/** Splits a block into its texts, in which bare URLs may occur, and everything between them. */
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

/** Whether a commit hash in a block may become a code span: not if a loose backtick or a tag beside it would then read differently. */
export function mayUseCodeSpansIn(source: string, block: TextBlock): boolean {
  if (block.children.some((child) => child.type === 'html')) return false;
  const ticks = ({ start, end }: Span) => source.slice(start, end).split('`').length - 1;
  return ticks(spanOf(block)) === codeSpans(block).reduce((sum, span) => sum + ticks(span), 0);
}

/** The code spans of a node, in order. */
export function codeSpans(node: MarkdownNode): Span[] {
  if (node.type === 'inlineCode') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
}

/** Whether a code span may replace a word: next to an asterisk it could undo emphasis, next to a letter or hyphen it splits a word. */
export function standsAlone(source: string, { start, end }: Span): boolean {
  return /^[\s("':@,|]?$/.test(source.charAt(start - 1)) && /^[\s).,;:!?"'|]?$/.test(source.charAt(end));
}

/** The nodes between `<code>` and `</code>`, or `<pre>` and `</pre>`, with no other tag between them. */
export function nodesInHtmlCode(siblings: readonly MarkdownNode[]): Set<MarkdownNode> {
  const inside = new Set<MarkdownNode>();
  let name: string | undefined;
  let between: MarkdownNode[] = [];
  for (const node of siblings) {
    between.push(node);
    if (node.type !== 'html') continue;
    const [, slash, tag] = /^<(\/?)(code|pre)(?:\s[^<>]*)?>$/i.exec(node.value.toLowerCase()) ?? [];
    if (slash && tag === name) for (const node of between) inside.add(node);
    name = slash ? undefined : tag;
    between = [];
  }
  return inside;
}
