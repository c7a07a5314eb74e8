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
 * The text of the index with its list updated; undefined if the file has no section for the list: then it is somebody's
 * own.
 * @param current undefined if there is no such file yet
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
  const list = renderList(projects, path, repository, categories);
  if (current === undefined) return `# Projects\n\n${BEGIN}\n${list}\n${END}\n`;
  const section = findSection(current);
  if (section === undefined) return undefined;
  const eol = current.includes('\r\n') ? '\r\n' : '\n';
  return [current.slice(0, section.start), ...list.split('\n'), current.slice(section.end)].join(eol);
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
