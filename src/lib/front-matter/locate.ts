import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Place } from '../text/place.ts';
import { placeAt } from './block.ts';
import { findBlock } from './find-block.ts';
import { locateInJson } from './json.ts';
import { parseLoosely, parseTree, type Tree } from './parse-loosely.ts';
import { locateInToml } from './toml.ts';

/** The key of a pair as text, whatever its YAML type; undefined for a list or a mapping. */
export function keyOf(tree: Tree, pair: Pair): string | undefined {
  const key = isAlias(pair.key) ? pair.key.resolve(tree) : pair.key;
  if (key === null || isScalar(key)) return String(key?.value ?? null);
  return undefined;
}

/** The pairs of a mapping with a key in any case, in order. */
export function pairsOf(tree: Tree, map: YAMLMap, key: string): Pair[] {
  const wanted = key.toLowerCase();
  return map.items.filter((pair) => keyOf(tree, pair)?.toLowerCase() === wanted);
}

/** Where a node starts, without anchor and tag; undefined if it is not written, like the value of `key:`. */
export function startOf(node: unknown): number | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range && range[1] > range[0] ? range[0] : undefined;
}

/** Indents each closing bracket at the start of a line by one space; a text with errors stays as it is. */
export function indentBrackets(yaml: string): string {
  const tree = parseTree(yaml);
  if (tree.errors.length > 0) return yaml;
  const brackets: number[] = [];
  visit(tree, {
    Collection(_, { flow, range }) {
      const end = (range?.[1] ?? 0) - 1;
      const before = yaml.slice(yaml.lastIndexOf('\n', end) + 1, end);
      if (flow && before.trim() === '') brackets.push(end);
    },
  });
  const lastFirst = brackets.toSorted((one, other) => other - one);
  return lastFirst.reduce((text, at) => `${text.slice(0, at)} ${text.slice(at)}`, yaml);
}

/**
 * Finds the position in the file of the value (or key) at a path such as `['contacts', 1, 'email']`, with keys in any
 * case. If it does not exist: the position of the nearest parent, or line 1, column 1.
 */
export function locate(
  source: string,
  path: readonly (string | number)[],
  what: 'key' | 'value' = 'value',
): Place {
  const { block } = findBlock(source);
  if (block?.language === 'toml') return locateInToml(block.yaml, path, what);
  if (block?.language === 'json') return locateInJson(block.yaml, path, what);
  const { yaml, tree } = treeOf(source);
  let place: Place = { line: 1, column: 1 };
  let node: unknown = tree?.contents;
  for (const [depth, step] of path.entries()) {
    const pair = tree && isMap(node) ? choosePair(tree, node, String(step), depth) : undefined;
    const value = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const ofKey = what === 'key' && depth === path.length - 1 ? startOf(pair?.key) : undefined;
    const start = ofKey ?? startOf(value) ?? startOf(pair?.key);
    if (start === undefined) break;
    place = placeAt(yaml, start);
    node = value;
  }
  return place;
}

let lastTree: { source: string; yaml: string; tree: Tree | undefined } | undefined;

/** Caches the last tree, as a file with one problem often has more. */
function treeOf(source: string): { yaml: string; tree: Tree | undefined } {
  if (lastTree?.source !== source) {
    const { block } = findBlock(source);
    lastTree = { source, yaml: block?.yaml ?? '', tree: block && parseLoosely(block.yaml) };
  }
  return lastTree;
}

/** The effective pair: the last one, at the top level in any case, below it preferably with exactly this key. */
function choosePair(tree: Tree, map: YAMLMap, key: string, depth: number): Pair | undefined {
  const pairs = pairsOf(tree, map, key);
  const exact = depth === 0 ? undefined : pairs.findLast((pair) => keyOf(tree, pair) === key);
  return exact ?? pairs.at(-1);
}
