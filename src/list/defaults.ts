import { isUnset } from '../lib/front-matter/index.ts';
import type { Config } from '../schema/config.ts';
import { type ProjectKey, projectKeys } from '../schema/project-keys.ts';
import { readKey, type Values } from './read-values.ts';

const parsedDefaults = new WeakMap<Config, Values>();

/** The config's defaults, read as if a file had them. Problems with them are reported by {@link readDefaults} alone. */
export function defaultsOf(config: Config): Values {
  let values = parsedDefaults.get(config);
  if (values === undefined) {
    values = readDefaults(config, () => {});
    parsedDefaults.set(config, values);
  }
  return values;
}

const NO_DEFAULT: ReadonlySet<string> = new Set(['title', 'issue', 'claim']);

/** Reads the config's `defaults` and reports what cannot be used, with its path in the config. */
export function readDefaults(
  config: Config,
  report: (path: readonly (string | number)[], message: string) => void,
): Values {
  const values: Values = {};
  for (const [written, value] of Object.entries(config.defaults)) {
    const key = written.toLowerCase();
    if (!Object.hasOwn(projectKeys, key) || NO_DEFAULT.has(key)) {
      report(['defaults', written], `${written} is not a key that can have a default.`);
      continue;
    }
    if (isUnset(value)) continue;
    const result = readKey(key as ProjectKey, [{ value, path: ['defaults', written] }], report);
    if (result !== undefined) values[key as ProjectKey] = result;
  }
  return values;
}
