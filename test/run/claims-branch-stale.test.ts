/** `write_back: pull-request`: a pull request that waits for weeks says what the files should say today. */

import { describe, expect, it } from 'vitest';
import type { Issue } from '../emulator/tracker.ts';
import {
  assign,
  assignInEvent,
  expectNothingWaits,
  expectOnePull,
  expectQuiet,
  FILES,
  GRUB,
  maintainer,
  merge,
  mergedList,
  NUMA,
  proposed,
  repository,
  say,
  setState,
} from '../support/claims-branch.ts';
import { type List, projectFile, startList } from '../support/scenario.ts';

const SCHED = 'projects/hypervisor/sched.md';

const edit = async ({ github }: List, path: string, from: string, to: string) =>
  await github.commit({ [path]: ((await github.read(path)) ?? '').replace(from, to) });

describe('an event', () => {
  it('withdraws a status that no longer holds', async () => {
    const list = await mergedList();
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    expect(await proposed(list, GRUB)).toContain('status: done');
    const run = await setState(list, issue, 'open');
    expect(run.exitCode, run.stdout).toBe(0);
    expect(list.github.issue(issue).state).toBe('open');
    await expectNothingWaits(list);
    await list.github.close();
  });

  it('takes a status that no longer holds out of what waits for others', async () => {
    const list = await mergedList();
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed');
    await setState(list, issue, 'open');
    expect(await proposed(list, GRUB)).toBe(await list.github.read(GRUB));
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    await list.sync();
    await merge(list);
    await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    await expectNothingWaits(list);
    await list.github.close();
  });

  it('takes out a holder who gives the project back', async () => {
    const list = await mergedList();
    const issue = await list.number('tools/grub');
    await say(list, issue, 'alice', '/claim');
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(await proposed(list, GRUB)).toContain('by: [alice]');
    await say(list, issue, 'alice', '/unclaim');
    expect(await proposed(list, GRUB)).toBe(await list.github.read(GRUB));
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    await list.github.close();
  });

  it('proposes a change of a file that is newer than the branch', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    const { data } = await maintainer(list).issues.create({
      ...repository,
      title: 'By hand',
      labels: ['project'],
    });
    await list.github.commit({ 'projects/new.md': projectFile('New', `issue: ${data.number}\n`) });
    await maintainer(list).issues.addAssignees({
      ...repository,
      issue_number: data.number,
      assignees: ['mentor'],
    });
    await list.on('issues', 'assigned', { issue: data.number, assignee: 'mentor' });
    expect(await proposed(list, 'projects/new.md')).toContain('by: [mentor]');
    await list.sync();
    await expectOnePull(list, 'helper');
    await list.github.close();
  });

  it('keeps what waits for others on the files as they are today', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await assign(list, 'hypervisor/sched', 'helper');
    await list.sync();
    await edit(list, GRUB, 'What it is about.', 'A text of today.');
    await edit(list, SCHED, '---\n\n', 'claim: { by: [bob], since: 2020-01-01 }\n---\n\n');
    await edit(list, NUMA, 'What it is about.', 'Another text of today.');
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(await proposed(list, GRUB)).toContain('A text of today.');
    expect(await proposed(list, GRUB)).toContain('by: [helper]');
    // Somebody has changed the same line: what it should say is for the next run about it.
    expect(await proposed(list, SCHED)).toContain('by: [bob]');
    expect(await proposed(list, NUMA)).toContain('Another text of today.');
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    await list.github.close();
  });

  it('brings no file back that is gone', async () => {
    const list = await mergedList();
    await assign(list, 'tools/grub', 'helper');
    await list.sync();
    await list.github.commit({ [GRUB]: null });
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    expect(await proposed(list, GRUB)).toBeUndefined();
    expect(await proposed(list, NUMA)).toContain('by: [mentor]');
    await list.github.close();
  });

  it('that changes nothing costs one request more, or two', async () => {
    const list = await mergedList();
    const issue = await list.number('hypervisor/numa');
    const idle = await say(list, issue, 'mentor', 'Nice.');
    expect(idle.writes).toEqual([]);
    await assignInEvent(list, 'tools/grub', 'helper');
    const other = await say(list, issue, 'mentor', 'Very nice.');
    expect(other.writes).toEqual([]);
    expect(other.requests).toBeLessThanOrEqual(idle.requests);
    await list.github.close();
  });

  it('that releases and assigns costs at most 20 requests and 9 writes, whatever waits', async () => {
    const list = await mergedList();
    const issue = await list.number('tools/grub');
    await say(list, issue, 'alice', '/claim');
    await say(list, issue, 'bob', '/claim');
    await assignInEvent(list, 'hypervisor/numa', 'mentor');
    await assignInEvent(list, 'hypervisor/sched', 'helper');
    await edit(list, NUMA, 'What it is about.', 'A text of today.');
    const run = await say(list, issue, 'alice', '/unclaim');
    expect(await proposed(list, GRUB)).toContain('by: [bob]');
    expect(await proposed(list, NUMA)).toContain('A text of today.');
    expect(run.writes.length, run.writes.join('\n')).toBeLessThanOrEqual(9);
    expect(
      run.requests,
      list.github.requests.map(({ method, path }) => `${method} ${path.slice(26)}`).join('\n'),
    ).toBeLessThanOrEqual(20);
    await list.github.close();
  });
});

describe('a file that is renamed while its number waits', () => {
  const RENAMED = 'projects/userspace/pygrub.md';

  async function renamed(): Promise<{ list: List; issue: number }> {
    const list = await startList({ files: FILES });
    await list.sync();
    const issue = list.github.issues().find(({ title }) => title === 'PyGrub in C')?.number ?? 0;
    await list.github.commit({ [GRUB]: null, [RENAMED]: (await list.github.read(GRUB)) ?? '' });
    return { list, issue };
  }

  async function expectKept(list: List, issue: number): Promise<void> {
    expect(list.github.issues()).toHaveLength(3);
    expect(list.github.issue(issue).state).toBe('open');
    expect(await proposed(list, RENAMED)).toContain(`issue: ${issue}\n`);
    expect(await proposed(list, GRUB)).toBeUndefined();
    await expectQuiet(list);
  }

  it('keeps its issue', async () => {
    const { list, issue } = await renamed();
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectKept(list, issue);
    await list.github.close();
  });

  it('keeps its issue where it was edited, too', async () => {
    const { list, issue } = await renamed();
    await edit(list, RENAMED, 'What it is about.', 'What it is about today.');
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await proposed(list, RENAMED)).toContain('What it is about today.');
    await expectKept(list, issue);
    await list.github.close();
  });

  it('keeps its issue where an event about another came first', async () => {
    const { list, issue } = await renamed();
    const other = list.github.issues().find(({ title }) => title === 'Virtual NUMA')?.number ?? 0;
    const who = { ...repository, issue_number: other, assignees: ['mentor'] };
    await maintainer(list).issues.addAssignees(who);
    await list.on('issues', 'assigned', { issue: other, assignee: 'mentor' });
    await list.sync();
    await expectKept(list, issue);
    await list.github.close();
  });
});

it('a number that waits prevents a second issue where all lists leave the first out', async () => {
  const list = await startList({ files: FILES });
  await list.sync();
  const withoutGrub = (issues: Issue[]) => issues.filter(({ title }) => title !== 'PyGrub in C');
  list.github.faults.labelLists = withoutGrub;
  list.github.faults.issueLists = withoutGrub;
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(run.writes).toEqual([]);
  expect(list.github.issues()).toHaveLength(3);
  list.github.faults.clear();
  await expectQuiet(list);
  await list.github.close();
});
