/** What npm packs, and whether it runs in an empty folder in which nothing else can be installed. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { BUNDLE } from '../support/bundle.ts';

const GOLDEN = 'test/package/packed.txt';
const SOURCES = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'action.yml', 'schemas', 'scripts'];

interface Packed {
  filename: string;
  files: { path: string }[];
}

const root = mkdtempSync(join(tmpdir(), 'dibs-package-'));
const source = join(root, 'source');
const empty = join(root, 'empty');
let packed: Packed;
let tarball: string;

function npm(cwd: string, ...args: string[]): string {
  const { PATH, HOME } = process.env;
  // No registry: whatever the package would need besides itself is missing.
  const env = { PATH, HOME, npm_config_cache: join(root, 'cache'), npm_config_offline: 'true' };
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  for (const name of SOURCES) cpSync(name, join(source, name), { recursive: true });
  cpSync(BUNDLE, join(source, 'dist'), { recursive: true });
  [packed] = JSON.parse(npm(source, 'pack', '--json', '--silent'));
  tarball = join(source, packed.filename);
  mkdirSync(empty);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('the package', () => {
  it(`holds what ${GOLDEN} names, and no more`, () => {
    const isChunk = (path: string) => /^dist\/(?!cli\.js|action\.js)[\w-]+\.js$/.test(path);
    const paths = new Set(packed.files.map(({ path }) => (isChunk(path) ? 'dist/*.js' : path)));
    expect([...paths].sort()).toEqual(readFileSync(GOLDEN, 'utf8').trimEnd().split('\n'));
  });

  it('needs no other package, runs nothing when it is installed, and names where it comes from', () => {
    execFileSync('tar', ['-xzf', tarball, '-C', root]);
    const manifest = JSON.parse(readFileSync(join(root, 'package/package.json'), 'utf8'));
    const page = packageJson.repository.url.replace(/^git\+|\.git$/g, '');
    const { name, version, engines } = packageJson;
    expect(manifest).toMatchObject({
      name,
      version,
      engines,
      homepage: `${page}#readme`,
      bugs: `${page}/issues`,
    });
    for (const key of ['dependencies', 'devDependencies', 'scripts', 'private', 'overrides'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('is made without leaving a trace in the folder that it is made from', () => {
    expect(readFileSync(join(source, 'package.json'), 'utf8')).toBe(readFileSync('package.json', 'utf8'));
    expect(npm(source, 'pack', '--dry-run', '--silent')).toContain(packed.filename);
  });

  it('has nothing that publint complains of', async () => {
    const file = readFileSync(tarball);
    const { messages, pkg } = await publint({
      pack: { tarball: file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer },
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });

  it('runs by npx in an empty folder', () => {
    const dibs = (...args: string[]) =>
      npm(empty, 'exec', '--yes', `--package=${tarball}`, '--', 'dibs', ...args);
    expect(dibs('--version')).toBe(`${packageJson.version}\n`);
    expect(dibs('init')).toContain('.github/dibs.yml');
    expect(dibs('check')).toContain('1 project');
  });

  it('cannot be published from a clone by mistake', () => {
    expect(() => npm(source, 'publish', '--dry-run')).toThrow('docs/releasing.md');
  });
});

it('the name is a scoped one, which nobody else can take, and the repository is the only other place of it', () => {
  expect(packageJson.name).toMatch(/^@[a-z\d-]+\/dibs$/);
  expect(packageJson.repository.url).toMatch(/^git\+https:\/\/github\.com\/[\w-]+\/dibs\.git$/);
});
