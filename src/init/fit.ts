import { isDate } from '../lib/text/date.ts';
import { readKey } from '../list/read-values.ts';
import { labelProblem } from '../schema/label-name.ts';
import { type ProjectKey, projectKeys } from '../schema/project-keys.ts';
import { membersOf } from './foreign-file.ts';
import { guessWord } from './key-names.ts';

/** Whether a value looks like a value of one of our keys. */
export function looksLike(ours: ProjectKey, value: unknown): boolean {
  const members = membersOf(value);
  const [first] = members;
  const isText = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  switch (ours) {
    case 'summary':
      return isText(first) && String(first).length <= 400;
    case 'category':
      return isText(first) && String(first).length <= 38 && labelProblem(String(first)) === undefined;
    case 'difficulty':
    case 'size':
    case 'gsoc':
      return members.every((one) => typeof one !== 'object' && translate(ours, String(one)) !== undefined);
    case 'status':
      return typeof first === 'string' && first.length <= 30;
    case 'inserted':
      return isDate(String(first));
    case 'skills':
      return (typeof value === 'string' ? value.split(',') : members).every(
        (one) => isText(one) && isShort(String(one)),
      );
    case 'contacts':
      return members.every((one) => (isText(one) ? String(one).length <= 120 : isReadable(ours, one)));
    case 'prerequisites':
    case 'outcomes':
      return members.every(isText);
    case 'irc':
    case 'mailing_list':
      return isText(first) && String(first).length <= 100;
    default:
      return isReadable(ours, value);
  }
}

function isShort(skill: string): boolean {
  return skill.trim().length <= 43 && labelProblem(skill) === undefined && !/[.!?] /.test(skill);
}

/** Whether Dibs reads a value without problems. */
export function isReadable(ours: ProjectKey, value: unknown): boolean {
  let isUnderstood = true;
  readKey(ours, [{ value, path: [] }], () => {
    isUnderstood = false;
  });
  return isUnderstood;
}

/** Translates a word of the list, as Dibs reads it or by guessing. Undefined if that fails, empty for "no value". */
export function translate(ours: ProjectKey, word: string): string | undefined {
  const understood = (one: string) => {
    const result = projectKeys[ours].safeParse(one);
    return result.success ? String(result.data ?? '') : undefined;
  };
  return understood(word) ?? guessWord(ours, word, (one) => understood(one) || undefined);
}
