import { plain } from '../lib/markdown/index.ts';
import { factKey } from '../schema/label-words.ts';
import type { Heading, Piece } from './page.ts';

/** A heading of a page with what stands below it. */
export interface Section {
  title: Heading | undefined;
  depth: number;
  /** Pieces above the first heading below; those of its parts (`Description`, `Mentors`) are among them. */
  own: Piece[];
  children: Section[];
  parent: Section | undefined;
}

/** Puts the pieces of a page below their headings. Headings that only name a part of a section open none. */
export function outline(pieces: readonly Piece[]): Section {
  const root: Section = { title: undefined, depth: 0, own: [], children: [], parent: undefined };
  const isPart = partFinder(pieces);
  let open = root;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'heading') {
      open.own.push(piece);
      continue;
    }
    const isInside = piece.depth > open.depth || (open.depth > 0 && isPart(at) === 'repeated');
    if (isInside && isPart(at)) {
      open.own.push(piece);
      continue;
    }
    let parent = open;
    while (parent.parent && parent.depth >= piece.depth) parent = parent.parent;
    open = { title: piece, depth: piece.depth, own: [], children: [], parent };
    parent.children.push(open);
  }
  return root;
}

/** All pieces of a section below its title, in the order of the page. */
export function piecesOf(section: Section): Piece[] {
  return [
    ...section.own,
    ...section.children.flatMap((child) => [...(child.title ? [child.title] : []), ...piecesOf(child)]),
  ];
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
    const key = factKey(name);
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

function nameOf(heading: Heading): string {
  return plain(heading.nodes)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s()/&]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
