import { type LinkBase, neutraliseLink, type View } from './links.ts';
import { type LinkParts, type MarkdownNode, parseMarkdown, spanOf } from './markdown-parser.ts';
import { neutraliseHtml, type OpenHtml } from './raw-html.ts';
import { neutraliseText, type TextPlace } from './references.ts';
import { type Edit, type Span, shown } from './source-text.ts';

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
}

interface Place {
  inLink: boolean;
  inCode: boolean;
  /** Whether a hash may become a code span here. */
  canQuote: boolean;
}

/** The edits that neutralise a Markdown text, as replacements of parts of its source. */
export function markdownEdits(source: string, base: LinkBase): Findings {
  const { root, partsOf } = parseMarkdown(source);
  const open: OpenHtml = { tags: [], comment: false, disarmed: false };
  const walk: Walk = { source, base, partsOf, edits: [], open, images: new Set(), definitions: [] };
  visit(walk, root, { inLink: false, inCode: false, canQuote: false });
  for (const node of walk.definitions) {
    visitTarget(walk, node, walk.images.has(node.identifier) ? 'raw' : 'blob');
  }
  const last = root.children.at(-1);
  const lastBlock = last && { type: last.type, source: source.slice(spanOf(last).start) };
  return { edits: walk.edits, open, lastBlock };
}

function visit(walk: Walk, node: MarkdownNode, place: Place): void {
  const { source, base, edits } = walk;
  switch (node.type) {
    case 'text':
      if (!place.inCode) visitText(walk, node, place);
      break;
    case 'html':
      edits.push(...neutraliseHtml(source, spanOf(node), base, walk.open));
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
    case 'heading':
    case 'tableCell':
      visitChildren(walk, node, { ...place, canQuote: canQuoteIn(source, node) });
      break;
    case 'blockquote':
    case 'list':
    case 'table':
    case 'footnoteDefinition': {
      // A tag cannot leave what it begins in.
      const depth = walk.open.tags.length;
      visitChildren(walk, node, place);
      walk.open.tags.splice(depth);
      break;
    }
    default:
      visitChildren(walk, node, place);
  }
}

function visitText(walk: Walk, node: Typed<'text'>, { inLink, canQuote }: Place): void {
  const quote = canQuote && !inLink ? (hash: Span) => standsAlone(walk.source, hash) : undefined;
  neutralise(walk, [spanOf(node)], { inLink, canQuote: quote });
}

function visitLabel(walk: Walk, node: MarkdownNode): void {
  const { label } = walk.partsOf(node);
  if (label) neutralise(walk, [label], {});
}

function neutralise(walk: Walk, spans: readonly Span[], place: Omit<TextPlace, 'server'>): void {
  const { source, base, edits } = walk;
  edits.push(...neutraliseText(shown(source, spans, 'markdown'), { ...place, server: base.server }));
}

function visitChildren(walk: Walk, node: MarkdownNode, place: Place): void {
  const children: MarkdownNode[] = 'children' in node ? node.children : [];
  const code = htmlCode(children);
  let run: Span[] = [];
  for (const child of [...children, undefined]) {
    if (child) visit(walk, child, code.has(child) ? { ...place, inCode: true } : place);
    if (child?.type === 'text' && !code.has(child)) run.push(spanOf(child));
    if (child?.type === 'text' || child?.type === 'html') continue;
    // Where GitHub takes the tags between them out, two pieces of text become one.
    if (run.length > 1 && !place.inCode) neutralise(walk, run, { inLink: place.inLink, signsOnly: true });
    run = [];
  }
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
    // An autolink shows its own destination; GitHub looks for nothing else in it.
    const inner = walk.source[span.start] === '<' ? 1 : 0;
    const url = shown(walk.source, [{ start: span.start + inner, end: span.end - inner }], 'markdown');
    walk.edits.push(...neutraliseLink(url, 'blob', walk.base, node.url));
  }
}

function visitTarget(walk: Walk, node: Typed<'link' | 'image' | 'definition'>, view: View): void {
  const { source, base } = walk;
  const { destination, title } = walk.partsOf(node);
  if (destination) {
    const inner = source[destination.start] === '<' ? 1 : 0;
    const span = { start: destination.start + inner, end: destination.end - inner };
    walk.edits.push(...neutraliseLink(shown(source, [span], 'markdown'), view, base, node.url));
  }
  if (title) neutralise(walk, [title], {});
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

// A new code span would change what a loose backtick or a tag beside it means.
function canQuoteIn(source: string, block: Typed<'paragraph' | 'heading' | 'tableCell'>): boolean {
  if (block.children.some((child) => child.type === 'html')) return false;
  const ticks = ({ start, end }: Span) => source.slice(start, end).split('`').length - 1;
  return ticks(spanOf(block)) === codeSpans(block).reduce((sum, span) => sum + ticks(span), 0);
}

function codeSpans(node: MarkdownNode): Span[] {
  if (node.type === 'inlineCode') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
}

// Beside an asterisk a code span could undo an emphasis, beside a letter or a dash it tears a word.
function standsAlone(source: string, { start, end }: Span): boolean {
  return /^[\s("':@,|]?$/.test(source.charAt(start - 1)) && /^[\s).,;:!?"'|]?$/.test(source.charAt(end));
}
