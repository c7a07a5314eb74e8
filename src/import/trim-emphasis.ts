import type { Emphasis, PhrasingContent, RootContent, Strong } from 'mdast';
import { textNode } from './phrasing.ts';

/** Moves blanks at the ends of bold and italic text out of it, where Markdown would need character references. */
export function trimEmphasis<T extends RootContent | PhrasingContent>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (!('children' in node)) return [node];
    const inner = { ...node, children: trimEmphasis(node.children as RootContent[]) } as T;
    return inner.type === 'strong' || inner.type === 'emphasis' ? (trimmed(inner) as T[]) : [inner];
  });
}

function trimmed(node: Strong | Emphasis): PhrasingContent[] {
  const children = [...node.children];
  const before = takeBlanks(children, 'start');
  const after = takeBlanks(children, 'end');
  const rest = children.length > 0 ? [{ ...node, children }] : [];
  return [...before, ...rest, ...after];
}

/** Removes blanks from the outer end of the first or last node, and the node itself if nothing is left. */
function takeBlanks(nodes: PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const at = side === 'start' ? 0 : nodes.length - 1;
  const node = nodes[at];
  if (node?.type !== 'text') return [];
  const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
  if (value === node.value) return [];
  if (value === '') nodes.splice(at, 1);
  else nodes[at] = { ...node, value };
  return [textNode(' ')];
}
