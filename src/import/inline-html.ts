import type { PhrasingContent } from 'mdast';
import { textNode } from './phrasing.ts';

const TAG = /^<(\/?)([a-z][a-z\d]*)\b([^>]*?)\/?>$/i;
/** Tags of HTML that only change the look, or mark a place. */
const PLAIN =
  /^(?:a|abbr|big|center|cite|del|details|dfn|div|font|ins|kbd|label|li|mark|ol|p|q|s|samp|small|span|sub|summary|sup|td|th|tr|tt|u|ul|var|wbr)$/i;

interface Open {
  tag: string;
  url: string | undefined;
  nodes: PhrasingContent[];
}

/** Replaces HTML within a line by what it shows; `<placeholders>` that are no HTML become text. */
export function withoutHtml(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const open: Open[] = [{ tag: '', url: undefined, nodes: [] }];
  for (const node of nodes) {
    if (node.type === 'html') readTag(open, node.value);
    else if ('children' in node) {
      const children = withoutHtml(node.children as PhrasingContent[]);
      open.at(-1)?.nodes.push({ ...node, children } as PhrasingContent);
    } else open.at(-1)?.nodes.push(node);
  }
  while (open.length > 1) close(open);
  return open[0]?.nodes ?? [];
}

function readTag(open: Open[], html: string): void {
  const [, slash, name = '', rest = ''] = TAG.exec(html) ?? [];
  const tag = name.toLowerCase();
  const here = open.at(-1)?.nodes ?? [];
  if (html.startsWith('<!--') || html.startsWith('<?')) return;
  if (tag === 'br') here.push({ type: 'break' });
  else if (tag === 'img') {
    const url = attribute(rest, 'src');
    if (url !== undefined) here.push({ type: 'image', url, alt: attribute(rest, 'alt') ?? '' });
  } else if (slash === '/') {
    const at = open.findLastIndex((one) => one.tag === tag && one.tag !== '');
    while (at > 0 && open.length > at) close(open);
  } else if (KINDS.has(tag)) open.push({ tag, url: attribute(rest, 'href'), nodes: [] });
  else if (!PLAIN.test(tag)) here.push(textNode(html));
}

const KINDS = new Set(['a', 'b', 'strong', 'i', 'em', 'code']);

function close(open: Open[]): void {
  const { tag, url, nodes } = open.pop() ?? { tag: '', url: undefined, nodes: [] };
  const outer = open.at(-1)?.nodes ?? [];
  if (nodes.length === 0) return;
  if (tag === 'b' || tag === 'strong') outer.push({ type: 'strong', children: nodes });
  else if (tag === 'i' || tag === 'em') outer.push({ type: 'emphasis', children: nodes });
  else if (tag === 'a' && url !== undefined) outer.push({ type: 'link', url, children: nodes as never });
  else outer.push(...nodes);
}

const ATTRIBUTE = /(?<![\w-])(href|src|alt)\s?=\s?(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

function attribute(rest: string, name: string): string | undefined {
  for (const [, found = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    if (found.toLowerCase() === name) return double ?? single ?? bare;
  }
  return undefined;
}
