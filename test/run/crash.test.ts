import { describe, expect, it, vi } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { expectMended, expectMendedAfterKill, FAULTS, KILL_STEP, undisturbed } from '../support/crash.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';

// Each case carries out its situation some thirty times.
vi.setConfig({ testTimeout: 240_000 });

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

const LOST = FAULTS.filter(({ fault }) => fault.startsWith('the connection'));
const ANSWERED = FAULTS.filter(({ fault }) => !fault.startsWith('the connection'));

const SITUATIONS = [
  { situation: 'a first sync', start: unsynced },
  { situation: 'a sync that carries claims, states, a rename and a removal', start: changed },
];

describe.each(SITUATIONS)('$situation, disturbed at every request', ({ start }) => {
  it.each(LOST)('$fault', async ({ disturb }) => {
    const { state, requests } = await undisturbed(start);
    expect(requests).toBeGreaterThan(12);
    for (let k = 1; k <= requests; k += 1) await expectMended(start, k, state, disturb);
  });

  // Each at every fourth request, together at all of them.
  it.each(ANSWERED.map((fault, at) => ({ ...fault, at })))('$fault', async ({ disturb, at }) => {
    const { state, requests } = await undisturbed(start);
    for (let k = 1 + at; k <= requests; k += ANSWERED.length) await expectMended(start, k, state, disturb);
  });

  it('at every fourth request: the process is killed', async () => {
    const { state, requests } = await undisturbed(start);
    for (let k = 1; k <= requests; k += KILL_STEP) await expectMendedAfterKill(start, k, state);
  });
});
