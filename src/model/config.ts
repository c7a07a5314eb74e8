import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { labelFault } from './label-fault.ts';
import type { Place, Problem } from './problem.ts';
import { type ProjectKey, projectKeys } from './schema.ts';
import { nearest } from './words.ts';

const DAYS_PER_UNIT = { d: 1, w: 7 } as const;

const text = z.union([z.string(), z.number().transform(String)], { error: 'write text' });
const label = text.refine((name) => name.trim() !== '' && labelFault(name) === undefined, {
  error: 'a label has 1 to 50 characters and no comma',
});
const globs = z.union([text.transform((glob) => [glob]), z.array(text)], { error: 'write a list of globs' });
const count = z
  .int({ error: 'write a whole number from 1 up' })
  .min(1, { error: 'write a whole number from 1 up' });
const color = text.refine((value) => /^#?[0-9a-f]{6}$/i.test(value), {
  error: 'a colour is six hexadecimal digits such as 5319e7',
});
const colorDigits = color.transform((value) => value.replace('#', '').toLowerCase());
const TIME = 'a time is a number of days or weeks such as 21d or 3w';
const days = z.union(
  [
    z.int().min(1),
    z
      .string()
      .regex(/^0*[1-9]\d{0,3}\s*[dw]$/i)
      .transform((value) => {
        const unit = value.slice(-1).toLowerCase() as keyof typeof DAYS_PER_UNIT;
        return Number.parseInt(value, 10) * DAYS_PER_UNIT[unit];
      }),
  ],
  { error: TIME },
);
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
    .strictObject({ name: label.default(name), color: colorDigits.default(groupColor) })
    .nullable()
    .prefault({});

/** The shape of `.github/dibs.yml`; every key is optional and has the default of the contract. */
export const configSchema = z.strictObject({
  projects: text.default('projects'),
  files: globs.default(['**/*.md', '!**/README.md', '!**/_*']),
  archive: globs.default([]),
  tracking_label: label.default('project'),
  defaults: z.record(z.string(), z.unknown()).default({}),
  categories: z
    .record(
      z.string(),
      z.strictObject({
        name: text.optional(),
        label: label.optional(),
        color: colorDigits.optional(),
      }),
    )
    .default({}),
  fields: z
    .record(
      z.string(),
      z.union([text.transform((key) => [key]), z.array(text).min(1)], {
        error: 'write a key of your files, or a list of keys',
      }),
    )
    .superRefine((fields, context) => {
      for (const key of Object.keys(fields)) {
        refuseUnknown(key, [...Object.keys(projectKeys), ...CONTACT_PARTS], context);
      }
    })
    .default({}),
  values: z
    .record(z.string(), z.record(z.string(), text))
    .superRefine((values, context) => {
      for (const [key, words] of Object.entries(values)) {
        refuseUnknown(key, Object.keys(projectKeys), context);
        for (const [word, meant] of Object.entries(words)) refuseMeaningless(key, word, meant, context);
      }
    })
    .default({}),
  labels: z
    .strictObject({
      category: prefixed('category: ', '5319e7'),
      difficulty: prefixed('difficulty: ', 'fbca04'),
      size: prefixed('size: ', 'bfd4f2'),
      skill: prefixed('skill: ', 'c2e0c6'),
      gsoc: single('gsoc', 'f9d0c4'),
      claim: z
        .strictObject({ open: label.default('claim: open'), taken: label.default('claim: taken') })
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
      keep_label: label.default('keep claim'),
    })
    .prefault({})
    .refine((claims) => claims.release_after > claims.remind_after, {
      path: ['release_after'],
      error: 'claims.release_after must be longer than claims.remind_after',
    }),
  verification: z.strictObject({ after: days.default(365) }).prefault({}),
  proposals: z.strictObject({ accept_label: label.default('proposal: accepted') }).prefault({}),
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

const CONTACT_PARTS = ['contacts.github', 'contacts.name', 'contacts.email'];

function refuseUnknown(key: string, known: readonly string[], context: z.RefinementCtx): void {
  if (known.includes(key)) return;
  const guess = nearest(key, known);
  const message = `${key} is not a key that Dibs knows${guess === undefined ? '' : `; did you mean ${guess}?`}`;
  context.addIssue({ code: 'custom', path: [key], message });
}

/** A word must be translated into one that Dibs understands. */
function refuseMeaningless(key: string, word: string, meant: string, context: z.RefinementCtx): void {
  const schema = Object.hasOwn(projectKeys, key) ? projectKeys[key as ProjectKey] : undefined;
  const result = schema?.safeParse(meant);
  if (result === undefined || result.success) return;
  context.addIssue({
    code: 'custom',
    path: [key, word],
    message: result.error.issues[0]?.message ?? 'not understood',
  });
}

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
  const document = parseDocument((source ?? '').replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
  });
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
      } else if (isSeq(node)) {
        const member = node.items[Number(step)];
        if (!isNode(member) || !member.range) break;
        place = placeAt(member.range[0]);
        node = member;
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
  let place: Place = { line: 1, column: 1 };
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

/** The settings of a list without a config file. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}
