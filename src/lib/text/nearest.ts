import { distance } from 'fastest-levenshtein';

/** The known word, in any case, that a word is probably a typo of. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const allowed = lower.length <= 4 ? 1 : 2;
  let best: { word: string; away: number } | undefined;
  for (const candidate of known) {
    const away = distance(lower, candidate.toLowerCase());
    if (away <= allowed && (best === undefined || away < best.away)) best = { word: candidate, away };
  }
  return best?.word;
}
