import { firstCharacters } from '../lib/text/characters.ts';
import { MAX_BODY } from '../model/github-limits.ts';
import type { Config } from '../schema/config.ts';

/** How much of a text is shown if a body with all of it would be too long: the most of these that fits. */
const LENGTHS = [40_000, 20_000, 10_000, 5_000, 0];

/** The lengths to try for the text of a project, one after the other; undefined is all of it. */
export function lengthsToTry(text: string, { long_text }: Config): (number | undefined)[] {
  if (long_text === 'error') return [undefined];
  const shorter = LENGTHS.filter((length) => length < text.length);
  return text.length > 2 * MAX_BODY ? shorter : [undefined, ...shorter];
}

/** The first part of a text, up to the end of a paragraph if one ends there, else of a line or word. */
export function excerptOf(text: string, length: number): string {
  const start = firstCharacters(text.slice(0, length), length);
  const end = [/\n[ \t]*\n/g, /\n/g, / /g]
    .map((gap) => [...start.matchAll(gap)].at(-1)?.index ?? 0)
    .find((at) => at > length / 2);
  return start.slice(0, end).trimEnd();
}
