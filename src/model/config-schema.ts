import * as z from 'zod';
import { labelFault } from './label-fault.ts';
import { MESSAGE_NAMES } from './messages.ts';
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

function isDistinct(words: readonly string[]): boolean {
  return new Set(words.map((word) => word.toLowerCase())).size === words.length;
}

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
  messages: z
    .record(z.string(), text)
    .superRefine((messages, context) => {
      for (const name of Object.keys(messages)) refuseUnknown(name, MESSAGE_NAMES, context, 'message');
    })
    .default({}),
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
        .refine((commands) => isDistinct(Object.values(commands).flat()), {
          error: 'two commands have the same word',
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

function refuseUnknown(key: string, known: readonly string[], context: z.RefinementCtx, kind = 'key'): void {
  if (known.includes(key)) return;
  const guess = nearest(key, known);
  const message = `${key} is not a ${kind} that Dibs knows${guess === undefined ? '' : `; did you mean ${guess}?`}`;
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

/** The settings of a list without a config file. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}
