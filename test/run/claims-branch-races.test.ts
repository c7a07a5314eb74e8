/** `write_back: pull-request`: somebody moves, merges or deletes the branch while a run works on it. */

import { describe, expect, it } from 'vitest';
import {
  assign,
  BRANCH,
  branches,
  deleteBranch,
  expectNothingWaits,
  expectOnePull,
  maintainer,
  merge,
  mergedList,
  proposed,
  pulls,
  repository,
} from '../support/claims-branch.ts';
import type { List } from '../support/scenario.ts';

const REF = /\/git\/refs\/heads%2Fdibs%2Fclaims$/;

async function waitingList(): Promise<List> {
  const list = await mergedList();
  await assign(list, 'hypervisor/numa', 'mentor');
  await list.sync();
  return list;
}

const commitNote = ({ github }: List) => github.commit({ 'notes.md': 'Mine.\n' }, 'A note', BRANCH);

async function unassign(list: List): Promise<void> {
  const who = { ...repository, issue_number: await list.number('hypervisor/numa'), assignees: ['mentor'] };
  await maintainer(list).issues.removeAssignees(who);
}

describe('somebody commits on the branch', () => {
  it('between the first look and the move: the commit stays', async () => {
    const list = await waitingList();
    await assign(list, 'tools/grub', 'helper');
    list.github.faults.before({ method: 'POST', path: '/git/commits' }, () => commitNote(list));
    const run = await list.sync();
    expect(run.stdout).toContain('Somebody else has committed on the branch');
    expect(await proposed(list, 'notes.md')).toBe('Mine.\n');
    await list.github.close();
  });

  it('between the first look and the deletion: the branch and the pull request stay', async () => {
    const list = await waitingList();
    await unassign(list);
    list.github.faults.before({ method: 'GET', path: '/git/ref/heads%2Fdibs%2Fclaims' }, () =>
      commitNote(list),
    );
    list.github.faults.before({ method: 'GET', path: '/pulls' }, () => commitNote(list));
    await list.sync();
    expect(await proposed(list, 'notes.md')).toBe('Mine.\n');
    expect(await pulls(list)).toHaveLength(1);
    await list.github.close();
  });
});

describe('the pull request is merged', () => {
  it.each([
    ['the tree is made', { method: 'POST', path: '/git/trees' }],
    ['the branch is moved', { method: 'PATCH', path: REF }],
    ['the pull request is looked for', { method: 'GET', path: '/pulls' }],
  ])('before %s: what is left is proposed anew', async (_, when) => {
    const list = await waitingList();
    await assign(list, 'tools/grub', 'helper');
    list.github.faults.before(when, () => merge(list));
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    const last = await list.sync();
    expect(last.exitCode, last.stdout).toBe(0);
    expect(await list.file('hypervisor/numa')).toContain('by: [mentor]');
    const merged = (await list.file('tools/grub')).includes('by: [helper]');
    await (merged ? expectNothingWaits(list) : expectOnePull(list, 'helper'));
    await list.github.close();
  });

  it('and its branch deleted, before the branch is moved', async () => {
    const list = await waitingList();
    await assign(list, 'tools/grub', 'helper');
    list.github.faults.before({ method: 'PATCH', path: REF }, async () => {
      await merge(list, 'squash');
      await deleteBranch(list);
    });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await list.file('hypervisor/numa')).toContain('by: [mentor]');
    await expectOnePull(list, 'helper');
    await list.github.close();
  });
});

it('the branch is deleted before it is withdrawn', async () => {
  const list = await waitingList();
  await unassign(list);
  list.github.faults.before({ method: 'DELETE', path: REF }, () => deleteBranch(list));
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  await expectNothingWaits(list);
  await list.github.close();
});

it('another run makes the branch first', async () => {
  const list = await mergedList();
  await assign(list, 'tools/grub', 'helper');
  list.github.faults.before({ method: 'POST', path: '/git/refs' }, async ({ body }) => {
    await maintainer(list).git.createRef({ ...repository, ref: String(body?.ref), sha: String(body?.sha) });
  });
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  await expectOnePull(list, 'helper');
  await list.github.close();
});

it('the default branch gets the commit before the pull request is opened', async () => {
  const list = await mergedList();
  await assign(list, 'tools/grub', 'helper');
  list.github.faults.before({ method: 'POST', path: '/pulls' }, async () => {
    const { data } = await maintainer(list).git.getRef({ ...repository, ref: `heads/${BRANCH}` });
    await maintainer(list).git.updateRef({ ...repository, ref: 'heads/main', sha: data.object.sha });
  });
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await list.file('tools/grub')).toContain('by: [helper]');
  expect(await branches(list)).not.toContain(BRANCH);
  await expectNothingWaits(list);
  await list.github.close();
});
