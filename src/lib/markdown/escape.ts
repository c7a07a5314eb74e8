import { absoluteLink, type LinkBase } from './links.ts';
import { redirectUrls } from './redirect-urls.ts';
import { textEdits } from './references.ts';
import { applyEdits, type Edit, type Span } from './source-map.ts';

// Soft hyphens, joiners of words, marks and overrides of direction, tags: all that hides or reorders text. The
// joiners of letters stay, as Persian and many an emoji need them.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is for
const GAP = /[\s\u0000-\u001f\u007f-\u009f]+/g;

// A URL that GitHub makes a link of as it stands; within it nothing is escaped, and nothing is looked for.
const AUTOLINK =
  /^["'(]?https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#](?:[\w/~%?=&+,@:.#!$-]*[a-z\d/=-])?)?["').,:?]*$/i;

/**
 * A text that is not Markdown (a name, a skill) as Markdown that shows exactly it, on one line, wherever inline
 * Markdown may stand, table cells too. Mentions, references and hashes in it are broken by invisible characters;
 * e-mail addresses and plain URLs stay as they are.
 */
export function plainText(text: string): string {
  const words = text.toWellFormed().replace(INVISIBLE, '').replace(GAP, ' ').trim().split(' ');
  return words
    .map(plainWord)
    .join(' ')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** A person's name that links to their page, without a mention. */
export function person(login: string, server: string): string {
  return `[${plainText(login)}](${server}/${encodeURIComponent(login.toWellFormed())})`;
}

/**
 * A link that references nothing. Links are made of http, https, mailto and, given a `base`, of paths relative to
 * its file; of anything else title and text are shown.
 */
export function link(title: string, url: string, base?: LinkBase): string {
  const given = url.trim().toWellFormed();
  const target = base && !/\s/.test(given) ? absoluteLink(given, base) : given;
  if (!/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(target)) {
    return plainText(title === url ? url : `${title} (${url})`);
  }
  const quiet = applyEdits(target, redirectUrls(target, base?.server ?? 'any', 'url'));
  // Percent-encoded is what would end the destination, escaped what would be read as an entity.
  const destination = quiet
    .replace(/[\s<>\\"`|\p{C}]/gu, encodeURIComponent)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  return `[${plainText(title || url)}](<${destination}>)`;
}

// Most words of most lists: letters and digits, none of which could be a hash.
const HARMLESS = /^(?!.*[0-9a-f]{7})[\p{L}\p{N}]+[,;:.]?$/iu;

function plainWord(word: string): string {
  if (HARMLESS.test(word)) return word;
  if (AUTOLINK.test(word) && !/&\w+;/.test(word)) return applyEdits(word, redirectUrls(word, 'any', 'text'));
  // Behind a digit or a sign GitHub makes a link too, which parts it from what is before it.
  const starts = [...word.matchAll(/(?<![a-z])(?:(?:https?|ftp):\/\/|www\.)/gi)].map(({ index }) => index);
  const parts = [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? word.length }));
  const edits = [{ start: 0, end: word.length }, ...parts].flatMap((part) => partEdits(word, part));
  const quiet = applyEdits(word, edits);
  const escaped = quiet
    .replace(/[\\`*[\]<>~|$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)|^#/g, '\\$&');
  // In a link that GitHub makes of a bare URL a backslash would show.
  return escaped === quiet ? quiet : escaped.replace(/(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/gi, '\\');
}

function partEdits(word: string, { start, end }: Span): Edit[] {
  const text = word.slice(start, end);
  const at = Array.from({ length: text.length + 1 }, (_, index) => start + index);
  const urls = redirectUrls(text, 'any', 'url').map((edit) => {
    return { ...edit, start: start + edit.start, end: start + edit.end };
  });
  return [...urls, ...textEdits({ text, at }, { server: 'any' })];
}
