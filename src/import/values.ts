import { oneLine } from '../lib/text/one-line.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';
import { type Dates, readDate } from './dates.ts';
import type { Label } from './labels.ts';
import type { LabeledValue, Piece } from './page.ts';
import { readPeople } from './people.ts';
import { shownParts } from './phrasing.ts';
import { readLinks } from './read-links.ts';

/** A value for the front matter, or why there is none. */
export type ReadResult =
  | {
      kind: 'set';
      value: unknown;
      doubt?: string;
      /** Whether the page says more than that, so that its words stay in the text too. */
      saysMore?: boolean;
      /** Values of other keys that the same words say. */
      also?: Partial<Record<Label, unknown>>;
    }
  /** The page says that there is no value. */
  | { kind: 'nothing' }
  /** It stays in the text. */
  | { kind: 'kept'; message: string };

/** Maximum length of a value; lists may have ten times as much. */
const MAX_VALUE_LENGTH = 2000;
const NOT_SPECIFIED = /^not specified(?:[,.;]|$)/i;

/** Reads the value of a key, except for the title and the text. */
export function readValue(key: Label, { content, label }: LabeledValue, dates: Dates): ReadResult {
  const text = shownParts(content).join(key === 'contacts' ? ', ' : ' ');
  if (text === '' || NOT_SPECIFIED.test(text)) return { kind: 'nothing' };
  if (content.some(isNoValue)) {
    return { kind: 'kept', message: `${label} holds more than text (code, a table …)` };
  }
  const read = READERS[key]?.(text, content, dates) ?? set(text);
  return isTooLong(read) ? { kind: 'kept', message: `${label} is too long for a key` } : read;
}

function isTooLong(read: ReadResult): boolean {
  if (read.kind !== 'set') return false;
  const most = Array.isArray(read.value) ? MAX_VALUE_LENGTH * 10 : MAX_VALUE_LENGTH;
  return JSON.stringify(read.value).length > most;
}

/** Only lists can be values; other blocks would lose their structure. */
function isNoValue(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type !== 'list' && piece.node.type !== 'paragraph';
}

type Reader = (text: string, content: readonly Piece[], dates: Dates) => ReadResult;

const READERS: Partial<Record<Label, Reader>> = {
  inserted: (text, _, dates) =>
    meansNoValue(text)
      ? { kind: 'nothing' }
      : (dated(text, dates) ?? { kind: 'kept', message: `"${short(text)}" is no date that can be told` }),
  verified: (text, _, dates) => dated(text, dates) ?? set(text),
  gsoc: (text) => understood('gsoc', text),
  difficulty: (text) => understood('difficulty', text),
  size: (text) => (meansNoValue(text) ? { kind: 'nothing' } : understood('size', text)),
  mailing_list: unlessNothing,
  irc: unlessNothing,
  contacts: (text) => list(readPeople(text)),
  skills: (_, content) => list(shownParts(content).flatMap(separated)),
  outcomes: (_, content) => list(shownParts(content).filter((part) => !meansNoValue(part))),
  prerequisites: (_, content) => list(shownParts(content).filter((part) => !meansNoValue(part))),
  links: (text, content) => {
    const links = readLinks(content);
    return links ? list(links) : { kind: 'kept', message: `"${short(text)}" is more than links` };
  },
};

function set(value: unknown): ReadResult {
  return { kind: 'set', value };
}

function list(members: readonly unknown[]): ReadResult {
  return members.length === 0 ? { kind: 'nothing' } : set(members);
}

function unlessNothing(text: string): ReadResult {
  return meansNoValue(text) ? { kind: 'nothing' } : set(text);
}

function dated(text: string, dates: Dates): ReadResult | undefined {
  const read = readDate(text, dates.order);
  if (read?.other === undefined || dates.certain) return read && set(read.date);
  const doubt = `${text} is taken as ${read.date} (${dates.order.replace('-', ' ')}), it could be ${read.other} too`;
  return { kind: 'set', value: read.date, doubt };
}

/** A word that Dibs understands is kept as written: it may say more than what Dibs needs. */
function understood(key: 'gsoc' | 'difficulty' | 'size', text: string): ReadResult {
  if (!projectKeys[key].safeParse(text).success) {
    return { kind: 'kept', message: `${key} ("${short(text)}") is not understood` };
  }
  if (meansNoValue(text)) return set('unknown');
  return set(/^\p{L}+$/u.test(text) ? text.toLowerCase() : text);
}

function separated(text: string): string[] {
  return text
    .split(/[,;]/)
    .map(oneLine)
    .map(withoutHalfBracket)
    .filter((part) => !meansNoValue(part));
}

/** No skill contains a comma, so brackets around several skills belong to none of them. */
function withoutHalfBracket(text: string): string {
  const isBalanced = text.includes('(') === text.includes(')');
  return isBalanced ? text : text.replace(/^\(|\)$/, '').trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
