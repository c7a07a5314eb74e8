import type { Difficulty, Status } from '../model/project.ts';

/** The words for each status, separated by commas. */
const STATUS_WORDS: Record<Status, string> = {
  open: 'open,active,planned,in progress,wip,work in progress,available,new,idea,proposed,todo,ongoing,started,unclaimed',
  done: 'done,completed,complete,finished,implemented,merged,shipped,resolved,fixed,delivered',
  archived:
    "archived,archive,inactive,closed,withdrawn,rejected,cancelled,canceled,abandoned,obsolete,dropped,disabled,retired,deprecated,declined,expired,wontfix,won't fix,not planned,on hold,paused,deferred,duplicate,stalled",
};

/** The words for each difficulty, separated by commas. */
export const DIFFICULTY_WORDS: Record<Difficulty, string> = {
  easy: 'easy,beginner,beginners,low,newcomer,newcomers,novice,starter,simple,trivial,entry',
  medium: 'medium,intermediate,moderate,average,normal,middle',
  hard: 'hard,high,advanced,difficult,expert,challenging,complex',
};

/** Words for a value that is not known or not set. */
export const NO_VALUE = new Set([
  'unknown',
  'none',
  'n/a',
  'na',
  'tbd',
  'tba',
  '?',
  '-',
  'not specified',
  'unspecified',
]);

/** Words that may stand beside those for a difficulty: `easy to medium`. */
export const FILLER_WORDS = new Set([
  'to',
  'and',
  'or',
  'very',
  'level',
  'quite',
  'fairly',
  'rather',
  'somewhat',
  'unknown',
]);

/** The status that a word stands for, in any case and with `-` or `_` for blanks. */
export function statusFromWord(word: string): Status | undefined {
  return keyForWord(
    STATUS_WORDS,
    word
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
}

/** Whether a text means that there is no value: unknown, n/a, TBD … */
export function meansNoValue(value: string): boolean {
  return value === '' || NO_VALUE.has(value.toLowerCase());
}

/**
 * The key that a word stands for.
 * @param words the words for each key, separated by commas
 */
export function keyForWord<K extends string>(words: Record<K, string>, word: string): K | undefined {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key].split(',').includes(word));
}
