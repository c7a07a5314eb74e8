import { fits, readSearch } from './search.ts';
import type { State } from './state.ts';

/** What is known of a row to choose it by. */
export interface RowData {
  /** Lower case. */
  text: string;
  values: ReadonlyMap<string, readonly string[]>;
}

export interface Result {
  /** For each row whether it fits. */
  isShown: boolean[];
  shown: number;
  /** For each facet and value how many rows there would be, by all choices but those of this facet. */
  counts: Map<string, Map<string, number>>;
}

/** Applies a search and the chosen values to all rows. */
export function filterRows(rows: readonly RowData[], facets: readonly string[], state: State): Result {
  const terms = readSearch(state.query);
  const counts = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
  let shown = 0;
  const isShown = rows.map((row) => {
    if (!fits(row.text, terms)) return false;
    const misses = facets.filter((facet) => !isChosen(row, facet, state));
    if (misses.length > 1) return false;
    // A row that only one facet keeps out counts there: choosing its value too would bring it back.
    for (const facet of misses.length === 1 ? misses : facets)
      count(counts.get(facet), row.values.get(facet));
    if (misses.length === 1) return false;
    shown += 1;
    return true;
  });
  return { isShown, shown, counts };
}

function isChosen({ values }: RowData, facet: string, { chosen }: State): boolean {
  const wanted = chosen.get(facet);
  return wanted === undefined || (values.get(facet) ?? []).some((value) => wanted.has(value));
}

function count(counts: Map<string, number> | undefined, values: readonly string[] | undefined): void {
  for (const value of values ?? []) counts?.set(value, (counts.get(value) ?? 0) + 1);
}
