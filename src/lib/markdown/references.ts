import { redirectUrls } from './redirect-urls.ts';
import type { Decoded, Edit, Span } from './source-map.ts';

/**
 * Splits what GitHub would read as one word. Unlike a code span or an entity, it also works where an e-mail reply
 * quotes the text.
 */
export const ZERO_WIDTH_SPACE = '\u200b';

// Not within a word, unless the word starts with an e-mail address.
const MENTION = /@(?:(?<![A-Za-z0-9]@)|(?<=@[\w.-]*@)|(?<=\w@[\w.-]+\/[\w./-]*@))(?=[\p{L}\p{N}])/gu;
// The end of a number or hash: no word character follows, but for underscores that may be markup, or a URL starts.
const WORD_END = String.raw`(?!_{0,2}[A-Za-z0-9])|(?=(?:https?|ftp):\/\/|www\.|mailto:|xmpp:)`;
// Before a hash too: once that is split, its first part may be a number.
const NUMBER = new RegExp(
  String.raw`(?:#|(?<![A-Za-z0-9])GH-)(?=(?:\d+|[\da-f]{7,40})(?:${WORD_END}))`,
  'gi',
);
const HASH = new RegExp(String.raw`(?<![A-Za-z0-9]_{0,2})[\da-f]{7,40}(?:${WORD_END})`, 'gi');
const HASH_PART = 6;
// GitHub links no e-mail address after a slash.
const EMAIL = /(?<![\w.+/@-])[\w.+-]*\w@(?![\w.-]*www\.)[a-z\d-]+(?:\.[a-z\d][\w-]*)+(?!\.?[\w@-]|:\/\/)/gi;
const VISIBLE_URL = /https?:\/\/[^\s<>]+/gi;

/** The context of a text for {@link textEdits}. */
export interface TextPlace {
  /** See {@link redirectUrls}. */
  server: string;
  /** Keeps URLs: in a link GitHub finds no mentions or numbers, and a visible URL should be the one that opens. */
  inLink?: boolean | undefined;
  /** Whether it is raw HTML, in which e-mail addresses do not become links. */
  isHtml?: boolean | undefined;
  /** Spans of the source in which GitHub finds no references. */
  links?: readonly Span[] | undefined;
  /** The offset of the first opening bracket: after it, an e-mail address may not become a link. */
  bracket?: number | undefined;
  /** Whether a commit hash may become a code span, which can be copied. */
  mayUseCodeSpan?: ((hash: Span) => boolean) | undefined;
}

/**
 * The edits after which GitHub finds no mention, reference or commit in visible text; e-mail addresses stay as they are.
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
      // Each part must be too short for a hash.
      for (let index = start + HASH_PART; index < end; index += HASH_PART) insert(index, ZERO_WIDTH_SPACE);
    }
  }
  return edits;
}

// Stands for tags between two texts, which GitHub removes.
const GAP = '\uffff';
const SPLIT_SIGN = new RegExp(
  `@${GAP}+(?=[\\p{L}\\p{N}])|#${GAP}+(?=\\d)|G${GAP}*H${GAP}*-${GAP}*(?=\\d)`,
  'giu',
);
const SPLIT_HASH = /(?<![\da-f])[\da-f]+(?:\uffff+[\da-f]+)+/gi;

/** The edits for references that come about when tags between texts are removed. */
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

/** Where gaps end, and how many characters there are before each. */
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
