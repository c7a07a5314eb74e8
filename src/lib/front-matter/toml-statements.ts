/** A line of TOML that sets something, or the header of a table; all numbers are offsets. */
export interface Statement {
  /** The way from the top; an entry of `[[people]]` has its number behind that name. */
  path: readonly (string | number)[];
  isHeader: boolean;
  /** Start of its first line, and end of its last, including the line end. */
  start: number;
  end: number;
  keyStart: number;
  /** Of a header: what is in its brackets. */
  value: { start: number; end: number };
}

type Path = (string | number)[];

const KEY = /(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/y;
const DOT = /[ \t]*\.[ \t]*/y;
/** A part of a value; of a text of lines only its opening quotes. */
const TOKEN = /"""|'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[\]{}\n]|[^"'#[\]{}\n]+/y;

/** The statements of a TOML document that can be read, in order. */
export function statementsOf(toml: string): Statement[] {
  const statements: Statement[] = [];
  const counts = new Map<string, number>();
  let table: Path = [];
  for (let start = 0; start < toml.length; start = lineEnd(toml, start)) {
    const first = start + (/^[ \t]*/.exec(toml.slice(start, lineEnd(toml, start)))?.[0].length ?? 0);
    if (/[#\r\n]|^$/.test(toml.charAt(first))) continue;
    const brackets = toml.charAt(first) === '[' ? (toml.charAt(first + 1) === '[' ? 2 : 1) : 0;
    const keyStart = first + brackets + leadingBlanks(toml, first + brackets);
    const { names, end: keyEnd } = keyAt(toml, keyStart);
    if (names.length === 0) break;
    if (brackets > 0) table = tablePath(names, brackets === 2, counts);
    const from = toml.indexOf('=', keyEnd) + 1;
    const value =
      brackets > 0 ? { start: keyStart, end: keyEnd } : valueAt(toml, from + leadingBlanks(toml, from));
    const end = lineEnd(toml, value.end);
    const path = brackets > 0 ? table : [...table, ...names];
    statements.push({ path, isHeader: brackets > 0, start, end, keyStart, value });
    start = Math.max(start, lineStart(toml, value.end));
  }
  return statements;
}

function keyAt(toml: string, start: number): { names: string[]; end: number } {
  const names: string[] = [];
  let end = start;
  for (let at: number | undefined = start; at !== undefined; at = skip(DOT, toml, end)) {
    const next = skip(KEY, toml, at);
    if (next === undefined) break;
    names.push(nameOf(toml.slice(at, next)));
    end = next;
  }
  return { names, end };
}

function nameOf(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1);
  if (!key.startsWith('"')) return key;
  try {
    return JSON.parse(key);
  } catch {
    return key.slice(1, -1); // an escape that only TOML has
  }
}

function tablePath(names: readonly string[], isNew: boolean, counts: Map<string, number>): Path {
  let path: Path = [];
  for (const [depth, name] of names.entries()) {
    path = [...path, name];
    const key = JSON.stringify(path);
    const count = counts.get(key);
    const adds = isNew && depth === names.length - 1;
    if (adds) counts.set(key, (count ?? -1) + 1);
    if (adds || count !== undefined) path = [...path, adds ? (count ?? -1) + 1 : (count ?? 0)];
  }
  return path;
}

function valueAt(toml: string, start: number): { start: number; end: number } {
  let depth = 0;
  let end = start;
  for (let at = start; at < toml.length; ) {
    const next = skip(TOKEN, toml, at);
    if (next === undefined) break;
    const token = toml.slice(at, next);
    if (depth === 0 && (token === '\n' || token.startsWith('#'))) break;
    if (token === '[' || token === '{') depth++;
    if (token === ']' || token === '}') depth--;
    at = token === '"""' || token === "'''" ? endOfLines(toml, next, token) : next;
    if (!token.startsWith('#') && token.trim() !== '') end = at - (token.length - token.trimEnd().length);
  }
  return { start, end };
}

/** The offset behind a text of lines, whose last quotes may be its own. */
function endOfLines(toml: string, start: number, quotes: string): number {
  const quote = quotes.charAt(0);
  let at = start;
  while (at < toml.length && !toml.startsWith(quotes, at))
    at += quote === '"' && toml.charAt(at) === '\\' ? 2 : 1;
  at += quotes.length;
  for (let more = 0; more < 2 && toml.charAt(at) === quote; more++) at++;
  return at;
}

function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function leadingBlanks(toml: string, at: number): number {
  let end = at;
  while (toml.charAt(end) === ' ' || toml.charAt(end) === '\t') end++;
  return end - at;
}

function lineStart(toml: string, at: number): number {
  return toml.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(toml: string, at: number): number {
  return toml.indexOf('\n', at) + 1 || toml.length;
}
