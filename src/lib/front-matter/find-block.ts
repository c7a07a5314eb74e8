import { type Found, findYaml } from './block.ts';
import { findJson } from './json.ts';
import { findToml } from './toml.ts';

/** Finds the front matter of a file, whatever its language. */
export function findBlock(source: string): Found {
  return findToml(source) ?? findJson(source) ?? findYaml(source);
}
