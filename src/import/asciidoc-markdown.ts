import type { Translated } from './translated.ts';
import { trimSigns } from './trim-signs.ts';

const BLOCKS: Record<string, 'code' | 'nothing' | 'open'> = {
  '----': 'code',
  '....': 'code',
  '++++': 'nothing',
  '////': 'nothing',
  '====': 'open',
  '****': 'open',
  ____: 'open',
  '--': 'open',
};

/** Writes AsciiDoc as Markdown with the same lines, as far as lists of projects use it. */
export function markdownOfAsciidoc(lines: readonly string[]): Translated {
  const result: string[] = [];
  const unknown: Translated['unknown'] = [];
  let inside: { fence: string; as: 'code' | 'nothing' } | undefined;
  let table: { rows: number } | undefined;
  for (const [at, line] of lines.entries()) {
    const fence = line.trim();
    if (inside) {
      const ends = fence === inside.fence;
      result.push(inside.as === 'nothing' ? '' : ends ? '```' : line);
      if (ends) inside = undefined;
      continue;
    }
    const kind = BLOCKS[/^([-.+/=*_])\1{3,}$/.test(fence) ? fence.slice(0, 4) : fence];
    if (/^[|,:!]===/.test(fence)) {
      table = table ? undefined : { rows: 0 };
      result.push(table ? '<table>' : '</table>');
    } else if (table) {
      result.push(rowOf(line, lines[at - 1] ?? ''));
    } else if (kind === 'open') result.push('');
    else if (kind) {
      inside = { fence, as: kind };
      result.push(kind === 'code' ? '```' : '');
    } else result.push(lineOf(line, (what) => unknown.push({ line: at + 1, what })));
  }
  return { text: result.join('\n'), unknown };
}

/** A line of a table as HTML; a row begins after an empty line or has all its cells on its line. */
function rowOf(line: string, before: string): string {
  if (line.trim() === '') return '<!-- -->';
  const cells = line.split(/(?<!\\)(?:[\d.*+<^>]{0,6}[aehlmsd]?)\|/);
  const [first = '', ...rest] = cells;
  const begins = rest.length > 1 || before.trim() === '' || /===/.test(before);
  if (rest.length === 0) return html(first);
  return `${begins ? '<tr>' : ''}${rest.map((cell) => `<td>${html(cell.trim())}`).join('')}`;
}

function html(text: string): string {
  return inline(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\*\*([^*]{1,300})\*\*/g, '<b>$1</b>')
    .replace(/`([^`]{1,300})`/g, '<code>$1</code>')
    .replace(/!?\[([^\]]{0,300})\]\(([^()\s]{1,1000})\)/g, '<a href="$2">$1</a>');
}

function lineOf(line: string, report: (what: string) => void): string {
  const heading = /^(={1,6})\s+(\S.*)$/.exec(line);
  if (heading) return `${'#'.repeat(heading[1]?.length ?? 1)} ${inline(heading[2] ?? '')}`;
  if (/^:!?[\w-]+!?:|^\/\/|^\[.*\]$|^\+$|^'''$|^<<<$/.test(line.trim())) return '';
  if (/^\.[\p{L}\d]/u.test(line)) return `**${inline(line.slice(1))}**`;
  const list = /^\s*(\*{1,5}|-|\.{1,5}|\d{1,3}\.)\s+(\S.*)$/.exec(line);
  if (list) {
    const [, sign = '', text = ''] = list;
    const isOrdered = /[.\d]/.test(sign);
    const depth = /\d|-/.test(sign) ? 1 : sign.length;
    return `${(isOrdered ? '   ' : '  ').repeat(depth - 1)}${isOrdered ? '1.' : '-'} ${inline(text)}`;
  }
  const term = /^(\S.{0,100}?)(?<!:):{2,4}(?:\s+(.*))?$/.exec(line);
  if (term) return `**${trimSigns(term[1] ?? '', /\*/)}:** ${inline(term[2] ?? '')}`;
  const image = /^image::?([^\s[\]]{1,1000})\[([^\]]*)\]/.exec(line);
  if (image) return `![${image[2]}](${image[1]})`;
  const macro = /^(\w{1,40})::[^\s[]*\[/.exec(line)?.[1];
  if (macro !== undefined) {
    if (!/^(?:toc|include|ifdef|endif|ifndef|video)$/.test(macro)) report(`${macro}::`);
    return '';
  }
  return inline(line.replace(/ \+$/, '\\'));
}

function inline(text: string): string {
  return text
    .replace(
      /(?:link:|xref:)(\S{1,1000}?)\[([^\]]{0,300})\]/g,
      (_, url, words) => `[${words === '' ? url : words}](${url})`,
    )
    .replace(
      /((?:https?:\/\/|mailto:)[^\s[\]<>]{1,1000})\[([^\]]{0,300})\]/g,
      (_, url, words) => `[${words.replace(/\^$/, '') || url}](${url})`,
    )
    .replace(/<<([^<>,]{1,200})(?:,([^<>]{1,200}))?>>/g, (_, anchor, words) => words ?? anchor)
    .replace(/(?<![\p{L}\p{N}*\\])\*(?!\s|\*)([^*]{1,300})(?<!\s)\*(?![\p{L}\p{N}*])/gu, '**$1**')
    .replace(/(?<![*\p{L}])\*\*(?!\*)([^*]{1,300})\*\*/gu, '**$1**');
}
