import { redirectUrls } from './redirect-urls.ts';
import type { Decoded, Edit, Span } from './source-map.ts';

/**
 * Invisible and of no width, it splits what GitHub would read as one word. Unlike a code span or an entity it
 * also holds where an e-mail reply quotes the text.
 */
export const ZERO_WIDTH_SPACE = '\u200b';

// Not within a word, unless that began with an address.
const MENTION = /@(?:(?<![A-Za-z0-9]@)|(?<=@[\w.-]*@)|(?<=\w@[\w.-]+\/[\w./-]*@))(?=[\p{L}\p{N}])/gu;
// A hash too, as what is left of it once it is broken may be a number.
// Neither a number nor a hash goes on after its end, unless with a URL or address of its own.
const WORD_END = String.raw`(?!_{0,2}[A-Za-z0-9])|(?=(?:https?|ftp):\/\/|www\.|mailto:|xmpp:)`;
const NUMBER = new RegExp(
  String.raw`(?:#|(?<![A-Za-z0-9])GH-)(?=(?:\d+|[\da-f]{7,40})(?:${WORD_END}))`,
  'gi',
);
const HASH = new RegExp(String.raw`(?<![A-Za-z0-9]_{0,2})[\da-f]{7,40}(?:${WORD_END})`, 'gi');
const HASH_PART = 6;
// GitHub links no address behind a slash.
const EMAIL = /(?<![\w.+/@-])[\w.+-]*\w@(?![\w.-]*www\.)[a-z\d-]+(?:\.[\w-]+)+(?!\.?[\w@-]|:\/\/)/gi;
const VISIBLE_URL = /https?:\/\/[^\s<>]+/gi;

/** Settings of {@link neutraliseText}. */
export interface TextPlace {
  /** See {@link redirectUrls}. */
  server: string;
  /**
   * Spares URLs: GitHub looks for mentions and numbers outside links only, and a URL that is shown should be the
   * one that opens.
   */
  inLink?: boolean | undefined;
  /** Whether it is raw HTML, in which no addresses become links. */
  isHtml?: boolean | undefined;
  /** Parts of the source in which GitHub looks for nothing. */
  links?: readonly Span[] | undefined;
  /** Where in the source the first bracket opens: what follows is not certain to become an address. */
  bracket?: number | undefined;
  /** Whether a commit's hash may become a code span, so that it can be copied. */
  mayUseCodeSpan?: ((hash: Span) => boolean) | undefined;
}

/**
 * The edits after which GitHub sees no mention, reference or commit in a text that is shown; e-mail addresses
 * stay as they are.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function textEdits({ text, at }: Decoded, place: TextPlace): Edit[] {
  const { server, inLink, isHtml, links, bracket = Number.POSITIVE_INFINITY, mayUseCodeSpan } = place;
  const offset = (index: number) => at[index] ?? 0;
  const edits = redirectUrls(text, server, links === undefined ? 'text' : 'bare')
    .filter(({ url }) => text[url - 1] !== '/' || !isWithin(links, offset(url) - 1))
    .map((edit) => ({ start: offset(edit.start), end: offset(edit.end), text: edit.text }));
  const insert = (index: number, mark: string) => {
    edits.push({ start: offset(index), end: offset(index), text: mark });
  };
  const skipped = isHtml
    ? []
    : [...text.matchAll(EMAIL)].filter(
        ({ 0: address, index }) => /[a-z]$/i.test(address) && offset(index) < bracket,
      );
  if (inLink) skipped.push(...text.matchAll(VISIBLE_URL));
  const isFree = (index: number) =>
    !skipped.some((match) => match.index <= index && index < match.index + match[0].length) &&
    !isWithin(links, offset(index));
  for (const match of [...text.matchAll(MENTION), ...text.matchAll(NUMBER)]) {
    if (isFree(match.index)) insert(match.index + match[0].length, ZERO_WIDTH_SPACE);
  }
  for (const { 0: hash, index: start } of text.matchAll(HASH)) {
    if (!isFree(start)) continue;
    const end = start + hash.length;
    if (
      /\d/.test(hash) &&
      /[a-f]/i.test(hash) &&
      mayUseCodeSpan?.({ start: offset(start), end: offset(end) })
    ) {
      insert(start, '`');
      insert(end, '`');
    } else {
      // No part may be long enough to be taken for a hash itself.
      for (let index = start + HASH_PART; index < end; index += HASH_PART) insert(index, ZERO_WIDTH_SPACE);
    }
  }
  return edits;
}

// Tags that GitHub takes out leave nothing between the texts around them.
const GAP = '\uffff';
const SPLIT_SIGN = new RegExp(
  `@${GAP}+(?=[\\p{L}\\p{N}])|#${GAP}+(?=\\d)|G${GAP}*H${GAP}*-${GAP}*(?=\\d)`,
  'giu',
);
const SPLIT_HASH = /(?<![\da-f])[\da-f]+(?:\uffff+[\da-f]+)+/gi;

/** The edits for what only comes about where texts become one, because tags between them are taken out. */
export function splitTextEdits(texts: readonly Decoded[], server: string): Edit[] {
  const text = texts.map((one) => one.text.replaceAll(GAP, '\ufffd')).join(GAP);
  const at = texts.flatMap((one) => one.at);
  const edits: Edit[] = [];
  const insert = (index: number) => {
    const offset = at[index] ?? 0;
    edits.push({ start: offset, end: offset, text: ZERO_WIDTH_SPACE });
  };
  for (const { 0: sign, index } of text.matchAll(SPLIT_SIGN)) {
    if (sign.includes(GAP)) insert(index + sign.length);
  }
  for (const { 0: hash, index } of text.matchAll(SPLIT_HASH)) {
    if (hash.replaceAll(GAP, '').length < HASH_PART + 1) continue;
    for (const gap of hash.matchAll(/\uffff(?!\uffff)/g)) insert(index + gap.index + 1);
  }
  const ends = gapsIn(text);
  const whole = text.replaceAll(GAP, '');
  for (const { start } of redirectUrls(whole, server, 'bare')) {
    const [url = ''] = /^\S+/.exec(whole.slice(start)) ?? [];
    const gap = ends.find(({ before }) => before > start && before < start + url.length);
    if (gap !== undefined) insert(gap.index);
  }
  return edits;
}

/** Where gaps end, and how many characters stand before each. */
function gapsIn(text: string): { index: number; before: number }[] {
  let gaps = 0;
  return [...text.matchAll(/\uffff+/g)].map(({ 0: gap, index }) => {
    const before = index - gaps;
    gaps += gap.length;
    return { index: index + gap.length, before };
  });
}

function isWithin(spans: readonly Span[] | undefined, offset: number): boolean {
  return spans?.some(({ start, end }) => start <= offset && offset < end) ?? false;
}
