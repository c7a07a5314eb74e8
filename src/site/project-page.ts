import { plainText, sanitizeMarkdown } from '../lib/markdown/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Link } from '../model/project.ts';
import { fileUrl } from '../model/repository.ts';
import { claimBox } from './claim-box.ts';
import type { Site } from './context.ts';
import { factsOf } from './facts.ts';
import { holdings } from './history.ts';
import { type Html, html, NOTHING } from './html.ts';
import { pageOf, rootOf } from './layout.ts';
import { markdownToHtml, safeUrl } from './markdown.ts';
import type { MarkdownOptions } from './tidy.ts';
import type { View } from './view.ts';
import { stateText } from './words.ts';

/** The page of a project: first whether it is free and how to take it, then all that its file says. */
export function projectPage(site: Site, view: View, guidance: Html): string {
  const { words, repository } = site;
  const { project, href, title, summary } = view;
  const options: MarkdownOptions = {
    base: { ...repository, path: project.path },
    images: site.config.site.images,
    heading: 3,
    prefix: 'd-',
  };
  const list = (texts: readonly string[], prefix: string) =>
    texts.length === 0
      ? NOTHING
      : html`<ul>${texts.map((text, at) => html`<li>${inline(text, { ...options, prefix: `${prefix}${at}-` })}</li>`)}</ul>`;
  return pageOf(site, {
    href,
    title,
    description: summary,
    head: html`<link rel="alternate" type="text/markdown" href="index.md">\n`,
    main: html`<article><h1 dir="auto">${title}</h1>
${summary !== '' && html`<p class="lead" dir="auto">${summary}</p>`}
${claimBox(site, view)}
${factsList(site, view)}
${section(words.description, html`${markdownToHtml(project.text, options)}`)}
${section(words.outcomes, list(project.outcomes, 'o'))}
${section(words.prerequisites, list(project.prerequisites, 'p'))}
${section(words.links, linkList(project.links, options))}
${section(words.related, relatedList(site, view))}
${section(words.guidance, guidance)}
${section(words.history, historyList(site, view))}
</article>
<ul class="links end"><li><a href="${fileUrl(repository, project.path, 'edit')}">${words.edit}</a></li><li><a href="index.md">${words.as_markdown}</a></li></ul>
`,
  });
}

function section(title: string, content: Html): Html {
  return content.source.trim() === ''
    ? NOTHING
    : html`<section class="text"><h2>${title}</h2><div dir="auto">${content}</div></section>`;
}

/** Markdown that is one paragraph, without the paragraph. */
function inline(text: string, options: MarkdownOptions): Html {
  return markdownToHtml(oneLine(text), options);
}

function factsList(site: Site, view: View): Html {
  const rows = factsOf(site, view, rootOf(view.href)).map(
    ({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`,
  );
  return rows.length === 0
    ? NOTHING
    : html`<section class="side"><h2 class="away">${site.words.facts}</h2><dl>${rows}</dl></section>`;
}

function linkList(links: readonly Link[], { base }: MarkdownOptions): Html {
  if (links.length === 0) return NOTHING;
  const items = links.map(({ title, url }) => {
    const target = safeUrl(url, base);
    const text = oneLine(title ?? '') || oneLine(url);
    return target === undefined
      ? html`<li dir="auto">${text === oneLine(url) ? text : `${text} (${oneLine(url)})`}</li>`
      : html`<li dir="auto"><a href="${target}" rel="nofollow">${text}</a></li>`;
  });
  return html`<ul>${items}</ul>`;
}

function relatedList(site: Site, view: View): Html {
  const root = rootOf(view.href);
  const items = view.project.related.flatMap(({ id }) => {
    const other = site.byId.get(id);
    if (other === undefined) return [];
    return [
      html`<li dir="auto"><a href="${root}${other.href}">${other.title}</a> <span class="state ${other.state}">${stateText(other, site.words)}</span></li>`,
    ];
  });
  return items.length === 0 ? NOTHING : html`<ul>${items}</ul>`;
}

function historyList({ history, words }: Site, { project }: View): Html {
  const items = holdings(history?.claims.get(project.path) ?? []).map(({ by, since, until }) => {
    const [before, after] = (until === undefined ? words.holding_now : words.holding).split('{holders}');
    const days = (text = '') => text.replace('{since}', since).replace('{until}', until ?? '');
    return html`<li>${days(before)}<bdi>${by.join(', ')}</bdi>${days(after)}</li>`;
  });
  return items.length === 0 ? NOTHING : html`<ul>${items}</ul>`;
}

/** The page of a project as Markdown, for mail, terminals and machines. */
export function projectMarkdown(site: Site, view: View, guidance: string): string {
  const { words, repository } = site;
  const { project, title, summary } = view;
  const base = { ...repository, path: project.path };
  const item = (text: string) => `- ${plainText(text)}`;
  const part = (name: string, text: string) => (text.trim() === '' ? '' : `## ${name}\n\n${text.trim()}`);
  const facts = factsOf(site, view, '').map(({ name, text }) => `- **${name}:** ${plainText(text)}`);
  const links = project.links.map(({ title: name, url }) => {
    const target = safeUrl(url, base);
    const text = plainText(name ?? url);
    return target === undefined
      ? `- ${text}`
      : `- [${text}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  });
  return `${[
    `# ${plainText(title)}`,
    plainText(summary),
    `**${plainText(stateText(view, words))}**`,
    facts.join('\n'),
    part(words.description, sanitizeMarkdown(project.text, base)),
    part(words.outcomes, project.outcomes.map(item).join('\n')),
    part(words.prerequisites, project.prerequisites.map(item).join('\n')),
    part(words.links, links.join('\n')),
    part(words.related, project.related.map((one) => item(`${one.title} (${one.id})`)).join('\n')),
    part(words.guidance, guidance),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}
