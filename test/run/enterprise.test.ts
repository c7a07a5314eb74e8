/** The main job on GitHub Enterprise Server, whose API is under a path of its own, and on a subdomain of ghe.com. */

import { type ChildProcess, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runCli } from '../support/run.ts';
import { type List, projectFile, readsAllowed, startList } from '../support/scenario.ts';
import { readWorkflow } from '../support/workflow.ts';

const cli = resolve(BUNDLE, 'cli.js');

const filesOn = (server: string) => ({
  '.github/dibs.yml': `defaults:
  mailing_list: dev@example.org
  contacts: [{name: Mia, email: mia@example.org, github: mentor}]
`,
  'projects/numa.md': projectFile(
    'Virtual NUMA',
    'difficulty: hard\nrelated: [grub]\n',
    `As [told](docs/told.md) in ${server}/xen-list/other/issues/7 and at https://github.com/xen/xen/issues/8.`,
  ),
  'projects/grub.md': projectFile('PyGrub in C', 'difficulty: easy\n'),
});

/** The addresses in a text, of pages and of mail, up to the repository's name. */
function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s/)"<>]+(?:\/[\w.-]+){0,2}|mailto:[^?\s)]+/g) ?? [];
  return [...new Set(found)].sort();
}

describe.each([
  ['GitHub Enterprise Server', { webUrl: 'https://ghe.example.org', apiPath: '/api/v3' }],
  ['a subdomain of ghe.com', { webUrl: 'https://octo.ghe.com' }],
])('a list on %s', (_, place) => {
  let list: List;
  const home = `${place.webUrl}/xen-list/projects`;
  beforeAll(async () => {
    list = await startList({ files: filesOn(place.webUrl), ...place });
  }, 60_000);
  afterAll(() => list.github.close());

  it('is synced, its files get the numbers, and a second run writes nothing', async () => {
    const { github, sync, file } = list;
    const first = await sync();
    expect(first).toMatchObject({ exitCode: 0, outputs: { created: '2', failed: '0', remaining: '0' } });
    expect(await file('numa')).toMatch(/^issue: \d$/m);
    expect(await file('README')).toContain('Free to take: 2 of 2.');
    const again = await sync();
    expect(again.writes).toEqual([]);
    expect(again.requests).toBeLessThanOrEqual(readsAllowed(github));
  });

  it('has links that lead to the server alone, and leaves mail addresses as they are', async () => {
    const { github, number } = list;
    const body = github.issue(await number('numa')).body ?? '';
    expect(body).toContain(`${home}/edit/main/projects/numa.md`);
    expect(body).toContain(`${home}/blob/main/projects/docs/told.md`);
    // References to issues are links that notify nobody.
    expect(body).toContain(`(${place.webUrl}/xen-list/other/%69ssues/7)`);
    expect(body).toContain('(https://redirect.github.com/xen/xen/issues/8)');
    const elsewhere = addressesIn(body).filter((address) => !address.startsWith(place.webUrl));
    expect(elsewhere).toEqual([
      'https://github.com/xen/xen', // what is read of that link
      'https://redirect.github.com/xen/xen',
      'mailto:dev@example.org',
    ]);
  });

  it('answers a claim, and commits it', async () => {
    const { github, sync, on, file, number } = list;
    const issue = await number('grub');
    const { data } = await github.as('alice').rest.issues.createComment({
      owner: github.owner,
      repo: github.repo,
      issue_number: issue,
      body: '/claim',
    });
    const run = await on('issue_comment', 'created', { issue, comment: data.id, sender: 'alice' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { claimed: '1', failed: '0' } });
    expect(await file('grub')).toMatch(/^claim:.*alice/m);
    const welcome = github.comments(issue).at(-1)?.body ?? '';
    expect(addressesIn(welcome)).toEqual([`${place.webUrl}/mentor`, 'mailto:dev@example.org']);
    expect(await file('README')).toContain(`[alice](${place.webUrl}/alice)`);
    expect((await sync()).writes).toEqual([]);
  });

  it('is unchanged for the command line, and its pages lead to the server', async () => {
    const { github } = list;
    const { dir } = await checkout(github);
    try {
      const env = { ...cliEnv(github), GITHUB_SERVER_URL: place.webUrl };
      const plan = await runCli(['plan', '--exit-code'], { cwd: dir, env, bundle: cli });
      expect(plan, plan.stdout).toMatchObject({ exitCode: 0, stderr: '' });
      await runCli(['site', '--out', 'out'], { cwd: dir, env, bundle: cli });
      const pages = await readdir(join(dir, 'out'), { recursive: true });
      const html = await Promise.all(
        pages
          .filter((page) => page.endsWith('.html'))
          .map((page) => readFile(join(dir, 'out', page), 'utf8')),
      );
      const elsewhere = addressesIn(html.join('\n')).filter((address) => !address.startsWith(place.webUrl));
      expect(html.join('\n')).toContain(`"${home}/issues/`);
      expect(elsewhere).toEqual(['https://github.com/xen/xen']);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});

it('with write_back: pull-request, a server gets one too', async () => {
  const { github, sync } = await startList({
    files: { ...filesOn('https://ghe.example.org'), '.github/dibs.yml': 'write_back: pull-request\n' },
    webUrl: 'https://ghe.example.org',
    apiPath: '/api/v3',
  });
  try {
    const run = await sync();
    expect(run).toMatchObject({ exitCode: 0, outputs: { created: '2' } });
    expect(run.outputs['pull-request']).toMatch(
      /^https:\/\/ghe\.example\.org\/xen-list\/projects\/pull\/\d+$/,
    );
    expect((await sync()).writes).toEqual([]);
  } finally {
    await github.close();
  }
});

it('behind a proxy, the API of a subdomain of ghe.com is asked at api.SUBDOMAIN.ghe.com', async () => {
  const asked: string[] = [];
  let program: ChildProcess | undefined;
  const proxy = createServer();
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.destroy();
    program?.kill();
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const dir = await mkdtemp(join(tmpdir(), 'dibs-ghe-'));
  try {
    await runCli(['plan'], {
      cwd: dir,
      bundle: cli,
      onStart: (child) => {
        program = child;
      },
      env: {
        GITHUB_SERVER_URL: 'https://octo.ghe.com',
        GITHUB_REPOSITORY: 'xen-list/projects',
        GITHUB_TOKEN: 'ghs_x',
        HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        NODE_USE_ENV_PROXY: '1',
      },
    });
    expect(asked).toEqual(['api.octo.ghe.com:443']);
  } finally {
    proxy.close();
    await rm(dir, { recursive: true });
  }
});

describe('dibs init in a clone from', () => {
  it.each([
    ['github.com', 'git@github.com:xen-list/projects.git', 'max'],
    ['a subdomain of ghe.com', 'https://octo.ghe.com/xen-list/projects', 'max'],
    ['an Enterprise Server', 'https://ghe.example.org/xen-list/projects.git', undefined],
  ])('%s makes a workflow that the server accepts', async (_, remote, queue) => {
    const dir = await mkdtemp(join(tmpdir(), 'dibs-init-'));
    try {
      const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
      git('init', '--quiet');
      git('remote', 'add', 'origin', remote);
      const refused = await runCli(['init', '--pages'], { cwd: dir, bundle: cli });
      if (queue === undefined) {
        expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
        expect(refused.stderr).toContain('Make the pages with "dibs site" instead');
        await runCli(['init'], { cwd: dir, bundle: cli });
      }
      const workflow = await readFile(join(dir, '.github/workflows/dibs.yml'), 'utf8');
      expect((await readWorkflow(workflow)).errors).toEqual([]);
      expect(parse(workflow).jobs.sync.concurrency).toEqual({
        group: 'dibs',
        'cancel-in-progress': false,
        ...(queue !== undefined && { queue }),
      });
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
