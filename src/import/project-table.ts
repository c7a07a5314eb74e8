import type { PhrasingContent, Table, TableRow } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { type FactKey, factKey } from '../schema/label-words.ts';
import type { Lines, TextLine } from './page.ts';
import { textNode } from './phrasing.ts';
import type { Entry, Part } from './read-section.ts';

/** Columns of tables that list something else, or what was done before. */
const OTHER =
  /\b(?:students?|contributors?|interns?|mentees?|e-?mail|date|deadline|when|year|event|final report|blog|country|username|handle|timezone)\b/i;
const LINK = /\b(?:link|url|issue)\b/i;

/** Keys of columns that only a table of projects has. */
const SAYS: ReadonlySet<FactKey | undefined> = new Set([
  'difficulty',
  'size',
  'skills',
  'description',
  'outcomes',
]);

interface Column {
  name: string;
  key: FactKey | undefined;
}

/** Reads a table with a row for each project; empty for any other table. */
export function readTable(table: Table, place: Lines): Entry[] {
  const [header, ...rows] = table.children;
  const columns = (header?.children ?? []).map(({ children }): Column => {
    const name = plain(children).trim();
    const isLink = LINK.test(name) && factKey(name) !== 'title';
    return { name, key: isLink ? 'links' : factKey(name) };
  });
  const title = titleColumn(columns);
  if (title === -1 || rows.length < 2 || columns.some(({ name }) => OTHER.test(name))) return [];
  const known = columns.filter(({ key }, at) => at !== title && key !== undefined).length;
  const says = columns.filter(({ key }, at) => at !== title && SAYS.has(key)).length;
  if (known === 0 || (says === 0 && /^(?:full )?name$/i.test(columns[title]?.name ?? ''))) return [];
  return rows.flatMap((row) => entryOf(row, columns, title, place) ?? []);
}

function titleColumn(columns: readonly Column[]): number {
  const named = columns.findIndex(({ key, name }) => key === 'title' && !/\blink\b/i.test(name));
  if (named !== -1) return named;
  return columns.findIndex(
    ({ name, key }) => key === undefined && /\b(?:project|idea|title|topic|proposal)s?\b/i.test(name),
  );
}

function entryOf(
  { children: cells, position }: TableRow,
  columns: readonly Column[],
  title: number,
  place: Lines,
): Entry | undefined {
  const from = position?.start.line ?? place.from;
  const line = (nodes: PhrasingContent[]): TextLine => ({
    kind: 'line',
    startsParagraph: true,
    nodes,
    from,
    to: position?.end.line ?? from,
  });
  const named = cells[title]?.children ?? [];
  if (plain(named).trim() === '') return undefined;
  const parts = columns.flatMap(({ name, key }, at): Part[] => {
    const nodes = cells[at]?.children ?? [];
    if (at === title || (plain(nodes).trim() === '' && nodes.length === 0)) return [];
    const label: PhrasingContent = { type: 'strong', children: [textNode(`${name}:`)] };
    const labeled = line(name === '' ? nodes : [label, textNode(' '), ...nodes]);
    if (key === 'description') return [{ kind: 'text', piece: line(nodes) }];
    if (key === undefined || key === 'title') return [{ kind: 'text', piece: labeled }];
    const { to } = labeled;
    return [
      { kind: 'value', value: { label: name, key, content: [line(nodes)], source: [labeled], from, to } },
    ];
  });
  return { kind: 'row', title: line(named), parts };
}
