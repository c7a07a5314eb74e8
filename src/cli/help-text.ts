import type { AddHelpTextContext } from 'commander';
import { outputWidth } from './terminal.ts';

const DEFAULT_WIDTH = 80;

/** Width of a command's help in cells. */
export function helpWidth(): number {
  const width = outputWidth();
  return Number.isFinite(width) ? width : DEFAULT_WIDTH;
}

/**
 * Text below the help of a command, wrapped at the width of the terminal: the second and later lines of a paragraph begin
 * where its last column does. Lines that are commands stay whole, so that they can be copied.
 */
export function helpText(text: string): (context: AddHelpTextContext) => string {
  return () => {
    const width = helpWidth();
    return `\n${text
      .split('\n')
      .map((line) => (/^\s*(?:dibs|npx|GITHUB_TOKEN=) /.test(line) ? line : wrapped(line, width)))
      .join('\n')}`;
  };
}

function wrapped(line: string, width: number): string {
  const indent = ' '.repeat(Math.min(/^ *(?:\S+ {2,})?/.exec(line)?.[0].length ?? 0, width / 2));
  const lines: string[] = [];
  let rest = line.trimEnd();
  while (rest.length > width) {
    const at = rest.lastIndexOf(' ', width);
    if (at <= indent.length) break;
    lines.push(rest.slice(0, at));
    rest = indent + rest.slice(at + 1);
  }
  return [...lines, rest].join('\n');
}
