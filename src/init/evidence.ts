import type { ForeignFile } from './foreign-file.ts';
import { NAMES, plainName } from './key-names.ts';

/** How much a page looks like a project. */
export interface Evidence {
  /** How many of our keys it has, in its front matter or under labels of its text. */
  facts: number;
  /** Whether it lies in a folder for projects (1), or in one for something else (-1). */
  place: -1 | 0 | 1;
}

/** Folders of projects, by the last word of their names. */
const OF_PROJECTS =
  /(?:projects?|projekte?|projets?|proyectos?|projetos?|ideas?|proposals?|wish(?:es|list)|thes[ei]s|challenges|hacks|goals|missions|internships?|gsoc|gsod|osre|outreachy)$/;
/** Folders of what else repositories hold. */
const OF_OTHERS =
  /(?:posts?|blogs?|news|faqs?|people|profiles?|authors?|teams?|members|meetings?|meetups?|minutes|notes|journal|diary|logs?|reports?|events?|announcements?|docs?|documentation|guides?|tutorials?|workshops?|trainings?|orgs?|organi[sz]ations?|redirections?|locale|tests?|testing|fixtures|surveys?|admin|about|licen[cs]es|breakouts?|breakoutsessions|sessions|papers?)$/;

/** Keys that say little, since pages of every kind have them. */
const COMMON: ReadonlySet<string> = new Set(['title', 'summary', 'inserted', 'links', 'irc', 'mailing_list']);
const KEY_OF = new Map(
  Object.entries(NAMES).flatMap(([key, ranks]) =>
    COMMON.has(key) ? [] : (ranks[0] ?? '').split(' ').map((name): [string, string] => [name, key]),
  ),
);
const TELLING: ReadonlySet<string> = new Set([
  'difficulty',
  'size',
  'skills',
  'contacts',
  'outcomes',
  'prerequisites',
  'status',
]);

/** @param path relative to the checkout */
export function evidenceOf(path: string, file: ForeignFile): Evidence {
  const found = new Set<string>();
  for (const lower of file.values.keys()) {
    const key = KEY_OF.get(plainName(lower.slice(lower.lastIndexOf('.') + 1)));
    if (key !== undefined) found.add(key);
  }
  if (found.size < 2) for (const { key } of file.facts()) if (TELLING.has(key)) found.add(key);
  return { facts: found.size, place: placeOf(path) };
}

/** What the folders say, the innermost first. */
function placeOf(path: string): Evidence['place'] {
  const names = path
    .split('/')
    .slice(0, -1)
    .map((step) => step.toLowerCase().replace(/[\W_]{0,9}\d{0,9}$/, ''));
  // `12/README.md`: people number projects.
  if (/(?:^|\/)\d{1,3}\/(?:readme|index)\.\w+$/i.test(path)) return 1;
  for (const name of names.reverse()) {
    if (OF_OTHERS.test(name)) return -1;
    if (OF_PROJECTS.test(name)) return 1;
  }
  return 0;
}

/** The weight of a page in the choice of a folder, from -1 to 1. */
export function weightOf({ facts, place }: Evidence): number {
  const score = Math.min(facts, 3) * 0.5 + place * (place > 0 ? 0.7 : 1.2) - 0.6;
  return Math.max(-1, Math.min(1, score));
}
