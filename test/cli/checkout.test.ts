/** Which files a command means: those of the checkout around the current folder, or of a folder that is there. */

import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { asWikitext, madeUpList } from '../import/made-up.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runAction, runCli } from '../support/run.ts';
import { projectFile, THREE } from '../support/scenario.ts';

const bundle = resolve(BUNDLE, 'cli.js');
const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'dibs-checkout-')));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const BROKEN = { 'projects/tools/bad.md': '---\ntitle: Bad\nissue: 0\n---\n' };
const REPOSITORY = { '.git/HEAD': 'ref: refs/heads/main\n' };
/** As `git worktree` and submodules have it. */
const LINKED = { '.git': 'gitdir: /somewhere/else\n' };

describe('in a folder of a repository', () => {
  it.each([
    ['.', REPOSITORY],
    ['projects', REPOSITORY],
    ['projects/tools', REPOSITORY],
    ['docs/deep/er', REPOSITORY],
    ['.github/workflows', REPOSITORY],
    ['projects/tools', LINKED],
  ])('%s, the whole checkout counts, and paths are relative to it', async (where, git) => {
    const dir = await folder({ ...git, ...THREE, ...BROKEN });
    await mkdir(join(dir, where), { recursive: true });
    const cwd = join(dir, where);
    const check = await runCli(['check'], { cwd, bundle });
    expect(check).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^\d projects?, \d errors?/) });
    expect(check.stdout).toMatch(/^projects\/tools\/bad\.md:3:8: error: [^\n]+\n$/);
  });

  it('files that a command makes go into the checkout, not beside the current folder', async () => {
    const dir = await folder({
      ...REPOSITORY,
      'docs/page.wiki': asWikitext(madeUpList(3)),
    });
    const cwd = join(dir, 'docs');
    for (const args of [['init'], ['import', 'page.wiki', '--out', 'ideas'], ['new', '--title', 'Newer']])
      expect(await runCli(args, { cwd, bundle }), args[0]).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await readdir(dir)).sort()).toEqual(['.git', '.github', 'docs', 'ideas', 'projects']);
    expect(await readdir(join(dir, 'projects'))).toContain('newer.md');
    expect(await readdir(cwd)).toEqual(['page.wiki']);
  });

  it('the nearest repository counts, and --dir before it', async () => {
    const dir = await folder({ ...REPOSITORY, ...THREE, 'vendor/list/.git': LINKED['.git'] });
    const inner = join(dir, 'vendor/list');
    await mkdir(join(inner, 'projects'));
    await writeFile(join(inner, 'projects/one.md'), projectFile('One'));
    const count = async (cwd: string, ...args: string[]) =>
      (await runCli(['check', ...args], { cwd, bundle })).stdout;
    expect(await count(join(inner, 'projects'))).toBe('1 project, no errors.\n');
    expect(await count(join(inner, 'projects'), '--dir', dir)).toBe('3 projects, no errors.\n');
    expect(await count(dir, '--dir', 'vendor/list')).toBe('1 project, no errors.\n');
  });

  it('outside of any repository the current folder counts', async () => {
    const run = await runCli(['check'], { cwd: await folder(THREE), bundle });
    expect(run).toMatchObject({ exitCode: 0, stdout: '3 projects, no errors.\n' });
  });
});

describe('a folder that is named and not there', () => {
  let github: GitHub;
  let dir: string;
  beforeAll(async () => {
    github = await startGitHub({ files: THREE });
    dir = await folder({ ...THREE, 'file.txt': 'x' });
    await mkdir(join(dir, 'empty'));
  });
  afterAll(() => github.close());

  const MISSING = ['nowhere', 'projects/tools/grub.md'];
  const problem = (path: string) => `${path}:1:1: error: There is no such folder in the checkout.\n`;

  it.each(MISSING)('--projects %s is an error for each command that looks at a list', async (path) => {
    const dibs = (...args: string[]) =>
      runCli([...args, '--projects', path], { cwd: dir, bundle, env: cliEnv(github) });
    github.clearRequests();
    expect(await dibs('check')).toMatchObject({ exitCode: 1, stdout: problem(path) });
    expect(await dibs('list')).toMatchObject({ exitCode: 1, stderr: problem(path) });
    expect(await dibs('plan')).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(problem(path)) });
    expect(JSON.parse((await dibs('plan', '--json')).stdout)).toMatchObject({
      changes: [],
      problems: [{ severity: 'error', file: path, message: 'There is no such folder in the checkout.' }],
    });
    expect(await dibs('sync')).toMatchObject({ exitCode: 1 });
    expect(await dibs('sync', '--commit')).toMatchObject({ exitCode: 1 });
    expect(github.writes()).toEqual([]);
  });

  it.each(MISSING)('the input "projects" with %s is an error, and nothing is done', async (path) => {
    github.clearRequests();
    const run = await runAction({
      github,
      checkout: await checkout(github, await folder()),
      inputs: { projects: path },
      bundle: resolve(BUNDLE, 'action.js'),
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'There is no such folder in the checkout.' }),
    );
    expect(github.writes()).toEqual([]);
  });

  it.each(['nowhere', 'file.txt'])('--dir %s is bad usage', async (path) => {
    for (const args of [['check'], ['plan'], ['sync'], ['init'], ['import', 'file.txt', '--out', 'x']]) {
      const run = await runCli([...args, '--dir', path], { cwd: dir, bundle, env: cliEnv(github) });
      expect(run, args[0]).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: `dibs: There is no folder ${path}.\n`,
      });
    }
  });

  it('an empty one is there, and a new project may make one', async () => {
    const dibs = (...args: string[]) => runCli(args, { cwd: dir, bundle });
    expect(await dibs('check', '--projects', 'empty')).toMatchObject({ exitCode: 0 });
    for (const projects of ['empty', 'ideas'])
      expect(await dibs('new', '--title', 'First', '--projects', projects)).toMatchObject({
        exitCode: 0,
        stdout: `${projects}/first.md\n`,
      });
  });
});
