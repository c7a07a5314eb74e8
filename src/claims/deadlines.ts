import type { Config } from '../schema/config.ts';

const DAY = 86_400_000;
/** Schedules are late now and then, and a reminder a day late is worse than one an hour early. */
const TOLERANCE = 3_600_000;

/** Whether a number of days has passed between two moments (milliseconds), or all but has. */
export function haveDaysPassed(days: number, since: number, now: number): boolean {
  return now - since >= days * DAY - TOLERANCE;
}

/** What silence asks for. All moments are in milliseconds. */
export interface Inactivity {
  /** The last sign of life. */
  last: number;
  /** When the reminder was made that stands; undefined where there is none. */
  reminded: number | undefined;
  now: number;
}

/** What is to be done about a holder: nothing yet, a reminder, taking it back, or freeing the project. */
export function dueFor(
  { last, reminded, now }: Inactivity,
  { remind_after, release_after }: Config['claims'],
): 'nothing' | 'remind' | 'take back' | 'release' {
  if (reminded === undefined) return haveDaysPassed(remind_after, last, now) ? 'remind' : 'nothing';
  if (last > reminded) return 'take back';
  // Nobody loses a project before the time that the reminder has given them: an hour early is too early here.
  const isOver = now - last >= release_after * DAY && now - reminded >= (release_after - remind_after) * DAY;
  return isOver ? 'release' : 'nothing';
}

/** Whole days of silence, for people to read. */
export function daysOf({ last, now }: Pick<Inactivity, 'last' | 'now'>): number {
  return Math.floor((now - last + TOLERANCE) / DAY);
}
