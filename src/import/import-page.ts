import { plain } from '../lib/markdown/index.ts';
import { slugOf, uniqueNames } from '../lib/text/slug.ts';
import { readConfig } from '../list/read-config.ts';
import { readProjectFile } from '../list/read-project.ts';
import type { Config } from '../schema/config.ts';
import { type Answers, withinHeadings } from './answers.ts';
import { arrange } from './arrange.ts';
import { markdownOfAsciidoc } from './asciidoc-markdown.ts';
import { type DateOrder, orderOf } from './dates.ts';
import { findProjects } from './find-projects.ts';
import { type Format, formatOf, formatOfName } from './format.ts';
import { type HtmlPage, readAnyHtml, readHtml } from './html.ts';
import { labelsIn } from './labels.ts';
import { layOpen } from './lay-open.ts';
import { MAX_LENGTH, MAX_PROJECTS, PageTooLarge } from './limits.ts';
import { reportLines } from './line-report.ts';
import { type ReadBeside, withLinkedFiles } from './linked-files.ts';
import type { LinkBase } from './links.ts';
import { readMarkdown } from './markdown-page.ts';
import {
  failure,
  type LineRange,
  type Lines,
  OUTSIDE,
  type Page,
  type PageProblem,
  type PageProject,
  type Piece,
  type Seen,
  warning,
} from './page.ts';
import { shownParts } from './phrasing.ts';
import { doubtText } from './preview.ts';
import { relabel } from './relabel.ts';
import { markdownOfRst } from './rst-markdown.ts';
import { seenOn } from './seen.ts';
import { readText } from './text.ts';
import { pageOf } from './to-page.ts';
import type { Translated } from './translated.ts';
import { markdownOfWikitext } from './wiki-markdown.ts';
import { readWikitext } from './wikitext.ts';
import { writeProject } from './write.ts';

export interface ImportOptions {
  /** The name of the page's file, which tells its format. */
  name?: string | undefined;
  /** Detected from the name, else from the content, if absent. */
  format?: Format | undefined;
  /** Detected from the page's other dates if absent. */
  dates?: DateOrder | undefined;
  /** The page's URL, which makes relative links absolute. */
  address?: string | undefined;
  /** Reads files beside the page, for lists that only link to them. */
  beside?: ReadBeside | undefined;
  /** What a person said about the page. */
  answers?: Answers | undefined;
  /** Gives out the names of files, if other pages are imported together with this one. */
  names?: ((name: string) => string) | undefined;
  /** The config's categories: a section with the name of one goes into its folder. */
  categories?: Config['categories'] | undefined;
}

/** A project file to write. */
export interface ImportedFile {
  /** Relative to the projects folder. */
  path: string;
  text: string;
}

export interface Imported {
  files: ImportedFile[];
  /** What was done with each line of the page. */
  lineReport: LineRange[];
  problems: PageProblem[];
  seen?: Seen | undefined;
}

/** Turns a wiki page that lists projects into project files. Reports problems instead of throwing. */
export function importPage(source: string, options: ImportOptions = {}): Imported {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
  const lines = text.replace(/\n$/, '').split('\n');
  try {
    if (text.length > MAX_LENGTH) throw new PageTooLarge(`It has more than ${MAX_LENGTH} characters`);
    const page = readPage(text, lines, options);
    if (page.projects.length > MAX_PROJECTS)
      throw new PageTooLarge(`It has more than ${MAX_PROJECTS} projects`);
    return writePage(page, lines, options);
  } catch (error) {
    if (!(error instanceof PageTooLarge || error instanceof RangeError)) throw error;
    const reason = error instanceof PageTooLarge ? error.message : 'It is nested too deep';
    const outcome = 'not imported';
    return {
      files: [],
      lineReport: [{ from: 1, to: lines.length, outcome }],
      problems: [failure(1, `${reason}: import it in parts.`)],
    };
  }
}

function readPage(text: string, lines: readonly string[], options: ImportOptions): Page {
  const base = { address: options.address };
  const answers: Given = { ...options.answers, beside: options.beside };
  const format = options.format ?? formatOfName(options.name ?? '') ?? formatOf(text);
  switch (format) {
    case 'text': {
      const pieces = readText(lines);
      return isDated(pieces) ? arrange(pieces) : general({ ...readMarkdown(text), base }, answers);
    }
    case 'markdown':
      return general({ ...readMarkdown(text), base }, answers);
    case 'rst':
      return translated(markdownOfRst(lines), base, answers);
    case 'asciidoc':
      return translated(markdownOfAsciidoc(lines), base, answers);
    case 'wikitext': {
      const page = readWikitext(text, base);
      return page.projects.length > 0 ? page : translated(markdownOfWikitext(lines), base, answers);
    }
    case 'html': {
      const { pieces, ranges } = readHtml(text, base);
      if (!isDated(pieces)) return general(readAnyHtml(text, base), answers);
      const page = arrange(pieces);
      return { ...page, ranges: [...page.ranges, ...ranges] };
    }
  }
}

/** Whether projects begin with the day on which they were entered, as on the wiki that Dibs was made for. */
function isDated(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'line' && labelsIn(plain(piece.nodes))[0]?.key === 'inserted');
}

/** What is known of a page beside its text. */
interface Given extends Answers {
  beside: ReadBeside | undefined;
}

function translated({ text, unknown }: Translated, base: LinkBase, answers: Given): Page {
  const page = general({ ...readMarkdown(text), base }, answers);
  const problems = unknown.map(({ line, what }) =>
    warning(line, `${what} is not known here: what it shows is left out.`),
  );
  return { ...page, problems: [...page.problems, ...problems] };
}

/** Finds the projects of a page of any other make. */
function general({ pieces, ranges, base }: HtmlPage, answers: Given): Page {
  const open = layOpen(relabel(pieces, answers.labels ?? {}));
  const found = findProjects(withinHeadings(open, answers), answers.level);
  const projects = withLinkedFiles(found.projects, answers.beside, base);
  const page = pageOf({ ...found, projects }, open, base);
  return { ...page, ranges: [...page.ranges, ...ranges], seen: seenOn(open, found.projects) };
}

function writePage(page: Page, lines: readonly string[], options: ImportOptions): Imported {
  const order = options.dates ?? orderOf(page.projects.flatMap(datesOf));
  const dates = { order, certain: options.dates !== undefined, scale: options.answers?.scale };
  const files: ImportedFile[] = [];
  const ranges = [...page.ranges];
  const problems = [...page.problems];
  const unique = options.names ?? uniqueNames();
  for (const project of page.projects) {
    const written = writeProject(project, dates);
    problems.push(...written.problems);
    if (!('source' in written)) {
      ranges.push(...written.ranges);
      continue;
    }
    const folder = folderOf(project.section, options.categories ?? {});
    const path = `${unique(`${folder}${slugOf(written.title)}`)}.md`;
    files.push({ path, text: written.source });
    ranges.push(...written.ranges.map((range) => ({ ...range, path })));
    problems.push(...problemsIn(path, written.source, project));
  }
  if (files.length === 0) problems.push(failure(1, page.seen ? doubtText(page.seen) : NO_PROJECT));
  const lineReport = reportLines(lines, ranges);
  problems.push(...leftOut(lineReport));
  const byPlace = (one: PageProblem, other: PageProblem) =>
    one.line - other.line || one.column - other.column;
  return { files, lineReport, problems: problems.toSorted(byPlace), seen: page.seen };
}

const NO_PROJECT =
  'There is no project here that can be told: each needs a title and below it lines such as "Date of insert: …", or a template.';

/** The values that may be dates. */
function datesOf({ values }: PageProject): string[] {
  return values
    .filter(({ key }) => key === 'inserted' || key === 'verified')
    .map(({ content }) => shownParts(content).join(' '));
}

/** The folder of a section, with a trailing slash: that of the category with its name, else its name as a path. */
function folderOf(section: string | undefined, categories: Config['categories']): string {
  if (section === undefined || section === '') return '';
  const wanted = nameOf(section);
  const category = Object.keys(categories).find((key) =>
    [key, categories[key]?.name ?? key].some((name) => nameOf(name) === wanted),
  );
  return `${slugOf(category ?? section, 'projects')}/`;
}

/** A section's name without a suffix that distinguishes it only on its page. */
function nameOf(section: string): string {
  return slugOf(section, 'projects').replace(/-projects$/, '');
}

/** What `dibs check` reports for a file, located at the project's title on the page. */
function problemsIn(path: string, source: string, { title }: PageProject): PageProblem[] {
  const { config } = readConfig(undefined, '');
  if (config === undefined) return [];
  const { problems } = readProjectFile(path, source, path.replace(/\.md$/, ''), config, false);
  return problems.map(({ severity, message }) => ({ severity, line: title.from, column: 1, message }));
}

/** A warning for each run of lines outside any project, blank lines included. */
function leftOut(lineReport: readonly LineRange[]): PageProblem[] {
  const gaps: Lines[] = [];
  let open: Lines | undefined;
  for (const { from, to, outcome } of lineReport) {
    if (outcome === 'blank') continue;
    if (!outcome.startsWith(OUTSIDE)) open = undefined;
    else if (open) open.to = to;
    else {
      open = { from, to };
      gaps.push(open);
    }
  }
  return gaps.map(({ from, to }) =>
    warning(from, `${from === to ? 'This line is' : `The lines to ${to} are`} ${OUTSIDE}, and left out.`),
  );
}
