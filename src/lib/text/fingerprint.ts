import { createHash } from 'node:crypto';

/** A short name for a text: 80 bits of its SHA-256, enough to tell a list's texts apart. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
