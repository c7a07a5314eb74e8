import { daysBetween } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { sameLogin } from '../model/claim.ts';
import { isFree, type Project, type Status } from '../model/project.ts';
import { type Column, tableLines } from './columns.ts';
import type { Paint } from './paint.ts';

/** Which projects to list; absent parts match all. */
export interface Filter {
  open?: boolean;
  claimed?: boolean;
  gsoc?: boolean;
  status?: Status;
  stale?: boolean;
  person?: string;
  category?: string;
  skill?: string;
  difficulty?: string;
}

/**
 * The projects that pass every part of a filter.
 * @param today ISO date (UTC)
 * @param remindAfter days after which a claim counts as stale
 */
export function select(
  projects: readonly Project[],
  filter: Filter,
  today: string,
  remindAfter: number,
): Project[] {
  const tests: ((project: Project) => boolean)[] = [
    ...(filter.open ? [isFree] : []),
    ...(filter.claimed ? [(project: Project) => project.claim !== undefined] : []),
    ...(filter.gsoc ? [({ gsoc }: Project) => gsoc === true] : []),
    ...named(filter.status, ({ status = 'open' }, wanted) => status === wanted),
    ...(filter.stale
      ? [({ claim }: Project) => claim !== undefined && daysBetween(claim.since, today) > remindAfter]
      : []),
    ...named(filter.person, ({ claim }, login) => claim?.by.some((one) => sameLogin(one, login)) ?? false),
    ...named(
      filter.category,
      ({ category, id }, name) => same(category?.name, name) || same(id.split('/')[0], name),
    ),
    ...named(filter.skill, ({ skills }, name) => skills.some((skill) => same(skill, name))),
    ...named(filter.difficulty, ({ difficulty }, level) => same(difficulty ?? 'unknown', level)),
  ];
  return projects.filter((project) => tests.every((test) => test(project)));
}

/** The list as JSON; `issue` and `claim` are null if there is none. */
export function listJson(projects: readonly Project[]): string {
  return JSON.stringify(
    projects.map(({ id, path, title, status, category, difficulty, sizes, skills, gsoc, issue, claim }) => ({
      id,
      path,
      title,
      status: status ?? null,
      category: category?.name ?? null,
      difficulty: difficulty ?? 'unknown',
      size: sizes,
      skills,
      gsoc: gsoc ?? null,
      issue: issue ?? null,
      claim: claim ?? null,
    })),
    null,
    2,
  );
}

const COLUMNS: readonly Column[] = [
  { head: 'Issue' },
  { head: 'Project', min: 24 },
  // As wide as a login of seven letters and a day need.
  { head: 'Claim', min: 24 },
  { head: 'Difficulty', rank: 1 },
  { head: 'GSoC', rank: 2 },
  { head: 'Skills', min: 12, rank: 3 },
];
const ISSUE_COLUMN = 0;
const CLAIM_COLUMN = 2;

/** Heading of the projects without a category, below those that have one. */
const WITHOUT_CATEGORY = 'Other projects';

/**
 * The list for a terminal: one table, with a heading for each category.
 * @param width of the terminal in cells
 */
export function listText(projects: readonly Project[], width: number, paint: Paint): string {
  const groups = byCategory(projects);
  const inOrder = [...groups.values()].flat();
  const [head = '', ...rows] = tableLines(COLUMNS, inOrder.map(rowOf), width, (text, column, row) => {
    const project = inOrder[row];
    if (project === undefined || column === ISSUE_COLUMN) return paint.faint(text);
    return column === CLAIM_COLUMN ? stateColor(project, paint)(text) : text;
  });
  const lines = [...groups].flatMap(([name, { length }]) => {
    const heading = name === '' && groups.size === 1 ? [] : ['', paint.strong(name || WITHOUT_CATEGORY)];
    return [...heading, ...rows.splice(0, length)];
  });
  const free = projects.filter(isFree).length;
  const total = paint.strong(`${projects.length} listed, ${free} of them free.`);
  return [...(projects.length === 0 ? [] : [head, ...lines, '']), total].join('\n');
}

/** Projects by the name of their category, in the order in which they come; those without one last. */
function byCategory(projects: readonly Project[]): Map<string, Project[]> {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const name = oneLine(project.category?.name ?? '');
    groups.set(name, [...(groups.get(name) ?? []), project]);
  }
  const without = groups.get('');
  if (without === undefined) return groups;
  groups.delete('');
  return groups.set('', without);
}

function rowOf(project: Project): string[] {
  const { issue, title, difficulty, gsoc, skills } = project;
  return [
    issue === undefined ? '' : `#${issue}`,
    oneLine(title),
    stateText(project),
    difficulty ?? '',
    gsoc === undefined ? '' : gsoc ? 'yes' : 'no',
    skills.map(oneLine).join(', '),
  ];
}

function stateText({ status, claim, maxClaims }: Project): string {
  if (status !== undefined && status !== 'open') return status;
  if (claim === undefined) return 'free';
  const room = maxClaims - claim.by.length;
  const until = claim.until === undefined ? '' : ` until ${claim.until}`;
  return `${claim.by.join(', ')} since ${claim.since}${until}${room > 0 ? `, room for ${room} more` : ''}`;
}

function stateColor(project: Project, paint: Paint): (text: string) => string {
  if (project.status !== undefined && project.status !== 'open') return paint.faint;
  return isFree(project) ? paint.good : paint.changed;
}

/** The categories or skills that projects have, by name. */
export function namesIn(projects: readonly Project[], kind: 'category' | 'skill'): string[] {
  const names = projects.flatMap(({ category, skills }) =>
    kind === 'skill' ? skills : category === undefined ? [] : [category.name],
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}

function named<T>(
  value: string | undefined,
  test: (project: Project, value: string) => T,
): ((project: Project) => T)[] {
  return value === undefined ? [] : [(project) => test(project, value)];
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
