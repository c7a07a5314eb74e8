import type { PhrasingContent, RootContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Link } from '../model/project.ts';
import { meansNoValue } from '../schema/words.ts';
import type { Piece } from './page.ts';

/** Reads pieces that consist of links; undefined if that would lose words. */
export function readLinks(pieces: readonly Piece[]): Link[] | undefined {
  const links: Link[] = [];
  for (const nodes of pieces.flatMap(linesOf)) {
    const words = addLinks(links, nodes);
    if (!isNothing(words)) return undefined;
  }
  return links;
}

/** Takes the links out of a text that cannot contain any, such as a title; their words stay. */
export function takeLinks(nodes: readonly PhrasingContent[]): { links: Link[]; nodes: PhrasingContent[] } {
  const links: Link[] = [];
  const rest = nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const inner = takeLinks(node.children as PhrasingContent[]);
    const isLink = node.type === 'link' && isUrl(node.url);
    links.push(...(isLink ? [linkTo(node.url, plain(node.children))] : inner.links));
    return isLink ? inner.nodes : [{ ...node, children: inner.nodes } as PhrasingContent];
  });
  return { links, nodes: rest };
}

function linesOf(piece: Piece): PhrasingContent[][] {
  return piece.kind === 'block' ? linesIn(piece.node) : [piece.nodes];
}

function linesIn(node: RootContent): PhrasingContent[][] {
  if (node.type === 'paragraph') return [node.children];
  if (node.type === 'list' || node.type === 'listItem') {
    return (node.children as RootContent[]).flatMap(linesIn);
  }
  return [[node as PhrasingContent]];
}

/**
 * Adds the links of a line. Words right before a bare URL are its title.
 * @returns the words that belong to no link
 */
function addLinks(links: Link[], nodes: readonly PhrasingContent[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'link' && isUrl(node.url)) {
      const title = plain(node.children);
      if (title !== node.url && !isNothing(words)) return words;
      links.push(linkTo(node.url, title === node.url ? words : title));
      words = '';
      continue;
    }
    const text = plain([node]);
    let end = 0;
    for (const { 0: url, index } of text.matchAll(/https?:\/\/[^\s<>,;]+/gi)) {
      links.push(linkTo(url, words + text.slice(end, index)));
      words = '';
      end = index + url.length;
    }
    words += text.slice(end);
  }
  return words;
}

function linkTo(url: string, title: string): Link {
  const words = oneLine(title)
    .replace(/^[\s,;]+/, '')
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '');
  return isNothing(words) || words === url ? { url } : { title: words, url };
}

function isUrl(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(url);
}

function isNothing(words: string): boolean {
  return meansNoValue(words.replace(/[\s,;.]+/g, ' ').trim());
}
