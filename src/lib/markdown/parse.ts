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
const MANY_TICKS = '`'.repeat(80);
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
  if (NESTED.test(markdown) || markdown.includes(MANY_TICKS)) return true;
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

/** The first heading of a text, for lists that keep their titles there. */
export interface Heading {
  /** What it says, without markup, on one line. */
  text: string;
  /** 1-based. */
  line: number;
  /** Its lines and the blank ones after it, as offsets: what to cut. */
  start: number;
  end: number;
}

// A line that could be a heading, or the line under one.
const HEADING_LINE = /(?<![^\n]) {0,3}(?:#{1,6}(?:[ \t\r][^\n]*)?|=+[ \t\r]*|-+[ \t\r]*)(?![^\n])/;

/** Finds the first heading that stands for itself, not in a list, a quote or code. */
export function firstHeading(markdown: string): Heading | undefined {
  if (markdown.startsWith('\ufeff')) {
    const heading = firstHeading(markdown.slice(1));
    return heading && { ...heading, start: heading.start + 1, end: heading.end + 1 };
  }
  const candidate = HEADING_LINE.exec(markdown);
  if (!candidate || isCostly(markdown)) return undefined;
  // Mostly it is the first line, and what comes after it need not be parsed; but for a definition that a link
  // in it refers to.
  const beginning = markdown.slice(0, candidate.index + candidate[0].length);
  const early = beginning.includes('[') ? undefined : findHeading(beginning);
  const heading = early ?? findHeading(markdown);
  if (!heading) return undefined;
  const { start, end } = spanOf(heading);
  const rest = /^[^\n]*\n?(?:[ \t\r]*\n)*/.exec(markdown.slice(end))?.[0] ?? '';
  return {
    // `{#id}` and `{: .class}` at its end are for other programs; `{.NET}` may be a part of it.
    text: textOf(heading)
      .replace(/\s+/g, ' ')
      .replace(/ \{(?:#[\w:.-]+|: ?[^{}]*)\} ?$/, '')
      .trim(),
    line: heading.position?.start.line ?? 1,
    start: markdown.lastIndexOf('\n', start) + 1,
    end: end + rest.length,
  };
}

function findHeading(markdown: string): MarkdownNode | undefined {
  return parseMarkdown(markdown).root.children.find((node) => node.type === 'heading');
}

function textOf(node: MarkdownNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return node.type === 'break' ? ' ' : '';
}
