/** The time of a simulation: it stands still until it is moved, for GitHub and for the program alike. */

export interface SimulatedTime {
  now(): number;
  advance(milliseconds: number): void;
  /** Gives the machine's time back. */
  restore(): void;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function simulateTime(start: string): SimulatedTime {
  const { Date: real } = globalThis;
  let now = real.parse(start);
  class Simulated extends real {
    constructor(...values: [] | [value: string | number]) {
      if (values.length === 0) super(now);
      else super(...values);
    }

    static override now(): number {
      return now;
    }
  }
  globalThis.Date = Simulated as DateConstructor;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    restore: () => {
      globalThis.Date = real;
    },
  };
}

/** A moment as GitHub writes it. */
export const stampOf = (moment: number): string => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');

/** A moment's day in UTC. */
export const dayOf = (moment: number): string => stampOf(moment).slice(0, 10);
