/** Whether the text is a day of the calendar, written as ISO 8601 has it: `2012-12-12`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoDay(date) === text;
}

/** The day (UTC) of a moment, as `2012-12-12`. */
export function isoDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Whole days from one day to another (`2012-12-12`). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What a date in another spelling may mean, as ISO dates: two where day and month can be told apart in two
 * ways (`01/08/2012`, day first), none where it is no date.
 */
export function datesMeant(text: string): string[] {
  const parts = text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
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
