import { isCollection, isMap, isPair, type Node, type Pair } from 'yaml';
import { pairsOf, startOf } from './locate.ts';
import { parseLoosely } from './parse-loosely.ts';

/** One entry of the top mapping; all numbers are offsets in the block. */
export interface Entry {
  /** Indentation and key as written. */
  key: string;
  /** From the start of its first line to the end of its last, the line end included. */
  start: number;
  end: number;
  /** Where what follows the colon begins; absent for `? key` alone. */
  behind: number | undefined;
  /** Absent where none is written. */
  value: { start: number; end: number; isInBraces: boolean } | undefined;
}

/** The entries with this key in any case, and the indentation that a further one needs. */
export function findEntries(raw: string, name: string): { entries: Entry[]; indent: string } {
  const tree = parseLoosely(raw);
  const top = tree.contents;
  if (!isMap(top)) return { entries: [], indent: '' };
  return {
    entries: pairsOf(tree, top, name).map((pair) => toEntry(raw, pair)),
    indent: indentAt(raw, startOf(top) ?? 0),
  };
}

/** The block with another value for an entry, which keeps its place on the line, or becomes one line. */
export function replaceEntry(raw: string, entry: Entry, text: string): string {
  const { key, start, end, behind, value } = entry;
  if (behind !== undefined && !value) return fill(raw, behind, text);
  const from = replaceableFrom(raw, entry);
  if (value && from !== undefined) return replaceRange(raw, from, value.end, text);
  const startsBehind = value && behind !== undefined && isOneLine(raw, behind, value.start);
  const rest = startsBehind ? value.end : commentAt(raw, behind ?? start);
  return replaceRange(raw, start, end, `${key}: ${text}${raw.slice(rest, lineEndAt(raw, rest))}`);
}

/** The block without an entry, or with an empty one where `fill` has found it so. */
export function removeEntry(raw: string, { start, end, behind, value }: Entry): string {
  const below = behind === undefined ? end : lineEndAt(raw, behind);
  const isFilled =
    value?.isInBraces && below === lineStartAt(raw, value.start) && isOneLine(raw, below, value.end);
  return replaceRange(raw, isFilled ? below : start, end, '');
}

/**
 * Gives an empty entry its value. A mapping goes on a line of its own, hardly ever written so by people: when it is
 * removed, the entry is what it was, with its comment and spaces. (An anchor or a tag would stand before it: no.)
 */
function fill(raw: string, behind: number, text: string): string {
  const comment = commentAt(raw, behind);
  if (!text.startsWith('{') || comment > behind) return replaceRange(raw, behind, comment, ` ${text}`);
  const below = lineEndAt(raw, behind);
  const lineEnd = raw.endsWith('\r\n', below) ? '\r\n' : '\n';
  return replaceRange(raw, below, below, `${indentAt(raw, behind)}  ${text}${lineEnd}`);
}

/** Where the part of a line begins that a new value can take; undefined where the entry has to be written anew. */
function replaceableFrom(raw: string, { behind, value }: Entry): number | undefined {
  if (!value || behind === undefined) return undefined;
  // An anchor and a tag before the old value go with it.
  if (isOneLine(raw, behind, value.end)) return behind + (/^[ \t]*/.exec(raw.slice(behind))?.[0].length ?? 0);
  return value.isInBraces && isOneLine(raw, value.start, value.end) ? value.start : undefined;
}

function toEntry(raw: string, pair: Pair): Entry {
  const { start: before = [], sep = [] } = pair.srcToken ?? {};
  const question = before.find(({ type }) => type === 'explicit-key-ind');
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  const keyStart = startOf(pair.key) ?? 0;
  const keyEnd = endOf(raw, pair.key) ?? keyStart;
  const start = lineStartAt(raw, question?.offset ?? keyStart);
  const valueStart = startOf(pair.value);
  const valueEnd = endOf(raw, pair.value);
  return {
    key: question ? indentAt(raw, start) + raw.slice(keyStart, keyEnd) : raw.slice(start, keyEnd),
    start,
    end: lineEndAt(raw, valueEnd ?? colon?.offset ?? keyEnd),
    behind: colon && colon.offset + 1,
    value:
      valueStart === undefined || valueEnd === undefined
        ? undefined
        : { start: valueStart, end: valueEnd, isInBraces: isMap(pair.value) && pair.value.flow === true },
  };
}

/** Where the text of a node ends: lists, mappings and block texts reach over the blank lines and comments behind them. */
function endOf(raw: string, node: unknown): number | undefined {
  if (startOf(node) === undefined) return undefined;
  const last = isCollection(node) && !node.flow ? endOfPart(raw, node.items.at(-1)) : undefined;
  let end = last ?? (node as Node).range?.[1] ?? 0;
  while (/[ \t\r\n]/.test(raw.charAt(end - 1))) end--;
  return end;
}

function endOfPart(raw: string, part: unknown): number | undefined {
  return isPair(part) ? (endOf(raw, part.value) ?? endOf(raw, part.key)) : endOf(raw, part);
}

function isOneLine(raw: string, from: number, to: number): boolean {
  return !raw.slice(from, to).includes('\n');
}

function lineStartAt(raw: string, offset: number): number {
  return raw.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line's end; each line of a block has one. */
function lineEndAt(raw: string, offset: number): number {
  return raw.indexOf('\n', offset) + 1;
}

function indentAt(raw: string, offset: number): string {
  return /^ */.exec(raw.slice(lineStartAt(raw, offset)))?.[0] ?? '';
}

/** Where a line's comment with the space before it begins, or the line's end without one. */
function commentAt(raw: string, offset: number): number {
  return offset + raw.slice(offset).search(/(?<![ \t])(?:[ \t]+#|[ \t]*\r?\n)/);
}

function replaceRange(raw: string, start: number, end: number, text: string): string {
  return raw.slice(0, start) + text + raw.slice(end);
}
