/** What a command prints, as a page that looks like a terminal. */

import { stripVTControlCharacters } from 'node:util';

/** The parameters that the program's colors use (https://ecma-international.org/publications-and-standards/standards/ecma-48/). */
const CLASSES: Record<string, string> = {
  '1': 'strong',
  '2': 'faint',
  '31': 'bad',
  '32': 'good',
  '33': 'changed',
};

const STYLE = `body { margin: 0; padding: 16px 20px; background: #0d1117; color: #e6edf3; }
pre { margin: 0; white-space: pre-wrap; word-break: break-all; font: 14px/1.45 "DejaVu Sans Mono", monospace; }
.prompt { color: #7d8590; } .strong { font-weight: 700; } .faint { color: #8b949e; }
.bad { color: #ff7b72; } .good { color: #56d364; } .changed { color: #e3b341; }`;

/**
 * A command at a prompt, and its output.
 * @param output with colors
 * @param width of the terminal in cells, beyond which lines go on below
 */
export function terminalPage(command: string, output: string, width: number): string {
  const prompt = `<span class="prompt">$</span> <span class="strong">${escaped(command)}</span>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Terminal</title><style>${STYLE}</style></head><body><pre style="width:calc(${width}ch + 1px)">${prompt}\n${colored(output)}</pre></body></html>`;
}

/** Colors begin at a sequence and end at the next: the program's do not overlap. */
function colored(text: string): string {
  return text
    .split('\u001B[')
    .map((part, at) => {
      if (at === 0) return escaped(part);
      const end = part.indexOf('m');
      const name = CLASSES[part.slice(0, end)];
      const shown = escaped(stripVTControlCharacters(part.slice(end + 1)));
      return name === undefined ? shown : `<span class="${name}">${shown}</span>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
