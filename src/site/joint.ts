import { uniqueNames } from '../lib/text/slug.ts';
import { textsOf } from '../texts/texts.ts';
import { homeOf, type ListPlace, type Site, siteWith } from './context.ts';
import { atomText, type Feed, jsonText, newest } from './feed.ts';
import { groupPage } from './front-page.ts';
import type { SiteInput } from './input.ts';
import type { PublishedList } from './published.ts';
import { rowsOf } from './row.ts';
import { frontFiles, type SiteFile } from './site.ts';
import { FACETS, inOrder, viewOf } from './view.ts';
import { valueNames } from './words.ts';

/** What pages over several lists are made from. */
export interface JointInput extends Pick<SiteInput, 'config' | 'repository' | 'today' | 'baseUrl'> {
  lists: readonly PublishedList[];
}

/** The pages over several lists: the list of all projects, its values, one feed, the data. Projects have theirs elsewhere. */
export function* jointFiles(input: JointInput): Generator<SiteFile> {
  const { site, feed } = jointSite(input);
  const rows = rowsOf(site);
  yield* frontFiles(site, rows);
  yield ['projects.json', jointJson(input, site)];
  yield ['feed.xml', atomText(feed)];
  yield ['feed.json', jsonText(feed)];
  for (const group of FACETS.flatMap((facet) => site.groups.get(facet) ?? []))
    yield [`${group.folder}index.html`, groupPage(site, group, rows)];
}

function jointSite({ lists, config, repository, today, baseUrl }: JointInput): { site: Site; feed: Feed } {
  const names = valueNames(textsOf(config));
  const sorted = [...lists].sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const unique = uniqueNames();
  const shared = sharedNames(sorted);
  const places = new Map(sorted.map((list) => [list, placeOf(list, unique, shared, baseUrl)]));
  const views = [...places].flatMap(([{ projects }, { value }]) =>
    projects.map(({ project, waiting, needsVerification, href }) => {
      const view = viewOf({ ...project, id: `${value.slug}/${project.id}` }, '', {
        names,
        isOld: () => needsVerification,
        waiting,
        repository: value,
      });
      return { ...view, href: within(href, baseUrl) };
    }),
  );
  const site = siteWith(
    inOrder(views, () => 0),
    { projects: [], config, repository, today, baseUrl },
  );
  const home = baseUrl ?? homeOf(site);
  const feed: Feed = {
    id: `${home}#feed-of-all`,
    title: site.title,
    home,
    folder: baseUrl,
    language: config.language,
    author: undefined,
    items: newest(sorted.flatMap(({ items }) => items)),
  };
  return { site: { ...site, lists: [...places.values()] }, feed };
}

/** Names that repositories of several owners have, in lower case. */
function sharedNames(lists: readonly PublishedList[]): Set<string> {
  const names = lists.map(({ name }) => bareName(name).toLowerCase());
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

function bareName(name: string): string {
  return name.split('/', 2)[1] ?? name;
}

function placeOf(
  list: PublishedList,
  unique: (name: string) => string,
  shared: ReadonlySet<string>,
  baseUrl: string | undefined,
): ListPlace {
  const { title, address, name, href } = list;
  // A login has no dot, so that no two repositories have the same slug.
  const slug = unique(name.toLowerCase().replace('/', '.'));
  const bare = bareName(name);
  const shown = shared.has(bare.toLowerCase()) ? name : bare;
  return { title, address, name, href: href && within(href, baseUrl), value: { slug, name: shown } };
}

/** An address within the site is relative: it works wherever the site is. */
function within(href: string, baseUrl: string | undefined): string {
  return baseUrl !== undefined && href.startsWith(baseUrl) ? href.slice(baseUrl.length) : href;
}

/** All lists as data, each as its own `projects.json` has it. */
function jointJson({ lists, baseUrl, config }: JointInput, { title, lists: places = [] }: Site): string {
  const byAddress = new Map(lists.map((list) => [list.address, list.data]));
  const data = {
    formatVersion: 1,
    title,
    language: config.language,
    url: baseUrl ?? null,
    lists: places.map(({ address, href }) => ({ ...byAddress.get(address), url: href ?? null })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
