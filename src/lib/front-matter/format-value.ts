import { isRecord } from './load-yaml.ts';
import { isUnset } from './unset.ts';

/** A value that Dibs writes into a front matter; undefined for no entry. */
export type OwnedValue =
  | string
  | number
  | { by: string[]; since: string; until?: string | undefined }
  | undefined;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N}_./+-]*(?: [\p{L}\p{M}\p{N}_./+-]+)*$/u;
/** What YAML 1.1 does not read as text (https://yaml.org/type/bool.html), and `e3`, a number to some parsers. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i;
/** Characters that JSON does not escape and YAML does not accept. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Formats a value as one line of YAML, which YAML 1.1 parsers read the same, except for dates. */
export function formatValue(value: Exclude<OwnedValue, undefined>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return formatDate(value);
  const until = value.until === undefined ? '' : `, until: ${formatDate(value.until)}`;
  return `{ by: [${value.by.map(formatText).join(', ')}], since: ${formatDate(value.since)}${until} }`;
}

/** Formats a text, quoted unless all YAML parsers read it as text without quotes. */
export function formatText(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) ? text : quote(text);
}

/** A text in double quotes, as YAML, TOML and JSON read it; half of a surrogate pair, which no file can hold, is replaced. */
export function quote(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    UNPRINTABLE,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether a given value already equals an owned one; what is not set is no value, and a single login needs no list. */
export function says(found: unknown, value: OwnedValue): boolean {
  if (value === undefined) return isUnset(found);
  if (typeof value !== 'object') return found === value;
  if (!isRecord(found) || found.since !== value.since) return false;
  if (found.until !== value.until && !(value.until === undefined && isUnset(found.until))) return false;
  const by: unknown[] = Array.isArray(found.by) ? found.by : [found.by];
  return by.length === value.by.length && by.every((login, at) => login === value.by[at]);
}

function formatDate(text: string): string {
  return DATE.test(text) ? text : formatText(text);
}
