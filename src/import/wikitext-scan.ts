/** A range of the page's source, as offsets. */
export interface Part {
  start: number;
  end: number;
}

export interface Argument {
  /** The offset of its `|`. */
  start: number;
  /** Empty for a positional argument. */
  name: string;
  value: Part;
}

/** `{{name|key=value|…}}`. */
export interface Template extends Part {
  name: string;
  arguments: Argument[];
}

/** `<pre>…</pre>` and the like, in which nothing is wikitext. */
export interface Raw extends Part {
  tag: string;
  inner: Part;
}

export interface Scan {
  /** The outermost ones. */
  templates: Template[];
  /** Those outside templates. */
  raws: Raw[];
  /** Offsets where unclosed templates start. */
  unclosed: number[];
}

interface Open {
  kind: 'template' | 'link';
  start: number;
  /** Offsets of its `|`, and of the first `=` of each argument. */
  pipes: number[];
  equals: Map<number, number>;
}

const RAW = '<(pre|nowiki|source|syntaxhighlight|math)(?=[\\s/>])[^<>]*>';
const TOKEN = new RegExp(`${RAW}|\\{\\{|\\}\\}|\\[\\[|\\]\\]|[|=]`, 'gi');
const COMMENT = new RegExp(`<!--|${RAW}`, 'gi');

/**
 * Finds templates with their arguments as MediaWiki's preprocessor does
 * (https://www.mediawiki.org/wiki/Preprocessor_ABNF): with a stack of brackets, ignoring `<nowiki>` and the like.
 * Linear: reads the source once.
 */
export function scan(source: string): Scan {
  const result: Scan = { templates: [], raws: [], unclosed: [] };
  const open: Open[] = [];
  const closings = new Closings(source);
  let templates = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    const { 0: token, 1: tag, index } = match;
    const top = open.at(-1);
    if (tag !== undefined) {
      const raw = rawAt(source, closings, tag.toLowerCase(), index, token.length);
      if (raw) result.raws.push(raw);
      TOKEN.lastIndex = raw?.end ?? index + 1;
    } else if (token === '{{' || token === '[[') {
      open.push({ kind: token === '{{' ? 'template' : 'link', start: index, pipes: [], equals: new Map() });
      if (token === '{{') templates++;
    } else if (token === ']]') {
      if (top?.kind === 'link') open.pop();
    } else if (token === '|') top?.pipes.push(index);
    else if (token === '=') noteEquals(top, index);
    else if (templates > 0) {
      while (open.at(-1)?.kind === 'link') open.pop();
      const frame = open.pop();
      templates--;
      if (frame) close(result, source, frame, index + 2);
    }
  }
  result.unclosed = open.filter(({ kind }) => kind === 'template').map(({ start }) => start);
  return result;
}

/** Removes comments and keeps line numbers; `lines` are the lines that had comments. */
export function withoutComments(source: string): { text: string; lines: number[] } {
  const closings = new Closings(source);
  const lines: number[] = [];
  let text = '';
  let end = 0;
  let line = 1;
  const add = (piece: string) => {
    text += piece;
    line += piece.split('\n').length - 1;
  };
  COMMENT.lastIndex = 0;
  for (let match = COMMENT.exec(source); match; match = COMMENT.exec(source)) {
    const { 0: token, 1: tag, index } = match;
    if (tag !== undefined) {
      COMMENT.lastIndex = rawAt(source, closings, tag.toLowerCase(), index, token.length)?.end ?? index + 1;
      continue;
    }
    const closing = closings.after('-->', index);
    const stop = closing === -1 ? source.length : closing + 3;
    add(source.slice(end, index));
    const kept = source.slice(index, stop).replace(/[^\n]+/g, '');
    for (let at = 0; at <= kept.length; at++) lines.push(line + at);
    add(kept);
    end = stop;
    COMMENT.lastIndex = stop;
  }
  add(source.slice(end));
  return { text, lines };
}

function noteEquals(frame: Open | undefined, index: number): void {
  const pipe = frame?.pipes.at(-1);
  if (frame && pipe !== undefined && !frame.equals.has(pipe)) frame.equals.set(pipe, index);
}

function close(result: Scan, source: string, { start, pipes, equals }: Open, end: number): void {
  while ((result.templates.at(-1)?.start ?? -1) > start) result.templates.pop();
  while ((result.raws.at(-1)?.start ?? -1) > start) result.raws.pop();
  const name = source.slice(start + 2, pipes[0] ?? end - 2).trim();
  const parts = pipes.map((pipe, at): Argument => {
    const equal = equals.get(pipe);
    const stop = pipes[at + 1] ?? end - 2;
    if (equal === undefined) return { start: pipe, name: '', value: { start: pipe + 1, end: stop } };
    const name = source.slice(pipe + 1, equal).trim();
    return { start: pipe, name, value: { start: equal + 1, end: stop } };
  });
  result.templates.push({ start, end, name, arguments: parts });
}

function rawAt(
  source: string,
  closings: Closings,
  tag: string,
  start: number,
  length: number,
): Raw | undefined {
  const inner = start + length;
  if (source[inner - 2] === '/') return { tag, start, end: inner, inner: { start: inner, end: inner } };
  const closing = closings.after(`</${tag}`, inner);
  if (closing === -1) return undefined;
  const end = source.indexOf('>', closing);
  if (end === -1) return undefined;
  return { tag, start, end: end + 1, inner: { start: inner, end: closing } };
}

/** Finds where things end, and remembers what does not occur, so that nothing is searched for twice. */
class Closings {
  private readonly lower: string;
  private readonly next = new Map<string, number>();

  constructor(source: string) {
    // Only ASCII letters: others change their length with their case.
    this.lower = source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }

  after(text: string, from: number): number {
    const known = this.next.get(text);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = this.lower.indexOf(text, from);
    this.next.set(text, found);
    return found;
  }
}
