import { DIFFICULTIES, type Difficulty } from '../model/project.ts';
import { DIFFICULTY_WORDS, FILLER_WORDS, keyForWord } from './words.ts';

/** A value found in a text. */
export interface FoundValue<T> {
  value: T;
  /** Whether the text says more than that. */
  saysMore: boolean;
}

/** Words for levels in other languages, and forms that only occur in running text. */
const OTHER_WORDS: Record<Difficulty, string> = {
  easy: 'easier,basic,light,beginner-friendly,entry-level,低,简单,容易,基础,初级,入门,簡單,低い,쉬움,fácil,facil,facile,leicht,einfach,низкая,легкая,лёгкая,baja,bajo,baixa',
  medium:
    'mid,mediums,intermediates,med,midlevel,mid-level,medium-level,average,中,中等,中级,进阶,普通,中級,보통,media,medio,média,médio,moyen,moyenne,mittel,средняя',
  hard: 'harder,hardest,difficulty-hard,complicated,tough,高,困难,高级,较难,难,困難,高い,어려움,difícil,dificil,difficile,schwer,schwierig,высокая,сложная,alta,alto',
};

/** The level of a word; undefined for any other word. */
function levelOf(word: string): Difficulty | undefined {
  return keyForWord(DIFFICULTY_WORDS, word) ?? keyForWord(OTHER_WORDS, word);
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
    const found = words.flatMap((word) => levelsOf(word));
    const isOther = words.some(
      (word) => levelsOf(word).length === 0 && !FILLER_WORDS.has(word) && !UNITS.has(word),
    );
    if (levels.size === 0 || !isOther) for (const level of found) levels.add(level);
    saysMore ||= isOther || (levels.size > 0 && /\d/.test(clause));
  }
  if (levels.size === 0) return undefined;
  return { value: DIFFICULTIES.filter((level) => levels.has(level)), saysMore };
}

function levelsOf(word: string): Difficulty[] {
  const whole = levelOf(word);
  if (whole) return [whole];
  const parts = word.split('-').map(levelOf);
  return parts.length > 1 && parts.every((part) => part !== undefined) ? parts : [];
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
const WORDS: [RegExp, number][] = [
  [/(?<![\p{L}])(?:small|short|小|小型|pequeño|petit|klein)(?![\p{L}])/u, 90],
  [/(?<![\p{L}])(?:medium|mid|half|中|中等|中型|mediano|moyen|mittel)(?![\p{L}])/u, 175],
  [/(?<![\p{L}])(?:large|long|full|big|大|大型|grande|grand|groß)(?![\p{L}])/u, 350],
];
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
  if (hours.size === 0) for (const [word, size] of WORDS) if (word.test(said)) hours.add(size);
  if (hours.size === 0) return undefined;
  return { value: [...hours].toSorted((one, other) => one - other), saysMore };
}

/** The hours in a text about something else, where a unit marks them: `Hard, 350 hours`. */
export function hoursIn(text: string): number[] {
  const marked = /\d{2,3}\s?(?:\+\s?)?(?:h|hrs?|hours?)\b/i.test(text);
  return marked ? (sizesIn(text)?.value ?? []) : [];
}
