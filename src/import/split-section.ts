import type { List, PhrasingContent, Table } from 'mdast';
import { plain, slice } from '../lib/markdown/index.ts';
import { type FactKey, factKey } from '../schema/label-words.ts';
import { layOpen, piecesWithin } from './lay-open.ts';
import { textOf } from './outline.ts';
import type { Piece, TextLine } from './page.ts';
import { readTable } from './project-table.ts';
import { type Entry, labelsAt, readSection } from './read-section.ts';

/** Tells the projects of a section apart that has no headings for them, by what most of their labels stand below. */
export function splitSection(pieces: readonly Piece[]): Entry[] {
  const splits = [byTitleLabel(pieces), byBold(pieces), byItem(pieces), byRow(pieces)];
  const best = splits.toSorted((one, other) => score(other) - score(one))[0] ?? [];
  return score(best) > 0 ? best : [];
}

const EVIDENCE: ReadonlySet<FactKey> = new Set<FactKey>([
  'difficulty',
  'size',
  'skills',
  'contacts',
  'outcomes',
]);

/** How many labels the entries have, each counted once an entry. */
function score(entries: readonly Entry[]): number {
  let sum = 0;
  for (const { parts, kind } of entries) {
    const keys = parts.flatMap((part) => (part.kind === 'value' ? part.value.key : []));
    const known = new Set(keys.filter((key) => EVIDENCE.has(key))).size;
    sum += kind === 'row' ? Math.max(known, 1) + 0.5 : known;
  }
  return sum;
}

/** Lines with a label for the title: `Project: …`. */
function byTitleLabel(pieces: readonly Piece[]): Entry[] {
  const starts = pieces.flatMap((piece, at) => {
    const [label] = piece.kind === 'line' ? labelsAt(pieces, at) : [];
    if (label?.key !== 'title' || piece.kind !== 'line') return [];
    const nodes = slice(piece.nodes, label.start, label.end);
    return plain(nodes).trim() === '' ? [] : [{ at, title: { ...piece, nodes } }];
  });
  return entriesAt(pieces, starts, 'label');
}

/** Lines that are all bold, and no labels. */
function byBold(pieces: readonly Piece[]): Entry[] {
  const starts = pieces.flatMap((piece, at) => {
    if (piece.kind !== 'line' || !piece.startsParagraph || !isBold(piece.nodes)) return [];
    const text = textOf(piece);
    const isTitle = text.length <= 200 && !/[:：]$/.test(text) && factKey(text) === undefined;
    return isTitle && labelsAt(pieces, at).length === 0 ? [{ at, title: piece }] : [];
  });
  return entriesAt(pieces, starts, 'bold');
}

function isBold(nodes: readonly PhrasingContent[]): boolean {
  const rest = nodes.filter(
    (node) => node.type !== 'strong' && !(node.type === 'link' && isBold(node.children)),
  );
  return rest.length < nodes.length && !/[\p{L}]/u.test(plain(rest));
}

function entriesAt(
  pieces: readonly Piece[],
  starts: readonly { at: number; title: TextLine }[],
  kind: Entry['kind'],
): Entry[] {
  return starts.map(({ at, title }, index) => ({
    kind,
    title,
    parts: readSection(startParagraph(pieces.slice(at + 1, starts[index + 1]?.at))),
  }));
}

function startParagraph([first, ...rest]: Piece[]): Piece[] {
  if (first === undefined) return [];
  return [first.kind === 'line' ? { ...first, startsParagraph: true } : first, ...rest];
}

/** The items of a list that have labels within. */
function byItem(pieces: readonly Piece[]): Entry[] {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'block' || piece.node.type !== 'list') return [];
    return piece.node.children.flatMap((item) => entryOf(item, piece.from) ?? []);
  });
}

/** A list item as a project: its title is its first line, or the bold text or link that it starts with. */
export function entryOf(item: List['children'][number], from: number): Entry | undefined {
  const within = layOpen(piecesWithin(item.children, item.position?.start.line ?? from));
  const [first, ...rest] = within;
  if (first?.kind !== 'line') return undefined;
  const cut = titleEnd(first.nodes);
  const title = { ...first, nodes: slice(first.nodes, 0, cut) };
  const after = slice(first.nodes, cut, Number.POSITIVE_INFINITY);
  const trimmed = dropSeparator(after);
  const below = plain(trimmed).trim() === '' ? startParagraph(rest) : [{ ...first, nodes: trimmed }, ...rest];
  return textOf(title) === '' ? undefined : { kind: 'item', title, parts: readSection(below) };
}

function titleEnd(nodes: readonly PhrasingContent[]): number {
  const [first] = nodes;
  const text = plain(nodes);
  if (first?.type === 'strong' || first?.type === 'link') {
    const { length } = plain([first]);
    if (length >= 4 && /^\s*(?:[:：–—-]|\(|$|\.\s|\n)/.test(text.slice(length))) return length;
  }
  const colon = /^[^:：]{4,120}(?=[:：]\s)|^.{4,120}?(?=\s[–—-]\s)/u.exec(text)?.[0].length;
  return colon ?? text.length;
}

function dropSeparator(nodes: PhrasingContent[]): PhrasingContent[] {
  const skip = /^\s*[:：–—.-]*\s*/.exec(plain(nodes))?.[0].length ?? 0;
  return slice(nodes, skip, Number.POSITIVE_INFINITY);
}

/** The rows of tables with a column of titles. */
function byRow(pieces: readonly Piece[]): Entry[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'block' && piece.node.type === 'table' ? readTable(piece.node as Table, piece) : [],
  );
}
