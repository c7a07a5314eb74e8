import type { LineRange } from './page.ts';

/** Extends the ranges to a report that covers every line of the page, in line order. */
export function reportLines(lines: readonly string[], ranges: readonly LineRange[]): LineRange[] {
  const covered = new Uint8Array(lines.length + 1);
  // A parser may report an end on the empty line after the last line end.
  const inside = ranges
    .filter(({ from }) => from <= lines.length)
    .map((range) => ({ ...range, to: Math.min(range.to, lines.length) }));
  for (const { from, to } of inside) covered.fill(1, from, to + 1);
  const rest: LineRange[] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (covered[line] === 1) continue;
    const outcome = text.trim() === '' ? 'blank' : 'markup';
    const last = rest.at(-1);
    if (last?.to === line - 1 && last.outcome === outcome) last.to = line;
    else rest.push({ from: line, to: line, outcome });
  }
  return joined([...inside, ...rest].toSorted((one, other) => one.from - other.from || one.to - other.to));
}

/** Merges ranges of the same lines, and adjacent ranges with the same outcome. */
function joined(ranges: readonly LineRange[]): LineRange[] {
  const result: LineRange[] = [];
  // The distinct outcomes of the last range.
  let outcomes = new Set<string>();
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && last.path === range.path && last.from === range.from && last.to === range.to) {
      if (!outcomes.has(range.outcome)) last.outcome += `, ${range.outcome}`;
      outcomes.add(range.outcome);
    } else if (
      last &&
      last.path === range.path &&
      last.outcome === range.outcome &&
      range.from <= last.to + 1
    ) {
      last.to = Math.max(last.to, range.to);
    } else {
      result.push({ ...range });
      outcomes = new Set([range.outcome]);
    }
  }
  return result;
}
