import { stringify } from 'yaml';
import type { Link } from '../model/project.ts';
import type { Dates } from './dates.ts';
import type { Label } from './labels.ts';
import { markdownOf } from './markdown.ts';
import { type Draft, failure, type Labelled, type Mark, type Piece, type Trouble, warning } from './page.ts';
import { shown, textNode } from './phrasing.ts';
import { takeLinks } from './read-links.ts';
import { type Read, readValue } from './values.ts';

/** A project file's text, and what became of the lines that it was made of. */
export interface WrittenProject {
  title: string;
  source: string;
  marks: Mark[];
  troubles: Trouble[];
}

const TITLE_LIMIT = 256;
/** Far below what a front matter may hold; values that find no room stay in the text. */
const ROOM = 30_000;
/** GitHub's limit for the body of an issue. */
const BODY_LIMIT = 65_536;
const ORDER: Label[] = [
  'title',
  'difficulty',
  'size',
  'skills',
  'gsoc',
  'contacts',
  'mailing_list',
  'irc',
  'inserted',
  'verified',
  'outcomes',
  'prerequisites',
  'links',
];

/** A project while it is written. */
interface Sheet {
  data: Map<Label, unknown>;
  room: number;
  /** What stays in the text although it is not part of the description. */
  kept: Piece[];
  marks: Mark[];
  troubles: Trouble[];
}

/** Writes one project file; without a title there is none, and its lines are accounted for as such. */
export function writeProject(
  draft: Draft,
  dates: Dates,
): WrittenProject | { marks: Mark[]; troubles: Trouble[] } {
  const { links, nodes } = takeLinks(draft.title.nodes);
  const title = shown(nodes);
  if (title === '') {
    const parts = [draft.title, ...draft.values, ...draft.text];
    return {
      marks: parts.map(({ from, to }) => ({ from, to, became: 'left out, since the project has no title' })),
      troubles: [failure(draft.title.from, 'This project has no title: give it one.')],
    };
  }
  const sheet: Sheet = { data: new Map(), room: ROOM, kept: [], marks: [], troubles: [] };
  if (links.length > 0) sheet.data.set('links', links);
  placeTitle(sheet, title, draft.title);
  for (const value of draft.values) place(sheet, value, dates);
  for (const { from, to } of draft.text) sheet.marks.push({ from, to, became: 'text' });
  const text = markdownOf([...draft.text, ...sheet.kept]);
  if (text.length > BODY_LIMIT) {
    const message = `The text of this project has more than ${BODY_LIMIT} characters, too many for an issue: shorten it.`;
    sheet.troubles.push(warning(draft.title.from, message));
  }
  return {
    title,
    source: `---\n${frontMatter(sheet.data)}---\n${text === '' ? '' : `\n${text}\n`}`,
    marks: sheet.marks,
    troubles: sheet.troubles,
  };
}

function frontMatter(data: ReadonlyMap<Label, unknown>): string {
  const entries = ORDER.filter((key) => data.has(key)).map((key) => [key, data.get(key)]);
  return stringify(Object.fromEntries(entries), { lineWidth: 0, aliasDuplicateObjects: false });
}

function placeTitle(sheet: Sheet, title: string, piece: Draft['title']): void {
  const { from, to } = piece;
  const characters = [...title];
  sheet.data.set('title', title);
  sheet.marks.push({ from, to, became: 'title' });
  if (characters.length <= TITLE_LIMIT) return;
  sheet.data.set('title', `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`);
  const message = `This title has more than ${TITLE_LIMIT} characters: it is cut, and whole in the text.`;
  sheet.troubles.push(warning(from, message));
  sheet.kept.push({ kind: 'line', apart: true, nodes: [textNode(title)], from, to });
}

function place(sheet: Sheet, value: Labelled, dates: Dates): void {
  const { key, label, from, to } = value;
  const mark = (became: string) => sheet.marks.push({ from, to, became });
  const read = valueFor(sheet, value, dates);
  if (key === 'description' && value.content.length === 0) mark('text');
  else if (read.kind === 'nothing') mark(`${key ?? label}: not set, as it says nothing`);
  else if (read.kind === 'kept' || key === undefined)
    keep(sheet, value, 'message' in read ? read.message : '');
  else {
    sheet.room -= JSON.stringify(read.value).length;
    sheet.data.set(key, key === 'links' ? [...linksOf(sheet), ...(read.value as Link[])] : read.value);
    mark(key);
    if (read.doubt !== undefined) sheet.troubles.push(warning(from, `${read.doubt}: make sure of ${key}.`));
  }
}

/** The value that may be set on this sheet, where each key is set once. */
function valueFor(sheet: Sheet, value: Labelled, dates: Dates): Read {
  const { key, label, content } = value;
  const kept = (message: string): Read => ({ kind: 'kept', message });
  if (key === undefined || key === 'title' || key === 'description') {
    if (content.length === 0) return { kind: 'nothing' };
    return kept(label === '' ? 'This stands under no label' : `"${label}" is no label that Dibs knows`);
  }
  if (sheet.data.has(key) && key !== 'links') return kept(`${label} is given twice`);
  const read = readValue(key, value, dates);
  const fits = read.kind !== 'set' || JSON.stringify(read.value).length <= sheet.room;
  return fits ? read : kept(`There is no room for ${label} among the keys`);
}

function linksOf({ data }: Sheet): Link[] {
  return (data.get('links') as Link[] | undefined) ?? [];
}

/** Leaves in the text what is no value of a key, and tells of it. */
function keep(sheet: Sheet, { label, content, from, to }: Labelled, reason: string): void {
  sheet.marks.push({ from, to, became: 'text' });
  sheet.troubles.push(warning(from, `${reason}: it stays in the text.`));
  const [first, ...rest] = content;
  const strong = { type: 'strong' as const, children: [textNode(`${label}:`)] };
  const name = label === '' ? [] : [strong, textNode(' ')];
  if (first?.kind === 'line')
    sheet.kept.push({ ...first, apart: true, nodes: [...name, ...first.nodes] }, ...rest);
  else if (label === '') sheet.kept.push(...content);
  else sheet.kept.push({ kind: 'line', apart: true, nodes: [strong], from, to }, ...content);
}
