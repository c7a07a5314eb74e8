/** A page that is larger, or nested deeper, than any that people wrote. */
export class PageTooLarge extends Error {}

/** Characters of a page; the wiki page with the most projects that is known has a hundredth of that. */
export const MAX_LENGTH = 4_000_000;
export const MAX_PROJECTS = 5_000;
/** Arguments of templates on one page. */
export const MAX_ARGUMENTS = 60_000;
export const MAX_ELEMENTS = 200_000;
export const MAX_DEPTH = 200;
/** How often elements that show nothing may stand before others of their kind: the square of how many are in a row. */
export const MAX_EMPTY_PAIRS = 1_000_000;
