import { type LinkBase, neutraliseLink, type View } from './links.ts';
import { neutraliseText } from './references.ts';
import { type Edit, type Shown, type Span, shown } from './source-text.ts';

/** What the HTML of a document has left open so far; it goes on from one piece of HTML to the next. */
export interface OpenHtml {
  tags: string[];
  comment: boolean;
  /** A tag without an end was made text, so that the Markdown around it reads differently. */
  disarmed: boolean;
}

const TOKEN =
  /(<!--)(?:[\s\S]*?-->|[\s\S]*)|<[!?][^>]*>|<(code|pre)(?:\s[^<>]*)?>[^<]*<\/\2\s*>|<(\/?)([a-z][^\s/<>"']*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)\s*=\s*(?:"\s*([^"]*?)\s*"|'\s*([^']*?)\s*'|([^\s"'=<>`\]]+))/dg;
const SRCSET_URL = /([^\s,]\S*[^\s,]|[^\s,])(?:\s[^,]*)?(?:,|$)/g;

// What swallows or colours the text after it until it is closed. Of `<T>` as in `Vec<T>` GitHub shows nothing.
const PAIRED = new Set(
  (
    'a abbr b bdo big blockquote button center cite code del details dfn div dl em fieldset font form h1 h2 h3 h4 ' +
    'h5 h6 i ins kbd label mark math object ol picture pre q ruby s samp section select small span strike strong ' +
    'sub summary sup svg table template tt u ul var video'
  ).split(' '),
);
const LINKS = new Map<string, View>([
  ['href', 'blob'],
  ['cite', 'blob'],
  ['longdesc', 'blob'],
  ['src', 'raw'],
  ['poster', 'raw'],
]);
// Names, sizes and colours (`#123456`): nobody reads them, and they no longer work once changed.
const FORMAL = new Set(['id', 'name', 'class', 'style', 'color', 'bgcolor', 'width', 'height']);

/**
 * The edits that neutralise a piece of raw HTML; `open` is brought up to date. `<code>` and `<pre>` that hold
 * nothing but text stay as they are.
 */
export function neutraliseHtml(source: string, span: Span, base: LinkBase, open: OpenHtml): Edit[] {
  const edits: Edit[] = [];
  const between: Span[] = [];
  const asText = (spans: Span[], signsOnly = false) => {
    edits.push(...neutraliseText(shown(source, spans, 'html'), { server: base.server, signsOnly }));
  };
  let { start } = span;
  if (open.comment) {
    const close = source.slice(span.start, span.end).indexOf('-->');
    open.comment = close < 0;
    start = close < 0 ? span.end : span.start + close;
    asText([{ start: span.start, end: start }]);
  }
  let last = start;
  for (const match of source.slice(start, span.end).matchAll(TOKEN)) {
    const [token, comment, code, slash, name, attributes] = match;
    const at = start + match.index;
    const end = at + token.length;
    between.push({ start: last, end: at });
    last = end;
    if (name) {
      trackTag(open.tags, name.toLowerCase(), slash === '/');
      edits.push(...attributeEdits(source, end - 1 - (attributes?.length ?? 0), attributes ?? '', base));
    } else if (!code) {
      open.comment = comment !== undefined && !token.endsWith('-->');
      asText([{ start: at, end }]);
    }
  }
  between.push({ start: last, end: span.end });
  for (const text of between) {
    asText([text]);
    // A tag that is never finished would swallow all up to the next quotation mark, wherever that is.
    for (const { index } of source.slice(text.start, text.end).matchAll(/<(?=[a-z/!?])/gi)) {
      edits.push({ start: text.start + index, end: text.start + index + 1, text: '&lt;' });
      open.disarmed = true;
    }
  }
  // Where GitHub takes the tags between them out, two pieces of text become one.
  if (between.length > 1) asText(between, true);
  return edits;
}

function trackTag(tags: string[], name: string, closes: boolean): void {
  const last = tags.lastIndexOf(name);
  if (!closes && PAIRED.has(name)) tags.push(name);
  if (closes && last >= 0) tags.splice(last, 1);
}

function attributeEdits(source: string, start: number, attributes: string, base: LinkBase): Edit[] {
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(({ 1: name = '', 4: bare, indices }) => {
    const [from, to] = indices?.slice(2).find((place) => place) ?? [0, 0];
    const value = { start: start + from, end: start + to };
    const edits = valueEdits(name.toLowerCase(), shown(source, [value], 'html'), base);
    if (bare === undefined || edits.length === 0) return edits;
    // Without quotation marks our parser ends a value at its first slash.
    const mark = (at: number) => ({ start: at, end: at, text: '"' });
    return [mark(value.start), ...edits, mark(value.end)];
  });
}

function valueEdits(name: string, value: Shown, base: LinkBase): Edit[] {
  const view = LINKS.get(name);
  if (view) return neutraliseLink(value, view, base);
  if (name === 'srcset') return srcsetUrls(value).flatMap((url) => neutraliseLink(url, 'raw', base));
  return FORMAL.has(name) ? [] : neutraliseText(value, { server: base.server });
}

function srcsetUrls({ text, at }: Shown): Shown[] {
  return [...text.matchAll(SRCSET_URL)].map(({ 1: url = '', index }) => {
    return { text: url, at: at.slice(index, index + url.length + 1) };
  });
}
