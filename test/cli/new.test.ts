/** `dibs new` as a person or a script starts it. */

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/bundle.ts';
import { NODE, runCli } from '../support/run.ts';

const bundle = resolve(BUNDLE, 'cli.js');
const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-new-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const dibs = (cwd: string, ...args: string[]) => runCli(args, { cwd, bundle });

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
}

describe('dibs new', () => {
  it('makes a file from options, prints its path, and the list is clean', async () => {
    const dir = await folder();
    const options = ['--category', 'tools', '--skill', 'C', '--skill', 'Rust', '--contact', 'Ann <a@b.org>'];
    const run = await dibs(dir, 'new', '--title', '- "Faster": #1', ...options, '--size', 'small');
    expect(run).toMatchObject({ exitCode: 0, stdout: 'projects/tools/faster-1.md\n', stderr: '' });
    const text = await readFile(join(dir, 'projects/tools/faster-1.md'), 'utf8');
    expect(text).toContain('title: "- \\"Faster\\": #1"\n');
    expect(text).toContain('skills: [C, Rust]\n');
    expect(text).toMatch(/^inserted: \d{4}-\d{2}-\d{2}$/m);
    expect(await dibs(dir, 'check')).toMatchObject({ exitCode: 0, stdout: '1 project, no errors.\n' });
  });

  it('never overwrites, not even a file of the same id', async () => {
    const dir = await folder({
      'projects/a.md': '---\ntitle: Mine\n---\n',
      'projects/b/README.md': '---\ntitle: B\n---\n',
      '.github/dibs.yml': 'files: ["**/*.md"]\n',
    });
    expect(await dibs(dir, 'new', '--title', 'A!')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: 'dibs: projects/a.md is there already; choose another title or category.\n',
    });
    expect(await dibs(dir, 'new', '--title', 'B')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('projects/b/README.md is there already'),
    });
    expect(await readFile(join(dir, 'projects/a.md'), 'utf8')).toContain('title: Mine');
    expect(await filesOf(dir)).toHaveLength(3);
  });

  it.each([
    [['--category', '../x'], 'not a folder inside'],
    [['--category', '/etc'], 'not a folder inside'],
    [['--difficulty', 'tricky'], 'write easy, medium, hard or unknown'],
    [['--skill', 'x'.repeat(60)], 'characters, and GitHub takes 50'],
    [['--summary', 'a\nissue: 1'], 'one line'],
  ])('%j is refused, and nothing is written', async (options, reason) => {
    const dir = await folder();
    const run = await dibs(dir, 'new', '--title', 'A', ...options);
    expect(run).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining(reason) });
    expect(await filesOf(dir)).toEqual([]);
  });

  it('writes nothing through a link that leads outside', async () => {
    const outside = await folder();
    const dir = await folder({ 'projects/a.md': '---\ntitle: A\n---\n' });
    await symlink(outside, join(dir, 'projects/out'));
    expect(await dibs(dir, 'new', '--title', 'B', '--category', 'out')).toMatchObject({ exitCode: 1 });
    expect(await filesOf(outside)).toEqual([]);
  });

  it('a title must be given where nobody can be asked', async () => {
    expect(await dibs(await folder(), 'new')).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('keeps to --dir, --projects and --config, and tells of a config that cannot be used', async () => {
    const dir = await folder({ 'other.yml': 'fields: { title: name }\n', 'bad.yml': 'nonsense: 1\n' });
    const options = ['--dir', dir, '--projects', 'list', '--title', 'A'];
    expect(await dibs('/', 'new', ...options, '--config', 'other.yml')).toMatchObject({
      exitCode: 0,
      stdout: 'list/a.md\n',
    });
    expect(await readFile(join(dir, 'list/a.md'), 'utf8')).toMatch(/^---\nname: A\n/);
    expect(await dibs('/', 'new', ...options, '--config', 'bad.yml')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('bad.yml:1:1: error: nonsense'),
    });
  });

  const hasScript = (() => {
    try {
      execFileSync('script', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  const onTerminal = (dir: string, input: string): string =>
    execFileSync('script', ['-qec', `${NODE} ${bundle} new --size 90 || true`, '/dev/null'], {
      cwd: dir,
      encoding: 'utf8',
      input,
      timeout: 20_000,
    });

  it.skipIf(!hasScript)('asks on a terminal for what is not given, and suggests what is in use', async () => {
    const dir = await folder({
      'projects/tools/a.md': '---\ntitle: A\nskills: [C, Rust]\n---\n',
      'projects/tools/b.md': '---\ntitle: B\nskills: Rust\n---\n',
      '.github/dibs.yml': 'categories: { docs: { name: Documents } }\n',
    });
    const shown = onTerminal(dir, '\nAsked\nIn short\nDocuments\ntricky\neasy\nC, Go\nAnn <a@b.org>\n');
    expect(shown).toContain('(tools, docs)');
    expect(shown).toContain('(Rust, C)');
    expect(shown).not.toContain('Size');
    expect(await readFile(join(dir, 'projects/docs/asked.md'), 'utf8')).toMatch(
      /^---\ntitle: Asked\nsummary: In short\ndifficulty: easy\nsize: "90"\nskills: \[C, Go\]\ncontacts:\n {2}- name: Ann\n/,
    );
  });

  it.skipIf(!hasScript)('writes nothing where the answers end early', async () => {
    const dir = await folder();
    expect(onTerminal(dir, 'Half\n\u0004')).toContain('nothing is written');
    expect(await filesOf(dir)).toEqual([]);
  });
});
