import * as z from 'zod';
import { isRecord } from '../lib/front-matter/index.ts';
import { nearest } from '../lib/text/nearest.ts';
import { leavesCheckout } from '../lib/text/path.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import { type Config, configSchema } from '../schema/config.ts';
import { type Locate, readConfigSource } from './config-source.ts';

/** A config that was read. */
export interface ReadConfig {
  /** Undefined if the config has an error: then nothing may be done. */
  config: Config | undefined;
  problems: Problem[];
  locate: Locate;
}

/**
 * Reads the text of the config file; an empty or missing file gives the defaults.
 * @param file its path relative to the checkout, for problems
 */
export function readConfig(text: string | undefined, file: string): ReadConfig {
  const source = readConfigSource(text ?? '');
  const { locate } = source;
  if ('message' in source)
    return { config: undefined, problems: [errorIn(file, source.message, source.place)], locate };
  const result = configSchema.safeParse(withoutNulls(source.data, configSchema), { error: whatToWrite });
  const messages = result.success ? pathMessages(result.data) : result.error.issues.flatMap(messagesFor);
  const problems = messages.map(({ path, message }) => errorIn(file, message, locate(path)));
  return { config: result.data, problems, locate };
}

/** What is wrong with the config, and the way to it. */
interface Message {
  path: (string | number)[];
  message: string;
}

function messagesFor(issue: z.core.$ZodIssue): Message[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: unknownKey([...path, key].join('.'), key, path),
    }));
  }
  const name = path.join('.') || 'the config';
  return [{ path, message: `${name} cannot be used as it stands: ${issue.message}.` }];
}

/** What to write where the schema has no words of its own. */
function whatToWrite(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `write ${NOUNS[issue.expected] ?? 'another value'}`;
    case 'invalid_value':
      return `write one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `write a number from ${issue.minimum} up`
        : 'it is empty';
    case 'too_big':
      return `write at most ${issue.maximum}`;
    default:
      return 'write another value';
  }
}

const NOUNS: Record<string, string> = {
  object: 'keys and values, indented below it',
  record: 'keys and values, indented below it',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function pathMessages(config: Config): Message[] {
  return (['projects', 'index'] as const)
    .filter((key) => config[key] !== null && leavesCheckout(config[key]))
    .map((key) => ({ path: [key], message: `${key} must be a path inside the checkout.` }));
}

function unknownKey(name: string, key: string, path: (string | number)[]): string {
  let schema: unknown = configSchema;
  for (const step of path) schema = memberOf(schema, step);
  const known = Object.keys(unwrap(schema)?.shape ?? {});
  const guess = nearest(key, known);
  return guess === undefined
    ? `${name} is not a key that Dibs knows${known.length > 0 ? `; known here: ${known.join(', ')}` : ''}.`
    : `${name} is not a key that Dibs knows; did you mean ${guess}?`;
}

/** The config without its empty keys, except those that may be null and those that are not known. */
function withoutNulls(data: unknown, schema: unknown): unknown {
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const member = memberOf(schema, key);
      const isEmpty = value === null && member instanceof z.ZodType && !member.safeParse(null).success;
      return isEmpty ? [] : [[key, withoutNulls(value, member)]];
    }),
  );
}

/** The schema of a key; in a record, of any key. */
function memberOf(schema: unknown, step: string | number): unknown {
  const inner = bare(schema);
  return inner instanceof z.ZodRecord ? inner.valueType : unwrap(inner)?.shape[step];
}

/** The object schema inside of defaults and null; undefined if there is none. */
function unwrap(schema: unknown): z.ZodObject | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? inner : undefined;
}

function bare(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
}
