import type { PhrasingContent, RootContent } from 'mdast';
import type { FactKey } from '../schema/label-words.ts';
import type { Piece } from './page.ts';

const NAMES: Record<FactKey, string> = {
  title: 'Title',
  difficulty: 'Difficulty',
  size: 'Size',
  skills: 'Skills',
  contacts: 'Mentors',
  outcomes: 'Outcomes',
  prerequisites: 'Prerequisites',
  links: 'Links',
  status: 'Status',
  category: 'Category',
  description: 'Description',
};

/** Gives labels that a person explained the names that are known: `--label "Muse=contacts"`. */
export function relabel(pieces: readonly Piece[], labels: Record<string, FactKey>): Piece[] {
  const names = new Map(Object.entries(labels).map(([label, key]) => [label.toLowerCase(), NAMES[key]]));
  if (names.size === 0) return [...pieces];
  return pieces.map((piece) =>
    piece.kind === 'block'
      ? { ...piece, node: renamed(piece.node, names) }
      : { ...piece, nodes: piece.nodes.map((node) => renamed(node, names)) },
  );
}

function renamed<T extends RootContent | PhrasingContent>(node: T, names: ReadonlyMap<string, string>): T {
  if (node.type === 'text') return { ...node, value: renamedText(node.value, names) };
  if (!('children' in node)) return node;
  return { ...node, children: (node.children as RootContent[]).map((child) => renamed(child, names)) };
}

function renamedText(text: string, names: ReadonlyMap<string, string>): string {
  const colon = text.search(/[:：]/);
  const label = (colon === -1 ? text : text.slice(0, colon)).trim();
  const name = names.get(label.toLowerCase());
  return name === undefined ? text : text.replace(label, name);
}
