/** Issues, comments and files as pages that look about as GitHub shows them. */

import { readFileSync } from 'node:fs';
import { markdownToHTML } from 'comrak';
import type { RepositoryLabel } from '../../src/model/issue.ts';

const STYLE = readFileSync(new URL('github-page.css', import.meta.url), 'utf8');

/** A comment, or the text of an issue. */
export interface Post {
  author: string;
  markdown: string;
}

export interface IssuePage {
  title: string;
  number: number;
  state: 'Open' | 'Closed';
  labels: readonly RepositoryLabel[];
  posts: readonly Post[];
}

/** An issue with its labels, its text and its comments. */
export function issuePage({ title, number, state, labels, posts }: IssuePage): string {
  const badges = labels.map(({ name, color }) => {
    const style = `background:#${color};color:${isDark(color) ? '#fff' : '#1f2328'}`;
    return `<span class="label" style="${style}">${escaped(name)}</span>`;
  });
  return page(
    `<h1 class="title">${escaped(title)} <span>#${number}</span></h1>
<div class="state ${state.toLowerCase()}">${state}</div>
<div class="labels">${badges.join(' ')}</div>
${posts.map(post).join('\n')}`,
  );
}

/** Comments alone. */
export function commentsPage(posts: readonly Post[]): string {
  return page(posts.map(post).join('\n'));
}

/** A Markdown file of a repository, in which a line break is none. */
export function filePage(markdown: string): string {
  return page(`<div class="comment"><div class="body">${htmlOf(markdown, false)}</div></div>`);
}

function post({ author, markdown }: Post): string {
  const html = htmlOf(markdown, true)
    .replace(/(?<![\w/`])@([a-z\d][\w-]*)/gi, '<b>@$1</b>')
    .replace(/(?<![\w/`&])#(\d+)\b/g, '<a href="#$1">#$1</a>');
  return `<div class="comment"><header><b>${escaped(author)}</b></header><div class="body">${html}</div></div>`;
}

/** Machines without a font for emoji show these, too. */
const SIGNS: Record<string, string> = {
  '✅': '<span class="sign yes">✔</span>',
  '❌': '<span class="sign no">✘</span>',
  '⚠️': '<span class="sign warning">⚠</span>',
};

function htmlOf(markdown: string, hardbreaks: boolean): string {
  const extension = { table: true, strikethrough: true, autolink: true, tagfilter: true, alerts: true };
  const html = markdownToHTML(markdown, { extension, render: { unsafe: true, hardbreaks } });
  return html.replace(/✅|❌|⚠️/gu, (sign) => SIGNS[sign] ?? sign);
}

function page(content: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GitHub</title><style>${STYLE}</style></head><body><main class="page">${content}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 150;
}
