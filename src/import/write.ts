import { stringify } from 'yaml';
import { shown } from '../lib/markdown/index.ts';
import type { Answers } from './answers.ts';
import type { Dates } from './dates.ts';
import type { Label } from './labels.ts';
import { markdownOf } from './markdown.ts';
import {
  failure,
  type LabeledValue,
  type LineRange,
  type PageProblem,
  type PageProject,
  type Piece,
  warning,
} from './page.ts';
import { textNode } from './phrasing.ts';
import { readFact } from './read-fact.ts';
import { takeLinks } from './read-links.ts';
import { type ReadResult, readValue } from './values.ts';

/** A project file's text, and what was done with the lines of the project. */
export interface WrittenProject {
  title: string;
  source: string;
  ranges: LineRange[];
  problems: PageProblem[];
}

const MAX_TITLE_LENGTH = 256;
/** Far below the limit of a front matter; values that do not fit stay in the text. */
const MAX_VALUES_LENGTH = 30_000;
/** GitHub's limit for the body of an issue. */
const MAX_BODY_LENGTH = 65_536;
const KEY_ORDER: Label[] = [
  'title',
  'category',
  'status',
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
  'labels',
];

const END = Number.POSITIVE_INFINITY;
/** Keys whose values come together if there are several labels for them. */
const JOINED: ReadonlySet<Label> = new Set<Label>([
  'contacts',
  'skills',
  'outcomes',
  'prerequisites',
  'links',
  'labels',
]);

/** How values are read. */
interface Reading extends Dates {
  scale?: Answers['scale'];
}

/** A project file being written. */
interface ProjectDraft {
  data: Map<Label, unknown>;
  room: number;
  /** Pieces that stay in the text without being part of the description, and before which part of it they stand. */
  kept: { pieces: Piece[]; before: number }[];
  ranges: LineRange[];
  problems: PageProblem[];
}

/** Writes one project file; a project without a title gets none, only an outcome for its lines. */
export function writeProject(
  project: PageProject,
  dates: Reading,
): WrittenProject | { ranges: LineRange[]; problems: PageProblem[] } {
  const { links, nodes } = takeLinks(project.title.nodes);
  const title = shown(nodes);
  if (title === '') {
    const parts = [project.title, ...project.values, ...project.text];
    return {
      ranges: parts.map(({ from, to }) => ({
        from,
        to,
        outcome: 'left out, since the project has no title',
      })),
      problems: [failure(project.title.from, 'This project has no title: give it one.')],
    };
  }
  const draft: ProjectDraft = {
    data: new Map(),
    room: MAX_VALUES_LENGTH,
    kept: [],
    ranges: [],
    problems: [],
  };
  const all = [...(project.links ?? []), ...links];
  if (all.length > 0) draft.data.set('links', all);
  placeTitle(draft, title, project.title);
  for (const value of project.values) place(draft, value, dates);
  for (const { from, to } of project.text) draft.ranges.push({ from, to, outcome: 'text' });
  const text = markdownOf(textOf(project, draft));
  if (text.length > MAX_BODY_LENGTH) {
    const message = `The text of this project has more than ${MAX_BODY_LENGTH} characters, too many for an issue: shorten it.`;
    draft.problems.push(warning(project.title.from, message));
  }
  return {
    title,
    source: `---\n${frontMatter(draft.data)}---\n${text === '' ? '' : `\n${text}\n`}`,
    ranges: draft.ranges,
    problems: draft.problems,
  };
}

/** The text, with what stays in it at its place. */
function textOf({ text }: PageProject, { kept }: ProjectDraft): Piece[] {
  const at = (place: number) =>
    kept.filter(({ before }) => Math.min(before, text.length) === place).flatMap(({ pieces }) => pieces);
  return [...text.flatMap((piece, place) => [...at(place), piece]), ...at(text.length)];
}

function frontMatter(data: ReadonlyMap<Label, unknown>): string {
  const entries = KEY_ORDER.filter((key) => data.has(key)).map((key) => [key, data.get(key)]);
  return stringify(Object.fromEntries(entries), { lineWidth: 0, aliasDuplicateObjects: false });
}

function placeTitle(draft: ProjectDraft, title: string, piece: PageProject['title']): void {
  const { from, to } = piece;
  const characters = [...title];
  draft.data.set('title', title);
  draft.ranges.push({ from, to, outcome: 'title' });
  if (characters.length <= MAX_TITLE_LENGTH) return;
  draft.data.set('title', `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…`);
  const message = `This title has more than ${MAX_TITLE_LENGTH} characters: it is cut, and whole in the text.`;
  draft.problems.push(warning(from, message));
  draft.kept.push({
    pieces: [{ kind: 'line', startsParagraph: true, nodes: [textNode(title)], from, to }],
    before: END,
  });
}

function place(draft: ProjectDraft, value: LabeledValue, dates: Reading): void {
  const { key, label, from, to } = value;
  const mark = (outcome: string) => draft.ranges.push({ from, to, outcome });
  const read = valueFor(draft, value, dates);
  if (key === 'description' && value.content.length === 0) mark('text');
  else if (read.kind === 'nothing') mark(`${key ?? label}: not set, as it says nothing`);
  else if (value.inTitle === true && key !== undefined && draft.data.has(key)) mark('title');
  else if (read.kind === 'kept' || key === undefined)
    keep(draft, value, 'message' in read ? read.message : '');
  else {
    draft.room -= JSON.stringify(read.value).length;
    if (!isEmpty(read.value)) draft.data.set(key, merged(draft.data.get(key), read.value));
    for (const [other, also] of Object.entries(read.also ?? {}) as [Label, unknown][]) {
      const before = draft.data.get(other);
      if (before === undefined || JOINED.has(other)) draft.data.set(other, merged(before, also));
    }
    mark(key);
    if (read.saysMore === true) draft.kept.push({ pieces: sourceOf(value), before: value.before ?? END });
    if (read.doubt !== undefined) draft.problems.push(warning(from, `${read.doubt}: make sure of ${key}.`));
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function merged(before: unknown, value: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(value)) return value;
  const seen = new Set(before.map((member) => JSON.stringify(member)));
  return [...before, ...value.filter((member) => !seen.has(JSON.stringify(member)))];
}

/** Reads a value, if the file can still take it: each key is set once. */
function valueFor(draft: ProjectDraft, value: LabeledValue, dates: Reading): ReadResult {
  const { key, label, content } = value;
  const kept = (message: string): ReadResult => ({ kind: 'kept', message });
  if (key === undefined || key === 'title' || key === 'description') {
    if (content.length === 0) return { kind: 'nothing' };
    return kept(label === '' ? 'This stands under no label' : `"${label}" is no label that Dibs knows`);
  }
  const isJoined = key === 'links' || (value.source !== undefined && JOINED.has(key));
  if (draft.data.has(key) && !isJoined) return kept(`${label} is given twice`);
  const read = value.source === undefined ? readValue(key, value, dates) : readFact(key, value, dates.scale);
  const fits = read.kind !== 'set' || JSON.stringify(read.value).length <= draft.room;
  return fits ? read : kept(`There is no room for ${label} among the keys`);
}

/** Keeps something that is no value of a key in the text, with a warning. */
function keep(draft: ProjectDraft, value: LabeledValue, reason: string): void {
  const { from, to, before = END } = value;
  draft.ranges.push({ from, to, outcome: 'text' });
  draft.problems.push(warning(from, `${reason}: it stays in the text.`));
  draft.kept.push({ pieces: sourceOf(value), before });
}

function sourceOf({ label, content, source, from, to }: LabeledValue): Piece[] {
  if (source !== undefined) return source;
  const [first, ...rest] = content;
  const strong = { type: 'strong' as const, children: [textNode(`${label}:`)] };
  const name = label === '' ? [] : [strong, textNode(' ')];
  if (first?.kind === 'line')
    return [{ ...first, startsParagraph: true, nodes: [...name, ...first.nodes] }, ...rest];
  if (label === '') return content;
  return [{ kind: 'line', startsParagraph: true, nodes: [strong], from, to }, ...content];
}
