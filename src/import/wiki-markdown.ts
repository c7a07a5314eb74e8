import type { Translated } from './translated.ts';
import { inlineHtml } from './wikitext-inline.ts';

/** Writes MediaWiki source as Markdown with the same lines. Templates stay as they are written. */
export function markdownOfWikitext(lines: readonly string[]): Translated {
  const result: string[] = [];
  let tables = 0;
  let verbatim: string | undefined;
  for (const line of lines) {
    const opens = /<(pre|source|syntaxhighlight|nowiki)\b/i.exec(line)?.[1]?.toLowerCase();
    if (verbatim !== undefined || (opens !== undefined && !line.toLowerCase().includes(`</${opens}>`))) {
      const tag = verbatim ?? opens ?? '';
      const isEnd = line.toLowerCase().includes(`</${tag}>`);
      result.push(verbatim === undefined || isEnd ? '```' : line);
      verbatim = isEnd ? undefined : tag;
    } else if (/^\s*:*\{\|/.test(line)) {
      tables++;
      result.push('<table>');
    } else if (tables > 0 && /^\s*\|\}/.test(line)) {
      tables--;
      result.push('</table>');
    } else result.push(tables > 0 ? cellsOf(line) : lineOf(line));
  }
  return { text: result.join('\n'), unknown: [] };
}

function cellsOf(line: string): string {
  const text = line.trim();
  if (text === '') return '<!-- -->';
  if (/^\|-/.test(text)) return '<tr>';
  if (/^\|\+/.test(text)) return `<caption>${inlineHtml(text.slice(2))}</caption>`;
  const tag = text.startsWith('!') ? 'th' : text.startsWith('|') ? 'td' : undefined;
  if (tag === undefined) return `<br>${inlineHtml(text.replace(/^[*#:;]+/, ''))}`;
  const cells = text.slice(1).split(tag === 'th' ? /!!|\|\|/ : /\|\|/);
  return cells.map((cell) => `<${tag}>${inlineHtml(withoutStyle(cell).trim())}`).join('');
}

/** A cell may begin with attributes and a bar: `style="…" | text`. */
function withoutStyle(cell: string): string {
  const bar = cell.indexOf('|');
  const isStyle =
    bar > 0 && cell[bar + 1] !== '|' && /^\s*[\w-]+\s?=/.test(cell) && !cell.slice(0, bar).includes('[[');
  return isStyle ? cell.slice(bar + 1) : cell;
}

function lineOf(line: string): string {
  const heading = /^(={1,6})([^=].*?)\1\s*$/.exec(line);
  if (heading) return `${'#'.repeat(heading[1]?.length ?? 1)} ${inline((heading[2] ?? '').trim())}`;
  if (/^-{4,}/.test(line)) return '---';
  if (/^__[A-Z]+__\s*$/.test(line) || /^\[\[(?:category|kategorie):/i.test(line.trim())) return '';
  const term = /^;\s*([^:]{1,200}?)\s*(?::\s*(.*))?$/.exec(line);
  if (term) return `**${inline(term[1] ?? '').replaceAll('**', '')}:** ${inline(term[2] ?? '')}`;
  const list = /^([*#:]{1,20})(?![*#:])(.*)$/.exec(line);
  if (!list) return /^ \S/.test(line) ? `    ${line.trim()}` : inline(line);
  const signs = list[1] ?? '';
  const text = (list[2] ?? '').trim();
  const last = signs.at(-1);
  if (/^:+$/.test(signs)) return inline(text);
  const indent = [...signs.slice(0, -1)].map((sign) => (sign === '#' ? '   ' : '  ')).join('');
  return `${indent}${last === '#' ? '1. ' : last === '*' ? '- ' : '  '}${inline(text)}`;
}

function inline(text: string): string {
  return text
    .replace(/'''''([^']{1,300})'''''/g, '***$1***')
    .replace(/'''((?:[^']|'(?!'')){1,500})'''/g, '**$1**')
    .replace(/(?<!')''((?:[^']|'(?!')){1,500})''(?!')/g, '*$1*')
    .replace(/\[\[(?:file|image):[^[\]]{1,300}\]\]/gi, '')
    .replace(/\[\[([^[\]|]{1,300})\|([^[\]]{1,300})\]\]/g, (_, page, words) => `[${words}](${target(page)})`)
    .replace(/\[\[([^[\]|]{1,300})\]\]/g, (_, page) => `[${page}](${target(page)})`)
    .replace(/\[((?:https?|mailto|ircs?|git|ftp):[^\s[\]]{1,1000})\s+([^[\]]{1,300})\]/g, '[$2]($1)')
    .replace(/\[(https?:[^\s[\]]{1,1000})\](?!\()/g, '<$1>');
}

function target(page: string): string {
  return page.trim().startsWith('#') ? '#' : encodeURI(page.trim().replaceAll(' ', '_'));
}
