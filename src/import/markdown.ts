import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { Piece } from './page.ts';
import { textNode } from './phrasing.ts';

/** Writes pieces of a page as Markdown that shows exactly them. */
export function markdownOf(pieces: readonly Piece[]): string {
  const root: Root = { type: 'root', children: blocksOf(pieces) };
  linkAddresses(root);
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text: writeText },
  }).trimEnd();
}

function blocksOf(pieces: readonly Piece[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      if (open && !piece.startsParagraph) open.children.push(textNode('\n'), ...piece.nodes);
      else {
        open = { type: 'paragraph', children: [...piece.nodes] };
        blocks.push(open);
      }
      continue;
    }
    open = undefined;
    if (piece.kind === 'block') blocks.push(piece.node);
    else blocks.push({ type: 'heading', depth: depthOf(piece.depth), children: piece.nodes });
  }
  return blocks;
}

function depthOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  return Math.min(Math.max(depth, 2), 6) as 2 | 3 | 4 | 5 | 6;
}

// Each part is bounded or starts where no other can, so the time is linear.
const ADDRESS =
  /https?:\/\/[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}(?![\w-])/gi;

/** Makes URLs explicit links: escaped characters in plain text would break the links that GitHub makes. */
function linkAddresses(root: Root): void {
  const replace = (address: string): PhrasingContent[] => {
    const isUrl = /^https?:/i.test(address);
    const end = isUrl ? endOf(address) : address.length;
    const target = address.slice(0, end);
    if (/:\/\/$/.test(target)) return [textNode(address)];
    const link: PhrasingContent = {
      type: 'link',
      url: isUrl ? target : `mailto:${target}`,
      children: [textNode(target) as Text],
    };
    return end === address.length ? [link] : [link, textNode(address.slice(end))];
  };
  findAndReplace(root, [ADDRESS, replace], { ignore: ['link', 'linkReference'] });
}

/** Finds where a URL ends: trailing punctuation belongs to the sentence, and a closing bracket without its opening one. */
function endOf(address: string): number {
  let open = 0;
  for (const character of address) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (last === ')' && open < 0) open++;
    else if (!/[.,;:!?'*_~\]]/.test(last)) break;
  }
  return end;
}

/** Within a word, an underscore has no meaning, so `alloc_page` stays readable. */
const writeText: Handle = (node: Text, _, state, info) =>
  state.safe(node.value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_');
