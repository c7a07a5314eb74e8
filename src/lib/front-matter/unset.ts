import { isRecord } from './load-yaml.ts';

/** Null and an empty text, list or mapping are not set. */
export function isUnset(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isRecord(value)) return Object.keys(value).length === 0;
  return Array.isArray(value) && value.every(isUnset);
}

/** How an entry on one line says that it is not set. */
export const UNSET: readonly string[] = ['', '~', 'null', '{}', '[]', '""', "''"];
