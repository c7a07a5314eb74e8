import { plain } from '../lib/markdown/index.ts';
import { type FactKey, factKey } from '../schema/label-words.ts';
import type { Heading, Piece } from './page.ts';

/** A heading of a page with what stands below it. */
export interface Section {
  title: Heading | undefined;
  depth: number;
  /** What stands below it, in the order of the page. */
  content: (Piece | Section)[];
  /** The pieces that are in none of its sections; those of its parts (`Description`, `Mentors`) are among them. */
  own: Piece[];
  children: Section[];
  parent: Section | undefined;
}

/** Puts the pieces of a page below their headings. Headings that only name a part of a section open none. */
export function outline(pieces: readonly Piece[], level = 0): Section {
  const root = sectionOf(undefined, undefined);
  const isPart = partFinder(pieces);
  let open = root;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'heading') {
      addTo(open, piece);
      continue;
    }
    // A heading at the level that a person chose is never only a part.
    const part = piece.depth === level ? undefined : isPart(at);
    let parent = open;
    // A part that stands in each section may have the level of their headings.
    const isBeside = part === 'repeated' && open.depth === piece.depth;
    while (!isBeside && parent.parent && parent.depth >= piece.depth) parent = parent.parent;
    if (part && parent.title) {
      open = parent;
      addTo(open, piece);
    } else {
      open = sectionOf(piece, parent);
      parent.children.push(open);
      parent.content.push(open);
    }
  }
  return root;
}

function sectionOf(title: Heading | undefined, parent: Section | undefined): Section {
  return { title, depth: title?.depth ?? 0, content: [], own: [], children: [], parent };
}

function addTo(section: Section, piece: Piece): void {
  section.own.push(piece);
  section.content.push(piece);
}

/** All pieces of a section below its title, in the order of the page, but for those of some sections in it. */
export function piecesOf(section: Section, without: ReadonlySet<Section> = new Set()): Piece[] {
  return section.content.flatMap((one) => {
    if ('kind' in one) return [one];
    return without.has(one) ? [] : [...(one.title ? [one.title] : []), ...piecesOf(one, without)];
  });
}

/** The text of a heading or line, trimmed. */
export function textOf(piece: Piece | undefined): string {
  return piece === undefined || piece.kind === 'block' ? '' : plain(piece.nodes).trim();
}

/**
 * Tells whether a heading names a part of a section: it is a label, or it stands in several sections. A part has no
 * headings of sections below it.
 */
function partFinder(pieces: readonly Piece[]): (at: number) => 'repeated' | 'once' | undefined {
  const parents = new Map<string, Set<number>>();
  const open: { depth: number; at: number }[] = [];
  const names = new Map<number, string>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'heading') continue;
    while ((open.at(-1)?.depth ?? 0) >= piece.depth) open.pop();
    const name = nameOf(piece);
    names.set(at, name);
    parents.set(name, (parents.get(name) ?? new Set()).add(open.at(-1)?.at ?? -1));
    open.push({ depth: piece.depth, at });
  }
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isLabel = (name: string) => {
    const key = factKey(name) ?? valueKey(name);
    return key !== undefined && key !== 'title';
  };
  const holdsSections = (at: number) => {
    const { depth } = pieces[at] as Heading;
    for (let next = at + 1; next < pieces.length; next++) {
      const below = pieces[next];
      if (below?.kind !== 'heading') continue;
      if (below.depth <= depth) return false;
      const name = names.get(next) ?? '';
      if (!isLabel(name) && (parents.get(name)?.size ?? 0) < 2) return true;
    }
    return false;
  };
  return (at) => {
    const name = names.get(at) ?? '';
    const repeated = (counts.get(name) ?? 0) > 1;
    if (!isLabel(name) && (parents.get(name)?.size ?? 0) < 2) return undefined;
    if (name === '' || holdsSections(at)) return undefined;
    return isLabel(name) && repeated ? 'repeated' : 'once';
  };
}

/** The key of a heading with a label and its value: `Difficulty: hard`. */
function valueKey(name: string): FactKey | undefined {
  const label = /^(?:[\d.]{1,6}\s)?([^:]{2,40}):\s/.exec(name)?.[1];
  return label === undefined ? undefined : factKey(label);
}

function nameOf(heading: Heading): string {
  return plain(heading.nodes)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s()/&:.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
