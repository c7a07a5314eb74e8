import type { Heading, Piece, TextLine } from './page.ts';
import { plain } from './phrasing.ts';

/** What says which section a project belongs to. */
type Section = Heading | TextLine;

/** The heading that the pieces before a title stand under: the last one that is above the title's own level. */
export function lastSection(pieces: readonly Piece[], title: Piece | undefined): Section | undefined {
  const heading = pieces.findLast((piece) => isAbove(piece, title));
  if (heading || pieces.some(({ kind }) => kind === 'heading')) return heading;
  return pieces.findLast((piece, at): piece is TextLine => looksLikeHeading(pieces, at, title));
}

/**
 * Where a project ends: at a heading of a higher level, or at a line that looks like one once its labels are through.
 * @param own the pieces below its title, up to the next one
 * @param closed how many of them its labels account for, if that is known
 * @returns how many pieces are the project's, and the heading that the next project stands under if it is a new one
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
  // Without a label that ends it, only the line right above the next title can be a heading.
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

const LONGEST_HEADING = 100;

/** Pages saved as text do not say what is a heading: a short line that stands alone and is no sentence. */
function looksLikeHeading(pieces: readonly Piece[], at: number, after: Piece | undefined): boolean {
  const piece = pieces[at];
  const next = pieces[at + 1] ?? after;
  if (piece?.kind !== 'line' || !piece.apart || (next?.kind === 'line' && !next.apart)) return false;
  const text = plain(piece.nodes);
  return text.length <= LONGEST_HEADING && !/[.:;,]$|[.!?] +\p{Lu}|:\/\//u.test(text);
}
