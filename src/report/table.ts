import { oneLine } from '../lib/text/one-line.ts';

/** Maximum number of rows in a table. */
const MAX_ROWS = 500;
/** Maximum number of bytes: GitHub drops a summary of more than 1 MiB, which may have four tables. */
const MAX_BYTES = 200_000;
const MAX_CELL_LENGTH = 700;

const encoder = new TextEncoder();

/** The length of a text in bytes. */
export function sizeOf(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A Markdown table, shortened if it is too long; empty without rows.
 * @param more what is said of the rows that are left out, whose number is `{number}`
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], more: string): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shown: string[] = [];
  let size = 0;
  for (const row of rows.slice(0, MAX_ROWS)) {
    const text = line(row);
    size += sizeOf(text);
    if (size > MAX_BYTES) break;
    shown.push(text);
  }
  const rest = rows.length - shown.length;
  const text = [line(head), line(head.map(() => '---')), ...shown].join('\n');
  return rest === 0 ? text : `${text}\n\n${more.replace('{number}', String(rest))}`;
}

/** Lines of one table cell, below each other. */
export function lines(texts: readonly string[]): string {
  return texts.join('<br>');
}

/** Escapes text for a table cell: no Markdown, HTML, formula or mention; URLs become links. */
export function cell(text: string): string {
  const line = oneLine(text);
  return (line.length > MAX_CELL_LENGTH ? `${line.slice(0, MAX_CELL_LENGTH - 1)}…` : line).replace(
    /[\\`*[\]<>|~@&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}
