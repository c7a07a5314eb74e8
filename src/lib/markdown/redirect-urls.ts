import type { Edit } from './source-map.ts';

/** An edit of a URL, with the index at which the URL starts. */
export interface UrlEdit extends Edit {
  url: number;
}

const STARTS = {
  // Not within a longer URL, such as one of a web archive.
  text: '(?:(?<!/)https?://|(?<![A-Za-z0-9./-])(?=www\\.))',
  bare: '(?:https?://|(?<![A-Za-z0-9./-])(?=www\\.))',
  url: '^(?:(?:https?:)?//|(?=www\\.))',
};

const USER = String.raw`(?:[^\s/@<>]*@)?`;

const GITHUB = String.raw`github\.com\.?(?::\d+)?`;

const PROJECT = String.raw`/+[\w.-]+/+[\w.-]+/+`;

const PAGE = String.raw`(?:(?:issues|pulls?|discussions)/+\d|commit/+\w|commits/+[\da-f]{7}|compare/+[^\s/])`;

/**
 * Makes URLs of issues, pull requests, discussions, commits and comparisons open the same page without being a reference
 * to it. For github.com that is redirect.github.com, which other bots use too. On another GitHub server (`server`, such as
 * `https://ghe.example.org`, or `'any'` host) one letter of the path is percent-encoded: browsers decode it, GitHub's
 * filters do not.
 * @param kind whether the text is visible text, a block with bare URLs, or a URL as a whole
 */
export function redirectUrls(text: string, server: string, kind: keyof typeof STARTS): UrlEdit[] {
  if (!/\/(?:issues|pulls?|discussions|commits?|compare)\//i.test(text)) return [];
  const start = STARTS[kind] + USER;
  const github = `${start}(?:www\\.)?${GITHUB}(?=${PROJECT}${PAGE})`;
  const edits = [...text.matchAll(new RegExp(github, 'gi'))].map((match) => {
    const end = match.index + match[0].length;
    return { url: match.index, start: match.index, end, text: 'https://redirect.github.com' };
  });
  if (/^https?:\/\/(?:www\.)?github\.com$/i.test(server)) return edits;
  const host =
    server === 'any'
      ? String.raw`(?!(?:www\.|redirect\.)?${GITHUB}/)[^\s/<>]+`
      : server.replace(/^https?:\/\//i, '').replace(/[^\w/]/g, String.raw`\$&`);
  for (const match of text.matchAll(new RegExp(`${start}${host}${PROJECT}(?=${PAGE})`, 'gi'))) {
    const at = match.index + match[0].length;
    edits.push({ url: match.index, start: at, end: at + 1, text: `%${text.charCodeAt(at).toString(16)}` });
  }
  return edits;
}
