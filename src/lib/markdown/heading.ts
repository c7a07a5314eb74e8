import { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';

/** The first heading of a text: some lists keep their titles there. */
export interface Heading {
  /** Its text without markup, on one line. */
  text: string;
  /** 1-based. */
  line: number;
  /** Offsets of its lines, including the blank lines after it. */
  start: number;
  end: number;
}

// A line that could be a heading, or underline one.
const HEADING_LINE = /(?<![^\n]) {0,3}(?:#{1,6}(?:[ \t\r][^\n]*)?|=+[ \t\r]*|-+[ \t\r]*)(?![^\n])/;

/** Finds the first heading at the top level, not in a list, a quote or code. */
export function firstHeading(markdown: string): Heading | undefined {
  if (markdown.startsWith('\ufeff')) {
    const heading = firstHeading(markdown.slice(1));
    return heading && { ...heading, start: heading.start + 1, end: heading.end + 1 };
  }
  const candidate = HEADING_LINE.exec(markdown);
  if (!candidate || isCostly(markdown)) return undefined;
  // It is mostly on the first line, so what comes after it need not be parsed, unless it may use a link definition.
  const beginning = markdown.slice(0, candidate.index + candidate[0].length);
  const early = beginning.includes('[') ? undefined : findHeading(beginning);
  const heading = early ?? findHeading(markdown);
  if (!heading) return undefined;
  const { start, end } = spanOf(heading);
  const rest = /^[^\n]*\n?(?:[ \t\r]*\n)*/.exec(markdown.slice(end))?.[0] ?? '';
  return {
    // A trailing `{#id}` or `{: .class}` is for other programs; `{.NET}` may belong to the text.
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
