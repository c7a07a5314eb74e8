import { bareUrls } from './bare-urls.ts';
import { type LinkBase, neutraliseLink, type View } from './links.ts';
import {
  canQuoteIn,
  looseHtml,
  looseTicks,
  piecesOf,
  standsAlone,
  type TextBlock,
  unescaped,
} from './paragraph.ts';
import { type LinkParts, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import { neutraliseText, neutraliseTorn, redirectUrls, type TextPlace } from './references.ts';
import { disarm, type HtmlPlace, neutraliseHtml, type OpenHtml, unclosed } from './sanitize-html.ts';
import { type Edit, type Shown, type Span, shown } from './source-map.ts';

type Typed<T extends MarkdownNode['type']> = Extract<MarkdownNode, { type: T }>;

/** What {@link markdownEdits} finds. */
export interface Findings {
  edits: Edit[];
  /** What the HTML leaves open at the end of the text. */
  open: OpenHtml;
  /** The last block of the text, as it is written. */
  lastBlock: { type: string; source: string } | undefined;
}

interface Walk {
  source: string;
  base: LinkBase;
  partsOf: (node: MarkdownNode) => LinkParts;
  edits: Edit[];
  open: OpenHtml;
  /** Identifiers that images refer to. */
  images: Set<string>;
  definitions: Typed<'definition'>[];
  /** Whether the text is one line, all of which is to be seen. */
  isLine: boolean;
}

interface Place {
  inLink: boolean;
  inCode: boolean;
  /** Whether a hash may become a code span here. */
  canQuote: boolean;
  /** How many of the open tags stand outside of the quote, item or cell; undefined in none. */
  outside: number | undefined;
  /** Whether HTML is a part of a paragraph. */
  inline: boolean;
  /** The URLs of the paragraph that are links without any markup. */
  links: readonly Span[];
  /** Where its first bracket opens. */
  bracket: number;
}

/**
 * The edits that neutralise a Markdown text, as replacements of parts of its source.
 * @param isLine whether it is one line, in which a fence or a definition is meant as text
 */
export function markdownEdits(source: string, base: LinkBase, isLine = false): Findings {
  const { root, partsOf } = parseMarkdown(source);
  const open: OpenHtml = { tags: [], disarmed: false };
  const walk: Walk = { source, base, partsOf, edits: [], open, images: new Set(), definitions: [], isLine };
  visit(walk, root, {
    inLink: false,
    inCode: false,
    canQuote: false,
    outside: undefined,
    inline: false,
    links: [],
    bracket: Number.POSITIVE_INFINITY,
  });
  for (const node of walk.definitions) {
    visitTarget(walk, node, walk.images.has(node.identifier) ? 'raw' : 'blob');
  }
  const last = root.children.at(-1);
  const lastBlock = last && { type: last.type, source: source.slice(spanOf(last).start) };
  return { edits: walk.edits, open, lastBlock };
}

function visit(walk: Walk, node: MarkdownNode, place: Place): void {
  const { source, edits } = walk;
  if (walk.isLine && isHidden(node, source)) {
    const { start } = spanOf(node);
    edits.push({ start, end: start, text: '\\' });
    walk.open.disarmed = true;
    return;
  }
  switch (node.type) {
    case 'text':
      visitText(walk, node, place);
      break;
    case 'html':
      edits.push(...neutraliseHtml(source, spanOf(node), htmlPlace(walk, node, place), walk.open));
      break;
    case 'code':
      edits.push(...infoEdits(source, spanOf(node)));
      break;
    case 'link':
      visitLink(walk, node, place);
      break;
    case 'image':
      visitLabel(walk, node);
      visitTarget(walk, node, 'raw');
      break;
    case 'linkReference':
      keepLabel(walk, node, () => visitChildren(walk, node, { ...place, inLink: true }));
      break;
    case 'imageReference':
      walk.images.add(node.identifier);
      keepLabel(walk, node, () => visitLabel(walk, node));
      break;
    case 'definition':
      walk.definitions.push(node);
      break;
    case 'paragraph':
      visitChildren(walk, node, placeIn(walk, node, place));
      break;
    case 'heading':
    case 'tableCell':
      visitContainer(walk, node, placeIn(walk, node, place));
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      visitContainer(walk, node, place);
      break;
    case 'listItem':
      if (node.children.length === 0) edits.push(...blankEdits(source, spanOf(node).end));
      visitContainer(walk, node, place);
      break;
    default:
      visitChildren(walk, node, place);
  }
}

function htmlPlace({ source, base }: Walk, node: Typed<'html'>, { inline, outside }: Place): HtmlPlace {
  const { start, end } = spanOf(node);
  return { base, isBlock: !inline, isPrefixed: source.slice(start, end) !== node.value, outside };
}

// Before a table, or a line that makes a heading, GitHub's parser takes a definition for text: a blank line parts them.
function partDefinition({ source, edits, open }: Walk, { start, end }: Span): void {
  if (!/^[ \t]*\r?\n[ \t>]*[^ \t\r\n>]/.test(source.slice(end, end + 200))) return;
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  edits.push({ start: end, end, text: `\n${line.replace(/[^>]/g, ' ').trimEnd()}` });
  open.disarmed = true;
}

// Older parsers take no such fence for one.
function infoEdits(source: string, { start, end }: Span): Edit[] {
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

// To GitHub's parser an empty item goes on after a blank line that is indented like its text.
function blankEdits(source: string, end: number): Edit[] {
  const [line = '', prefix = ''] = /^[ \t]*\r?\n([ \t>]*)(?=[\r\n]|$)/.exec(source.slice(end)) ?? [];
  const after = end + line.length;
  return [{ start: after - (prefix.length - prefix.trimEnd().length), end: after, text: '' }];
}

// A fence with nothing in it, or what says where links lead.
function isHidden(node: MarkdownNode, source: string): boolean {
  if (node.type === 'code') return /^[`~]{3}/.test(source.slice(spanOf(node).start));
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function placeIn(walk: Walk, block: TextBlock, place: Place): Place {
  const { source, edits, open } = walk;
  const { links, bracket, edits: urls } = bareUrls(source, spanOf(block), piecesOf(block));
  const html = looseHtml(source, block);
  // What they stand beside reads differently then; and the server of a URL may be replaced at the same time.
  if (html.length > 0 || urls.length > 0) open.disarmed = true;
  edits.push(...urls, ...looseTicks(source, block), ...html);
  return { ...place, canQuote: canQuoteIn(source, block), inline: true, links, bracket };
}

// What HTML leaves open in a quote, an item, a heading or a cell would swallow what comes after that.
function visitContainer(walk: Walk, node: MarkdownNode, place: Place): void {
  const { open, edits } = walk;
  const outside = open.tags.length;
  visitChildren(walk, node, { ...place, outside });
  const left = unclosed(open.tags.splice(outside));
  edits.push(...left.map(({ at }) => disarm(at)));
  if (left.length > 0) open.disarmed = true;
}

function visitText(walk: Walk, node: Typed<'text'>, place: Place): void {
  const { inLink, inCode, canQuote, links, bracket } = place;
  if (inCode) {
    redirectIn(walk, spanOf(node));
    return;
  }
  const quote = canQuote && !inLink ? (hash: Span) => standsAlone(walk.source, hash) : undefined;
  sanitizeMarkdown(walk, spanOf(node), { inLink, links, bracket, canQuote: quote });
}

function visitLabel(walk: Walk, node: MarkdownNode): void {
  const { label } = walk.partsOf(node);
  if (label) sanitizeMarkdown(walk, label, {});
}

function sanitizeMarkdown({ source, base, edits }: Walk, span: Span, place: Omit<TextPlace, 'server'>): void {
  edits.push(...neutraliseText(shown(source, [span], 'markdown'), { ...place, server: base.server }));
}

function visitChildren(walk: Walk, node: MarkdownNode, place: Place): void {
  const children: MarkdownNode[] = 'children' in node ? node.children : [];
  const code = htmlCode(children);
  let run: Shown[] = [];
  for (const [index, child] of [...children, undefined].entries()) {
    if (child?.type === 'html' && isMisread(walk.source, children, index, place)) {
      walk.edits.push(disarm(spanOf(child).start));
      walk.open.disarmed = true;
    }
    if (child?.type === 'definition' && children[index + 1]?.type !== 'definition')
      partDefinition(walk, spanOf(child));
    if (child) visit(walk, child, code.has(child) ? { ...place, inCode: true } : place);
    if (child?.type === 'text' && !code.has(child)) run.push(shown(walk.source, [spanOf(child)], 'markdown'));
    if (child?.type === 'html' || (child?.type === 'text' && !code.has(child))) continue;
    if (run.length > 1 && !place.inCode) walk.edits.push(...neutraliseTorn(run, walk.base.server));
    run = [];
  }
}

// Right below a paragraph our parser takes a line of HTML for a block where GitHub's takes it for the head of a table, or
// for a line that belongs to no quote or item any more.
function isMisread(source: string, siblings: MarkdownNode[], index: number, { outside }: Place): boolean {
  const [first, before, html] = [siblings[0], siblings[index - 1], siblings[index]].map(
    (node) => node?.position,
  );
  if (siblings[index - 1]?.type !== 'paragraph' || before?.end.line !== (html?.start.line ?? 0) - 1)
    return false;
  const isHead = /^[^\n]*\n[ \t>]*[|:-][-|: \t\r]*(?:\n|$)/.test(
    source.slice(html?.start.offset, html?.end.offset),
  );
  return isHead || (outside !== undefined && (html?.start.column ?? 0) < (first?.start.column ?? 0));
}

// What stands between the tags `<code>` and `</code>`, or `<pre>`, with no other tag between them.
function htmlCode(siblings: readonly MarkdownNode[]): Set<MarkdownNode> {
  const inside = new Set<MarkdownNode>();
  let name: string | undefined;
  let between: MarkdownNode[] = [];
  for (const node of siblings) {
    between.push(node);
    if (node.type !== 'html') continue;
    const [, slash, tag] = /^<(\/?)(code|pre)(?:\s[^<>]*)?>$/i.exec(node.value.toLowerCase()) ?? [];
    if (slash && tag === name) for (const quiet of between) inside.add(quiet);
    name = slash ? undefined : tag;
    between = [];
  }
  return inside;
}

function visitLink(walk: Walk, node: Typed<'link'>, place: Place): void {
  const span = spanOf(node);
  if (walk.source[span.start] === '[') {
    visitChildren(walk, node, { ...place, inLink: true });
    visitTarget(walk, node, 'blob');
  } else {
    // An autolink shows its own destination, and GitHub looks for nothing but URLs in it.
    redirectIn(walk, span);
  }
}

function redirectIn({ source, base, edits }: Walk, span: Span): void {
  const { text, at } = shown(source, [span], 'markdown');
  for (const { start, end, text: redirected } of redirectUrls(text, base.server, 'text'))
    edits.push({ start: at[start] ?? 0, end: at[end] ?? 0, text: redirected });
}

function visitTarget(walk: Walk, node: Typed<'link' | 'image' | 'definition'>, view: View): void {
  const { source, base } = walk;
  const { destination, title } = walk.partsOf(node);
  if (destination) {
    const inner = source[destination.start] === '<' ? 1 : 0;
    const span = { start: destination.start + inner, end: destination.end - inner };
    walk.edits.push(...neutraliseLink(shown(source, [span], 'markdown'), view, base, node.url));
  }
  if (title) {
    sanitizeMarkdown(walk, title, {});
    walk.edits.push(...titleEdits(source, title));
  }
}

// To GitHub's parser a title in parentheses holds no other.
function titleEdits(source: string, { start, end }: Span): Edit[] {
  if (source[start] !== '(') return [];
  const inner = { start: start + 1, end: end - 1 };
  return unescaped(source, inner, '(').map((at) => ({ start: at, end: at, text: '\\' }));
}

// A reference that shows its own label (`[#12]`, `[#12][]`) still has to find its definition once the text that
// it shows is changed, so it is given its old label: `[#·12][#12]`, where `·` is the break.
function keepLabel(walk: Walk, node: Typed<'linkReference' | 'imageReference'>, change: () => void): void {
  const { source, edits } = walk;
  const count = edits.length;
  change();
  if (edits.length === count || node.referenceType === 'full') return;
  const { start, end } = spanOf(node);
  const collapsed = node.referenceType === 'collapsed';
  const label = source.slice(source.indexOf('[', start) + 1, collapsed ? end - 3 : end - 1);
  if (collapsed) edits.push({ start: end - 1, end: end - 1, text: label });
  else edits.push({ start: end, end, text: `[${label}]` });
}
