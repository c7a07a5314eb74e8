// Prints the notes of the release that the argument names (v1.2.3), from CHANGELOG.md; refuses one that must not be made.
import { readFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };

const [, , tag = ''] = process.argv;
const [, heading = '', notes = ''] =
  /^## \[(\d[^\]]*)\][^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
const { name, version, repository } = packageJson;
const faults = [
  tag !== `v${version}` && `The tag is ${tag}, and the version in package.json ${version}.`,
  heading !== version &&
    `The newest version in CHANGELOG.md is "${heading}", that in package.json ${version}.`,
  notes.trim() === '' && `CHANGELOG.md says nothing about ${version}.`,
  /OWNER|@owner\//.test(name + repository.url) &&
    'package.json does not name the owner: see docs/releasing.md.',
].filter((fault) => fault !== false);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(notes.trim());
