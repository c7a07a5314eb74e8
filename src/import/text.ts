import { labelsIn } from './labels.ts';
import type { Piece } from './page.ts';
import { textNode } from './phrasing.ts';
import { isBullet, readList } from './text-list.ts';

/** Reads a page saved as text: code and lists are recognized by their looks. */
export function readText(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const bulletsAt = bulletReader(lines);
  let startsParagraph = true;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      startsParagraph = true;
      at++;
      continue;
    }
    const special = titleAt(lines, at) ? undefined : (bulletsAt(at) ?? readCode(lines, at));
    const from = at + 1;
    if (special) {
      pieces.push({ kind: 'block', node: special.node, from, to: special.next });
      at = special.next;
      startsParagraph = false;
    } else {
      pieces.push({
        kind: 'line',
        startsParagraph,
        nodes: [textNode(withSingleBlanks(line))],
        from,
        to: from,
      });
      at++;
      startsParagraph = false;
    }
  }
  return pieces;
}

/** A title can look like anything; the line after it shows that it is one. */
function titleAt(lines: readonly string[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const line = lines[next] ?? '';
    if (line.trim() !== '') return labelsIn(line)[0]?.key === 'inserted';
  }
  return false;
}

/** Reads the list that starts at a line; searches once for the next line that ends any list. */
function bulletReader(lines: readonly string[]) {
  const ends = (at: number) => titleAt(lines, at) || labelsIn(lines[at] ?? '').length > 0;
  let end = 0;
  return (at: number) => {
    if (!isBullet(lines[at] ?? '')) return undefined;
    end = Math.max(end, at + 1);
    while (end < lines.length && !ends(end)) end++;
    const { list, next } = readList(lines, at, end);
    return { node: list, next: lastFilled(lines, at, next) };
  };
}

function lastFilled(lines: readonly string[], start: number, end: number): number {
  let last = end;
  while (last > start + 1 && (lines[last - 1] ?? '').trim() === '') last--;
  return last;
}

const CODE = [
  /^(?: {4}|\t)/, // as in Markdown
  /^\[ *\d+\.\d+\] /, // the kernel's log
  /^[\w.-]+\[\d+\]: /, // other logs
  /^[A-Za-z_][\w.-]* ?= ?[^\s=]/, // settings
  /^\$ \S/, // commands
];

function isCode(line: string): boolean {
  return CODE.some((pattern) => pattern.test(line));
}

function readCode(lines: readonly string[], at: number) {
  let next = at;
  while (next < lines.length && isCode(lines[next] ?? '') && !titleAt(lines, next)) next++;
  if (next === at) return undefined;
  const code = lines.slice(at, next);
  const indents = code.map((line) => line.length - line.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent));
  const value = code.map((line) => line.slice(common).trimEnd()).join('\n');
  return { node: { type: 'code' as const, value }, next };
}

function withSingleBlanks(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
