/** What people do with the branch of `write_back: pull-request`: commit there, merge it, change the config. */

import { describe, expect, it } from 'vitest';
import {
  assign,
  assignInEvent,
  BRANCH,
  branches,
  expectNothingWaits,
  expectOnePull,
  expectQuiet,
  GRUB,
  maintainer,
  merge,
  mergedList,
  NUMA,
  openPull,
  proposed,
  pulls,
  repository,
} from '../support/claims-branch.ts';
import type { List } from '../support/scenario.ts';

/** A list with a claim that waits. */
async function waitingList(): Promise<List> {
  const list = await mergedList();
  await assign(list, 'tools/grub', 'helper');
  await list.sync();
  return list;
}

const commitNote = ({ github }: List) => github.commit({ 'notes.md': 'Mine.\n' }, 'A note', BRANCH);

const updateBranch = async (list: List) =>
  maintainer(list).pulls.updateBranch({ ...repository, pull_number: await openPull(list) });

interface Commit {
  message: string;
  parents: string[];
}

/** Replaces the last commit on the branch by another one, with other content in some files. */
async function replaceHead(
  list: List,
  changes: Record<string, string>,
  change: (head: Commit & { sha: string }) => Commit,
): Promise<void> {
  const { git } = maintainer(list);
  const { sha: head } = (await git.getRef({ ...repository, ref: `heads/${BRANCH}` })).data.object;
  const { message, parents, tree } = (await git.getCommit({ ...repository, commit_sha: head })).data;
  const blob = { mode: '100644' as const, type: 'blob' as const };
  const entries = Object.entries(changes).map(([path, content]) => ({ path, content, ...blob }));
  const made = await git.createTree({ ...repository, base_tree: tree.sha, tree: entries });
  const commit = change({ sha: head, message, parents: parents.map(({ sha }) => sha) });
  const { sha } = (await git.createCommit({ ...repository, ...commit, tree: made.data.sha })).data;
  await git.updateRef({ ...repository, ref: `heads/${BRANCH}`, sha, force: true });
}

/** Replaces the last commit on the branch by one with the same message and other content. */
const amend = (list: List, changes: Record<string, string>) => replaceHead(list, changes, (head) => head);

describe('a merged branch that somebody else has committed on', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('is deleted after a %s', async (method) => {
    const list = await waitingList();
    await commitNote(list);
    await updateBranch(list);
    await merge(list, method);
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await list.github.read('notes.md')).toBe('Mine.\n');
    expect(await list.file('tools/grub')).toContain('by: [helper]');
    await expectNothingWaits(list);
    await list.github.close();
  });

  it('takes what is proposed next', async () => {
    const list = await waitingList();
    await commitNote(list);
    await merge(list, 'squash');
    await list.github.commit({ 'notes.md': 'Changed since.\n' });
    const run = await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    expect(await proposed(list, 'notes.md')).toBe('Changed since.\n');
    await expectQuiet(list);
    await list.github.close();
  });

  it('stays if more was committed there after the merge', async () => {
    const list = await waitingList();
    await commitNote(list);
    await merge(list, 'squash');
    await list.github.commit({ 'more.md': 'More.\n' }, 'More', BRANCH);
    await list.sync();
    expect(await proposed(list, 'more.md')).toBe('More.\n');
    await list.github.close();
  });
});

describe('a branch that somebody else has committed on', () => {
  it('goes on where only the default branch was merged into it', async () => {
    const list = await waitingList();
    await list.github.commit({ 'notes.md': 'New.\n' });
    await updateBranch(list);
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('goes on where the default branch was merged into a file of which a change waits', async () => {
    const list = await waitingList();
    const edited = (await list.file('tools/grub')).replace('What it is about.', 'A better text.');
    const main = await list.github.commit({ [GRUB]: edited });
    const merged = ((await proposed(list, GRUB)) ?? '').replace('What it is about.', 'A better text.');
    await replaceHead(list, { [GRUB]: merged }, ({ sha }) => ({
      message: `Merge branch 'main' into ${BRANCH}`,
      parents: [sha, main],
    }));
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await proposed(list, GRUB)).toBe(merged);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('goes on where the default branch has the same content by now', async () => {
    const list = await waitingList();
    await commitNote(list);
    await list.github.commit({ 'notes.md': 'Mine.\n' });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is left alone where a commit of Dibs was amended', async () => {
    const list = await waitingList();
    const text = ((await proposed(list, NUMA)) ?? '').replace('What it is about.', 'A better text.');
    await amend(list, { [NUMA]: text });
    await assign(list, 'hypervisor/numa', 'mentor');
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`Somebody else has committed on the branch ${BRANCH}`);
    expect(await proposed(list, NUMA)).toBe(text);
    await list.github.close();
  });

  it('is left alone where an amended commit proposes less', async () => {
    const list = await waitingList();
    const merged = await list.file('tools/grub');
    await amend(list, { [GRUB]: merged });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(await proposed(list, GRUB)).toBe(merged);
    await list.github.close();
  });

  it('is named where nothing is left to change', async () => {
    const list = await waitingList();
    await commitNote(list);
    const who = { ...repository, issue_number: await list.number('tools/grub'), assignees: ['helper'] };
    await maintainer(list).issues.removeAssignees(who);
    await list.sync();
    const run = await list.sync();
    expect(run.writes).toEqual([]);
    expect(run.exitCode, run.stdout).toBe(0);
    const warnings = run.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message).join()).toContain(BRANCH);
    expect(await proposed(list, 'notes.md')).toBe('Mine.\n');
    await list.github.close();
  });
});

describe('what waits when the config changes', () => {
  it.each(['commit', 'none'])('is closed with a word: write_back: %s', async (mode) => {
    const list = await waitingList();
    const number = await openPull(list);
    await list.github.commit({ '.github/dibs.yml': `write_back: ${mode}\n` });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    const [word, ...others] = list.github.comments(number);
    expect(others).toEqual([]);
    expect(word?.body).toContain('write_back');
    expect((await list.file('tools/grub')).includes('by: [helper]')).toBe(mode === 'commit');
    await expectNothingWaits(list);
    await list.github.close();
  });

  it('stays with a warning where somebody else has committed on the branch', async () => {
    const list = await waitingList();
    await commitNote(list);
    await list.github.commit({ '.github/dibs.yml': 'write_back: commit\n' });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.annotations.map(({ message }) => message).join()).toContain(BRANCH);
    expect(await branches(list)).toContain(BRANCH);
    expect(await pulls(list)).toHaveLength(1);
    await expectQuiet(list);
    await list.github.close();
  });
});

describe('the title of the pull request', () => {
  const title = async (list: List) => (await pulls(list))[0]?.title;

  it('follows what waits', async () => {
    const list = await waitingList();
    const first = await title(list);
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(await title(list)).not.toBe(first);
    await list.sync();
    const who = { ...repository, issue_number: await list.number('hypervisor/numa'), assignees: ['mentor'] };
    await maintainer(list).issues.removeAssignees(who);
    await list.sync();
    expect(await title(list)).toBe(first);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('stays as somebody has worded it', async () => {
    const list = await waitingList();
    const which = { ...repository, pull_number: await openPull(list) };
    await maintainer(list).pulls.update({ ...which, title: 'Claims, please review' });
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(await title(list)).toBe('Claims, please review');
    await list.github.close();
  });
});
