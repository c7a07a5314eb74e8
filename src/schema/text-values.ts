import { oneLine } from '../lib/text/one-line.ts';
import { difficultyIn, hoursIn, sizesIn } from './fact-values.ts';
import type { Fact } from './facts.ts';
import { meansNoValue, statusFromWord } from './words.ts';

/** A value that a text gives for one of our keys, and the line of its label. */
export interface TextValue {
  value: string | number[] | string[];
  line: number;
}

/**
 * What a text says of one of our keys; undefined if nothing, or if it says that it is not known yet. What is not understood
 * is given as it is written.
 */
export function valueInText(key: string, facts: readonly Fact[]): TextValue | undefined {
  const own = facts.filter((fact) => fact.key === key);
  const [first] = own;
  if (first === undefined) {
    const beside = key === 'size' ? facts.find((fact) => fact.key === 'difficulty') : undefined;
    const hours = beside === undefined ? [] : hoursIn(beside.values.join(', '));
    return beside === undefined || hours.length === 0 ? undefined : { value: hours, line: beside.line };
  }
  const said = own.flatMap(({ values }) => values).filter((value) => !meansNoValue(oneLine(value)));
  const value = said.length === 0 ? undefined : read(key, said);
  return value === undefined || value.length === 0 ? undefined : { value, line: first.line };
}

function read(key: string, said: readonly string[]): TextValue['value'] | undefined {
  const text = oneLine(said.join(', '));
  const [first = ''] = said;
  switch (key) {
    case 'difficulty':
      return difficultyIn(text)?.value.at(-1) ?? first;
    case 'size':
      return sizesIn(text)?.value ?? first;
    case 'status':
      return statusFromWord(first) ?? first;
    case 'skills':
      return skillsIn(said);
    case 'contacts':
      return [...new Set(said.flatMap(peopleIn))];
    case 'links':
      return said.flatMap((value) => value.match(/https?:\/\/[^\s<>()]+/gi) ?? []);
    case 'outcomes':
    case 'prerequisites':
      return said.map(oneLine);
    default:
      return first;
  }
}

/** Longer values are sentences, which stay in the text alone. */
const MAX_SKILL = 30;
const MAX_SKILLS = 8;

/** The skills of lines up to the first that is a sentence; none where there are too many for labels. */
export function skillsIn(lines: readonly string[]): string[] {
  const parts = lines.map((line) => line.split(/[,;]/).map(oneLine).filter(Boolean));
  const isSkill = (part: string) =>
    [...part].length <= MAX_SKILL && !/[.!?:]$|https?:/.test(part) && part.split(' ').length <= 4;
  const end = parts.findIndex((line) => !line.every(isSkill));
  const skills = [...new Set(parts.slice(0, end === -1 ? parts.length : end).flat())];
  return skills.length <= MAX_SKILLS ? skills : [];
}

/** People in a line that names nothing else. */
export function peopleIn(line: string): string[] {
  const parts = line
    .replace(/(?<=\S )([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6})(?=$|[,;]| and | & )/g, '<$1>')
    .replace(/ \(https:\/\/github\.com\/([\w-]+)\/?\)/g, ' (@$1)')
    .split(/[,;]| and | & /)
    .map(oneLine)
    .filter((part) => part !== '' && !/^(?:tbd|tba|n\/?a|none)$/i.test(part));
  return parts.every((part) => part.length <= 60 && part.split(' ').length <= 5) ? parts : [];
}
