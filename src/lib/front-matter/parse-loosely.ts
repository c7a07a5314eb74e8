import { type Document, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';

/** A front matter with the offsets of its parts: 15 times slower than reading, so only for a few files. */
export type Tree = Document.Parsed<ParsedNode>;

/** Never throws; the tree has everything that can be read, and `errors`. */
export function parseTree(yaml: string): Tree {
  return parseDocument(yaml, {
    keepSourceTokens: true,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
}

/** The tree of a text or, if that has errors, of the text with its lines joined; the offsets are the same. */
export function parseLoosely(yaml: string): Tree {
  const tree = parseTree(yaml);
  const joined = tree.errors.length > 0 ? joinLines(yaml) : undefined;
  return joined === undefined ? tree : parseTree(joined);
}

/** Maximum number of characters to parse while joining lines one by one. */
const MAX_WORK = 100_000;

/**
 * Replaces line ends within quotes and brackets by blanks, which keeps all offsets, so that text continued at the margin
 * can be read: YAML 1.2 requires indentation, the YAML 1.1 parsers of Jekyll and others do not. Undefined if the text
 * cannot be read even so.
 */
export function joinLines(yaml: string): string | undefined {
  const text = yaml.replace(/^([ ]*[\w-]+:)(\t+)/gm, (_, key: string, tabs: string) => key + blanks(tabs));
  const joined = joinWhile(text, () => true);
  return parseTree(joined).errors.length === 0 ? joined : undefined;
}

/** Joins lines in quotes only, as far as possible: real errors come after the apparent ones. */
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

/** Joins the quote that is interrupted at an error, or the line there to its bracket. */
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
/** Keys that must never be swallowed by an unclosed quote. */
const OWN_ENTRY = /^(?:issue|claim|status|title)[ \t]*:/im;

/**
 * Whether an unclosed quote seems to have swallowed entries: its closing quote is at the end of an entry that lacks the
 * opening one.
 */
function hasEntries(quote: string): boolean {
  const lines = quote.split('\n').slice(1);
  return OWN_ENTRY.test(lines.join('\n')) || ENTRY.test(lines.at(-1) ?? '');
}

/** Whether an unclosed bracket seems to have swallowed the line at an offset. Braces may contain entries. */
function isEntry(text: string, offset: number): boolean {
  const line = text.slice(offset, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  const before = text.slice(0, offset);
  const isInBraces = before.split('{').length > before.split('}').length;
  return OWN_ENTRY.test(line) || (!isInBraces && ENTRY.test(line));
}

/**
 * Where the line before this one ends, without a comment, which would swallow what is joined to it. Undefined if quotes
 * make it ambiguous.
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

/** The quoted text that starts here, unless what follows shows that it was never closed. */
function quoteAt(text: string, start: number): string | undefined {
  const quotes = /(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')(?=[ \t\r]*(?:\n|$|[,:\]}]|[ \t]#))/y;
  quotes.lastIndex = start;
  return quotes.exec(text)?.[0];
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
