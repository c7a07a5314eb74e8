/** `write_back: pull-request`: what the files should say waits on a branch until somebody merges it. */

import { describe, expect, it } from 'vitest';
import {
  assign,
  BRANCH,
  deleteBranch,
  expectNothingWaits,
  expectOnePull,
  FILES,
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
import { startList } from '../support/scenario.ts';

describe('what waits on the branch', () => {
  it('is one commit and one pull request, and a second run does nothing', async () => {
    const list = await startList({ files: FILES });
    const head = await list.github.head();
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await list.github.head()).toBe(head);
    const [pull, ...others] = await pulls(list);
    expect(others).toEqual([]);
    expect(run.outputs['pull-request']).toBe(pull?.html_url);
    expect(run.outputs.commit).toBe('');
    expect(await proposed(list, GRUB)).toMatch(/^issue: \d+$/m);
    expect(await proposed(list, 'projects/README.md')).toContain('PyGrub in C');
    const again = await list.sync();
    expect(again.writes).toEqual([]);
    expect(again.outputs['pull-request']).toBe(pull?.html_url);
    expect(again.outputs.changed).toBe('false');
    await list.github.close();
  });

  it('holds no text of files', async () => {
    const list = await startList({ files: { ...FILES, [GRUB]: '---\ntitle: Fix #1 @eve\n---\n' } });
    await list.sync();
    const [pull] = await pulls(list);
    expect(`${pull?.title}${pull?.body}`).not.toMatch(/@eve|#1/);
    await list.github.close();
  });

  it('is gone once it was merged', async () => {
    const list = await mergedList();
    expect(await list.file('tools/grub')).toMatch(/^issue: \d+$/m);
    expect((await list.sync()).requests).toBeLessThanOrEqual(4);
    await list.github.close();
  });

  it('is built anew where the default branch moved', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    await list.github.commit({ 'notes.md': 'New.\n' });
    const head = await list.github.head();
    await list.sync();
    expect(await proposed(list, 'notes.md')).toBe('New.\n');
    const { data } = await maintainer(list).repos.getCommit({ ...repository, ref: BRANCH });
    expect(data.parents.map(({ sha }) => sha)).toEqual([head]);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is added to by an event, and the next whole run brings the index after it', async () => {
    const list = await mergedList();
    await assign(list, 'hypervisor/numa', 'mentor');
    await list.sync();
    const issue = await assign(list, 'tools/grub', 'helper');
    const run = await list.on('issues', 'assigned', { issue, assignee: 'helper' });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    expect(await proposed(list, GRUB)).toContain('by: [helper]');
    await list.sync();
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is taken back where nothing is left to change', async () => {
    const list = await mergedList();
    const issue_number = await assign(list, 'tools/grub', 'helper');
    await list.sync();
    const who = { ...repository, issue_number, assignees: ['helper'] };
    await maintainer(list).issues.removeAssignees(who);
    await list.sync();
    await expectNothingWaits(list);
    await list.github.close();
  });

  it('keeps a verification for as long as it takes', async () => {
    const list = await mergedList();
    const issue = await list.number('tools/grub');
    const words = { ...repository, issue_number: issue, body: '/verified' };
    await maintainer(list).issues.createComment(words);
    const run = await list.on('issue_comment', 'created', { issue });
    expect(run.exitCode, run.stdout).toBe(0);
    list.github.clock.advance(-30 * 24 * 3_600_000);
    expect(await proposed(list, GRUB)).toMatch(/^verified: /m);
    await list.sync();
    expect(await proposed(list, GRUB)).toMatch(/^verified: /m);
    await merge(list);
    await list.sync();
    const labels = list.github
      .issue(issue)
      .labels.map((label) => (typeof label === 'string' ? label : label.name));
    expect(labels).not.toContain('needs: verification');
    expect((await list.sync()).writes).toEqual([]);
    await list.github.close();
  });
});

describe('half of a proposal', () => {
  it('is completed: GitHub forbade the pull request', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    list.github.settings.pullRequestsForbidden = true;
    const refused = await list.sync();
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(await proposed(list, GRUB)).toContain('by: [helper]');
    list.github.settings.pullRequestsForbidden = false;
    const run = await list.sync();
    expect(run.writes).toEqual(['POST /pulls']);
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is completed: the pull request was closed by hand', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    const which = { ...repository, pull_number: await openPull(list) };
    await maintainer(list).pulls.update({ ...which, state: 'closed' });
    await list.sync();
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is completed: the branch was deleted', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    await deleteBranch(list);
    await list.sync();
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('is left alone where somebody else has committed on the branch', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    await list.github.commit({ 'notes.md': 'Mine.\n' }, 'A note', BRANCH);
    await assign(list, 'hypervisor/numa', 'mentor');
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`Somebody else has committed on the branch ${BRANCH}`);
    expect(await proposed(list, 'notes.md')).toBe('Mine.\n');
    await list.github.close();
  });

  it.each([1, 2, 3, 4, 5])('is completed: the connection was lost at write %d', async (nth) => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    let writes = 0;
    list.github.faults.drop(({ method, path }) => {
      const isFiles = method !== 'GET' && /\/git\/|\/pulls/.test(path);
      if (isFiles) writes += 1;
      return isFiles && writes >= nth;
    }, 20);
    await list.sync({ skipWaits: true });
    list.github.faults.clear();
    await list.sync();
    await expectOnePull(list, 'helper');
    await list.github.close();
  });
});
