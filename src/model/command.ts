import type { Config } from './config.ts';
import { isCostly, type MarkdownNode, parseMarkdown, spanOf } from './markdown-parser.ts';
import type { Span } from './source-text.ts';

/** What people can ask for in a comment. */
export interface Command {
  verb: keyof Config['claims']['commands'];
  /** Login of the person that it is about, where it names one. */
  person?: string;
}

// Up to three spaces before it leave a line of Markdown what it is.
const WORD = /^ {0,3}([^\s@]\S*)(?:[ \t]+(?:@([a-z\d](?:[a-z\d_-]{0,38}))(?![\w/[-])|(?![ \t@]))|$)/i;

/**
 * The first command in a comment: a word that begins a line, alone or followed by a space. What stands in code, quotes
 * and HTML comments is said by nobody, or by somebody else.
 * @param words what each command is called in this list
 */
export function commandIn(comment: string, words: Config['claims']['commands']): Command | undefined {
  const text = comment.replaceAll('\r\n', '\n');
  const lines = [...commandLines(text, words)];
  if (lines.length === 0 || isCostly(text)) return undefined;
  const quoted = quotedSpans(parseMarkdown(text).root);
  const isSaid = (at: number) => !quoted.some(({ start, end }) => start <= at && at < end);
  return lines.find(({ at }) => isSaid(at))?.command;
}

/** Whether a line of a text could be taken for a command. */
export function holdsCommand(text: string, words: Config['claims']['commands']): boolean {
  return !commandLines(text, words).next().done;
}

function* commandLines(
  text: string,
  words: Config['claims']['commands'],
): Generator<{ at: number; command: Command }> {
  let at = 0;
  for (const line of text.split('\n')) {
    const [, word, person] = WORD.exec(line) ?? [];
    const verb = word === undefined ? undefined : verbOf(word, words);
    if (verb !== undefined) {
      const start = at + line.search(/[^ ]/);
      yield { at: start, command: { verb, ...(person !== undefined && { person }) } };
    }
    at += line.length + 1;
  }
}

function verbOf(word: string, words: Config['claims']['commands']): Command['verb'] | undefined {
  const said = word.toLowerCase();
  const verbs = Object.keys(words) as Command['verb'][];
  return verbs.find((verb) => words[verb].some((one) => one.toLowerCase() === said));
}

function quotedSpans(node: MarkdownNode): Span[] {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'blockquote':
      return [spanOf(node)];
    case 'html':
      return htmlSpans(node.value, spanOf(node));
    default:
      return 'children' in node ? node.children.flatMap((child) => quotedSpans(child)) : [];
  }
}

/** Of HTML, what is a comment or may be code or a quote. */
function htmlSpans(html: string, span: Span): Span[] {
  if (/<(?:pre|code|blockquote|script|style|textarea)\b/i.test(html)) return [span];
  return [...html.matchAll(/<!--.*?(?:-->|$)/gs)].map(({ index, 0: comment }) => ({
    start: span.start + index,
    end: span.start + index + comment.length,
  }));
}
