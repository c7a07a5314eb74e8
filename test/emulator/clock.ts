/** The time that the emulated GitHub believes in: the real one, moved by an offset. */
export interface Clock {
  now(): Date;
  /** Now as GitHub writes it: to the second. */
  stamp(): string;
  /** Moves the clock to a moment, from which it goes on; without one, back to the real time. */
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
