/** `dibs import` as a person starts it: the built program in a process of its own. */

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/bundle.ts';
import { type Finished, runCli } from '../support/run.ts';
import { asHtml, asText, asWikitext, madeUpList } from './made-up.ts';

const LIST = madeUpList(12);
const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-import-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

async function dibs(cwd: string, ...args: string[]): Promise<Finished> {
  const run = await runCli(args, { cwd, bundle: resolve(BUNDLE, 'cli.js') });
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/\n\s+at |node:internal/);
  return run;
}

async function contents(dir: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.slice(dir.length + 1)] = await readFile(path, 'utf8');
  }
  return found;
}

it('gives projects with one title files of their own, also on two pages', async () => {
  const page = (text: string) =>
    `# Ideas\n\n${[1, 2].map((n) => `## Tea ${n}\n\n**Difficulty:** easy\n\n**Skills:** C\n\n${text}\n`).join('\n')}`;
  const dir = await folder({ 'a.md': page('From a.'), 'b.md': page('From b.') });
  for (const outcome of ['written', 'unchanged']) {
    const run = await dibs(dir, 'import', 'a.md', 'b.md', '--out', 'ideas');
    expect(run.stdout).toContain(`2 projects: 2 ${outcome}.`);
  }
  const files = Object.keys(await contents(join(dir, 'ideas'))).sort();
  expect(files).toEqual(['.import.json', 'tea-1-2.md', 'tea-1.md', 'tea-2-2.md', 'tea-2.md']);
});

describe('dibs import', () => {
  it.each([
    ['page.txt', asText],
    ['page.wiki', asWikitext],
    ['page.html', asHtml],
  ])('%s: writes a file a project, and dibs check finds nothing wrong', async (name, render) => {
    const dir = await folder({ [name]: render(LIST) });
    const run = await dibs(dir, 'import', name, '--out', 'projects', '--dates', 'day-first');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('\n  projects/kettles/         4 written\n');
    expect(run.stdout.endsWith('\n12 projects: 12 written.\n')).toBe(true);
    expect(await dibs(dir, 'check')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('12 projects, no errors'),
    });
  });

  it('a second import changes nothing, and only --force overwrites files', async () => {
    const dir = await folder({ 'page.txt': asText(LIST) });
    await dibs(dir, 'import', 'page.txt', '--out', 'projects');
    const before = await contents(dir);
    const again = await dibs(dir, 'import', 'page.txt', '--out', 'projects');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('\n12 projects: 12 unchanged.\n');
    expect(await contents(dir)).toEqual(before);

    const path = 'projects/kettles/yes.md';
    await writeFile(join(dir, path), 'mine\n');
    await rm(join(dir, 'projects/kettles/dont-log-twice.md'));
    const careful = await dibs(dir, 'import', 'page.txt', '--out', 'projects');
    expect(careful.exitCode).toBe(1);
    expect(careful.stdout).toContain(
      `\n${path}:1:1: error: This file is there with other content; remove it, or pass --force to overwrite it.\n`,
    );
    expect(careful.stdout).toContain('\n12 projects: 10 unchanged, 1 written, 1 left alone.\n');
    expect(await contents(dir)).toEqual({ ...before, [path]: 'mine\n' });

    const forced = await dibs(dir, 'import', 'page.txt', '--out', 'projects', '--force');
    expect(forced).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('11 unchanged, 1 written') });
    expect(await contents(dir)).toEqual(before);
  });

  it('an edited page updates what was not edited by hand since, and says what it leaves', async () => {
    const page = (mentor: string, text: string) =>
      ['One', 'Two']
        .map((title) => `## ${title}\n\n${text}\n\n**Difficulty:** Hard\n\n**Mentors:** ${mentor}\n`)
        .join('\n');
    const dir = await folder({ 'ideas.md': page('Ann Example', 'Words.') });
    await dibs(dir, 'import', 'ideas.md', '--out', 'projects');
    const path = join(dir, 'projects/one.md');
    const written = await readFile(path, 'utf8');
    await writeFile(
      path,
      `${written.replace('Ann Example', 'Cleo Example').replace('---\n', '---\nissue: 7\n')}`,
    );
    await writeFile(join(dir, 'ideas.md'), page('Bob Example', 'Other words.'));
    const run = await dibs(dir, 'import', 'ideas.md', '--out', 'projects');
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('\n2 projects: 2 updated.\n');
    expect(run.stdout).toMatch(/^projects\/one\.md:1:1: warning: .*stay as they are here \(contacts\)\.$/m);
    const one = await readFile(path, 'utf8');
    expect(one).toContain('issue: 7\n');
    expect(one).toContain('Cleo Example');
    expect(one).toContain('Other words.');
    expect(await readFile(join(dir, 'projects/two.md'), 'utf8')).toContain('Bob Example');
    const before = await contents(dir);
    const again = await dibs(dir, 'import', 'ideas.md', '--out', 'projects');
    expect(again.stdout).toContain('\n2 projects: 2 unchanged.\n');
    expect(await contents(dir)).toEqual(before);
  });

  it('a page that only links to files beside it gives what these say', async () => {
    const dir = await folder({
      'list/ideas.md':
        '# Project ideas\n\n- [Mend the kettle](kettle.md)\n- [Brew the tea](tea.md)\n- [Boil the water](https://example.org/w)\n',
      'list/kettle.md': '# Mend it\n\nWords.\n\n**Difficulty:** Hard\n',
      'list/tea.md': '# Brew it\n\n**Mentors:** Ann Example\n',
    });
    const run = await dibs(dir, 'import', 'list/ideas.md', '--out', 'projects');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('3 written') });
    expect(await readFile(join(dir, 'projects/mend-the-kettle.md'), 'utf8')).toBe(
      '---\ntitle: Mend the kettle\ndifficulty: hard\n---\n\nWords.\n',
    );
    expect(await readFile(join(dir, 'projects/brew-the-tea.md'), 'utf8')).toContain('name: Ann Example');
  });

  it('--preview shows what would be taken and writes nothing; answers may come from a file', async () => {
    const dir = await folder({
      'ideas.md': '# List\n\n## One\n\nMuse: Ann Example\n\n## Two\n\nMuse: Bob Example\n',
      'answers.yml': 'level: 2\nlabels: { Muse: contacts }\n',
    });
    const doubt = await dibs(dir, 'import', 'ideas.md', '--out', 'projects');
    expect(doubt).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('Headings: "List" (h1), "One" (h2)'),
    });
    const preview = await dibs(
      dir,
      'import',
      'ideas.md',
      '--out',
      'projects',
      '--answers',
      'answers.yml',
      '--preview',
    );
    expect(preview.stdout).toContain('Taken:\n  3: One\n  7: Two\n');
    expect(await readdir(dir)).not.toContain('projects');
    const run = await dibs(dir, 'import', 'ideas.md', '--out', 'projects', '--answers', 'answers.yml');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 written') });
  });

  it('--dir names the checkout, whose config names the folders and which --out is relative to', async () => {
    const dir = await folder({
      'page.txt': asText(LIST),
      'list/.github/dibs.yml': 'categories: { tc: { name: Tea & Coffee (TC) } }\n',
    });
    const run = await dibs(dir, 'import', 'page.txt', '--dir', 'list', '--out', 'ideas/');
    expect(run.exitCode).toBe(0);
    const folders = (await readdir(join(dir, 'list/ideas'))).filter((name) => !name.startsWith('.'));
    expect(folders).toEqual(['kettles', 'tc', 'upstream-leaks']);
  });

  it('the report of --report accounts for every line of the page', async () => {
    const source = asText(LIST);
    const dir = await folder({ 'page.txt': source });
    const run = await dibs(dir, 'import', 'page.txt', '--out', 'projects', '--report');
    const ranges = [...run.stdout.matchAll(/^page\.txt:(\d+)(?:-(\d+))?: (?!warning)/gm)];
    const seen = new Set(
      ranges.flatMap(([, from, to = from]) =>
        Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
      ),
    );
    expect(seen.size).toBe(source.split('\n').length - 1);
    expect(run.stdout).toMatch(/^page\.txt:\d+: projects\/kettles\/yes\.md: inserted, verified, gsoc$/m);
    expect(run.stdout).toMatch(/^page\.txt:1: outside any project$/m);
  });

  it('an import prints problems with their places, and exits with 1 if there is an error', async () => {
    const dir = await folder({ 'page.txt': 'Words.\n', 'bad.yml': 'nonsense: 1\n', 'latin1.txt': '' });
    expect(await dibs(dir, 'import', 'page.txt', '--out', 'projects')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^page\.txt:1:1: error: There is no project here/),
    });
    const bad = await dibs(dir, 'import', 'page.txt', '--out', 'projects', '--config', 'bad.yml');
    expect(bad).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^bad\.yml:1:1: error: nonsense/),
    });
    await writeFile(join(dir, 'latin1.txt'), Buffer.from([0xe4, 0x0a]));
    expect(await dibs(dir, 'import', 'latin1.txt', '--out', 'projects')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^latin1\.txt:1:1: error: The page cannot be read: it is not UTF-8 text/),
    });
    expect(await readdir(dir)).not.toContain('projects');
  });

  it('an import writes nothing through a symbolic link that leads elsewhere', async () => {
    const outside = await folder();
    const dir = await folder({ 'page.txt': asText(LIST), 'projects/a.md': 'x' });
    await symlink(outside, join(dir, 'projects/kettles'));
    const run = await dibs(dir, 'import', 'page.txt', '--out', 'projects', '--force');
    expect(run.exitCode).toBe(1);
    expect(await readdir(outside)).toEqual([]);
  });

  it.each([
    [['import', '--out', 'projects'], "missing required argument 'file'"],
    [['import', 'page.txt'], "required option '--out <folder>' not specified"],
    [['import', 'nowhere.txt', '--out', 'projects'], 'There is no file nowhere.txt.'],
    [['import', 'page.txt', '--out', 'projects', '--dir', 'nowhere'], 'There is no folder nowhere.'],
    [
      ['import', 'page.txt', '--out', 'projects', '--format', 'pdf'],
      'Allowed choices are text, wikitext, html',
    ],
    [
      ['import', 'page.txt', '--out', 'projects', '--dates', 'any'],
      'Allowed choices are day-first, month-first',
    ],
    [
      ['import', 'page.txt', '--out', 'projects', '--address', 'wiki'],
      'an address that begins with https://',
    ],
  ])('bad usage: %j', async (args, says) => {
    const run = await dibs(await folder({ 'page.txt': 'x' }), ...args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
  });

  it('--help explains the import, with an example', async () => {
    const run = await dibs(await folder(), 'import', '--help');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    for (const word of ['--out', '--format', '--dates', '--address', '--report', '--force', 'Example:'])
      expect(run.stdout).toContain(word);
  });
});
