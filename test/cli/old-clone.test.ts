/** Whether the files of a clone may be synced: not if the branch on GitHub has commits that the clone lacks. */

import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runCli } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';

const FILE = 'projects/a.md';
const HEAD = { path: '/git/ref/heads%2Fmain' };

let github: GitHub;
let dir: string;
afterEach(async () => {
  await github.close();
  await rm(dir, { recursive: true });
});

function git(...args: string[]): string {
  const name = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  return execFileSync('git', ['-C', dir, ...name, ...args], { env, encoding: 'utf8' }).trim();
}

/** A clone whose commits GitHub does not have. */
async function clone(): Promise<void> {
  github = await startGitHub({ files: { [FILE]: projectFile('A') } });
  ({ dir } = await checkout(github));
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All');
}

/** Lets GitHub say that a commit is the newest of its branch. */
function isNewest(sha: string): void {
  const body = { ref: 'refs/heads/main', object: { type: 'commit', sha } };
  github.faults.answer(HEAD, { status: 200, body }, 9);
}

const sync = (...args: string[]) =>
  runCli(['sync', ...args], { cwd: dir, env: cliEnv(github), bundle: resolve(BUNDLE, 'cli.js') });

const file = () => readFile(join(dir, FILE), 'utf8');

describe('dibs sync in a clone', () => {
  it('that is older than the branch says so and does nothing, unless it is told to', async () => {
    await clone();
    const newest = await github.head();
    const refused = await sync();
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toBe(
      `dibs: This clone is older than main on GitHub: it lacks commit ${newest.slice(0, 9)}. Get that with "git pull" first, or pass --force to sync the files as they are.\n`,
    );
    expect(github.writes()).toEqual([]);
    expect(await file()).toBe(projectFile('A'));

    const forced = await sync('--force');
    expect(forced.exitCode, forced.stderr).toBe(0);
    expect(await file()).toBe(projectFile('A', 'issue: 1\n'));
    const again = await sync('--force');
    expect(again.stdout).toBe('Nothing to do; 1 unchanged.\n');
  });

  it('that has the newest commit, or commits on top of it, goes on', async () => {
    await clone();
    isNewest(git('rev-parse', 'HEAD'));
    const first = await sync();
    expect(first.exitCode, first.stderr).toBe(0);
    expect(await file()).toBe(projectFile('A', 'issue: 1\n'));
    git('commit', '--quiet', '--all', '--message', 'Numbers');
    await writeFile(join(dir, 'notes.md'), 'Mine.');
    const second = await sync();
    expect(second).toMatchObject({ exitCode: 0, stdout: 'Nothing to do; 1 unchanged.\n' });
  });

  it('goes on and says so if GitHub does not tell', async () => {
    await clone();
    github.faults.answer(HEAD, {
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    });
    const run = await sync();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stderr).toMatch(
      /^Whether this clone is older than main could not be told: GitHub answered 403/,
    );
    expect(github.issues()).toHaveLength(1);
  });

  it('goes on if the branch is not there yet, or the clone has no commit', async () => {
    await clone();
    github.faults.answer(HEAD, { status: 409, body: { message: 'Git Repository is empty.' } });
    expect((await sync()).exitCode).toBe(0);
    await rm(join(dir, '.git'), { recursive: true });
    git('init', '--quiet');
    expect((await sync()).exitCode).toBe(0);
  });

  it('is not asked for with --commit, which reads the files of the branch', async () => {
    await clone();
    const run = await sync('--commit');
    expect(run.exitCode, run.stderr).toBe(0);
    expect(await github.read(FILE)).toBe(projectFile('A', 'issue: 1\n'));
    expect(await file()).toBe(projectFile('A'));
  });
});
