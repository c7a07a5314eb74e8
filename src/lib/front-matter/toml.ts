import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Place } from '../text/place.ts';
import {
  type Block,
  checkLines,
  type Found,
  type FrontMatterProblem,
  placeAt,
  refuse,
  split,
} from './block.ts';
import { type OwnedValue, quote } from './format-value.ts';
import { addEntry, isRecord, type Loaded, MAX_DEPTH, newMapping } from './load-yaml.ts';
import { type Statement, statementsOf } from './toml-statements.ts';
import { unsetBefore, withPadding } from './unset.ts';

const OPENING = /^\uFEFF?\+\+\+[ \t]*(?:\r?\n|$)/;
const CLOSING = /\n\+\+\+[ \t]*(?:\r?\n|$)/g;

/** Finds TOML between `+++` lines; undefined if the file does not begin with such a line. */
export function findToml(source: string): Found | undefined {
  const head = OPENING.exec(source)?.[0];
  if (head === undefined) return undefined;
  CLOSING.lastIndex = head.length - 1;
  const closing = head.endsWith('\n') ? CLOSING.exec(source) : null;
  if (!closing)
    return refuse(1, 1, 'Close the front matter that begins here with a line that holds only +++.');
  const end = closing.index + 1;
  return checkLines(split('toml', source, [head.length, end, closing.index + closing[0].length]));
}

/** Reads TOML as data like that of YAML: a date is a text. */
export function loadToml(toml: string): Loaded | FrontMatterProblem {
  try {
    const table = parse(toml, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' });
    return { root: toData(table), repeated: false };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '');
    // An error at the end belongs to the last line, not to the closing one.
    const lines = toml.trimEnd().split('\n');
    const line = Math.min(error.line, lines.length);
    const column = error.line > lines.length ? (lines.at(-1)?.length ?? 0) + 1 : error.column;
    return {
      severity: 'error',
      line: line + 1,
      column,
      message: `TOML cannot be read here: ${reason}.`,
    };
  }
}

function toData(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toData);
  if (!isRecord(value)) return value;
  const record = newMapping();
  for (const [name, part] of Object.entries(value)) addEntry(record, name, toData(part));
  return record;
}

/** Keys of the top level that are given in two spellings, by their place. */
export function repeatedInToml(toml: string): { key: string; offset: number }[] {
  const spelled = new Map<string, string>();
  return statementsOf(toml).flatMap(({ path: [first], keyStart }) => {
    const key = String(first);
    const known = spelled.get(key.toLowerCase());
    spelled.set(key.toLowerCase(), key);
    return known === undefined || known === key ? [] : [{ key, offset: keyStart }];
  });
}

/** The place of a path, or of the nearest statement above it. */
export function locateInToml(toml: string, path: readonly (string | number)[], what: 'key' | 'value'): Place {
  let best: Statement | undefined;
  let length = 0;
  for (const statement of statementsOf(toml)) {
    const shared = sharedSteps(statement.path, path);
    if (shared <= length || (statement.path.length > shared && shared < path.length)) continue;
    best = statement;
    length = shared;
  }
  if (best === undefined) return { line: 1, column: 1 };
  const isKey = best.isHeader || (what === 'key' && best.path.length === path.length);
  return placeAt(toml, isKey ? best.keyStart : best.value.start);
}

function sharedSteps(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const isSame = (step: string | number, at: number) =>
    at === 0 ? isSameName(step, String(other[0])) : step === other[at];
  const first = one.findIndex((step, at) => !isSame(step, at));
  return first === -1 ? one.length : first;
}

function isSameName(step: string | number | undefined, name: string): boolean {
  return String(step).toLowerCase() === name.toLowerCase();
}

/** The lines with a new value for a key: in its place, or as the last line above the first table. */
export function setInToml({ raw, head }: Block, name: string, value: Exclude<OwnedValue, undefined>): string {
  const statements = statementsOf(raw).filter(({ path }) => isSameName(path[0], name));
  const last = statements.at(-1);
  const text = formatToml(value);
  if (last?.path.length === 1 && !last.isHeader) {
    const { start, end } = last.value;
    const unset = typeof value === 'object' ? unsetOf(raw, last) : undefined;
    return raw.slice(0, start) + (unset === undefined ? text : withPadding(text, unset)) + raw.slice(end);
  }
  const rest = removeFromToml(raw, name);
  const root = statementsOf(rest);
  const table = root.findIndex(({ isHeader }) => isHeader);
  const at = table === -1 ? rest.length : (root[table - 1]?.end ?? 0);
  const indent = /^[ \t]*/.exec(rest.slice(table === 0 ? 0 : root[0]?.start))?.[0] ?? '';
  const key = /^[\w-]+$/.test(name) ? name : quote(name);
  const line = `${root.length > 0 ? indent : ''}${key} = ${text}${head.endsWith('\r\n') ? '\r\n' : '\n'}`;
  return rest.slice(0, at) + line + rest.slice(at);
}

/** The lines without a key; what people wrote on its line stays: how it was not set, a comment. */
export function removeFromToml(raw: string, name: string): string {
  const statements = statementsOf(raw).filter(({ path }) => isSameName(path[0], name));
  return statements.reduceRight((text, statement) => {
    const { start, end, value } = statement;
    const unset = unsetOf(text, statement);
    if (unset !== undefined) return text.slice(0, value.start) + unset + text.slice(value.end);
    const comment = text.slice(value.end, end).search(/#/);
    return (
      text.slice(0, start) + (comment === -1 ? '' : text.slice(value.end + comment, end)) + text.slice(end)
    );
  }, raw);
}

function unsetOf(raw: string, { isHeader, path, value }: Statement): string | undefined {
  const text = raw.slice(value.start, value.end);
  if (isHeader || path.length > 1 || text.includes('\n')) return undefined;
  return unsetBefore(text, text.startsWith('{'));
}

function formatToml(value: Exclude<OwnedValue, undefined>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return formatDate(value);
  const until = value.until === undefined ? '' : `, until = ${formatDate(value.until)}`;
  return `{ by = [${value.by.map(quote).join(', ')}], since = ${formatDate(value.since)}${until} }`;
}

function formatDate(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text);
  return isDate === true ? text : quote(text);
}
