/** Thrown for a page that is larger or more deeply nested than any that people write. */
export class PageTooLarge extends Error {}

/** Maximum number of characters; the largest known page has a hundredth of that. */
export const MAX_LENGTH = 4_000_000;
export const MAX_PROJECTS = 5_000;
/** Maximum number of template arguments on a page. */
export const MAX_ARGUMENTS = 60_000;
export const MAX_ELEMENTS = 200_000;
export const MAX_DEPTH = 200;
/** Maximum number of pairs of adjacent invisible elements; a run of n counts n². */
export const MAX_EMPTY_PAIRS = 1_000_000;
/** Maximum number of characters of a page in Markdown, whose parser is slower. */
export const MAX_MARKDOWN = 1_000_000;
/** Maximum number of list entries in Markdown; its parser's time grows with their square. */
export const MAX_ENTRIES = 4_000;
