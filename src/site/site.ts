import { sanitizeMarkdown } from '../lib/markdown/index.ts';
import { SCRIPT, STYLE } from './assets.ts';
import { colorRules } from './colors.ts';
import { type Group, type Site, siteOf } from './context.ts';
import { atomText, jsonText } from './feed.ts';
import { type FeedScope, feedOf } from './feeds.ts';
import { frontPage, groupPage } from './front-page.ts';
import { html, NOTHING } from './html.ts';
import type { SiteInput } from './input.ts';
import { ICON, pageOf } from './layout.ts';
import { markdownToHtml } from './markdown.ts';
import { projectMarkdown, projectPage } from './project-page.ts';
import { projectsJson } from './projects-json.ts';
import { type Rows, rowsOf } from './row.ts';
import { FACETS } from './view.ts';

/** A file of the site: its path with forward slashes, and its text. */
export type SiteFile = [path: string, text: string];

/** The list, and what all pages of a site share. */
export function* frontFiles(site: Site, rows: Rows): Generator<SiteFile> {
  yield ['index.html', frontPage(site, rows)];
  yield ['404.html', notFound(site)];
  yield ['style.css', `${STYLE}${colorRules(site.views, site.config)}\n`];
  yield ['site.js', `${SCRIPT}\n`];
  yield ['icon.svg', ICON];
}

/** All files of the site, one after the other: the same for the same input. */
export function* siteFiles(input: SiteInput): Generator<SiteFile> {
  const site = siteOf(input);
  const rows = rowsOf(site);
  yield* frontFiles(site, rows);
  yield ['projects.json', projectsJson(site)];
  yield* feeds(site, { title: site.title, views: site.listed, href: '' }, '');
  for (const group of FACETS.flatMap((facet) => site.groups.get(facet) ?? [])) {
    yield [`${group.folder}index.html`, groupPage(site, group, rows)];
    if (group.facet === 'category') yield* feeds(site, scopeOf(site, group), group.folder);
  }
  yield* projectFiles(site);
}

function* feeds(site: Site, scope: FeedScope, folder: string): Generator<SiteFile> {
  const feed = feedOf(site, scope);
  yield [`${folder}feed.xml`, atomText(feed)];
  yield [`${folder}feed.json`, jsonText(feed)];
}

function scopeOf({ title }: Site, { name, views, href }: Group): FeedScope {
  return { title: `${title}: ${name}`, views, href };
}

function* projectFiles(site: Site): Generator<SiteFile> {
  const { config, repository, views } = site;
  const base = { ...repository, path: 'README.md' };
  const { guidance } = config;
  const options = { base, images: config.site.images, heading: 3, prefix: 'g-' };
  const shown = guidance === null ? NOTHING : markdownToHtml(guidance, options);
  const written = guidance === null ? '' : sanitizeMarkdown(guidance.trim(), base);
  for (const view of views) {
    yield [`${view.folder}index.html`, projectPage(site, view, shown)];
    yield [`${view.folder}index.md`, projectMarkdown(site, view, written)];
  }
}

/** It is shown at any address, so its links are whole if the address of the site is known. */
function notFound(site: Site): string {
  const { words, baseUrl } = site;
  const root = baseUrl === undefined ? './' : new URL(baseUrl).pathname;
  return pageOf(site, {
    href: '404.html',
    root,
    title: words.not_found,
    main: html`<h1>${words.not_found}</h1><p>${words.not_found_text}</p><p><a class="button" href="${root}">${words.all}</a></p>`,
  });
}
