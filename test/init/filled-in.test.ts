/** What `dibs init` fills in by itself, and what `dibs check` says of what is left to be filled in. */

import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction, runCli } from '../support/run.ts';
import { projectFile, THREE } from '../support/scenario.ts';
import { readWorkflow } from '../support/workflow.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'dibs-filled-')));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const bundle = resolve(BUNDLE, 'cli.js');
const dibs = (cwd: string, ...args: string[]) => runCli(args, { cwd, bundle });

function git(dir: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false'];
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-C', dir, ...who, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** A repository with one commit. */
async function repository(branch: string, files: Record<string, string> = {}): Promise<string> {
  const dir = await folder(files);
  git(dir, 'init', '--quiet', '-b', branch);
  git(dir, 'add', '.');
  git(dir, 'commit', '--quiet', '--allow-empty', '-m', 'First');
  return dir;
}

const CONFIG = '.github/dibs.yml';
const WORKFLOW = '.github/workflows/dibs.yml';
const workflowIn = async (dir: string) => await readFile(join(dir, WORKFLOW), 'utf8');
const branchesIn = async (dir: string) => parse(await workflowIn(dir)).on.push.branches;

describe('dibs init fills in the default branch', () => {
  it('the branch is the one that the remote named when it was cloned, whatever is checked out', async () => {
    const from = await repository('trunk');
    const dir = join(await folder(), 'clone');
    git(from, 'clone', '--quiet', from, dir);
    git(dir, 'checkout', '--quiet', '-b', 'add-dibs');
    await mkdir(join(dir, 'docs'));
    await dibs(join(dir, 'docs'), 'init');
    expect(await branchesIn(dir)).toEqual(['trunk']);
  });

  it('the branch is main or master of the remote, if the clone does not know', async () => {
    const from = await repository('master');
    const dir = await repository('add-dibs');
    git(dir, 'remote', 'add', 'origin', from);
    git(dir, 'fetch', '--quiet', 'origin');
    await dibs(dir, 'init');
    expect(await branchesIn(dir)).toEqual(['master']);
  });

  it('the branch is the one that is checked out, if there is no remote, also before the first commit', async () => {
    const dir = await folder();
    git(dir, 'init', '--quiet', '-b', 'release/2.x');
    const run = await dibs(dir, 'init');
    expect(await branchesIn(dir)).toEqual(['release/2.x']);
    expect(run.stdout).toContain('for the branch release/2.x');
    expect(run.stdout).not.toContain('put your default branch');
  });

  it('the branch that --branch names comes before all others', async () => {
    const dir = await repository('trunk', { 'ideas/a.md': '# A\n' });
    await dibs(dir, 'init', '--branch', '1.x', '--from', 'ideas');
    expect(await branchesIn(dir)).toEqual(['1.x']);
    for (const name of ['', 'a b', 'x\ny', 'a:b', 'a*'])
      expect(await dibs(dir, 'init', '--branch', name)).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('the branch is main if nothing tells it, which is said', async () => {
    const dir = await folder();
    const run = await dibs(dir, 'init');
    expect(await branchesIn(dir)).toEqual(['main']);
    expect(run.stdout).toMatch(/\nNext: put your default branch into the workflow, which says "main"/);
  });
});

it('dibs init fills in the labels, the commands and the folder of the config', async () => {
  const config = `projects: ideas
tracking_label: "it's: ours"
proposals: { accept_label: "yes please" }
claims: { commands: { claim: [/take, /claim-it], release: /drop } }
`;
  const dir = await folder({ [CONFIG]: config });
  await dibs(dir, 'init');
  const { errors, jobsFor } = await readWorkflow(await workflowIn(dir));
  expect(errors).toEqual([]);
  const jobsForComment = (body: string, name: string) =>
    jobsFor('issue_comment', {
      action: 'created',
      issue: { labels: [{ name }] },
      comment: { body },
      sender: { type: 'User' },
    });
  for (const word of ['/take', '/claim-it', '/drop', '/verified'])
    expect(jobsForComment(word, "it's: ours")).toEqual(['sync']);
  for (const word of ['/claim', '/unclaim']) expect(jobsForComment(word, "it's: ours")).toEqual([]);
  expect(jobsForComment('/take', 'project')).toEqual([]);
  const accepted = { label: { name: 'yes please' }, issue: { labels: [] }, sender: { type: 'User' } };
  expect(jobsFor('issues', { ...accepted, action: 'labeled' })).toEqual(['sync']);
  expect(parse(await workflowIn(dir)).on.push.paths).toEqual(['ideas/**', CONFIG]);
});

describe('dibs init fills in the release that it belongs to', () => {
  const { name, version } = packageJson;
  const ORIGIN = 'https://github.com/lists/dibs.git';

  /** Dibs in a folder of its own, as a clone of its repository has it. */
  async function installed(dir: string, more: object = {}): Promise<string> {
    await cp(BUNDLE, join(dir, 'dist'), { recursive: true });
    await writeFile(join(dir, 'package.json'), JSON.stringify({ name, version, type: 'module', ...more }));
    return join(dir, 'dist/cli.js');
  }

  async function initBy(program: string): Promise<{ uses: string[]; stdout: string; checked: string }> {
    const dir = await folder();
    const { stdout } = await runCli(['init'], { cwd: dir, bundle: program });
    const { jobs } = parse(await workflowIn(dir));
    const uses = [jobs.sync, jobs.plan].map(({ steps }) => steps.at(-1).uses);
    const checked = (await runCli(['check'], { cwd: dir, bundle: program })).stdout;
    return { uses, stdout, checked };
  }

  it.each([[[]], [['-a', '-m', 'Release']]])(
    'the release is found by the tag of its version (%j)',
    async (kind) => {
      const home = await repository('main');
      const program = await installed(home);
      git(home, 'remote', 'add', 'origin', ORIGIN);
      git(home, 'tag', ...kind, `v${version}`);
      const sha = git(home, 'rev-parse', 'HEAD');
      git(home, 'commit', '--quiet', '--allow-empty', '-m', 'After the release');
      const { uses, stdout, checked } = await initBy(program);
      expect(uses).toEqual([`lists/dibs@${sha}`, `lists/dibs@${sha}`]);
      expect(stdout).toContain(`runs Dibs v${version} on GitHub`);
      expect(stdout).not.toContain('replace OWNER');
      expect(checked).not.toContain(WORKFLOW);
    },
  );

  it('a missing release is reported', async () => {
    const home = await repository('main');
    const program = await installed(home);
    git(home, 'remote', 'add', 'origin', ORIGIN);
    git(home, 'tag', 'v0.0.0-other');
    const { uses, stdout, checked } = await initBy(program);
    expect(uses).toEqual(['OWNER/dibs@FULL_SHA', 'OWNER/dibs@FULL_SHA']);
    expect(stdout).toContain(
      'replace OWNER/dibs@FULL_SHA in the workflow, since this copy of Dibs belongs to no release',
    );
    expect(
      checked.match(/^\.github\/workflows\/dibs\.yml:\d+:\d+: warning: Write here which Dibs/gm),
    ).toHaveLength(2);
  });

  it('a published package names its own commit, and the repository that package.json names', async () => {
    const sha = 'a1'.repeat(20);
    const program = await installed(await folder(), { gitHead: sha });
    const { uses, stdout } = await initBy(program);
    const [owned] = /[\w-]+\/dibs(?=\.git$)/.exec(packageJson.repository.url) ?? [];
    expect(uses).toEqual([`${owned}@${sha}`, `${owned}@${sha}`]);
    expect(stdout).toContain(`runs Dibs v${version} on GitHub`);
  });

  it('tags of a repository that Dibs only lies in are ignored', async () => {
    const around = await repository('main');
    git(around, 'remote', 'add', 'origin', 'https://github.com/somebody/else.git');
    git(around, 'tag', `v${version}`);
    const program = await installed(join(around, 'vendor/dibs'));
    expect((await initBy(program)).uses).toEqual(['OWNER/dibs@FULL_SHA', 'OWNER/dibs@FULL_SHA']);
  });
});

describe('dibs check warns of what was left to be filled in', () => {
  const workflow = (uses: string) => `on: push\njobs:\n  sync:\n    steps:\n      - uses: ${uses}\n`;
  const LEFT = 'warning: Write here which Dibs is to run';
  const ROWS: [what: string, files: Record<string, string>, lines: string[]][] = [
    [
      'what init writes',
      { [WORKFLOW]: workflow('OWNER/dibs@FULL_SHA # yours') },
      [`${WORKFLOW}:5:15: ${LEFT}`],
    ],
    ['a sha alone', { [WORKFLOW]: workflow('me/dibs@FULL_SHA') }, [`${WORKFLOW}:5:15: ${LEFT}`]],
    ['an owner alone', { [WORKFLOW]: workflow('OWNER/dibs@0123abc') }, [`${WORKFLOW}:5:15: ${LEFT}`]],
    ['what the README names', { [WORKFLOW]: workflow('owner/dibs@<sha>') }, [`${WORKFLOW}:5:15: ${LEFT}`]],
    [
      'a copy of our own workflow, under any name',
      { '.github/workflows/list.yaml': workflow('./ # yours: owner/dibs@<sha of a release>') },
      [`.github/workflows/list.yaml:5:15: ${LEFT}`],
    ],
    [
      'a copy of our own workflow in a repository that is an action',
      { [WORKFLOW]: workflow('./ # yours: owner/dibs@<sha of a release>'), 'action.yml': 'name: Ours\n' },
      [],
    ],
    ['what was filled in', { [WORKFLOW]: workflow(`lists/dibs@${'0'.repeat(40)} # yours`) }, []],
    ['other actions', { [WORKFLOW]: workflow('OWNER/other@FULL_SHA') }, []],
    ['a comment', { [WORKFLOW]: '# - uses: OWNER/dibs@FULL_SHA\non: push\n' }, []],
    [
      'the first project',
      { 'projects/first.md': '---\nsummary: x\ntitle: My first project\n---\n' },
      ['projects/first.md:3:8: warning: This is the project that "dibs init" made'],
    ],
    [
      'examples of the config that were switched on',
      {
        [CONFIG]:
          'projects: projects\ndefaults:\n  mailing_list: devel@lists.example.org\n  irc: "#example"\n',
      },
      [3, 4].map((line) => `${CONFIG}:${line}:3: warning: This is an example that "dibs init" wrote`),
    ],
    ['examples that are still comments', { [CONFIG]: '# defaults:\n#   irc: "#example"\n' }, []],
  ];

  it.each(ROWS)('%s', async (_what, files, lines) => {
    const dir = await folder({ 'projects/tools/a.md': projectFile('A'), ...files });
    const run = await dibs(dir, 'check');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const shown = run.stdout.trimEnd().split('\n').slice(0, -1);
    expect(shown).toEqual(lines.map((line) => expect.stringContaining(line)));
    expect(shown.every((line, index) => line.startsWith(lines[index] ?? ' '))).toBe(true);
  });

  it('workflows that are not in the checkout cause no warning', async () => {
    const outside = await folder({ 'dibs.yml': workflow('OWNER/dibs@FULL_SHA') });
    const dir = await folder({ ...THREE, [CONFIG]: '' });
    await symlink(outside, join(dir, '.github/workflows'));
    expect(await dibs(dir, 'check')).toMatchObject({ exitCode: 0, stdout: '3 projects, no errors.\n' });
  });

  it('a list that is in use causes no warning', async () => {
    const run = await dibs(resolve('.'), 'check');
    expect(run.stdout).toMatch(/^\d+ projects, no errors\.\n$/);
  });
});

describe('a config under a wrong name', () => {
  const message = `error: Dibs reads its config from ${CONFIG}: rename this file, or remove it.`;

  it.each(['.github/dibs.yaml', 'dibs.yml', 'dibs.yaml', '.dibs.yml'])(
    '%s is an error that names the right one',
    async (path) => {
      const dir = await folder({ ...THREE, [path]: 'tracking_label: idea\n' });
      for (const command of ['check', 'init']) {
        const run = await dibs(dir, command);
        expect(run, command).toMatchObject({ exitCode: 1, stdout: `${path}:1:1: ${message}\n` });
      }
    },
  );

  it('a config under a wrong name is an error beside the right one too, if nothing else can be meant', async () => {
    const files = { ...THREE, [CONFIG]: 'projects: projects\n', 'dibs.yml': 'services: {}\n' };
    expect(await dibs(await folder(files), 'check')).toMatchObject({ exitCode: 0 });
    const dir = await folder({ ...files, '.github/dibs.yaml': '' });
    expect(await dibs(dir, 'check')).toMatchObject({
      exitCode: 1,
      stdout: `.github/dibs.yaml:1:1: ${message}\n`,
    });
  });

  it('a config under any name is right if --config names it', async () => {
    const dir = await folder({ ...THREE, '.github/dibs.yaml': 'projects: projects\n' });
    expect(await dibs(dir, 'check', '--config', '.github/dibs.yaml')).toMatchObject({ exitCode: 0 });
  });

  it('a config under a wrong name stops a run of the Action before anything is written', async () => {
    const github = await startGitHub({ files: { ...THREE, '.github/dibs.yaml': 'tracking_label: idea\n' } });
    try {
      const run = await runAction({
        github,
        checkout: await checkout(github, await folder()),
        bundle: resolve(BUNDLE, 'action.js'),
      });
      expect(run.exitCode).toBe(1);
      expect(run.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', file: '.github/dibs.yaml' }),
      );
      expect(github.writes()).toEqual([]);
    } finally {
      await github.close();
    }
  });
});
