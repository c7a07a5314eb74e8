import { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import { applyEdits, type Edit, type Span } from './source-map.ts';

/** What a site generator would replace, and what becomes of it on GitHub. */
export interface SiteSyntax {
  /** As written. */
  text: string;
  /** 1-based line of the text. */
  line: number;
  becomes: 'nothing' | 'code';
}

/** Tags and outputs of Liquid, shortcodes of Hugo, attribute lists of kramdown and Pandoc. */
const SYNTAX =
  /\{%[^{}\n%]*(?:%(?!\})[^{}\n%]*)*%\}|\{\{[^{}\n]*\}\}|\{:[^{}\n]*\}|(?<![ \t])[ \t]*\{[#.][A-Za-z][^{}\n]*\}(?=[ \t]*\r?(?:\n|$))/g;
const HINT = /\{[%{:#.]/;

/** Without what only a site generator understands: it is left out, or shown as code where it stands for a text. */
export function withoutSiteSyntax(markdown: string): string {
  const found = find(markdown);
  return found.length === 0
    ? markdown
    : applyEdits(
        markdown,
        found.map(({ edit }) => edit),
      );
}

/** What {@link withoutSiteSyntax} changes. */
export function siteSyntaxIn(markdown: string): SiteSyntax[] {
  return find(markdown).map(({ text, at, edit }) => ({
    text,
    line: markdown.slice(0, at).split('\n').length,
    becomes: edit.text === '' ? 'nothing' : 'code',
  }));
}

interface Found {
  text: string;
  at: number;
  edit: Edit;
}

function find(markdown: string): Found[] {
  if (!HINT.test(markdown) || isCostly(markdown)) return [];
  const matches = [...markdown.matchAll(SYNTAX)];
  if (matches.length === 0) return [];
  const code = codeSpans(markdown);
  return matches.flatMap(({ 0: text, index }) => {
    const isCode = code.some(({ start, end }) => start <= index && index < end);
    return isCode ? [] : [{ text: text.trim(), at: index, edit: editOf(markdown, text, index) }];
  });
}

function codeSpans(markdown: string): Span[] {
  const spans: Span[] = [];
  const visit = (node: MarkdownNode) => {
    if (node.type === 'code' || node.type === 'inlineCode') spans.push(spanOf(node));
    for (const child of 'children' in node ? node.children : []) visit(child);
  };
  try {
    visit(parseMarkdown(markdown).root);
  } catch {
    return [{ start: 0, end: markdown.length }]; // nested too deeply for the stack
  }
  return spans;
}

function editOf(markdown: string, text: string, start: number): Edit {
  const end = start + text.length;
  if (standsForText(text) && !isInTag(markdown, start)) return { start, end, text: `\`${text}\`` };
  const lineStart = markdown.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = markdown.indexOf('\n', end) + 1 || markdown.length;
  const isAlone =
    markdown.slice(lineStart, start).trim() === '' && markdown.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd, text: '' } : { start, end, text: '' };
}

/** Whether a reader would miss it: a variable, a shortcode with arguments. */
function standsForText(text: string): boolean {
  if (!text.startsWith('{{') || text.startsWith('{{%') || text.includes('`')) return false;
  return !text.startsWith('{{<') || /^\{\{<\s*[\w-]+\s+[^\s>/]/.test(text);
}

/** Whether it stands in the destination of a link or in an HTML tag, where code is no code. */
function isInTag(markdown: string, at: number): boolean {
  const before = markdown.slice(markdown.lastIndexOf('\n', at - 1) + 1, at);
  const destination = Math.max(before.lastIndexOf(']('), before.lastIndexOf(']:'));
  if (destination !== -1 && !/[\s()]/.test(before.slice(destination + 2).trimStart())) return true;
  const tag = before.lastIndexOf('<');
  return tag > before.lastIndexOf('>') && /^<[a-z/]/i.test(before.slice(tag));
}
