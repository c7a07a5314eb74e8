import { createHash } from 'node:crypto';

/** A short hash of a text: 80 bits of its SHA-256. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
