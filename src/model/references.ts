import type { Edit, Shown, Span } from './source-text.ts';

/**
 * Invisible and of no width, it splits what GitHub would read as one word. Unlike a code span or an entity it
 * also holds where an e-mail reply quotes the text.
 */
export const BREAK = '\u200b';

// Not within a word, unless that began with an address.
const MENTION = /@(?:(?<![A-Za-z0-9]@)|(?<=@[\w.-]*@))(?=[\p{L}\p{N}])/gu;
// A hash too, as what is left of it once it is broken may be a number.
const NUMBER = /(?:#|(?<![A-Za-z0-9])GH-)(?=(?:\d+|[\da-f]{7,40})(?!\w))/gi;
const HASH = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
const HASH_PART = 6;
const EMAIL = /(?<![\w.+-])[\w.+-]*\w@[a-z\d-]+(?:\.[\w-]+)+/gi;
const URL_SHOWN = /https?:\/\/[^\s<>]+/gi;

/** Settings of {@link neutraliseText}. */
export interface TextPlace {
  /** See {@link redirectUrls}. */
  server: string;
  /**
   * Spares URLs: GitHub looks for mentions and numbers outside links only, and a URL that is shown should be the
   * one that opens.
   */
  inLink?: boolean | undefined;
  /** Leaves hashes as they are: who tears one apart by tags cannot mean it. */
  signsOnly?: boolean | undefined;
  /** Whether a commit's hash may become a code span, so that it can be copied. */
  canQuote?: ((hash: Span) => boolean) | undefined;
}

/**
 * The edits after which GitHub sees no mention, reference or commit in a text that is shown; e-mail addresses
 * stay as they are.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function neutraliseText({ text, at }: Shown, place: TextPlace): Edit[] {
  const { server, inLink, signsOnly, canQuote } = place;
  const offset = (index: number) => at[index] ?? 0;
  const edits = redirectUrls(text, server, 'text').map((edit) => {
    return { start: offset(edit.start), end: offset(edit.end), text: edit.text };
  });
  const insert = (index: number, mark: string) => {
    edits.push({ start: offset(index), end: offset(index), text: mark });
  };
  const spared = [...text.matchAll(EMAIL)].filter(([address]) => /[a-z]$/i.test(address));
  if (inLink) spared.push(...text.matchAll(URL_SHOWN));
  const isFree = (index: number) => {
    return !spared.some((match) => match.index <= index && index < match.index + match[0].length);
  };
  for (const match of [...text.matchAll(MENTION), ...text.matchAll(NUMBER)]) {
    if (isFree(match.index)) insert(match.index + match[0].length, BREAK);
  }
  for (const { 0: hash, index: start } of text.matchAll(HASH)) {
    if (signsOnly || !isFree(start)) continue;
    const end = start + hash.length;
    if (/\d/.test(hash) && /[a-f]/i.test(hash) && canQuote?.({ start: offset(start), end: offset(end) })) {
      insert(start, '`');
      insert(end, '`');
    } else {
      // No part may be long enough to be taken for a hash itself.
      for (let index = start + HASH_PART; index < end; index += HASH_PART) insert(index, BREAK);
    }
  }
  return edits;
}

const STARTS = {
  // Not within a longer URL, such as one of an archive.
  text: '(?<!/)https?://',
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
export function redirectUrls(text: string, server: string, kind: 'text' | 'url'): Edit[] {
  const start = STARTS[kind] + USER;
  const github = `${start}(?:www\\.)?${GITHUB}(?=${PROJECT}${PAGE})`;
  const edits = [...text.matchAll(new RegExp(github, 'gi'))].map((match) => {
    return { start: match.index, end: match.index + match[0].length, text: 'https://redirect.github.com' };
  });
  if (/^https?:\/\/(?:www\.)?github\.com$/i.test(server)) return edits;
  const host =
    server === 'any'
      ? String.raw`(?!(?:www\.|redirect\.)?${GITHUB}/)[^\s/<>]+`
      : server.replace(/^https?:\/\//i, '').replace(/[^\w/]/g, String.raw`\$&`);
  for (const match of text.matchAll(new RegExp(`${start}${host}${PROJECT}(?=${PAGE})`, 'gi'))) {
    const at = match.index + match[0].length;
    edits.push({ start: at, end: at + 1, text: `%${text.charCodeAt(at).toString(16)}` });
  }
  return edits;
}
