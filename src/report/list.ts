import { daysBetween } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { sameLogin } from '../model/claim.ts';
import { isFree, type Project } from '../model/project.ts';
import type { Paint } from './paint.ts';

/** Which projects to list; absent parts match all. */
export interface Filter {
  open?: boolean;
  claimed?: boolean;
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
    projects.map(({ id, path, title, status, category, difficulty, sizes, skills, issue, claim }) => ({
      id,
      path,
      title,
      status: status ?? null,
      category: category?.name ?? null,
      difficulty: difficulty ?? 'unknown',
      size: sizes,
      skills,
      issue: issue ?? null,
      claim: claim ?? null,
    })),
    null,
    2,
  );
}

/** The list for a terminal: one line for each project, by category. */
export function listText(projects: readonly Project[], paint: Paint): string {
  const width = Math.max(0, ...projects.map(({ id }) => id.length));
  const lines = projects.map((project) => {
    const number = (project.issue === undefined ? '' : `#${project.issue}`).padStart(6);
    const title = oneLine(project.title);
    return `${paint.faint(number)}  ${oneLine(project.id).padEnd(width)}  ${stateText(project, paint)}  ${title}`;
  });
  const free = projects.filter(isFree).length;
  return [...lines, paint.strong(`${projects.length} listed, ${free} of them free.`)].join('\n');
}

function stateText(project: Project, paint: Paint): string {
  const { status, claim } = project;
  if (status !== undefined && status !== 'open') return paint.faint(status.padEnd(8));
  if (claim === undefined) return paint.good('free'.padEnd(8));
  return paint.changed(`held by ${claim.by.join(', ')} since ${claim.since}`);
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
