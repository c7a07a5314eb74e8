import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUNDLE } from './support/bundle.ts';
import { type GitHub, startGitHub } from './support/github.ts';
import { checkout, runAction } from './support/run.ts';
import { projectFile } from './support/scenario.ts';
import { sync } from './support/sync.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

const FILES = {
  'projects/a/one.md': projectFile('One', 'difficulty: easy\n'),
  'projects/a/two.md': projectFile('Two', 'skills: [C]\n'),
  'projects/b/three.md': projectFile('Three'),
  'projects/b/four.md': projectFile('Four'),
};

/** A repository whose next sync makes all issues. */
async function unsynced(): Promise<GitHub> {
  return await startGitHub({ files: FILES });
}

/** A repository whose next sync carries a claim, a status change each way, a rename, a removal and a new project. */
async function changed(): Promise<GitHub> {
  const github = await unsynced();
  await sync(github, { simulated: true });
  github.clock.advance(2 * 3_600_000);
  const files = await github.files();
  const number = (path: string) => Number(/^issue: (\d+)/m.exec(files[path] ?? '')?.[1]);
  const issues = github.as('maintainer').rest.issues;
  await issues.addAssignees({
    ...repository,
    issue_number: number('projects/a/one.md'),
    assignees: ['helper'],
  });
  await issues.update({ ...repository, issue_number: number('projects/a/two.md'), state: 'closed' });
  await github.editInBrowser(
    number('projects/a/one.md'),
    (body) => `Kept above.\n\n${body.replace('What it', 'All it')}`,
  );
  await github.commit({
    'projects/b/three.md': null,
    'projects/c/three.md': files['projects/b/three.md'] ?? '',
    'projects/b/four.md': null,
    'projects/b/five.md': projectFile('Five', 'status: open\nlabels: [mentored]\n'),
  });
  return github;
}

/** What must be the same however often a run was disturbed: all but the numbers of issues, days and hashes. */
async function stateOf(github: GitHub): Promise<unknown> {
  const files = await github.files();
  const idOf = new Map<string, string>();
  const issues = github.issues().map((issue) => {
    const id = /"id":"([^"]+)"/.exec(issue.body ?? '')?.[1] ?? '';
    idOf.set(String(issue.number), id);
    return {
      id,
      title: issue.title,
      state: issue.state,
      reason: issue.state_reason,
      labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).sort(),
      assignees: issue.assignees?.map(({ login }) => login),
      body: issue.body,
      comments: github.comments(issue.number).map(({ body }) => body),
    };
  });
  const named = (text: string) =>
    text
      .replace(/^issue: (\d+)$/gm, (_, number: string) => `issue: of ${idOf.get(number)}`)
      .replace(/\[(\d+)\]\(\S+\/issues\/\d+\)/g, (_, number: string) => `[${idOf.get(number)}]`);
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, named(text)])),
    issues: issues.sort((a, b) => (a.id < b.id ? -1 : 1)),
    labels: github.labels().sort(),
  };
}

const SITUATIONS = [
  { situation: 'a first sync', start: unsynced },
  { situation: 'a sync that carries claims, states, a rename and a removal', start: changed },
];

/** How the k-th request of a run is disturbed. */
const FAULTS: { fault: string; disturb: (github: GitHub, k: number) => void }[] = [
  {
    fault: 'the connection is lost before the request takes effect',
    disturb: ({ faults }, k) => faults.drop(k),
  },
  {
    fault: 'the connection is lost after the request took effect',
    disturb: ({ faults }, k) => faults.dropAfter(k),
  },
  { fault: '500 without effect', disturb: ({ faults }, k) => faults.answer(k, { status: 500 }) },
  { fault: '502 after it took effect', disturb: ({ faults }, k) => faults.answerAfter(k, { status: 502 }) },
  {
    fault: '403 of a secondary limit',
    disturb: ({ faults }, k) =>
      faults.answer(k, { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }),
  },
  {
    fault: '429 with a wait that is too long',
    disturb: ({ faults }, k) =>
      faults.answer(k, { status: 429, body: { message: 'Slow down.' }, headers: { 'retry-after': '3600' } }),
  },
];

async function undisturbed(start: () => Promise<GitHub>): Promise<{ state: unknown; requests: number }> {
  const github = await start();
  try {
    const { requests } = await sync(github, { simulated: true });
    return { state: await stateOf(github), requests };
  } finally {
    await github.close();
  }
}

describe.each(SITUATIONS)('$situation, disturbed at every request', ({ start }) => {
  it.each(FAULTS)('$fault', async ({ disturb }) => {
    const { state, requests } = await undisturbed(start);
    expect(requests).toBeGreaterThan(12);
    for (let k = 1; k <= requests; k += 1) {
      const github = await start();
      try {
        github.clearRequests();
        disturb(github, k);
        await sync(github, { simulated: true }).catch(() => {});
        github.faults.clear();
        github.clock.advance(3_600_000);
        await sync(github, { simulated: true });
        expect(await stateOf(github), `request ${k}`).toEqual(state);
        expect((await sync(github, { simulated: true })).writes, `request ${k}`).toEqual([]);
      } finally {
        await github.close();
      }
    }
  });

  it('the process is killed', async () => {
    const { state, requests } = await undisturbed(start);
    for (let k = 1; k <= requests; k += 1) {
      const github = await start();
      const list = await checkout(github);
      try {
        let kill = () => {};
        github.clearRequests();
        github.hooks.onRequest = (at) => {
          if (at === k) kill();
        };
        const run = await runAction({
          github,
          checkout: list,
          bundle: resolve(BUNDLE, 'action.js'),
          onStart: (child) => {
            kill = () => child.kill('SIGKILL');
          },
        });
        expect(run.signal, `request ${k}`).toBe('SIGKILL');
        github.hooks.onRequest = undefined;
        github.clock.advance(3_600_000);
        await sync(github, { simulated: true });
        expect(await stateOf(github), `request ${k}`).toEqual(state);
        expect((await sync(github, { simulated: true })).writes, `request ${k}`).toEqual([]);
      } finally {
        await github.close();
        await rm(list.dir, { recursive: true });
      }
    }
  });
});
