import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import type { Place } from '../text/place.ts';
import { findBlock, placeAt } from './block.ts';
import { parseLoosely, parseTree, type Tree } from './parse-loosely.ts';

/** A pair's key as the reader gives it: text, whatever YAML takes it for; undefined for a list or a mapping. */
export function keyOf(tree: Tree, pair: Pair): string | undefined {
  const key = isAlias(pair.key) ? pair.key.resolve(tree) : pair.key;
  if (key === null || isScalar(key)) return String(key?.value ?? null);
  return undefined;
}

/** The pairs of a mapping that have this key in any case, in their order. */
export function pairsOf(tree: Tree, map: YAMLMap, key: string): Pair[] {
  const wanted = key.toLowerCase();
  return map.items.filter((pair) => keyOf(tree, pair)?.toLowerCase() === wanted);
}

/** Where a node begins (without its anchor and tag); undefined for one that is not written, as the value of `key:`. */
export function startOf(node: unknown): number | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range && range[1] > range[0] ? range[0] : undefined;
}

/** The same data with a space more before each closing bracket that begins a line; text with errors as it is. */
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
 * Where in the file the value (or the key) at a path such as `['contacts', 1, 'email']` stands. Keys are found in any
 * case. Of what is not there: the nearest thing around it; line 1, column 1 where there is none.
 */
export function locate(
  source: string,
  path: readonly (string | number)[],
  what: 'key' | 'value' = 'value',
): Place {
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

/** The last tree is kept: many a file that has one problem has more of them. */
function treeOf(source: string): { yaml: string; tree: Tree | undefined } {
  if (lastTree?.source !== source) {
    const { block } = findBlock(source);
    lastTree = { source, yaml: block?.yaml ?? '', tree: block && parseLoosely(block.yaml) };
  }
  return lastTree;
}

/** The pair that counts: the last, at the top level in any case, below it rather the one with this very key. */
function choosePair(tree: Tree, map: YAMLMap, key: string, depth: number): Pair | undefined {
  const pairs = pairsOf(tree, map, key);
  const exact = depth === 0 ? undefined : pairs.findLast((pair) => keyOf(tree, pair) === key);
  return exact ?? pairs.at(-1);
}
