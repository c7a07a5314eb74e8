import type { ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';
import { absoluteLink, isCostly, type LinkBase } from '../lib/markdown/index.ts';
import { Html, html } from './html.ts';
import { type MarkdownOptions, tidy } from './tidy.ts';

/** Elements and attributes that a text may have: those that GitHub lets through, but for looks and names. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !['picture', 'source'].includes(name))],
  attributes: {
    a: ['href', 'title', ['dataFootnoteRef', ''], ['dataFootnoteBackref', ''], 'ariaLabel'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked'],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    th: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    details: ['open'],
    section: [['dataFootnotes', '']],
    '*': ['id', ['dir', 'ltr', 'rtl', 'auto'], 'title'],
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'irc', 'ircs', 'xmpp'],
    src: ['http', 'https'],
  },
  strip: ['script', 'style', 'svg', 'math', 'template', 'noscript', 'iframe', 'object', 'title', 'textarea'],
  clobber: ['id'],
  clobberPrefix: 'text-',
};

const SYNTAX = { extensions: [gfm()], mdastExtensions: gfmFromMarkdown() };

/** Text that Markdown reads as it stands: parsing takes a hundred times as long as this search. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,;()-]*\.?$/u;

/** Makes harmless HTML of the Markdown of a file: no script, no style, no form, links and images by their whole address. */
export function markdownToHtml(markdown: string, options: MarkdownOptions): Html {
  if (markdown.trim() === '') return html``;
  if (PLAIN.test(markdown)) return html`<p>${markdown}</p>`;
  const text = markdown.replaceAll('\0', '\ufffd').toWellFormed();
  if (isCostly(text)) return html`<pre dir="auto"><code>${text}</code></pre>`;
  try {
    const source = toHtml(tidy(safeTree(text), options), {
      characterReferences: { useNamedReferences: true },
    });
    return new Html(source.replace(/(?<![ \t])[ \t]+(?=\n)/g, ''));
  } catch {
    // Nested too deeply for the stack: other pages must not be affected.
    return html`<pre dir="auto"><code>${text}</code></pre>`;
  }
}

function safeTree(text: string): Root {
  const tree = fromMarkdown(text, SYNTAX);
  const made = toHast(tree, { allowDangerousHtml: true, clobberPrefix: '' }) as Root;
  const whole = text.includes('<') && hasRaw(made) ? parsed(made) : made;
  return sanitize(whole, SCHEMA) as Root;
}

function hasRaw(node: Root | RootContent | ElementContent): boolean {
  return (node as { type: string }).type === 'raw' || ('children' in node && node.children.some(hasRaw));
}

/** The tree as a browser would read it, with the HTML that the author wrote as elements. */
function parsed(tree: Root): Root {
  const source = toHtml(tree, { allowDangerousHtml: true });
  return fromParse5(parseFragment(source)) as Root;
}

/** An address that may stand in a page; undefined for any other. */
export function safeUrl(url: string, base: LinkBase): string | undefined {
  const given = url.trim().toWellFormed();
  const target = /\s/.test(given) ? given : absoluteLink(given, base);
  return /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(target) && !/[\s\p{Cc}]/u.test(target)
    ? target
    : undefined;
}
