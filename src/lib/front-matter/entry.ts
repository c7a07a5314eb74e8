import { isCollection, isMap, isPair, type Node, type Pair } from 'yaml';
import { pairsOf, startOf } from './locate.ts';
import { parseLoosely } from './parse-loosely.ts';
import { unsetBefore, withPadding } from './unset.ts';

/** An entry of the top-level mapping; all numbers are offsets in the block. */
export interface Entry {
  /** Indentation and key as written. */
  key: string;
  /** Start of its first line, and end of its last, including the line end. */
  start: number;
  end: number;
  /** The offset after the colon; absent for `? key` alone. */
  behind: number | undefined;
  /** Absent if there is none. */
  value: { start: number; end: number; isInBraces: boolean } | undefined;
}

/** The entries with a key in any case, and the indentation for a new one. */
export function findEntries(raw: string, name: string): { entries: Entry[]; indent: string } {
  const tree = parseLoosely(raw);
  const top = tree.contents;
  if (!isMap(top)) return { entries: [], indent: '' };
  return {
    entries: pairsOf(tree, top, name).map((pair) => toEntry(raw, pair)),
    indent: indentAt(raw, startOf(top) ?? 0),
  };
}

/** The block with a new value for an entry, in place or as one line. */
export function replaceEntry(raw: string, entry: Entry, text: string): string {
  const { key, start, end, behind, value } = entry;
  const unset = unsetIn(raw, entry);
  const filled = unset === undefined ? text : withPadding(text, unset);
  if (behind !== undefined && !value) return replaceRange(raw, behind, commentAt(raw, behind), ` ${filled}`);
  const from = replaceableFrom(raw, entry);
  if (value && from !== undefined) return replaceRange(raw, from, value.end, filled);
  return replaceRange(raw, start, end, `${key}: ${text}${restOf(raw, entry)}`);
}

/** The block without an entry; what people wrote on its line stays: how it was not set, a comment. */
export function removeEntry(raw: string, entry: Entry): string {
  const { start, end, behind } = entry;
  const unset = unsetIn(raw, entry);
  const rest = restOf(raw, entry);
  if (unset === undefined && rest.trim() === '') return replaceRange(raw, start, end, '');
  if (behind === undefined) return raw;
  const from = unset ? replaceableFrom(raw, entry) : behind;
  return replaceRange(raw, from ?? behind, end, (unset ?? '') + rest);
}

/** How an entry on one line says that it is not set, or said so before Dibs filled it. */
function unsetIn(raw: string, { behind, value }: Entry): string | undefined {
  if (behind === undefined) return undefined;
  if (value === undefined) return commentAt(raw, behind) === behind ? '' : undefined;
  if (!isOneLine(raw, behind, value.end)) return undefined;
  return unsetBefore(raw.slice(value.start, value.end), value.isInBraces);
}

/** What follows the value on its line, or the key if the value is below it: a comment, and the line's end. */
function restOf(raw: string, { start, behind, value }: Entry): string {
  const startsBehind = value && behind !== undefined && isOneLine(raw, behind, value.start);
  const rest = startsBehind ? value.end : commentAt(raw, behind ?? start);
  return raw.slice(rest, lineEndAt(raw, rest));
}

/** Where a new value can start; undefined if the entry has to be rewritten. */
function replaceableFrom(raw: string, { behind, value }: Entry): number | undefined {
  if (!value || behind === undefined) return undefined;
  // An anchor or a tag before the old value is replaced too.
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

/** Where the text of a node ends: the ranges of collections and block scalars include trailing blank lines and comments. */
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

/** The offset after the line end, which each line of a block has. */
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
