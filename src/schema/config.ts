import * as z from 'zod';
import { nearest } from '../lib/text/nearest.ts';
import { LANGUAGES, MESSAGE_NAMES, TEXT_NAMES } from '../texts/texts.ts';
import { siteSettings } from './config-site.ts';
import {
  colorDigits,
  commandWords,
  count,
  days,
  globs,
  isDistinct,
  label,
  notified,
  text,
} from './config-values.ts';
import { labelGroups } from './label-groups.ts';
import { PROJECT_KEYS, type ProjectKey, projectKeys } from './project-keys.ts';

const CONTACT_PARTS = ['contacts.github', 'contacts.name', 'contacts.email'];

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
        refuseUnknown(key, [...PROJECT_KEYS, ...CONTACT_PARTS], context);
      }
    })
    .meta({ propertyNames: { enum: [...PROJECT_KEYS, ...CONTACT_PARTS] } })
    .default({})
    .describe(
      'Where a list that exists already keeps our keys: its own key, several, "#" for the first heading, or "text" for a label in the text.',
    ),
  values: z
    .record(z.string(), z.record(z.string(), text))
    .superRefine((values, context) => {
      for (const [key, words] of Object.entries(values)) {
        refuseUnknown(key, PROJECT_KEYS, context);
        for (const [word, meant] of Object.entries(words)) refuseMeaninglessWord(key, word, meant, context);
      }
    })
    .meta({ propertyNames: { enum: PROJECT_KEYS } })
    .default({})
    .describe("A list's own words for our values, by key."),
  labels: labelGroups.prefault({}).describe('The groups of labels that Dibs manages.'),
  guidance: text.nullable().default(null).describe('Markdown for contributors, shown in every issue.'),
  messages: z
    .record(z.string(), text)
    .superRefine((messages, context) => {
      for (const name of Object.keys(messages)) refuseUnknown(name, MESSAGE_NAMES, context, 'message');
    })
    .meta({ propertyNames: { enum: MESSAGE_NAMES } })
    .default({})
    .describe('Own texts for what Dibs says in comments, by name.'),
  language: z
    .enum(LANGUAGES, { error: `write one of ${LANGUAGES.join(', ')}` })
    .default('en')
    .describe('Language of all that people read in issues, comments, the index and the pages.'),
  texts: z
    .record(z.string(), text)
    .superRefine((texts, context) => {
      for (const name of Object.keys(texts)) refuseUnknown(name, TEXT_NAMES, context, 'text');
    })
    .meta({ propertyNames: { enum: TEXT_NAMES } })
    .default({})
    .describe('Own words for any other text, by name.'),
  claims: z
    .strictObject({
      who: z
        .enum(['anyone', 'contributors', 'collaborators', 'approval'])
        .default('anyone')
        .describe(
          'Who may claim: anyone, contributors, collaborators (write access); or approval, so that a maintainer grants each claim.',
        ),
      notify: notified
        .default([])
        .describe(
          'Who is mentioned when somebody takes a project: logins, or contacts for those of the project.',
        ),
      hints: z
        .boolean()
        .default(true)
        .describe('Whether what only looks like a command is answered, once a person and issue.'),
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
      longest: days.default(180).describe("How far ahead a holder's own date may lie."),
      confirm_after: days
        .default(14)
        .describe('Whoever has waited longer is asked before the project becomes theirs.'),
      confirm_within: days
        .default(7)
        .describe('So long the place is kept for whoever was asked; then the next in line is asked.'),
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
  site: siteSettings,
  write_back: z
    .enum(['commit', 'pull-request', 'none'])
    .default('commit')
    .describe('How numbers, claims and states come into the files: commit, pull-request, or none.'),
  on_removed: z
    .enum(['close', 'keep'])
    .default('close')
    .describe('What becomes of the issue of a file that is gone: close or keep.'),
  long_text: z
    .enum(['error', 'excerpt'])
    .default('error')
    .describe('A text too long for an issue: error, or excerpt for its first part with a link to the file.'),
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

/** Refuses a key that is none of those known, with the nearest of them as a suggestion. */
function refuseUnknown(key: string, known: readonly string[], context: z.RefinementCtx, kind = 'key'): void {
  if (known.includes(key)) return;
  const guess = nearest(key, known);
  const message = `${key} is not a ${kind} that Dibs knows${guess === undefined ? '' : `; did you mean ${guess}?`}`;
  context.addIssue({ code: 'custom', path: [key], message });
}

/** Refuses to translate a word into one that Dibs does not understand. */
function refuseMeaninglessWord(key: string, word: string, meant: string, context: z.RefinementCtx): void {
  const schema = Object.hasOwn(projectKeys, key) ? projectKeys[key as ProjectKey] : undefined;
  const result = schema?.safeParse(meant);
  if (result === undefined || result.success) return;
  context.addIssue({
    code: 'custom',
    path: [key, word],
    message: result.error.issues[0]?.message ?? 'not understood',
  });
}

/** The settings of a list, complete: times in days, colors as six lower-case hexadecimal digits. */
export type Config = z.output<typeof configSchema>;

/** The settings of a list without a config file. */
export function defaultConfig(): Config {
  return configSchema.parse({});
}
