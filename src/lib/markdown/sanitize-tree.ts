import { bareUrls } from './bare-urls.ts';
import type { LinkBase } from './links.ts';
import { type OpenHtml, unclosed } from './open-tags.ts';
import { mayUseCodeSpansIn, nodesInHtmlCode, piecesOf, standsAlone, type TextBlock } from './paragraph.ts';
import { type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import {
  definitionEdits,
  emptyItemEdits,
  infoEdits,
  interruptingListEdits,
  isLazy,
  isMisreadHtml,
  looseBackticks,
  looseDestinations,
  looseHtml,
} from './parser-differences.ts';
import { splitTextEdits } from './references.ts';
import { escapeTag, type HtmlPlace, htmlEdits } from './sanitize-html.ts';
import { type Decoded, decode, type Edit, type Span } from './source-map.ts';

import {
  keepLabel,
  redirectSpan,
  reparseAfter,
  sanitizeAltText,
  sanitizeSpan,
  sanitizeTarget,
  type Typed,
  type Walk,
} from './tree-edits.ts';

/** The result of {@link markdownEdits}. */
export interface Findings {
  edits: Edit[];
  /** The HTML state at the end of the text. */
  open: OpenHtml;
  /** The last block of the text, with its source. */
  lastBlock: { type: string; source: string } | undefined;
}

interface Place {
  inLink: boolean;
  inCode: boolean;
  /** Whether a commit hash may become a code span. */
  mayUseCodeSpan: boolean;
  /** How many of the open tags are outside the innermost quote, item, heading or cell; undefined if there is none. */
  outerTags: number | undefined;
  /** Whether HTML is inline, not a block. */
  inline: boolean;
  /** The bare URLs of the block that GitHub certainly turns into links. */
  links: readonly Span[];
  /** The offset of the first opening bracket in the block. */
  bracket: number;
}

/**
 * The edits that sanitize a Markdown text.
 * @param isSingleLine whether the text is one line, in which a fence or a definition is meant as text
 */
export function markdownEdits(source: string, base: LinkBase, isSingleLine = false): Findings {
  const { root, partsOf } = parseMarkdown(source);
  const open: OpenHtml = { tags: [], tables: [], needsReparse: false };
  const walk: Walk = {
    source,
    base,
    partsOf,
    edits: [],
    open,
    images: new Set(),
    definitions: [],
    isSingleLine,
  };
  visit(walk, root, {
    inLink: false,
    inCode: false,
    mayUseCodeSpan: false,
    outerTags: undefined,
    inline: false,
    links: [],
    bracket: Number.POSITIVE_INFINITY,
  });
  for (const node of walk.definitions) {
    sanitizeTarget(walk, node, walk.images.has(node.identifier) ? 'raw' : 'blob');
  }
  const last = root.children.at(-1);
  const lastBlock = last && { type: last.type, source: source.slice(spanOf(last).start) };
  return { edits: walk.edits, open, lastBlock };
}

function visit(walk: Walk, node: MarkdownNode, place: Place): void {
  const { source, edits } = walk;
  if (walk.isSingleLine && isHidden(node, source)) {
    const { start } = spanOf(node);
    reparseAfter(walk, [{ start, end: start, text: '\\' }]);
    return;
  }
  switch (node.type) {
    case 'text':
      visitText(walk, node, place);
      break;
    case 'html':
      edits.push(...htmlEdits(source, spanOf(node), htmlPlace(walk, node, place), walk.open));
      break;
    case 'code':
      edits.push(...infoEdits(source, spanOf(node)));
      break;
    case 'link':
      visitLink(walk, node, place);
      break;
    case 'image':
      sanitizeAltText(walk, node);
      sanitizeTarget(walk, node, 'raw');
      break;
    case 'linkReference':
      keepLabel(walk, node, () => visitChildren(walk, node, { ...place, inLink: true }));
      break;
    case 'imageReference':
      walk.images.add(node.identifier);
      keepLabel(walk, node, () => sanitizeAltText(walk, node));
      break;
    case 'definition':
      walk.definitions.push(node);
      break;
    case 'paragraph':
      reparseAfter(walk, interruptingListEdits(source, spanOf(node)));
      visitChildren(walk, node, enterBlock(walk, node, place));
      break;
    case 'heading':
    case 'tableCell':
      visitContainer(walk, node, enterBlock(walk, node, place));
      break;
    case 'blockquote':
    case 'footnoteDefinition':
      visitContainer(walk, node, place);
      break;
    case 'listItem':
      if (node.children.length === 0) edits.push(...emptyItemEdits(source, spanOf(node).end));
      visitContainer(walk, node, place);
      break;
    default:
      visitChildren(walk, node, place);
  }
}

function htmlPlace({ source, base }: Walk, node: Typed<'html'>, { inline, outerTags }: Place): HtmlPlace {
  const { start, end } = spanOf(node);
  return { base, isBlock: !inline, isPrefixed: source.slice(start, end) !== node.value, outerTags };
}

// Of an empty fence and of a definition, nothing is visible.
function isHidden(node: MarkdownNode, source: string): boolean {
  if (node.type === 'code') return /^[`~]{3}/.test(source.slice(spanOf(node).start));
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function enterBlock(walk: Walk, block: TextBlock, place: Place): Place {
  const { source } = walk;
  const { links, bracket, edits: urls } = bareUrls(source, spanOf(block), piecesOf(block));
  const html = looseHtml(source, block);
  // The text around these is then parsed differently, and the host of a URL may be replaced at the same time.
  reparseAfter(walk, [...urls, ...html, ...looseDestinations(source, block)]);
  walk.edits.push(...looseBackticks(source, block));
  return { ...place, mayUseCodeSpan: mayUseCodeSpansIn(source, block), inline: true, links, bracket };
}

// A tag that is not closed in its quote, item, heading or cell would swallow the text after that.
function visitContainer(walk: Walk, node: MarkdownNode, place: Place): void {
  const { tags } = walk.open;
  const outerTags = tags.length;
  visitChildren(walk, node, { ...place, outerTags });
  reparseAfter(
    walk,
    unclosed(tags.splice(outerTags)).map(({ at }) => escapeTag(at)),
  );
}

function visitText(walk: Walk, node: Typed<'text'>, place: Place): void {
  const { inLink, inCode, mayUseCodeSpan, links, bracket } = place;
  const span = spanOf(node);
  if (inCode) {
    redirectSpan(walk, span);
    return;
  }
  const mayQuote = mayUseCodeSpan && !inLink ? (hash: Span) => standsAlone(walk.source, hash) : undefined;
  sanitizeSpan(walk, span, { inLink, links, bracket, mayUseCodeSpan: mayQuote });
}

function visitChildren(walk: Walk, node: MarkdownNode, place: Place): void {
  const { source, base, edits } = walk;
  const children: MarkdownNode[] = 'children' in node ? node.children : [];
  const code = nodesInHtmlCode(children);
  // Texts with nothing but tags between them.
  let run: Decoded[] = [];
  for (const [index, child] of [...children, undefined].entries()) {
    if (child) visitChild(walk, children, index, code.has(child) ? { ...place, inCode: true } : place);
    const isText = child?.type === 'text' && !code.has(child);
    if (isText) run.push(decode(source, [spanOf(child)], 'markdown'));
    if (isText || child?.type === 'html') continue;
    if (run.length > 1 && !place.inCode) edits.push(...splitTextEdits(run, base.server));
    run = [];
  }
}

function visitChild(walk: Walk, siblings: MarkdownNode[], index: number, place: Place): void {
  const node = siblings[index] as MarkdownNode;
  const isInContainer = place.outerTags !== undefined;
  if (node.type === 'html' && isMisreadHtml(siblings, index, walk.source, isInContainer))
    reparseAfter(walk, [escapeTag(spanOf(node).start)]);
  const isFollowed =
    siblings[index + 1]?.type === 'definition' && !(isInContainer && isLazy(siblings, index + 1));
  if (node.type === 'definition' && !isFollowed)
    reparseAfter(walk, definitionEdits(walk.source, spanOf(node)));
  visit(walk, node, place);
}

function visitLink(walk: Walk, node: Typed<'link'>, place: Place): void {
  const span = spanOf(node);
  if (walk.source[span.start] === '[') {
    visitChildren(walk, node, { ...place, inLink: true });
    sanitizeTarget(walk, node, 'blob');
  } else {
    // An autolink shows its destination, in which GitHub finds URLs only.
    redirectSpan(walk, span);
  }
}
