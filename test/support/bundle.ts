import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The folder of the bundle that tests run, built from the current source; `npm run check-dist` compares `dist/` with it. */
export const BUNDLE =
  process.env.DIBS_TEST_BUNDLE ?? resolve(ROOT, `node_modules/.cache/dibs-${process.pid}`);

/** Builds the bundle once, before all tests. Concurrent runs use separate folders. */
export default function setup(): () => void {
  process.env.DIBS_TEST_BUNDLE = BUNDLE;
  execFileSync('node_modules/.bin/rolldown', ['-c', 'rolldown.config.ts', '--dir', BUNDLE], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return () => rmSync(BUNDLE, { recursive: true });
}
