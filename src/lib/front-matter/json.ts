import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Place } from '../text/place.ts';
import {
  type Block,
  checkLines,
  type Found,
  type FrontMatterProblem,
  MAX_LENGTH,
  placeAt,
  refuse,
  split,
} from './block.ts';
import { addEntry, type Loaded, MAX_DEPTH, newMapping } from './load-yaml.ts';

const OPENING = /^\uFEFF?\{\s*(?:"[^"\n]*"\s*:|\}[ \t]*(?:\r?\n|$))/;
const REST_OF_LINE = /[ \t]*(?:\r?\n|$)/y;

/** Finds a JSON object at the start of a file; undefined if the file does not begin with one. */
export function findJson(source: string): Found | undefined {
  if (!OPENING.test(source.slice(0, MAX_LENGTH))) return undefined;
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const { end, problem } = endOfObject(source.slice(start, start + MAX_LENGTH + 1));
  if (problem !== undefined) return refuse(1, 1, problem);
  REST_OF_LINE.lastIndex = start + end;
  if (!REST_OF_LINE.test(source)) {
    const { line, column } = placeAt(source.slice(start), end, 1);
    return refuse(line, column, 'Nothing may follow the closing brace on its line: begin the text below it.');
  }
  return checkLines(split('json', source, [start, start + end, REST_OF_LINE.lastIndex]));
}

/** Where the object ends that a text starts with; the parser recurses, so its depth is limited here. */
function endOfObject(text: string): { end: number; problem?: string } {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if ('{['.includes(text.charAt(at))) depth++;
    if ('}]'.includes(text.charAt(at))) depth--;
    if (depth > MAX_DEPTH)
      return { end: 0, problem: 'This JSON object is nested too deep; write less of it.' };
    if (depth === 0) return { end: at + 1 };
  }
  return { end: 0, problem: 'Close the JSON object that begins here with a brace, within 50000 characters.' };
}

/** Reads a JSON object as data; a comment or a comma too many is an error, as in what builds the site. */
export function loadJson(json: string): Loaded | FrontMatterProblem {
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error === undefined) return { root: toData(root), repeated: repeatedInJson(json).length > 0 };
  const reason = printParseErrorCode(error.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  const message = `JSON cannot be read here: ${reason}.`;
  return { severity: 'error', ...placeAt(json, error.offset, 1), message };
}

function toData(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(toData);
  if (node?.type !== 'object') return node?.value;
  const record = newMapping();
  for (const property of node.children ?? [])
    addEntry(record, nameOf(property), toData(property.children?.[1]));
  return record;
}

/** Keys that are given twice, by their path and place: at the top level in any case. */
export function repeatedInJson(json: string): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  const look = (node: Node | undefined, above: readonly string[]) => {
    const seen = new Set<string>();
    for (const [at, part] of (node?.children ?? []).entries()) {
      const path = [...above, node?.type === 'object' ? nameOf(part) : String(at)];
      const key = path.join('.');
      const same = above.length === 0 ? key.toLowerCase() : key;
      if (seen.has(same)) found.push({ key, offset: part.offset });
      seen.add(same);
      look(node?.type === 'object' ? part.children?.[1] : part, path);
    }
  };
  look(parseTree(json), []);
  return found;
}

/** The place of a path, or of the nearest value above it. */
export function locateInJson(json: string, path: readonly (string | number)[], what: 'key' | 'value'): Place {
  let node = parseTree(json);
  let place: Place = { line: 1, column: 1 };
  for (const [depth, step] of path.entries()) {
    const isSame = (part: Node) =>
      depth === 0 ? isSameName(part, String(step)) : nameOf(part) === String(step);
    const property = node?.type === 'object' ? node.children?.findLast(isSame) : undefined;
    const next = node?.type === 'array' ? node.children?.[Number(step)] : property?.children?.[1];
    const isKey = what === 'key' && depth === path.length - 1;
    const shown = isKey ? (property ?? next) : (next ?? property);
    if (shown === undefined) break;
    place = placeAt(json, shown.offset, 1);
    node = next;
  }
  return place;
}

/** The properties of a front matter with a name in any case, and all of them. */
export function propertiesOf({ raw }: Pick<Block, 'raw'>, name: string): { all: Node[]; own: Node[] } {
  const all = parseTree(raw)?.children ?? [];
  return { all, own: all.filter((property) => isSameName(property, name)) };
}

function nameOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function isSameName(property: Node, name: string): boolean {
  return nameOf(property).toLowerCase() === name.toLowerCase();
}
