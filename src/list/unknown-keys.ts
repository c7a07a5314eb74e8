import { nearest } from '../lib/text/nearest.ts';
import type { Config } from '../schema/config.ts';
import { PROJECT_KEYS } from '../schema/project-keys.ts';
import { type Fields, sourcesOf } from './fields.ts';

/** Keys of a file that Dibs does not know and that look like one that the file lacks. */
export function misspelledKeys(fields: Fields, config: Config): { key: string; guess: string }[] {
  const known = knownKeys(config);
  const unknown = fields.keys().filter((key) => !known.has(key.toLowerCase()));
  if (unknown.length === 0) return [];
  const present = new Set(fields.keys().map((key) => key.toLowerCase()));
  const lacking = PROJECT_KEYS.filter(
    (key) => config.fields[key] === undefined && !present.has(key) && fields.get(key).length === 0,
  );
  return unknown.flatMap((key) => {
    const guess = nearest(key, lacking);
    return guess === undefined ? [] : [{ key, guess }];
  });
}

const keysOfConfigs = new WeakMap<Config, ReadonlySet<string>>();

/** Keys that mean something in the files of a list, in lower case. */
function knownKeys(config: Config): ReadonlySet<string> {
  let known = keysOfConfigs.get(config);
  if (known === undefined) {
    const all = [
      ...PROJECT_KEYS.flatMap((key) => [...sourcesOf(key, config)]),
      ...Object.values(config.fields).flat(),
    ];
    known = new Set(all.map((key) => (key.split('.')[0] ?? key).toLowerCase()));
    keysOfConfigs.set(config, known);
  }
  return known;
}
