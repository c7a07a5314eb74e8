import type { PhrasingContent, RootContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { meansNoValue } from '../schema/words.ts';
import type { Piece } from './page.ts';
import type { ImportedContact } from './people.ts';
import { trimSigns } from './trim-signs.ts';

/** What a page says of people, however it lists them. */
export interface People {
  people: ImportedContact[];
  /** Whether it says more than names, logins and addresses. */
  saysMore: boolean;
}

/** Reads people from lines and lists: `[Ann](https://github.com/ann)`, `Ann <a -at- b.org>, @bob`. */
export function peopleIn(content: readonly Piece[]): People {
  const found: People = { people: [], saysMore: false };
  for (const line of linesOf(content)) {
    for (const [at, part] of split(line).entries()) addPart(found, part, at > 0);
  }
  return found;
}

function linesOf(content: readonly Piece[]): string[] {
  const lines: string[] = [];
  for (const piece of content) {
    if (piece.kind === 'block') lines.push(...linesIn(piece.node));
    else if (piece.kind === 'line' && !piece.startsParagraph && lines.length > 0)
      lines.push(`${lines.pop()} ${written(piece.nodes)}`);
    else lines.push(written(piece.nodes));
  }
  return lines;
}

function linesIn(node: RootContent): string[] {
  if (node.type === 'list' || node.type === 'listItem')
    return (node.children as RootContent[]).flatMap(linesIn);
  return [written([node])];
}

/** The text with the address of each link behind it, in angle brackets. */
function written(nodes: readonly (RootContent | PhrasingContent)[]): string {
  return oneLine(
    nodes
      .map((node): string => {
        if (node.type === 'link') {
          const text = plain(node.children);
          return node.url === text || node.url === `mailto:${text}` ? text : `${text} <${node.url}>`;
        }
        if (node.type === 'image' || node.type === 'html') return '';
        return 'children' in node ? written(node.children as RootContent[]) : plain([node]);
      })
      .join(''),
  );
}

/** Splits at what stands between people, except within brackets. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(
    /[(<[（]|[)>\]）]|[,;，、；|•\n]|\s(?:and|&|or|und|et|y)\s|\s\/\s|\/(?=[@\p{Lu}])/gu,
  )) {
    if (/^[(<[（]$/.test(sign)) depth++;
    else if (/^[)>\]）]$/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (/\/$/.test(text.slice(0, index)) || /:\/?$/.test(text.slice(0, index))) continue;
      parts.push(text.slice(start, index));
      start = index + sign.length;
    }
  }
  parts.push(text.slice(start));
  return parts.flatMap(splitRow).map(oneLine).filter(Boolean);
}

/** Splits people who only have blanks between them: `[Ann](…) [Bob](…)`, `@ann @bob`. */
function splitRow(text: string): string[] {
  const words = text.split(' ');
  const rows: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const last = words[at - 1] ?? '';
    const ends = last.endsWith('>') || /^@[\w-]+$/.test(last);
    const isNext =
      /^(?:[@[]|\p{Lu}|\p{Lo})/u.test(word) && words.slice(at).some((one) => /^@[\w-]|^<http/.test(one));
    if (ends && isNext) rows.push([]);
    rows.at(-1)?.push(word);
  }
  return rows.map((row) => row.join(' '));
}

const AT = String.raw`@|\s?[(\[<{]\s?at\s?[)\]>}]\s?|\s-at-\s|\s?_at_\s?|\sat\s`;
const DOT = String.raw`\.|\s?[(\[{]\s?dot\s?[)\]}]\s?|_dot_|\sdot\s`;
const MAIL = new RegExp(
  `(?<![\\w.+-])[\\w.+-]{1,64}(?:${AT})[a-z\\d-]{1,63}(?:(?:${DOT})[a-z\\d-]{1,63}){1,6}(?![\\w-])`,
  'i',
);
const PROFILE = /(?:https?:\/\/)?(?:www\.)?github\.com\/([a-z\d](?:[a-z\d-]{0,38}))\/?(?![\w/.-])/i;
const HANDLE = /(?<![\w./@:])@([a-z\d][a-z\d_-]{0,38})(?![\w@-]|\.\w|:\w)/i;
const ELSEWHERE =
  /\b(?:slack|matrix|discord|zulip|irc|telegram|gitter|gitlab|twitter|mastodon|discourse|wechat|qq|element|forum)\b/i;
const EMPTY =
  /\b(?:e-?mails?|mail|github|gh|login|handle|username|user|contact|mentors?|profile|邮箱|邮件)\s?[:：]?(?=\s|$|[)\]>])/gi;

function addPart(found: People, part: string, isFurther: boolean): void {
  if (meansNoValue(trimSigns(part, /[^\p{L}\p{N}?]/u))) return;
  const person: ImportedContact = {};
  let rest = part;
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match) rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match?.[1] ?? match?.[0];
  };
  const profile = take(PROFILE);
  const email = take(MAIL);
  const handle = ELSEWHERE.test(part) ? undefined : take(HANDLE);
  const github = profile ?? handle;
  if (email !== undefined) person.email = email.trim();
  if (github !== undefined) person.github = github;
  const other = take(/<?(?:https?|mailto):[^\s<>]*>?/i);
  if (other !== undefined && !/^<?mailto:/i.test(other)) found.saysMore = true;
  const name = nameIn(rest, person);
  if (name !== undefined) person.name = name;
  else if (/\p{L}{2}/u.test(rest.replace(EMPTY, ''))) found.saysMore = true;
  if (person.name === undefined && github === undefined && email === undefined) return;
  add(found.people, person, isFurther);
}

/** The name in what is left of a part; undefined for a sentence. */
function nameIn(rest: string, { github, email }: ImportedContact): string | undefined {
  const isMarked = github !== undefined || email !== undefined;
  const said = (isMarked ? rest.replace(EMPTY, ' ') : rest)
    .replace(ROLE, '')
    .replace(/[<[({（]\s?[/,|;]?\s?[>\])}）]/g, ' ');
  const name = oneLine(trimSigns(said, /[\s\-–—:：*•@<>[(.]/, /[\s\-–—:：*•@<>[(/.]/));
  const bare = /^\[[^\]]*\]?$|^[^[\]]*\]$/.test(name) ? name.replace(/[[\]]/g, '').trim() : name;
  const outside = bare.replace(/\([^)]*\)?|（[^）]*）?/g, ' ').trim();
  const words = outside.split(/\s+/);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) && !/^(?:de|van|von|der|den|la|le|du|di|da|el|al|bin|dos|ter|y)$/.test(word),
  );
  const isName =
    outside.length >= 2 &&
    outside.length <= 60 &&
    /\p{L}{2}/u.test(outside) &&
    words.length <= 6 &&
    small.length <= (isMarked ? 3 : words.length === 1 || small.length === words.length ? 2 : 0);
  return isName && !NO_NAME.test(outside) && !meansNoValue(outside.toLowerCase()) ? bare : undefined;
}

const ROLE = /^(?:(?:primary|secondary|main|co-?|backup|lead)\s?-?\s?)?(?:mentors?|contact)\s?[:：]\s?/i;
const NO_NAME =
  /\b(?:any|more|mentors?|looking|needed|wanted|you|your|yourself|team|volunteers?|maintainers?|committers?|to be|see|please|channel|mailing list|contact|members?|community)\b/i;

/** Adds a person, or what a further part says of the one before: `Ann, ann@host`. */
function add(people: ImportedContact[], person: ImportedContact, isFurther: boolean): void {
  const last = people.at(-1);
  const isOfLast =
    isFurther &&
    last?.name !== undefined &&
    person.name === undefined &&
    !(person.email !== undefined && last.email !== undefined) &&
    !(person.github !== undefined && last.github !== undefined);
  if (isOfLast && last) Object.assign(last, person);
  else if (!people.some((one) => JSON.stringify(one) === JSON.stringify(person))) people.push(person);
}
