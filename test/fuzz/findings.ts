import type { Element, Text } from 'hast';
import { type Page, show, textOf } from './github.ts';
import { BELOW, type Sent } from './scenes.ts';

/** The faults of a body or comment as GitHub shows its HTML. */
export function findingsIn(sent: Sent, html: string): string[] {
  const page = show(html);
  return [
    ...page.live.filter((one) => !sent.meant.includes(one)).map((one) => `live: ${one}`),
    ...strayMarkers(page, sent),
    ...lostBlocks(page, sent),
  ];
}

function strayMarkers({ comments }: Page, { markers }: Sent): string[] {
  const seen = comments.filter((text) => /^\s*dibs:/i.test(text) || markers.includes(text));
  return seen.join('|') === markers.join('|') ? [] : [`markers: ${JSON.stringify(seen)}`];
}

/** Searches from the end, as a project's own text may contain the same headings. */
function lostBlocks({ blocks }: Page, { sections, below }: Sent): string[] {
  const faults: string[] = [];
  let end = blocks.length;
  const before = (what: string, is: (block: Element | Text, next: Element | Text | undefined) => boolean) => {
    const at = blocks.findLastIndex((block, index) => index < end && is(block, blocks[index + 1]));
    if (at < 0) faults.push(`lost: ${what}`);
    else end = at;
  };
  if (below)
    before(
      'the text below',
      (block) =>
        isElement(block, 'p') && textOf(block).endsWith(BELOW.replaceAll('*', '')) && hasChild(block, 'em'),
    );
  if (sections.length > 0)
    before(
      'the last line',
      (block) => isElement(block, 'details') && textOf(block).includes('This text is made from a file'),
    );
  for (const { title, items } of sections.toReversed()) {
    before(`${title} (${items} items)`, (block, next) => {
      if (!isElement(block, 'h2') || textOf(block) !== title) return false;
      return items === undefined || (next !== undefined && itemsOf(next) === items);
    });
  }
  return faults;
}

function isElement(block: Element | Text, name: string): block is Element {
  return block.type === 'element' && block.tagName === name;
}

function hasChild(block: Element, name: string): boolean {
  return block.children.some((child) => child.type === 'element' && child.tagName === name);
}

function itemsOf(block: Element | Text): number {
  if (!isElement(block, 'ul')) return 0;
  return block.children.filter((child) => child.type === 'element' && child.tagName === 'li').length;
}
