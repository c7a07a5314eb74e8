import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent } from 'mdast';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, type ParserOptions, parse } from 'parse5';
import { VFile } from 'vfile';
import { plain } from '../lib/markdown/index.ts';
import { isCalled, isElement, walk } from './hast.ts';
import { flatten } from './html-labels.ts';
import { openTerms } from './html-terms.ts';
import { MAX_DEPTH, MAX_ELEMENTS, MAX_EMPTY_PAIRS, PageTooLarge } from './limits.ts';
import { type LinkBase, mendLinks } from './links.ts';
import { type LineRange, type Lines, OUTSIDE, type Piece } from './page.ts';
import { trimEmphasis } from './trim-emphasis.ts';

/** Reads an HTML page of a wiki that lists projects with labels: its content, and the lines of text around it. */
export function readHtml(source: string, base: LinkBase): HtmlPage {
  return readContent(source, base, flatten, mendLinks);
}

/** Reads any other HTML page, without changing its links. */
export function readAnyHtml(source: string, base: LinkBase): HtmlPage {
  return readContent(source, base, openTerms, (blocks) => [...blocks]);
}

export interface HtmlPage {
  pieces: Piece[];
  ranges: LineRange[];
  /** What its links are relative to. */
  base: LinkBase;
}

type Mend = (blocks: readonly RootContent[], base: LinkBase) => RootContent[];

function readContent(source: string, base: LinkBase, open: typeof flatten, mend: Mend): HtmlPage {
  const root = parseHtml(source);
  const found = contentOf(root);
  const { content, removed } = open(found);
  const address = base.address ?? canonicalAddress(root);
  const mark = (nodes: readonly Nodes[], outcome: string, without?: Nodes) =>
    nodes.flatMap((node) => textsOf(node, without)).map((lines) => ({ ...lines, outcome }));
  return {
    pieces: piecesOf(content, (blocks) => mend(blocks, { address })),
    ranges: [...mark([root], OUTSIDE, found), ...mark(removed, 'markup')],
    base: { address },
  };
}

/** Reads an HTML fragment. */
export function readFragment(source: string, base: LinkBase): Piece[] {
  return piecesOf(flatten(contentOf(parseHtml(source))).content, (blocks) => mendLinks(blocks, base));
}

/** Reads HTML within another page, without changing its links. */
export function readInnerHtml(source: string): Piece[] {
  return piecesOf(openTerms(contentOf(parseHtml(source))).content, (blocks) => [...blocks]);
}

/**
 * Parses HTML as a browser does.
 * @throws PageTooLarge before the tree takes all memory (a few characters can make a large one: formatting that is never
 * closed is repeated in each paragraph) or is deeper than the stack
 */
function parseHtml(source: string): Root {
  let made = 0;
  let depth = 0;
  const treeAdapter: ParserOptions<DefaultTreeAdapterMap>['treeAdapter'] = {
    ...defaultTreeAdapter,
    createElement: (...parts) => {
      made++;
      if (made > MAX_ELEMENTS) throw new PageTooLarge(`It has more than ${MAX_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(...parts);
    },
    onItemPush: () => {
      depth++;
      if (depth > MAX_DEPTH) throw new PageTooLarge(`Its elements are nested deeper than ${MAX_DEPTH}`);
    },
    onItemPop: () => {
      depth--;
    },
  };
  const document = parse(source, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  // Nodes keep their positions only if the file is given.
  return fromParse5(document, { file: new VFile(source) }) as Root;
}

const CONTENT: readonly ReadonlySet<string>[] = [
  new Set(['mw-parser-output']),
  new Set(['mw-content-text']),
  new Set(['main']),
];

/** The main content of a page, as wikis and other sites mark it. */
function contentOf(root: Root): Root | Element {
  const all = [...walk(root)];
  for (const names of CONTENT) {
    const found = all.find((node) => isCalled(node, names));
    if (isElement(found)) return found;
  }
  const body =
    all.find((node) => isElement(node, 'main', 'article')) ?? all.find((node) => isElement(node, 'body'));
  return isElement(body) ? body : root;
}

function canonicalAddress(root: Root): string | undefined {
  for (const node of walk(root)) {
    if (!isElement(node, 'link') || ![node.properties.rel].flat().includes('canonical')) continue;
    if (typeof node.properties.href === 'string') return node.properties.href;
  }
  return undefined;
}

/** The lines of the texts of a tree, without one of its parts. */
function textsOf(root: Nodes, without: Nodes | undefined): Lines[] {
  const inside = new Set(without && walk(without));
  const found: Lines[] = [];
  for (const node of walk(root)) {
    if (node.type !== 'text' || inside.has(node) || node.value.trim() === '') continue;
    const lines = linesOf([node]);
    if (lines) found.push(lines);
  }
  return found;
}

/** Moves a list that is a direct child of a list into the item before it, as browsers show it. */
function nestLists(content: Root): void {
  for (const list of walk(content)) {
    if (!isElement(list, 'ul', 'ol')) continue;
    let member: Element | undefined;
    list.children = list.children.filter((child) => {
      if (isElement(child, 'li')) member = child;
      const isMoved = member !== undefined && isElement(child, 'ul', 'ol');
      if (isMoved) member?.children.push(child);
      return !isMoved;
    });
  }
}

// The empty elements that start a line or take up space: https://html.spec.whatwg.org/#flow-content-3
const APART = new Set(
  (
    'address article aside blockquote br button canvas caption center col colgroup dd details div dl dt embed fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hr iframe img input legend li main nav object ol optgroup option p pre ' +
    'section select summary svg table tbody td textarea tfoot th thead tr ul video wbr'
  ).split(' '),
);

/**
 * Guards against the quadratic time of `toMdast`: to remove blanks, it looks from each node ahead to the next visible one.
 * @throws PageTooLarge if that would take minutes
 */
function refuseEmptyRows(content: Root): void {
  let row = 0;
  let pairs = 0;
  for (const node of walk(content)) {
    const showsSome =
      node.type === 'text' ? node.value.trim() !== '' : isElement(node) && APART.has(node.tagName);
    row = showsSome ? 0 : row + 1;
    pairs += row;
    if (pairs > MAX_EMPTY_PAIRS)
      throw new PageTooLarge('It has too many elements in a row that show nothing');
  }
}

function piecesOf(content: Root, mend: (blocks: readonly RootContent[]) => RootContent[]): Piece[] {
  refuseEmptyRows(content);
  nestLists(content);
  const tree = toMdast(content, {
    document: true,
    handlers: { svg: (state, node) => state.all(node) },
    nodeHandlers: { comment: () => undefined },
  });
  const blocks = tree.type === 'root' ? tree.children : [tree as RootContent];
  let line = 1;
  for (const block of blocks) tighten(block);
  return trimEmphasis(mend(blocks)).flatMap((block) => {
    const pieces = piecesOfBlock(block, line);
    line = pieces.at(-1)?.to ?? line;
    return pieces;
  });
}

/** Makes lists of one-paragraph items tight. */
function tighten(node: RootContent): void {
  if (node.type === 'list') node.spread = false;
  if (node.type === 'listItem') {
    node.spread = node.children.filter(({ type }) => type !== 'list').length > 1;
  }
  if ('children' in node) for (const child of node.children) tighten(child);
}

function piecesOfBlock(block: RootContent, before: number): Piece[] {
  const place = linesOf([block]) ?? { from: before, to: before };
  if (block.type === 'heading')
    return [{ kind: 'heading', depth: block.depth, nodes: block.children, ...place }];
  if (block.type !== 'paragraph') return [{ kind: 'block', node: block, ...place }];
  const lines = splitAtBreaks(block.children).filter(
    (nodes) => plain(nodes).trim() !== '' || hasImage(nodes),
  );
  return lines.map((nodes, at) => ({
    kind: 'line',
    startsParagraph: at === 0,
    nodes,
    ...(linesOf(nodes) ?? place),
  }));
}

function splitAtBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function hasImage(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'image' || ('children' in node && hasImage(node.children)));
}

interface Placed {
  position?: { start: { line: number }; end: { line: number } } | undefined;
  children?: readonly Placed[];
}

/** The lines of the source that nodes come from; undefined if none has a position. */
function linesOf(nodes: readonly Placed[]): Lines | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const { position, children } of nodes) {
    const own = position ? { from: position.start.line, to: position.end.line } : linesOf(children ?? []);
    if (own === undefined) continue;
    from = Math.min(from, own.from);
    to = Math.max(to, own.to);
  }
  return to === 0 ? undefined : { from, to };
}
