import { createContext, Script } from 'node:vm';
import { cpuTimeOf } from './cpu.ts';

/** Linear time means four times as long for four times the text, plus some slack; quadratic time means 16 times. */
const MOST_GROWTH = 8;
/**
 * Milliseconds of CPU below which growth is noise, even on a busy machine. A quadratic regular expression takes seconds
 * on a hundred thousand characters.
 */
const NOISE = 150;
/** Milliseconds; far more than anything linear takes, even on a busy machine. */
const PATIENCE = 30_000;

/** Whether the time that something takes on a text is linear in its length, up to a given length. */
export function isLinear(
  run: (text: string) => unknown,
  textOf: (length: number) => string,
  { length, noise }: { length: number; noise: number } = { length: 100_000, noise: NOISE },
): boolean {
  const timeOn = (size: number) => {
    const text = textOf(size);
    return cpuTimeOf(() => run(text));
  };
  let linear = false;
  const ended = inTime(() => {
    const first = timeOn(length);
    if (first > noise) {
      const short = Math.min(timeOn(length / 4), timeOn(length / 4));
      linear = Math.min(first, timeOn(length)) <= short * MOST_GROWTH;
    } else linear = true;
  });
  return ended && linear;
}

const script = new Script('run()');

/** Whether something ends in time. Only `vm` can stop a running regular expression in Node. */
export function inTime(run: () => void): boolean {
  try {
    script.runInContext(createContext({ run }), { timeout: PATIENCE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
}
