import { oneLine } from '../lib/text/one-line.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';
import { type Dates, readDate } from './dates.ts';
import type { Label } from './labels.ts';
import type { Labelled, Piece } from './page.ts';
import { readPeople } from './people.ts';
import { shownParts } from './phrasing.ts';
import { readLinks } from './read-links.ts';

/** A value as the front matter shall have it, or why it has none. */
export type Read =
  | { kind: 'set'; value: unknown; doubt?: string }
  /** The page says that there is nothing to say. */
  | { kind: 'nothing' }
  /** It stays in the text. */
  | { kind: 'kept'; message: string };

/** Far more than any value needs; a list may have ten times as much. */
const LONGEST = 2000;
const NOT_SPECIFIED = /^not specified(?:[,.;]|$)/i;

/** Reads what stands under a label of a key; the title and the text are not read here. */
export function readValue(key: Label, { content, label }: Labelled, dates: Dates): Read {
  const text = shownParts(content).join(key === 'contacts' ? ', ' : ' ');
  if (text === '' || NOT_SPECIFIED.test(text)) return { kind: 'nothing' };
  if (content.some(isNoValue)) {
    return { kind: 'kept', message: `${label} holds more than text (code, a table …)` };
  }
  const read = READERS[key]?.(text, content, dates) ?? set(text);
  return isTooLong(read) ? { kind: 'kept', message: `${label} is too long for a key` } : read;
}

function isTooLong(read: Read): boolean {
  if (read.kind !== 'set') return false;
  const most = Array.isArray(read.value) ? LONGEST * 10 : LONGEST;
  return JSON.stringify(read.value).length > most;
}

/** Lists are values too, or several; what else stands in blocks would lose what it is. */
function isNoValue(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type !== 'list' && piece.node.type !== 'paragraph';
}

type Reader = (text: string, content: readonly Piece[], dates: Dates) => Read;

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

function set(value: unknown): Read {
  return { kind: 'set', value };
}

function list(members: readonly unknown[]): Read {
  return members.length === 0 ? { kind: 'nothing' } : set(members);
}

function unlessNothing(text: string): Read {
  return meansNoValue(text) ? { kind: 'nothing' } : set(text);
}

function dated(text: string, dates: Dates): Read | undefined {
  const read = readDate(text, dates.order);
  if (read?.other === undefined || dates.certain) return read && set(read.date);
  const doubt = `${text} is taken as ${read.date} (${dates.order.replace('-', ' ')}), it could be ${read.other} too`;
  return { kind: 'set', value: read.date, doubt };
}

/** A text that Dibs understands is kept as it is: it may say more than the one word that Dibs needs. */
function understood(key: 'gsoc' | 'difficulty' | 'size', text: string): Read {
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

/** No label has a comma, so brackets around several skills are no part of any of them. */
function withoutHalfBracket(text: string): string {
  const isBalanced = text.includes('(') === text.includes(')');
  return isBalanced ? text : text.replace(/^\(|\)$/, '').trim();
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
