import type { HtmlTag } from './html-tokens.ts';

/** The state of the HTML of a document, carried from one piece of HTML to the next. */
export interface OpenHtml {
  tags: OpenTag[];
  /** The open tables, and whether a cell of theirs is open. */
  tables: { inCell: boolean }[];
  /** An edit changed how the Markdown around it is parsed. */
  needsReparse: boolean;
}

/** A start tag without its end tag so far. */
export interface OpenTag {
  name: string;
  /** The offset of its `<`. */
  at: number;
}

/** A set of words separated by blanks. */
export const words = (text: string) => new Set(text.split(' '));

// Tags that affect the text after them until they are closed, by how HTML closes them. An unknown tag, as in `Vec<T>`,
// is hidden by GitHub. https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
const FORMATTING = words('a b big code em font i s small strike strong tt u');

const BLOCKS = words(
  'blockquote center details div dl fieldset figcaption figure h1 h2 h3 h4 h5 h6 ol p pre section summary table ul',
);

const ORDINARY = words(
  'abbr bdo cite del dfn ins kbd label mark picture q ruby samp span sub sup time var video',
);

/** Tags and the parents they need: elsewhere, browsers close or move other tags for them. */
const PARTS = new Map(
  Object.entries({
    li: words('ul ol'),
    dt: words('dl'),
    dd: words('dl'),
    rt: words('ruby'),
    rp: words('ruby'),
    rb: words('ruby'),
    rtc: words('ruby'),
    caption: words('table'),
    col: words('table'),
    colgroup: words('table'),
    thead: words('table'),
    tbody: words('table'),
    tfoot: words('table'),
    tr: words('table'),
    td: words('table'),
    th: words('table'),
  }),
);

const CELLS = words('td th caption');

// GitHub removes these; until then they change how the rest is read, and parsers disagree on some of them.
const REMOVED = words(
  'applet base basefont bgsound body button dialog embed foreignobject form frame frameset head html iframe image isindex ' +
    'keygen legend link listing main marquee math menu menuitem meta nobr noembed noframes noscript object optgroup option ' +
    'param plaintext script search select style svg template textarea title track xmp',
);

/**
 * Whether a tag can stay HTML; updates the open tags.
 * @param outerTags how many of them are outside the innermost quote, item, heading or cell; undefined if there is none
 */
export function isHarmlessTag(
  { name, closes, start }: HtmlTag,
  outerTags: number | undefined,
  { tags, tables }: OpenHtml,
): boolean {
  if (REMOVED.has(name)) return false;
  const from = outerTags ?? 0;
  const parents = PARTS.get(name);
  const table = tables.at(-1);
  if (parents !== undefined) {
    if (table && parents.has('table')) table.inCell = !closes && CELLS.has(name);
    return tags.some((tag, index) => index >= from && parents.has(tag.name));
  }
  if (!FORMATTING.has(name) && !BLOCKS.has(name) && !ORDINARY.has(name)) return true;
  if (!closes) {
    // Browsers move it before the table and repeat it after that.
    if (table && !table.inCell && FORMATTING.has(name)) return false;
    if (name === 'table') tables.push({ inCell: false });
    tags.push({ name, at: start });
    return true;
  }
  const last = tags.findLastIndex((tag) => tag.name === name);
  if (last >= from && last >= 0) {
    closeTag(tags, last);
    if (name === 'table') tables.pop();
  }
  return last >= from || outerTags === undefined || name === 'p';
}

/** Closes what an end tag closes in browsers: it never leaves a table, and an inline end tag closes no block. */
function closeTag(tags: OpenTag[], index: number): void {
  const { name = '' } = tags[index] ?? {};
  // A list or another block may have closed the paragraph before, so that its end tag closes nothing.
  if (name === 'p') {
    tags.splice(index, 1);
    return;
  }
  const inner = tags.slice(index + 1);
  const holdsBlock = inner.some((tag) => BLOCKS.has(tag.name));
  if (inner.some((tag) => tag.name === 'table') || (ORDINARY.has(name) && holdsBlock)) return;
  const isSplit = FORMATTING.has(name) && holdsBlock;
  tags.splice(index, Number.POSITIVE_INFINITY, ...inner.filter((tag) => isSplit || FORMATTING.has(tag.name)));
}

/** The tags that need closing: a paragraph ends by itself, unless it is in another tag. */
export function unclosed(tags: readonly OpenTag[]): OpenTag[] {
  const first = tags.findIndex(({ name }) => name !== 'p');
  return first < 0 ? [] : tags.slice(first);
}
