import stringWidth from 'string-width';

/** A column of a table for a terminal. */
export interface Column {
  head: string;
  /** Width in cells to which it may be narrowed while others can be left out; undefined if it keeps its full width. */
  min?: number;
  /** Columns with a higher rank are left out first if there is not enough room; undefined if it always stays. */
  rank?: number;
}

const GAP = '  ';
/** Cells that a column keeps if even the last columns do not fit. */
const NARROWEST = 15;

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
  const cells = columns.map((_, at) => texts.map((row) => stringWidth(row[at] ?? '')));
  const filled = [...columns.keys()].filter((at) => rows.some((row) => row[at] !== ''));
  const { shown, widths } = fitted(columns, filled, cells, width);
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

/**
 * Which columns are shown, and how wide all of them are.
 * @param cells widths of the texts of each column
 */
function fitted(columns: readonly Column[], filled: number[], cells: readonly number[][], width: number) {
  const full = cells.map((texts) => Math.max(...texts));
  const widths = [...full];
  let shown = filled;
  const excess = () =>
    shown.reduce((sum, at) => sum + (widths[at] ?? 0), GAP.length * (shown.length - 1)) - width;
  const narrowTo = (least: number) => {
    const narrowable = shown.filter((at) => columns[at]?.min !== undefined);
    const wide = narrowable.map((at) => ({
      at,
      min: Math.min(columns[at]?.min ?? 0, least),
      cells: cells[at] ?? [],
    }));
    narrow(wide, widths, excess());
  };
  for (;;) {
    narrowTo(Number.POSITIVE_INFINITY);
    const [out] = shown
      .filter((at) => columns[at]?.rank !== undefined)
      .sort((a, b) => (columns[b]?.rank ?? 0) - (columns[a]?.rank ?? 0));
    if (excess() <= 0 || out === undefined) break;
    shown = shown.filter((at) => at !== out);
    for (const at of shown) widths[at] = full[at] ?? 0;
  }
  narrowTo(NARROWEST);
  return { shown, widths };
}

/** Narrows columns cell by cell until nothing is in excess: the one in which fewest texts are cut, of several the widest. */
function narrow(columns: { at: number; min: number; cells: number[] }[], widths: number[], excess: number) {
  const wide = columns.map(({ at, min, cells }) => ({ at, min, cells: [...cells].sort((a, b) => b - a) }));
  const widthOf = ({ at }: { at: number }) => widths[at] ?? 0;
  // The texts are in order of their width, the widest first.
  const cutsOf = ({ at, cells }: { at: number; cells: number[] }) => {
    const fitting = cells.findIndex((cell) => cell < (widths[at] ?? 0));
    return fitting === -1 ? cells.length : fitting;
  };
  for (let left = excess; left > 0; left -= 1) {
    const [best] = wide
      .filter((column) => widthOf(column) > column.min)
      .map((column) => ({ column, cuts: cutsOf(column) }))
      .sort((a, b) => a.cuts - b.cuts || widthOf(b.column) - widthOf(a.column));
    if (best === undefined) return;
    widths[best.column.at] = widthOf(best.column) - 1;
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
