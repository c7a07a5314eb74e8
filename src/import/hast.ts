import type { Element, ElementContent, Nodes } from 'hast';

/** A node and its descendants, in document order. */
export function* walk(node: Nodes): Generator<Nodes> {
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    if ('children' in next) open.push(...next.children.toReversed());
  }
}

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function textOf(node: Nodes): string {
  let text = '';
  for (const one of walk(node)) if (one.type === 'text') text += one.value;
  return text;
}

/** Whether an element has a name as a class, id or role. */
export function isCalled(node: Nodes, names: ReadonlySet<string>): boolean {
  if (!isElement(node)) return false;
  const { className, id, role } = node.properties;
  return [className, id, role].flat().some((name) => typeof name === 'string' && names.has(name));
}

export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
