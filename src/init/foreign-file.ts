import { isRecord, isUnset, readFrontMatter } from '../lib/front-matter/index.ts';
import { firstHeading, isCostly } from '../lib/markdown/index.ts';
import { type Fact, factsIn } from '../schema/facts.ts';

/** A file of a list without a config. */
export interface ForeignFile {
  /** Relative to the list's folder. */
  path: string;
  source: string;
  /** The Markdown below the front matter. */
  text: string;
  /** The line on which it begins. */
  textLine: number;
  /** What stands in it under labels. */
  facts: () => readonly Fact[];
  hasFrontMatter: boolean;
  /** Values by their lower-case path: `mentors`, `params.level`. */
  values: ReadonlyMap<string, { name: string; value: unknown }>;
  /** The first heading of the text. */
  heading: string | undefined;
}

const DEEPEST = 3;
/** Texts that are longer are searched for labels up to here. */
const MOST_READ = 40_000;

/** Reads a file without a config; undefined if its front matter cannot be read. */
export function readForeign(path: string, source: string): ForeignFile | undefined {
  const { frontMatter } = readFrontMatter(source);
  if (frontMatter === undefined) return undefined;
  const values: [string, { name: string; value: unknown }][] = [];
  const collect = (name: string, value: unknown, depth: number) => {
    if (isUnset(value)) return;
    values.push([name.toLowerCase(), { name, value }]);
    if (!isRecord(value) || depth === DEEPEST) return;
    for (const [key, inner] of Object.entries(value)) collect(`${name}.${key}`, inner, depth + 1);
  };
  for (const [key, value] of frontMatter.data) collect(key, value, 1);
  let facts: readonly Fact[] | undefined;
  return {
    path,
    source,
    text: frontMatter.text,
    textLine: frontMatter.textLine,
    facts: () => {
      facts ??= isCostly(frontMatter.text) ? [] : factsIn(frontMatter.text.slice(0, MOST_READ));
      return facts;
    },
    hasFrontMatter: frontMatter.present,
    values: new Map(values),
    heading: firstHeading(frontMatter.text)?.text,
  };
}

/** The values of a key, with nested lists flattened. */
export function membersOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(membersOf);
  return isUnset(value) ? [] : [value];
}

/** A key of a list's files. */
export interface ForeignKey {
  /** As most files write it; `params.level` for a nested key. */
  name: string;
  values: { file: ForeignFile; value: unknown }[];
}

/** The keys of a list by their lower-case names. */
export function keysOf(files: readonly ForeignFile[]): Map<string, ForeignKey> {
  const keys = new Map<string, ForeignKey>();
  for (const file of files) {
    for (const [lower, { name, value }] of file.values) {
      const key = keys.get(lower);
      if (key === undefined) keys.set(lower, { name, values: [{ file, value }] });
      else key.values.push({ file, value });
    }
  }
  return keys;
}
