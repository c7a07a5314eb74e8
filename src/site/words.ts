import { SIZE_HOURS } from '../model/project.ts';
import { fill, type Texts } from '../texts/texts.ts';
import type { Facet, ValueNames, View } from './view.ts';

/** The fixed words of the pages. */
export type Words = Texts['site'];

/** The names of values that are no text of a file. */
export function valueNames({ site: words, words: common }: Texts): ValueNames {
  const sizes: Record<string, string> = {
    small: common.small,
    medium: common.medium_size,
    large: common.large,
  };
  return {
    claim: (slug) => words[slug as 'free' | 'taken' | 'done'],
    difficulty: (slug) => common[slug as 'easy' | 'medium' | 'hard'],
    size: (slug) =>
      fill(words.hours, { size: sizes[slug] ?? slug, hours: SIZE_HOURS[slug as keyof typeof SIZE_HOURS] }),
    gsoc: (slug) => common[slug as 'yes' | 'no'],
    verification: () => words.needed,
  };
}

/** A value with its facet, as it reads when it stands alone. */
export function valueTitle(words: Words, facet: Facet, name: string): string {
  return `${words[facet]}: ${name}`;
}

/** Where a project stands, in words: "free", "alice since 2026-11-02". */
export function stateText(view: View, words: Words): string {
  const { project, state, holders } = view;
  if (state === 'done')
    return holders.length === 0 ? words.done : fill(words.done_by, { holders: holders.join(', ') });
  const { claim, maxClaims } = project;
  const left = maxClaims - holders.length;
  const held = claim === undefined ? '' : fill(words.held, { holders: holders.join(', '), day: claim.since });
  const line = view.waiting.length === 0 ? '' : fill(words.waiting, { count: view.waiting.length });
  if (state === 'taken') return line === '' ? held : `${held} · ${line}`;
  const free = maxClaims > 1 ? fill(words.places, { left, places: maxClaims }) : words[state];
  return held === '' ? free : `${free} · ${held}`;
}

/** How long ago a project was verified, in words; the same for some days at a time. */
export function verifiedText({ verified }: View, words: Words, today: string, language: string): string {
  return verified === undefined
    ? words.unverified
    : fill(words.verified, { age: ageText(verified, today, language) });
}

function ageText(day: string, today: string, language: string): string {
  const [from, to] = [new Date(day), new Date(today)];
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const format = formatOf(language);
  if (months >= 12) return format.format(-Math.floor(months / 12), 'year');
  if (months >= 1) return format.format(-months, 'month');
  const days = Math.round((to.getTime() - from.getTime()) / 86_400_000);
  return format.format(-Math.max(0, days), 'day');
}

const formats = new Map<string, Intl.RelativeTimeFormat>();

function formatOf(language: string): Intl.RelativeTimeFormat {
  const known = formats.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  formats.set(language, known);
  return known;
}
