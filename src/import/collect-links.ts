import type { PhrasingContent, RootContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Link } from '../model/project.ts';
import type { Piece } from './page.ts';
import { trimSigns } from './trim-signs.ts';

/** All links in some pieces, and whether they have words that no link shows. */
export function linksIn(pieces: readonly Piece[]): { links: Link[]; saysMore: boolean } {
  const links: Link[] = [];
  let words = '';
  for (const piece of pieces)
    words += ` ${collect(piece.kind === 'block' ? [piece.node] : piece.nodes, links)}`;
  const seen = new Set<string>();
  return {
    links: links.filter(({ url }) => !seen.has(url) && seen.add(url)),
    saysMore: /\p{L}{2}|\p{N}/u.test(words.replace(/\b(?:and|or|see)\b/gi, '')),
  };
}

function collect(nodes: readonly (RootContent | PhrasingContent)[], links: Link[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.type === 'link' && /^https?:\/\/[^\s<>]+$/i.test(node.url)) {
      const title = oneLine(plain(node.children));
      links.push(title === '' || title === node.url ? { url: node.url } : { title, url: node.url });
    } else if ('children' in node) words += ` ${collect(node.children as RootContent[], links)} `;
    else if (node.type === 'text') words += bareLinks(node.value, links);
    else words += plain([node]);
  }
  return words;
}

function bareLinks(text: string, links: Link[]): string {
  let words = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(/https?:\/\/[^\s<>,;"|]+/gi)) {
    const url = withoutTail(found);
    if (/\/\/[^/]/.test(url)) links.push({ url });
    words += text.slice(end, index);
    end = index + found.length;
  }
  return words + text.slice(end);
}

/** A URL without punctuation of the sentence, and without a closing bracket that opens outside of it. */
function withoutTail(url: string): string {
  const isTail = url.includes('(') ? /[.:!?'*_~\]}]/ : /[.:!?'*_~)\]}]/;
  return trimSigns(url, /(?!)/, isTail);
}
