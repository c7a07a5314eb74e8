/** The last agreed status: what is not yet the same in the file on the default branch and on the issue is no agreement. */

import { describe, expect, it } from 'vitest';
import { type List, projectFile, startList, THREE } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const GRUB = 'projects/tools/grub.md';
const COMMIT = { method: 'PATCH', path: '/git/refs/heads%2Fmain' };

async function synced(files: Record<string, string> = {}): Promise<List> {
  const list = await startList({ files: { ...THREE, ...files } });
  await list.sync();
  return list;
}

function setState({ github }: List, issue: number, state: 'open' | 'closed', reason?: 'not_planned') {
  return github.as('maintainer').rest.issues.update({
    ...repository,
    issue_number: issue,
    state,
    ...(reason && { state_reason: reason }),
  });
}

async function rewrite({ github }: List, from: RegExp | string, to: string): Promise<void> {
  await github.commit({ [GRUB]: ((await github.read(GRUB)) ?? '').replace(from, to) });
}

/** Has the file move, as somebody pushes that while the run commits. */
function moveDuringCommit({ github }: List): void {
  github.faults.before(COMMIT, async () => {
    await github.commit({ [GRUB]: null, 'projects/tools/moved.md': (await github.read(GRUB)) ?? '' });
  });
}

/** One more run finds nothing to do. */
async function expectSettled(list: List, exitCode = 0): Promise<void> {
  const again = await list.sync();
  expect(again.writes, again.stdout).toEqual([]);
  expect(again.exitCode, again.stdout).toBe(exitCode);
  await list.github.close();
}

describe('an edit that did not reach the file', () => {
  it('is no agreement if the file moved during the commit: the issue stays closed, and the file follows', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    moveDuringCommit(list);
    await list.sync();
    expect(list.github.issue(issue).state).toBe('closed');
    await list.sync();
    expect(list.github.issue(issue).state).toBe('closed');
    expect(await list.file('tools/moved')).toMatch(/^status: done$/m);
    await expectSettled(list);
  });

  it('is no agreement if no line can take it: a closing is not undone', async () => {
    const anchored = projectFile('PyGrub in C', 'status: &s open\nstate_of_art: *s\n');
    const list = await synced({ [GRUB]: anchored });
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message).join()).toContain('Write status by hand');
    await list.sync();
    expect(list.github.issue(issue).state).toBe('closed');
    await expectSettled(list, 1);
  });

  it('is no agreement if another status was pushed during the commit: that one stays, with a warning', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    list.github.faults.before(COMMIT, () => rewrite(list, /^difficulty:/m, 'status: archived\ndifficulty:'));
    await list.sync();
    expect(await list.file('tools/grub')).toMatch(/^status: archived$/m);
    const next = await list.sync();
    expect(next.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', file: GRUB, message: expect.stringContaining('archived') }),
    );
    expect(await list.file('tools/grub')).toMatch(/^status: archived$/m);
    expect(list.github.issue(issue).state).toBe('closed');
    await expectSettled(list);
  });

  it('is not needed if a later day of a verification was pushed during the commit', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    const words = { ...repository, issue_number: issue, body: '/verified' };
    await list.github.as('maintainer').rest.issues.createComment(words);
    list.github.faults.before(COMMIT, () =>
      rewrite(list, /^difficulty:/m, 'verified: 2999-01-01\ndifficulty:'),
    );
    await list.on('issue_comment', 'created', { issue });
    expect(await list.file('tools/grub')).toMatch(/^verified: 2999-01-01$/m);
    await list.sync();
    await expectSettled(list);
  });

  it('stays due if it is the day of a verification', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    const words = { ...repository, issue_number: issue, body: '/verified' };
    await list.github.as('maintainer').rest.issues.createComment(words);
    moveDuringCommit(list);
    await list.on('issue_comment', 'created', { issue });
    expect(await list.file('tools/moved')).not.toMatch(/^verified: /m);
    await list.sync();
    expect(await list.file('tools/moved')).toMatch(/^verified: /m);
    expect(list.github.comments(issue)).toHaveLength(2);
    await expectSettled(list);
  });
});

describe('an issue that is reopened', () => {
  async function expectReopened(list: List, issue: number): Promise<void> {
    expect(list.github.issue(issue).state).toBe('open');
    expect(await list.file('tools/grub')).not.toMatch(/^status: done$/m);
    await expectSettled(list);
  }

  it('before the run that would write its closing: nothing is written', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    const one = { method: 'GET', path: `/issues/${issue}` };
    list.github.faults.before(one, () => setState(list, issue, 'open'));
    await list.sync();
    await list.sync();
    await expectReopened(list, issue);
  });

  it('right after the commit: the file follows', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    let isCommitted = false;
    list.github.faults.before(COMMIT, () => {
      isCommitted = true;
    });
    list.github.faults.before(
      ({ method, path }) => isCommitted && method === 'GET' && path.endsWith(`/issues/${issue}`),
      () => setState(list, issue, 'open'),
    );
    await list.sync();
    expect(isCommitted).toBe(true);
    await list.sync();
    await expectReopened(list, issue);
  });

  it('right after the commit, which another run deals with first: it stays open', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    let isCommitted = false;
    list.github.faults.before(COMMIT, () => {
      isCommitted = true;
    });
    list.github.faults.before(
      ({ method, path }) => isCommitted && method === 'GET' && path.endsWith(`/issues/${issue}`),
      async () => {
        await setState(list, issue, 'open');
        await sync(list.github);
      },
    );
    await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    expect(await list.file('tools/grub')).toMatch(/^status: open$/m);
    await expectReopened(list, issue);
  });

  it('after a run that ended with its commit: the file follows', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    let isCommitted = false;
    list.github.faults.before(COMMIT, () => {
      isCommitted = true;
    });
    list.github.faults.drop(({ path }) => isCommitted && !path.includes('/git/refs'), 50);
    await list.sync({ skipWaits: true });
    list.github.faults.clear();
    expect(await list.file('tools/grub')).toMatch(/^status: done$/m);
    await setState(list, issue, 'open');
    await list.sync();
    await expectReopened(list, issue);
  });

  it('after `done` was merged, before the run on that push: the file follows', async () => {
    const list = await synced({ '.github/dibs.yml': 'write_back: pull-request\n' });
    await merge(list);
    await list.sync();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    await list.sync();
    await merge(list);
    expect(await list.file('tools/grub')).toMatch(/^status: done$/m);
    await setState(list, issue, 'open');
    await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    await merge(list);
    await list.sync();
    await expectReopened(list, issue);
  });

  it('while its file went from done to archived: the file wins, with a warning', async () => {
    const list = await synced();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    await list.sync();
    await setState(list, issue, 'open');
    await rewrite(list, 'status: done', 'status: archived');
    const run = await list.sync();
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'warning', file: GRUB }));
    expect(list.github.issue(issue)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(await list.file('tools/grub')).toMatch(/^status: archived$/m);
    await expectSettled(list);
  });

  it('keeps a later `status: done` of a person apart from an earlier proposal', async () => {
    const list = await synced({ '.github/dibs.yml': 'write_back: pull-request\n' });
    await merge(list);
    await list.sync();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    await list.sync();
    await setState(list, issue, 'open');
    await list.sync();
    await rewrite(list, /^difficulty:/m, 'status: done\ndifficulty:');
    await list.sync();
    expect(list.github.issue(issue).state).toBe('closed');
    await list.sync();
    await expectSettled(list);
  });
});

async function merge({ github }: List): Promise<void> {
  const pulls = github.as('maintainer').rest.pulls;
  const [pull] = (await pulls.list({ ...repository, state: 'open' })).data;
  await pulls.merge({ ...repository, pull_number: pull?.number ?? 0 });
}
