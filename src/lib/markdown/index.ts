/** Markdown as GitHub reads it: made harmless, written and searched for its heading. */
export { link, person, plainText } from './escape.ts';
export { firstHeading } from './heading.ts';
export { absoluteLink, type LinkBase } from './links.ts';
export { hasHeadings, nestHeadings } from './nest-headings.ts';
export { isCostly, isDense, parseMarkdown } from './parse.ts';
export { plain, shown, slice } from './phrasing.ts';
export { quotedSpans } from './quoted-spans.ts';
export { ZERO_WIDTH_SPACE } from './references.ts';
export { listItem, sanitizeMarkdown } from './sanitize.ts';
export { siteSyntaxIn } from './site-syntax.ts';
export { tidyMarkdown } from './tidy.ts';
