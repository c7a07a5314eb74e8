/** The format of a page; text is what a browser saves as text, or Markdown. */
export type Format = 'text' | 'markdown' | 'wikitext' | 'html' | 'rst' | 'asciidoc';

const EXTENSIONS: Record<string, Format> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  wiki: 'wikitext',
  mediawiki: 'wikitext',
  rst: 'rst',
  rest: 'rst',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
};

/** The format that the name of a page tells. */
export function formatOfName(name: string): Format | undefined {
  return EXTENSIONS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Detects the format of a page by its content. */
export function formatOf(source: string): Format {
  if (/^\s*<(?:!doctype\s|html|head|body|\?xml)/i.test(source.slice(0, 2000))) return 'html';
  if (/\{\{[^{}|\n]*(?:\n\s*)?\|/.test(source) || /^==+[^=\n]+==+[ \t]*$/m.test(source)) return 'wikitext';
  if (/^#{1,6}[ \t]+\S/m.test(source)) return 'text';
  if (/^\.\. [\w-]+::/m.test(source) && /^[=~^-]{4,}$/m.test(source)) return 'rst';
  return /<\/(?:p|div|h[1-6]|table|ul|dl|html|body)\s*>/i.test(source) ? 'html' : 'text';
}
