import type { Category, Contact, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { defaultsOf } from './defaults.ts';
import type { Fields } from './fields.ts';
import { unique, type Values } from './read-values.ts';

export function assemble(
  path: string,
  id: string,
  text: string,
  own: Values,
  contacts: Contact[] | undefined,
  config: Config,
  archived: boolean,
  fields: Fields,
): Project {
  const values: Values = { ...defaultsOf(config), ...own };
  const unclear = own.status === undefined && fields.get('status').length > 0;
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
    contacts: contacts ?? (values.contacts as Contact[]) ?? [],
    ...(contacts === undefined && values.contacts !== undefined && { defaultContacts: true as const }),
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
    status: unclear ? undefined : ((own.status as Project['status']) ?? assumed),
    statusGiven: own.status !== undefined,
    ...optional('issue', values.issue),
    ...optional('claim', values.claim),
    text: text.replace(/^\n+/, '').trimEnd(),
  };
}

function relatedId(written: string, folder: string): string {
  const path = written.replace(/^\.?\//, '').replace(/\.md$/i, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

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
