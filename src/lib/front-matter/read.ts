import matter from 'gray-matter';
import { YAMLException } from 'js-yaml';
import { isCollection, isMap, isSeq } from 'yaml';
import { type Block, countLines, type FrontMatterProblem, firstLineOf, placeAt } from './block.ts';
import { explain, explainShape, explainSize } from './explain.ts';
import { findBlock } from './find-block.ts';
import { loadJson, repeatedInJson } from './json.ts';
import { firstTooLarge, isRecord, type Loaded, loadYaml } from './load-yaml.ts';
import { indentBrackets, keyOf, locate, startOf } from './locate.ts';
import { joinLines, parseLoosely } from './parse-loosely.ts';
import { loadToml, repeatedInToml } from './toml.ts';

export interface FrontMatter {
  /**
   * Keys as written, unique in any case. Values follow the YAML 1.2 core schema: dates are strings; mappings are records
   * without a prototype. `__proto__`, `constructor` and `prototype` are left out at every depth.
   */
  data: ReadonlyMap<string, unknown>;
  /** The Markdown after the front matter: LF line ends, no byte order mark. */
  text: string;
  /** 1-based line of the file where `text` starts. */
  textLine: number;
  /** False if the file has no front matter: it begins with neither `---` nor `+++` nor a JSON object. */
  present: boolean;
}

/** Reads the front matter of a file with all its problems. Nothing in it is ever evaluated. */
export function readFrontMatter(source: string): {
  frontMatter: FrontMatter | undefined;
  problems: FrontMatterProblem[];
} {
  const { block, problem } = findBlock(source);
  if (problem) return failed(problem);
  if (!block) {
    const text = withLineFeeds(source.replace(/^\uFEFF/, ''));
    return { frontMatter: { data: new Map(), text, textLine: 1, present: false }, problems: [] };
  }

  const loaded = load(block);
  if ('severity' in loaded) return failed(loaded);
  const data = lastOfEach(loaded.root as Record<string, unknown>);
  const large = firstTooLarge(data);
  if (large !== undefined) return failed(explainLarge(source, block, large));

  const repeated = loaded.repeated || data.size < Object.keys(loaded.root as object).length;
  const text = withLineFeeds(block.text);
  const textLine = firstLineOf(block) + countLines(block.yaml) + 1;
  const frontMatter = { data, text, textLine, present: true };
  return { frontMatter, problems: repeated ? findRepeated(block) : [] };
}

function failed(problem: FrontMatterProblem) {
  return { frontMatter: undefined, problems: [problem] };
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

function load({ language, yaml }: Block): Loaded | FrontMatterProblem {
  if (language === 'toml') return loadToml(yaml);
  if (language === 'json') return loadJson(yaml);
  try {
    const { root = {}, repeated } = loadBlock(yaml);
    return isRecord(root) && !isInBrackets(yaml) ? { root, repeated } : explainShape(yaml);
  } catch (error) {
    return explain(yaml, error);
  }
}

function explainLarge(source: string, { language, yaml }: Block, key: string): FrontMatterProblem {
  if (language === 'yaml') return explainSize(yaml, key);
  const message = 'This is too large or nested too deep; write less of it.';
  return { severity: 'error', ...locate(source, [key], 'key'), message };
}

/**
 * gray-matter needs options: without them it caches by content, and a broken file reads as empty the second time. It
 * accepts `---foo` as a closing line, hence the line end in the delimiter, and copies the text after it several times,
 * hence the block alone. It passes the block with the opening line's end but without its own, and obeys a key
 * `excerpt_separator` in what an engine returns, hence the object around that.
 * See parseMatter in https://github.com/jonschlinkert/gray-matter/blob/4.0.3/index.js
 */
function loadBlock(yaml: string): Loaded {
  const { data } = matter(`---\n${yaml}---\n`, {
    language: 'yaml',
    delimiters: ['---', '---\n'],
    engines: {
      yaml: (lines: string) => loadLoosely(`${lines.slice(1)}\n`),
      json: refuseEngine,
      javascript: refuseEngine,
    },
  });
  return { root: data.root, repeated: data.repeated === true };
}

/**
 * js-yaml 5 requires closing brackets, and continued lines in quotes and brackets, to be indented more than their key;
 * people write them at the margin, and other programs accept that.
 */
function loadLoosely(yaml: string): Loaded {
  try {
    return loadYaml(yaml);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const isIndentation = error.reason === 'deficient indentation';
    const joined = isIndentation ? joinLines(yaml) : undefined;
    for (const text of isIndentation ? [indentBrackets(yaml), joined && indentBrackets(joined)] : []) {
      if (text === undefined || text === yaml) continue;
      try {
        return loadYaml(text);
      } catch {
        // The first error has the offsets of the file.
      }
    }
    throw error;
  }
}

function refuseEngine(): never {
  throw new Error('Front matter is YAML only.');
}

/** Whether the mapping is `{…}`, which cannot be edited by lines. */
function isInBrackets(yaml: string): boolean {
  const first = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(\S)/.exec(yaml)?.[1] ?? '';
  if (!['{', '!', '&'].includes(first)) return false;
  const { contents } = parseLoosely(yaml);
  return isCollection(contents) && contents.flow === true;
}

function lastOfEach(root: Record<string, unknown>): Map<string, unknown> {
  const data = new Map<string, unknown>();
  const spelled = new Map<string, string>();
  for (const [key, value] of Object.entries(root)) {
    const earlier = spelled.get(key.toLowerCase());
    if (earlier !== undefined) data.delete(earlier);
    spelled.set(key.toLowerCase(), key);
    data.set(key, value);
  }
  return data;
}

/** Warns of each duplicate key: at the top level in any case, below it if equal exactly. */
function findRepeated(block: Block): FrontMatterProblem[] {
  const { language, yaml } = block;
  if (language === 'yaml') return findRepeatedInYaml(yaml);
  const found = language === 'json' ? repeatedInJson(yaml) : repeatedInToml(yaml);
  return found.map(({ key, offset }) => ({ ...warnOfRepeated(yaml, offset, firstLineOf(block)), key }));
}

function findRepeatedInYaml(yaml: string): FrontMatterProblem[] {
  const tree = parseLoosely(yaml);
  const problems: FrontMatterProblem[] = [];
  const look = (node: unknown, above: readonly string[]): void => {
    if (isSeq(node)) for (const [index, part] of node.items.entries()) look(part, [...above, String(index)]);
    const seen = new Set<string>();
    for (const pair of isMap(node) ? node.items : []) {
      const path = [...above, keyOf(tree, pair) ?? ''];
      const key = path.join('.');
      const same = above.length === 0 ? key.toLowerCase() : key;
      if (seen.has(same)) problems.push({ ...warnOfRepeated(yaml, startOf(pair.key) ?? 0), key });
      seen.add(same);
      look(pair.value, path);
    }
  };
  look(tree.contents, []);
  return problems;
}

function warnOfRepeated(yaml: string, offset: number, firstLine?: number): FrontMatterProblem {
  const message = 'This key is given twice and the last one counts; delete one of them.';
  return { severity: 'warning', ...placeAt(yaml, offset, firstLine), message, code: 'duplicate-key' };
}
