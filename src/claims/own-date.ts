import { datesMeant, isDate, isoDay, looksLikeDate } from '../lib/text/date.ts';
import { daysIn } from '../schema/time-words.ts';
import { DAY } from './deadlines.ts';

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
  const days = daysIn(said);
  if (days !== undefined && !/^\d{4}年/.test(said)) return dayAfter(start, days);
  const written = said.replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日/, '$1-$2-$3 ');
  const [day, other] = looksLikeDate(written) ? datesMeant(written) : [];
  // With dots between them, the day comes first everywhere.
  return other === undefined || /^\d{1,2}\.\d{1,2}\./.test(written) ? day : undefined;
}

function dayAfter(start: number, days: number): string {
  return isoDay(new Date(start + days * DAY));
}
