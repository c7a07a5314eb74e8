import { isRecord, isUnset, readFrontMatter } from '../lib/front-matter/index.ts';
import { firstHeading } from '../lib/markdown/index.ts';

/** A file of a list without a config. */
export interface ForeignFile {
  /** Relative to the list's folder. */
  path: string;
  source: string;
  hasFrontMatter: boolean;
  /** Values by their lower-case path: `mentors`, `params.level`. */
  values: ReadonlyMap<string, { name: string; value: unknown }>;
  /** The first heading of the text. */
  heading: string | undefined;
}

const DEEPEST = 3;

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
  return {
    path,
    source,
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
