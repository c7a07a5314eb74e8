import { createContext, Script } from 'node:vm';
import { cpuTimeOf } from './cpu.ts';

/** Four times the text may take four times as long, and some more on a busy machine; the square of it is 16 times. */
const MOST_GROWTH = 8;
/**
 * Milliseconds of CPU below which growth is noise, on a busy machine too. A regular expression that grows with the square takes
 * seconds on a hundred thousand characters.
 */
const NOISE = 150;
/** Milliseconds; far more than anything linear takes, also where many programs run. */
const PATIENCE = 30_000;

/** Whether the time that something takes on a text grows as the text does, up to a length. */
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

/** Whether something comes to its end; of all that Node has only `vm` can stop a regular expression. */
export function inTime(run: () => void): boolean {
  try {
    script.runInContext(createContext({ run }), { timeout: PATIENCE });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
}
