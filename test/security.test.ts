/** Whether each line of the threat model in docs/security.md names tests that keep it. */

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const rows = [...page.matchAll(/^\| (?!---|who \||never \|)(.+?) \|(.*)\|$/gm)].map(
  ([, who = '', rest = '']) => ({
    who,
    tests: [...rest.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = '']) => path),
  }),
);

it('the threat model has rows', () => expect(rows.length).toBeGreaterThan(20));

it.each(rows)('a test keeps: $who', ({ tests }) => {
  expect(tests).not.toEqual([]);
  expect(tests.filter((path) => !existsSync(path))).toEqual([]);
});
