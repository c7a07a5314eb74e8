import { isDeepStrictEqual } from 'node:util';
import type { Block } from './block.ts';
import { removeFromJson, setInJson } from './edit-json.ts';
import { findEntries, removeEntry, replaceEntry } from './entry.ts';
import { findBlock } from './find-block.ts';
import { formatText, formatValue, type OwnedValue, says } from './format-value.ts';
import { type FrontMatter, readFrontMatter } from './read.ts';
import { removeFromToml, setInToml } from './toml.ts';

/**
 * Changes the entries of these keys, in any case, and no other byte: a value on one line is replaced in place, a longer
 * entry by one line, and undefined removes the entry. A new key is added at the end of the front matter; a file without
 * front matter gets one, which is removed with its last key.
 * @throws Error with a message for people if something else would change, such as a value that others refer to
 */
export function editFrontMatter(
  source: string,
  changes: ReadonlyMap<string, OwnedValue> | Readonly<Record<string, OwnedValue>>,
): string {
  const wanted: [string, OwnedValue][] = changes instanceof Map ? [...changes] : Object.entries(changes);
  const before = read(source);
  const due = wanted.filter(([name, value]) => !says(givenFor(before, name), value));
  const edited = due.reduce((text, [name, value]) => editOne(text, name, value), source);
  if (!differsOnlyIn(due, before, readFrontMatter(edited).frontMatter)) {
    const names = due.map(([name]) => name).join(', ');
    throw new Error(
      `Write ${names} by hand: no line of the front matter can take it without a change to others.`,
    );
  }
  return edited;
}

function read(source: string): FrontMatter {
  const { frontMatter, problems } = readFrontMatter(source);
  if (frontMatter) return frontMatter;
  const [problem] = problems;
  throw new Error(`The front matter cannot be read, line ${problem?.line}: ${problem?.message}`);
}

function givenFor({ data }: FrontMatter, name: string): unknown {
  for (const [key, value] of data) if (isSameKey(key, name)) return value;
  return undefined;
}

function isSameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function differsOnlyIn(
  due: [string, OwnedValue][],
  before: FrontMatter,
  after: FrontMatter | undefined,
): boolean {
  const others = ({ data }: FrontMatter) =>
    new Map([...data].filter(([key]) => !due.some(([name]) => isSameKey(key, name))));
  return (
    after !== undefined &&
    after.text === before.text &&
    isDeepStrictEqual(others(after), others(before)) &&
    due.every(([name, value]) => says(givenFor(after, name), value))
  );
}

function editOne(source: string, name: string, value: OwnedValue): string {
  const { block } = findBlock(source);
  if (!block) return value === undefined ? source : begin(source, lineOf(name, value));
  if (block.language !== 'yaml') return withRaw(block, editOther(block, name, value));
  const { entries, indent } = findEntries(block.raw, name);
  const last = entries.at(-1);
  if (value === undefined) return withoutEmptied(block, entries.reduceRight(removeEntry, block.raw));
  if (last) return withRaw(block, replaceEntry(block.raw, last, formatValue(value)));
  return withRaw(block, append(block, indent + lineOf(name, value)));
}

function editOther(block: Block, name: string, value: OwnedValue): string {
  const isToml = block.language === 'toml';
  if (value === undefined) return (isToml ? removeFromToml : removeFromJson)(block.raw, name);
  return (isToml ? setInToml : setInJson)(block, name, value);
}

function lineOf(name: string, value: Exclude<OwnedValue, undefined>): string {
  return `${formatText(name)}: ${formatValue(value)}`;
}

function begin(source: string, line: string): string {
  const mark = markOf(source);
  const end = /\r?\n/.exec(source)?.[0] ?? '\n';
  return `${mark}---${end}${line}${end}---${end}${source.slice(mark.length)}`;
}

/** In a block without keys, a blank line before it distinguishes the block from one that `begin` has made. */
function append({ head, raw }: Block, line: string): string {
  const end = head.endsWith('\r\n') ? '\r\n' : '\n';
  return `${raw}${raw.trim() === '' ? end : ''}${line}${end}`;
}

/** The file after a removal; without its last key, what `begin` or `append` added is removed too. */
function withoutEmptied(block: Block, raw: string): string {
  if (raw !== '') return withRaw(block, raw.trim() === '' ? raw.replace(/(?<=^|\n)\r?\n$/, '') : raw);
  const mark = markOf(block.head);
  const line = block.head.slice(mark.length);
  const isOurs = /^---\r?\n$/.test(line) && block.tail.startsWith(line);
  const bare = mark + block.tail.slice(line.length);
  const becomesNext = Object.keys(findBlock(bare)).length > 0; // a front matter out of what was text
  return isOurs && !becomesNext ? bare : withRaw(block, raw);
}

function withRaw({ head, tail }: Block, raw: string): string {
  return head + raw + tail;
}

function markOf(source: string): string {
  return source.startsWith('\uFEFF') ? '\uFEFF' : '';
}
