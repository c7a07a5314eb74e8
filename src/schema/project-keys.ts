import * as z from 'zod';
import { isDate } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import {
  type Contact,
  DIFFICULTIES,
  type Difficulty,
  type Link,
  SIZE_HOURS,
  type Size,
  STATUSES,
  type Status,
} from '../model/project.ts';

/** GitHub's logins; those of bots end in `[bot]`, those of managed users have an underscore. */
const LOGIN = /^[a-z0-9](?:[a-z0-9_-]{0,99})(?:\[bot\])?$/i;
const LARGEST_ISSUE_NUMBER = 1_073_741_824;
const TITLE_LIMIT = 256;

const STATUS_WORDS: Record<Status, string> = {
  open: 'open,active,planned,in progress,wip,work in progress,available,new,idea,proposed,todo,ongoing,started,unclaimed',
  done: 'done,completed,complete,finished,implemented,merged,shipped,resolved,fixed,delivered',
  archived:
    "archived,archive,inactive,closed,withdrawn,rejected,cancelled,canceled,abandoned,obsolete,dropped,disabled,retired,deprecated,declined,expired,wontfix,won't fix,not planned,on hold,paused,deferred,duplicate,stalled",
};
const DIFFICULTY_WORDS: Record<Difficulty, string> = {
  easy: 'easy,beginner,beginners,low,newcomer,newcomers,novice,starter,simple,trivial,entry',
  medium: 'medium,intermediate,moderate,average,normal,middle',
  hard: 'hard,high,advanced,difficult,expert,challenging,complex',
};
const NO_VALUE = new Set([
  'unknown',
  'none',
  'n/a',
  'na',
  'tbd',
  'tba',
  '?',
  '-',
  'not specified',
  'unspecified',
]);
const CONNECTING = new Set([
  'to',
  'and',
  'or',
  'very',
  'level',
  'quite',
  'fairly',
  'rather',
  'somewhat',
  'unknown',
]);

const DATE_PATTERN = '^\\d{4}-\\d{2}-\\d{2}$';

/** What JSON Schema has no word for, as editors are told it: the parts of a value that is a mapping. */
const CONTACT_PARTS = {
  name: { type: 'string', description: 'Name of the person.' },
  first_name: { type: 'string', description: 'First name, where the list keeps the two apart.' },
  last_name: { type: 'string', description: 'Last name, where the list keeps the two apart.' },
  email: { type: 'string', description: 'Mail address, in any spelling: people obfuscate it.' },
  github: { type: 'string', description: 'Login on GitHub, without the @.' },
  login: { type: 'string', description: 'Another word for github.' },
};
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
};

const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'write text' })
  .transform((value) => oneLine(String(value)));
const date = text.refine(isDate, { error: 'write a date as year-month-day' });
const login = text
  .transform((value) => value.replace(/^https?:\/\/(?:www\.)?github\.com\//i, '').replace(/^@|\/$/g, ''))
  .refine((value) => LOGIN.test(value), { error: 'write a login as GitHub shows it' });

const contact = z
  .union(
    [
      z
        .record(z.string(), z.unknown())
        .meta({ properties: CONTACT_PARTS })
        .transform((value, context) => {
          const result = contactFromRecord(value);
          if (result === undefined)
            context.addIssue('write a contact as {name, email, github}; every part is optional');
          return result ?? {};
        }),
      text.transform(contactFromText),
    ],
    { error: 'write a contact as {name, email, github} or as text' },
  )
  .pipe(z.custom<Contact>());

const url = text
  .transform((value) => value.replace(/^<(.*)>$/, '$1'))
  .refine((value) => /^https?:\/\/[^\s<>]+$/i.test(value), {
    error: 'write an address that begins with http:// or https://',
  });
const link = z.union(
  [
    url.transform((value): Link => ({ url: value })),
    z
      .record(z.string(), z.unknown())
      .meta({ properties: LINK_PARTS, required: ['url'] })
      .transform(lowerKeys)
      .pipe(z.object({ title: text.optional(), url }))
      .transform(cleanLink),
  ],
  { error: 'write a link as an address (https://…) or as {title, url}' },
);

const difficulty = text.transform((value, context): Difficulty | undefined => {
  if (NO_VALUE.has(value.toLowerCase())) return undefined;
  const words = value
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const found = words.map((word) => wordIn(DIFFICULTY_WORDS, word));
  const understood = words.every((word, at) => found[at] !== undefined || CONNECTING.has(word));
  const hardest = DIFFICULTIES.findLast((level) => found.includes(level));
  if (hardest === undefined || !understood) context.addIssue('write easy, medium, hard or unknown');
  return hardest;
});

const sizes = text.transform((value, context): Size[] => {
  if (NO_VALUE.has(value.toLowerCase())) return [];
  const tokens: string[] = value.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const names = Object.keys(SIZE_HOURS) as Size[];
  const found = names.filter((name) => tokens.includes(name) || tokens.includes(String(SIZE_HOURS[name])));
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const understood = numbers.every((token) => names.some((name) => String(SIZE_HOURS[name]) === token));
  if (found.length === 0 || !understood)
    context.addIssue('write 90, 175 or 350 (hours), or small, medium, large');
  return found;
});

const gsoc = text.transform((value, context): boolean | undefined => {
  const word = value.toLowerCase().split(/[^a-z/?]/, 1)[0] ?? '';
  if (['yes', 'y', 'true'].includes(word)) return true;
  if (['no', 'n', 'false'].includes(word)) return false;
  if (!NO_VALUE.has(value.toLowerCase())) context.addIssue('write yes, no or unknown');
  return undefined;
});

const status = text.transform((value, context): Status => {
  const found = statusMeant(value);
  if (found === undefined) context.addIssue('write open, done or archived');
  return found ?? 'open';
});

const wholeNumber = (least: number, most: number, error: string) =>
  z
    .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], { error })
    .refine((value) => Number.isInteger(value) && value >= least && value <= most, { error })
    .meta({ minimum: least, maximum: most });

/**
 * The keys of a project file: how one value of each is read, and what it means. A key that holds a list has
 * this schema for each of its members.
 */
export const projectKeys = {
  title: text
    .refine((value) => [...value].length <= TITLE_LIMIT, {
      error: `a title has at most ${TITLE_LIMIT} characters`,
    })
    .meta({
      maxLength: TITLE_LIMIT,
      description: `Title of the project and of its issue, at most ${TITLE_LIMIT} characters. The only key that must be there.`,
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
  issue: wholeNumber(
    1,
    LARGEST_ISSUE_NUMBER,
    'write the number of the issue alone, or remove the line',
  ).describe('Number of the issue. Dibs writes it.'),
  claim: z
    .record(z.string(), z.unknown())
    .meta({ properties: CLAIM_PARTS, required: ['by', 'since'] })
    .transform(lowerKeys)
    .pipe(z.object({ by: z.union([z.array(login).min(1), login.transform((one) => [one])]), since: date }))
    .describe('Who holds the project, and since when: {by: [logins], since: date}. Dibs writes it.'),
} as const;

export type ProjectKey = keyof typeof projectKeys;

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

/** The status that a word stands for, in any case and with `-` or `_` for blanks. */
export function statusMeant(word: string): Status | undefined {
  return wordIn(
    STATUS_WORDS,
    word
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  );
}

/** Whether a text says that there is no value: unknown, n/a, TBD … */
export function saysNothing(value: string): boolean {
  return value === '' || NO_VALUE.has(value.toLowerCase());
}

/** The login in a bare word, with or without `@`; undefined where it can be none. */
export function loginFrom(word: string): string | undefined {
  const result = login.safeParse(word);
  return result.success ? result.data : undefined;
}

/** The key under whose words (kept as one text, with commas) the word is. */
function wordIn<K extends string>(words: Record<K, string>, word: string): K | undefined {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key].split(',').includes(word));
}

/** Of one line with single blanks: `Name <mail>`, `<Name>`, `mail@host`, `@login`, `Name (@login)`, a link `[Name](address)` or a name. */
function contactFromText(value: string): Contact {
  const linked = /^\[([^\]]+)\]\((?:https?:\/\/(?:www\.)?github\.com\/|(mailto:))([^/()\s]+)\/?\)$/i.exec(
    value,
  );
  const called = /^([^(@]*[^(@\s])\s*\(@([\w-]+)\)$/.exec(value);
  if (linked !== null || called !== null) {
    const [name = '', at = ''] = linked === null ? (called ?? []).slice(1) : [linked[1], linked[3]];
    return linked?.[2] === undefined ? { name, github: at } : { name, email: at };
  }
  const angled = /^(.*?) ?<([^<>]*)>$/.exec(value);
  if (angled === null) {
    if (/^@[\w-]+$/.test(value)) return { github: value.slice(1) };
    return /^[^\s@]+@[^\s@]+$/.test(value) ? { email: value } : { name: value };
  }
  const [, name = '', inner = ''] = angled;
  if (name === '') return inner.includes('@') ? { email: inner } : { name: inner };
  return inner === '' ? { name } : { name, email: inner };
}

const ACCOUNT_KEYS = [
  'github',
  'login',
  'github_login',
  'username',
  'github_username',
  'github_handle',
  'github_id',
  'gh',
];
const NAME_KEYS = ['name', 'full_name', 'fullname'];
const EMAIL_KEYS = ['email', 'mail', 'e-mail', 'email_address'];

/** The account in the parts of a contact, as it is written. */
export function accountOf(contactParts: Record<string, unknown>): string | undefined {
  return part(lowerKeys(contactParts), ...ACCOUNT_KEYS);
}

function contactFromRecord(value: Record<string, unknown>): Contact | undefined {
  const parts = lowerKeys(value);
  const whole = [part(parts, 'first_name', 'firstname'), part(parts, 'last_name', 'lastname')]
    .filter((one) => one !== undefined)
    .join(' ');
  const name = part(parts, ...NAME_KEYS) ?? (whole === '' ? undefined : whole);
  const email = part(parts, ...EMAIL_KEYS);
  const account = accountOf(value);
  const github = account === undefined ? undefined : loginFrom(account);
  if ((name ?? email ?? github) === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(github !== undefined && { github }),
  };
}

/** The first of these keys that has a text. */
function part(parts: Record<string, unknown>, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const given = parts[key];
    const value: unknown = Array.isArray(given) ? given[0] : given;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const written = oneLine(String(value));
    if (written !== '') return written;
  }
  return undefined;
}

/** Keys are found in any case. */
function lowerKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]));
}

function cleanLink({ title, url: address }: { title?: string | undefined; url: string }): Link {
  return title ? { title, url: address } : { url: address };
}
