import { type LinkBase, type LinkTarget, linkEdits } from './links.ts';
import type { OpenHtml } from './open-tags.ts';
import { type LinkParts, type MarkdownNode, spanOf } from './parse.ts';
import { titleEdits } from './parser-differences.ts';
import { redirectUrls } from './redirect-urls.ts';
import { type TextPlace, textEdits } from './references.ts';
import { decode, type Edit, type Span } from './source-map.ts';

/** A node of one type. */
export type Typed<T extends MarkdownNode['type']> = Extract<MarkdownNode, { type: T }>;

/** The state of a walk through the syntax tree of a text. */
export interface Walk {
  source: string;
  base: LinkBase;
  partsOf: (node: MarkdownNode) => LinkParts;
  edits: Edit[];
  open: OpenHtml;
  /** Identifiers of the definitions that images refer to. */
  images: Set<string>;
  definitions: Typed<'definition'>[];
  /** Whether the text is a single line that has to be visible as a whole. */
  isSingleLine: boolean;
}

/** Adds edits after which the text around them is parsed differently. */
export function reparseAfter({ edits, open }: Walk, added: readonly Edit[]): void {
  edits.push(...added);
  if (added.length > 0) open.needsReparse = true;
}

/** Sanitizes the alternative text of an image. */
export function sanitizeAltText(walk: Walk, node: MarkdownNode): void {
  const { label } = walk.partsOf(node);
  if (label) sanitizeSpan(walk, label, {});
}

/** Sanitizes a span of text. */
export function sanitizeSpan(
  { source, base, edits }: Walk,
  span: Span,
  place: Omit<TextPlace, 'server'>,
): void {
  edits.push(...textEdits(decode(source, [span], 'markdown'), { ...place, server: base.server }));
}

/** Redirects the URLs in a span of text in which GitHub finds nothing else. */
export function redirectSpan({ source, base, edits }: Walk, span: Span): void {
  const { text, at } = decode(source, [span], 'markdown');
  for (const { start, end, text: redirected } of redirectUrls(text, base.server, 'text'))
    edits.push({ start: at[start] ?? 0, end: at[end] ?? 0, text: redirected });
}

/** Sanitizes the destination and title of a link, an image or a definition. */
export function sanitizeTarget(
  walk: Walk,
  node: Typed<'link' | 'image' | 'definition'>,
  target: LinkTarget,
): void {
  const { source, base } = walk;
  const { destination, title } = walk.partsOf(node);
  if (destination) {
    const inner = source[destination.start] === '<' ? 1 : 0;
    const span = { start: destination.start + inner, end: destination.end - inner };
    walk.edits.push(...linkEdits(decode(source, [span], 'markdown'), target, base, node.url));
  }
  if (title) {
    sanitizeSpan(walk, title, {});
    walk.edits.push(...titleEdits(source, title));
  }
}

/**
 * Keeps a reference that shows its own label (`[#12]`, `[#12][]`) attached to its definition after `change` has changed
 * its text, by adding the old label: `[#·12][#12]`, where `·` is a zero-width space.
 */
export function keepLabel(
  walk: Walk,
  node: Typed<'linkReference' | 'imageReference'>,
  change: () => void,
): void {
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
