import type { List, ListItem, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { type LabelOnLine, labelsOnLine } from '../schema/find-labels.ts';
import { type FactKey, factKey } from '../schema/label-words.ts';
import type { Piece, TextLine } from './page.ts';
import { textNode } from './phrasing.ts';
import { splitLines } from './split-lines.ts';

/** Turns lists and tables of labels into lines, so that a label looks the same wherever a page has it. */
export function layOpen(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind !== 'block') return [piece];
    const { node } = piece;
    if (node.type === 'list' && holdsLabels(node)) return linesOfList(node, piece);
    if (node.type === 'table') return linesOfTable(node, piece) ?? [piece];
    return [piece];
  });
}

/** What stands in a list item or a quote, as pieces. */
export function piecesWithin(children: readonly RootContent[], from: number): Piece[] {
  return children.flatMap((child): Piece[] => {
    const start = child.position?.start.line ?? from;
    const place = { from: start, to: child.position?.end.line ?? start };
    if (child.type === 'paragraph') return splitLines(child.children, start);
    if (child.type === 'heading')
      return [{ kind: 'heading', depth: child.depth, nodes: child.children, ...place }];
    return [{ kind: 'block', node: child, ...place }];
  });
}

function firstLabel({ children: [first] }: ListItem): LabelOnLine | undefined {
  if (first?.type !== 'paragraph') return undefined;
  const [line] = splitLines(first.children, 1);
  const [label] = line ? labelsOnLine(line.nodes, true) : [];
  return label &&
    plain(line?.nodes ?? [])
      .slice(0, label.at)
      .search(/\p{L}/u) === -1
    ? label
    : undefined;
}

const STRONG: ReadonlySet<FactKey> = new Set<FactKey>([
  'difficulty',
  'size',
  'skills',
  'contacts',
  'outcomes',
  'prerequisites',
]);

function holdsLabels({ children }: List): boolean {
  const labels = children.map(firstLabel);
  const known = new Set(labels.flatMap((label) => label?.key ?? []));
  const labeled = labels.filter((label) => label !== undefined).length;
  const strong = [...known].filter((key) => STRONG.has(key)).length;
  if (strong === 0) return known.size > 1 && labeled === children.length;
  return labeled * 2 >= children.length || (strong > 1 && labeled > 2);
}

function linesOfList(list: List, { from }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let plainItems: ListItem[] = [];
  const flush = () => {
    const [first] = plainItems;
    if (first === undefined) return;
    const start = first.position?.start.line ?? from;
    const to = plainItems.at(-1)?.position?.end.line ?? start;
    pieces.push({ kind: 'block', node: { ...list, children: plainItems }, from: start, to });
    plainItems = [];
  };
  for (const item of list.children) {
    if (firstLabel(item) === undefined) plainItems.push(item);
    else {
      flush();
      pieces.push(...layOpen(piecesWithin(item.children, item.position?.start.line ?? from)));
    }
  }
  flush();
  return pieces;
}

/** A table of labels and values in two columns, or of one row of values below its labels. */
function linesOfTable(table: Table, place: Piece): TextLine[] | undefined {
  const rows = table.children.filter(({ children }) => children.some((cell) => textOf(cell) !== ''));
  const [header, ...below] = rows;
  if (header === undefined) return undefined;
  const first = rows.map(({ children: [cell] }) => (cell ? factKey(textOf(cell)) : undefined));
  const keys = header.children.map((cell) => factKey(textOf(cell)));
  const named = keys.filter((key) => key !== undefined).length;
  const inFirst = first.filter((key) => key !== undefined && key !== 'title').length;
  const width = Math.max(...rows.map(({ children }) => children.length));
  if (width >= 2 && inFirst >= 2 && inFirst * 3 >= rows.length && inFirst >= named) {
    return rows.map((row) => lineOf(row, place));
  }
  const [values, ...others] = below;
  if (!values || others.length > 0 || named < 2 || named * 2 < width) return undefined;
  return header.children.flatMap((cell, at) => {
    const value = values.children[at];
    return value ? [labeled(textOf(cell), value.children, linesOf(values, place))] : [];
  });
}

function lineOf(row: TableRow, place: Piece): TextLine {
  const [label, ...values] = row.children;
  const nodes = values
    .filter((cell) => textOf(cell) !== '')
    .flatMap((cell, at) => (at === 0 ? cell.children : [textNode(', '), ...cell.children]));
  return labeled(label ? textOf(label) : '', nodes, linesOf(row, place));
}

function labeled(label: string, value: PhrasingContent[], place: { from: number; to: number }): TextLine {
  const strong: PhrasingContent = {
    type: 'strong',
    children: [
      textNode(
        `${label
          .trim()
          .replace(/[:：]$/, '')
          .trimEnd()}:`,
      ),
    ],
  };
  const name = label === '' ? [] : [strong, textNode(' ')];
  return { kind: 'line', startsParagraph: true, nodes: [...name, ...value], ...place };
}

function linesOf(row: TableRow, place: Piece): { from: number; to: number } {
  const from = row.position?.start.line ?? place.from;
  return { from, to: row.position?.end.line ?? from };
}

function textOf(cell: { children: PhrasingContent[] }): string {
  return plain(cell.children).trim();
}
