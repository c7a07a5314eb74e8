import * as z from 'zod';
import { nearest } from '../lib/text/nearest.ts';
import { MESSAGE_NAMES } from '../texts/en.ts';
import { labelFault } from './label-name.ts';
import { type ProjectKey, projectKeys } from './project-keys.ts';

const DAYS_PER_UNIT = { d: 1, w: 7 } as const;

const text = z.union([z.string(), z.number().transform(String)], { error: 'write text' });

const CONTACT_PARTS = ['contacts.github', 'contacts.name', 'contacts.email'];

const label = text
  .refine((name) => name.trim() !== '' && labelFault(name) === undefined, {
    error: 'a label has 1 to 50 characters and no comma',
  })
  .meta({ minLength: 1, maxLength: 50, pattern: '^[^,]*$' });

const globs = z.union([text.transform((glob) => [glob]), z.array(text)], { error: 'write a list of globs' });

const count = z
  .int({ error: 'write a whole number from 1 up' })
  .min(1, { error: 'write a whole number from 1 up' });

const color = text
  .refine((value) => /^#?[0-9a-f]{6}$/i.test(value), {
    error: 'a colour is six hexadecimal digits such as 5319e7',
  })
  .meta({ pattern: '^#?[0-9a-fA-F]{6}$' });

const colorDigits = color
  .transform((value) => value.replace('#', '').toLowerCase())
  .describe('Colour of the label: six hexadecimal digits, in quotes.');

const TIME = 'a time is a number of days or weeks such as 21d or 3w';

const days = z.union(
  [
    z.int().min(1),
    z
      .string()
      .regex(/^0*[1-9]\d{0,3}\s*[dDwW]$/)
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
    .strictObject({
      prefix: text.default(prefix).describe('What the label begins with; the value follows.'),
      color: colorDigits.default(groupColor),
    })
    .nullable()
    .prefault({});

/** A label group of one label that is on or off. */
const single = (name: string, groupColor: string) =>
  z
    .strictObject({
      name: label.default(name).describe('Name of the label.'),
      color: colorDigits.default(groupColor),
    })
    .nullable()
    .prefault({});

/** The shape of `.github/dibs.yml`; every key is optional and has the default of the contract. */
export const configSchema = z.strictObject({
  projects: text.default('projects').describe('Folder of the project files.'),
  files: globs
    .default(['**/*.md', '!**/README.md', '!**/_*'])
    .describe(
      'Which files in it are projects: globs in any case, "!" takes out, the last one that matches counts.',
    ),
  archive: globs.default([]).describe('Globs of files that are archived unless they say otherwise.'),
  tracking_label: label.default('project').describe('The label by which Dibs finds its issues.'),
  defaults: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('What holds for every file that does not say otherwise: any key but title, issue and claim.'),
  categories: z
    .record(
      z.string(),
      z
        .strictObject({
          name: text.optional().describe('What people read.'),
          label: label.optional().describe('Label of the issue: at most 50 characters, no comma.'),
          color: colorDigits.optional(),
        })
        .describe('One category, by the name of its folder or the word that files use.'),
    )
    .default({})
    .describe('Categories, by first folder or by what a file says under "category".'),
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
    .meta({ propertyNames: { enum: [...Object.keys(projectKeys), ...CONTACT_PARTS] } })
    .default({})
    .describe(
      'Where a list that exists already keeps our keys: its own key, several, or "#" for the first heading.',
    ),
  values: z
    .record(z.string(), z.record(z.string(), text))
    .superRefine((values, context) => {
      for (const [key, words] of Object.entries(values)) {
        refuseUnknown(key, Object.keys(projectKeys), context);
        for (const [word, meant] of Object.entries(words)) refuseMeaningless(key, word, meant, context);
      }
    })
    .meta({ propertyNames: { enum: Object.keys(projectKeys) } })
    .default({})
    .describe("A list's own words for our values, by key."),
  labels: z
    .strictObject({
      category: prefixed('category: ', '5319e7').describe('Labels for the category; null for none.'),
      difficulty: prefixed('difficulty: ', 'fbca04').describe('Labels for the difficulty; null for none.'),
      size: prefixed('size: ', 'bfd4f2').describe('Labels for the size; null for none.'),
      skill: prefixed('skill: ', 'c2e0c6').describe('Labels for each skill; null for none.'),
      gsoc: single('gsoc', 'f9d0c4').describe(
        'Label for projects that suit Google Summer of Code; null for none.',
      ),
      claim: z
        .strictObject({
          open: label.default('claim: open').describe('Label of a project that can be claimed.'),
          taken: label.default('claim: taken').describe('Label of a project that is held.'),
        })
        .nullable()
        .prefault({})
        .describe('Labels for who holds it; null for none.'),
      verification: single('needs: verification', 'e99695').describe(
        'Label for projects that nobody has verified for long; null for none.',
      ),
    })
    .prefault({})
    .describe('The groups of labels that Dibs manages.'),
  guidance: text.nullable().default(null).describe('Markdown for contributors, shown in every issue.'),
  messages: z
    .record(z.string(), text)
    .superRefine((messages, context) => {
      for (const name of Object.keys(messages)) refuseUnknown(name, MESSAGE_NAMES, context, 'message');
    })
    .meta({ propertyNames: { enum: MESSAGE_NAMES } })
    .default({})
    .describe('Own texts for what Dibs says in comments, by name.'),
  claims: z
    .strictObject({
      who: z
        .enum(['anyone', 'contributors', 'collaborators'])
        .default('anyone')
        .describe('Who may claim: anyone, contributors, or collaborators (write access).'),
      per_person: count.default(2).describe('How many open projects a person may hold.'),
      per_project: count
        .default(1)
        .describe('How many people may hold a project; max_claims of a file wins.'),
      commands: z
        .strictObject({
          claim: commandWords.default(['/claim']).describe('Words that take a project.'),
          release: commandWords.default(['/unclaim']).describe('Words that give a project back.'),
          verified: commandWords
            .default(['/verified'])
            .describe('Words that say that a project still stands.'),
        })
        .refine((commands) => isDistinct(Object.values(commands).flat()), {
          error: 'two commands have the same word',
        })
        .prefault({})
        .describe('Words at the start of a comment that Dibs answers: each a slash and a word.'),
      remind_after: days
        .default(21)
        .describe('Time without a sign of life after which a holder is reminded: 21d or 3w.'),
      release_after: days
        .default(35)
        .describe(
          'Time without a sign of life after which a project is free again; longer than remind_after.',
        ),
      keep_label: label
        .default('keep claim')
        .describe('On an issue with this label nobody is reminded and nobody loses it.'),
    })
    .prefault({})
    .refine((claims) => claims.release_after > claims.remind_after, {
      path: ['release_after'],
      error: 'claims.release_after must be longer than claims.remind_after',
    })
    .describe('Who may hold projects, how many, and for how long.'),
  verification: z
    .strictObject({
      after: days.default(365).describe('A "verified" older than this asks for a new look: 365d or 52w.'),
    })
    .prefault({})
    .describe('When a project needs another look.'),
  proposals: z
    .strictObject({
      accept_label: label
        .default('proposal: accepted')
        .describe('The label by which a maintainer accepts a proposal.'),
    })
    .prefault({})
    .describe('Proposals of projects on issues.'),
  write_back: z
    .enum(['commit', 'pull-request', 'none'])
    .default('commit')
    .describe('How numbers, claims and states come into the files: commit, pull-request, or none.'),
  on_removed: z
    .enum(['close', 'keep'])
    .default('close')
    .describe('What becomes of the issue of a file that is gone: close or keep.'),
  limits: z
    .strictObject({
      max_closures: z
        .int()
        .min(0)
        .default(5)
        .describe('More issues than this are never closed for removal in one run.'),
      per_minute: count.default(60).describe('Issues, comments and labels made in any minute.'),
      per_hour: count.default(450).describe('Issues, comments and labels made in any hour.'),
      writes_per_minute: count.default(150).describe('All writes in any minute.'),
    })
    .prefault({})
    .describe('How much one run may do.'),
  index: text
    .nullable()
    .default('projects/README.md')
    .describe('The overview of all projects; null for none.'),
});

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
