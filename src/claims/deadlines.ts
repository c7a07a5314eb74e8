import type { Config } from '../schema/config.ts';

/** In milliseconds. */
export const DAY = 86_400_000;
/** Scheduled runs are sometimes late, and a reminder an hour early is better than one a day late. */
const TOLERANCE = 3_600_000;

/** Whether a number of days has passed between two moments (milliseconds), with an hour of tolerance. */
export function haveDaysPassed(days: number, since: number, now: number): boolean {
  return now - since >= days * DAY - TOLERANCE;
}

/** How long a holder has been inactive. All moments are in milliseconds. */
export interface Inactivity {
  /** The last activity. */
  last: number;
  /** When the reminder that still counts was posted; undefined if there is none. */
  reminded: number | undefined;
  now: number;
}

/** What to do about a holder: nothing yet, remind them, withdraw the reminder, or release the project. */
export function reminderAction(
  { last, reminded, now }: Inactivity,
  { remind_after, release_after }: Config['claims'],
): 'nothing' | 'remind' | 'withdraw' | 'release' {
  if (reminded === undefined) return haveDaysPassed(remind_after, last, now) ? 'remind' : 'nothing';
  if (last > reminded) return 'withdraw';
  // No tolerance here: nobody loses a project before the time that the reminder gave them is over.
  const isOver = now - last >= release_after * DAY && now - reminded >= (release_after - remind_after) * DAY;
  return isOver ? 'release' : 'nothing';
}

/** Whether an activity later than the last known one would change what to do: then all that may show one has to be read. */
export function dependsOnLater(inactivity: Inactivity, claims: Config['claims']): boolean {
  const action = reminderAction(inactivity, claims);
  return inactivity.reminded === undefined ? action === 'remind' : action !== 'withdraw';
}

/** Whole days of inactivity, for messages. */
export function daysInactive({ last, now }: Pick<Inactivity, 'last' | 'now'>): number {
  return Math.floor((now - last + TOLERANCE) / DAY);
}
