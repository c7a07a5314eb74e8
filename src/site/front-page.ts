import { fill } from '../texts/texts.ts';
import { chartOf } from './chart.ts';
import type { Group, ListPlace, Site } from './context.ts';
import { type Html, html, NOTHING } from './html.ts';
import { linkFrom, pageOf } from './layout.ts';
import { markdownToHtml } from './markdown.ts';
import { listOf, type Rows } from './row.ts';
import { FACETS, type View } from './view.ts';
import { valueTitle } from './words.ts';

/** Values of a facet that are shown at once. */
const SHOWN = 8;
const SORTS = ['free', 'newest', 'title', 'unverified', 'category'] as const;

/** The list: everything on it can be read and reached without script. */
export function frontPage(site: Site, rows: Rows): string {
  const { listed, words } = site;
  return pageOf(site, {
    href: '',
    title: site.title,
    description: plainIntro(site),
    hasScript: true,
    main: html`${intro(site)}${figures(site)}
<div class="columns">${form(site)}
<section id="projects" aria-labelledby="list-title">
<h2 id="list-title" class="away">${words.title}</h2>
<div class="bar"><p id="count" role="status"></p><ul id="chosen"></ul><button type="button" id="surprise" hidden>${words.surprise}</button></div>
<p id="empty" hidden></p>
<ol id="flat" class="list" hidden></ol>
${listed.length === 0 ? html`<p>${words.empty_list}</p>` : sections(site, rows)}
</section></div>
${browse(site)}${chartOf(site)}`,
  });
}

function plainIntro({ config }: Site): string {
  return (config.site.intro ?? '').split('\n\n', 1)[0] ?? '';
}

function intro({ config, repository }: Site): Html {
  const text = config.site.intro;
  if (text === null) return NOTHING;
  const options = {
    base: { ...repository, path: 'README.md' },
    images: config.site.images,
    heading: 2,
    prefix: 'i-',
  };
  return html`<div class="text intro" dir="auto">${markdownToHtml(text, options)}</div>`;
}

/** Numbers at a glance, each of them a link to the projects that it counts. */
function figures({ groups }: Site): Html {
  const found = [...(groups.get('claim') ?? []), ...(groups.get('verification') ?? [])];
  const items = found.map(
    (group) =>
      html`<li class="${group.slug}"><a href="${group.href}" data-filter="${group.facet}=${group.slug}"><b>${group.views.length}</b> ${group.name}</a></li>`,
  );
  return items.length === 0 ? NOTHING : html`<ul class="figures">${items}</ul>`;
}

function form(site: Site): Html {
  const { words } = site;
  const fields = FACETS.map((facet) => facetOf(site, facet, site.groups.get(facet) ?? []));
  const sorts = SORTS.map((sort) => html`<option value="${sort}">${words[`sort_${sort}`]}</option>`);
  const { count, empty, without, remove, clear } = words;
  const told = JSON.stringify({ count, empty, without, remove, clear });
  return html`<form id="filters" action="./" method="get" role="search" data-words="${told}">
<noscript><p class="note">${words.no_script} <a href="#browse">${words.browse}</a></p></noscript>
<p class="field"><label for="q">${words.search}</label><input id="q" name="q" type="search" autocomplete="off" spellcheck="false" aria-describedby="q-help"><span id="q-help" class="help">${words.search_help}</span></p>
<p class="field"><label for="sort">${words.sort}</label><select id="sort" name="sort">${sorts}</select></p>
<details id="facets" open><summary>${words.filters}</summary>
${fields}</details>
<p class="send"><button type="submit">${words.show}</button></p>
</form>`;
}

function facetOf({ words, listed }: Site, facet: Group['facet'], groups: readonly Group[]): Html {
  // A facet whose only value all projects have tells nothing.
  const isUseful = groups.length > 1 || groups.some(({ views }) => views.length < listed.length);
  if (!isUseful) return NOTHING;
  const box = ({ slug, name, views }: Group) =>
    html`<li><label><input type="checkbox" name="${facet}" value="${slug}"><bdi>${name}</bdi><span class="n">${views.length}</span></label></li>`;
  const rest = groups.slice(SHOWN);
  const more = html`<details><summary>${fill(words.more, { count: rest.length })}</summary><ul>${rest.map(box)}</ul></details>`;
  return html`<fieldset id="f-${facet}"><legend>${words[facet]}</legend><ul>${groups.slice(0, SHOWN).map(box)}</ul>${rest.length > 0 && more}</fieldset>
`;
}

/** The projects by category; those that are done are apart. */
function sections({ listed, words }: Site, rows: Rows): Html {
  const groups = new Map<string, View[]>();
  for (const view of listed) {
    const name = view.state === 'done' ? '' : (view.values.category[0]?.name ?? words.other);
    groups.set(name, [...(groups.get(name) ?? []), view]);
  }
  const done = groups.get('') ?? [];
  groups.delete('');
  const section = (name: string, views: readonly View[], id: Html) =>
    html`<section class="group"${id}><h2 dir="auto">${name}</h2>${listOf(views, rows, '')}</section>
`;
  return html`${[...groups].map(([name, views]) => section(name, views, NOTHING))}${done.length > 0 && section(words.finished, done, html` id="done"`)}`;
}

/** A page for every value, for whoever has no script, and for machines. */
function browse({ groups, words }: Site): Html {
  const lists = FACETS.flatMap((facet) => {
    const links = (groups.get(facet) ?? []).map(
      ({ href, name, views }) =>
        html`<li><a href="${href}"><bdi>${name}</bdi></a> <span class="n">${views.length}</span></li>`,
    );
    return links.length === 0 ? [] : [html`<h3>${words[facet]}</h3><ul>${links}</ul>`];
  });
  return lists.length === 0
    ? NOTHING
    : html`<section id="browse"><details><summary><h2>${words.browse}</h2></summary>${lists}</details></section>
`;
}

/** The page of all projects that have one value. */
export function groupPage(site: Site, group: Group, rows: Rows): string {
  const { words } = site;
  const { facet, slug, name, views, href } = group;
  const root = '../../';
  const login = facet === 'mentor' ? loginOf(views, slug) : undefined;
  const query = `${facet}=${encodeURIComponent(slug)}`;
  const isName = facet === 'mentor' || facet === 'category' || facet === 'repository';
  const title = isName ? name : valueTitle(words, facet, name);
  const place = site.lists?.find(({ value }) => facet === 'repository' && value.slug === slug);
  // The feeds over several lists are not by category.
  const hasFeed = facet === 'category' && site.lists === undefined;
  const feeds = html`<link rel="alternate" type="application/atom+xml" title="${name}" href="feed.xml">
<link rel="alternate" type="application/feed+json" title="${name}" href="feed.json">
`;
  const links = [
    login !== undefined &&
      html`<li><a href="${site.repository.server}/${encodeURIComponent(login)}">${words.profile}: ${login}</a></li>`,
    html`<li><a href="${root}?${query}">${words.refine}</a></li>`,
    place !== undefined && placeLinks(site, place, root),
    hasFeed &&
      html`<li><a href="feed.xml">${words.feed} (Atom)</a></li><li><a href="feed.json">JSON Feed</a></li>`,
  ];
  const done = views.filter(({ state }) => state === 'done');
  const others = views.filter(({ state }) => state !== 'done');
  return pageOf(site, {
    href,
    title,
    ...(hasFeed && { head: feeds }),
    main: html`<p class="kind">${words[facet]}</p><h1 dir="auto">${title}</h1>
<ul class="links">${links}</ul>
${others.length > 0 && html`<h2 class="away">${words.title}</h2>${listOf(others, rows, root)}`}${done.length > 0 && html`<h2>${words.finished}</h2>${listOf(done, rows, root)}`}`,
  });
}

/** Where a list is at home. */
function placeLinks({ words }: Site, { title, address, name, href }: ListPlace, root: string): Html {
  const pages = href === undefined ? undefined : linkFrom(root, href);
  return html`<li><a href="${address}">${words.repository}: ${name}</a></li>${
    pages !== undefined &&
    html`<li><a href="${pages}">${title}</a></li><li><a href="${pages}feed.xml">${words.feed} (Atom)</a></li>`
  }`;
}

function loginOf(views: readonly View[], slug: string): string | undefined {
  for (const { mentors } of views) {
    const login = mentors.find((mentor) => mentor.slug === slug)?.login;
    if (login !== undefined) return login;
  }
  return undefined;
}
