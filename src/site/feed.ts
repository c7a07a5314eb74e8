import { html } from './html.ts';

/** Items that a feed holds. */
const MOST = 100;
/** The time of what has none. */
const LONG_AGO = '1970-01-01T00:00:00Z';

/** Something that a feed tells. */
export interface FeedItem {
  /** An address that is the same for ever. */
  id: string;
  title: string;
  /** Where it leads. */
  url: string;
  /** The issue, if that is not where it leads. */
  external: string | undefined;
  text: string;
  tags: readonly string[];
  /** ISO time; undefined if nothing tells it. */
  at: string | undefined;
  /** The list that it comes from, if the feed has several. */
  source?: { title: string; address: string };
}

/** What a feed tells, in whatever format. */
export interface Feed {
  id: string;
  title: string;
  /** The page that it belongs to. */
  home: string;
  /** Address of the folder that its files are in, with a slash at its end; undefined if not known. */
  folder: string | undefined;
  language: string;
  author: { name: string; url: string } | undefined;
  /** Newest first. */
  items: readonly FeedItem[];
}

/** As many as a feed holds, newest first. */
export function newest<T extends Pick<FeedItem, 'id' | 'at'>>(items: readonly T[]): T[] {
  const keyed = items.map((item): [string, T] => [`${item.at ?? LONG_AGO}\n${item.id}`, item]);
  return keyed
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .slice(0, MOST)
    .map(([, item]) => item);
}

/** https://datatracker.ietf.org/doc/html/rfc4287 */
export function atomText({ id, title, home, folder, language, author, items }: Feed): string {
  const { source } = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<updated>${items[0]?.at ?? LONG_AGO}</updated>
<author><name>${author?.name ?? title}</name></author>
<link rel="alternate" href="${home}"/>
${folder !== undefined && html`<link rel="self" type="application/atom+xml" href="${folder}feed.xml"/>`}
<generator>Dibs</generator>
${items.map(atomEntry)}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${source}`;
}

function atomEntry({ id, title, url, at, text, tags, source }: FeedItem) {
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
${
  source !== undefined &&
  html`<author><name>${source.title}</name><uri>${source.address}</uri></author>
`
}<link rel="alternate" href="${url}"/>
${at !== undefined && html`<published>${at}</published>\n`}<updated>${at ?? LONG_AGO}</updated>
<summary>${text}</summary>
${tags.map((tag) => html`<category term="${tag}"/>`)}
</entry>
`;
}

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonText({ title, home, folder, language, author, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    ...(folder !== undefined && { feed_url: `${folder}feed.json` }),
    language,
    ...(author !== undefined && { authors: [author] }),
    items: items.map(({ id, url, external, title: name, text, at, tags, source }) => ({
      id,
      url,
      ...(external !== undefined && { external_url: external }),
      title: name,
      content_text: text,
      ...(at !== undefined && { date_published: at, date_modified: at }),
      ...(tags.length > 0 && { tags }),
      ...(source !== undefined && { authors: [{ name: source.title, url: source.address }] }),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
