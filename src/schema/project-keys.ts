import * as z from 'zod';
import { MAX_TITLE } from '../model/github-limits.ts';
import {
  DIFFICULTIES,
  type Difficulty,
  type Link,
  SIZE_HOURS,
  type Size,
  STATUSES,
  type Status,
} from '../model/project.ts';
import { contact, login } from './contact.ts';
import { DATE_PATTERN, date, lowerKeys, text, url, wholeNumber } from './values.ts';
import { difficultiesIn, meansNoValue, sizesIn, statusFromWord, yesOrNo } from './words.ts';

const MAX_ISSUE_NUMBER = 1_073_741_824;

/** The parts of values that are mappings, as editors are told them: JSON Schema cannot express how these are read. */
const LINK_PARTS = {
  title: { type: 'string', description: 'Words to show for the link.' },
  url: { type: 'string', pattern: '^[hH][tT][tT][pP][sS]?://', description: 'Address: https://…' },
};
const CLAIM_PARTS = {
  by: {
    type: ['array', 'string'],
    items: { type: 'string' },
    minItems: 1,
    description: 'Logins of those who hold the project.',
  },
  since: {
    type: 'string',
    pattern: DATE_PATTERN,
    description: 'First day of the earliest of them: 2026-01-31.',
  },
  until: {
    type: 'string',
    pattern: DATE_PATTERN,
    description: 'Day until which they want to hold it, if they have set one: 2026-06-30.',
  },
};

const link = z.union(
  [
    url.transform((value): Link => ({ url: value })),
    z
      .record(z.string(), z.unknown())
      .meta({ properties: LINK_PARTS, required: ['url'] })
      .transform(lowerKeys)
      .transform((parts): Record<string, unknown> => ({ title: parts.name, ...parts }))
      .pipe(
        z.object({ title: text.optional(), url }) as z.ZodType<
          { title?: string; url: string },
          Record<string, unknown>
        >,
      )
      .transform(cleanLink),
  ],
  { error: 'write a link as an address (https://…) or as {title, url}' },
);

const difficulty = text.transform((value, context): Difficulty | undefined => {
  if (meansNoValue(value)) return undefined;
  const found = difficultiesIn(value);
  const hardest = DIFFICULTIES.findLast((level) => found?.includes(level));
  if (hardest === undefined) context.addIssue('write easy, medium, hard or unknown');
  return hardest;
});

const sizes = text.transform((value, context): Size[] => {
  if (meansNoValue(value)) return [];
  const names = Object.keys(SIZE_HOURS) as Size[];
  const numbers: string[] = value.match(/\d+/g) ?? [];
  const words = sizesIn(value);
  const found = names.filter((name) => words.includes(name) || numbers.includes(String(SIZE_HOURS[name])));
  const understood = numbers.every((token) => names.some((name) => String(SIZE_HOURS[name]) === token));
  if (found.length === 0 || !understood)
    context.addIssue('write 90, 175 or 350 (hours), or small, medium, large');
  return found;
});

const gsoc = text.transform((value, context): boolean | undefined => {
  const answer = yesOrNo(value);
  if (answer === undefined && !meansNoValue(value)) context.addIssue('write yes, no or unknown');
  return answer;
});

const status = text.transform((value, context): Status => {
  const found = statusFromWord(value);
  if (found === undefined) context.addIssue('write open, done or archived');
  return found ?? 'open';
});

/**
 * The keys of a project file: how one value of each is read, and what it means. For a key that holds a list, this is
 * the schema of each member.
 */
export const projectKeys = {
  title: text
    .refine((value) => [...value].length <= MAX_TITLE, {
      error: `a title has at most ${MAX_TITLE} characters`,
    })
    .meta({
      maxLength: MAX_TITLE,
      description: `Title of the project and of its issue, at most ${MAX_TITLE} characters. The only key that must be there.`,
    }),
  summary: text.describe('What the project is, in one line.'),
  category: text.describe("Category; without it the first folder's name counts."),
  difficulty: difficulty.meta({
    examples: [...DIFFICULTIES, 'unknown'],
    description: 'How hard it is: easy, medium, hard or unknown; common words for them are understood.',
  }),
  size: sizes.meta({
    examples: Object.keys(SIZE_HOURS),
    description: 'How much work it is: hours (90, 175, 350) or small, medium, large; one or several.',
  }),
  skills: text.describe('Skills that the work asks for.'),
  gsoc: gsoc.meta({
    examples: ['yes', 'no', 'unknown'],
    description: 'Whether it suits Google Summer of Code: yes, no or unknown.',
  }),
  contacts: contact.describe('People to ask: {name, email, github}, `Name <mail>` or a name.'),
  mailing_list: text.describe('Mailing list of the project.'),
  irc: text.describe('Chat channel of the project.'),
  inserted: date.meta({
    pattern: DATE_PATTERN,
    description: 'Day on which the project came onto the list: 2012-12-12.',
  }),
  verified: text.describe(
    'Day on which somebody last made sure that the project still stands. Dibs writes it too.',
  ),
  outcomes: text.describe('What should be there in the end.'),
  prerequisites: text.describe('What to know or do first.'),
  links: link.describe('Further reading: addresses or {title, url}.'),
  related: text.describe('Ids of related projects: hypervisor/virtual-numa.'),
  labels: text.describe('Further labels for the issue.'),
  max_claims: wholeNumber(1, Number.MAX_SAFE_INTEGER, 'write a whole number from 1 up').describe(
    'How many people may hold the project at once.',
  ),
  status: status.meta({
    examples: [...STATUSES],
    description: 'Where the project stands: open, done or archived. Dibs writes it too.',
  }),
  issue: wholeNumber(1, MAX_ISSUE_NUMBER, 'write the number of the issue alone, or remove the line').describe(
    'Number of the issue. Dibs writes it.',
  ),
  claim: z
    .record(z.string(), z.unknown())
    .meta({ properties: CLAIM_PARTS, required: ['by', 'since'] })
    .transform(lowerKeys)
    .pipe(
      z.object({
        by: z.union([z.array(login).min(1), login.transform((one) => [one])]),
        since: date,
        until: date.optional(),
      }),
    )
    .describe(
      'Who holds the project, since when, and until when if they said so: {by: [logins], since: date}. Dibs writes it.',
    ),
} as const;

/** The name of one of our keys, as files write it unless the config maps it. */
export type ProjectKey = keyof typeof projectKeys;

/** All keys, in the order in which they are documented. */
export const PROJECT_KEYS = Object.keys(projectKeys) as ProjectKey[];

/** Keys that hold lists: one value stands for a list of one. */
export const LIST_KEYS: ReadonlySet<string> = new Set<ProjectKey>([
  'skills',
  'contacts',
  'outcomes',
  'prerequisites',
  'links',
  'related',
  'labels',
]);

/** Keys that Dibs writes: a mistake in one is an error, since guessing could cost somebody a claim. */
export const STRICT_KEYS: ReadonlySet<string> = new Set<ProjectKey>(['title', 'issue', 'claim']);

function cleanLink({ title, url: address }: { title?: string | undefined; url: string }): Link {
  return title ? { title, url: address } : { url: address };
}
