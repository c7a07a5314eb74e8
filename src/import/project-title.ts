import { shown } from '../lib/markdown/index.ts';
import type { Link } from '../model/project.ts';
import type { Heading, TextLine } from './page.ts';
import { takeLinks } from './read-links.ts';
import { trimSigns } from './trim-signs.ts';

/** What a title says, without what is no part of it. */
export interface ReadTitle {
  title: string;
  links: Link[];
  /** What stands in brackets beside it and is a value: `(350 hours)`, `[Hard]`. */
  values: string[];
  /** What it says of the state of the project: `[Taken]`, `(DONE)`. */
  marks: string[];
}

// Numbers of projects, and labels, at the start of a title.
const NUMBER =
  /^(?:(?:project|idea|task|topic|proposal|项目|题目|课题)\s{0,3}(?:idea\s)?(?:no\.?\s?|#|nr\.?\s?)?\d{1,3}(?:\.\d{1,2}){0,2}\s{0,3}(?:[:：.、)–—|-]\s{0,3}|$)|#?\d{1,3}(?:\.\d{1,2}){0,2}[.)、:：]\s{0,3}(?=\D)|\[?#?\d{1,4}\]\s{0,3}[:–—-]?\s{0,3}|#\d{1,5}\s{0,3}[:–—-]?\s{1,3}|\(\d{1,3}\)\s{0,3}|\d{1,2}\s[–—-]\s|[A-Z]\d{0,2}[.)]\s|(?:project |idea )?(?:title|name)\s?[:：]\s{0,3}|(?:project|idea|project idea|proposal|topic|gsoc(?: 20\d\d)?|lfx)\s?[:：]\s{0,3})/i;
const ARROWS = /(?:\p{Extended_Pictographic}|\uFE0F|\u200D|[↑↩⤴¶§])+/gu;
const STATE =
  /^(?:(?:already |now |project |currently )?(?:taken|claimed|done|completed?|finished|closed|assigned|in progress|wip|ongoing|filled|merged|selected|reserved|unavailable|not available|no longer available|implemented|on hold|archived|cancelled|rejected|withdrawn|accepted))(?: .{1,60})?$/i;
const VALUE =
  /^(?:[\s,/|+&~–—-]|\b(?:size|difficulty|level|project|hours?|hrs?|h|or|and|to|small|medium|large|easy|hard|intermediate|beginner|advanced|moderate|short|long|full|half|time|either|difficult|\d{2,3}(?:h|hrs?|hours?)?)\b|[:：.])+$/i;

/** Reads a title: numbers, links, badges, check marks and `[Taken]` are no part of it. */
export function readTitle({ nodes }: Heading | TextLine): ReadTitle {
  const { links, nodes: words } = takeLinks(withoutImages(nodes));
  const read: ReadTitle = { title: shown(words), links, values: [], marks: [] };
  if (/[✅✔☑]/u.test(read.title)) read.marks.push('done');
  const bare = read.title.replace(ARROWS, ' ').replace(/\s+/g, ' ').trim();
  read.title = bare;
  for (let round = 0; round < 4; round++) {
    const before = read.title;
    const stripped = before.replace(NUMBER, '').trim();
    if (/\p{L}/u.test(stripped)) read.title = stripped;
    takeBrackets(read);
    if (read.title === before) break;
  }
  read.title = trimSigns(read.title, /(?!)/, /[\s:：#–—-]/);
  if (read.title === '') read.title = bare || shown(words);
  return read;
}

function withoutImages(nodes: Heading['nodes']): Heading['nodes'] {
  return nodes.flatMap((node): Heading['nodes'] => {
    if (node.type === 'image') return [];
    if (!('children' in node)) return [node];
    const children = withoutImages(node.children as Heading['nodes']);
    return children.length === 0 ? [] : [{ ...node, children } as Heading['nodes'][number]];
  });
}

function takeBrackets(read: ReadTitle): void {
  const [first, leading] = /^[[(【]([^\])】]{1,60})[\])】]\s*[:–—-]?\s*/u.exec(read.title) ?? [];
  if (
    first !== undefined &&
    leading !== undefined &&
    first.length < read.title.length &&
    take(read, leading)
  ) {
    read.title = read.title.slice(first.length);
    return;
  }
  const last = /[[(【]([^[(【\])】]{1,80})[\])】][.:]?$/u.exec(read.title);
  if (last && last.index > 0 && take(read, last[1] ?? ''))
    read.title = read.title.slice(0, last.index).trim();
  const [mark, word] = /^(done|taken|completed|claimed)\s?[:–—-]\s/i.exec(read.title) ?? [];
  if (mark !== undefined && take(read, word ?? '')) read.title = read.title.slice(mark.length);
}

function take(read: ReadTitle, text: string): boolean {
  const words = text.trim();
  if (STATE.test(words)) read.marks.push(words);
  else if (VALUE.test(words) && /\p{L}{3}|\d{2}/u.test(words)) read.values.push(words);
  else return false;
  return true;
}
