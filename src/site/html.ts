/** A piece of HTML that may be put into a page as it is. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** What a template takes: text is escaped, lists are put one after the other, nothing is left out. */
export type Piece = Html | string | number | undefined | false | readonly Piece[];

export const NOTHING = new Html('');

/** Makes HTML of a template; all that is filled in is escaped, in attributes too, which need their quotes. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  let source = strings[0] ?? '';
  for (const [index, piece] of pieces.entries()) source += sourceOf(piece) + (strings[index + 1] ?? '');
  return new Html(source);
}

/** Pieces with something between each two. */
export function joined(pieces: readonly Piece[], between: Piece): Html {
  return new Html(pieces.map(sourceOf).join(sourceOf(between)));
}

function sourceOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.source;
  return typeof piece === 'object' ? piece.map(sourceOf).join('') : escaped(String(piece));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: neither HTML nor XML may contain them
const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Text as it stands in HTML or XML; characters that XML does not know are left out. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const known = text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: neither HTML nor XML may contain them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
  return known.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
