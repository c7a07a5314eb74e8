/** The command line as a person or a script starts it: the built program in a process of its own. */

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, type Finished, NODE, runCli } from '../support/run.ts';
import { type List, projectFile, startList, THREE } from '../support/scenario.ts';

const bundle = resolve(BUNDLE, 'cli.js');
const ESCAPE = '\u001b';
const TODAY = new Date().toISOString().slice(0, 10);

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

/** A new folder with these files. */
async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-cli-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

/** A checkout of the default branch in a new folder. */
async function clone(github: GitHub): Promise<string> {
  const { dir } = await checkout(github);
  folders.push(dir);
  return dir;
}

/** Runs the command line. What it prints into a pipe has no colours and no stack traces, whatever it does. */
async function dibs(args: string, cwd: string, env: Record<string, string> = {}): Promise<Finished> {
  const run = await runCli(args.split(' ').filter(Boolean), { cwd, env, bundle, skipWaits: true });
  expect(run.signal).toBeNull();
  expect(`${run.stdout}${run.stderr}`).not.toContain(ESCAPE);
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

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

/** What the program wrote to GitHub since the requests were cleared. */
const writesOf = (github: GitHub): string[] =>
  github.writes().map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`);

describe('dibs check', () => {
  const WRONG = {
    ...THREE,
    'projects/tools/bad.md': '---\ntitle: Bad\nskils: C\nissue: 0\ndifficulty: tricky\n---\n',
    'projects/a.md': '---js\n---\n',
    'notes/elsewhere.md': '---js\n---\n',
  };
  const PROBLEMS = [
    'projects/a.md:1:4: error: The front matter is YAML only; write --- alone on this line.',
    'projects/tools/bad.md:3:1: warning: skils is not a key that Dibs knows; did you mean skills?',
    'projects/tools/bad.md:4:8: error: issue ("0") is not understood: write the number of the issue alone, or remove the line.',
    'projects/tools/bad.md:5:13: warning: difficulty ("tricky") is not understood: write easy, medium, hard or unknown.',
  ];

  it('counts the projects and exits with 0 where there is no error', async () => {
    const run = await dibs('check', await folder(THREE));
    expect(run).toMatchObject({ exitCode: 0, stdout: '3 projects, no errors.\n', stderr: '' });
  });

  it('exits with 0 where there are warnings only', async () => {
    const dir = await folder({ 'projects/a.md': '---\ntitle: A\nirk: x\n---\n' });
    expect(await dibs('check', dir)).toMatchObject({
      exitCode: 0,
      stdout:
        'projects/a.md:3:1: warning: irk is not a key that Dibs knows; did you mean irc?\n1 project, no errors, 1 warning.\n',
      stderr: '',
    });
  });

  it('prints all problems by file and place, and exits with 1', async () => {
    const run = await dibs('check', await folder(WRONG));
    expect(linesOf(run.stdout)).toEqual(PROBLEMS);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/^\d projects?, \d errors?, \d warnings?\.\n$/);
  });

  it('reports on the named files only, wherever they are named from', async () => {
    const dir = await folder({ ...WRONG, 'projects/fine.md': projectFile('Fine') });
    const [first = ''] = PROBLEMS;
    const file = first.slice(0, first.indexOf(':'));
    const own = PROBLEMS.filter((line) => line.startsWith(`${file}:`));
    const run = await dibs(
      `check --dir .. ${relative(join(dir, 'projects'), join(dir, file))}`,
      join(dir, 'projects'),
    );
    expect(linesOf(run.stdout)).toEqual(own);
    expect(run.exitCode).toBe(1);
    expect(await dibs('check projects/fine.md', dir)).toMatchObject({
      exitCode: 0,
      stdout: '1 project, no errors.\n',
      stderr: '',
    });
  });

  it('--json gives the problems to a program', async () => {
    const run = await dibs('check --json', await folder({ 'projects/a.md': '---\ntitle: A\nirk: x\n---\n' }));
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toStrictEqual({
      formatVersion: 1,
      projects: 1,
      problems: [
        {
          severity: 'warning',
          file: 'projects/a.md',
          line: 3,
          column: 1,
          message: 'irk is not a key that Dibs knows; did you mean irc?',
        },
      ],
    });
  });

  it('--dir: paths are relative to the checkout, whatever the working folder is', async () => {
    const dir = await folder(WRONG);
    for (const [cwd, path] of [
      ['/', dir],
      [dirname(dir), dir.split('/').at(-1)],
      [join(dir, 'projects'), '..'],
      [dir, `${dir}/`],
    ] as const) {
      const run = await dibs(`check --dir ${path}`, cwd);
      expect(linesOf(run.stdout), `${cwd} ${path}`).toEqual(PROBLEMS);
      expect(run.exitCode).toBe(1);
    }
  });

  it('--projects and --config say where to look, each before the default', async () => {
    const dir = await folder({
      'projects/bad.md': '---js\n---\n',
      'list/good.md': projectFile('Good'),
      'list/deep/er.md': projectFile('Deeper'),
      'other.yml': 'projects: list\n',
      '.github/dibs.yml': 'nonsense: 1\n',
    });
    expect(await dibs('check', dir)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^\.github\/dibs\.yml:1:1: error: nonsense is not a key [^\n]+\n$/),
    });
    const good = { exitCode: 0, stdout: '2 projects, no errors.\n' };
    expect(await dibs('check --config other.yml', dir)).toMatchObject(good);
    expect(await dibs('check --config ./other.yml --projects list/deep', dir)).toMatchObject({
      exitCode: 0,
      stdout: '1 project, no errors.\n',
    });
    await writeFile(join(dir, '.github/dibs.yml'), '');
    expect(await dibs('check --projects list', dir)).toMatchObject(good);
    expect(await dibs('check --projects ./list/', dir)).toMatchObject(good);
    expect(await dibs('check', dir)).toMatchObject({
      exitCode: 1,
      stdout: `projects/bad.md:1:4: error: The front matter is YAML only; write --- alone on this line.\n`,
    });
  });

  it('tells of a config that cannot be used, and of nothing else', async () => {
    const dir = await folder({
      ...WRONG,
      '.github/dibs.yml': 'projects: projects\nclaims:\n  per_persn: 3\n',
    });
    expect(await dibs('check', dir)).toMatchObject({
      exitCode: 1,
      stdout:
        '.github/dibs.yml:3:3: error: claims.per_persn is not a key that Dibs knows; did you mean per_person?\n',
    });
  });

  it('--dir that does not exist is bad usage', async () => {
    expect(await dibs('check --dir nowhere', await folder(THREE))).toMatchObject({ exitCode: 2 });
  });

  it('a config that is not there, or outside of the checkout, is an error', async () => {
    const outside = await folder({ 'x.yml': 'nonsense: 1\n' });
    const dir = await folder(THREE);
    const missing = 'There is no such config file.';
    const beyond = 'The config cannot be read: it leads outside of the checkout.';
    for (const [path, message] of [
      ['nowhere.yml', missing],
      [`../${outside.split('/').at(-1)}/x.yml`, beyond],
      [join(outside, 'x.yml'), missing],
    ]) {
      expect(await dibs(`check --config ${path}`, dir)).toMatchObject({
        exitCode: 1,
        stdout: `${path}:1:1: error: ${message}\n`,
      });
    }
  });

  it.each(['--projects ../outside', '--projects /etc'])(
    'projects outside of the checkout are an error: %s',
    async (option) => {
      expect(await dibs(`check ${option}`, await folder(THREE))).toMatchObject({ exitCode: 1 });
    },
  );

  it('reads no project outside of the checkout', async () => {
    const outside = await folder({ 'list/secret.md': '---\ntitle: Secret\nsecret: 1\nirk: x\n---\n' });
    const dir = await folder(THREE);
    for (const path of [`../${outside.split('/').at(-1)}/list`, join(outside, 'list')]) {
      const run = await dibs(`check --projects ${path}`, dir);
      expect(`${run.stdout}${run.stderr}`).not.toMatch(/secret|irk|1 project/);
    }
  });
});

describe('dibs plan', () => {
  const NAMES = ['claim', 'close', 'release', 'reopen', 'same', 'status', 'update'];
  let list: List;
  let github: GitHub;
  let dir: string;
  const numbers: Record<string, number> = {};
  const number = (name: string): number => numbers[name] ?? 0;
  const bodyOf = (name: string) => github.issue(number(name)).body;
  const claimOfHelper = { by: ['helper'], since: TODAY };

  beforeAll(async () => {
    const path = (name: string) => `projects/tools/${name}.md`;
    const added = async (name: string, line: string) => ({
      [path(name)]: (await list.file(`tools/${name}`)).replace('\n---\n', `\n${line}\n---\n`),
    });
    list = await startList({
      files: Object.fromEntries(NAMES.map((name) => [path(name), projectFile(`To ${name}`)])),
    });
    github = list.github;
    const { issues } = github.as('maintainer').rest;
    const on = (name: string) => ({ owner: github.owner, repo: github.repo, issue_number: number(name) });
    await list.sync();
    for (const name of NAMES) numbers[name] = await list.number(`tools/${name}`);
    await github.commit(await added('reopen', 'status: done'));
    await issues.addAssignees({ ...on('release'), assignees: ['helper'] });
    await list.sync();
    const reopened = (await list.file('tools/reopen')).replace('status: done', 'status: open');
    await github.commit({
      ...(await added('close', 'status: archived')),
      [path('reopen')]: reopened,
      [path('create')]: projectFile('To create', 'skills: C\n'),
    });
    await issues.update({ ...on('update'), title: 'Edited' });
    await issues.addAssignees({ ...on('claim'), assignees: ['helper'] });
    await issues.removeAssignees({ ...on('release'), assignees: ['helper'] });
    await issues.update({ ...on('status'), state: 'closed', state_reason: 'completed' });
    dir = await clone(github);
  });
  afterAll(() => github.close());

  it('starts from issues of which each needs something else', () => {
    expect(NAMES.map(number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('says what a sync would do, a line a change, and writes nothing', async () => {
    const before = await contents(dir);
    const head = await github.head();
    github.clearRequests();
    const run = await dibs('plan', dir, cliEnv(github));
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(linesOf(run.stdout)).toEqual([
      '  + label   skill: C',
      '  + create  tools/create',
      '      To create',
      '  ~ update  tools/claim #1',
      '      text brought up to date',
      '      labels +claim: taken, −claim: open',
      '  - close   tools/close #2',
      '      text brought up to date',
      '      labels −claim: open',
      '      state open → closed (not planned)',
      '  ~ update  tools/release #3',
      '      text brought up to date',
      '      labels +claim: open, −claim: taken',
      '  ~ reopen  tools/reopen #4',
      '      text brought up to date',
      '      labels +claim: open',
      '      state closed → open (reopened)',
      '  ~ update  tools/status #6',
      '      text brought up to date',
      '      labels −claim: open',
      '  ~ update  tools/update #7',
      '      title "Edited" → "To update"',
      '  + claim   tools/claim #1',
      `      held by nobody → helper since ${TODAY}`,
      '  - release tools/release #3',
      `      held by helper since ${TODAY} → nobody`,
      '  ~ status  tools/status #6',
      '      status open → done',
      '  ~ index   projects/README.md',
      '1 label to make, 1 issue to create, 4 to update, 1 to close, 1 to reopen, 1 claimed, 1 released, 1 with a new status, 1 index to update; 1 unchanged.',
    ]);
    expect(writesOf(github)).toEqual([]);
    expect(await github.head()).toBe(head);
    expect(await contents(dir)).toEqual(before);
  });

  it('--json prints every kind in the shape that is agreed on, and nothing else', async () => {
    const run = await dibs('plan --json', dir, cliEnv(github));
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const with_ = (...claim: string[]) => ['category: tools', 'needs: verification', 'project', ...claim];
    const had = (claim: string) => ['category: tools', claim, 'needs: verification', 'project'];
    const on = (kind: string, name: string, fields: object) => ({
      kind,
      project: `tools/${name}`,
      issue: number(name),
      fields,
    });
    const text = (name: string, part: string) => ({ from: bodyOf(name), to: expect.stringContaining(part) });
    expect(JSON.parse(run.stdout)).toStrictEqual({
      formatVersion: 1,
      changes: [
        { kind: 'label', project: null, issue: null, fields: { name: { from: null, to: 'skill: C' } } },
        {
          kind: 'create',
          project: 'tools/create',
          issue: null,
          fields: {
            title: { from: null, to: 'To create' },
            labels: {
              from: null,
              to: ['project', 'category: tools', 'skill: C', 'claim: open', 'needs: verification'],
            },
            body: { from: null, to: expect.stringContaining('"id":"tools/create"') },
          },
        },
        on('update', 'claim', {
          body: text('claim', `"holders":{"helper":"${TODAY}"}`),
          labels: { from: had('claim: open'), to: with_('claim: taken') },
        }),
        on('close', 'close', {
          body: text('close', '"labels":["project","category: tools","needs: verification"]'),
          labels: { from: had('claim: open'), to: with_() },
          state: { from: 'open', to: 'closed' },
        }),
        on('update', 'release', {
          body: text('release', '"holders":{}'),
          labels: { from: had('claim: taken'), to: with_('claim: open') },
        }),
        on('reopen', 'reopen', {
          body: text('reopen', '"labels":["project","category: tools","claim: open","needs: verification"]'),
          labels: { from: with_(), to: with_('claim: open') },
          state: { from: 'closed', to: 'open' },
        }),
        on('update', 'status', {
          body: text('status', '"proposed":"done"'),
          labels: { from: had('claim: open'), to: with_() },
        }),
        on('update', 'update', { title: { from: 'Edited', to: 'To update' } }),
        on('claim', 'claim', { claim: { from: null, to: claimOfHelper } }),
        on('release', 'release', { claim: { from: claimOfHelper, to: null } }),
        on('status', 'status', { status: { from: 'open', to: 'done' } }),
        {
          kind: 'index',
          project: null,
          issue: null,
          fields: { path: { from: null, to: 'projects/README.md' } },
        },
      ],
      unchanged: 1,
      problems: [],
    });
  });

  it('--exit-code exits with 3 where there are changes', async () => {
    expect(await dibs('plan --exit-code', dir, cliEnv(github))).toMatchObject({ exitCode: 3, stderr: '' });
    expect(await dibs('plan --json --exit-code', dir, cliEnv(github))).toMatchObject({ exitCode: 3 });
  });

  it('exits with 1 where there are errors, changes or not, and has them in the JSON', async () => {
    const wrong = await clone(github);
    await writeFile(join(wrong, 'projects/bad.md'), '---\ntitle: Bad\nirk: x\nclaim: helper\n---\n');
    const run = await dibs('plan --json --exit-code', wrong, cliEnv(github));
    expect(run.exitCode).toBe(1);
    const { changes, unchanged, problems } = JSON.parse(run.stdout);
    expect(changes).toHaveLength(12);
    expect(unchanged).toBe(1);
    expect(problems).toStrictEqual([
      {
        severity: 'warning',
        file: 'projects/bad.md',
        line: 3,
        column: 1,
        message: 'irk is not a key that Dibs knows; did you mean irc?',
      },
      {
        severity: 'error',
        file: 'projects/bad.md',
        line: 4,
        column: 8,
        message: expect.stringContaining('claim ("helper") is not understood'),
      },
    ]);
    const text = await dibs('plan', wrong, cliEnv(github));
    expect(text.exitCode).toBe(1);
    expect(linesOf(text.stdout).slice(0, 3)).toEqual([
      'projects/bad.md:3:1: warning: irk is not a key that Dibs knows; did you mean irc?',
      expect.stringMatching(/^projects\/bad\.md:4:8: error: claim \("helper"\) is not understood/),
      '  + label   skill: C',
    ]);
  });

  it('plans nothing with a config that cannot be used', async () => {
    const wrong = await clone(github);
    await mkdir(join(wrong, '.github'), { recursive: true });
    await writeFile(join(wrong, '.github/dibs.yml'), 'write_back: perhaps\n');
    const run = await dibs('plan --json --exit-code', wrong, cliEnv(github));
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toStrictEqual({
      formatVersion: 1,
      changes: [],
      unchanged: 0,
      problems: [
        {
          severity: 'error',
          file: '.github/dibs.yml',
          line: 1,
          column: 1,
          message: expect.stringMatching(/^write_back .+\.$/),
        },
      ],
    });
  });

  it('needs a token that may read, no more', async () => {
    github.clearRequests();
    const run = await dibs('plan --exit-code', dir, cliEnv(github, github.tokens.readOnly));
    expect(run).toMatchObject({ exitCode: 3, stderr: '' });
    expect(writesOf(github)).toEqual([]);
  });
});

describe('dibs sync', () => {
  let github: GitHub;
  afterEach(() => github.close());

  it('makes issues and edits the working tree, and the second run writes nothing anywhere', async () => {
    github = await startGitHub({ files: THREE });
    const dir = await clone(github);
    const [head, onGitHub] = [await github.head(), await github.files()];
    const first = await dibs('sync', dir, cliEnv(github));
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.stdout).toBe('3 created; 0 unchanged. 4 files written.\n');
    expect(github.issues().map(({ title }) => title)).toEqual([
      'Virtual NUMA',
      'A better scheduler',
      'PyGrub in C',
    ]);
    expect(await github.head()).toBe(head);
    expect(await github.files()).toEqual(onGitHub);
    const tree = await contents(dir);
    expect(Object.keys(tree).sort()).toEqual([...Object.keys(onGitHub), 'projects/README.md'].sort());
    Object.entries(THREE).forEach(([path, text], at) => {
      expect(tree[path]).toBe(text.replace('\n---\n', `\nissue: ${at + 1}\n---\n`));
    });
    expect(tree['projects/README.md']).toContain('Free to take: 3 of 3.');
    expect(tree['projects/README.md']).toContain(
      '[Virtual NUMA](<https://github.com/xen-list/projects/issues/1>)',
    );

    github.clearRequests();
    const second = await dibs('sync', dir, cliEnv(github));
    expect(second).toMatchObject({ exitCode: 0, stdout: 'Nothing to do; 3 unchanged.\n' });
    expect(second.stderr).toMatch(/^\d+ requests, 0 of them writes\.\n$/);
    expect(writesOf(github)).toEqual([]);
    expect(await contents(dir)).toEqual(tree);
  });

  it('shows how far it is, on the other stream', async () => {
    github = await startGitHub({ files: { 'projects/a.md': projectFile('A') } });
    const run = await dibs('sync', await clone(github), cliEnv(github));
    expect(linesOf(run.stderr)).toEqual([
      '[1/5]  + label   project',
      '[2/5]  + label   claim: open',
      '[3/5]  + label   needs: verification',
      '[4/5]  + create  a → #1',
      '[5/5]  ~ index   projects/README.md',
      expect.stringMatching(/^\d+ requests, \d+ of them writes\.$/),
    ]);
    expect(run.stdout).toBe('1 created; 0 unchanged. 2 files written.\n');
  });

  it('brings claims, releases and states into the files of the working tree', async () => {
    const list = await startList();
    github = list.github;
    await list.sync();
    const { issues } = github.as('maintainer').rest;
    const on = (issue_number: number) => ({ owner: github.owner, repo: github.repo, issue_number });
    const numa = await list.number('hypervisor/numa');
    const grub = await list.number('tools/grub');
    await issues.addAssignees({ ...on(numa), assignees: ['helper', 'maintainer'] });
    await issues.update({ ...on(grub), state: 'closed', state_reason: 'not_planned' });
    const dir = await clone(github);
    const before = await contents(dir);
    const head = await github.head();
    const run = await dibs('sync', dir, cliEnv(github));
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toBe('2 updated, 1 claimed; 1 unchanged. 3 files written.\n');
    const claimed = await contents(dir);
    const added = (path: string, line: string) => before[path]?.replace('\n---\n\n', `\n${line}\n---\n\n`);
    expect(claimed['projects/hypervisor/numa.md']).toBe(
      added('projects/hypervisor/numa.md', `claim: { by: [helper, maintainer], since: ${TODAY} }`),
    );
    expect(claimed['projects/tools/grub.md']).toBe(added('projects/tools/grub.md', 'status: archived'));
    expect(claimed['projects/hypervisor/sched.md']).toBe(before['projects/hypervisor/sched.md']);

    await issues.removeAssignees({ ...on(numa), assignees: ['helper', 'maintainer'] });
    await issues.update({ ...on(grub), state: 'open' });
    const released = await dibs('sync', dir, cliEnv(github));
    expect(released.exitCode, released.stderr).toBe(0);
    const after = await contents(dir);
    expect(after['projects/hypervisor/numa.md']).toBe(before['projects/hypervisor/numa.md']);
    expect(await github.head()).toBe(head);
    github.clearRequests();
    expect(await dibs('sync', dir, cliEnv(github))).toMatchObject({ exitCode: 0 });
    expect(writesOf(github)).toEqual([]);
    expect(await contents(dir)).toEqual(after);
  });

  it('--commit makes one commit through the API and leaves the working tree alone', async () => {
    github = await startGitHub({ files: THREE });
    const dir = await clone(github);
    const [head, before] = [await github.head(), await contents(dir)];
    github.clearRequests();
    const run = await dibs('sync --commit', dir, cliEnv(github));
    const commit = await github.head();
    expect(run.exitCode, run.stderr).toBe(0);
    expect(commit).not.toBe(head);
    expect(run.stdout).toBe(`3 created; 0 unchanged. 4 files written in commit ${commit.slice(0, 9)}.\n`);
    expect(writesOf(github).filter((write) => write.includes('/git/'))).toEqual([
      'POST /git/trees',
      'POST /git/commits',
      'PATCH /git/refs/heads%2Fmain',
    ]);
    expect(await contents(dir)).toEqual(before);
    const files = await github.files();
    Object.entries(THREE).forEach(([path, text], at) => {
      expect(files[path]).toBe(text.replace('\n---\n', `\nissue: ${at + 1}\n---\n`));
    });
    const again = await dibs('sync --commit', await clone(github), cliEnv(github));
    expect(again).toMatchObject({ exitCode: 0, stdout: 'Nothing to do; 3 unchanged.\n' });
    const old = await dibs('sync --commit', dir, cliEnv(github));
    expect(old).toMatchObject({ exitCode: 0, stdout: 'Nothing to do; 3 unchanged.\n' });
    expect(await github.head()).toBe(commit);
    expect(github.issues()).toHaveLength(3);
  });

  it('does what it can beside a broken file, and exits with 1', async () => {
    github = await startGitHub({ files: { ...THREE, 'projects/bad.md': '---js\n---\n' } });
    const dir = await clone(github);
    const run = await dibs('sync', dir, cliEnv(github));
    expect(run.exitCode).toBe(1);
    expect(linesOf(run.stdout)).toEqual([
      'projects/bad.md:1:4: error: The front matter is YAML only; write --- alone on this line.',
      '3 created; 0 unchanged. 4 files written.',
    ]);
    expect(github.issues()).toHaveLength(3);
  });

  it('says which permission is missing where the token may only read, and exits with 1', async () => {
    github = await startGitHub({ files: THREE });
    const run = await dibs('sync', await clone(github), cliEnv(github, github.tokens.readOnly));
    expect(run.exitCode).toBe(1);
    expect(`${run.stdout}${run.stderr}`).toContain('permissions: issues: write');
    expect(github.issues()).toEqual([]);
  });
});

describe('dibs list', () => {
  const claim = (since: string, ...by: string[]) => `claim: { by: [${by.join(', ')}], since: ${since} }\n`;
  const FILES = {
    'projects/hypervisor/numa.md': projectFile(
      'Virtual NUMA',
      'difficulty: hard\nskills: [C, Xen]\nissue: 12\n',
    ),
    'projects/hypervisor/old.md': projectFile(
      'Held for long',
      `${claim('2020-01-01', 'Alice')}skills: Rust\n`,
    ),
    'projects/hypervisor/two.md': projectFile(
      'Room for two',
      `${claim(TODAY, 'bob')}max_claims: 2\ngsoc: yes\n`,
    ),
    'projects/tools/done.md': projectFile('Done', 'status: done\ndifficulty: easy\nsize: [90, large]\n'),
    'projects/tools/gone.md': projectFile('Gone', 'status: archived\n'),
    'projects/tools/new.md': projectFile('New', `category: Build tools\ndifficulty: beginner\nskills: c\n`),
    'projects/tools/taken.md': projectFile('Taken', claim(TODAY, 'alice', 'carol')),
  };
  const ALL = Object.keys(FILES).map((path) => path.slice('projects/'.length, -'.md'.length));
  const TITLES = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [
      path.slice('projects/'.length, -'.md'.length),
      /title: (.+)/.exec(text)?.[1],
    ]),
  );
  let dir: string;
  beforeAll(async () => {
    dir = await folder({
      ...FILES,
      '.github/dibs.yml': 'categories: { hypervisor: { name: The Hypervisor } }\n',
    });
  });

  const FILTERS: [options: string, ids: string[]][] = [
    ['', ALL],
    ['--open', ['hypervisor/numa', 'hypervisor/two', 'tools/new']],
    ['--claimed', ['hypervisor/old', 'hypervisor/two', 'tools/taken']],
    ['--stale', ['hypervisor/old']],
    ['--person alice', ['hypervisor/old', 'tools/taken']],
    ['--person CAROL', ['tools/taken']],
    ['--person nobody', []],
    ['--category hypervisor', ['hypervisor/numa', 'hypervisor/old', 'hypervisor/two']],
    ['--category tools', ['tools/done', 'tools/gone', 'tools/new', 'tools/taken']],
    ['--skill c', ['hypervisor/numa', 'tools/new']],
    ['--skill rust', ['hypervisor/old']],
    ['--difficulty hard', ['hypervisor/numa']],
    ['--difficulty EASY', ['tools/done', 'tools/new']],
    ['--difficulty unknown', ['hypervisor/old', 'hypervisor/two', 'tools/gone', 'tools/taken']],
    ['--gsoc', ['hypervisor/two']],
    ['--status open', ['hypervisor/numa', 'hypervisor/old', 'hypervisor/two', 'tools/new', 'tools/taken']],
    ['--status done', ['tools/done']],
    ['--open --skill c', ['hypervisor/numa', 'tools/new']],
    ['--open --claimed', ['hypervisor/two']],
    ['--claimed --person alice --category tools', ['tools/taken']],
    ['--stale --person bob', []],
  ];

  it.each(FILTERS)('%j', async (options, ids) => {
    const json = await dibs(`list --json ${options}`, dir);
    expect(json).toMatchObject({ exitCode: 0, stderr: '' });
    expect((JSON.parse(json.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(ids);
    const text = await dibs(`list ${options}`, dir);
    expect(text).toMatchObject({ exitCode: 0, stderr: '' });
    expect(linesOf(text.stdout).at(-1)).toMatch(new RegExp(`^${ids.length} listed, \\d of them free\\.$`));
    const titles = ALL.filter((id) => new RegExp(`^(?:#12)? *${TITLES[id]}(?: |$)`, 'm').test(text.stdout));
    expect(titles).toEqual(ids);
  });

  it('finds a category by the name that people see', async () => {
    const run = await runCli(['list', '--json', '--category', 'the hypervisor'], { cwd: dir, bundle });
    expect((JSON.parse(run.stdout) as { id: string }[]).map(({ id }) => id)).toEqual([
      'hypervisor/numa',
      'hypervisor/old',
      'hypervisor/two',
    ]);
    const own = await runCli(['list', '--json', '--category', 'Build Tools'], { cwd: dir, bundle });
    expect((JSON.parse(own.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['tools/new']);
  });

  it('shows a table under the name of each category', async () => {
    const run = await dibs('list', dir);
    expect(linesOf(run.stdout)).toEqual([
      'Issue  Project        Claim                                  Difficulty  GSoC  Skills',
      '',
      'The Hypervisor',
      '#12    Virtual NUMA   free                                   hard              C, Xen',
      '       Held for long  Alice since 2020-01-01                                   Rust',
      `       Room for two   bob since ${TODAY}, room for 1 more              yes`,
      '',
      'tools',
      '       Done           done                                   easy',
      '       Gone           archived',
      `       Taken          alice, carol since ${TODAY}`,
      '',
      'Build tools',
      '       New            free                                   easy              c',
      '',
      '7 listed, 3 of them free.',
    ]);
  });

  it.each([40, 60, 80, 120])('is no wider than a terminal of %i cells', async (width) => {
    const run = await runCli(['list'], { cwd: dir, bundle, env: { COLUMNS: String(width) } });
    for (const line of linesOf(run.stdout)) expect(line.length).toBeLessThanOrEqual(width);
    for (const title of Object.values(TITLES)) expect(run.stdout).toContain(title);
    expect(run.stdout.includes('Skills')).toBe(width >= 80);
  });

  it.each([
    [
      '--category tols',
      'No project has the category tols. Did you mean tools? There are: Build tools, The Hypervisor, tools.',
    ],
    ['--skill go', 'No project has the skill go. There are: c, C, Rust, Xen.'],
  ])('%s: a name that nothing has is bad usage, and the known ones are named', async (options, message) => {
    expect(await dibs(`list ${options}`, dir)).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `dibs: ${message}\n`,
    });
  });

  it('--json gives all that a program needs', async () => {
    const run = await dibs('list --json --category hypervisor', dir);
    expect(JSON.parse(run.stdout).slice(0, 2)).toStrictEqual([
      {
        id: 'hypervisor/numa',
        path: 'projects/hypervisor/numa.md',
        title: 'Virtual NUMA',
        status: 'open',
        category: 'The Hypervisor',
        difficulty: 'hard',
        size: [],
        skills: ['C', 'Xen'],
        gsoc: null,
        issue: 12,
        claim: null,
      },
      {
        id: 'hypervisor/old',
        path: 'projects/hypervisor/old.md',
        title: 'Held for long',
        status: 'open',
        category: 'The Hypervisor',
        difficulty: 'unknown',
        size: [],
        skills: ['Rust'],
        gsoc: null,
        issue: null,
        claim: { by: ['Alice'], since: '2020-01-01' },
      },
    ]);
    const done = JSON.parse((await dibs('list --json --difficulty easy', dir)).stdout)[0];
    expect(done).toMatchObject({ status: 'done', category: 'tools', size: ['small', 'large'] });
  });

  it("--stale heeds the config's claims.remind_after", async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const own = await folder({
      'projects/a.md': projectFile('A', claim(day(14), 'alice')),
      'projects/b.md': projectFile('B', claim(day(15), 'alice')),
      '.github/dibs.yml': 'claims: { remind_after: 2w }\n',
    });
    const run = await dibs('list --json --stale', own);
    expect((JSON.parse(run.stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['b']);
  });

  it('tells of broken files on the other stream, lists the others and exits with 1', async () => {
    const own = await folder({ ...THREE, 'projects/bad.md': '---js\n---\n' });
    const run = await dibs('list --json', own);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe(
      'projects/bad.md:1:4: error: The front matter is YAML only; write --- alone on this line.\n',
    );
    expect(JSON.parse(run.stdout)).toHaveLength(3);
  });
});

describe('usage', () => {
  const COMMON = ['--dir <path>', '--config <path>', '--projects <path>', '--repo <owner/name>', '--help'];
  const HELP: [command: string, options: string[]][] = [
    ['check', [...COMMON, '--json']],
    ['plan', [...COMMON, '--json', '--exit-code']],
    ['sync', [...COMMON, '--commit', '--force']],
    [
      'list',
      [
        ...COMMON,
        ...['--open', '--claimed', '--stale', '--person <login>', '--category <name>', '--skill <name>'],
        ...['--difficulty <level>', '--gsoc', '--status <status>', '--json'],
      ],
    ],
  ];

  it.each(HELP)('dibs %s --help mentions each of its options', async (command, options) => {
    const run = await dibs(`${command} --help`, await folder());
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(
      new RegExp(`^Usage: dibs ${command} \\[options\\](?: \\[file\\.\\.\\.\\])?\n\n[A-Z][^\n]+\n`),
    );
    for (const option of options) expect(run.stdout).toMatch(new RegExp(`^ .*${option} {2,}\\S`, 'm'));
    const shown = [...run.stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option);
    expect(shown.sort()).toEqual(options.map((option) => option.split(' ')[0]).sort());
  });

  it.each(['check', 'plan', 'sync', 'list', 'new', 'init', 'import', 'schema'])(
    'dibs %s takes the options that all commands take, and refuses a repository that is none',
    async (command) => {
      const { stdout } = await dibs(`${command} --help`, await folder());
      for (const option of COMMON) expect(stdout).toMatch(new RegExp(`^ .*${option} {2,}\\S`, 'm'));
      const run = await dibs(`${command} --repo nothing`, await folder());
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain('Write it as owner/name.');
    },
  );

  it('commands that ask GitHub nothing run with all of them', async () => {
    const dir = await folder(THREE);
    const common = '--dir . --repo xen-list/projects --projects projects';
    for (const command of ['check', 'list', 'schema', 'new --title Another'])
      expect(await dibs(`${command} ${common}`, dir), command).toMatchObject({ exitCode: 0 });
  });

  it('dibs --help names the commands, the environment and the exit codes', async () => {
    const run = await dibs('--help', await folder());
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    for (const [command] of HELP)
      expect(run.stdout).toMatch(new RegExp(`^ {2}${command} \\[options\\] +\\S`, 'm'));
    for (const name of ['GITHUB_TOKEN', 'GITHUB_REPOSITORY', 'GITHUB_API_URL', 'NO_COLOR'])
      expect(run.stdout).toContain(name);
    expect(run.stdout).toContain('0 fine, 1 problems or failures, 2 bad usage, 3 changes');
  });

  it('dibs --version prints the version alone', async () => {
    const { version } = JSON.parse(
      await readFile(resolve(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(await dibs('--version', await folder())).toMatchObject({ exitCode: 0, stdout: `${version}\n` });
  });

  const BAD: [args: string, says: string][] = [
    ['nonsense', "unknown command 'nonsense'"],
    ['chek', '(Did you mean check?)'],
    ['--nonsense', "unknown option '--nonsense'"],
    ['check --jsno', "unknown option '--jsno'"],
    ['plan --jsno', '(Did you mean --json?)'],
    ['sync --exit-code', "unknown option '--exit-code'"],
    ['list --commit', "unknown option '--commit'"],
    ['list everything', 'too many arguments'],
    ['check --dir', "option '--dir <path>' argument missing"],
    ['list --person', "option '--person <login>' argument missing"],
    ['plan --repo projects', 'Write it as owner/name.'],
    ['plan --repo a/b/c', 'Write it as owner/name.'],
    ['sync --repo /b', 'Write it as owner/name.'],
  ];

  it.each(BAD)('dibs %s exits with 2 and says why', async (args, says) => {
    const run = await dibs(args, await folder(THREE), { GITHUB_API_URL: 'http://127.0.0.1:1' });
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(run.stderr).toContain('dibs --help');
  });

  it('dibs alone exits with 2 and shows the help', async () => {
    const run = await dibs('', await folder());
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Usage: dibs /);
  });

  it.each(['plan', 'sync'])(
    'dibs %s without a repository exits with 2 and says how to name one',
    async (command) => {
      expect(
        await dibs(command, await folder(THREE), { GITHUB_TOKEN: 'x', GITHUB_REPOSITORY: '' }),
      ).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: 'dibs: Which repository? Pass --repo owner/name or set GITHUB_REPOSITORY.\n',
      });
    },
  );
});

describe('GitHub as the command line finds it', () => {
  let github: GitHub;
  beforeAll(async () => {
    github = await startGitHub({ files: THREE });
  });
  afterAll(() => github.close());

  const place = (): Record<string, string> => ({
    GITHUB_API_URL: github.apiUrl,
    GITHUB_TOKEN: github.tokens.bot,
  });

  async function cloneOf(remote: string): Promise<string> {
    const dir = await clone(github);
    const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
    git('init', '--quiet');
    git('remote', 'add', 'origin', remote);
    return dir;
  }

  it.each([
    'https://github.com/xen-list/projects.git',
    'https://github.com/xen-list/projects',
    'https://github.com/xen-list/projects/',
    'https://x-access-token:secret@github.com/xen-list/projects.git',
    'git@github.com:xen-list/projects.git',
    'git@github.com:xen-list/projects',
    'ssh://git@github.com/xen-list/projects.git',
    'ssh://git@github.com:22/xen-list/projects.git',
    'git://github.com/xen-list/projects.git',
  ])('takes the repository from the remote %s', async (remote) => {
    const dir = await cloneOf(remote);
    github.clearRequests();
    const run = await dibs('plan --json', dir, place());
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(new Set(github.requests.map(({ path }) => path.split('/').slice(0, 4).join('/')))).toEqual(
      new Set(['/repos/xen-list/projects']),
    );
    expect(
      JSON.parse(run.stdout).changes.filter(({ kind }: { kind: string }) => kind === 'create'),
    ).toHaveLength(3);
  });

  it('keeps dots in the name of a repository from a remote', async () => {
    const run = await dibs('plan', await cloneOf('git@github.com:xen-list/xen.github.io.git'), place());
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(
      /^dibs: xen-list\/xen\.github\.io does not exist, or the token may not see it \(404\): /,
    );
  });

  it('believes --repo first, then GITHUB_REPOSITORY, then the remote, and looks for the remote in --dir', async () => {
    const dir = await cloneOf('https://github.com/somebody/third.git');
    const first = await dibs('plan --repo somebody/first', dir, {
      ...place(),
      GITHUB_REPOSITORY: 'somebody/second',
    });
    expect(first.stderr).toContain('somebody/first does not exist');
    const second = await dibs('plan', dir, { ...place(), GITHUB_REPOSITORY: 'somebody/second' });
    expect(second.stderr).toContain('somebody/second does not exist');
    const third = await dibs(`plan --dir ${dir}`, await folder(), place());
    expect(third.stderr).toContain('somebody/third does not exist');
    const right = await dibs('plan --repo xen-list/projects', dir, place());
    expect(right).toMatchObject({ exitCode: 0, stderr: '' });
  });

  const REFUSED: [name: string, env: (github: GitHub) => Record<string, string>, says: string][] = [
    [
      'a token that GitHub does not know',
      (at) => cliEnv(at, at.tokens.bad),
      'dibs: GitHub does not accept the token (401): pass a valid one as the input "token" or as GITHUB_TOKEN.\n',
    ],
    [
      'a repository that is not there',
      (at) => ({ ...cliEnv(at), GITHUB_REPOSITORY: 'xen-list/nothing' }),
      "dibs: xen-list/nothing does not exist, or the token may not see it (404): check the name and the token's access.\n",
    ],
  ];

  describe.each(REFUSED)('%s', (_name, env, says) => {
    it.each(['plan', 'plan --json --exit-code', 'sync', 'sync --commit'])('dibs %s', async (args) => {
      const dir = await clone(github);
      const before = await contents(dir);
      const run = await dibs(args, dir, env(github));
      expect(run).toMatchObject({ exitCode: 1, stdout: '', stderr: says });
      expect(run.stderr).not.toContain(github.tokens.bad);
      expect(await contents(dir)).toEqual(before);
    });
  });

  it('says in one sentence that GitHub cannot be reached', async () => {
    const run = await dibs('plan', await clone(github), {
      ...cliEnv(github),
      GITHUB_API_URL: 'http://127.0.0.1:1',
    });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toMatch(/^dibs: [^\n]+\n$/);
  });

  it.each(['check', 'list', 'list --json'])('dibs %s asks GitHub nothing', async (args) => {
    const dir = await clone(github);
    github.clearRequests();
    const run = await dibs(args, dir, cliEnv(github, github.tokens.bad));
    expect(run.exitCode).toBe(0);
    expect(github.requests).toEqual([]);
  });
});

describe('colours', () => {
  const WARNING = { 'projects/a.md': '---\ntitle: A\nirk: x\n---\n', 'projects/b.md': '---js\n---\n' };

  it.each([[{}], [{ NO_COLOR: '1' }], [{ FORCE_COLOR: '1', TERM: 'xterm-256color' }], [{ CI: 'true' }]])(
    'none into a pipe, with %j',
    async (env) => {
      const dir = await folder(WARNING);
      for (const args of ['check', 'list', '--help', 'nonsense']) {
        const run = await dibs(args, dir, env as Record<string, string>); // which looks for escape characters
        expect(run.stdout + run.stderr).not.toBe('');
      }
    },
  );

  const hasScript = (() => {
    try {
      execFileSync('script', ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!hasScript)('on a terminal, unless NO_COLOR is set', async () => {
    const dir = await folder(WARNING);
    const onTerminal = (env: Record<string, string>) =>
      execFileSync('script', ['-qec', `${NODE} ${bundle} check || true`, '/dev/null'], {
        cwd: dir,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: 'xterm-256color', ...env },
      });
    const coloured = onTerminal({});
    expect(coloured).toContain(`${ESCAPE}[31mprojects/b.md:1:4: error:`);
    expect(coloured).toContain(`${ESCAPE}[33mprojects/a.md:3:1: warning:`);
    const plain = onTerminal({ NO_COLOR: '1' });
    expect(plain).not.toContain(ESCAPE);
    expect(plain).toContain('projects/b.md:1:4: error:');
  });
});
