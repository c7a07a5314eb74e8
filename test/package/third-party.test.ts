/** The notices of what is bundled, and the build that refuses what may not be. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, describe, expect, it } from 'vitest';
import { thirdPartyNotices } from '../../scripts/third-party.ts';
import { BUNDLE } from '../support/bundle.ts';

const dir = mkdtempSync(join(tmpdir(), 'dibs-licenses-'));
afterAll(() => rmSync(dir, { recursive: true }));

interface Made {
  name: string;
  license?: string;
  text?: string;
}

/** Bundles a program that uses some packages, and gives the notices. */
async function noticesWith(...packages: Made[]): Promise<string | undefined> {
  for (const { name, license, text } of packages) {
    const folder = join(dir, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
    writeFileSync(join(folder, 'index.js'), `export const value = ${JSON.stringify(name)};\n`);
    if (text !== undefined) writeFileSync(join(folder, 'LICENSE'), text);
  }
  const lines = packages.map(({ name }, index) => `export { value as v${index} } from '${name}';\n`);
  writeFileSync(join(dir, 'main.js'), lines.join(''));
  const bundle = await rolldown({ cwd: dir, input: 'main.js', plugins: thirdPartyNotices() });
  const { output } = await bundle.generate();
  const file = output.find(({ fileName }) => fileName === 'THIRD-PARTY.txt');
  return file?.type === 'asset' ? String(file.source) : undefined;
}

describe('the build', () => {
  it('names each package that is bundled, once, with the text of its license', async () => {
    const text = await noticesWith(
      { name: 'beta', license: 'MIT', text: 'Copyright Beta\r\nMIT text\r\n' },
      { name: 'alpha', license: '(MIT OR GPL-3.0)', text: 'Copyright Beta\nMIT text' },
      { name: 'gamma', license: 'ISC', text: 'Copyright Gamma' },
    );
    expect(text).toMatch(
      /\n\nalpha 1\.2\.3 \(.*\)\nbeta 1\.2\.3 \(MIT\)\n\nCopyright Beta\nMIT text\n\n-+\n\ngamma/,
    );
    expect(text).not.toContain('\r');
  });

  it.each([
    ['a license that is not allowed', 'MPL-2.0'],
    ['one that is, together with one that is not', '(MIT AND GPL-3.0)'],
    ['no license', undefined],
    ['none that anybody knows', 'SEE LICENSE IN FILE'],
  ])('fails on a package with %s (%s)', async (_what, license) => {
    await expect(noticesWith({ name: 'wrong', ...(license && { license }) })).rejects.toThrow(/licen[cs]e/i);
  });
});

describe('the notices of the bundle', () => {
  const text = readFileSync(resolve(BUNDLE, 'THIRD-PARTY.txt'), 'utf8');

  it('name what is in it, and not what the build has left out', () => {
    for (const name of ['zod', 'commander', '@octokit/rest', 'yaml', 'parse5'])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    expect(text).not.toMatch(/^(?:undici|vitest|rolldown) \d/m);
  });

  it('hold a text for each, and nothing of this machine', () => {
    for (const block of text.split(/^-{80}$/m).slice(1)) expect(block.trim()).toMatch(/\)\n\n\S/);
    expect(text).not.toMatch(/node_modules|\/work|\/home|\/tmp/);
  });
});
