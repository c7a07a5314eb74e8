// Builds the bundle into a folder of its own and compares it with dist/, which is what GitHub runs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const built = mkdtempSync(join(tmpdir(), 'dibs-dist-'));
execFileSync('node_modules/.bin/rolldown', ['-c', 'rolldown.config.ts', '--dir', built], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const names = [...new Set([...readdirSync(built), ...readdirSync('dist')])].sort();
const read = (folder: string, name: string): string | undefined => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
};
const different = names.filter((name) => read(built, name) !== read('dist', name));
rmSync(built, { recursive: true });
if (different.length > 0) {
  console.error(
    `dist/ is not what the source builds (${different.join(', ')}): run "npm run build" and commit it.`,
  );
  process.exit(1);
}
console.log(`dist/ is what the source builds (${names.length} files).`);
