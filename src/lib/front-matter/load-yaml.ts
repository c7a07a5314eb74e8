import { CORE_SCHEMA, defineMappingTag, defineSequenceTag, loadAll, YAMLException } from 'js-yaml';

/** A document as data, and whether one of its mappings has a duplicate key. */
export interface Loaded {
  /** Undefined if there is nothing but comments. */
  root: unknown;
  repeated: boolean;
}

export const MAX_DEPTH = 32;
const MAX_ALIASES = 100;
/** Limits with all aliases expanded, so that walking the data is bounded. */
const MAX_NODES = 10_000;
const INERT_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Loads YAML 1.2 with the core schema, without merge keys and other tags. Of duplicate keys, the last counts.
 * @throws YAMLException with the offset of what cannot be read
 */
export function loadYaml(yaml: string): Loaded {
  try {
    return { root: loadOne(yaml, false), repeated: false };
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== 'duplicated mapping key') throw error;
    return { root: loadOne(yaml, true), repeated: true };
  }
}

/** The key of the first entry that is too large or too deep with its aliases expanded. */
export function firstTooLarge(data: ReadonlyMap<string, unknown>): string | undefined {
  let left = MAX_NODES;
  const fits = (value: unknown, depth: number): boolean => {
    left--;
    if (left < 0 || depth > MAX_DEPTH) return false;
    if (typeof value !== 'object' || value === null) return true;
    return Object.values(value).every((part) => fits(part, depth + 1));
  };
  for (const [key, value] of data) if (!fits(value, 1)) return key;
  return undefined;
}

/** Whether a value is a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function loadOne(yaml: string, json: boolean): unknown {
  const documents = loadAll(yaml, { schema: SCHEMA, maxDepth: MAX_DEPTH, maxAliases: MAX_ALIASES, json });
  if (documents.length > 1) throw new YAMLException('there is more than one document');
  return documents[0];
}

/** A mapping without entries; what is put into it by `addEntry` has no effect on any other. */
export function newMapping(): Record<string, unknown> {
  return Object.create(MAPPING);
}

/** Adds an entry in place of an earlier one with this key; keys that objects have by nature are left out. */
export function addEntry(record: Record<string, unknown>, name: string, value: unknown): void {
  if (INERT_KEYS.has(name)) return;
  if (name in record) delete record[name]; // the last of them counts, also for the order
  record[name] = value;
}

/** The prototype of mappings: they inherit no key, yet `String(mapping)` does not throw. */
const MAPPING = Object.freeze(Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => '{…}' }));

/** With a `finalize`, js-yaml rejects an alias within its own anchor, so data has no cycles. */
const finalize = <T>(value: T): T => value;

const SCHEMA = CORE_SCHEMA.withTags(
  defineSequenceTag('tag:yaml.org,2002:seq', {
    create: (): unknown[] => [],
    addItem: (list, value) => {
      list.push(value);
    },
    finalize,
    identify: () => false,
  }),
  defineMappingTag('tag:yaml.org,2002:map', {
    create: newMapping,
    addPair: (record, key, value) => {
      if (typeof key === 'object' && key !== null) return 'complex keys are not supported';
      addEntry(record, String(key), value);
      return '';
    },
    has: (record, key) => (typeof key !== 'object' || key === null) && String(key) in record,
    keys: (record) => Object.keys(record),
    get: (record, key) => record[String(key)],
    finalize,
    identify: () => false,
  }),
);
