import type { Node } from 'jsonc-parser';
import type { Block } from './block.ts';
import type { OwnedValue } from './format-value.ts';
import { propertiesOf } from './json.ts';
import { unsetBefore, withPadding } from './unset.ts';

/** The object with a new value for a key: in its place, or on a line of its own behind the last one. */
export function setInJson(block: Block, name: string, value: Exclude<OwnedValue, undefined>): string {
  const { raw } = block;
  const { all, own } = propertiesOf(block, name);
  const old = own.at(-1)?.children?.[1];
  const text = formatJson(value);
  if (old !== undefined) {
    const unset = typeof value === 'object' ? unsetOf(raw, old) : undefined;
    return replace(raw, old.offset, endOf(old), unset === undefined ? text : withPadding(text, unset));
  }
  const last = all.at(-1);
  const at = last === undefined ? 1 : endOf(last);
  const line = `${raw.includes('\r\n') ? '\r\n' : '\n'}${indentOf(raw, last)}${JSON.stringify(name)}: ${text}`;
  return replace(raw, at, at, (last === undefined ? '' : ',') + line);
}

/** The object without a key; where it was not set before, it is so again. */
export function removeFromJson(raw: string, name: string): string {
  const { own } = propertiesOf({ raw }, name);
  return own.reduceRight((text, { offset }) => removeAt(text, name, offset), raw);
}

function removeAt(raw: string, name: string, offset: number): string {
  const { all } = propertiesOf({ raw }, name);
  const index = all.findIndex((property) => property.offset === offset);
  const [property, before, after] = [all[index], all[index - 1], all[index + 1]];
  const value = property?.children?.[1];
  if (property === undefined || value === undefined) return raw;
  const unset = unsetOf(raw, value);
  if (unset !== undefined) return replace(raw, value.offset, endOf(value), unset);
  if (after !== undefined) return removeBefore(raw, property, after);
  if (before === undefined) return replace(raw, 1, endOf(property), '');
  const comma = raw.indexOf(',', endOf(before));
  const between = raw.slice(comma + 1, offset);
  const line = Math.max(0, between.lastIndexOf('\n'));
  const kept = between.slice(0, between.charAt(line - 1) === '\r' ? line - 1 : line);
  return replace(raw, comma, endOf(property), kept);
}

/** Without a property that others follow, and its line if it has one for itself. */
function removeBefore(raw: string, property: Node, after: Node): string {
  const start = raw.lastIndexOf('\n', property.offset) + 1;
  const comma = raw.indexOf(',', endOf(property));
  const end = comma + 1 + (/^[ \t]*\r?\n/.exec(raw.slice(comma + 1, after.offset))?.[0].length ?? 0);
  const hasLine = start > 0 && raw.slice(start, property.offset).trim() === '' && end > comma + 1;
  return hasLine ? replace(raw, start, end, '') : replace(raw, property.offset, after.offset, '');
}

function unsetOf(raw: string, value: Node): string | undefined {
  const text = raw.slice(value.offset, endOf(value));
  return text.includes('\n') ? undefined : unsetBefore(text, text.startsWith('{'));
}

function indentOf(raw: string, last: Node | undefined): string {
  const before = last === undefined ? '' : raw.slice(raw.lastIndexOf('\n', last.offset) + 1, last.offset);
  return before !== '' && before.trim() === '' ? before : '  ';
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function replace(raw: string, start: number, end: number, text: string): string {
  return raw.slice(0, start) + text + raw.slice(end);
}

function formatJson(value: Exclude<OwnedValue, undefined>): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const by = value.by.map((login) => JSON.stringify(login)).join(', ');
  const until = value.until === undefined ? '' : `, "until": ${JSON.stringify(value.until)}`;
  return `{ "by": [${by}], "since": ${JSON.stringify(value.since)}${until} }`;
}
