import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { nearest } from '../lib/text/nearest.ts';
import type { Place } from '../lib/text/place.ts';
import { errorIn, FILE_START, type Problem } from '../model/problem.ts';
import { type Config, configSchema } from '../schema/config.ts';
import { isRecord } from './fields.ts';

/** Where a key of the config stands, for problems that are found later (a default that cannot be read, say). */
export type Locate = (path: readonly (string | number)[]) => Place;

export interface ReadConfig {
  /** Undefined where the config has an error: then nothing may be done. */
  config: Config | undefined;
  problems: Problem[];
  locate: Locate;
}

/**
 * Reads the text of the config file; an empty or missing file gives the defaults.
 * @param file its path relative to the checkout, for problems
 */
export function readConfig(source: string | undefined, file: string): ReadConfig {
  const lines = new LineCounter();
  const document = parseDocument((source ?? '').replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate: Locate = (path) => {
    let place: Place = FILE_START;
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair === undefined || !isScalar(pair.key) || !pair.key.range) break;
        place = placeAt(pair.key.range[0]);
        node = pair.value;
      } else if (isSeq(node)) {
        const member = node.items[Number(step)];
        if (!isNode(member) || !member.range) break;
        place = placeAt(member.range[0]);
        node = member;
      } else break;
    }
    return place;
  };
  const problem = (place: Place, message: string): Problem => errorIn(file, message, place);
  const failed = (problems: Problem[]): ReadConfig => ({ config: undefined, problems, locate });

  if (document.errors.length > 0) {
    return failed(
      document.errors
        .slice(0, 1)
        .map(({ pos, message }) =>
          problem(
            placeAt(pos[0]),
            `This is not readable as YAML: ${firstLine(message).replace(/\.?$/, '.')}`,
          ),
        ),
    );
  }
  keepColorsAsText(document);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
    // Throws where an alias stands inside of what it refers to.
    JSON.stringify(data);
  } catch {
    const message = 'The aliases of this file are too many, or refer to themselves: write the values out.';
    return failed([problem(placeOfAlias(document, placeAt), message)]);
  }
  const result = configSchema.safeParse(withoutNulls(data, configSchema));
  if (result.success)
    return { config: result.data, problems: pathProblems(result.data, locate, problem), locate };
  return failed(
    result.error.issues.flatMap((issue) => {
      const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) =>
          problem(locate([...path, key]), unknownKey([...path, key].join('.'), key, path)),
        );
      }
      const name = path.join('.') || 'the config';
      return [
        problem(
          locate(path),
          `${name} cannot be used as it stands: ${issue.message.replace(/^Invalid input: /, '')}.`,
        ),
      ];
    }),
  );
}

/** Whether a path leads out of the checkout. */
export function leavesCheckout(path: string): boolean {
  return /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(path);
}

/** A folder as it stands in a config: without `./` before it and slashes behind it. */
export function bareFolder(path: string): string {
  return (path.startsWith('./') ? path.slice(2) : path).replace(/(?<!\/)\/+$/, '');
}

function pathProblems(
  config: Config,
  locate: Locate,
  problem: (place: Place, message: string) => Problem,
): Problem[] {
  return (['projects', 'index'] as const)
    .filter((key) => config[key] !== null && leavesCheckout(config[key]))
    .map((key) => problem(locate([key]), `${key} must be a path inside the checkout.`));
}

/** `5319e7` is a number to YAML (5319 and seven zeros), so a plain colour is taken as it is written. */
function keepColorsAsText(document: ReturnType<typeof parseDocument>): void {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'color' && isScalar(pair.value) && pair.value.source) {
        pair.value.value = pair.value.source;
      }
    },
  });
}

function placeOfAlias(document: ReturnType<typeof parseDocument>, placeAt: (offset: number) => Place): Place {
  let place: Place = FILE_START;
  visit(document, {
    Alias(_, alias) {
      if (alias.range) place = placeAt(alias.range[0]);
      return visit.BREAK;
    },
  });
  return place;
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

/** The config without the keys that are empty, but for those where null says something; unknown ones stay. */
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

/** The object inside defaults, null and refinements, or undefined where the schema is none. */
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

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
