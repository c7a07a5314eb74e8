// Keeps the messages in docs/troubleshooting.md those of the program; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { messagesOf } from './messages.ts';
import { renewed, TROUBLESHOOTING } from './troubleshooting.ts';

const page = readFileSync(TROUBLESHOOTING, 'utf8');
const written = renewed(page, messagesOf('src'));
if (process.argv.includes('--check')) {
  if (written !== page) {
    console.error(
      `${TROUBLESHOOTING} does not have the messages of src/: run "npm run docs", sort in what is new, and commit it.`,
    );
    process.exit(1);
  }
} else writeFileSync(TROUBLESHOOTING, written);
