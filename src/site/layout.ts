import { oneLine } from '../lib/text/one-line.ts';
import { homeOf, type Site } from './context.ts';
import { escaped, type Html, html, NOTHING, type Piece } from './html.ts';

/** One page of the site. */
export interface Page {
  /** Its folder in the site, with a slash at its end and encoded; empty for the root. */
  href: string;
  title: string;
  description?: string;
  /** What else stands in the head. */
  head?: Html;
  /** What stands above and below the main part. */
  main: Piece;
  /** Way to the root of the site; by default by the page's folder. */
  root?: string;
  hasScript?: boolean;
}

/** The way from a folder of the site to its root. */
export function rootOf(href: string): string {
  return '../'.repeat(href.split('/').length - 1) || './';
}

/** The way from a page to another one, which may be part of another site. */
export function linkFrom(root: string, href: string): string {
  return /^https?:/.test(href) ? href : `${root}${href}`;
}

/** A whole page as a file. */
export function pageOf(site: Site, page: Page): string {
  const { config, title: siteTitle, words } = site;
  const { href, title, main, root = rootOf(href), hasScript = false } = page;
  const isFront = href === '';
  const name = isFront ? shortened(siteTitle) : nameOf(title, siteTitle);
  const skip = isFront ? html`<a class="skip" href="#projects">${words.skip}</a>` : NOTHING;
  const header = isFront
    ? html`<h1 dir="auto">${siteTitle}</h1>`
    : html`<p class="home"><a href="${root}" dir="auto">${siteTitle}</a></p>`;
  return `<!DOCTYPE html>\n${
    html`<html lang="${config.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(config.site.images)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}style.css">
${headOf(site, page, name)}${hasScript && html`<script src="${root}site.js" defer></script>\n`}</head>
<body>
${skip}<header>${header}${linksOf(site)}</header>
<main>${main}</main>
<footer>${footerOf(site, root)}</footer>
</body>
</html>
`.source
  }`;
}

/** Longest name of a page that browsers and search engines show whole. */
const LONGEST_NAME = 70;

function nameOf(title: string, siteTitle: string): string {
  const both = `${title} · ${siteTitle}`;
  return isShort(both) ? both : shortened(title);
}

function shortened(name: string): string {
  if (isShort(name)) return name;
  const characters = [...name].slice(0, LONGEST_NAME);
  while (!isShort(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('')}…`;
}

/** As its length is counted in the source of a page. */
function isShort(name: string): boolean {
  return escaped(name).length <= LONGEST_NAME;
}

/** What a browser may load and do. Headers cannot be set on GitHub Pages. */
function policy(images: boolean): string {
  const sources = images ? "'self' https: http:" : "'self'";
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${sources}; base-uri 'none'; form-action 'self'`;
}

function headOf(
  { baseUrl, words }: Site,
  { href, title, description, head, root = rootOf(href) }: Page,
  name: string,
): Html {
  const about = oneLine(description ?? '').slice(0, 300);
  const canonical = baseUrl === undefined ? undefined : `${baseUrl}${href}`;
  return html`${
    about !== '' &&
    html`<meta name="description" content="${about}">
`
  }<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="${root}feed.xml">
<link rel="alternate" type="application/feed+json" title="${words.feed}" href="${root}feed.json">
${head ?? ''}${
  canonical !== undefined &&
  html`<link rel="canonical" href="${canonical}">
<meta property="og:type" content="website">
<meta property="og:url" content="${canonical}">
<meta property="og:title" content="${href === '' ? name : title}">
${
  about !== '' &&
  html`<meta property="og:description" content="${about}">
`
}`
}`;
}

function linksOf({ config }: Site): Html {
  const links = config.site.links.map(
    ({ title, url }) => html`<li><a href="${url}">${oneLine(title)}</a></li>`,
  );
  return links.length === 0 ? NOTHING : html`<ul class="links">${links}</ul>`;
}

function footerOf(site: Site, root: string): Html {
  const { words, repository } = site;
  const home = html`<li><a href="${homeOf(site)}">${words.repository}: ${repository.owner}/${repository.repo}</a></li>`;
  return html`<ul>${site.lists === undefined && home}<li><a href="${root}feed.xml">${words.feed} (Atom)</a></li><li><a href="${root}feed.json">JSON Feed</a></li><li><a href="${root}projects.json">${words.data}</a></li></ul>`;
}

/** The sign of the site in the tabs of a browser. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b57a4"/><path d="M4 8.2l2.8 2.9L12.2 5" fill="none" stroke="#fff" stroke-width="2"/></svg>\n';
