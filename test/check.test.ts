/** What `dibs check` finds without asking GitHub, and that a run tells the same. */

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { BUNDLE } from './support/bundle.ts';
import { startGitHub } from './support/github.ts';
import { checkout, runAction, runCli } from './support/run.ts';
import { projectFile } from './support/scenario.ts';
import { sync } from './support/sync.ts';

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
