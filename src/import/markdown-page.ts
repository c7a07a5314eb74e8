import type { Definition, PhrasingContent, RootContent } from 'mdast';
import { isDense, parseMarkdown, plain } from '../lib/markdown/index.ts';
import { badgeText } from './badge.ts';
import { readInnerHtml } from './html.ts';
import { withoutHtml } from './inline-html.ts';
import { MAX_ENTRIES, MAX_MARKDOWN, PageTooLarge } from './limits.ts';
import type { LineRange, Piece } from './page.ts';
import { textNode } from './phrasing.ts';
import { splitLines } from './split-lines.ts';

/** Reads a Markdown page as GitHub shows it, without changing its links. */
export function readMarkdown(source: string): { pieces: Piece[]; ranges: LineRange[] } {
  const { text, ranges } = withoutFrontMatter(source);
  if (text.length > MAX_MARKDOWN || isDense(text) || entriesIn(text) > MAX_ENTRIES)
    throw new PageTooLarge('It takes too long to read as Markdown');
  const { root } = parseMarkdown(text);
  const links = definitionsOf(root.children as RootContent[]);
  const pieces = (root.children as RootContent[]).flatMap((block) => piecesOf(block, links));
  return { pieces, ranges };
}

function entriesIn(text: string): number {
  return text.match(/^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/gm)?.length ?? 0;
}

/** Blanks the front matter of a site's generator, so that the lines keep their numbers. */
function withoutFrontMatter(source: string): { text: string; ranges: LineRange[] } {
  const [all] = /^(?:---\n(?:.*\n)*?---|\+\+\+\n(?:.*\n)*?\+\+\+)[ \t]*(?=\n|$)/.exec(source) ?? [];
  if (all === undefined || !/^[\w-]+\s*[:=]/m.test(all)) return { text: source, ranges: [] };
  const lines = all.split('\n').length;
  return {
    text: '\n'.repeat(lines - 1) + source.slice(all.length),
    ranges: [{ from: 1, to: lines, outcome: 'front matter of the page' }],
  };
}

type Links = ReadonlyMap<string, Definition>;

function definitionsOf(blocks: readonly RootContent[]): Links {
  const found = blocks.filter((block): block is Definition => block.type === 'definition');
  return new Map(found.toReversed().map((one) => [one.identifier, one]));
}

function piecesOf(block: RootContent, links: Links): Piece[] {
  const from = block.position?.start.line ?? 1;
  const to = block.position?.end.line ?? from;
  switch (block.type) {
    case 'definition':
    case 'thematicBreak':
      return [];
    case 'html':
      return readInnerHtml(block.value).map((piece) => ({
        ...piece,
        from: Math.min(from + piece.from - 1, to),
        to: Math.min(from + piece.to - 1, to),
      }));
    case 'heading':
      return [{ kind: 'heading', depth: block.depth, nodes: inline(block.children, links), from, to }];
    case 'paragraph':
      return splitLines(inline(block.children, links), from);
    default:
      return [{ kind: 'block', node: resolved(block, links), from, to }];
  }
}

function inline(nodes: readonly PhrasingContent[], links: Links): PhrasingContent[] {
  return withoutHtml(nodes.flatMap((node) => resolve(node, links)));
}

function resolve(node: PhrasingContent, links: Links): PhrasingContent[] {
  if (node.type === 'linkReference') {
    const children = node.children.flatMap((child) => resolve(child, links));
    const url = links.get(node.identifier)?.url;
    return url === undefined ? children : [{ type: 'link', url, children: children as never }];
  }
  if (node.type === 'imageReference') {
    const url = links.get(node.identifier)?.url;
    if (url === undefined) return [textNode(node.alt ?? '')];
    return badgeText(url) ?? [{ type: 'image', url, alt: node.alt ?? '' }];
  }
  if (node.type === 'image') return badgeText(node.url) ?? [node];
  if (!('children' in node)) return [node];
  const children = (node.children as PhrasingContent[]).flatMap((child) => resolve(child, links));
  return [{ ...node, children } as PhrasingContent];
}

const INLINE = new Set(['paragraph', 'heading', 'tableCell']);

function resolved(node: RootContent, links: Links): RootContent {
  if (node.type === 'html') return shownHtml(node.value, node);
  if (!('children' in node)) return node;
  const children = INLINE.has(node.type)
    ? inline(node.children as PhrasingContent[], links)
    : (node.children as RootContent[])
        .filter(({ type }) => type !== 'definition')
        .map((child) => resolved(child, links));
  return { ...node, children } as RootContent;
}

/** What a block of HTML within a list or a quote shows. */
function shownHtml(html: string, { position }: RootContent): RootContent {
  const nodes = readInnerHtml(html).flatMap((piece): PhrasingContent[] =>
    piece.kind === 'block' ? [textNode(plain([piece.node]))] : piece.nodes,
  );
  return { type: 'paragraph', children: nodes, ...(position && { position }) };
}
