import { createRequire } from 'node:module';
import { markdownToHTML } from 'comrak';
import type { Element, Nodes, Parents, Root, Text } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { parseFragment } from 'parse5';

// Loaded by `import`, it believes to be in a browser.
const cmark: typeof import('cmark-gfm-js') = createRequire(import.meta.url)('cmark-gfm-js');

/** Turns Markdown into HTML as GitHub does, raw HTML and all; undefined where a bug of the parser is known. */
export type Parser = (markdown: string) => string | undefined;

const COMRAK = {
  extension: {
    table: true,
    strikethrough: true,
    autolink: true,
    tagfilter: true,
    tasklist: true,
    footnotes: true,
  },
  render: { unsafe: true, githubPreLang: true },
};

/**
 * GitHub's parser is cmark-gfm. The first of these is an old release of it, compiled to JavaScript; the second is a port of
 * its latest release. A text has to be harmless to both.
 */
export const PARSERS: Record<string, Parser> = {
  'cmark-gfm': (markdown) =>
    hasTallHead(markdown)
      ? undefined
      : cmark.convert(markdown.toWellFormed(), cmark.Option.footnotes | cmark.Option.githubPreLang),
  comrak: (markdown) => (hasTwins(markdown) ? undefined : markdownToHTML(markdown.toWellFormed(), COMRAK)),
};

// The old release makes one cell of two lines followed by a line of dashes.
function hasTallHead(markdown: string): boolean {
  const lines = markdown.split(/\r\n?|\n/);
  const isText = (line = '') => /[^ \t>]/.test(line);
  return lines.some(
    (line, at) =>
      /^[-\s|:>*+]*$/.test(line) && line.includes('-') && isText(lines[at - 1]) && isText(lines[at - 2]),
  );
}

// If a footnote is defined twice, comrak leaves the list of footnotes open.
function hasTwins(markdown: string): boolean {
  const labels = [...markdown.matchAll(/\[\^([^\]]+)\]:/g)].map(([, label = '']) => label.toLowerCase());
  return new Set(labels).size < labels.length;
}

/** What GitHub shows of a body or comment, as far as it matters here. */
export interface Page {
  /** Live mentions, references, commits and URLs of pages that would be notified. */
  live: string[];
  /** HTML comments, in order. */
  comments: string[];
  /** Top-level blocks, in order. */
  blocks: (Element | Text)[];
}

/** Shows HTML as GitHub does: removes tags that are not allowed, then searches for what is live. */
export function show(html: string): Page {
  const raw = fromParse5(parseFragment(html)) as Root;
  const clean = sanitize(raw, { ...defaultSchema, clobberPrefix: '' }) as Root;
  joinTexts(clean);
  const live = new Set<string>();
  const comments: string[] = [];
  search(raw, (node) => {
    if (node.type === 'comment') comments.push(node.value);
  });
  for (const tree of [raw, clean]) {
    search(tree, (node, place) => {
      if (node.type === 'text') for (const one of liveIn(node.value, place)) live.add(one);
      if (node.type === 'element')
        for (const url of [node.properties.href, node.properties.src])
          if (typeof url === 'string' && PAGE.exec(url)?.index === 0) live.add(url);
    });
  }
  const blocks = clean.children.filter(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  ) as (Element | Text)[];
  return { live: [...live], comments, blocks };
}

// Removed tags leave adjacent texts, which GitHub searches as one.
function joinTexts(node: Parents): void {
  const joined: (typeof node.children)[number][] = [];
  for (const child of node.children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child);
    if ('children' in child) joinTexts(child);
  }
  node.children = joined as typeof node.children;
}

// https://github.com/gjtorikian/html-pipeline/blob/v2.14.3/lib/html/pipeline/@mention_filter.rb
const QUIET = new Set(['code', 'pre', 'script', 'style']);

type Place = 'code' | 'link' | 'text';

function search(node: Nodes, see: (node: Nodes, place: Place) => void, place: Place = 'text'): void {
  see(node, place);
  if (!('children' in node)) return;
  const name = node.type === 'element' ? node.tagName : '';
  const within = place === 'code' || QUIET.has(name) ? 'code' : name === 'a' ? 'link' : place;
  for (const child of node.children) search(child, see, within);
}

const MENTION = /(?<![\w])@[a-z\d][\w-]*/gi;
const NUMBER = /(?:#|(?<!\w)GH-)\d+(?!\w)/gi;
const HASH = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
const PAGE =
  /(?<!\/)https?:\/\/(?:www\.)?github\.com(?::\d+)?\/+[\w.-]+\/+[\w.-]+\/+(?:(?:issues|pull|discussions)\/+\d|commit\/+\w|compare\/+\w)/i;

function liveIn(text: string, place: Place): string[] {
  if (place === 'code') return [];
  const page = PAGE.exec(text)?.[0];
  const words =
    place === 'link' ? [] : [MENTION, NUMBER, HASH].flatMap((pattern) => text.match(pattern) ?? []);
  return page === undefined ? words : [...words, page];
}

/** The text of a node without markup. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
