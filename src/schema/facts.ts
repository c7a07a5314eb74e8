import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import { parseMarkdown, plain, shown, slice } from '../lib/markdown/index.ts';
import { labelsOnLine } from './find-labels.ts';
import { type FactKey, factKey } from './label-words.ts';

/** A value that stands in a text with its label: `**Difficulty:** hard`, `## Expected project size`. */
export interface Fact {
  key: FactKey;
  /** As written, without a colon. */
  label: string;
  /** The value on the label's line or below; one member for each list item, row or paragraph. */
  values: string[];
  /** The line of the label, 1-based. */
  line: number;
}

/** Finds the facts of a Markdown text, in its order; labels without a value are left out. */
export function factsIn(markdown: string): Fact[] {
  const facts: Fact[] = [];
  const { root } = parseMarkdown(markdown);
  for (const block of root.children) addBlock(facts, block as RootContent);
  return facts.filter(({ values }) => values.length > 0);
}

function addBlock(facts: Fact[], block: RootContent): void {
  const line = block.position?.start.line ?? 1;
  if (block.type === 'heading') {
    const label = plain(block.children).trim();
    // Text below an unknown heading belongs to no label above it.
    facts.push({ key: factKey(label) ?? 'description', label, values: [], line });
  } else if (block.type === 'paragraph') {
    if (endsHere(facts)) facts.push({ key: 'description', label: '', values: [], line });
    addLines(facts, block.children, line);
  } else if (block.type === 'table') for (const row of block.children) addRow(facts, row);
  else if (block.type === 'list') {
    for (const { children } of block.children) for (const child of children) addBlock(facts, child);
  }
}

/** Whether a further paragraph is no part of the last value: only long values have several. */
function endsHere(facts: readonly Fact[]): boolean {
  const last = facts.at(-1);
  return last !== undefined && last.values.length > 0 && !LONG.has(last.key);
}

const LONG: ReadonlySet<FactKey> = new Set<FactKey>([
  'outcomes',
  'prerequisites',
  'links',
  'skills',
  'contacts',
]);

function addRow(facts: Fact[], row: TableRow): void {
  const [name = '', ...values] = row.children.map(({ children }) => shown(children));
  const key = factKey(name);
  const line = row.position?.start.line ?? 1;
  if (key) facts.push({ key, label: name, values: values.filter(Boolean), line });
}

function addLines(facts: Fact[], nodes: readonly PhrasingContent[], from: number): void {
  let start = 0;
  for (const [at, text] of plain(nodes).split('\n').entries()) {
    const line = slice(nodes, start, start + text.length);
    const labels = labelsOnLine(line, at === 0);
    const before = shown(slice(line, 0, labels[0]?.at ?? text.length));
    if (/\p{L}|\p{N}/u.test(before)) facts.at(-1)?.values.push(before);
    for (const { key, label, start: begin, end } of labels) {
      const value = shown(slice(line, begin, end))
        .replace(/[|;·•,]$/, '')
        .trim();
      facts.push({ key: key ?? 'description', label, values: value === '' ? [] : [value], line: from + at });
    }
    start += text.length + 1;
  }
}
