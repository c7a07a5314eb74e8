import type { PhrasingContent } from 'mdast';
import { readFragment } from './html.ts';
import { type Label, LONG_LABELS, labelMeant } from './labels.ts';
import { MAX_ARGUMENTS, PageTooLarge } from './limits.ts';
import type { LinkBase } from './links.ts';
import {
  type Draft,
  failure,
  type Heading,
  type Labelled,
  type Lines,
  OUTSIDE,
  type Page,
  type Piece,
  type TextLine,
  type Trouble,
  warning,
} from './page.ts';
import { plain } from './phrasing.ts';
import { headingOf, wikitextHtml } from './wikitext-html.ts';
import { inlineHtml } from './wikitext-inline.ts';
import { type Part, scan, type Template, withoutComments } from './wikitext-scan.ts';

/** Reads MediaWiki's source: a template with a title and more is a project, the heading above it its section. */
export function readWikitext(source: string, base: LinkBase): Page {
  const { text, lines: commented } = withoutComments(source);
  const { templates, unclosed } = scan(text);
  const place = placesIn(text);
  const values = templates.reduce((sum, template) => sum + template.arguments.length, 0);
  if (values > MAX_ARGUMENTS) throw new PageTooLarge(`Its templates have more than ${MAX_ARGUMENTS} values`);
  const page: Page = { drafts: [], marks: [], troubles: [] };
  for (const start of unclosed) {
    page.troubles.push(
      failure(place({ start, end: start }).from, 'A template begins here and never ends: close it with }}.'),
    );
  }
  const sections: { level: number; text: string }[] = [];
  let end = 0;
  for (const template of [...templates, undefined]) {
    readBetween(page, text, { start: end, end: template?.start ?? text.length }, place, sections);
    if (!template) break;
    if (isProject(template)) page.drafts.push(readProject(template, text, place, sections, base, page));
    else page.marks.push({ ...place(template), became: OUTSIDE });
    end = template.end;
  }
  page.marks.push(...commented.map((line) => ({ from: line, to: line, became: 'comment' })));
  return page;
}

type Place = (part: Part) => Lines;

/** Finds the lines that parts stand on, without blanks at their ends. */
function placesIn(text: string): Place {
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

/** Notes the headings between two templates, and leaves out all else. */
function readBetween(
  page: Page,
  text: string,
  part: Part,
  place: Place,
  sections: { level: number; text: string }[],
): void {
  let at = part.start;
  for (const line of text.slice(part.start, part.end).split('\n')) {
    const lines = place({ start: at, end: at + line.length });
    const startsLine = at === 0 || text[at - 1] === '\n';
    at += line.length + 1;
    if (line.trim() === '') continue;
    const heading = startsLine ? headingOf(line) : undefined;
    if (heading) {
      while ((sections.at(-1)?.level ?? 0) >= heading.level) sections.pop();
      sections.push(heading);
    }
    page.marks.push({ ...lines, became: heading ? 'heading' : OUTSIDE });
  }
}

function isProject({ arguments: parts }: Template): boolean {
  const keys = new Set(parts.map(({ name }) => labelMeant(name)));
  return keys.has('title') && (keys.has('description') || keys.has('contacts') || keys.has('inserted'));
}

function readProject(
  template: Template,
  text: string,
  place: Place,
  sections: readonly { text: string }[],
  base: LinkBase,
  page: Page,
): Draft {
  const lines = place(template);
  const draft = { values: [] as Labelled[], text: [] as Piece[] };
  let title: TextLine | Heading = { kind: 'line', apart: true, nodes: [], ...lines };
  const seen = new Set<Label>();
  for (const { start, name, value } of template.arguments) {
    const where = place({ start, end: value.end });
    const key = labelMeant(name);
    const content = readText(text.slice(value.start, value.end).trim(), key, where, base, page.troubles);
    const again = key !== undefined && seen.has(key);
    if (key !== undefined) seen.add(key);
    if (key === 'title' && !again) title = titleOf(content, where);
    else if (key === 'description' && !again) draft.text.push(...content);
    else if (name !== '' || content.length > 0) {
      draft.values.push({ label: name, key: again ? undefined : key, content, ...where });
    }
  }
  return { ...draft, title, section: sectionOf(sections, plain(title.nodes)) };
}

/** The nearest heading above a project; one that repeats its title is its own. */
function sectionOf(sections: readonly { text: string }[], title: string): string | undefined {
  const own = title.trim().toLowerCase();
  const names = sections.map(({ text }) => readFragment(inlineHtml(text), {}).flatMap(nodesOf));
  return names.map((nodes) => plain(nodes).trim()).findLast((name) => name.toLowerCase() !== own);
}

function nodesOf(piece: Piece): PhrasingContent[] {
  return piece.kind === 'block' ? [] : piece.nodes;
}

function titleOf(content: readonly Piece[], lines: Lines): TextLine {
  return { kind: 'line', apart: true, nodes: content.flatMap(nodesOf), ...lines };
}

/** The text of an argument; all of it is on the argument's lines. */
function readText(
  source: string,
  key: Label | undefined,
  lines: Lines,
  base: LinkBase,
  troubles: Trouble[],
): Piece[] {
  // The wiki shows a short value behind its label, where `#` begins no list.
  const isShort = key !== undefined && !LONG_LABELS.has(key) && !/\n|^\*/.test(source);
  const isInline = isShort || key === 'title';
  const { html, templates } = wikitextHtml(isInline ? `<span></span>${source.replace(/\s+/g, ' ')}` : source);
  for (const name of templates) {
    troubles.push(
      warning(lines.from, `{{${name}}} is kept as it is written: only the wiki knows what it shows.`),
    );
  }
  return readFragment(html, base).map((piece) => ({ ...piece, ...lines }));
}
