/** What is wrong with the files is told before anything is written, and told once. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv } from '../support/run.ts';
import { projectFile, startList } from '../support/scenario.ts';

const files = {
  'projects/a.md': projectFile('A', 'difficulty: tricky\n'),
  'projects/b.md': projectFile('B', 'issue: x\n'),
};

/** All problems come before the first sign of a change, and each comes once. */
function expectFirst(lines: readonly string[], problem: RegExp, change: RegExp): void {
  const problems = lines.flatMap((line, at) => (problem.test(line) ? [at] : []));
  const changes = lines.flatMap((line, at) => (change.test(line) ? [at] : []));
  expect(problems, lines.join('\n')).toHaveLength(2);
  expect(changes.length).toBeGreaterThan(0);
  expect(Math.max(...problems)).toBeLessThan(Math.min(...changes));
}

it('by the Action, in its log', async () => {
  const list = await startList({ files });
  try {
    const run = await list.sync();
    expectFirst(run.stdout.split('\n'), /^projects.*: (error|warning): /, /\bcreate\b.*\ba\b/);
    expect(run.exitCode).toBe(1);
  } finally {
    await list.github.close();
  }
});

it('by dibs sync', async () => {
  const github = await startGitHub({ files });
  const temp = await mkdtemp(join(tmpdir(), 'dibs-order-'));
  const { dir } = await checkout(github);
  try {
    const both = await open(join(temp, 'log'), 'w');
    const env = { PATH: process.env.PATH ?? '', ...cliEnv(github) };
    const program = resolve(BUNDLE, 'cli.js');
    const child = spawn(process.execPath, [program, 'sync'], {
      cwd: dir,
      env,
      stdio: ['ignore', both.fd, both.fd],
    });
    expect(await once(child, 'exit')).toEqual([1, null]);
    await both.close();
    const lines = (await readFile(join(temp, 'log'), 'utf8')).split('\n');
    expectFirst(lines, /^projects.*: (error|warning): /, /^\[\d+\/\d+\].*create/);
  } finally {
    await github.close();
    await rm(temp, { recursive: true });
    await rm(dir, { recursive: true });
  }
});
