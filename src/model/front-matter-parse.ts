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
const MAX_WORK = 2_000_000;

/**
 * The text with blanks for the line ends within quotes and brackets, each offset as it was, so that what goes on at the
 * margin can be read: YAML 1.2 wants it indented, the readers of YAML 1.1 behind Jekyll and others do not. Undefined
 * where that does not make the text readable.
 */
export function joinLines(yaml: string): string | undefined {
  let text = yaml.replace(/^([ ]*[\w-]+:)(\t+)/gm, (_, key: string, tabs: string) => key + blanks(tabs));
  for (let work = text.length; work < MAX_WORK; work += text.length) {
    const tree = parseTree(text);
    const [error] = tree.errors.toSorted((one, other) => one.pos[0] - other.pos[0]);
    if (error === undefined) return text;
    const joined = joinAt(text, tree, error);
    if (joined === undefined) return undefined;
    text = joined;
  }
  return undefined;
}

/** Joins the quote that breaks off at an error, or the line there to the bracket that it is a part of. */
function joinAt(text: string, tree: Tree, { code, message, pos: [offset] }: YAMLError): string | undefined {
  const isBracket = code === 'BAD_INDENT' && message.startsWith('Flow');
  const start = isBracket ? endBefore(text, offset) : quoteBefore(tree, offset);
  if (start === undefined) return undefined;
  const part = isBracket ? text.slice(start, offset) : (quoteAt(text, start) ?? '');
  if (!part.includes('\n')) return undefined;
  const joined = isBracket ? blanks(part) : part.replaceAll(/\r?\n/g, blanks);
  return text.slice(0, start) + joined + text.slice(start + part.length);
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

function quoteAt(text: string, start: number): string | undefined {
  const quotes = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'/y;
  quotes.lastIndex = start;
  return quotes.exec(text)?.[0];
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
