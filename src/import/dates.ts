import { datesMeant, isDate } from '../lib/text/date.ts';

/** What `01/08/2012` starts with. */
export type DateOrder = 'day-first' | 'month-first';

/** How the dates of a page are read. */
export interface Dates {
  order: DateOrder;
  /** Whether the user chose the order; if not, each date that depends on it is reported. */
  certain: boolean;
}

export interface ReadDate {
  date: string;
  /** The other day that it may mean, if the order of day and month decides. */
  other?: string;
}

const WORDS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|st|nd|rd|th|of|the)$/;

/** The day that a text names, if the text is nothing but a date. */
export function readDate(text: string, order: DateOrder): ReadDate | undefined {
  if (isDate(text)) return { date: text };
  if (text.length > 40 || !/^[\p{L}\d\s/.,-]+$/u.test(text)) return undefined;
  const parts = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
  const words = parts.filter((part) => !/^\d/.test(part));
  if (!words.every((word) => WORDS.test(word)) || parts.length - words.length > 3) return undefined;
  const [dayFirst, monthFirst] = datesMeant(text);
  if (dayFirst === undefined) return undefined;
  if (monthFirst === undefined) return { date: dayFirst };
  return order === 'day-first'
    ? { date: dayFirst, other: monthFirst }
    : { date: monthFirst, other: dayFirst };
}

/** The order of the dates of a page, if one of them shows it; day first otherwise. */
export function orderOf(dates: readonly string[]): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of dates) {
    const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\s*$/.exec(date) ?? [];
    if (Number(first) > 12) dayFirst++;
    if (Number(second) > 12) monthFirst++;
  }
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
