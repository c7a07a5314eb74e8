import { oneLine } from '../lib/text/one-line.ts';
import { repositoryUrl } from '../model/repository.ts';
import { textsOf } from '../texts/texts.ts';
import type { SiteInput } from './input.ts';
import { FACETS, type Facet, type Value, type View, viewsOf } from './view.ts';
import { valueNames, type Words } from './words.ts';

/** A value of a facet with the projects that have it. */
export interface Group extends Value {
  facet: Facet;
  views: View[];
  /** Its folder in the site, with a slash at its end, for files and, encoded, for links. */
  folder: string;
  href: string;
}

/** A list that pages over several lists show. */
export interface ListPlace {
  title: string;
  /** Address of its repository, and its `owner/name`. */
  address: string;
  name: string;
  /** Where its own pages are: whole, or from the root of the site, with a slash at its end; undefined if not known. */
  href: string | undefined;
  /** What it is called in addresses, and what people read: the name of the repository, with its owner if it takes that. */
  value: Value;
}

/** What all pages share. */
export interface Site extends SiteInput {
  /** The lists that the pages are about, if there are several. */
  lists?: readonly ListPlace[];
  words: Words;
  /** All projects, in the order of the list. */
  views: readonly View[];
  /** Those that are on the list: all that were not withdrawn. */
  listed: readonly View[];
  byId: ReadonlyMap<string, View>;
  groups: ReadonlyMap<Facet, readonly Group[]>;
  title: string;
}

export function siteOf(input: SiteInput): Site {
  const { owner, repo } = input.repository;
  return siteWith(viewsOf(input, valueNames(textsOf(input.config))), input, `: ${owner}/${repo}`);
}

/**
 * What pages about some projects share.
 * @param rest of the title if the config has none
 */
export function siteWith(views: readonly View[], input: SiteInput, rest = ''): Site {
  const { site: words } = textsOf(input.config);
  const listed = views.filter(({ state }) => state !== 'archived');
  const title = oneLine(input.config.site.title ?? '') || `${words.title}${rest}`;
  const byId = new Map(views.map((view) => [view.project.id, view]));
  const groups = new Map(FACETS.map((facet) => [facet, groupsOf(facet, listed)]));
  return { ...input, words, views, listed, byId, groups, title };
}

/** Values that have an order of their own. */
const ORDER: Partial<Record<Facet, readonly string[]>> = {
  claim: ['free', 'taken', 'done'],
  difficulty: ['easy', 'medium', 'hard'],
  size: ['small', 'medium', 'large'],
  gsoc: ['yes', 'no'],
};

function groupsOf(facet: Facet, views: readonly View[]): Group[] {
  const groups = new Map<string, Group>();
  for (const view of views) {
    for (const { slug, name } of view.values[facet]) {
      const folder = `${facet}/${slug}/`;
      const href = `${facet}/${encodeURIComponent(slug)}/`;
      const group = groups.get(slug) ?? { slug, name, facet, folder, href, views: [] };
      group.views.push(view);
      groups.set(slug, group);
    }
  }
  const order = ORDER[facet];
  // The order of categories is that of the list.
  if (facet === 'category') return [...groups.values()];
  const rank = ({ slug }: Group) => order?.indexOf(slug) ?? 0;
  // Plain code units: no locale data of the machine has a say.
  const key = ({ name }: Group) => name.toLowerCase();
  return [...groups.values()].sort(
    (a, b) => rank(a) - rank(b) || b.views.length - a.views.length || (key(a) < key(b) ? -1 : 1),
  );
}

/** Address of the repository's front page. */
export function homeOf({ repository }: Pick<Site, 'repository'>): string {
  return repositoryUrl(repository);
}
