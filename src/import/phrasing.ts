import type { PhrasingContent, RootContent } from 'mdast';
import { oneLine } from '../lib/text/one-line.ts';
import type { Piece } from './page.ts';

type Node = RootContent | PhrasingContent;

/** The visible text, without formatting. */
export function plain(nodes: readonly Node[]): string {
  return nodes.map(plainOf).join('');
}

function plainOf(node: Node): string {
  if ('children' in node) return plain(node.children as Node[]);
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}

/** The text on one line without formatting, with the URL of each link after its text. */
export function shown(nodes: readonly Node[]): string {
  return oneLine(nodes.map(shownOf).join(''));
}

function shownOf(node: Node): string {
  if (node.type === 'link' || node.type === 'image') {
    const text = node.type === 'link' ? node.children.map(shownOf).join('') : (node.alt ?? '');
    const mail = /^mailto:([^?]*)/i.exec(node.url)?.[1];
    if (mail !== undefined) return text === mail ? mail : `${text} <${mail}>`;
    return text === node.url ? text : `${text} (${node.url})`;
  }
  if ('children' in node) return (node.children as Node[]).map(shownOf).join(separatorOf(node));
  return plainOf(node);
}

function separatorOf({ type }: Node): string {
  return type === 'list' || type === 'listItem' || type === 'table' || type === 'tableRow' ? ' ' : '';
}

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

/** The nodes of a range of the plain text, without white space at its ends. */
export function slice(nodes: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const text = plain(nodes).slice(start, end);
  const blanks = text.length - text.trimStart().length;
  return cut(nodes, start + blanks, start + text.trimEnd().length);
}

function cut(nodes: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const node of nodes) {
    const { length } = plainOf(node);
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (length === 0 ? at >= start && at < end : from < to) parts.push(cutNode(node, from, to, length));
  }
  return parts;
}

function cutNode(node: PhrasingContent, from: number, to: number, length: number): PhrasingContent {
  if (from === 0 && to === length) return node;
  if ('children' in node) {
    return { ...node, children: cut(node.children as PhrasingContent[], from, to) } as PhrasingContent;
  }
  return 'value' in node ? { ...node, value: node.value.slice(from, to) } : node;
}

/** Makes a text node. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
