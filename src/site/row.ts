import { colorClass } from './colors.ts';
import type { Site } from './context.ts';
import { type Html, html, joined } from './html.ts';
import { linkFrom } from './layout.ts';
import { FACETS, type View } from './view.ts';
import { stateText, verifiedText } from './words.ts';

/** The rows of a list; they are the same on all pages but for the way to the root of the site. */
export type Rows = (view: View, root: '' | '../../') => Html;

/** Makes rows, each of them once. */
export function rowsOf(site: Site): Rows {
  const made = { '': new Map<View, Html>(), '../../': new Map<View, Html>() };
  return (view, root) => {
    const known = made[root].get(view) ?? rowOf(site, view, root);
    made[root].set(view, known);
    return known;
  };
}

/** Rows of projects as a list. */
export function listOf(views: readonly View[], rows: Rows, root: '' | '../../'): Html {
  return html`<ol class="list">${views.map((view) => rows(view, root))}</ol>`;
}

function rowOf(site: Site, view: View, root: string): Html {
  const { words } = site;
  const { title, summary, state } = view;
  // The script reads what it searches and filters from here; other pages than the list need none of it.
  const data = root === '' ? dataOf(view) : html``;
  return html`<li class="row ${state}"${data}><h3 class="t"><a href="${linkFrom(root, view.href)}" dir="auto">${title}</a></h3><p class="state">${stateText(view, words)}</p>${summary !== '' && html`<p class="s" dir="auto">${summary}</p>`}<p class="facts">${joined(factsOf(site, view), ' ')}</p></li>
`;
}

function dataOf({ values, project, verified }: View): Html {
  const facets = FACETS.map((facet) => {
    const slugs = values[facet].map(({ slug }) => slug).join(' ');
    return slugs !== '' && html` data-${facet}="${slugs}"`;
  });
  const dates = [
    project.inserted !== undefined && html` data-added="${project.inserted}"`,
    verified !== undefined && html` data-seen="${verified}"`,
  ];
  return html`${facets}${dates}`;
}

function factsOf({ words, config, today }: Site, view: View): Html[] {
  const { values, needsVerification } = view;
  const { repository, category: categories, difficulty, size, skill, gsoc, mentor } = values;
  const { category } = view.project;
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join(', ');
  const isOver = view.state === 'done';
  return [
    ...repository.map(({ name }) => html`<span class="chip c-none"><bdi>${name}</bdi></span>`),
    ...categories.map(
      ({ name }) =>
        html`<span class="chip ${colorClass(category?.color ?? config.labels.category?.color)}"><bdi>${name}</bdi></span>`,
    ),
    ...difficulty.map(
      ({ name }) => html`<span class="chip ${colorClass(config.labels.difficulty?.color)}">${name}</span>`,
    ),
    ...(size.length > 0 ? [html`<span>${names(size)}</span>`] : []),
    ...(gsoc[0]?.slug === 'yes'
      ? [html`<span class="chip ${colorClass(config.labels.gsoc?.color)}">GSoC</span>`]
      : []),
    ...(skill.length > 0 ? [html`<span class="k" dir="auto">${names(skill)}</span>`] : []),
    ...(mentor.length > 0 ? [html`<span class="m" dir="auto">${names(mentor)}</span>`] : []),
    ...(isOver
      ? []
      : [
          html`<span class="${needsVerification ? 'old' : 'seen'}">${verifiedText(view, words, today, config.language)}</span>`,
        ]),
  ];
}
