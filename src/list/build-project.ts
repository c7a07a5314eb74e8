import type { Category, Contact, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { defaultsOf } from './defaults.ts';
import { unique, type Values } from './read-values.ts';

/** A project file but for the values of its keys. */
export interface ProjectFile {
  path: string;
  id: string;
  /** Its Markdown. */
  text: string;
  /** Whether a glob of the config's `archive` selects it. */
  archived: boolean;
  /** Whether it has a status that cannot be understood. */
  hasUnclearStatus: boolean;
}

/** A project from the values of its file and the config's defaults. */
export function buildProject(file: ProjectFile, own: Values, config: Config): Project {
  const { path, id, text, archived, hasUnclearStatus } = file;
  const values: Values = { ...defaultsOf(config), ...own };
  const assumed = archived ? 'archived' : ((values.status as Project['status']) ?? 'open');
  const optional = <K extends keyof Project>(key: K, value: unknown) =>
    value === undefined ? {} : ({ [key]: value } as Pick<Project, K>);
  return {
    id,
    path,
    title: String(values.title),
    ...optional('summary', values.summary),
    ...optional('category', categoryOf(id, values.category as string | undefined, config)),
    ...optional('difficulty', values.difficulty),
    sizes: (values.size as Project['sizes']) ?? [],
    skills: unique((values.skills as string[]) ?? []),
    ...optional('gsoc', values.gsoc),
    contacts: (values.contacts as Contact[]) ?? [],
    ...(own.contacts === undefined && values.contacts !== undefined && { defaultContacts: true as const }),
    ...optional('mailingList', values.mailing_list),
    ...optional('irc', values.irc),
    ...optional('inserted', values.inserted),
    ...optional('verified', values.verified),
    outcomes: (values.outcomes as string[]) ?? [],
    prerequisites: (values.prerequisites as string[]) ?? [],
    links: (values.links as Project['links']) ?? [],
    related: unique((values.related as string[]) ?? []).map((other) => ({
      id: relatedId(other, config.projects),
      title: other,
      path: other,
    })),
    labels: unique((values.labels as string[]) ?? []),
    maxClaims: (values.max_claims as number | undefined) ?? config.claims.per_project,
    status: hasUnclearStatus ? undefined : ((own.status as Project['status']) ?? assumed),
    statusGiven: own.status !== undefined,
    ...optional('issue', values.issue),
    ...optional('claim', values.claim),
    text: text.replace(/^\n+/, '').trimEnd(),
  };
}

/** The id that a file means which names a related project by id or path. */
function relatedId(written: string, folder: string): string {
  const path = written.replace(/^\.?\//, '').replace(/\.md$/i, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** @param written the category that the file names; without it, the first folder counts */
function categoryOf(id: string, written: string | undefined, config: Config): Category | undefined {
  const folder = id.includes('/') ? id.split('/', 1)[0] : undefined;
  const word = written ?? folder;
  if (word === undefined) return undefined;
  const wanted = word.toLowerCase();
  const entry = Object.entries(config.categories).find(
    ([key, value]) => key.toLowerCase() === wanted || value.name?.toLowerCase() === wanted,
  );
  if (entry === undefined) return { key: word, name: word };
  const [key, { name, label, color }] = entry;
  return {
    key,
    name: name ?? key,
    ...(label !== undefined && { label }),
    ...(color !== undefined && { color }),
  };
}
