import type { FactKey } from '../schema/label-words.ts';
import { outline, piecesOf, type Section, textOf } from './outline.ts';
import type { Heading, Piece, TextLine } from './page.ts';
import { type Entry, type Part, readSection } from './read-section.ts';
import { splitSection } from './split-section.ts';
import { holdsNoProjects, isListTitle, isNoProject, isPlaceholder } from './title-words.ts';

/** A part of a page that may be a project. */
export interface Candidate {
  title: Heading | TextLine;
  parts: Part[];
  /** The section that it is, or that it stands in. */
  section: Section;
  /** Whether the section itself is the project, or it is one of several in the section. */
  kind: 'section' | Entry['kind'];
  /** The keys that its labels stand for. */
  keys: ReadonlySet<FactKey>;
}

/** The keys whose labels show that something is a project. */
const EVIDENCE: ReadonlySet<FactKey> = new Set<FactKey>([
  'difficulty',
  'size',
  'skills',
  'contacts',
  'outcomes',
  'prerequisites',
]);

/** How many different labels show that this is a project. */
export function evidence({ keys }: { keys: ReadonlySet<FactKey> }): number {
  return [...keys].filter((key) => EVIDENCE.has(key)).length;
}

/** All parts of a page with labels of projects, in its order, whatever tells them apart. */
export function candidatesIn(pieces: readonly Piece[]): { root: Section; candidates: Candidate[] } {
  const root = outline(pieces);
  return { root, candidates: collect(root) };
}

function collect(section: Section): Candidate[] {
  const title = textOf(section.title);
  if (holdsNoProjects(title)) return [];
  const below = section.children.flatMap(collect);
  const parts = readSection(section.own);
  const several = repeats(parts);
  if (
    several ||
    below.length > 0 ||
    section.title === undefined ||
    isListTitle(title) ||
    isNoProject(title)
  ) {
    const entries = splitSection(section.own).filter((entry) => !isPlaceholder(textOf(entry.title)));
    const split = entries.map((entry) => candidateOf(entry.title, entry.parts, section, entry.kind));
    const isOne = several && !isListTitle(title) && split.filter((one) => evidence(one) > 0).length < 2;
    if (!isOne && (split.length > 0 || several)) return [...split, ...below];
    if (section.title === undefined) return [...split, ...below];
  }
  const keys = keysOf(parts);
  const isEvident = evidence({ keys }) > (below.length > 0 ? 1 : 0);
  if (section.title === undefined || !isEvident || isPlaceholder(title)) return below;
  const inside = new Set(below.map((one) => one.section));
  const holding = new Set(section.children.filter((child) => holds(child, inside)));
  const own = candidateOf(section.title, readSection(piecesOf(section, holding)), section, 'section');
  return [own, ...below];
}

function holds(section: Section, sections: ReadonlySet<Section>): boolean {
  return sections.has(section) || section.children.some((child) => holds(child, sections));
}

/** Makes a candidate of a title and what belongs to it. */
export function candidateOf(
  title: Heading | TextLine,
  parts: Part[],
  section: Section,
  kind: Candidate['kind'],
): Candidate {
  return { title, parts, section, kind, keys: keysOf(parts) };
}

function keysOf(parts: readonly Part[]): Set<FactKey> {
  return new Set(parts.flatMap((part) => (part.kind === 'value' ? part.value.key : [])));
}

/** Whether a label occurs so often that the parts are those of several projects. */
export function repeats(parts: readonly Part[]): boolean {
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'text' || part.value.key === 'links') continue;
    const name = `${part.value.key} ${part.value.label.toLowerCase()}`;
    if (seen.has(name)) return true;
    seen.add(name);
  }
  return false;
}
