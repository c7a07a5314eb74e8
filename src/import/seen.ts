import type { Candidate } from './candidates.ts';
import { textOf } from './outline.ts';
import type { Piece, Seen } from './page.ts';
import { labelsAt } from './read-section.ts';

/** Collects what was seen on a page. */
export function seenOn(pieces: readonly Piece[], projects: readonly Candidate[]): Seen {
  const titles = new Set(projects.map(({ title }) => title.from));
  const left = pieces.flatMap((piece) =>
    piece.kind === 'heading' && !titles.has(piece.from)
      ? [{ line: piece.from, title: textOf(piece), depth: piece.depth }]
      : [],
  );
  const labels: Seen['labels'] = new Map();
  for (const at of pieces.keys()) {
    for (const { label, key } of labelsAt(pieces, at)) {
      const known = labels.get(label) ?? { key: key ?? 'text', count: 0 };
      labels.set(label, { ...known, count: known.count + 1 });
    }
  }
  const taken = projects.map(({ title }) => ({ line: title.from, title: textOf(title), depth: 0 }));
  return { taken, left, labels };
}
