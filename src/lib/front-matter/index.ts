/**
 * The front matter of a project file: read as data, found again by line and column, edited by lines.
 *
 * `-block` cuts the file, `-yaml` loads what is between, `-read` puts both together and `-reasons` says what is wrong in
 * words; `-parse` makes trees, also of what YAML 1.1 takes, and `-tree` knows where things stand in them; `-entry` finds
 * and changes lines, `-value` writes values and `-edit` checks that nothing else has changed.
 */
export { editFrontMatter } from './edit.ts';
export type { OwnedValue } from './format-value.ts';
export { locate } from './locate.ts';
export { type FrontMatter, readFrontMatter } from './read.ts';
