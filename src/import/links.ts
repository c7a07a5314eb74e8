import type { Link, PhrasingContent, RootContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import type { Piece } from './page.ts';
import { textNode } from './phrasing.ts';

/** What relative URLs on the page refer to. */
export interface LinkBase {
  /** The URL of the page; undefined if unknown. */
  address?: string | undefined;
}

/**
 * Makes links absolute. If that is impossible, text and URL are kept without the link, which would lead somewhere else.
 */
export function mendLinks<T extends RootContent | PhrasingContent>(nodes: readonly T[], base: LinkBase): T[] {
  return nodes.flatMap((node) => mend(node, base) as T[]);
}

/** Makes the links of a piece absolute. */
export function mendPiece<T extends Piece>(piece: T, base: LinkBase): T {
  if (piece.kind !== 'block') return { ...piece, nodes: mendLinks(piece.nodes, base) };
  return { ...piece, node: mendLinks([piece.node], base)[0] ?? piece.node };
}

function mend(node: RootContent | PhrasingContent, base: LinkBase): (RootContent | PhrasingContent)[] {
  if (node.type === 'link') return mendLink({ ...node, children: mendLinks(node.children, base) }, base);
  if (node.type === 'image') {
    const url = absolute(node.url, base);
    return url ? [{ ...node, url }] : [textNode(node.alt || node.url)];
  }
  if (!('children' in node)) return [node];
  const children = mendLinks(node.children as RootContent[], base);
  return [{ ...node, children } as RootContent];
}

function mendLink(link: Link, base: LinkBase): PhrasingContent[] {
  const { url, children } = link;
  const target = absolute(url, base);
  if (plain(children).trim() === '' && !children.some(({ type }) => type === 'image')) {
    return target ? [{ ...link, url: target, children: [textNode(target)] }] : children;
  }
  if (target) return [{ ...link, url: target }];
  const page = readable(url);
  if (url === '' || url.startsWith('#') || page === plain(children)) return children;
  return [...children, textNode(` (${page})`)];
}

function absolute(url: string, { address }: LinkBase): string | undefined {
  if (url.startsWith('#')) return undefined;
  try {
    const { protocol, href } = new URL(url, address);
    const known = /^(?:https?|ftps?|ircs?|mailto|news|git):$/.test(protocol);
    // Absolute URLs stay as they are written.
    return known ? (/^[a-z][a-z\d+.-]*:/i.test(url) ? url : href) : undefined;
  } catch {
    return undefined;
  }
}

/** The name of a wiki page, from a relative URL. */
function readable(url: string): string {
  const name = url.replace(/^\.\//, '');
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name;
  }
}
