/** A list with `write_back: pull-request`, and what people do with its branch and pull request. */

import { expect } from 'vitest';
import { type List, startList, THREE } from './scenario.ts';

export const BRANCH = 'dibs/claims';
export const repository = { owner: 'xen-list', repo: 'projects' };
export const FILES = { ...THREE, '.github/dibs.yml': 'write_back: pull-request\n' };
export const GRUB = 'projects/tools/grub.md';
export const NUMA = 'projects/hypervisor/numa.md';

type Method = 'merge' | 'squash' | 'rebase';

/** A list whose numbers were proposed and merged. */
export async function mergedList(): Promise<List> {
  const list = await startList({ files: FILES });
  await list.sync();
  await merge(list);
  expect((await list.sync()).exitCode).toBe(0);
  expect(await branches(list)).not.toContain(BRANCH);
  return list;
}

/** What somebody with write access does. */
export const maintainer = ({ github }: List) => github.as('maintainer').rest;

export const branches = async (list: List) =>
  (await maintainer(list).repos.listBranches(repository)).data.map(({ name }) => name);

export const pulls = async (list: List, state: 'open' | 'all' = 'open') =>
  (await maintainer(list).pulls.list({ ...repository, state })).data;

export async function openPull(list: List): Promise<number> {
  const [pull] = await pulls(list);
  return pull?.number ?? 0;
}

export async function merge(list: List, merge_method: Method = 'merge'): Promise<void> {
  await maintainer(list).pulls.merge({ ...repository, pull_number: await openPull(list), merge_method });
}

export async function deleteBranch(list: List): Promise<void> {
  await maintainer(list).git.deleteRef({ ...repository, ref: `heads/${BRANCH}` });
}

export async function assign(list: List, id: string, login: string): Promise<number> {
  const issue_number = await list.number(id);
  await maintainer(list).issues.addAssignees({ ...repository, issue_number, assignees: [login] });
  return issue_number;
}

/** Somebody is assigned, and the run for that event follows. */
export async function assignInEvent(list: List, id: string, login: string) {
  const issue = await assign(list, id, login);
  return await list.on('issues', 'assigned', { issue, assignee: login });
}

/** An issue is closed or reopened, and the run for that event follows. */
export async function setState(list: List, issue_number: number, state: 'open' | 'closed') {
  await maintainer(list).issues.update({ ...repository, issue_number, state });
  return await list.on('issues', state === 'open' ? 'reopened' : 'closed', { issue: issue_number });
}

/** Somebody comments, and the run for that event follows. */
export async function say(list: List, issue: number, login: string, body: string) {
  await list.github.as(login).rest.issues.createComment({ ...repository, issue_number: issue, body });
  return await list.on('issue_comment', 'created', { issue, sender: login });
}

export const proposed = ({ github }: List, path: string) => github.read(path, BRANCH);

/** Expects one pull request with a claim of GRUB that the default branch lacks, and that one more run does nothing. */
export async function expectOnePull(list: List, login: string): Promise<void> {
  expect(await pulls(list)).toHaveLength(1);
  expect(await proposed(list, GRUB)).toContain(`by: [${login}]`);
  expect(await list.github.read(GRUB)).not.toContain('claim:');
  await expectQuiet(list);
}

/** Expects that one more run does nothing. */
export async function expectQuiet(list: List, exitCode = 0): Promise<void> {
  const again = await list.sync();
  expect(again.writes).toEqual([]);
  expect(again.exitCode, again.stdout).toBe(exitCode);
}

/** Expects that nothing waits, and that one more run does nothing. */
export async function expectNothingWaits(list: List): Promise<void> {
  expect(await pulls(list)).toEqual([]);
  expect(await branches(list)).not.toContain(BRANCH);
  await expectQuiet(list);
}
