import { type Document, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';

/** A front matter with the offsets of all its parts: 15 times slower than reading it, so for a few files only. */
export type Tree = Document.Parsed<ParsedNode>;

/** Never throws; what is wrong is in `errors`, and as much as can be read is there. */
export function parseTree(yaml: string): Tree {
  return parseDocument(yaml, {
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
}

/** The tree of a text, or where that has errors of the text with its loose ends joined: offsets hold for both. */
export function parseLoosely(yaml: string): Tree {
  const tree = parseTree(yaml);
  const joined = tree.errors.length > 0 ? joinLines(yaml) : undefined;
  return joined === undefined ? tree : parseTree(joined);
}

/** Characters that may be parsed while lines are joined one after the other. */
const MAX_WORK = 100_000;

/**
 * The text with blanks for the line ends within quotes and brackets, each offset as it was, so that what goes on at the
 * margin can be read: YAML 1.2 wants it indented, the readers of YAML 1.1 behind Jekyll and others do not. Undefined
 * where that does not make the text readable.
 */
export function joinLines(yaml: string): string | undefined {
  const text = yaml.replace(/^([ ]*[\w-]+:)(\t+)/gm, (_, key: string, tabs: string) => key + blanks(tabs));
  const joined = joinWhile(text, () => true);
  return parseTree(joined).errors.length === 0 ? joined : undefined;
}

/** The same with quotes alone, as far as it goes: what is wrong with a text stands behind what only looks wrong. */
export function joinQuotes(yaml: string): string {
  return joinWhile(yaml, (error) => !isBracket(error));
}

function joinWhile(yaml: string, may: (error: YAMLError) => boolean): string {
  let text = yaml;
  for (let work = text.length; work < MAX_WORK; work += text.length) {
    const tree = parseTree(text);
    const [error] = tree.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
    const joined = error !== undefined && may(error) ? joinAt(text, tree, error) : undefined;
    if (joined === undefined) break;
    text = joined;
  }
  return text;
}

function isBracket({ code, message }: YAMLError): boolean {
  return code === 'BAD_INDENT' && message.startsWith('Flow');
}

/** Joins the quote that breaks off at an error, or the line there to the bracket that it is a part of. */
function joinAt(text: string, tree: Tree, error: YAMLError): string | undefined {
  const [offset] = error.pos;
  const inBracket = isBracket(error);
  const start = inBracket ? endBefore(text, offset) : quoteBefore(tree, offset);
  if (start === undefined) return undefined;
  const part = inBracket ? text.slice(start, offset) : (quoteAt(text, start) ?? '');
  if (!part.includes('\n')) return undefined;
  if (inBracket ? isEntry(text, offset) : hasEntries(part)) return undefined;
  const joined = inBracket ? blanks(part) : part.replaceAll(/\r?\n/g, blanks);
  return text.slice(0, start) + joined + text.slice(start + part.length);
}

const ENTRY = /^[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r]|$)/;
/** Entries that Dibs writes or lives by: lost in a text, they would cost a project its issue. */
const OWN_ENTRY = /^(?:issue|claim|status|title)[ \t]*:/im;

/**
 * Whether a quote seems to have swallowed entries: it was left open, and the one that closes it stands at the end of an
 * entry, whose own beginning lacks it.
 */
function hasEntries(quote: string): boolean {
  const lines = quote.split('\n').slice(1);
  return OWN_ENTRY.test(lines.join('\n')) || ENTRY.test(lines.at(-1) ?? '');
}

/** The same of the line at an offset, for a bracket that was left open. In braces, entries of their own may stand. */
function isEntry(text: string, offset: number): boolean {
  const line = text.slice(offset, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  const before = text.slice(0, offset);
  const isInBraces = before.split('{').length > before.split('}').length;
  return OWN_ENTRY.test(line) || (!isInBraces && ENTRY.test(line));
}

/**
 * Where the line before this one ends, a comment there included: it would swallow what is joined to it. Undefined where
 * quotes leave open whether there is one.
 */
function endBefore(text: string, offset: number): number | undefined {
  const end = text.lastIndexOf('\n', offset - 1);
  if (end === -1 || text.slice(end, offset).trim() !== '') return undefined;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end);
  const comment = line.search(/(?:^|[ \t])#/);
  if (comment === -1) return start + line.trimEnd().length;
  return /["']/.test(line) ? undefined : start + comment;
}

function quoteBefore(tree: Tree, offset: number): number | undefined {
  let start: number | undefined;
  visit(tree, {
    Scalar(_, { range }) {
      if (range?.[1] === offset) start = range[0];
    },
  });
  return start;
}

/** The quote that begins here, if nothing follows it that shows that it was never closed. */
function quoteAt(text: string, start: number): string | undefined {
  const quotes = /(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')(?=[ \t\r]*(?:\n|$|[,:\]}]|[ \t]#))/y;
  quotes.lastIndex = start;
  return quotes.exec(text)?.[0];
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
