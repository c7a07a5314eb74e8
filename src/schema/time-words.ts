/** Words for a unit of time in the languages that Dibs speaks, by its days. */
const UNITS: readonly (readonly [days: number, words: string])[] = [
  [1, 'd|days?|tage?n?|d[ií]as?|jours?'],
  [7, 'w|weeks?|wochen?|semanas?|semaines?'],
  [30, 'm|months?|monate?n?|m[eê]s(?:es)?|mois'],
  [365, 'y|years?|jahre?n?|a[nñ]os?|ans?'],
];

/** The same in scripts without blanks between words. */
const ATTACHED_UNITS: readonly (readonly [days: number, words: string])[] = [
  [1, '日間?|天'],
  [7, '週間?|周|星期'],
  [30, '(?:か|ヶ|ケ|个)月間?'],
  [365, '年間?'],
];

const span = (words: string, attached: string) =>
  new RegExp(String.raw`^(\d{1,4}) ?(?:(?:${words})(?![\p{L}\p{N}])|(?:${attached})(?!\d))`, 'iu');

const SPANS = UNITS.map(([days, words], at) => ({
  days,
  pattern: span(words, ATTACHED_UNITS[at]?.[1] ?? ''),
}));

/** The number of days at the start of a text, in any of these languages: `6 weeks`, `6w`, `6 Wochen`, `6週間`. */
export function daysIn(text: string): number | undefined {
  const said = text.normalize('NFC');
  for (const { days, pattern } of SPANS) {
    const [, count] = pattern.exec(said) ?? [];
    if (count !== undefined) return Number(count) * days;
  }
  return undefined;
}

const UNTIL = /^(?:until|till)(?![\p{L}\p{N}])(.*)$/iu;
/** In other languages the word may mean something else, unless a number follows. */
const UNTIL_ELSEWHERE =
  /^(?:bis(?: zum)? |hasta(?: el)? |jusqu['’](?:au|à|en) |até(?: o| a)? |直到 ?|到 ?|至 ?)(\d.*)$/iu;
const FOR = /^(?:for|für|por|durante|pendant|pour) (?=\d)/iu;

/**
 * What a text says as a date, in any of these languages: what follows a word for “until”, a date, or a number of days,
 * weeks, months or years.
 */
export function timeIn(text: string): string | undefined {
  const said = text.normalize('NFC');
  const after = UNTIL.exec(said)?.[1] ?? UNTIL_ELSEWHERE.exec(said)?.[1];
  if (after !== undefined) return after.trim();
  const bare = said.replace(FOR, '');
  return /^\d{4}(?:-\d{2}-\d{2}(?!\d)|年\d)/.test(bare) || daysIn(bare) !== undefined ? bare : undefined;
}
