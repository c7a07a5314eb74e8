import type { Mark } from './page.ts';

/** Spreads marks over all lines of the page: each line is in one range at least, in the order of the lines. */
export function accountFor(lines: readonly string[], marks: readonly Mark[]): Mark[] {
  const covered = new Uint8Array(lines.length + 1);
  // The line end behind the last line begins no line, but a parser may say that something ends on it.
  const inside = marks
    .filter(({ from }) => from <= lines.length)
    .map((mark) => ({ ...mark, to: Math.min(mark.to, lines.length) }));
  for (const { from, to } of inside) covered.fill(1, from, to + 1);
  const rest: Mark[] = [];
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (covered[line] === 1) continue;
    const became = text.trim() === '' ? 'blank' : 'markup';
    const last = rest.at(-1);
    if (last?.to === line - 1 && last.became === became) last.to = line;
    else rest.push({ from: line, to: line, became });
  }
  return joined([...inside, ...rest].toSorted((one, other) => one.from - other.from || one.to - other.to));
}

/** One mark for what stands on the same lines, or on lines that follow each other, and became the same. */
function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  // What the last of them became, each once.
  let became = new Set<string>();
  for (const mark of marks) {
    const last = result.at(-1);
    if (last && last.path === mark.path && last.from === mark.from && last.to === mark.to) {
      if (!became.has(mark.became)) last.became += `, ${mark.became}`;
      became.add(mark.became);
    } else if (last && last.path === mark.path && last.became === mark.became && mark.from <= last.to + 1) {
      last.to = Math.max(last.to, mark.to);
    } else {
      result.push({ ...mark });
      became = new Set([mark.became]);
    }
  }
  return result;
}
