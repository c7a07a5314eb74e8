import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderIndex } from '../../src/list/index-page.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { read } from '../../src/list/read-projects.ts';
import { plan } from '../../src/sync/plan.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';
import { type SyncOptions, sync } from '../support/sync.ts';

const UNLIMITED = 'limits: { per_minute: 100000, per_hour: 100000, writes_per_minute: 100000 }\n';
const place = { owner: 'xen-list', repo: 'projects' };

let github: GitHub;
afterEach(async () => {
  await github.close();
});

function list(count: number, from = 0): Record<string, string> {
  const files = Array.from({ length: count }, (_, at) => [
    `projects/p${from + at}.md`,
    projectFile(`Project ${from + at}`, 'skills: [C]\nverified: 2026-11-01\n'),
  ]);
  return { ...Object.fromEntries(files), '.github/dibs.yml': UNLIMITED };
}

const quick = (options: SyncOptions = {}) => sync(github, { simulated: true, ...options });

/** Every project has exactly one open issue, and its file names that issue. */
async function expectOneEach(count: number): Promise<void> {
  const open = github.issues().filter(({ state }) => state === 'open');
  const ids = open.map(({ body }) => /"id":"([^"]+)"/.exec(body ?? '')?.[1]);
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
  for (const { number, body } of open) {
    const id = /"id":"([^"]+)"/.exec(body ?? '')?.[1];
    expect(await github.read(`projects/${id}.md`), `issue ${number}`).toContain(`issue: ${number}\n`);
  }
}

describe('lists that come back short', () => {
  it.each([
    ['empty', 'empty' as const],
    ['a third left out', <T>(issues: T[]) => issues.filter((_, at) => at % 3 !== 0)],
  ])('%s, for whole runs: nothing is made, nothing closed', async (_, lie) => {
    github = await startGitHub({ files: list(40) });
    await quick();
    github.faults.labelLists = lie;
    expect((await quick()).writes).toEqual([]);
    await github.commit(list(3, 40));
    await quick();
    github.faults.labelLists = 'ok';
    await expectOneEach(43);
    expect((await quick()).writes).toEqual([]);
  });

  it('a run that was killed after 150 of 200 creations, then a list that shows only the 30 recorded ones', async () => {
    github = await startGitHub({ files: list(30) });
    await quick();
    await github.commit(list(200, 30));
    let made = 0;
    github.hooks.beforeAnswer = (_, { method, path }) => {
      if (method === 'POST' && path.endsWith('/issues')) made += 1;
      if (made === 150) github.limits.primary.limit = 0;
    };
    await quick();
    github.hooks.beforeAnswer = undefined;
    github.limits.primary.limit = 1_000_000;
    github.resetLimits();
    github.clock.advance(2 * 3_600_000);
    // The commit of that run is undone: as if it had been killed before it could record anything.
    const files = Object.entries(await github.files()).filter(
      ([path]) => Number(/p(\d+)\.md/.exec(path)?.[1]) >= 30,
    );
    await github.commit(
      Object.fromEntries(files.map(([path, text]) => [path, text.replace(/^issue: \d+\n/m, '')])),
    );
    expect(github.issues()).toHaveLength(180);
    github.faults.labelLists = (issues) => issues.filter(({ number }) => Number(number) <= 30);
    const { run } = await quick();
    github.faults.labelLists = 'ok';
    expect(run.outcomes.filter(({ change }) => change.kind === 'create')).toHaveLength(50);
    await expectOneEach(230);
  });
});

describe('what is no access', () => {
  it('a token that sees nothing makes nothing, and the run says why', async () => {
    github = await startGitHub({ files: list(12) });
    await quick();
    await expect(quick({ token: github.tokens.stranger })).rejects.toThrow(/may not see it/);
    expect(github.issues()).toHaveLength(12);
  });

  it('issues that are switched off', async () => {
    github = await startGitHub({ files: list(2) });
    github.settings.issuesDisabled = true;
    await expect(quick()).rejects.toThrow(/Issues are switched off/);
    github.settings.issuesDisabled = false;
  });

  it('a token that may only read fails each write with what GitHub says and what to do, after one try', async () => {
    github = await startGitHub({ files: list(12) });
    const { run, writes } = await quick({ token: github.tokens.readOnly });
    const failed = run.outcomes.filter(({ result }) => result === 'failed');
    expect(failed).toHaveLength(run.outcomes.length);
    expect(failed[0]?.message).toBe(
      'GitHub answered 403: Resource not accessible by integration.\nThe token may not do this: give the job "permissions: issues: write".',
    );
    expect(writes.length).toBeLessThanOrEqual(3);
    expect(github.issues()).toHaveLength(0);
  });
});

describe('two processes at once', () => {
  it('leave one issue a project after the next run, five times over', async () => {
    for (let round = 0; round < 5; round += 1) {
      github = await startGitHub({ files: list(4) });
      const run = async () => {
        const fresh = await checkout(github);
        await runAction({
          github,
          checkout: fresh,
          bundle: resolve(BUNDLE, 'action.js'),
          ownProcess: true,
        });
        await rm(fresh.dir, { recursive: true });
      };
      await Promise.all([run(), run()]);
      await quick();
      await expectOneEach(4);
      expect((await quick()).writes).toEqual([]);
      if (round < 4) await github.close();
    }
  });
});

describe('the price of a run', () => {
  const pages = (count: number) => Math.max(1, Math.ceil(count / 100));

  it.each([1, 30, 100, 101, 1000])('of %i projects stays within the table', async (count) => {
    github = await startGitHub({ files: list(count) });
    const first = await quick();
    const labels = github.labels().length;
    expect(github.issues()).toHaveLength(count);
    expect(first.requests).toBeLessThanOrEqual(count + labels + pages(count) + 10);
    expect(first.writes.length).toBeLessThanOrEqual(count + labels + pages(count) + 4);

    const idle = pages(count) + pages(labels) + 1 + 1;
    const nothing = await quick();
    expect(nothing.writes).toEqual([]);
    expect(nothing.requests).toBeLessThanOrEqual(idle);

    const text = (await github.read('projects/p0.md')) ?? '';
    await github.commit({ 'projects/p0.md': text.replace('What it is', 'All it is') });
    const one = await quick();
    expect(one.writes).toHaveLength(1);
    expect(one.requests).toBeLessThanOrEqual(idle + 3);

    const issue = Number(/^issue: (\d+)/m.exec(text)?.[1]);
    await github
      .as('maintainer')
      .rest.issues.addAssignees({ ...place, issue_number: issue, assignees: ['helper'] });
    const event = await quick({ only: issue });
    expect(await github.read('projects/p0.md')).toContain('claim: { by: [helper]');
    expect(event.writes.length).toBeLessThanOrEqual(6);
    expect(event.requests).toBeLessThanOrEqual(13);

    const last = await quick();
    expect(last.writes).toEqual([]);
  });
});

describe('the price of a run of 10,000 projects', () => {
  // Takes a minute and most of a gigabyte, so that it runs on request: DIBS_LARGE=1 npm test
  it.runIf(process.env.DIBS_LARGE)(
    'stays within the table too',
    async () => {
      const count = 10_000;
      const config = readConfig(UNLIMITED, 'dibs.yml').config;
      if (config === undefined) throw new Error('the config has an error');
      const sources = Object.entries(list(count)).filter(([path]) => path.endsWith('.md'));
      const { projects } = read(
        sources.map(([path, text]) => ({ path, text })),
        config,
      );
      const repository = {
        server: 'https://github.com',
        owner: 'xen-list',
        repo: 'projects',
        branch: 'main',
      };
      const nothing = {
        matched: new Map(),
        conflicted: new Set<string>(),
        removed: [],
        unclosed: [],
        gone: [],
        duplicates: [],
        problems: [],
      };
      const { changes } = plan(
        projects,
        { ...nothing, blocked: false, toCreate: new Set(projects.map(({ id }) => id)) },
        {
          config,
          repository,
          today: '2026-11-22',
          onBranch: true,
          writesFiles: true,
          writable: true,
          claims: new Map(),
        },
      );
      const created = changes.filter((change) => change.kind === 'create');
      const numbered = projects.map((project, at) => ({ ...project, issue: at + 1 }));
      const files = sources.map(([path, text], at) => [
        path,
        text.replace('\n---\n', `\nissue: ${at + 1}\n---\n`),
      ]);
      const index = renderIndex(undefined, numbered, { path: 'projects/README.md', repository, config });
      github = await startGitHub({
        files: {
          ...Object.fromEntries(files),
          '.github/dibs.yml': UNLIMITED,
          'projects/README.md': index ?? '',
        },
      });
      await github.seedIssues(created.map(({ content }) => content));

      const calm = await quick();
      expect(calm.writes).toEqual([]);
      expect(calm.run.unchanged).toBe(count);
      expect(calm.requests).toBeLessThanOrEqual(100 + 1 + 1 + 1);

      const text = (await github.read('projects/p0.md')) ?? '';
      await github.commit({ 'projects/p0.md': text.replace('What it is', 'All it is') });
      const one = await quick();
      expect(one.writes).toHaveLength(1);
      expect(one.requests).toBeLessThanOrEqual(103 + 3);

      await github
        .as('maintainer')
        .rest.issues.addAssignees({ ...place, issue_number: 1, assignees: ['helper'] });
      const event = await quick({ only: 1 });
      expect(event.writes.length).toBeLessThanOrEqual(6);
      expect(event.requests).toBeLessThanOrEqual(13);
    },
    300_000,
  );
});

describe('a branch that moves while the commit is made', () => {
  it('costs seven requests more each time, three of them writes', async () => {
    github = await startGitHub({ files: list(5) });
    await quick();
    const assign = (issue: number) =>
      github
        .as('maintainer')
        .rest.issues.addAssignees({ ...place, issue_number: issue, assignees: ['helper'] });
    await assign(1);
    const calm = await quick();
    await assign(2);
    for (const at of [1, 2]) {
      github.faults.before({ method: 'PATCH', path: '/git/refs/heads%2Fmain' }, async () => {
        await github.commit({
          'notes.md': `${at}`,
          'projects/p4.md': projectFile(`Moved ${at}`, 'issue: 5\n'),
        });
      });
    }
    const moved = await quick();
    expect(await github.read('projects/p1.md')).toContain('claim: { by: [helper]');
    expect(moved.writes.length).toBeLessThanOrEqual(calm.writes.length + 2 * 3);
    expect(moved.requests).toBeLessThanOrEqual(calm.requests + 2 * 7);
  });
});
