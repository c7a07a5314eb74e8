import * as z from 'zod';
import { oneLine } from '../lib/text/one-line.ts';
import type { Contact } from '../model/project.ts';
import { lowerKeys, text } from './values.ts';

/** GitHub's logins; those of bots end in `[bot]`, those of managed users have an underscore. */
const LOGIN = /^[a-z0-9](?:[a-z0-9_-]{0,99})(?:\[bot\])?$/i;

/** The parts of a contact that is a mapping, as editors are told them. */
const CONTACT_PARTS = {
  name: { type: 'string', description: 'Name of the person.' },
  first_name: { type: 'string', description: 'First name, if the list keeps the two apart.' },
  last_name: { type: 'string', description: 'Last name, if the list keeps the two apart.' },
  email: { type: 'string', description: 'Mail address, in any spelling: people obfuscate it.' },
  github: { type: 'string', description: 'Login on GitHub, without the @.' },
  login: { type: 'string', description: 'Another word for github.' },
};

/** A login, a mention or the address of a profile → the login. */
export const login = text
  .transform((value) => value.replace(/^https?:\/\/(?:www\.)?github\.com\//i, '').replace(/^@|\/$/g, ''))
  .refine((value) => LOGIN.test(value), { error: 'write a login as GitHub shows it' });

/** One person to ask, as a mapping or as text. */
export const contact = z
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

/** The login in a bare word, with or without `@`; undefined if it cannot be one. */
export function loginFrom(word: string): string | undefined {
  const result = login.safeParse(word);
  return result.success ? result.data : undefined;
}

/**
 * Reads a contact: `Name <mail>`, `<Name>`, `mail@host`, `@login`, `Name (@login)`, a link `[Name](address)` or a name.
 * @param value one line with single blanks
 */
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

const FIRST_NAME_KEYS = ['first_name', 'firstname'];

const LAST_NAME_KEYS = ['last_name', 'lastname'];

const EMAIL_KEYS = ['email', 'mail', 'e-mail', 'email_address'];

/** The account in a contact that is a mapping, as the file writes it. */
export function accountIn(parts: Record<string, unknown>): string | undefined {
  return firstText(lowerKeys(parts), ACCOUNT_KEYS);
}

function contactFromRecord(value: Record<string, unknown>): Contact | undefined {
  const parts = lowerKeys(value);
  const fullName = [FIRST_NAME_KEYS, LAST_NAME_KEYS]
    .map((keys) => firstText(parts, keys))
    .filter((name) => name !== undefined)
    .join(' ');
  const name = firstText(parts, NAME_KEYS) ?? (fullName === '' ? undefined : fullName);
  const email = firstText(parts, EMAIL_KEYS);
  const account = accountIn(value);
  const github = account === undefined ? undefined : loginFrom(account);
  if ((name ?? email ?? github) === undefined) return undefined;
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(github !== undefined && { github }),
  };
}

/** The text of the first of these keys that has one. */
function firstText(parts: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const given = parts[key];
    const value: unknown = Array.isArray(given) ? given[0] : given;
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const written = oneLine(String(value));
    if (written !== '') return written;
  }
  return undefined;
}
