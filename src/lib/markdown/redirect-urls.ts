import type { Edit } from './source-map.ts';

/** An edit of a URL, with the index at which that begins. */
export interface UrlEdit extends Edit {
  url: number;
}

const STARTS = {
  // Not within a longer URL, such as one of an archive.
  text: '(?:(?<!/)https?://|(?<![A-Za-z0-9./-])(?=www\\.))',
  bare: '(?:https?://|(?<![A-Za-z0-9./-])(?=www\\.))',
  url: '^(?:(?:https?:)?//|(?=www\\.))',
};

const USER = String.raw`(?:[^\s/@<>]*@)?`;

const GITHUB = String.raw`github\.com\.?(?::\d+)?`;

const PROJECT = String.raw`/+[\w.-]+/+[\w.-]+/+`;

const PAGE = String.raw`(?:(?:issues|pulls?|discussions)/+\d|commit/+\w|commits/+[\da-f]{7}|compare/+[^\s/])`;

/**
 * Makes URLs of issues, pull requests, discussions, commits and comparisons, in a text or as a destination that
 * is nothing else, open the same page without being a reference to it. For github.com that is
 * redirect.github.com, which other bots use for this too. `server` is any other GitHub server
 * (`https://ghe.example.org`), `'any'` whatever host has such a path: there one letter of the path is
 * percent-encoded, which a browser undoes and GitHub's filters do not see through.
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
