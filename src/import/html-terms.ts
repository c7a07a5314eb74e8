import type { Element, ElementContent, Root } from 'hast';
import { element, isCalled, isElement, textOf } from './hast.ts';

/** Elements that belong to the site, not to the page. */
const FURNITURE: ReadonlySet<string> = new Set([
  'mw-editsection',
  'toc',
  'noprint',
  'navigation',
  'sidebar',
  'breadcrumb',
  'headerlink',
  'anchor',
]);
const SITE = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'script',
  'style',
  'noscript',
  'template',
  'button',
  'select',
]);

/**
 * Turns terms of description lists and summaries into bold lines above what they are about, and removes what belongs
 * to the site.
 * @returns the content, and the removed elements
 */
export function openTerms(content: Root | Element): { content: Root; removed: Element[] } {
  const removed: Element[] = [];
  const children = content.children.flatMap((child) => opened(child as ElementContent, removed));
  return { content: { type: 'root', children }, removed };
}

function opened(node: ElementContent, removed: Element[]): ElementContent[] {
  if (!isElement(node)) return [node];
  if (SITE.has(node.tagName) || isCalled(node, FURNITURE)) {
    removed.push(node);
    return [];
  }
  const children = node.children.flatMap((child) => opened(child, removed));
  switch (node.tagName) {
    case 'dt':
    case 'summary':
      return [bold(node, children)];
    case 'dl':
    case 'details':
    case 'section':
    case 'center':
      return children;
    case 'dd':
      return [{ ...node, tagName: 'div', children }];
    default:
      return [{ ...node, children }];
  }
}

function bold(node: Element, children: ElementContent[]): Element {
  const isHeading = children.some((child) =>
    isElement(child, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div'),
  );
  if (isHeading || textOf(node).trim() === '') return { ...node, tagName: 'div', children };
  return { ...node, tagName: 'p', children: [element('strong', children)] };
}
