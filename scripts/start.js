// Starts a script that is written in TypeScript, or says what is missing where Node is too old to run one: npm brings
// its own Node along, but not where install scripts are switched off.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

if (process.features.typescript) {
  process.argv.splice(1, 1);
  await import(pathToFileURL(resolve(process.argv[1] ?? '')).href);
} else {
  console.error(
    `This needs Node 22.18 or later, and runs on ${process.version}: "npm ci" installs one for this folder, ` +
      'but not with --ignore-scripts; then run "npm rebuild node --ignore-scripts=false".',
  );
  process.exitCode = 1;
}
