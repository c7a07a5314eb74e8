import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where the bundle of the source as it is now lies during tests; `dist/` is checked to be the same elsewhere. */
export const BUNDLE =
  process.env.DIBS_TEST_BUNDLE ?? resolve(ROOT, `node_modules/.cache/dibs-${process.pid}`);

/** Builds the bundle once, before all tests; runs at the same time have folders of their own. */
export default function setup(): () => void {
  process.env.DIBS_TEST_BUNDLE = BUNDLE;
  execFileSync('node_modules/.bin/rolldown', ['-c', 'rolldown.config.ts', '--dir', BUNDLE], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return () => rmSync(BUNDLE, { recursive: true });
}
