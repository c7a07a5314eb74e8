import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where the bundle of the source as it is now lies during tests; `dist/` is checked to be the same elsewhere. */
export const BUNDLE = resolve(ROOT, 'node_modules/.cache/dibs');

/** Builds the bundle once, before all tests. */
export default function setup(): void {
  execFileSync('node_modules/.bin/rolldown', ['-c', 'rolldown.config.ts', '--dir', BUNDLE], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
