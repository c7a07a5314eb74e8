import type { PhrasingContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import type { Candidate } from './candidates.ts';
import type { Found } from './find-projects.ts';
import { type LinkBase, mendPiece } from './links.ts';
import { type Section, textOf } from './outline.ts';
import {
  type LabeledValue,
  type LineRange,
  OUTSIDE,
  type Page,
  type PageProject,
  type Piece,
} from './page.ts';
import { textNode } from './phrasing.ts';
import { readTitle } from './project-title.ts';
import type { Part } from './read-section.ts';
import { isListTitle, isPlaceholder } from './title-words.ts';

/** Turns what was found on a page into projects with values and text, and accounts for the rest. */
export function pageOf({ projects, joined, root }: Found, pieces: readonly Piece[], base: LinkBase): Page {
  const common = commonSections(projects);
  // Where levels are mixed up, a project can stand below another: that is no category.
  for (const { section, kind } of projects) if (kind === 'section') common.add(section);
  const page: Page = { projects: [], ranges: [], problems: [] };
  for (const candidate of projects) page.projects.push(projectOf(mended(candidate, base), common));
  const taken = new Set<number>();
  for (const { title, parts } of projects) {
    mark(taken, title);
    for (const part of parts) mark(taken, part.kind === 'value' ? part.value : part.piece);
  }
  for (const piece of joined) {
    mark(taken, piece);
    page.ranges.push({ from: piece.from, to: piece.to, outcome: 'joined to the project with this title' });
  }
  const headings = headingsAbove(projects, root);
  for (const piece of pieces) page.ranges.push(...rest(piece, taken, headings.has(piece)));
  return page;
}

function mark(taken: Set<number>, { from, to }: { from: number; to: number }): void {
  for (let line = from; line <= to; line++) taken.add(line);
}

/** The lines of a piece that went to no project. */
function rest(piece: Piece, taken: ReadonlySet<number>, isHeading: boolean): LineRange[] {
  const ranges: LineRange[] = [];
  const outcome = isHeading ? 'heading' : OUTSIDE;
  for (let line = piece.from; line <= piece.to; line++) {
    if (taken.has(line)) continue;
    const last = ranges.at(-1);
    if (last?.to === line - 1) last.to = line;
    else ranges.push({ from: line, to: line, outcome });
  }
  return ranges;
}

function headingsAbove(projects: readonly Candidate[], root: Section): Set<Piece> {
  const headings = new Set<Piece>();
  for (const { section } of projects) {
    for (let one: Section | undefined = section; one && one !== root; one = one.parent) {
      if (one.title) headings.add(one.title);
    }
  }
  return headings;
}

/** The sections that hold all projects: they tell none of them apart. */
function commonSections(projects: readonly Candidate[]): Set<Section> {
  const trails = projects.map(trailOf);
  const [first = [], ...others] = trails;
  return new Set(first.filter((section) => others.every((trail) => trail.includes(section))));
}

/** The sections that a project stands in, innermost first. */
function trailOf({ section, kind }: Candidate): Section[] {
  const trail: Section[] = [];
  for (let one = kind === 'section' ? section.parent : section; one; one = one.parent) trail.push(one);
  return trail;
}

function categoryOf(candidate: Candidate, common: ReadonlySet<Section>): string | undefined {
  for (const section of trailOf(candidate)) {
    if (common.has(section)) continue;
    const { title } = section.title ? readTitle(section.title) : { title: '' };
    if (title !== '' && title.length <= 80 && !isListTitle(title)) return title;
  }
  return undefined;
}

function projectOf(candidate: Candidate, common: ReadonlySet<Section>): PageProject {
  const read = readTitle(candidate.title);
  const given = candidate.parts.find((part) => part.kind === 'value' && part.value.key === 'title');
  const { from, to } = candidate.title;
  const project: PageProject = {
    section: categoryOf(candidate, common),
    title: { kind: 'line', startsParagraph: true, nodes: [textNode(read.title)], from, to },
    links: read.links,
    values: [],
    text: [],
  };
  const isNumbered =
    isPlaceholder(read.title) || /^(?:project|idea|topic|task)?\W*#?\d+\W*$/i.test(read.title);
  for (const part of candidate.parts) {
    if (part.kind === 'text') project.text.push(part.piece);
    else if (part === given && isNumbered && part.value.content[0]?.kind === 'line')
      project.title = { ...part.value.content[0], from, to };
    else if (part.value.key === 'description') project.text.push(...part.value.source);
    else project.values.push({ ...part.value, key: part.value.key, before: project.text.length });
  }
  dropFirstLabel(project);
  const place = { from, to };
  for (const text of read.marks) project.values.push(fromTitle('status', text, place));
  for (const text of read.values) {
    const isLevel = /\b(?:easy|hard|beginner|intermediate|advanced|difficult|difficulty)\b/i.test(text);
    if (isLevel) project.values.push(fromTitle('difficulty', text, place));
    if (!isLevel || /\d\d|large|small/i.test(text)) project.values.push(fromTitle('size', text, place));
  }
  return project;
}

/** Makes the links of a project absolute; a link of its title that cannot be is kept in its text. */
function mended(candidate: Candidate, base: LinkBase): Candidate {
  const title = mendPiece(candidate.title, base);
  const isLost = plain(title.nodes) !== plain(candidate.title.nodes);
  const parts = candidate.parts.map((part): Part => {
    if (part.kind === 'text') return { kind: 'text', piece: mendPiece(part.piece, base) };
    const { content, source } = part.value;
    const mend = (pieces: Piece[]) => pieces.map((piece) => mendPiece(piece, base));
    return { kind: 'value', value: { ...part.value, content: mend(content), source: mend(source) } };
  });
  if (!isLost) return { ...candidate, title, parts };
  const line: Piece = { ...title, kind: 'line', startsParagraph: true };
  return {
    ...candidate,
    title: { ...candidate.title, nodes: withoutLinks(candidate.title.nodes) },
    parts: [{ kind: 'text', piece: line }, ...parts],
  };
}

function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link' && !/^https?:/i.test(node.url)) return withoutLinks(node.children);
    return 'children' in node
      ? [{ ...node, children: withoutLinks(node.children as PhrasingContent[]) } as PhrasingContent]
      : [node];
  });
}

function fromTitle(
  key: 'size' | 'status' | 'difficulty',
  text: string,
  place: { from: number; to: number },
): LabeledValue {
  const content: Piece[] = [{ kind: 'line', startsParagraph: true, nodes: [textNode(text)], ...place }];
  return { label: 'What the title says', key, content, source: content, inTitle: true, ...place };
}

const ONLY_TEXT = /^(?:project |idea )?(?:description|描述|项目描述)$/i;

/** A label that only says that the text follows is not needed where the text begins. */
function dropFirstLabel(project: PageProject): void {
  const [first] = project.text;
  if (first === undefined || first.kind === 'block') return;
  const text = textOf(first);
  if (text.length > 40 || !/\p{L}/u.test(text)) return;
  const isLabel =
    first.kind === 'heading' || first.nodes.some(({ type }) => type === 'strong' || type === 'emphasis');
  const words = text.replace(/[^\p{L}\s]+/gu, ' ').trim();
  if (!isLabel || !ONLY_TEXT.test(words)) return;
  project.text.shift();
  for (const value of project.values) if ((value.before ?? 0) > 0) value.before = (value.before ?? 1) - 1;
  project.values.push({
    label: plain(first.nodes),
    key: 'description',
    content: [],
    from: first.from,
    to: first.to,
  });
}
