import type { Link } from '../model/project.ts';
import { oneLine, projectKeys, saysNothing } from '../model/schema.ts';
import { type Dates, readDate } from './dates.ts';
import type { Label } from './labels.ts';
import type { Labelled, Piece } from './page.ts';
import { readPeople } from './people.ts';
import { shown, shownParts } from './phrasing.ts';

/** A value as the front matter shall have it, or why it has none. */
export type Read =
  | { kind: 'set'; value: unknown; doubt?: string }
  /** The page says that there is nothing to say. */
  | { kind: 'nothing' }
  /** It stays in the text. */
  | { kind: 'kept'; message: string };

const LONGEST = 2000;
const NOT_SPECIFIED = /^not specified(?:[,.;]|$)/i;

/** Reads what stands under a label of a key; the title and the text are not read here. */
export function readValue(key: Label, { content, label }: Labelled, dates: Dates): Read {
  const text = shownParts(content).join(key === 'contacts' ? ', ' : ' ');
  if (text === '' || NOT_SPECIFIED.test(text)) return { kind: 'nothing' };
  if (content.some(isNoValue)) {
    return { kind: 'kept', message: `${label} holds more than text (code, a table …)` };
  }
  const read = READERS[key];
  const result = read ? read(text, content, dates) : set(text);
  if (
    result.kind !== 'set' ||
    JSON.stringify(result.value).length <= LONGEST * (Array.isArray(result.value) ? 10 : 1)
  )
    return result;
  return { kind: 'kept', message: `${label} is too long for a key` };
}

function isNoValue(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type !== 'list' && piece.node.type !== 'paragraph';
}

type Reader = (text: string, content: readonly Piece[], dates: Dates) => Read;

const READERS: Partial<Record<Label, Reader>> = {
  inserted: (text, _, dates) =>
    saysNothing(text)
      ? { kind: 'nothing' }
      : (dated(text, dates) ?? { kind: 'kept', message: `"${short(text)}" is no date that can be told` }),
  verified: (text, _, dates) => dated(text, dates) ?? set(text),
  gsoc: (text) => understood('gsoc', text),
  difficulty: (text) => understood('difficulty', text),
  size: (text) => (saysNothing(text) ? { kind: 'nothing' } : understood('size', text)),
  mailing_list: unlessNothing,
  irc: unlessNothing,
  contacts: (text) => list(readPeople(text)),
  skills: (_, content) => list(shownParts(content).flatMap(separated)),
  outcomes: (_, content) => list(shownParts(content).filter((part) => !saysNothing(part))),
  prerequisites: (_, content) => list(shownParts(content).filter((part) => !saysNothing(part))),
  links: (_, content) => readLinks(content),
};

function set(value: unknown): Read {
  return { kind: 'set', value };
}

function list(members: readonly unknown[]): Read {
  return members.length === 0 ? { kind: 'nothing' } : set(members);
}

function unlessNothing(text: string): Read {
  return saysNothing(text) ? { kind: 'nothing' } : set(text);
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
  if (saysNothing(text)) return set('unknown');
  return set(/^\p{L}+$/u.test(text) ? text.toLowerCase() : text);
}

function separated(text: string): string[] {
  return text
    .split(/[,;]/)
    .map(oneLine)
    .filter((part) => !saysNothing(part));
}

/** Links, where there is nothing else: all other words would be lost. */
function readLinks(content: readonly Piece[]): Read {
  const links: Link[] = [];
  for (const part of shownParts(content).filter((one) => !saysNothing(one))) {
    const [, title = '', url = ''] = /^(.*?)\s*(https?:\/\/[^\s<>]+)$/i.exec(unbracketed(part)) ?? [];
    if (url === '') return { kind: 'kept', message: `"${short(part)}" is no link` };
    links.push(title === '' ? { url } : { title, url });
  }
  return list(links);
}

/** `Title (address)` with the closing bracket gone, as the opening one marks where the address begins. */
function unbracketed(part: string): string {
  return /\s\(https?:\/\/[^\s()]+\)$/i.test(part) ? part.replace(/\(([^()]*)\)$/, '$1') : part;
}

/** The links that a title bears. */
export function linksIn(piece: Piece): Link[] {
  if (piece.kind === 'block') return [];
  return piece.nodes.flatMap((node) => {
    if (node.type !== 'link' || !/^https?:/i.test(node.url)) return [];
    const title = shown(node.children);
    return title === '' ? [{ url: node.url }] : [{ title, url: node.url }];
  });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
