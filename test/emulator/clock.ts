/** The emulated GitHub's time: the real one plus an offset. */
export interface Clock {
  now(): Date;
  /** Now as GitHub writes it, without fractions of a second. */
  stamp(): string;
  /** Moves the clock to a moment, from which it continues; without an argument, back to the real time. */
  set(moment?: Date | string): void;
  advance(milliseconds: number): void;
}

export function createClock(): Clock {
  let offset = 0;
  const now = () => new Date(Date.now() + offset);
  return {
    now,
    stamp: () => stamp(now()),
    set: (moment) => {
      offset = moment === undefined ? 0 : new Date(moment).getTime() - Date.now();
    },
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

const stamp = (moment: Date): string => moment.toISOString().replace(/\.\d+Z$/, 'Z');
