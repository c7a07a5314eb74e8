import stringWidth from 'string-width';

/** A column of a table for a terminal. */
export interface Column {
  head: string;
  /** Width in cells to which it may be narrowed; undefined if it keeps its full width. */
  min?: number;
  /** Columns with a higher rank are left out first if there is not enough room; undefined if it always stays. */
  rank?: number;
}

const GAP = '  ';

/**
 * Lines of a table, its head first: as narrow as its texts allow, and no wider than the terminal. Columns without any text
 * are left out.
 * @param rows one text for each column
 * @param width of the terminal in cells
 * @param paint how a cell is shown, by its column; the text is already of the column's width
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (text: string, column: number, row: number) => string,
): string[] {
  const texts = [columns.map(({ head }) => head), ...rows];
  const full = columns.map((_, at) => Math.max(...texts.map((row) => stringWidth(row[at] ?? ''))));
  const filled = [...columns.keys()].filter((at) => rows.some((row) => row[at] !== ''));
  const { shown, widths } = fitted(columns, filled, full, width);
  const last = shown.at(-1);
  return texts.map((row, line) =>
    shown
      .map((at) => {
        const text = cut(row[at] ?? '', widths[at] ?? 0);
        return paint(at === last ? text : padded(text, widths[at] ?? 0), at, line - 1);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Which columns are shown, and how wide all of them are. */
function fitted(columns: readonly Column[], filled: number[], full: readonly number[], width: number) {
  const widths = [...full];
  let shown = filled;
  const excess = () =>
    shown.reduce((sum, at) => sum + (widths[at] ?? 0), GAP.length * (shown.length - 1)) - width;
  for (;;) {
    narrow(shown, columns, widths, excess());
    const [out] = shown
      .filter((at) => columns[at]?.rank !== undefined)
      .sort((a, b) => (columns[b]?.rank ?? 0) - (columns[a]?.rank ?? 0));
    if (excess() <= 0 || out === undefined) return { shown, widths };
    shown = shown.filter((at) => at !== out);
    for (const at of shown) widths[at] = full[at] ?? 0;
  }
}

/** Narrows the widest columns cell by cell until nothing is in excess. */
function narrow(shown: readonly number[], columns: readonly Column[], widths: number[], excess: number) {
  for (let left = excess; left > 0; left -= 1) {
    const [widest] = shown
      .filter((at) => (widths[at] ?? 0) > (columns[at]?.min ?? Number.POSITIVE_INFINITY))
      .sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

const segmenter = new Intl.Segmenter();

/** A text of at most so many cells, with an ellipsis if it was longer. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  let used = 1;
  for (const { segment } of segmenter.segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    shown += segment;
  }
  return `${shown.trimEnd()}…`;
}
