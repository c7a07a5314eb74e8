/** The format of a page: saved as text by a browser, MediaWiki source, or HTML. */
export type Format = 'text' | 'wikitext' | 'html';

/** Detects the format of a page. */
export function formatOf(source: string): Format {
  if (/^\s*<(?:!doctype\s|html|head|body|\?xml)/i.test(source.slice(0, 2000))) return 'html';
  if (/\{\{[^{}|\n]*(?:\n\s*)?\|/.test(source) || /^==+[^=\n]+==+[ \t]*$/m.test(source)) return 'wikitext';
  return /<\/(?:p|div|h[1-6]|table|ul|dl|html|body)\s*>/i.test(source) ? 'html' : 'text';
}
