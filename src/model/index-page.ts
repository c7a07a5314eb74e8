import { posix } from 'node:path';
import { person, plainText } from './markdown.ts';
import { isFree, type Project } from './project.ts';
import type { Home } from './region.ts';

const BEGIN = '<!-- dibs:index:begin -->';
const END = '<!-- dibs:index:end -->';
/** Heading of the projects without a category, below those that have one. */
const WITHOUT_CATEGORY = 'Other projects';
const REGION =
  /(<!--\s*dibs:index(?:[:\s]*begin)?\s*-->)[\s\S]*?(<!--\s*(?:\/dibs:index|dibs:index[:\s]*end)\s*-->)/i;

/** Whether a file has the region that lists the projects. */
export function hasIndexRegion(text: string): boolean {
  return REGION.test(text);
}

/**
 * The text of the index with its list brought up to date; undefined where it is a file without the region, which
 * is somebody's own.
 * @param current undefined where there is no such file yet
 * @param path of the index, relative to the checkout
 * @param categories keys of the config's categories, in its order
 */
export function renderIndex(
  current: string | undefined,
  projects: readonly Project[],
  path: string,
  home: Home,
  categories: readonly string[] = [],
): string | undefined {
  const list = renderList(projects, path, home, categories);
  if (current === undefined) return `# Projects\n\n${BEGIN}\n${list}\n${END}\n`;
  if (!hasIndexRegion(current)) return undefined;
  const eol = current.includes('\r\n') ? '\r\n' : '\n';
  return current.replace(REGION, (_, begin: string, end: string) =>
    [begin, ...list.split('\n'), end].join(eol),
  );
}

function renderList(
  projects: readonly Project[],
  path: string,
  home: Home,
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
      ...members.map((project) => row(project, path, home)),
    ].join('\n'),
  );
  return [count, ...tables].join('\n\n');
}

function row(project: Project, path: string, home: Home): string {
  const address = `${home.server}/${home.owner}/${home.repo}`;
  const file = encodeURI(posix.relative(posix.dirname(path), project.path));
  const cells = [
    `[${plainText(project.title)}](<${file}>)`,
    project.issue === undefined ? '' : `[${project.issue}](${address}/issues/${project.issue})`,
    project.difficulty ?? '',
    project.skills.map(plainText).join(', '),
    heldBy(project, home),
  ];
  return `| ${cells.join(' | ')} |`;
}

function heldBy({ status, claim }: Project, home: Home): string {
  if (status === 'done') return 'done';
  return claim === undefined ? '' : claim.by.map((login) => person(login, home.server)).join(', ');
}

/** Categories in the order of the config, then others by name, then what has none; in each by title. */
function byCategoryAndTitle(categories: readonly string[]): (a: Project, b: Project) => number {
  const ranks = new Map(categories.map((key, at) => [key.toLowerCase(), at]));
  const rankOf = ({ category }: Project) =>
    category === undefined ? ranks.size + 1 : (ranks.get(category.key.toLowerCase()) ?? ranks.size);
  const key = ({ category, title, id }: Project) => `${category?.name ?? ''}\n${title}\n${id}`.toLowerCase();
  return (a, b) => rankOf(a) - rankOf(b) || (key(a) < key(b) ? -1 : 1);
}
