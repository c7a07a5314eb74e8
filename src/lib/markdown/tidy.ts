import { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import { redirectUrls } from './redirect-urls.ts';
import { ZERO_WIDTH_SPACE } from './references.ts';
import { withoutSiteSyntax } from './site-syntax.ts';
import { applyEdits, type Edit } from './source-map.ts';

/**
 * Markdown as its author saw it, for a page that shows line breaks: a break that stands for a space becomes one, what
 * only a site generator understands is left out or shown as code, and a bare URL that has to be redirected keeps its look.
 */
export function tidyMarkdown(markdown: string, server: string): string {
  const text = withoutSiteSyntax(markdown);
  if (!(hasSoftBreak(text) || REFERENCE.test(text)) || isCostly(text)) return text;
  try {
    return applyEdits(text, editsIn(text, server));
  } catch {
    return text; // nested too deeply for the stack; the sanitizer makes code of it
  }
}

const REFERENCE = /\/(?:issues|pulls?|discussions|commits?|compare)\//i;
/** A line that begins a block of its own, whatever stands above. */
const OWN_LINE = /^\s*(?:[-+*#|<:]|\d{1,9}[.)]\s|`{3}|~{3}|=+\s*$)/;

/** Whether two lines in a row may be one paragraph. */
function hasSoftBreak(markdown: string): boolean {
  const lines = markdown.split('\n');
  return lines.some((line, at) => {
    const next = lines[at + 1] ?? '';
    return next.trim() !== '' && line.trim() !== '' && !OWN_LINE.test(next) && !/^\s*[#|]/.test(line);
  });
}

function editsIn(source: string, server: string): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: MarkdownNode, inLink: boolean) => {
    if (node.type === 'text') {
      const { start, end } = spanOf(node);
      if (!inLink) edits.push(...urlEdits(source.slice(start, end), start, server));
    }
    if (node.type === 'link' && source[spanOf(node).start] === '<') {
      edits.push(...autolinkEdits(source, node, server));
      return;
    }
    const isBlock = node.type === 'paragraph' || (node.type === 'heading' && node.children.length > 0);
    if (isBlock) edits.push(...breakEdits(source, node));
    const within = inLink || node.type === 'link' || node.type === 'linkReference';
    for (const child of 'children' in node ? node.children : []) visit(child, within);
  };
  visit(parseMarkdown(source).root, false);
  return edits;
}

// Not in formulas, in HTML that keeps its lines, or where GitHub may see a table.
const KEEPS_LINES = /\$\$|<pre/i;
const TABLE_LINE = /^[\s>|:]*-+[\s:]*(?:\||$)/;

const ALERT = /^\[!(?:note|tip|important|warning|caution)\][ \t]*$/i;
const BREAK = /(?<![ \t])[ \t]*(?:\r?\n|\r)[ \t>]*/g;

function breakEdits(source: string, block: MarkdownNode): Edit[] {
  const { start, end } = spanOf(block);
  const text = source.slice(start, end);
  if (!/[\r\n]/.test(text) || KEEPS_LINES.test(text)) return [];
  if (text.split(/[\r\n]/).some((line) => TABLE_LINE.test(line))) return [];
  const spans = textSpans(block);
  return [...text.matchAll(BREAK)].flatMap(({ 0: gap, index }) => {
    const at = start + index + gap.search(/[\r\n]/);
    const isText = spans.some((span) => span.start <= at && at < span.end);
    const isOwn =
      source.startsWith(': ', start + index + gap.length) || (index < 20 && ALERT.test(text.slice(0, index)));
    return isText && !isOwn ? [{ start: start + index, end: start + index + gap.length, text: ' ' }] : [];
  });
}

function textSpans(node: MarkdownNode): { start: number; end: number }[] {
  if (node.type === 'text') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => textSpans(child)) : [];
}

const URL = /(?<![^\s(])https?:\/\/[\w/%?=&+,@:.#!-]{1,500}(?=[)\s]|[.,;]\s|$)/gi;

function urlEdits(text: string, start: number, server: string): Edit[] {
  return [...text.matchAll(URL)].flatMap(({ 0: found, index }) => {
    const url = found.replace(/(?<![.,:!?])[.,:!?]+$/, '');
    const link = quietLink(url, server);
    return link === undefined ? [] : [{ start: start + index, end: start + index + url.length, text: link }];
  });
}

function autolinkEdits(source: string, node: MarkdownNode, server: string): Edit[] {
  const { start, end } = spanOf(node);
  const url = source.slice(start + 1, end - 1);
  const link = /^https?:\/\/[\w/%?=&+,@:.#!-]{1,500}$/i.test(url) ? quietLink(url, server) : undefined;
  return link === undefined ? [] : [{ start, end, text: link }];
}

/** A link that shows a URL of an issue and the like as it is written; undefined for any other URL. */
export function quietLink(url: string, server: string): string | undefined {
  const redirected = applyEdits(url, redirectUrls(url, server, 'url'));
  return redirected === url || /&\w+;/.test(url) ? undefined : `[${shownUrl(url)}](${redirected})`;
}

/** The text of a link that shows a URL, broken by an invisible character where GitHub would see a reference. */
export function shownUrl(url: string): string {
  return url
    .replace(/\/(?:issues|pulls?|discussions|commits?|compare)\/+/i, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[\da-f]{6}(?=[\da-f])/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[_*~[\]<>&$|`]/g, '\\$&');
}
