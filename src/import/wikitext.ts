import type { PhrasingContent } from 'mdast';
import { plain } from '../lib/markdown/index.ts';
import { readFragment } from './html.ts';
import { type Label, LONG_LABELS, labelMeant } from './labels.ts';
import { MAX_ARGUMENTS, PageTooLarge } from './limits.ts';
import type { LinkBase } from './links.ts';
import {
  failure,
  type LabeledValue,
  type Lines,
  OUTSIDE,
  type Page,
  type PageProject,
  type Piece,
  type TextLine,
  warning,
} from './page.ts';
import { headingOf, wikitextHtml } from './wikitext-html.ts';
import { inlineHtml } from './wikitext-inline.ts';
import { type Part, scan, type Template, withoutComments } from './wikitext-scan.ts';

/** What is known while the source of a page is read. */
interface Reading {
  text: string;
  base: LinkBase;
  linesOf: (part: Part) => Lines;
  /** The headings above the current position, outermost first. */
  sections: WikiHeading[];
  page: Page;
}

type WikiHeading = NonNullable<ReturnType<typeof headingOf>>;

/** Reads MediaWiki source: a template with a title and more is a project, the heading above it its section. */
export function readWikitext(source: string, base: LinkBase): Page {
  const { text, lines: commented } = withoutComments(source);
  const { templates, unclosed } = scan(text);
  const values = templates.reduce((sum, template) => sum + template.arguments.length, 0);
  if (values > MAX_ARGUMENTS) throw new PageTooLarge(`Its templates have more than ${MAX_ARGUMENTS} values`);
  const page: Page = { projects: [], ranges: [], problems: [] };
  const reading: Reading = { text, base, linesOf: lineFinder(text), sections: [], page };
  for (const start of unclosed) {
    const { from } = reading.linesOf({ start, end: start });
    page.problems.push(failure(from, 'A template begins here and never ends: close it with }}.'));
  }
  let end = 0;
  for (const template of [...templates, undefined]) {
    readBetween(reading, { start: end, end: template?.start ?? text.length });
    if (!template) break;
    if (isProject(template)) page.projects.push(readProject(reading, template));
    else page.ranges.push({ ...reading.linesOf(template), outcome: OUTSIDE });
    end = template.end;
  }
  page.ranges.push(...commented.map((line) => ({ from: line, to: line, outcome: 'comment' })));
  return page;
}

/** Returns a function that finds the lines of a part, without white space at its ends. */
function lineFinder(text: string): (part: Part) => Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return ({ start, end }) => {
    const part = text.slice(start, end);
    const blanks = part.length - part.trimStart().length;
    const from = lineOf(Math.min(start + blanks, Math.max(start, end - 1)));
    return { from, to: Math.max(from, lineOf(Math.max(start, start + part.trimEnd().length - 1))) };
  };
}

/** Reads the headings between two templates; everything else there is outside any project. */
function readBetween({ text, linesOf, sections, page }: Reading, part: Part): void {
  let at = part.start;
  for (const line of text.slice(part.start, part.end).split('\n')) {
    const lines = linesOf({ start: at, end: at + line.length });
    const startsLine = at === 0 || text[at - 1] === '\n';
    at += line.length + 1;
    if (line.trim() === '') continue;
    const heading = startsLine ? headingOf(line) : undefined;
    if (heading) {
      while ((sections.at(-1)?.level ?? 0) >= heading.level) sections.pop();
      sections.push(heading);
    }
    page.ranges.push({ ...lines, outcome: heading ? 'heading' : OUTSIDE });
  }
}

function isProject({ arguments: parts }: Template): boolean {
  const keys = new Set(parts.map(({ name }) => labelMeant(name)));
  return keys.has('title') && (keys.has('description') || keys.has('contacts') || keys.has('inserted'));
}

function readProject(reading: Reading, template: Template): PageProject {
  const { text, linesOf, sections } = reading;
  const values: LabeledValue[] = [];
  const description: Piece[] = [];
  let title: PageProject['title'] = {
    kind: 'line',
    startsParagraph: true,
    nodes: [],
    ...linesOf(template),
  };
  const seen = new Set<Label>();
  for (const { start, name, value } of template.arguments) {
    const lines = linesOf({ start, end: value.end });
    const key = labelMeant(name);
    const content = readText(reading, text.slice(value.start, value.end).trim(), key, lines);
    const isRepeated = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    if (key === 'title' && !isRepeated) title = titleOf(content, lines);
    else if (key === 'description' && !isRepeated) description.push(...content);
    else if (name !== '' || content.length > 0)
      values.push({ label: name, key: isRepeated ? undefined : key, content, ...lines });
  }
  return { title, values, text: description, section: sectionOf(sections, plain(title.nodes)) };
}

/** The nearest heading above a project that does not repeat its title. */
function sectionOf(sections: readonly { text: string }[], title: string): string | undefined {
  const own = title.trim().toLowerCase();
  const names = sections.map(({ text }) => readFragment(inlineHtml(text), {}).flatMap(nodesOf));
  return names.map((nodes) => plain(nodes).trim()).findLast((name) => name.toLowerCase() !== own);
}

function nodesOf(piece: Piece): PhrasingContent[] {
  return piece.kind === 'block' ? [] : piece.nodes;
}

function titleOf(content: readonly Piece[], lines: Lines): TextLine {
  return { kind: 'line', startsParagraph: true, nodes: content.flatMap(nodesOf), ...lines };
}

/** Reads the value of an argument; all of it is attributed to the lines of the argument. */
function readText({ base, page }: Reading, source: string, key: Label | undefined, lines: Lines): Piece[] {
  // The wiki shows a short value after its label, where `#` does not start a list.
  const isShort = key !== undefined && !LONG_LABELS.has(key) && !/\n|^\*/.test(source);
  const isInline = isShort || key === 'title';
  const { html, templates } = wikitextHtml(isInline ? `<span></span>${source.replace(/\s+/g, ' ')}` : source);
  const problems = templates.map((name) =>
    warning(lines.from, `{{${name}}} is kept as it is written: only the wiki knows what it shows.`),
  );
  page.problems.push(...problems);
  return readFragment(html, base).map((piece) => ({ ...piece, ...lines }));
}
