import { slugOf, uniqueNames } from '../lib/text/slug.ts';
import { readConfig } from '../list/read-config.ts';
import { readProjectFile } from '../list/read-project.ts';
import type { Config } from '../schema/config.ts';
import { arrange } from './arrange.ts';
import { type DateOrder, orderOf } from './dates.ts';
import { type Format, formatOf } from './format.ts';
import { readHtml } from './html.ts';
import { MAX_LENGTH, MAX_PROJECTS, PageTooLarge } from './limits.ts';
import { accountFor } from './line-report.ts';
import {
  type Draft,
  failure,
  type Lines,
  type Mark,
  OUTSIDE,
  type Page,
  type Trouble,
  warning,
} from './page.ts';
import { shownParts } from './phrasing.ts';
import { readText } from './text.ts';
import { readWikitext } from './wikitext.ts';
import { writeProject } from './write.ts';

export interface ImportOptions {
  /** Told by the content where absent. */
  format?: Format | undefined;
  /** Told by the page's other dates where absent. */
  dates?: DateOrder | undefined;
  /** Where the page was found on the web; relative links are made absolute with it. */
  address?: string | undefined;
  /** The config's categories: a section that bears the name of one goes into its folder. */
  categories?: Config['categories'] | undefined;
}

/** A project file that is to be. */
export interface ImportedFile {
  /** Below the projects folder. */
  path: string;
  text: string;
}

export interface Imported {
  files: ImportedFile[];
  /** What became of each line of the page. */
  account: Mark[];
  troubles: Trouble[];
}

/** Turns a wiki page that lists projects into project files. Says what became of each line, and throws nothing. */
export function importPage(source: string, options: ImportOptions = {}): Imported {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .toWellFormed();
  const lines = text.replace(/\n$/, '').split('\n');
  try {
    if (text.length > MAX_LENGTH) throw new PageTooLarge(`It has more than ${MAX_LENGTH} characters`);
    const page = readPage(text, lines, options);
    if (page.drafts.length > MAX_PROJECTS)
      throw new PageTooLarge(`It has more than ${MAX_PROJECTS} projects`);
    return writePage(page, lines, options);
  } catch (error) {
    if (!(error instanceof PageTooLarge || error instanceof RangeError)) throw error;
    const reason = error instanceof PageTooLarge ? error.message : 'It is nested too deep';
    const became = 'not imported';
    return {
      files: [],
      account: [{ from: 1, to: lines.length, became }],
      troubles: [failure(1, `${reason}: import it in parts.`)],
    };
  }
}

function readPage(text: string, lines: readonly string[], { format, address }: ImportOptions): Page {
  const base = { address };
  switch (format ?? formatOf(text)) {
    case 'text':
      return arrange(readText(lines));
    case 'wikitext':
      return readWikitext(text, base);
    case 'html': {
      const { pieces, marks } = readHtml(text, base);
      const page = arrange(pieces);
      return { ...page, marks: [...page.marks, ...marks] };
    }
  }
}

function writePage(page: Page, lines: readonly string[], options: ImportOptions): Imported {
  const order = options.dates ?? orderOf(page.drafts.flatMap(datesOf));
  const dates = { order, certain: options.dates !== undefined };
  const files: ImportedFile[] = [];
  const marks = [...page.marks];
  const troubles = [...page.troubles];
  const unique = uniqueNames();
  for (const draft of page.drafts) {
    const written = writeProject(draft, dates);
    troubles.push(...written.troubles);
    if (!('source' in written)) {
      marks.push(...written.marks);
      continue;
    }
    const folder = folderOf(draft.section, options.categories ?? {});
    const path = `${unique(`${folder}${slugOf(written.title)}`)}.md`;
    files.push({ path, text: written.source });
    marks.push(...written.marks.map((mark) => ({ ...mark, path })));
    troubles.push(...faultsOf(path, written.source, draft));
  }
  if (files.length === 0) troubles.push(failure(1, NO_PROJECT));
  const account = accountFor(lines, marks);
  troubles.push(...leftOut(account));
  const byPlace = (one: Trouble, other: Trouble) => one.line - other.line || one.column - other.column;
  return { files, account, troubles: troubles.toSorted(byPlace) };
}

const NO_PROJECT =
  'There is no project here that can be told: each needs a title and below it lines such as "Date of insert: …", or a template.';

/** Texts that may be dates. */
function datesOf({ values }: Draft): string[] {
  return values
    .filter(({ key }) => key === 'inserted' || key === 'verified')
    .map(({ content }) => shownParts(content).join(' '));
}

/** The folder of a section, with a slash behind it: that of the category with this name, else the name as a path. */
function folderOf(section: string | undefined, categories: Config['categories']): string {
  if (section === undefined || section === '') return '';
  const wanted = nameOf(section);
  const category = Object.keys(categories).find((key) =>
    [key, categories[key]?.name ?? key].some((name) => nameOf(name) === wanted),
  );
  return `${slugOf(category ?? section, 'projects')}/`;
}

/** A section's name without what sets it off from others only on its page. */
function nameOf(section: string): string {
  return slugOf(section, 'projects').replace(/-projects$/, '');
}

/** What `dibs check` would say of a file, at the line that it was made of. */
function faultsOf(path: string, source: string, { title }: Draft): Trouble[] {
  const { config } = readConfig(undefined, '');
  if (config === undefined) return [];
  const { problems } = readProjectFile(path, source, path.replace(/\.md$/, ''), config, false);
  return problems.map(({ severity, message }) => ({ severity, line: title.from, column: 1, message }));
}

/** One warning for lines that follow each other, but for blank ones, and are in no project. */
function leftOut(account: readonly Mark[]): Trouble[] {
  const ranges: Lines[] = [];
  let open: Lines | undefined;
  for (const { from, to, became } of account) {
    if (became === 'blank') continue;
    if (!became.startsWith(OUTSIDE)) open = undefined;
    else if (open) open.to = to;
    else {
      open = { from, to };
      ranges.push(open);
    }
  }
  return ranges.map(({ from, to }) =>
    warning(from, `${from === to ? 'This line is' : `The lines to ${to} are`} ${OUTSIDE}, and left out.`),
  );
}
