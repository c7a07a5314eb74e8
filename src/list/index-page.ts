import { posix } from 'node:path';
import { person, plainText } from '../lib/markdown/index.ts';
import { isFree, type Project } from '../model/project.ts';
import { issueUrl, type Repository } from '../model/repository.ts';

const BEGIN = '<!-- dibs:index:begin -->';
const END = '<!-- dibs:index:end -->';
/** Heading of the projects without a category, below those that have one. */
const WITHOUT_CATEGORY = 'Other projects';
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
    // What comes before the first address is a title, in which these signs are escaped.
    const [, rest = ''] = line.split('](<', 2);
    const [file = '', after = ''] = rest.split('>) | [', 2);
    const number = Number(after.split(']', 1)[0] || Number.NaN);
    const decoded = decodePath(file);
    if (decoded !== undefined && Number.isSafeInteger(number) && number > 0)
      numbers.set(posix.join(posix.dirname(path), decoded), number);
  }
  return numbers;
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
 * @param path of the index, relative to the checkout
 * @param categories keys of the config's categories, in its order
 */
export function renderIndex(
  current: string | undefined,
  projects: readonly Project[],
  path: string,
  repository: Repository,
  categories: readonly string[] = [],
): string | undefined {
  const known = current === undefined ? projects : withNumbers(projects, numbersInIndex(current, path));
  const list = renderList(known, path, repository, categories);
  if (current === undefined) return `# Projects\n\n${BEGIN}\n${list}\n${END}\n`;
  const section = findSection(current);
  if (section === undefined) return undefined;
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

function renderList(
  projects: readonly Project[],
  path: string,
  repository: Repository,
  categories: readonly string[],
): string {
  const shown = projects.filter(({ status }) => status !== 'archived');
  const groups = new Map<string, Project[]>();
  for (const project of [...shown].sort(byCategoryAndTitle(categories))) {
    const name = project.category?.name ?? '';
    groups.set(name, [...(groups.get(name) ?? []), project]);
  }
  const free = shown.filter(isFree).length;
  const count = `${shown.length} ${shown.length === 1 ? 'project' : 'projects'}, ${free} of them free to take.`;
  const tables = [...groups].map(([name, members]) =>
    [
      ...(name === '' && groups.size === 1 ? [] : [`## ${plainText(name || WITHOUT_CATEGORY)}`, '']),
      '| Project | Issue | Difficulty | Skills | Held by |',
      '| --- | --- | --- | --- | --- |',
      ...members.map((project) => row(project, path, repository)),
    ].join('\n'),
  );
  return [count, ...tables].join('\n\n');
}

function row(project: Project, path: string, repository: Repository): string {
  const file = encodeURI(posix.relative(posix.dirname(path), project.path));
  const cells = [
    `[${plainText(project.title)}](<${file}>)`,
    project.issue === undefined ? '' : `[${project.issue}](${issueUrl(repository, project.issue)})`,
    project.difficulty ?? '',
    project.skills.map(plainText).join(', '),
    heldBy(project, repository),
  ];
  return `| ${cells.join(' | ')} |`;
}

function heldBy({ status, claim }: Project, repository: Repository): string {
  if (status === 'done') return 'done';
  return claim === undefined ? '' : claim.by.map((login) => person(login, repository.server)).join(', ');
}

/** Categories in the order of the config, then others by name, then projects without one; in each by title. */
function byCategoryAndTitle(categories: readonly string[]): (a: Project, b: Project) => number {
  const ranks = new Map(categories.map((key, at) => [key.toLowerCase(), at]));
  const rankOf = ({ category }: Project) =>
    category === undefined ? ranks.size + 1 : (ranks.get(category.key.toLowerCase()) ?? ranks.size);
  const key = ({ category, title, id }: Project) => `${category?.name ?? ''}\n${title}\n${id}`.toLowerCase();
  return (a, b) => rankOf(a) - rankOf(b) || (key(a) < key(b) ? -1 : 1);
}
