import { MAX_LABEL_NAME } from '../model/github-limits.ts';
import { trimSigns } from './trim-signs.ts';

/** Most characters of a skill whose label, `skill: …`, GitHub takes. */
const MAX_LENGTH = MAX_LABEL_NAME - 'skill: '.length;

/** Skills that can be labels, and what says more than a label can. */
export interface SkillNames {
  skills: string[];
  /** Sentences, which are requirements rather than names of skills. */
  sentences: string[];
}

/** Takes apart what is too long for a label, or has a comma: lists in brackets, sentences, and enumerations. */
export function skillNames(members: readonly string[]): SkillNames {
  const skills: string[] = [];
  const sentences: string[] = [];
  for (const member of members) {
    const whole = namesIn(member);
    if (whole === undefined) sentences.push(member);
    const names = whole ?? [coreOf(member)].filter(isName);
    skills.push(...names.filter((name) => !skills.includes(name)));
  }
  return { skills, sentences };
}

function namesIn(text: string): string[] | undefined {
  if (isName(text)) return [text];
  for (const take of [listed, enumerated]) {
    const names = take(text);
    if (names.length > 1 && names.every(isName)) return names;
  }
  return undefined;
}

function isName(text: string): boolean {
  return [...text].length <= MAX_LENGTH && !text.includes(',') && /[\p{L}\p{N}]/u.test(text);
}

const LEAD_IN =
  /^(?:(?:strong|good|basic|solid|some|deep|prior|working|proven) )?(?:proficiency|knowledge|understanding|experience|familiarity|expertise) (?:in|of|with|on) (?:the |an? )?/i;

/** What is left of a long skill without how well one should know it, and without what stands in brackets at its end. */
function coreOf(text: string): string {
  const open = text.indexOf(' (');
  const bare = open === -1 ? text : text.slice(0, open);
  return tidy(bare.replace(LEAD_IN, ''));
}

/** `Build systems (Ninja, Make, etc.)`: the name before the brackets, and those in them. */
function listed(text: string): string[] {
  const open = text.indexOf('(');
  const close = text.lastIndexOf(')');
  if (open === -1 || close < open) return [];
  const within = text.slice(open + 1, close).split(/[,;/]\s/);
  if (within.length < 2) return [];
  const names = [text.slice(0, open), ...within, text.slice(close + 1)].map(tidy);
  return names.filter((name) => name !== '' && !/^etc\.?$/i.test(name));
}

/** Several sentences, or parts that are joined by “and”; brackets stay whole. */
function enumerated(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[()]|[.;]\s|,?\s(?:and|und|y|et|e)\s|[,，、和]/giu)) {
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...parts, text.slice(start)].map(tidy).filter((part) => part !== '');
}

function tidy(text: string): string {
  const trimmed = trimSigns(text, /[\s,;:]/, /[\s,;:]/);
  return trimmed.replace(/^(?:e\.g\.|i\.e\.|and|or|like|such as)\s/i, '').replace(/(?<!\.\w)\.$/, '');
}
