import { escapeHtml, inlineHtml } from './wikitext-inline.ts';
import { scan } from './wikitext-scan.ts';

const MAX_DEPTH = 8;

/**
 * Converts wikitext to HTML as MediaWiki does: the first characters of a line decide what it is. Templates stay as they
 * are written, as only the wiki knows what they show.
 * @returns the HTML, and the names of the templates in it
 */
export function wikitextHtml(source: string): { html: string; templates: string[] } {
  // In a template argument, these two characters have to be written as templates.
  const signs = source.replaceAll('{{!}}', '|').replaceAll('{{=}}', '=');
  const { text, parts, templates } = setAside(signs);
  const page = new Blocks();
  for (const line of text.split('\n')) page.add(line);
  const html = page.end().replace(/\0(\d+)\0/g, (_, index) => parts[Number(index)] ?? '');
  return { html, templates };
}

/** Replaces what must not be read as wikitext with placeholders (`\0` occurs in no page); the parts are HTML already. */
function setAside(source: string): { text: string; parts: string[]; templates: string[] } {
  const { raws, templates } = scan(source);
  const pieces = [
    ...raws.map(({ start, end, tag, inner }) => ({
      start,
      end,
      html: rawHtml(tag, source.slice(inner.start, inner.end)),
    })),
    ...templates.map(({ start, end }) => ({ start, end, html: escapeHtml(source.slice(start, end)) })),
  ].sort((one, other) => one.start - other.start);
  let text = '';
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    text += `${source.slice(at, piece.start)}\0${index}\0`;
    at = piece.end;
  }
  return {
    text: text + source.slice(at),
    parts: pieces.map(({ html }) => html),
    templates: templates.map(({ name }) => name),
  };
}

function rawHtml(tag: string, inner: string): string {
  if (tag === 'nowiki') return escapeHtml(inner);
  if (tag === 'math') return `<code>${escapeHtml(inner)}</code>`;
  // HTML drops a line end right after the tag.
  return `<pre>${inner.startsWith('\n') ? '' : '\n'}${escapeHtml(inner).replace(/(?<!\n)\n+$/, '')}</pre>`;
}

/** Converts lines to blocks. */
class Blocks {
  private readonly html: string[] = [];
  private prefix = '';
  private open: 'paragraph' | 'code' | 'table' | undefined;

  add(line: string): void {
    const ranges = /^[*#:;]+/.exec(line)?.[0] ?? '';
    if (this.open === 'table' || /^\s*\{\|/.test(line)) this.addTable(line);
    else if (ranges !== '') this.addMember(ranges.slice(0, MAX_DEPTH), line.slice(ranges.length).trim());
    else {
      this.closeLists('');
      this.addOther(line);
    }
  }

  private addOther(line: string): void {
    const heading = line.startsWith('=') ? headingOf(line) : undefined;
    if (line.trim() === '') this.turn(undefined);
    else if (heading) this.addBlock(`<h${heading.level}>${inlineHtml(heading.text)}</h${heading.level}>`);
    else if (/^-{4,}\s*$/.test(line)) this.addBlock('<hr>');
    else if (/^\s/.test(line) && !/^\s*\0/.test(line)) {
      this.turn('code');
      this.html.push(`${inlineHtml(line.slice(1))}\n`);
    } else {
      this.turn('paragraph');
      this.html.push(`${inlineHtml(line.trim())}\n`);
    }
  }

  end(): string {
    this.closeLists('');
    this.turn(undefined);
    return this.html.join('');
  }

  /** Tables stay as they are written: they rarely contain running text. */
  private addTable(line: string): void {
    this.closeLists('');
    this.turn('table');
    this.html.push(`${escapeHtml(line)}\n`);
    if (/^\s*\|\}/.test(line)) this.turn(undefined);
  }

  private addBlock(html: string): void {
    this.turn(undefined);
    this.html.push(html);
  }

  private turn(open: 'paragraph' | 'code' | 'table' | undefined): void {
    if (this.open === open) return;
    if (this.open !== undefined) this.html.push(this.open === 'paragraph' ? '</p>' : '</pre>');
    if (open !== undefined) this.html.push(open === 'paragraph' ? '<p>' : '<pre>\n');
    this.open = open;
  }

  private addMember(prefix: string, said: string): void {
    this.turn(undefined);
    const common = commonLength(this.prefix, prefix);
    this.closeLists(prefix.slice(0, common));
    if (common === prefix.length) {
      const { member } = tagsOf(prefix.at(-1) ?? '');
      this.html.push(`</${member}><${member}>`);
    }
    for (const mark of prefix.slice(common)) {
      const { list, member } = tagsOf(mark);
      this.html.push(`<${list}><${member}>`);
    }
    this.prefix = prefix;
    this.html.push(inlineHtml(said));
  }

  private closeLists(prefix: string): void {
    for (const mark of [...this.prefix.slice(prefix.length)].toReversed()) {
      const { list, member } = tagsOf(mark);
      this.html.push(`</${member}></${list}>`);
    }
    this.prefix = prefix;
  }
}

function tagsOf(mark: string): { list: string; member: string } {
  if (mark === '*') return { list: 'ul', member: 'li' };
  if (mark === '#') return { list: 'ol', member: 'li' };
  return { list: 'dl', member: mark === ';' ? 'dt' : 'dd' };
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** A heading has as many `=` after it as before it. */
export function headingOf(line: string): { level: number; text: string } | undefined {
  const text = line.trimEnd();
  const before = /^=+/.exec(text)?.[0].length ?? 0;
  let after = 0;
  while (after < text.length && text[text.length - 1 - after] === '=') after++;
  const level = Math.min(before, after, 6, Math.floor((text.length - 1) / 2));
  return level > 0 ? { level, text: text.slice(level, -level).trim() } : undefined;
}
