import { createContext, Script } from 'node:vm';
import { cpuTimeOf } from '../../test/support/cpu.ts';
import type { Pattern } from './collect.ts';

/** Characters of a text on which a pattern that is too slow shows, and milliseconds that any other needs by far not. */
const SHORT = 10_000;
const SUSPICIOUS = 4;
/** Four times the text may take four times as long, and some more on a busy machine; the square of it is 16 times. */
const FROM = 25_000;
const TO = 100_000;
const MOST_GROWTH = 8;
/** Milliseconds below which growth is noise: what is suspicious on a short text takes a hundred times as long on a long one. */
const NOISE = 100;
/** Milliseconds; far more than all texts of one pattern take, also where many programs run. */
const PATIENCE = 30_000;

/** A text that a pattern takes too long on. */
export interface Slow {
  how: string;
  attack: string;
}

/** Tries a pattern on texts made of what it looks for; undefined if its time grows as they do. */
export function findSlow(pattern: Pick<Pattern, 'source' | 'flags' | 'repeats'>): Slow | undefined {
  const timeOn = timerFor(pattern);
  const suspects: Attack[] = [];
  let tried: Attack | undefined;
  const isOver = inTime(() => {
    for (tried of attacksOn(pattern.source)) if (timeOn(tried, SHORT) >= SUSPICIOUS) suspects.push(tried);
  });
  if (!isOver && tried) return { how: `more than ${PATIENCE / 1000} s`, attack: describe(tried) };
  for (const attack of suspects) {
    let isSlow = true;
    inTime(() => {
      const least = (length: number) => Math.min(timeOn(attack, length), timeOn(attack, length));
      const short = least(FROM);
      isSlow = least(TO) > Math.max(NOISE, short * MOST_GROWTH);
    });
    if (isSlow) return { how: 'more than linear time', attack: describe(attack) };
  }
  return undefined;
}

type Timer = (attack: Attack, length: number) => number;

function timerFor({ source, flags, repeats }: Pick<Pattern, 'source' | 'flags' | 'repeats'>): Timer {
  const pattern = new RegExp(source, repeats && !flags.includes('g') ? `${flags}g` : flags);
  return ({ before, repeated, after }, length) => {
    const text = before + repeated.repeat(Math.ceil(length / repeated.length)) + after;
    pattern.lastIndex = 0;
    return cpuTimeOf(() => (repeats ? text.replace(pattern, '') : pattern.exec(text)));
  };
}

interface Attack {
  before: string;
  repeated: string;
  after: string;
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
  const words = plain.match(/[\p{L}\p{N}<>!/:@#=_-]{2,20}/gu) ?? [];
  return [
    ...new Set([...ALWAYS, ...plain.replace(/[\p{L}\p{N}^$?+*.|]/gu, ''), ...words.slice(0, MOST_WORDS)]),
  ];
}

const script = new Script('run()');

/** Whether it comes to its end; of all that Node has only `vm` can stop a regular expression. */
function inTime(run: () => void): boolean {
  try {
    script.runInContext(createContext({ run }), { timeout: PATIENCE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
}
