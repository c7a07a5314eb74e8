import { posix } from 'node:path';
import { plainText } from '../lib/markdown/index.ts';
import { isFree, type Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { fill, textsOf } from '../texts/texts.ts';
import { columnsFor, type IndexContext, projectTable } from './index-table.ts';
import { viewsLine } from './index-views.ts';

const BEGIN = '<!-- dibs:index:begin -->';
const END = '<!-- dibs:index:end -->';
const OPENING = /<!--\s*dibs:index(?:[:\s]*begin)?\s*-->/i;
const CLOSING = /<!--\s*(?:\/dibs:index|dibs:index[:\s]*end)\s*-->/i;

/** Whether a file has the section that lists the projects. */
export function hasIndexSection(text: string): boolean {
  return findSection(text) !== undefined;
}

/** The range of the list: from the end of the first opening comment to the first closing comment after it. */
function findSection(text: string): { start: number; end: number } | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening.index + opening[0].length;
  const length = text.slice(start).search(CLOSING);
  return length < 0 ? undefined : { start, end: start + length };
}

/**
 * Numbers of issues in the list of an index, by the path of the project's file.
 * @param path of the index, relative to the checkout
 */
export function numbersInIndex(text: string, path: string): Map<string, number> {
  const section = findSection(text);
  const lines = section === undefined ? [] : text.slice(section.start, section.end).split('\n');
  const numbers = new Map<string, number>();
  for (const line of lines) {
    const { file, number } = linksIn(line) ?? {};
    const decoded = file === undefined ? undefined : decodePath(file);
    if (decoded !== undefined && number !== undefined)
      numbers.set(posix.join(posix.dirname(path), decoded), number);
  }
  return numbers;
}

/** The file and the issue of a row, in its present form or in the former one: a link to the file, then the number. */
function linksIn(line: string): { file: string; number: number } | undefined {
  // What comes before the first address is a title, in which these signs are escaped.
  const [, first = '', second = ''] = line.split('](<', 3);
  const [address = ''] = first.split('>)', 1);
  const issue = /\/issues\/(\d{1,15})$/.exec(address)?.[1];
  const isPresent = issue !== undefined && first.startsWith(`${address}>) <sub>[`);
  const [file = '', after = ''] = first.split('>) | [', 2);
  const number = Number((isPresent ? issue : after.split(']', 1)[0]) || Number.NaN);
  if (!Number.isSafeInteger(number) || number <= 0) return undefined;
  return { file: isPresent ? (second.split('>)', 1)[0] ?? '') : file, number };
}

function decodePath(encoded: string): string | undefined {
  try {
    return decodeURI(encoded);
  } catch {
    return undefined;
  }
}

/**
 * The text of the index with its list updated; undefined if the file has no section for the list: then it is somebody's
 * own.
 * @param current undefined if there is no such file yet; it remembers the number of a file that has lost it
 */
export function renderIndex(
  current: string | undefined,
  projects: readonly Project[],
  context: IndexContext,
): string | undefined {
  const title = plainText(textsOf(context.config).index.title);
  if (current === undefined) return `# ${title}\n\n${BEGIN}\n${renderList(projects, context)}\n${END}\n`;
  const section = findSection(current);
  if (section === undefined) return undefined;
  const list = renderList(withNumbers(projects, numbersInIndex(current, context.path)), context);
  const eol = current.includes('\r\n') ? '\r\n' : '\n';
  return [current.slice(0, section.start), ...list.split('\n'), current.slice(section.end)].join(eol);
}

/** Projects with the numbers that their files have lost, but for those that another file has. */
function withNumbers(projects: readonly Project[], remembered: ReadonlyMap<string, number>): Project[] {
  const taken = new Set(projects.map(({ issue }) => issue));
  return projects.map((project) => {
    const issue = project.issue ?? remembered.get(project.path);
    return issue === undefined || (project.issue === undefined && taken.has(issue))
      ? project
      : { ...project, issue };
  });
}

function renderList(projects: readonly Project[], context: IndexContext): string {
  const { config, repository } = context;
  const { index } = textsOf(config);
  const shown = projects
    .filter(({ status }) => status !== 'archived')
    .sort(byCategoryAndTitle(Object.keys(config.categories)));
  const done = shown.filter(({ status }) => status === 'done');
  const open = shown.filter(({ status }) => status !== 'done');
  const columns = columnsFor(shown);
  const table = (some: readonly Project[]) => projectTable(some, columns, context);
  const count = fill(index.count, { free: open.filter(isFree).length, count: open.length });
  return [
    `${howToClaim(config)} ${count}`,
    viewsLine(open, config, repository),
    ...openTables(open, table, index.other),
    ...(done.length === 0 ? [] : [doneTable(done, table, index.over)]),
  ].join('\n\n');
}

function howToClaim(config: Config): string {
  const { index } = textsOf(config);
  const { who, commands } = config.claims;
  const [claim] = commands.claim;
  if (claim === undefined) return index.how_by_hand;
  return fill(who === 'approval' ? index.how_to_ask : index.how, { claim });
}

type Table = (projects: readonly Project[]) => string;

function openTables(projects: readonly Project[], tableOf: Table, other: string): string[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const name = project.category?.name ?? '';
    groups.set(name, [...(groups.get(name) ?? []), project]);
  }
  return [...groups].map(([name, members]) => {
    const table = tableOf(members);
    return name === '' && groups.size === 1 ? table : `## ${plainText(name || other)}\n\n${table}`;
  });
}

function doneTable(projects: readonly Project[], tableOf: Table, over: string): string {
  const title = plainText(fill(over, { count: projects.length }));
  // A blank line ends the HTML, so that text below the list is read as Markdown.
  return `<details>\n<summary>${title}</summary>\n\n${tableOf(projects)}\n\n</details>\n`;
}

/** Categories in the order of the config, then others by name, then projects without one; in each by title. */
function byCategoryAndTitle(categories: readonly string[]): (a: Project, b: Project) => number {
  const ranks = new Map(categories.map((key, at) => [key.toLowerCase(), at]));
  const rankOf = ({ category }: Project) =>
    category === undefined ? ranks.size + 1 : (ranks.get(category.key.toLowerCase()) ?? ranks.size);
  const key = ({ category, title, id }: Project) => `${category?.name ?? ''}\n${title}\n${id}`.toLowerCase();
  return (a, b) => rankOf(a) - rankOf(b) || (key(a) < key(b) ? -1 : 1);
}
