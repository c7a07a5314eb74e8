import { datesMeant, isDate, isoDay, looksLikeDate } from '../lib/text/date.ts';
import { DAY } from './deadlines.ts';

const DAYS_PER_UNIT: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

const TIME = /^(\d{1,4}) ?(d|w|m|y|days?|weeks?|months?|years?)(?![\p{L}\p{N}])/iu;

/** A date that somebody wants to hold a project until, or what is wrong with what they wrote. */
export type OwnDate = { day: string } | { problem: 'date_unclear' | 'date_out_of_range'; latest: string };

/**
 * Reads the date that stands behind a claim.
 * @param said a date in any spelling, or a number of days, weeks, months or years
 * @param from ISO time of the comment, from which both the number and the longest time count
 * @param longest days
 */
export function readOwnDate(said: string, from: string, longest: number): OwnDate {
  const start = Date.parse(from);
  const latest = dayAfter(start, longest);
  const day = dayIn(said, start);
  if (day === undefined) return { problem: 'date_unclear', latest };
  return day > isoDay(new Date(start)) && day <= latest ? { day } : { problem: 'date_out_of_range', latest };
}

function dayIn(said: string, start: number): string | undefined {
  const [iso = ''] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(said) ?? [];
  if (iso !== '') return isDate(iso) ? iso : undefined;
  const [, count, unit = ''] = TIME.exec(said) ?? [];
  if (count !== undefined)
    return dayAfter(start, Number(count) * (DAYS_PER_UNIT[unit.charAt(0).toLowerCase()] ?? 1));
  const [day, other] = looksLikeDate(said) ? datesMeant(said) : [];
  return other === undefined ? day : undefined;
}

function dayAfter(start: number, days: number): string {
  return isoDay(new Date(start + days * DAY));
}
