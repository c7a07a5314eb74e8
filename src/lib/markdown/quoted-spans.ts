import { type HtmlTag, htmlTokens } from './html-tokens.ts';
import { words } from './open-tags.ts';
import { type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import type { Span } from './source-map.ts';

/** Elements whose text is a quote or code, or is not shown. */
const QUOTING = words(
  'blockquote code kbd listing noscript pre q samp script style template textarea title tt xmp',
);

/** The HTML that began in one node and may end in a later one: Markdown between them does not end it. */
interface OpenHtml {
  /** By name of a quoting element, where its start tags are that have no end tag so far. */
  elements: Map<string, number[]>;
  /** Start of a comment without an end so far. */
  comment: number | undefined;
  spans: Span[];
}

/**
 * The parts of a Markdown text that its author does not say: code, quotes and comments, written as Markdown or as HTML. As
 * in a browser, what HTML leaves open lasts to the end of the text.
 */
export function quotedSpans(markdown: string): Span[] {
  const html: OpenHtml = { elements: new Map(), comment: undefined, spans: [] };
  visit(parseMarkdown(markdown).root, markdown, html);
  const open = [...html.elements.values()].flat();
  if (html.comment !== undefined) open.push(html.comment);
  return [...html.spans, ...open.map((start) => ({ start, end: markdown.length }))];
}

function visit(node: MarkdownNode, markdown: string, html: OpenHtml): void {
  if (node.type === 'html') readHtml(markdown, spanOf(node), html);
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'blockquote')
    html.spans.push(spanOf(node));
  if ('children' in node) for (const child of node.children) visit(child, markdown, html);
}

function readHtml(markdown: string, { start, end }: Span, html: OpenHtml): void {
  let from = start;
  if (html.comment !== undefined) {
    // In text between pieces of HTML the mark is escaped, and ends nothing.
    const mark = markdown.slice(start, end).indexOf('-->');
    if (mark === -1) return;
    from = start + mark + '-->'.length;
    html.spans.push({ start: html.comment, end: from });
    html.comment = undefined;
  }
  for (const token of htmlTokens(markdown, { start: from, end })) {
    if (token.kind === 'comment') html.spans.push(token);
    if (token.kind === 'tag' && QUOTING.has(token.name)) readTag(token, html);
    // Browsers end these comments at once.
    const isEmpty = /^<!---?>/.test(markdown.slice(token.start, token.start + 6));
    if (token.kind !== 'loose' || isEmpty) continue;
    if (markdown.startsWith('<!--', token.start)) html.comment = token.start;
    else html.spans.push({ start: token.start, end });
    return;
  }
}

function readTag({ name, closes, start, end }: HtmlTag, { elements, spans }: OpenHtml): void {
  const open = elements.get(name) ?? [];
  if (closes) {
    const from = open.pop();
    if (from !== undefined) spans.push({ start: from, end });
    return;
  }
  open.push(start);
  elements.set(name, open);
}
