import { daysBetween, isDate } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { slugOf, uniqueNames } from '../lib/text/slug.ts';
import { type Contact, isFree, type Project } from '../model/project.ts';
import type { SiteInput } from './input.ts';

/** Where a project stands, as people who choose see it. */
export type State = 'free' | 'taken' | 'done' | 'archived';

/** The properties by which the list can be narrowed, in the order in which they are offered. */
export const FACETS = [
  'claim',
  'repository',
  'category',
  'difficulty',
  'size',
  'skill',
  'gsoc',
  'verification',
  'mentor',
] as const;
export type Facet = (typeof FACETS)[number];

/** A value of a facet: its name in addresses, and what people read. */
export interface Value {
  slug: string;
  name: string;
}

export interface Mentor extends Value {
  /** Login on GitHub. */
  login?: string;
  /** Free text. */
  email?: string;
}

/** A project as the pages show it: all texts on one line. */
export interface View {
  project: Project;
  /** Its folder in the site, with a slash at its end, for files and, encoded, for links. */
  folder: string;
  /** Its whole address instead, if its page is part of another site. */
  href: string;
  title: string;
  summary: string;
  state: State;
  holders: string[];
  waiting: readonly string[];
  mentors: Mentor[];
  values: Record<Facet, Value[]>;
  /** The later of the dates on which somebody added or verified it. */
  verified?: string;
  needsVerification: boolean;
}

/** The values that the words of a facet's own have, by their slugs. */
export type ValueNames = Pick<
  Record<Facet, (slug: string) => string>,
  'claim' | 'difficulty' | 'size' | 'gsoc' | 'verification'
>;

/** Makes views of all projects, in the order of the list: by category, and in each free ones first, then by title. */
export function viewsOf({ projects, config, today, waiting }: SiteInput, names: ValueNames): View[] {
  const unique = uniqueNames();
  const ranks = new Map(Object.keys(config.categories).map((key, at) => [key.toLowerCase(), at]));
  const byId = [...projects].sort((a, b) => compare(a.id, b.id));
  const views = byId.map((project) => {
    const folder = `projects/${unique(folderOf(project.id))}/`;
    return viewOf(project, folder, {
      names,
      isOld: (day) => day === undefined || daysBetween(day, today) > config.verification.after,
      waiting: waiting?.get(project.id) ?? [],
    });
  });
  const rankOf = ({ category }: Project) =>
    category === undefined ? ranks.size + 1 : (ranks.get(category.key.toLowerCase()) ?? ranks.size);
  return inOrder(views, rankOf);
}

/** Puts views into the order of the list: by the rank and name of their category, free ones first, then by title. */
export function inOrder(views: View[], rankOf: (project: Project) => number): View[] {
  const keyOf = ({ project, values, title }: View) =>
    [values.category[0]?.name ?? '', isFree(project) ? '0' : '1', title, project.id].join('\n').toLowerCase();
  const keys = new Map(views.map((view) => [view, keyOf(view)]));
  return views.sort(
    (a, b) => rankOf(a.project) - rankOf(b.project) || compare(keys.get(a) ?? '', keys.get(b) ?? ''),
  );
}

interface Context {
  names: ValueNames;
  /** Whether a verification on that day, or none, is too long ago. */
  isOld: (day: string | undefined) => boolean;
  waiting: readonly string[];
  /** The repository that it belongs to, where there are several. */
  repository?: Value | undefined;
}

/** Makes the view of a project whose page is in a folder. */
export function viewOf(
  project: Project,
  folder: string,
  { names, isOld, waiting, repository }: Context,
): View {
  const state = stateOf(project);
  const verified = lastVerified(project);
  const needsVerification = (state === 'free' || state === 'taken') && isOld(verified);
  const mentors = project.contacts.flatMap(mentorOf);
  const { difficulty, gsoc, category } = project;
  const named = (facet: keyof ValueNames, slug: string): Value => ({ slug, name: names[facet](slug) });
  return {
    project,
    folder,
    href: folder.split('/').map(encodeURIComponent).join('/'),
    title: oneLine(project.title) || project.id,
    summary: oneLine(project.summary ?? ''),
    state,
    waiting,
    holders: (project.claim?.by ?? []).map(oneLine),
    mentors,
    values: {
      claim: state === 'archived' ? [] : [named('claim', state)],
      repository: repository === undefined ? [] : [repository],
      category: category === undefined ? [] : [fileValue(category.name)],
      difficulty: difficulty === undefined ? [] : [named('difficulty', difficulty)],
      size: project.sizes.map((size) => named('size', size)),
      skill: distinct(project.skills.map(fileValue)),
      gsoc: gsoc === undefined ? [] : [named('gsoc', gsoc ? 'yes' : 'no')],
      verification: needsVerification ? [named('verification', 'needed')] : [],
      mentor: distinct(mentors.filter(({ slug }) => slug !== '')),
    },
    ...(verified !== undefined && { verified }),
    needsVerification,
  };
}

function stateOf(project: Project): State {
  const { status = 'open' } = project;
  if (status !== 'open') return status;
  return isFree(project) ? 'free' : 'taken';
}

function lastVerified({ verified, inserted }: Project): string | undefined {
  return [verified, inserted]
    .filter((day) => day !== undefined && isDate(day))
    .sort()
    .at(-1);
}

/** Text that people write → a value; words that differ in signs only are the same, but for those in names of languages. */
function fileValue(text: string): Value {
  const name = oneLine(text);
  return { slug: slugOf(name.replaceAll('+', 'plus').replaceAll('#', 'sharp'), 'other'), name };
}

function mentorOf({ name, github, email }: Contact): Mentor[] {
  const shown = oneLine(name ?? '') || oneLine(github ?? '');
  const address = oneLine(email ?? '');
  if (shown === '' && address === '') return [];
  const slug = shown === '' ? '' : slugOf(github ?? shown, 'somebody');
  return [
    {
      slug,
      name: shown || address,
      ...(github && { login: oneLine(github) }),
      ...(address && { email: address }),
    },
  ];
}

function distinct<T extends Value>(values: readonly T[]): T[] {
  const seen = new Set<string>();
  return values.filter(({ slug }) => !seen.has(slug) && seen.add(slug));
}

/** The id as a path that every file system and server takes; the same for the same id. */
function folderOf(id: string): string {
  return id
    .split('/')
    .map((segment) => {
      const isPlain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(segment) && segment.length <= 100;
      return isPlain && !/^index$/i.test(segment) ? segment : slugOf(segment);
    })
    .join('/');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
