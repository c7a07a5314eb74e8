import type { PhrasingContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import type { TextLine } from './page.ts';
import { textNode } from './phrasing.ts';

/** The lines of a paragraph that starts on a line of the page. */
export function splitLines(nodes: readonly PhrasingContent[], from: number): TextLine[] {
  const lines: TextLine[] = [];
  let line: TextLine = { kind: 'line', startsParagraph: true, nodes: [], from, to: from };
  const end = (next: number) => {
    if (line.nodes.length > 0) lines.push(line);
    line = { kind: 'line', startsParagraph: lines.length === 0, nodes: [], from: next, to: next };
  };
  for (const node of nodes) {
    if (node.type === 'break') {
      // Only a break that is written in Markdown ends a line of the source.
      end(line.to + (node.position ? 1 : 0));
      continue;
    }
    if (node.type !== 'text') {
      line.nodes.push(node);
      line.to += plain([node]).split('\n').length - 1;
      continue;
    }
    for (const [at, part] of node.value.split('\n').entries()) {
      if (at > 0) end(line.to + 1);
      if (part !== '') line.nodes.push(textNode(part));
    }
  }
  // A backslash at the end of a paragraph was meant for a line that follows.
  const last = line.nodes.at(-1);
  if (last?.type === 'text') line.nodes.splice(-1, 1, textNode(last.value.replace(/\\$/, '')));
  end(line.to);
  return lines.filter(({ nodes: own }) =>
    own.some((node) => plain([node]).trim() !== '' || node.type !== 'text'),
  );
}
