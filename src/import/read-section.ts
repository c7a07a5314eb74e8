import { plain, slice } from '../lib/markdown/index.ts';
import { difficultyIn, sizesIn } from '../schema/fact-values.ts';
import { type LabelOnLine, labelsOnLine } from '../schema/find-labels.ts';
import { type FactKey, factKey } from '../schema/label-words.ts';
import type { Lines, Piece, TextLine } from './page.ts';

/** A value of a section, and where it stands among its text. */
export interface SectionValue extends Lines {
  label: string;
  key: FactKey;
  content: Piece[];
  /** All pieces that the value was taken from, to keep them where the value is not understood. */
  source: Piece[];
}

/** The parts of a section in the order of the page. */
export type Part = { kind: 'value'; value: SectionValue } | { kind: 'text'; piece: Piece };

/** One of several projects in a section. */
export interface Entry {
  kind: 'label' | 'bold' | 'item' | 'row';
  title: TextLine;
  parts: Part[];
}

/** Keys whose value may go on below its line. */
const LONG: ReadonlySet<FactKey> = new Set<FactKey>([
  'skills',
  'contacts',
  'outcomes',
  'prerequisites',
  'links',
]);
/** Keys whose label stays where it is, as its value is text. */
const IN_TEXT: ReadonlySet<FactKey> = new Set<FactKey>(['description']);

/** Reads the labels of a section; whatever is no value is its text. */
export function readSection(pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const taken = piece.kind === 'heading' ? readHeading(pieces, at) : readLine(pieces, at);
    parts.push(...(taken?.parts ?? [{ kind: 'text', piece }]));
    at += taken?.length ?? 1;
  }
  return parts;
}

interface Taken {
  parts: Part[];
  length: number;
}

/** A heading that is a label: all below it is its value, up to the next heading or label. */
function readHeading(pieces: readonly Piece[], at: number): Taken | undefined {
  const heading = pieces[at];
  if (heading?.kind !== 'heading') return undefined;
  const inline = labelsOnLine(heading.nodes, false)[0];
  const label = plain(heading.nodes).trim();
  const key = inline?.key ?? factKey(label);
  if (key === undefined || IN_TEXT.has(key) || key === 'title') return undefined;
  let end = at + 1;
  while (end < pieces.length && pieces[end]?.kind !== 'heading' && !labelsAt(pieces, end)[0]?.key) end++;
  const below = pieces.slice(at + 1, end);
  const own = inline ? [line(heading, slice(heading.nodes, inline.start, inline.end))] : [];
  const content = [...own.filter((one) => plain(one.nodes) !== ''), ...below];
  const { from } = heading;
  const to = below.at(-1)?.to ?? heading.to;
  const value = { label: inline?.label ?? label, key, content, source: [heading, ...below], from, to };
  return { parts: [{ kind: 'value', value }], length: end - at };
}

function line({ from, to }: Lines, nodes: TextLine['nodes'], startsParagraph = true): TextLine {
  return { kind: 'line', startsParagraph, nodes, from, to };
}

/** The labels of a line; a line within a paragraph is no label without a colon. */
export function labelsAt(pieces: readonly Piece[], at: number): LabelOnLine[] {
  const piece = pieces[at];
  if (piece?.kind !== 'line') return [];
  const next = pieces[at + 1];
  const isAlone =
    piece.startsParagraph && (next?.kind === 'block' || (next?.kind === 'line' && !next.startsParagraph));
  return labelsOnLine(piece.nodes, isAlone);
}

function readLine(pieces: readonly Piece[], at: number): Taken | undefined {
  const piece = pieces[at];
  const labels = labelsAt(pieces, at);
  if (piece?.kind !== 'line' || !labels.some(({ key }) => key !== undefined && !IN_TEXT.has(key)))
    return undefined;
  const parts: Part[] = [];
  const before = slice(piece.nodes, 0, labels[0]?.at ?? 0);
  if (/\p{L}|\p{N}/u.test(plain(before)))
    parts.push({ kind: 'text', piece: line(piece, before, piece.startsParagraph) });
  for (const label of labels) {
    const all = slice(piece.nodes, label.at, label.end);
    const source = [line(piece, all, labels.length === 1 ? piece.startsParagraph : true)];
    const { key } = label;
    if (key === undefined || IN_TEXT.has(key)) parts.push({ kind: 'text', piece: source[0] as TextLine });
    else {
      const own = slice(piece.nodes, label.start, label.end);
      const content = plain(own).trim() === '' ? [] : [line(piece, own)];
      const { from, to } = piece;
      parts.push({ kind: 'value', value: { label: label.label, key, content, source, from, to } });
    }
  }
  const last = parts.at(-1);
  let next = at + 1;
  if (last?.kind === 'value') {
    next = endOfValue(pieces, next, last.value);
    const below = pieces.slice(at + 1, next);
    last.value.content.push(...below);
    last.value.source.push(...below);
    last.value.to = below.at(-1)?.to ?? last.value.to;
  }
  return { parts, length: next - at };
}

/** Where the value of a label ends that may go on below its line. */
function endOfValue(pieces: readonly Piece[], start: number, { key, content }: SectionValue): number {
  const isBelow = content.length === 0;
  const isLong = LONG.has(key);
  let next = start;
  if (!isBelow && !isLong) return next;
  const isFree = (at: number) =>
    pieces[at]?.kind === 'line' && !labelsAt(pieces, at).some(({ key: other }) => other);
  const goesOn = (at: number) => isFree(at) && !(pieces[at] as TextLine).startsParagraph;
  while (goesOn(next)) next++;
  const first = pieces[next];
  if (
    isBelow &&
    next === start &&
    first?.kind === 'line' &&
    isFree(next) &&
    (!isTitle(first) || isShortValue(key, first))
  ) {
    next++;
    while (goesOn(next)) next++;
  }
  const ending = content.concat(pieces.slice(start, next)).at(-1);
  const introduces =
    ending === undefined || (ending.kind === 'line' && /[:：]\s*$/.test(plain(ending.nodes)));
  const list = pieces[next];
  if (list?.kind === 'block' && list.node.type === 'list' && (isLong || introduces)) {
    const isNear = list.from <= (pieces[next - 1]?.to ?? 0) + 1;
    if (isNear || introduces || key === 'outcomes' || key === 'contacts') next++;
  } else if (isBelow && next === start && list?.kind === 'block') next++;
  return next;
}

/** A bold line can be a value all the same: `**Medium**`. */
function isShortValue(key: FactKey, { nodes }: TextLine): boolean {
  const text = plain(nodes);
  if (text.length > 40) return false;
  return (
    (key === 'difficulty' && difficultyIn(text) !== undefined) ||
    (key === 'size' && sizesIn(text) !== undefined)
  );
}

/** A line that is all bold is the heading of what follows. */
function isTitle({ nodes }: TextLine): boolean {
  return nodes.every((node) => node.type === 'strong' || plain([node]).trim() === '');
}
