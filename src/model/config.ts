import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import type { Place, Problem } from './problem.ts';
import { nearest } from './words.ts';

const DAYS_PER_UNIT = { d: 1, w: 7 } as const;

const text = z.union([z.string(), z.number().transform(String)]);
const globs = z.union([text.transform((glob) => [glob]), z.array(text)]);
const count = z.int().min(1);
const color = text.refine((value) => /^#?[0-9a-f]{6}$/i.test(value), {
  error: 'a colour is six hexadecimal digits such as 5319e7',
});
const colorDigits = color.transform((value) => value.replace('#', '').toLowerCase());
const days = z.union([
  z.int().min(1),
  z
    .string()
    .regex(/^\d{1,4}\s*[dw]$/i, { error: 'a time is a number of days or weeks such as 21d or 3w' })
    .transform((value) => {
      const unit = value.slice(-1).toLowerCase() as keyof typeof DAYS_PER_UNIT;
      return Number.parseInt(value, 10) * DAYS_PER_UNIT[unit];
    }),
]);
const commandWords = z.union([text.transform((word) => [word]), z.array(text)]).pipe(
  z.array(
    z.string().regex(/^\/[a-z][a-z0-9-]*$/i, {
      error: 'a command is a slash and a word such as /claim',
    }),
  ),
);

/** A label group whose labels are a prefix and a value: `category: Hypervisor`. */
const prefixed = (prefix: string, groupColor: string) =>
  z
    .strictObject({ prefix: text.default(prefix), color: colorDigits.default(groupColor) })
    .nullable()
    .prefault({});
/** A label group of one label that is on or off. */
const single = (name: string, groupColor: string) =>
  z
    .strictObject({ name: text.default(name), color: colorDigits.default(groupColor) })
    .nullable()
    .prefault({});

/** The shape of `.github/dibs.yml`; every key is optional and has the default of the contract. */
export const configSchema = z.strictObject({
  projects: text.default('projects'),
  files: globs.default(['**/*.md', '!**/README.md', '!**/_*']),
  archive: globs.default([]),
  tracking_label: text.default('project'),
  defaults: z.record(z.string(), z.unknown()).default({}),
  categories: z
    .record(
      z.string(),
      z.strictObject({
        name: text.optional(),
        label: text.optional(),
        color: colorDigits.optional(),
      }),
    )
    .default({}),
  fields: z.record(z.string(), z.union([text.transform((key) => [key]), z.array(text).min(1)])).default({}),
  values: z.record(z.string(), z.record(z.string(), text)).default({}),
  labels: z
    .strictObject({
      category: prefixed('category: ', '5319e7'),
      difficulty: prefixed('difficulty: ', 'fbca04'),
      size: prefixed('size: ', 'bfd4f2'),
      skill: prefixed('skill: ', 'c2e0c6'),
      gsoc: single('gsoc', 'f9d0c4'),
      claim: z
        .strictObject({ open: text.default('claim: open'), taken: text.default('claim: taken') })
        .nullable()
        .prefault({}),
      verification: single('needs: verification', 'e99695'),
    })
    .prefault({}),
  guidance: text.nullable().default(null),
  messages: z.record(z.string(), text).default({}),
  claims: z
    .strictObject({
      who: z.enum(['anyone', 'contributors', 'collaborators']).default('anyone'),
      per_person: count.default(2),
      per_project: count.default(1),
      commands: z
        .strictObject({
          claim: commandWords.default(['/claim']),
          release: commandWords.default(['/unclaim']),
          verified: commandWords.default(['/verified']),
        })
        .prefault({}),
      remind_after: days.default(21),
      release_after: days.default(35),
      keep_label: text.default('keep claim'),
    })
    .prefault({})
    .refine((claims) => claims.release_after > claims.remind_after, {
      path: ['release_after'],
      error: 'claims.release_after must be longer than claims.remind_after',
    }),
  verification: z.strictObject({ after: days.default(365) }).prefault({}),
  proposals: z.strictObject({ accept_label: text.default('proposal: accepted') }).prefault({}),
  write_back: z.enum(['commit', 'pull-request', 'none']).default('commit'),
  on_removed: z.enum(['close', 'keep']).default('close'),
  limits: z
    .strictObject({
      max_closures: z.int().min(0).default(5),
      per_minute: count.default(60),
      per_hour: count.default(450),
      writes_per_minute: count.default(150),
    })
    .prefault({}),
  index: text.nullable().default('projects/README.md'),
});

/** The settings of a list, complete: times in days, colours as six lower-case digits. */
export type Config = z.output<typeof configSchema>;

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
  const document = parseDocument(source ?? '', { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate: Locate = (path) => {
    let place: Place = { line: 1, column: 1 };
    let node: unknown = document.contents;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
        if (pair === undefined || !isScalar(pair.key) || !pair.key.range) break;
        place = placeAt(pair.key.range[0]);
        node = pair.value;
      } else break;
    }
    return place;
  };
  const problem = (place: Place, message: string): Problem => ({
    severity: 'error',
    file,
    ...place,
    message,
  });
  const failed = (problems: Problem[]): ReadConfig => ({ config: undefined, problems, locate });

  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) =>
        problem(placeAt(error.pos[0]), `This is not readable as YAML: ${firstLine(error.message)}`),
      ),
    );
  }
  keepColorsAsText(document);
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return failed([problem({ line: 1, column: 1 }, firstLine(String(error)))]);
  }
  const result = configSchema.safeParse(data);
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
      return [problem(locate(path), `${name} cannot be used as it stands: ${issue.message}.`)];
    }),
  );
}

function pathProblems(
  config: Config,
  locate: Locate,
  problem: (place: Place, message: string) => Problem,
): Problem[] {
  const leavesCheckout = (path: string) => /^([\\/]|[a-z]:)|(^|[\\/])\.\.([\\/]|$)/i.test(path);
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

function unknownKey(name: string, key: string, path: (string | number)[]): string {
  let schema: unknown = configSchema;
  for (const step of path) schema = unwrap(schema)?.shape[step];
  const known = Object.keys(unwrap(schema)?.shape ?? {});
  const guess = nearest(key, known);
  return guess === undefined
    ? `${name} is not a key that Dibs knows${known.length > 0 ? `; known here: ${known.join(', ')}` : ''}.`
    : `${name} is not a key that Dibs knows; did you mean ${guess}?`;
}

/** The object inside defaults, null and refinements, or undefined where the schema is none. */
function unwrap(schema: unknown): z.ZodObject | undefined {
  let inner = schema;
  while (!(inner instanceof z.ZodObject)) {
    if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault || inner instanceof z.ZodNullable) {
      inner = inner.unwrap();
    } else return undefined;
  }
  return inner;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

/** The settings of a list without a config file. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}
