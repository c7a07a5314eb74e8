import type { Clock } from './rate-window.ts';

/** The machine's clock, for the entry points. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
};
