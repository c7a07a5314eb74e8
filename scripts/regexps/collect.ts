import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ESTree, parseSync, Visitor } from 'rolldown/utils';

/** A regular expression of the source. */
export interface Pattern {
  /** `src/issue/body.ts` */
  file: string;
  line: number;
  source: string;
  flags: string;
  /** Whether it is looked for again behind each match. */
  repeats: boolean;
}

/** A regular expression that is put together while the program runs. */
export interface Built {
  file: string;
  line: number;
  /** The expression, on one line. */
  code: string;
}

/**
 * Every regular expression of a folder: literals, what modules make once with `new RegExp`, and what functions make each
 * time, which nobody can check without knowing of what.
 */
export async function collectPatterns(folder: string): Promise<{ patterns: Pattern[]; built: Built[] }> {
  const patterns: Pattern[] = [];
  const built: Built[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, name).replaceAll('\\', '/');
    const { literals, made } = patternsIn(file, readFileSync(file, 'utf8'));
    patterns.push(...literals);
    const known = made.length > 0 ? await madeOnImport(file) : new Map<number, RegExp>();
    for (const one of made) {
      const pattern = known.get(one.line);
      if (pattern === undefined) built.push(one);
      else patterns.push(patternOf(pattern, one, false));
    }
  }
  return { patterns, built };
}

function patternsIn(file: string, text: string): { literals: Pattern[]; made: Built[] } {
  const literals: Pattern[] = [];
  const made: Built[] = [];
  const separators = new Set<unknown>();
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const note = ({ start, end }: ESTree.Span) =>
    made.push({ file, line: lineOf(start), code: text.slice(start, end).replace(/\s+/g, ' ') });
  new Visitor({
    NewExpression(node) {
      if (isCalled(node.callee, 'RegExp')) note(node);
    },
    CallExpression(node) {
      const { callee, arguments: given } = node;
      const method = callee.type === 'MemberExpression' && !callee.computed ? callee.property : undefined;
      if (isCalled(callee, 'RegExp')) note(node);
      if (isCalled(method, 'split')) separators.add(given[0]);
      // These make a regular expression of a text.
      const isText =
        given[0]?.type === 'TemplateLiteral' || (given[0]?.type === 'Literal' && !('regex' in given[0]));
      if (['match', 'matchAll', 'search'].some((name) => isCalled(method, name)) && isText) note(node);
    },
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      literals.push(
        patternOf({ source: pattern, flags }, { file, line: lineOf(node.start) }, separators.has(node)),
      );
    },
  }).visit(parseSync(file, text).program);
  return { literals, made };
}

function isCalled(node: ESTree.Node | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

function patternOf(
  { source, flags }: Pick<RegExp, 'source' | 'flags'>,
  { file, line }: { file: string; line: number },
  separates: boolean,
): Pattern {
  return { file, line, source, flags, repeats: separates || /[gy]/.test(flags) };
}

/** What a module makes of `new RegExp` when it is imported, by line. */
async function madeOnImport(file: string): Promise<Map<number, RegExp>> {
  const made = new Map<number, RegExp>();
  const { RegExp: original } = globalThis;
  // A module that another one has imported already is run once more under another address.
  const url = `${pathToFileURL(resolve(file)).href}?regexps`;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?]) {
      const pattern = new target(...parts);
      const place = new Error().stack?.split(`${url}:`)[1];
      if (place !== undefined) made.set(Number.parseInt(place, 10), pattern);
      return pattern;
    },
  });
  try {
    await import(url);
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}
