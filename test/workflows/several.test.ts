/** The workflows for many repositories: whether GitHub takes them, when they start, and what their steps do. */

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { batchesOf, MOST_JOBS, readRepositories } from '../../src/cli/batches.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, NODE, parseOutputs } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';
import { isTrue, readWorkflow } from '../support/workflow.ts';

interface Job {
  if?: string;
  permissions: Record<string, string>;
  steps: { uses?: string; run?: string; env?: Record<string, string> }[];
}

const FILES = [
  '.github/workflows/dibs.yml',
  '.github/workflows/sync-each.yml',
  'workflow-templates/dibs.yml',
];
const textOf = (path: string) => readFileSync(path, 'utf8').replaceAll('$default-branch', 'main');
const jobsOf = (path: string): Record<string, Job> => parse(textOf(path)).jobs;

/** The workflows that the page shows. */
const SHOWN = [...readFileSync('docs/several-repositories.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, source = '']) => source,
);

describe('the workflows for many repositories', () => {
  it.each(FILES)('%s is one that GitHub accepts', async (path) => {
    expect((await readWorkflow(textOf(path))).errors).toEqual([]);
  });

  it('those that the docs show are, too, and give what the called ones ask for', async () => {
    const workflows = SHOWN.filter((source) => source.includes('\njobs:'));
    expect(workflows.length).toBeGreaterThanOrEqual(2);
    for (const source of workflows) {
      expect((await readWorkflow(source)).errors).toEqual([]);
      const { uses, permissions } = parse(source).jobs.dibs;
      const [, called = ''] = /^OWNER\/dibs\/(\S+)@FULL_SHA$/.exec(uses) ?? [];
      for (const job of Object.values(jobsOf(called)))
        for (const [scope, level] of Object.entries(job.permissions))
          expect([level, 'write'], `${called}: ${scope}`).toContain(permissions[scope]);
    }
  });

  it.each(FILES)('%s pins what it uses, and has a reason for each permission', (path) => {
    const source = textOf(path);
    for (const [line] of source.matchAll(/^.*uses: .*$/gm))
      expect(line).toMatch(/uses: (?:\S+@[\da-f]{40} # v\d+\.\d+\.\d+$|\$\/ #|OWNER\/dibs\/)/);
    expect(source).toMatch(/^permissions: \{\}$/m);
    for (const [line] of source.matchAll(/^ +(?:permission-)?[\w-]+: (?:read|write)\b.*$/gm))
      expect(line).toContain(' # ');
  });
});

describe('the workflow that repositories call', () => {
  const { sync, plan } = jobsOf('.github/workflows/dibs.yml');
  const inputs = { 'tracking-label': 'idea', 'accept-label': 'accepted' };
  const starts = (job: Job | undefined, event_name: string, event: object) =>
    isTrue(job?.if ?? 'true', { event_name, event }, inputs);
  const sender = { type: 'User' };
  const issue = (...names: string[]) => ({ labels: names.map((name) => ({ name })) });
  const comment = (body: string, about: object = issue('Idea'), by = sender) => ({
    issue: about,
    comment: { body },
    sender: by,
  });

  it.each([
    ['schedule', {}, true],
    ['push', {}, true],
    ['workflow_dispatch', {}, true],
    ['pull_request', { action: 'opened' }, false],
    ['issues', { action: 'closed', issue: issue('idea'), sender }, true],
    ['issues', { action: 'closed', issue: issue('bug'), sender }, false],
    ['issues', { action: 'closed', issue: issue('idea'), sender: { type: 'Bot' } }, false],
    ['issues', { action: 'unlabeled', issue: issue(), label: { name: 'idea' }, sender }, true],
    ['issues', { action: 'labeled', issue: issue(), label: { name: 'accepted' }, sender }, true],
    ['issues', { action: 'unlabeled', issue: issue(), label: { name: 'accepted' }, sender }, false],
    ['issue_comment', comment('/claim'), true],
    ['issue_comment', comment('Hello\r\n/take-it please'), true],
    ['issue_comment', comment('Is and/or meant? https://example.org/'), false],
    ['issue_comment', comment('/claim', issue('bug')), false],
    ['issue_comment', comment('/claim', { ...issue('idea'), pull_request: {} }), false],
    ['issue_comment', comment('/claim', issue('idea'), { type: 'Bot' }), false],
  ])('%s %j', (name, event, isStarted) => {
    expect(starts(sync, name, event)).toBe(isStarted);
    expect(starts(plan, name, event)).toBe(name === 'pull_request');
  });
});

describe('batches', () => {
  const name = fc.tuple(fc.constantFrom('a', 'b', 'C', 'c'), fc.integer({ min: 1, max: 3000 }));
  const names = fc.uniqueArray(
    name.map(([owner, number]) => `${owner}/r${number}`),
    {
      maxLength: 1500,
      selector: (one) => one.toLowerCase(),
    },
  );

  it('hold each repository once, of one owner each, in at most as many jobs as a matrix may have', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 20 }), (repositories, perJob) => {
        const batches = batchesOf(repositories, perJob);
        const held = batches.map((one) => one.repositories.split(' '));
        expect(held.flat().sort()).toEqual([...repositories].sort());
        expect(batches.length).toBeLessThanOrEqual(MOST_JOBS);
        expect(new Set(batches.map(({ batch }) => batch)).size).toBe(batches.length);
        const isCrowded = held.some(({ length }) => length > perJob);
        for (const [index, list] of held.entries())
          expect(new Set(list.map((one) => one.split('/')[0]?.toLowerCase()))).toEqual(
            new Set([batches[index]?.owner.toLowerCase()]),
          );
        if (isCrowded) expect(repositories.length).toBeGreaterThan(perJob * (MOST_JOBS - 4));
      }),
      { numRuns: 30 },
    );
  });

  it('are of a file with a name a line; what is none is told with its line', () => {
    const list = '\uFEFF# ours\r\nOrg/one\r\n\r\n  org/two  \nORG/ONE\n$(x)/y\na/..\na/b c\norg/.github\n';
    expect(readRepositories(list)).toEqual({
      repositories: ['Org/one', 'org/two', 'org/.github'],
      problems: [
        { line: 5, message: 'This repository is named above already.' },
        ...[6, 7, 8].map((line) => ({ line, message: 'This is no repository: write it as owner/name.' })),
      ],
    });
  });
});

describe('the steps of the workflow for many repositories', () => {
  const jobs = jobsOf('.github/workflows/sync-each.yml');
  let dir: string;
  let github: GitHub;
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };

  /** Runs the script of a job as a runner does; values of expressions are given by the names of their variables. */
  async function runStep(job: string, env: Record<string, string>) {
    const script = jobs[job]?.steps.map(({ run }) => run).find((run) => run !== undefined);
    const child = spawn('bash', ['-e', '-c', script ?? 'false'], {
      cwd: dir,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${dirname(NODE)}:${process.env.PATH}`,
        HOME: dir,
        GIT_CONFIG_GLOBAL: join(dir, 'gitconfig'),
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'xen-list/central',
        GITHUB_OUTPUT: join(dir, 'output'),
        GITHUB_STEP_SUMMARY: join(dir, 'summary.md'),
        ...env,
      },
    });
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((done) => child.on('close', done)),
    ]);
    return { stdout, stderr, status };
  }

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dibs-many-'));
    github = await startGitHub({
      files: { 'projects/a.md': projectFile('A'), 'projects/b.md': projectFile('B') },
    });
    mkdirSync(join(dir, '.dibs'));
    symlinkSync(resolve(BUNDLE), join(dir, '.dibs/dist'));
    // What git fetches from github.com comes from the disk.
    const clone = join(dir, 'git', `${github.fullName}`);
    await checkout(github, clone);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', clone, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: 'ignore',
      });
    git('init', '-q', '-b', github.defaultBranch);
    git('add', '-A');
    git('commit', '-q', '-m', 'All');
    put('gitconfig', `[url "file://${dir}/git/"]\n  insteadOf = https://github.com/\n`);
    put('repositories.txt', `${github.fullName}\n${github.owner}/gone\nno repository\n`);
  });
  afterAll(async () => {
    await github.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('divide the list, sync each repository whatever becomes of the others, and draw the pages of all', async () => {
    const plan = await runStep('plan', { REPOSITORIES: 'repositories.txt', PER_JOB: '10' });
    expect(plan.status, plan.stderr).toBe(0);
    expect(plan.stderr).toContain('repositories.txt:3:1: warning: This is no repository');
    const { include } = JSON.parse(parseOutputs(await readFile(join(dir, 'output'), 'utf8')).matrix ?? '');
    expect(include).toEqual([
      { batch: '001', owner: github.owner, repositories: `${github.fullName} ${github.owner}/gone` },
    ]);
    const [{ repositories }] = include;
    const env = {
      GITHUB_TOKEN: github.tokens.bot,
      REPOSITORIES: repositories.split(' ').reverse().join(' '),
      CONFIG: '.github/dibs.yml',
      BASE_URL: 'https://xen-list.github.io/central',
    };
    const planned = await runStep('sync', { ...env, PLAN: '--plan', REPOSITORIES: github.fullName });
    expect(planned.status, planned.stderr).toBe(0);
    expect(planned.stdout).toContain(
      '2 issues to create, 1 index to update; 0 unchanged.\n\n1 repository, no problems.',
    );
    expect(github.writes()).toEqual([]);
    const sync = await runStep('sync', env);
    expect(sync.status, sync.stderr).toBe(1);
    expect(sync.stdout).toContain('2 created');
    expect(sync.stdout).toContain(`1 of 2 repositories have problems: ${github.owner}/gone.`);
    expect(`${sync.stdout}${sync.stderr}`).not.toContain(github.tokens.bot);
    const summary = await readFile(join(dir, 'summary.md'), 'utf8');
    expect(summary).toContain(`| ✅ | ${github.fullName} |`);
    expect(summary).toContain(`| ❌ | ${github.owner}/gone |`);
    const pages = await runStep('pages', { BASE_URL: env.BASE_URL, SITE_CONFIG: '' });
    expect(pages.status, pages.stderr).toBe(0);
    const index = await readFile(join(dir, '_site/index.html'), 'utf8');
    expect(index).toContain(`<a href="lists/${github.fullName}/projects/a/" dir="auto">A</a>`);
    expect(existsSync(join(dir, `_site/lists/${github.fullName}/projects/a/index.html`))).toBe(true);
  }, 120_000);
});
