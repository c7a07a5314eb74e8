/** The line by which editors complete and check the config. */

import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { BUNDLE } from '../support/bundle.ts';
import { runCli } from '../support/run.ts';

it('dibs init begins the config with the address of its schema, which it then fits', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-editor-'));
  await runCli(['init'], { cwd: dir, bundle: resolve(BUNDLE, 'cli.js') });
  const text = await readFile(join(dir, '.github/dibs.yml'), 'utf8');
  await rm(dir, { recursive: true });
  const [, repository, path = ''] =
    /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/(.+?\/dibs)\/[^/]+\/(\S+)\n/.exec(
      text,
    ) ?? [];
  expect(packageJson.repository.url).toContain(`/${repository}.git`);
  expect(existsSync(path)).toBe(true);
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...parse(text), claim: {} })).toBe(false);
});
