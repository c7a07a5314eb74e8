import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from './source-map.ts';

type Root = ReturnType<typeof fromMarkdown>;

/** A node of the syntax tree. */
export type MarkdownNode = Root | Root['children'][number];

/** The positions of those parts of a link, image or definition that the syntax tree gives as text only. */
export interface LinkParts {
  label?: Span;
  /** Including angle brackets. */
  destination?: Span;
  title?: Span;
}

// bare-urls.ts decides which bare URLs become links, as GitHub's parser differs from this one.
const SYNTAX = [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }];

// The transform for autolinks replaces text by nodes without positions.
const TREE = gfmFromMarkdown().map((extension): Extension => ({ ...extension, transforms: [] }));

/** Parses Markdown as GitHub does, except for bare URLs: CommonMark with footnotes, strikethrough, tables, task lists. */
export function parseMarkdown(markdown: string): { root: Root; partsOf: (node: MarkdownNode) => LinkParts } {
  const parts = new Map<object | undefined, LinkParts>();
  const note = (node: object | undefined, part: keyof LinkParts, token: TokenPlace) => {
    const span = { start: token.start.offset, end: token.end.offset };
    parts.set(node, { ...parts.get(node), [part]: span });
  };
  const places: Extension = {
    enter: {
      // Within a label, the fragment that collects its text is on top of the stack.
      labelText(token) {
        note(this.stack.at(-2), 'label', token);
      },
      resourceDestination(token) {
        note(this.stack.at(-1), 'destination', token);
      },
      definitionDestination(token) {
        note(this.stack.at(-1), 'destination', token);
      },
      resourceTitle(token) {
        note(this.stack.at(-1), 'title', token);
      },
      definitionTitle(token) {
        note(this.stack.at(-1), 'title', token);
      },
    },
  };
  // The parser would drop a leading byte order mark and shift all offsets; on GitHub other text comes before it.
  const root = fromMarkdown(markdown.replace(/^\ufeff/, '\u2060'), {
    extensions: SYNTAX,
    mdastExtensions: [...TREE, places],
  });
  return { root, partsOf: (node) => parts.get(node) ?? {} };
}

interface TokenPlace {
  start: { offset: number };
  end: { offset: number };
}

/** The position of a node in the source. */
export function spanOf(node: MarkdownNode): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined)
    throw new Error(`A ${node.type} without a place in the source`);
  return { start, end };
}

const MAX_LENGTH = 100_000;
const MAX_LINES = 2500;
const NESTED = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100}/m;
const MAX_LOOSE_BRACKETS = 1000;
// GitHub's parser does not make code of longer runs.
const MANY_BACKTICKS = '`'.repeat(80);
// Patterns that the parser's time is quadratic in, and how often each may occur in a paragraph.
const SLOW: [pattern: RegExp, most: number][] = [
  [/\*+|_+|~+/g, 3000],
  [/\]/g, 3000],
  [/`+/g, 800],
  [/<[!?]/g, 500],
];

/** Whether parsing a text could take more than about a second. People do not write such texts. */
export function isCostly(markdown: string): boolean {
  return markdown.length > MAX_LENGTH || markdown.split('\n').length > MAX_LINES || isDense(markdown);
}

/** Whether a text of any length has parts that the parser takes much longer for than for others. */
export function isDense(markdown: string): boolean {
  if (NESTED.test(markdown) || markdown.includes(MANY_BACKTICKS)) return true;
  return markdown.split(/\n[ \t>]*\n|\n(?= {0,3}(?:[-+*]|#{1,6}) )/).some((paragraph) => {
    const isSlow = SLOW.some(([pattern, most]) => (paragraph.match(pattern)?.length ?? 0) > most);
    return isSlow || looseBrackets(paragraph) > MAX_LOOSE_BRACKETS;
  });
}

function looseBrackets(text: string): number {
  let open = 0;
  let loose = 0;
  for (const [bracket] of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open++;
    else if (open > 0) open--;
    else loose++;
  }
  return open + loose;
}
