import { absoluteLink, type LinkBase } from './links.ts';
import { redirectUrls } from './redirect-urls.ts';
import { textEdits } from './references.ts';
import { applyEdits, type Edit, type Span } from './source-map.ts';
import { shownUrl } from './tidy.ts';

// Soft hyphens, word joiners, direction marks and overrides, tags: everything that hides or reorders text. Zero-width
// joiners stay, as Persian and many emoji need them.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removes control characters
const GAP = /[\s\u0000-\u001f\u007f-\u009f]+/g;

// A URL that GitHub certainly turns into a link: nothing in it needs escaping.
const AUTOLINK =
  /^["'(]?https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#](?:[\w/~%?=&+,@:.#!$-]*[a-z\d/=-])?)?["').,:?]*$/i;

/**
 * Escapes plain text (a name, a skill) as one line of inline Markdown that shows exactly the text, in table cells too.
 * Invisible characters break mentions, references and hashes; e-mail addresses and plain URLs stay as they are.
 */
export function plainText(text: string): string {
  const words = text.toWellFormed().replace(INVISIBLE, '').replace(GAP, ' ').trim().split(' ');
  return words
    .map(plainWord)
    .join(' ')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}

/** A link to a person's page that shows the login without mentioning them. */
export function person(login: string, server: string): string {
  return `[${plainText(login)}](${server}/${encodeURIComponent(login.toWellFormed())})`;
}

/**
 * A link that references nothing. Only http, https and mailto URLs become links and, given a `base`, paths relative to
 * its file; of any other, title and URL are shown.
 */
export function link(title: string, url: string, base?: LinkBase): string {
  const given = url.trim().toWellFormed();
  const target = base && !/\s/.test(given) ? absoluteLink(given, base) : given;
  if (!/^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@)/i.test(target)) {
    return plainText(title === url ? url : `${title} (${url})`);
  }
  const quiet = applyEdits(target, redirectUrls(target, base?.server ?? 'any', 'url'));
  // Percent-encode what would end the destination, escape what would be read as an entity.
  const destination = quiet
    .replace(/[\s<>\\"`|\p{C}]/gu, encodeURIComponent)
    .replace(/&(?=#?\w+;)/g, '&amp;');
  const isShown = quiet !== target && title.trim() === given;
  return `[${isShown ? shownUrl(given) : plainText(title || url)}](<${destination}>)`;
}

// Most words: letters and digits that cannot be a hash.
const HARMLESS = /^(?!.*[0-9a-f]{7})[\p{L}\p{N}]+[,;:.]?$/iu;

function plainWord(word: string): string {
  if (HARMLESS.test(word)) return word;
  if (AUTOLINK.test(word) && !/&\w+;/.test(word)) return applyEdits(word, redirectUrls(word, 'any', 'text'));
  // After a digit or a sign GitHub starts a link too, which separates it from the text before it.
  const starts = [...word.matchAll(/(?<![a-z])(?:(?:https?|ftp):\/\/|www\.)/gi)].map(({ index }) => index);
  const parts = [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? word.length }));
  const edits = [{ start: 0, end: word.length }, ...parts].flatMap((part) => partEdits(word, part));
  const quiet = applyEdits(word, edits);
  const escaped = quiet
    .replace(/[\\`*[\]<>~|$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)|^#/g, '\\$&');
  // In a link that GitHub makes of a bare URL, a backslash would be visible.
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
