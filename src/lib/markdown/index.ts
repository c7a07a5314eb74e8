/** Markdown as GitHub reads it: made harmless, written and searched for its heading. */
export { link, person, plainText } from './escape.ts';
export { firstHeading } from './heading.ts';
export type { LinkBase } from './links.ts';
export { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
export { ZERO_WIDTH_SPACE } from './references.ts';
export { listItem, sanitizeMarkdown } from './sanitize.ts';
export type { Span } from './source-map.ts';
