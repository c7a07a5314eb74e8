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

/**
 * A mapping for an entry that people have left unset. The blanks before its brace, of which others have one, tell how: once
 * the mapping is removed, their line is as it was.
 */
export function withPadding(text: string, unset: string): string {
  return text.replace(/ \}$/, `${' '.repeat(UNSET.indexOf(unset) + 2)}}`);
}

/** How a value says that it is not set, or said so before a mapping was written in its place. */
export function unsetBefore(text: string, isInBraces: boolean): string | undefined {
  const padding = isInBraces ? text.length - 1 - text.slice(0, -1).trimEnd().length : 0;
  return padding < 2 ? UNSET.find((unset) => unset === text) : UNSET[padding - 2];
}
