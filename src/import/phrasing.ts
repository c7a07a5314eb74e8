import type { PhrasingContent, RootContent } from 'mdast';
import { shown } from '../lib/markdown/index.ts';
import type { Piece } from './page.ts';

/** The text of each piece; each list item counts as a piece. */
export function shownParts(pieces: readonly Piece[]): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'block') parts.push(...memberTexts(piece.node));
    else if (piece.kind === 'line' && !piece.startsParagraph && parts.length > 0) {
      parts.push(`${parts.pop()} ${shown(piece.nodes)}`);
    } else parts.push(shown(piece.nodes));
  }
  return parts.filter((part) => part !== '');
}

function memberTexts(node: RootContent): string[] {
  if (node.type !== 'list') return [shown([node])];
  return node.children.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'list' ? memberTexts(child) : [shown([child])])),
  );
}

/** Makes a text node. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
