import { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './parse.ts';
import { applyEdits, type Edit } from './source-map.ts';

type HeadingNode = Extract<MarkdownNode, { type: 'heading' }>;

// Any line that could be a heading, or underline one, also within quotes and lists.
const MAY_BE_HEADING = /^[^\n]{0,200}?(?:#{1,6}(?:[ \t\r]|$)|(?:=+|-+)[ \t\r]*$)/m;

/**
 * Moves the headings of a text up or down together, so that the highest of them has a level. Those that would be below the
 * sixth level are on it.
 */
export function nestHeadings(markdown: string, level: number): string {
  if (!MAY_BE_HEADING.test(markdown) || isCostly(markdown)) return markdown;
  const headings = headingsIn(markdown);
  const shift = level - Math.min(...headings.map(({ depth }) => depth));
  if (headings.length === 0 || shift === 0) return markdown;
  return applyEdits(
    markdown,
    headings.flatMap((heading) => headingEdits(markdown, heading, Math.min(heading.depth + shift, 6))),
  );
}

/** Whether a text has headings at all. */
export function hasHeadings(markdown: string): boolean {
  return MAY_BE_HEADING.test(markdown) && !isCostly(markdown) && headingsIn(markdown).length > 0;
}

function headingsIn(markdown: string): HeadingNode[] {
  try {
    return collect(parseMarkdown(markdown).root);
  } catch {
    // Nested too deeply for the stack: the sanitizer makes code of such a text.
    return [];
  }
}

function collect(node: MarkdownNode): HeadingNode[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(collect) : [];
}

function headingEdits(markdown: string, heading: HeadingNode, depth: number): Edit[] {
  const { start, end } = spanOf(heading);
  const marks = '#'.repeat(depth);
  const source = markdown.slice(start, end);
  const own = /^#{1,6}(?![^ \t\r\n])/.exec(source)?.[0];
  if (own !== undefined) return [{ start, end: start + own.length, text: marks }];
  return [{ start, end, text: `${marks} ${ofUnderlined(source)}` }];
}

/** The text of an underlined heading on one line, as the other notation has it. */
function ofUnderlined(source: string): string {
  const [, text = ''] = /^([\s\S]*\S)[ \t]*\r?\n[ \t>]*(?:=+|-+)[ \t]*$/.exec(source) ?? [];
  const line = text
    .split(/\r?\n/)
    .map((part, at) => (at === 0 ? part : part.replace(/^[ \t>]+/, '')).replace(/(?<![ \t\\])\\?[ \t]*$/, ''))
    .join(' ');
  // A number sign at the end would close the heading.
  return line.replace(/#$/, '\\#');
}
