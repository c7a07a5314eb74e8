import { isDate } from '../lib/text/date.ts';
import { fileUrl, issueUrl } from '../model/repository.ts';
import { fill } from '../texts/texts.ts';
import { homeOf, type Site } from './context.ts';
import { lastRelease } from './history.ts';
import { html } from './html.ts';
import type { View } from './view.ts';
import { stateText } from './words.ts';

/** Items that a feed holds. */
const MOST = 100;
/** The time of what has none. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/** Something that happened to the list: a project came, or one became free again. */
interface Item {
  /** The same whatever becomes of the project's file and title. */
  id: string;
  title: string;
  view: View;
  /** ISO time; undefined if nothing tells it. */
  at: string | undefined;
}

/** Which projects a feed is about, and where it is. */
export interface FeedScope {
  title: string;
  views: readonly View[];
  /** Folder in the site, with a slash at its end and encoded; empty for the root. */
  href: string;
}

function itemsOf(site: Site, views: readonly View[]): Item[] {
  const items = views.flatMap((view) => [newItem(site, view), ...freedItem(site, view)]);
  const key = ({ at, id }: Item) => `${at ?? LONG_AGO}\n${id}`;
  return items.sort((a, b) => (key(a) > key(b) ? -1 : 1)).slice(0, MOST);
}

function newItem({ words, repository, history }: Site, view: View): Item {
  const { inserted, path, verified } = view.project;
  const day = [inserted, history?.added.get(path)?.slice(0, 10), verified].find(
    (one) => one !== undefined && isDate(one),
  );
  return {
    id: identityOf({ repository, history }, view),
    title: fill(words.is_new, { title: view.title }),
    view,
    at: day === undefined ? undefined : `${day}T00:00:00Z`,
  };
}

/** The id of what became free names the claim that ended, so that it is the same whenever the end is found. */
function freedItem({ words, repository, history, today }: Site, view: View): Item[] {
  if (view.state !== 'free') return [];
  const { path, maxClaims, claim } = view.project;
  // What this run has released is in no commit yet.
  const now = { at: `${today}T00:00:00Z`, by: claim?.by ?? [] };
  const release = lastRelease([...(history?.claims.get(path) ?? []), now], maxClaims);
  if (release === undefined) return [];
  const { at, ended } = release;
  const name = [ended.since ?? ended.at.slice(0, 10), ...ended.by].map(encodeURIComponent).join('-');
  return [
    {
      id: `${identityOf({ repository, history }, view)}#free-after-${name}`,
      title: fill(words.is_free_again, { title: view.title }),
      view,
      at,
    },
  ];
}

/** What names a project for ever: its issue, else the file as it was when it came. */
function identityOf(
  { repository, history }: Pick<Site, 'repository' | 'history'>,
  { project }: View,
): string {
  if (project.issue !== undefined) return issueUrl(repository, project.issue);
  return fileUrl(repository, history?.origins.get(project.path) ?? project.path);
}

/** Where an item leads: the page of the project if its address is known, else GitHub. */
function addressOf({ baseUrl, repository }: Site, { href, project }: View): string {
  if (baseUrl !== undefined) return `${baseUrl}${href}`;
  return project.issue === undefined
    ? fileUrl(repository, project.path)
    : issueUrl(repository, project.issue);
}

function textOf({ words }: Site, view: View): string {
  const { summary } = view;
  return summary === '' ? stateText(view, words) : summary;
}

/** https://datatracker.ietf.org/doc/html/rfc4287 */
export function atomFeed(site: Site, { title, views, href }: FeedScope): string {
  const items = itemsOf(site, views);
  const entries = items.map(
    ({ id, title: name, view, at = LONG_AGO }) => html`<entry>
<id>${id}</id>
<title>${name}</title>
<link rel="alternate" href="${addressOf(site, view)}"/>
<published>${at}</published>
<updated>${at}</updated>
<summary>${textOf(site, view)}</summary>
${tagsOf(view).map((tag) => html`<category term="${tag}"/>`)}
</entry>
`,
  );
  const self = `${site.baseUrl ?? ''}${href}feed.xml`;
  const home = site.baseUrl === undefined ? homeOf(site) : `${site.baseUrl}${href}`;
  const { source } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.config.language}">
<id>${homeOf(site)}#feed-${href}</id>
<title>${title}</title>
<updated>${items[0]?.at ?? LONG_AGO}</updated>
<author><name>${site.repository.owner}</name></author>
<link rel="alternate" href="${home}"/>
${site.baseUrl !== undefined && html`<link rel="self" type="application/atom+xml" href="${self}"/>`}
<generator>Dibs</generator>
${entries}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${source}`;
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(site: Site, { title, views, href }: FeedScope): string {
  const { baseUrl, config, repository } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: baseUrl === undefined ? homeOf(site) : `${baseUrl}${href}`,
    ...(baseUrl !== undefined && { feed_url: `${baseUrl}${href}feed.json` }),
    language: config.language,
    authors: [{ name: repository.owner, url: `${repository.server}/${repository.owner}` }],
    items: itemsOf(site, views).map(({ id, title: name, view, at }) => {
      const { issue } = view.project;
      return {
        id,
        url: addressOf(site, view),
        ...(issue !== undefined && baseUrl !== undefined && { external_url: issueUrl(repository, issue) }),
        title: name,
        content_text: textOf(site, view),
        ...(at !== undefined && { date_published: at, date_modified: at }),
        ...(tagsOf(view).length > 0 && { tags: tagsOf(view) }),
      };
    }),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function tagsOf({ values }: View): string[] {
  return [...values.category, ...values.skill].map(({ name }) => name).filter((name) => name !== '');
}
