/** What `dibs check` finds without asking GitHub, and that a run tells the same. */

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction, runCli } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-check-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const check = (dir: string) => runCli(['check'], { cwd: dir, bundle: resolve(BUNDLE, 'cli.js') });

const LONG = { 'projects/long.md': `---\nirc: x\ntitle: Long\n---\n\n${'Text. '.repeat(11_000)}\n` };
const TWINS = {
  'projects/a.md': projectFile('Same  title'),
  'projects/b.md': projectFile('same title'),
  'projects/c.md': projectFile('Other'),
};

it('a body that would be too long is found offline, by the command and by the Action', async () => {
  const run = await check(await folder({ ...LONG, 'projects/a.md': projectFile('A') }));
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(
    /^projects\/long\.md:3:8: error: The text of the issue would have \d{5} characters, and GitHub takes 65536: .+\.\n$/,
  );
  const github = await startGitHub({ files: LONG });
  try {
    const source = await checkout(github);
    folders.push(source.dir);
    const action = { github, bundle: resolve(BUNDLE, 'action.js'), checkout: source };
    const found = await runAction({ ...action, inputs: { mode: 'check' }, env: { GITHUB_REPOSITORY: '' } });
    expect(found.exitCode).toBe(1);
    expect(found.annotations).toMatchObject([{ level: 'error', file: 'projects/long.md', line: 3, col: 8 }]);
    expect(github.requests).toEqual([]);
  } finally {
    await github.close();
  }
});

it("its links have the address of origin: only the repository's name makes it too long", async () => {
  const links = '[x](y)\n\n'.repeat(800);
  const dir = await folder({ 'projects/links.md': `---\ntitle: Links\n---\n\n${links}` });
  expect((await check(dir)).exitCode).toBe(0);
  execFileSync('git', ['init', '-q', dir]);
  const origin = `https://github.com/an-owner-with-a-long-name/${'projects-'.repeat(5)}`;
  execFileSync('git', ['-C', dir, 'remote', 'add', 'origin', origin]);
  const run = await check(dir);
  expect(run.stdout).toMatch(/^projects\/links\.md:2:8: error: The text of the issue would have/);
  expect(run.exitCode).toBe(1);
});

it('titles that repeat are warnings, offline and in a run, and the issues are made', async () => {
  const warnings = [
    ['projects/a.md', 'projects/b.md'],
    ['projects/b.md', 'projects/a.md'],
  ] as const;
  const run = await check(await folder(TWINS));
  expect(run.exitCode).toBe(0);
  expect(run.stdout.split('\n').slice(0, -2)).toEqual(
    warnings.map(([file, other]) =>
      expect.stringMatching(`^${file}:2:8: warning: This title is also that of ${other}:`),
    ),
  );
  const github = await startGitHub({ files: TWINS });
  try {
    const { run: first } = await sync(github);
    expect(first.problems).toMatchObject(warnings.map(([file]) => ({ severity: 'warning', file, line: 2 })));
    expect(github.issues()).toHaveLength(3);
  } finally {
    await github.close();
  }
});

describe('what lies outside of the checkout, or cannot be read', () => {
  const NAMED = 'Put a file there, or set index in the config to another path, or to null for none.';
  /** Puts something in the place of the index of a new list. */
  const MAKE: [what: string, reason: string, make: (path: string, outside: string) => Promise<unknown>][] = [
    [
      'a link that leads outside',
      'it leads outside of the checkout',
      (path, to) => symlink(join(to, 'x.md'), path),
    ],
    ['a link to nothing', 'it is a symbolic link to nothing', (path) => symlink('nowhere.md', path)],
    ['a folder', 'it is a folder', (path) => mkdir(path)],
    [
      'not UTF-8',
      'it is not UTF-8 text, so save it as UTF-8',
      (path) => writeFile(path, Buffer.from('Caf\xe9', 'latin1')),
    ],
  ];

  it.each(MAKE)('an index that is %s is an error', async (_what, reason, make) => {
    const outside = await folder({ 'x.md': 'secret\n' });
    const dir = await folder({ 'projects/a.md': projectFile('A') });
    await make(join(dir, 'projects/README.md'), outside);
    const run = await check(dir);
    expect(run.stdout).toBe(`projects/README.md:1:1: error: The index cannot be read: ${reason}. ${NAMED}\n`);
    expect(run.exitCode).toBe(1);
    await mkdir(join(dir, '.github'));
    await writeFile(join(dir, '.github/dibs.yml'), 'index: null\n');
    expect((await check(dir)).exitCode).toBe(0);
  });

  it('a run tells of such an index too, and does the rest', async () => {
    const github = await startGitHub({ files: { 'projects/a.md': projectFile('A') } });
    try {
      const fresh = await checkout(github);
      folders.push(fresh.dir);
      await symlink('/etc/hostname', join(fresh.dir, 'projects/README.md'));
      const { run } = await sync(github, { checkout: fresh });
      expect(run.problems).toMatchObject([
        { severity: 'error', file: 'projects/README.md', line: 1, column: 1 },
      ]);
      expect(github.issues()).toHaveLength(1);
    } finally {
      await github.close();
    }
  });

  it('a projects folder that leads outside is an error at its line in the config', async () => {
    const outside = await folder({ 'secret.md': projectFile('Secret') });
    const dir = await folder({ '.github/dibs.yml': '# Settings\nindex: null\nprojects: list\n' });
    await symlink(outside, join(dir, 'list'));
    const reason = 'The folder list cannot be read: it leads outside of the checkout.';
    const run = await check(dir);
    expect(run).toMatchObject({
      exitCode: 1,
      stdout: `.github/dibs.yml:3:1: error: ${reason}\n`,
      stderr: '0 projects, 1 error.\n',
    });
    const named = await runCli(['check', '--projects', 'list'], {
      cwd: dir,
      bundle: resolve(BUNDLE, 'cli.js'),
    });
    expect(named).toMatchObject({
      exitCode: 1,
      stdout: 'list:1:1: error: There is no such folder in the checkout.\n',
    });
    await rm(join(dir, '.github'), { recursive: true });
    await symlink(outside, join(dir, 'projects'));
    expect((await check(dir)).stdout).toBe(
      'projects:1:1: error: The folder projects cannot be read: it leads outside of the checkout.\n',
    );
  });

  it.each(['files', 'archive'])(
    'globs under %s that take too long are an error at their line',
    async (key) => {
      const glob = `${'*a'.repeat(20)}*b`;
      const dir = await folder({
        '.github/dibs.yml': `index: null\n${key}: ["**/*.md", "${glob}"]\n`,
        [`projects/${'a'.repeat(120)}.md`]: projectFile('A'),
      });
      const run = await check(dir);
      expect(run.stdout).toMatch(/^\.github\/dibs\.yml:2:1: error: It takes too long to find out .+\.\n$/);
      expect(run).toMatchObject({ exitCode: 1, stderr: '0 projects, 1 error.\n' });
    },
  );
});

it('a file whose labels GitHub would refuse gets its issue with the others', async () => {
  const lines = `skills: ["C, C++", Rust]\ncategory: ${'c'.repeat(60)}\nlabels: [${'x'.repeat(60)}, mine]\n`;
  const files = { 'projects/a.md': projectFile('A', lines) };
  const run = await check(await folder(files));
  expect(run.exitCode).toBe(0);
  expect(run.stdout.match(/: warning: The label /g)).toHaveLength(3);
  const github = await startGitHub({ files });
  try {
    const { run: first } = await sync(github);
    expect(first.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning']);
    const [issue] = github.issues();
    expect(issue?.labels.map(({ name }) => name).sort()).toEqual([
      'claim: open',
      'mine',
      'needs: verification',
      'project',
      'skill: Rust',
    ]);
    expect((await sync(github)).writes).toEqual([]);
  } finally {
    await github.close();
  }
});

it('a body of as many characters as GitHub takes is sent, though it has more UTF-16 code units', async () => {
  const github = await startGitHub({ files: { 'projects/a.md': projectFile('A', '', '🐘'.repeat(60_000)) } });
  try {
    const { run } = await sync(github);
    expect(run.problems).toEqual([]);
    expect(github.issues()).toHaveLength(1);
    expect((await sync(github)).writes).toEqual([]);
  } finally {
    await github.close();
  }
});
