import type { Element, ElementContent, Root } from 'hast';
import { element, isCalled, isElement, textOf, walk } from './hast.ts';
import { labelMeant, labelsIn } from './labels.ts';

/** Parts of a page that only matter in a browser. */
const FURNITURE: ReadonlySet<string> = new Set(['mw-editsection', 'toc', 'noprint', 'navigation']);

/**
 * Turns tables and lists of labels into paragraphs, so that they look the same whatever the wiki's template makes of
 * them. Removes page chrome.
 * @returns the content, and the removed nodes
 */
export function flatten(content: Root | Element): { content: Root; removed: Element[] } {
  const removed: Element[] = [];
  const children = content.children.flatMap((child) => flattenNode(child as ElementContent, removed));
  return { content: { type: 'root', children }, removed };
}

function flattenNode(node: ElementContent, removed: Element[]): ElementContent[] {
  if (!isElement(node)) return [node];
  if (isCalled(node, FURNITURE)) {
    removed.push(node);
    return [];
  }
  const parts = unitsOf(node);
  const flat = (one: ElementContent) => flattenNode(one, removed);
  if (parts && (holdsLabels(parts) || isIndented(node))) {
    return parts.flatMap((part) =>
      laidOpen(part.map((one) => ({ ...one, children: one.children.flatMap(flat) }))),
    );
  }
  return [{ ...node, children: node.children.flatMap(flat) }];
}

/** The parts of a table or list: cells of a row, a term with its description, list items. */
function unitsOf(node: Element): Element[][] | undefined {
  if (node.tagName === 'table') {
    return [...walk(node)].filter((one) => isElement(one, 'tr', 'caption')).map(cellsOf);
  }
  if (node.tagName === 'ul' || node.tagName === 'ol')
    return node.children.filter((one) => isElement(one)).map((one) => [one]);
  if (node.tagName !== 'dl') return undefined;
  const units: Element[][] = [];
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const last = units.at(-1);
    if (isElement(child, 'dd') && last?.length === 1 && isElement(last[0], 'dt')) last.push(child);
    else units.push([child]);
  }
  return units;
}

function cellsOf(row: Element): Element[] {
  return row.tagName === 'tr' ? row.children.filter((cell) => isElement(cell, 'td', 'th')) : [row];
}

function holdsLabels(units: readonly Element[][]): boolean {
  const keys = units.flatMap((unit) => {
    const [first] = unit;
    const text = first === undefined ? '' : textOf(first).trim().slice(0, 200);
    const key = unit.length === 2 ? labelMeant(text.replace(/:$/, '')) : undefined;
    return key ?? labelsIn(text)[0]?.key ?? [];
  });
  return keys.length > 1 || keys.includes('inserted');
}

/** Wikis render indented text as description lists without terms. */
function isIndented(node: Element): boolean {
  return node.tagName === 'dl' && !node.children.some((child) => isElement(child, 'dt'));
}

function laidOpen(unit: readonly Element[]): Element[] {
  const [label, value] = unit;
  const name = label === undefined ? '' : textOf(label).trim().replace(/:$/, '');
  if (unit.length !== 2 || label === undefined || value === undefined || labelMeant(name) === undefined) {
    return unit.map((part) => ({ ...part, tagName: 'div', properties: {} }));
  }
  const blocks = value.children.findIndex((child) => isElement(child, ...BLOCKS));
  const inline = value.children.slice(0, blocks === -1 ? undefined : blocks);
  const rest = value.children.slice(inline.length);
  const [first] = rest;
  // A paragraph right after the label is on the same line.
  const onLine = textOf(element('span', inline)).trim() === '' && isElement(first, 'p') ? first : undefined;
  const said = onLine ? onLine.children : inline;
  const line = element('p', [
    { ...label, tagName: 'span', children: [{ type: 'text', value: `${name}: ` }] },
    ...said,
  ]);
  return [line, element('div', onLine ? rest.slice(1) : rest)];
}

const BLOCKS = ['p', 'ul', 'ol', 'dl', 'div', 'pre', 'table', 'blockquote'];
