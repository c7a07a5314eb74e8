import { type HtmlTag, htmlTokens } from './html-tokens.ts';
import { words } from './open-tags.ts';
import { type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import type { Span } from './source-map.ts';

/** Elements whose text is a quote or code, or is not shown. */
const QUOTING = words(
  'blockquote code kbd listing noscript pre q samp script style template textarea title tt xmp',
);
/** Those that only an end tag in the same block ends: another one is ignored. */
const WITHIN_BLOCK = words('kbd q samp');

/** The HTML that began in one node and may end in a later one: Markdown between them does not end it. */
interface OpenHtml {
  /** By name of a quoting element, its start tags that have no end tag so far, with the blocks that they are in. */
  elements: Map<string, { start: number; block: MarkdownNode }[]>;
  spans: Span[];
}

/**
 * The parts of a Markdown text that its author does not say: code, quotes and comments, written as Markdown or as HTML. As
 * in a browser, what HTML leaves open lasts to the end of the text.
 */
export function quotedSpans(markdown: string): Span[] {
  const html: OpenHtml = { elements: new Map(), spans: [] };
  const { root } = parseMarkdown(markdown);
  visit(root, root, markdown, html);
  const open = [...html.elements.values()].flat();
  return [...html.spans, ...open.map(({ start }) => ({ start, end: markdown.length }))];
}

function visit(node: MarkdownNode, parent: MarkdownNode, markdown: string, html: OpenHtml): void {
  if (node.type === 'html') readHtml(markdown, spanOf(node), parent, html);
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'blockquote')
    html.spans.push(spanOf(node));
  if ('children' in node) for (const child of node.children) visit(child, node, markdown, html);
}

function readHtml(markdown: string, { start, end }: Span, block: MarkdownNode, html: OpenHtml): void {
  let isDoubtful = false;
  for (const token of htmlTokens(markdown, { start, end })) {
    const text = markdown.slice(token.start, end);
    if (token.kind === 'comment') html.spans.push(token);
    if (token.kind === 'tag' && QUOTING.has(token.name) && !(isDoubtful && token.closes))
      readTag(token, block, html);
    // Browsers end these comments at once.
    if (token.kind !== 'loose' || /^<!---?>/.test(text)) continue;
    // Its text may have tags in it; if it does not end in its own piece of HTML, also those of the Markdown below.
    isDoubtful = true;
    const isClosed = /^<[!?/](?!--)/.test(text) && text.includes('>');
    html.spans.push({ start: token.start, end: isClosed ? end : markdown.length });
  }
}

function readTag(
  { name, closes, start, end }: HtmlTag,
  block: MarkdownNode,
  { elements, spans }: OpenHtml,
): void {
  const open = elements.get(name) ?? [];
  if (!closes) {
    open.push({ start, block });
    elements.set(name, open);
    return;
  }
  const last = open.at(-1);
  if (last === undefined || (WITHIN_BLOCK.has(name) && last.block !== block)) return;
  open.pop();
  spans.push({ start: last.start, end });
}
