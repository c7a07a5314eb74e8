import { DIFFICULTIES, type Difficulty, SIZE_HOURS } from '../model/project.ts';
import { difficultiesIn, sizesIn as sizeWordsIn } from './words.ts';

/** A value found in a text. */
export interface FoundValue<T> {
  value: T;
  /** Whether the text says more than that. */
  saysMore: boolean;
}

/** Words for levels that only occur in running text, or in other languages than those of Dibs. */
const OTHER_WORDS: Record<string, Difficulty> = {
  easier: 'easy',
  basic: 'easy',
  light: 'easy',
  'beginner-friendly': 'easy',
  'entry-level': 'easy',
  쉬움: 'easy',
  низкая: 'easy',
  легкая: 'easy',
  med: 'medium',
  mid: 'medium',
  'mid-level': 'medium',
  보통: 'medium',
  средняя: 'medium',
  harder: 'hard',
  complicated: 'hard',
  tough: 'hard',
  어려움: 'hard',
  высокая: 'hard',
  сложная: 'hard',
};

/** The levels of a word: none for one that may stand beside them, undefined for any other word. */
function levelsOf(word: string): Difficulty[] | undefined {
  const other = OTHER_WORDS[word];
  if (other) return [other];
  return difficultiesIn(word) ?? (UNITS.has(word) ? [] : undefined);
}

/** Finds the levels in what a page says of a difficulty: `Hard, because it is open ended`. */
export function difficultyIn(text: string): FoundValue<Difficulty[]> | undefined {
  const clauses = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[.;(,]\s?|\s[-–—]\s|\sbut\s|\sif\s|\sbecause\s|\sdepending\s|\sas\s/);
  const levels = new Set<Difficulty>();
  let saysMore = false;
  for (const clause of clauses) {
    const words = clause.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [];
    const found = words.map(levelsOf);
    const isOther = found.includes(undefined);
    if (levels.size === 0 || !isOther)
      for (const level of found.flatMap((one) => one ?? [])) levels.add(level);
    saysMore ||= isOther || (levels.size > 0 && /\d/.test(clause));
  }
  if (levels.size === 0) return undefined;
  return { value: DIFFICULTIES.filter((level) => levels.has(level)), saysMore };
}

const UNITS = new Set([
  'h',
  'hr',
  'hrs',
  'hour',
  'hours',
  'size',
  'difficulty',
  'project',
  'complexity',
  'skill',
  'skills',
  'for',
  'a',
]);

/** What projects of Google Summer of Code take; other figures stand for the nearest where they always did. */
const HOURS: Record<number, number> = { 90: 90, 150: 175, 175: 175, 180: 175, 300: 350, 350: 350, 360: 350 };
const FIGURE =
  /(?<![\d.])(\d{1,4})(?![\d]|\.\d)\s?(%|weeks?|wks?|months?|days?|people|persons?|contributors?|students?|points?|\/)?/g;
const KNOWN_WORDS =
  /^(?:project|size|hours?|hrs?|h|hr|small|medium|large|mid|short|long|half|full|time|or|and|to|either|approx|approximately|about|around|variable|sized|length|effort|~)$/;

/** Finds the hours in what a page says of a size: `Medium (175 hours) or large`. */
export function sizesIn(text: string): FoundValue<number[]> | undefined {
  const said = text.normalize('NFKC').toLowerCase();
  const hours = new Set<number>();
  let isOther = false;
  for (const [, figure = '', unit] of said.matchAll(FIGURE)) {
    const number = Number(figure);
    if (unit !== undefined || number < 20 || (number >= 1990 && number <= 2100)) continue;
    const known = HOURS[number];
    if (known === undefined) isOther = true;
    else hours.add(known);
  }
  if (isOther) return undefined;
  const words = said.match(/\p{L}+/gu) ?? [];
  const saysMore =
    words.some((word) => !KNOWN_WORDS.test(word)) || /\d\s?(?:weeks?|months?|days?|%)/.test(said);
  // Words count where there is no figure, and beside figures only if the text says nothing else.
  if (hours.size === 0) for (const size of sizeWordsIn(said)) hours.add(SIZE_HOURS[size]);
  if (hours.size === 0) return undefined;
  return { value: [...hours].toSorted((one, other) => one - other), saysMore };
}

/** The hours in a text about something else, where a unit marks them: `Hard, 350 hours`. */
export function hoursIn(text: string): number[] {
  const marked = /\d{2,3}\s?(?:\+\s?)?(?:h|hrs?|hours?)\b/i.test(text);
  return marked ? (sizesIn(text)?.value ?? []) : [];
}
