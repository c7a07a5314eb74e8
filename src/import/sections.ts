import { plain } from '../lib/markdown/index.ts';
import type { Heading, Piece, TextLine } from './page.ts';

/** A piece that names the section of a project. */
type Section = Heading | TextLine;

/** The heading that the pieces before a title belong to: the last one above the level of the title. */
export function lastSection(pieces: readonly Piece[], title: Piece | undefined): Section | undefined {
  const heading = pieces.findLast((piece) => isAbove(piece, title));
  if (heading || pieces.some(({ kind }) => kind === 'heading')) return heading;
  return pieces.findLast((piece, at): piece is TextLine => looksLikeHeading(pieces, at, title));
}

/**
 * Finds where a project ends: at a heading of a higher level, or at a line that looks like one after its labels.
 * @param own the pieces below its title, up to the next title
 * @param closed how many of them belong to its labels, if known
 * @returns how many pieces belong to the project, and the heading of the next project if there is a new one
 */
export function cutProject(
  own: readonly Piece[],
  closed: number | undefined,
  title: Piece | undefined,
  nextTitle: Piece | undefined,
): { length: number; next: Section | undefined } {
  const above = own.findIndex((piece) => isAbove(piece, title));
  if (above !== -1) return { length: above, next: own.findLast((piece) => isAbove(piece, title)) };
  if (title?.kind === 'heading') return { length: own.length, next: undefined };
  // If no label marks the end, only the line right above the next title can be a heading.
  const start = closed ?? (nextTitle ? own.length - 1 : own.length);
  const isSection = (piece: Piece, at: number): piece is TextLine =>
    at >= start && looksLikeHeading(own, at, nextTitle) && piece.kind === 'line';
  const length = own.findIndex(isSection);
  if (length === -1) return { length: own.length, next: undefined };
  return { length, next: nextTitle && own.findLast(isSection) };
}

function isAbove(piece: Piece, title: Piece | undefined): piece is Heading {
  return piece.kind === 'heading' && (title?.kind !== 'heading' || piece.depth < title.depth);
}

const MAX_HEADING_LENGTH = 100;

/** Pages saved as text do not mark headings: a heading is a short line on its own that is not a sentence. */
function looksLikeHeading(pieces: readonly Piece[], at: number, after: Piece | undefined): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1] ?? after;
  if (piece?.kind !== 'line' || !piece.startsParagraph || (next?.kind === 'line' && !next.startsParagraph))
    return false;
  const text = plain(piece.nodes);
  return text.length <= MAX_HEADING_LENGTH && !/[.:;,]$|[.!?] +\p{Lu}|:\/\//u.test(text);
}
