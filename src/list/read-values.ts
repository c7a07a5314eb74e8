import { isRecord, isUnset } from '../lib/front-matter/index.ts';
import { datesMeant, isDate, looksLikeDate } from '../lib/text/date.ts';
import { oneLine } from '../lib/text/one-line.ts';
import type { Contact } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { accountIn, loginFrom } from '../schema/contact.ts';
import { LIST_KEYS, type ProjectKey, projectKeys } from '../schema/project-keys.ts';
import { meansNoValue } from '../schema/words.ts';
import { type Fields, type RawValue, sourcesOf } from './fields.ts';

export type Values = { [K in ProjectKey]?: unknown };

type Report = (path: readonly (string | number)[], message: string) => void;

/** The value of one key from the file's raw values; undefined if none can be used. */
export function readKey(key: ProjectKey, given: readonly RawValue[], report: Report): unknown {
  const schema = projectKeys[key];
  const read = ({ value, path }: RawValue): unknown => {
    const result = schema.safeParse(value);
    if (result.success) {
      if (key === 'contacts') warnOfLogin(value, path, report);
      if (key === 'verified') warnOfDate(String(result.data), path, report);
      return result.data;
    }
    report(path, explain(key, value, result.error.issues[0]?.message));
    return undefined;
  };
  if (key === 'size' || key === 'difficulty') {
    const all = given
      .flatMap(members)
      .map(read)
      .filter((value) => value !== undefined);
    return key === 'size'
      ? unique(all.flat())
      : all.includes('hard')
        ? 'hard'
        : all.includes('medium')
          ? 'medium'
          : all[0];
  }
  if (LIST_KEYS.has(key)) {
    const list = given
      .flatMap(members)
      .map(read)
      .filter((value) => value !== undefined && value !== '');
    return key === 'skills' ? list.filter((skill) => !meansNoValue(String(skill))) : list;
  }
  const first = given.flatMap((raw) => (Array.isArray(raw.value) ? members(raw).slice(0, 1) : [raw]))[0];
  const value = first === undefined ? undefined : read(first);
  return value === '' ? undefined : value;
}

/** The members of a list that are set, nested ones too; a single value is a list of one. */
function members(raw: RawValue): RawValue[] {
  if (!Array.isArray(raw.value)) return isUnset(raw.value) ? [] : [raw];
  return raw.value.flatMap((value, at) => members({ value, path: [...raw.path, at] }));
}

function explain(key: string, value: unknown, advice: string | undefined): string {
  if (key === 'inserted') return dateAdvice(key, String(value));
  const said = typeof value === 'object' ? '' : ` ("${short(String(value))}")`;
  const help = key === 'claim' ? 'write { by: [login], since: 2026-01-31 }, or remove the line' : advice;
  return `${key}${said} is not understood: ${help ?? 'remove the line'}.`;
}

function warnOfDate(value: string, path: readonly (string | number)[], report: Report): void {
  if (!isDate(value) && looksLikeDate(value)) report(path, dateAdvice('verified', value));
}

function warnOfLogin(value: unknown, path: readonly (string | number)[], report: Report): void {
  const account = isRecord(value) ? accountIn(value) : undefined;
  if (account === undefined || loginFrom(account) !== undefined) return;
  report(path, `"${short(account)}" is not a login: write it as GitHub shows it.`);
}

function dateAdvice(key: string, value: string): string {
  const meant = datesMeant(value);
  const advice = meant.length > 0 ? meant.join(' or ') : 'year-month-day, such as 2012-12-12';
  const fault = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? 'is no day of the calendar'
    : 'is not a date as Dibs writes it';
  return `${key} ("${short(value)}") ${fault}: write ${advice}.`;
}

function short(value: string): string {
  const line = oneLine(value);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Contacts of all keys that the config names; `contacts.github` says that bare words are logins. */
export function readContacts(fields: Fields, config: Config, warn: Report): Contact[] | undefined {
  const parts = ['github', 'name', 'email'] as const;
  const taken = new Set(parts.flatMap((part) => config.fields[`contacts.${part}`] ?? []));
  const own = fields.get(
    'contacts',
    sourcesOf('contacts', config).filter((source) => !taken.has(source)),
  );
  const whole = readKey('contacts', own, warn) as Contact[];
  const partial = new Map<number, Contact>();
  const others: Contact[] = [];
  for (const part of parts) {
    if (config.fields[`contacts.${part}`] === undefined) continue;
    fields
      .get(`contacts.${part}`)
      .flatMap(members)
      .forEach((raw, at) => {
        // Entries in a login list that are not logins are read as contacts.
        if (typeof raw.value === 'object' || (part === 'github' && !isBareWord(String(raw.value)))) {
          others.push(...(readKey('contacts', [raw], warn) as Contact[]));
          return;
        }
        const word = oneLine(String(raw.value));
        const value = part === 'github' ? loginFrom(word) : word;
        if (value === undefined)
          warn(raw.path, `${short(word)} is not a login: write it as GitHub shows it.`);
        else partial.set(at, { ...partial.get(at), [part]: value });
      });
  }
  const all = [...whole, ...partial.values(), ...others];
  return all.length > 0 ? all : undefined;
}

function isBareWord(text: string): boolean {
  return !/\S[\s<>@]/.test(oneLine(text));
}

/** A list without duplicates; texts are the same in any case. */
export function unique<T>(list: readonly T[]): T[] {
  const seen = new Set<unknown>();
  return list.filter((one) => {
    const key = typeof one === 'string' ? one.toLowerCase() : one;
    return !seen.has(key) && seen.add(key);
  });
}
