/** Whether the text is a valid ISO 8601 date: `2012-12-12`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

/** The UTC date of a moment, as `2012-12-12`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whole days from one date (`2012-12-12`) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Longer than any date in words. */
const MAX_DATE_LENGTH = 60;
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const ORDINAL = '(?:st|nd|rd|th)?';
/** A complete date in any spelling, at the start of a text. */
const LEADING_DATE = new RegExp(
  [
    String.raw`^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:`,
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
    String.raw`|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}`,
    String.raw`|\d{1,2}${ORDINAL}[\s.-]{0,3}(?:of )?(?:${MONTH})[\s.,-]{0,3}\d{4}`,
    String.raw`|(?:${MONTH})[\s.]{1,2}\d{1,2}${ORDINAL},?\s?\d{4}`,
    String.raw`|\d{4}[\s.-]{0,3}(?:${MONTH})[\s.-]{0,3}\d{1,2}`,
    String.raw`)(?![\d])`,
  ].join(''),
  'i',
);
/** A month and a year. */
const MONTH_OF_YEAR = new RegExp(
  String.raw`^(?:(?:${MONTH})[\s.,-]{0,3}(?:19|20)\d{2}|(?:19|20)\d{2}[\s./-]{1,2}(?:\d{1,2}|(?:${MONTH})\.?)|\d{1,2}[/-](?:19|20)\d{2})$`,
  'i',
);

/** Whether a text is, or starts with, something meant as a date or month, valid or not. */
export function looksLikeDate(text: string): boolean {
  return (
    LEADING_DATE.test(text) ||
    MONTH_OF_YEAR.test(text.trim()) ||
    /^\s*(?:19|20)\d{6}\s*$/.test(text) ||
    (/^[\d\s/.,:tz+-]+$/i.test(text) && datesMeant(text).length > 0)
  );
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The possible ISO dates for a date in another spelling: two if day and month are ambiguous (`01/08/2012`, day first),
 * none if it is no date.
 */
export function datesMeant(text: string): string[] {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
  if (compact !== null) return [compact.slice(1).join('-')].filter(isDate);
  const written = (LEADING_DATE.exec(text)?.[0] ?? text).slice(0, MAX_DATE_LENGTH);
  const parts = written.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const month = parts
    .filter((part) => /^[a-z]{3,}$/.test(part))
    .map((part) => MONTHS.indexOf(part.slice(0, 3)) + 1)
    .find((number) => number > 0);
  const [a = '', b = '', c = ''] = numbers;
  const candidates: [string, number | string, string][] =
    month !== undefined
      ? a.length === 4
        ? [[a, month, b]]
        : [[b, month, a]]
      : a.length === 4
        ? [[a, b, c]]
        : [
            [c, b, a],
            [c, a, b],
          ];
  const dates = candidates
    .map(
      ([year, mm, dd]) =>
        `${year.length === 2 ? `20${year}` : year}-${String(mm).padStart(2, '0')}-${dd.padStart(2, '0')}`,
    )
    .filter(isDate);
  return [...new Set(dates)];
}
