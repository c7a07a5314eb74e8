import type { PhrasingContent, RootContent } from 'mdast';
import { oneLine } from '../text/one-line.ts';

type Node = RootContent | PhrasingContent;

/** The visible text, without formatting. */
export function plain(nodes: readonly Node[]): string {
  return nodes.map(plainOf).join('');
}

/** The visible text of one node, without formatting. */
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
