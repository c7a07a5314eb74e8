import type { Element, ElementContent, Root, RootContent } from 'hast';
import { absoluteLink, type LinkBase } from '../lib/markdown/index.ts';

/** How a text is shown. */
export interface MarkdownOptions {
  /** The file that relative links start from. */
  base: LinkBase;
  /** Whether its images are shown; else there is a link to each. */
  images: boolean;
  /** Level of its highest heading. */
  heading: number;
  /** Tells the ids of this text from those of others on the page. */
  prefix: string;
}

type Node = Root | RootContent | ElementContent;

/** Makes a harmless tree fit its page: addresses, levels of headings, ids, images. */
export function tidy(root: Root, options: MarkdownOptions): Root {
  const ids = new Set<string>();
  collectIds(root, ids);
  const context = { ...options, ids, given: new Set<string>(), levels: levelsOf(root, options.heading) };
  tidyChildren(root, context);
  return root;
}

interface Context extends MarkdownOptions {
  /** All ids of the text, and those that have their element already. */
  ids: Set<string>;
  given: Set<string>;
  levels: ReadonlyMap<Element, number>;
}

function collectIds(node: Node, ids: Set<string>): void {
  if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id);
  if ('children' in node) for (const child of node.children) collectIds(child, ids);
}

/** Levels for all headings: none is skipped on the way down, and the highest is the one that is wanted. */
function levelsOf(root: Root, top: number): Map<Element, number> {
  const levels = new Map<Element, number>();
  const open: number[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      const level = Number(node.tagName[1]);
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      levels.set(node, Math.min(6, top + open.length - 1));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return levels;
}

function tidyChildren(node: Root | Element, context: Context): void {
  const children: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'text') children.push({ type: 'text', value: withoutOverrides(child.value) });
    else if (child.type === 'element') children.push(placed(tidyElement(child, context), node));
  }
  const isList = node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
  node.children = isList ? children.map(asItem) : children;
}

/** Elements that mean something only within certain others. */
const PARENTS = new Map([
  ['li', ['ul', 'ol']],
  ['summary', ['details']],
  ['dt', ['dl']],
  ['dd', ['dl']],
]);

function placed(element: Element, parent: Root | Element): Element {
  const parents = PARENTS.get(element.tagName);
  if (parents === undefined || (parent.type === 'element' && parents.includes(parent.tagName)))
    return element;
  return { ...element, tagName: 'div', properties: {} };
}

function asItem(child: ElementContent): ElementContent {
  if (child.type === 'element' ? child.tagName === 'li' : child.type !== 'text' || child.value.trim() === '')
    return child;
  return { type: 'element', tagName: 'li', properties: {}, children: [child] };
}

/** Elements that HTML does not have any more. */
const RENAMED = new Map([
  ['tt', 'code'],
  ['strike', 'del'],
]);

/** Characters that turn the direction of all that follows would reach beyond their text. */
function withoutOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

function tidyElement(element: Element, context: Context): Element {
  tidyChildren(element, context);
  tidyId(element, context);
  const level = context.levels.get(element);
  // A heading without a word would be one to nobody who listens.
  if (level !== undefined) return { ...element, tagName: hasText(element) ? `h${level}` : 'div' };
  switch (element.tagName) {
    case 'a':
      return tidyLink(element, context);
    case 'img':
      return tidyImage(element, context);
    case 'input':
      return checkbox(element);
    case 'td':
    case 'th':
      return cell(element);
    case 'section':
      return { ...element, tagName: 'div', properties: { className: ['notes'] } };
    default:
      return { ...element, tagName: nameOf(element) };
  }
}

/** Elements that only stand in lines, and those that make blocks. */
const PHRASES = new Set(
  'abbr b bdi bdo cite code em i kbd q s samp small span strong sub sup u var'.split(' '),
);
const BLOCKS = new Set('blockquote details div dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul'.split(' '));

/** What an author leaves open may go around blocks, which HTML does not know. */
function nameOf({ tagName, children }: Element): string {
  const name = RENAMED.get(tagName) ?? tagName;
  const isBlock = (child: ElementContent) => child.type === 'element' && BLOCKS.has(child.tagName);
  return PHRASES.has(name) && children.some(isBlock) ? 'div' : name;
}

/** An id is there once, and is none of the page's own. */
function tidyId(element: Element, { given, prefix }: Context): void {
  const { id } = element.properties;
  if (id === undefined) return;
  const isUsable = typeof id === 'string' && !given.has(id) && !/\s/.test(id);
  if (isUsable) given.add(id);
  element.properties.id = isUsable ? `${prefix}${id}` : undefined;
}

function tidyLink(element: Element, { base, ids, prefix }: Context): Element {
  const { href, title } = element.properties;
  if (typeof href !== 'string') return { ...element, tagName: 'span', properties: {} };
  const children: ElementContent[] = hasText(element) ? element.children : [{ type: 'text', value: href }];
  if (href.startsWith('#')) {
    const id = `text-${href.slice(1)}`;
    if (!ids.has(id)) return { ...element, tagName: 'span', properties: {}, children };
    return { ...element, properties: { href: `#${prefix}${id}` }, children };
  }
  const target = absoluteLink(href, base);
  return { ...element, properties: { href: target, title, rel: ['nofollow'] }, children };
}

function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return (node.tagName === 'img' && Boolean(node.properties.alt)) || node.children.some(hasText);
}

function tidyImage(element: Element, { base, images }: Context): Element {
  const { src, alt, title } = element.properties;
  const text = typeof alt === 'string' ? withoutOverrides(alt) : '';
  if (typeof src !== 'string')
    return { ...element, tagName: 'span', properties: {}, children: [{ type: 'text', value: text }] };
  const target = absoluteLink(src, base, 'raw');
  if (images) return { ...element, properties: { src: target, alt: text, title, loading: 'lazy' } };
  // A link cannot stand in another one, so its address is shown alone.
  return { ...element, tagName: 'span', properties: {}, children: [{ type: 'text', value: text || target }] };
}

/** A box that nobody can tick is a sign. */
function checkbox({ properties }: Element): Element {
  const value = properties.checked ? '☑' : '☐';
  return { type: 'element', tagName: 'span', properties: {}, children: [{ type: 'text', value }] };
}

function cell(element: Element): Element {
  const { align, ...properties } = element.properties;
  const className = align === 'right' || align === 'center' ? [`to-${align}`] : undefined;
  return { ...element, properties: { ...properties, className } };
}
