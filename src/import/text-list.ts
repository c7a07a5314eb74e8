import type { List, ListItem, Paragraph } from 'mdast';
import { labelsIn } from './labels.ts';
import { textNode } from './phrasing.ts';

const BULLET = /^(\s*)(?:[•◦▪‣⁃*+-]|(\d{1,9})[.)])\s+(\S.*)$/;
/** Deeper levels are shown at this depth. */
const MAX_DEPTH = 8;

/** Whether a line is a list item. */
export function isBullet(line: string): boolean {
  return BULLET.test(line);
}

interface Open {
  indent: number;
  list: List;
}

/**
 * Reads the list that starts at a line.
 * @returns the list and the index of the line after it
 */
export function readList(lines: readonly string[], start: number, end: number): { list: List; next: number } {
  const open: Open[] = [];
  let root: List | undefined;
  let next = start;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const match = BULLET.exec(line);
    if (match) {
      const [, blanks = '', number, text = ''] = match;
      const ordered = number !== undefined;
      while (open.length > 1 && (open.at(-1)?.indent ?? 0) > blanks.length) open.pop();
      if (open.length === 1 && blanks.length <= (open[0]?.indent ?? 0) && open[0]?.list.ordered !== ordered)
        break;
      const list = listFor(open, blanks.length, ordered, Number(number ?? 1));
      root ??= list;
      list.children.push(item(text));
    } else if (!goesOn(lines, at, open)) break;
    else addLine(open, line);
    next = at + 1;
  }
  return { list: root ?? { type: 'list', children: [] }, next };
}

/** The list that a bullet with this indentation belongs to, created if the bullet starts one. */
function listFor(open: Open[], indent: number, ordered: boolean, first: number): List {
  const top = open.at(-1);
  const deeper = top === undefined || (indent > top.indent && open.length < MAX_DEPTH);
  if (!deeper && (top.list.ordered === ordered || open.length === 1)) return top.list;
  if (!deeper) open.pop();
  const list: List = { type: 'list', ordered, spread: false, children: [] };
  if (ordered) list.start = first;
  open.at(-1)?.list.children.at(-1)?.children.push(list);
  open.push({ indent, list });
  return list;
}

function item(text: string): ListItem {
  const paragraph: Paragraph = { type: 'paragraph', children: [textNode(text.trim())] };
  return { type: 'listItem', spread: false, children: [paragraph] };
}

/** Whether a line without a bullet continues the one above it. */
function goesOn(lines: readonly string[], at: number, open: readonly Open[]): boolean {
  const line = lines[at] ?? '';
  const blank = (lines[at - 1] ?? '').trim() === '';
  const indent = line.length - line.trimStart().length;
  return !blank && indent > (open.at(-1)?.indent ?? 0) && labelsIn(line).length === 0;
}

function addLine(open: readonly Open[], line: string): void {
  const last = open.at(-1)?.list.children.at(-1)?.children[0];
  if (last?.type === 'paragraph') last.children.push(textNode(`\n${line.trim()}`));
}
