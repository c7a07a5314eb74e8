import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from './source-map.ts';

type Root = ReturnType<typeof fromMarkdown>;

/** A node of the syntax tree. */
export type MarkdownNode = Root | Root['children'][number];

/** The parts of a link, image or definition that the syntax tree gives as text only, without a place. */
export interface LinkParts {
  label?: Span;
  /** With its angle brackets, where it has them. */
  destination?: Span;
  title?: Span;
}

// Which bare URLs and addresses become links is told elsewhere: GitHub's own parser does it in its own way.
const SYNTAX = [gfm(), { disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } }];

// The transform for autolinks replaces text by nodes that have no place in the source.
const TREE = gfmFromMarkdown().map((extension): Extension => ({ ...extension, transforms: [] }));

/** Parses Markdown as GitHub does, bare URLs aside: CommonMark with footnotes, strikethrough, tables and task lists. */
export function parseMarkdown(markdown: string): { root: Root; partsOf: (node: MarkdownNode) => LinkParts } {
  const parts = new Map<object | undefined, LinkParts>();
  const note = (node: object | undefined, part: keyof LinkParts, token: TokenPlace) => {
    const span = { start: token.start.offset, end: token.end.offset };
    parts.set(node, { ...parts.get(node), [part]: span });
  };
  const places: Extension = {
    enter: {
      // Within a label the stack ends with the fragment that gathers its text.
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
  // At the very beginning the parser would drop a byte order mark, and count without it; GitHub gets it further down.
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

/** Where a node stands in the source. */
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
// GitHub's parser makes code of no longer ones.
const MANY_BACKTICKS = '`'.repeat(80);
// What the parser's time grows with the square of, and how often it may stand in one paragraph.
const SLOW: [pattern: RegExp, most: number][] = [
  [/\*+|_+|~+/g, 3000],
  [/\]/g, 3000],
  [/`+/g, 800],
  [/<[!?]/g, 500],
];

/** Whether a text could take the parser more than about a second, as nothing does that a person wrote. */
export function isCostly(markdown: string): boolean {
  if (markdown.length > MAX_LENGTH || markdown.split('\n').length > MAX_LINES) return true;
  if (NESTED.test(markdown) || markdown.includes(MANY_BACKTICKS)) return true;
  return markdown.split(/\n[ \t>]*\n|\n(?= {0,3}(?:[-+*]|#{1,6}) )/).some((paragraph) => {
    const isDense = SLOW.some(([pattern, most]) => (paragraph.match(pattern)?.length ?? 0) > most);
    return isDense || looseBrackets(paragraph) > MAX_LOOSE_BRACKETS;
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
