import { cpuTimeOf } from '../../test/support/cpu.ts';
import { inTime, isLinear } from '../../test/support/growth.ts';
import type { Pattern } from './collect.ts';

/** Characters of a text on which a pattern that is too slow shows, and milliseconds that any other needs by far not. */
const SHORT = 10_000;
const SUSPICIOUS = 4;

/** A text that a pattern takes too long on. */
export interface Slow {
  how: string;
  attack: string;
}

/** Tries a pattern on texts made of what it looks for; undefined if its time grows as they do. */
export function findSlow({
  source,
  flags,
  repeats,
}: Pick<Pattern, 'source' | 'flags' | 'repeats'>): Slow | undefined {
  const pattern = new RegExp(source, repeats && !flags.includes('g') ? `${flags}g` : flags);
  const run = (text: string) => {
    pattern.lastIndex = 0;
    return repeats ? text.replace(pattern, '') : pattern.exec(text);
  };
  const suspects: Attack[] = [];
  let tried: Attack | undefined;
  const ended = inTime(() => {
    for (tried of attacksOn(source)) {
      const text = textOf(tried, SHORT);
      if (cpuTimeOf(() => run(text)) >= SUSPICIOUS) suspects.push(tried);
    }
  });
  const found = ended ? suspects.find((attack) => !isLinear(run, (length) => textOf(attack, length))) : tried;
  return found && { how: 'more than linear time', attack: describe(found) };
}

interface Attack {
  before: string;
  repeated: string;
  after: string;
}

function textOf({ before, repeated, after }: Attack, length: number): string {
  return before + repeated.repeat(Math.ceil(length / repeated.length)) + after;
}

function describe({ before, repeated, after }: Attack): string {
  return `${JSON.stringify(before)} + ${JSON.stringify(repeated)} repeated + ${JSON.stringify(after)}`;
}

function* attacksOn(source: string): Generator<Attack> {
  const pieces = piecesOf(source);
  for (const repeated of pieces) {
    yield { before: '', repeated, after: '' };
    yield { before: '', repeated, after: '\0' };
    for (const before of pieces) {
      yield { before, repeated, after: '\0' };
      yield { before: '', repeated: before + repeated, after: '\0' };
    }
  }
}

const MOST_WORDS = 12;
const ALWAYS = [' ', '\n', 'a', '0', '-', '@', '<', '\u00e9'];

/** Each sign that a pattern names, and its words. */
function piecesOf(source: string): string[] {
  const plain = source
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([tnr])/g, (_, letter: string) => ({ t: '\t', n: '\n', r: '\r' })[letter] ?? '')
    .replace(/\\[a-z](?:\{[^{}]*\})?/gi, '')
    .replace(/\\/g, '');
  const signs = plain.replace(/[\p{L}\p{N}^$?+*.|]/gu, '');
  const words = plain.match(/[\p{L}\p{N}<>!/:@#=_-]{2,20}/gu) ?? [];
  return [...new Set([...ALWAYS, ...signs, ...words.slice(0, MOST_WORDS)])];
}
