/** Issues that somebody has locked: all but words goes on there. */

import { describe, expect, it } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  DAY,
  expectHeld,
  FILES,
  labelsOf,
  place,
  startFixture,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';
const PATH = `projects/${ID}.md`;

const lock = ({ github }: ClaimsFixture, issue_number: number) =>
  github.as('maintainer').rest.issues.lock({ ...place, issue_number });
const unlock = ({ github }: ClaimsFixture, issue_number: number) =>
  github.as('maintainer').rest.issues.unlock({ ...place, issue_number });

const warnings = (run: Awaited<ReturnType<ClaimsFixture['quick']>>['run'], issue: number): string[] =>
  run.problems
    .filter(({ severity, message }) => severity === 'warning' && message.includes(`Issue ${issue} is locked`))
    .map(({ message }) => message);

/** What a run inside this process did not do. */
const failed = ({ outcomes }: Awaited<ReturnType<ClaimsFixture['quick']>>['run']) =>
  outcomes.filter(({ result }) => result === 'failed');

describe('on a locked issue', () => {
  it('title, labels, text and claim follow, nothing is said, and the run is green with one warning', async () => {
    const opened = await startFixture();
    const { github, list } = opened;
    try {
      await list.sync();
      const issue = await opened.number(ID);
      await opened.say(issue, 'alice', '/claim');
      await opened.assign(issue, 'helper');
      await lock(opened, issue);
      const file = await list.file(ID);
      await github.commit({
        [PATH]: file
          .replace('title: PyGrub in C', 'title: PyGrub in Rust')
          .replace('difficulty: easy', 'difficulty: hard')
          .replace('What it is about.', 'What else it is about.'),
      });
      await opened.say(await opened.number('hypervisor/numa'), 'bob', '/claim');
      const run = await list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      expect(
        run.annotations.filter(({ message }) => message.includes(`Issue ${issue} is locked`)),
      ).toHaveLength(1);
      expect(run.annotations).toHaveLength(1);
      expect(run.annotations[0]).toMatchObject({ level: 'warning', file: PATH });
      expect(github.issue(issue).title).toBe('PyGrub in Rust');
      expect(labelsOf(opened, issue)).toEqual(expect.arrayContaining(['difficulty: hard', 'claim: taken']));
      expect(github.issue(issue).body).toContain('What else it is about.');
      expect(claimIn(await list.file(ID))).toEqual(['helper']);
      expect(opened.answers(issue)).toEqual([]);
      await expectHeld(opened, 'hypervisor/numa', 'bob');
      expect((await list.sync()).writes).toEqual([]);

      await unlock(opened, issue);
      await list.sync();
      expect(opened.answers(issue).filter((text) => text.includes('@alice'))).toHaveLength(1);
      expect((await list.sync()).writes).toEqual([]);
    } finally {
      await github.close();
    }
  });

  it('an event says nothing and is green', async () => {
    const opened = await startFixture();
    try {
      await opened.list.sync();
      const issue = await opened.number(ID);
      await lock(opened, issue);
      const run = await opened.tell(issue, 'maintainer', '/claim @alice');
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.writes).toEqual([]);
      await opened.assign(issue, 'helper');
      const assigned = await opened.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      expect(assigned.exitCode, assigned.stdout).toBe(0);
      await expectHeld(opened, ID, 'helper');
      expect(opened.answers(issue)).toEqual([]);
    } finally {
      await opened.github.close();
    }
  });

  const config = `claims: { confirm_after: 100d }\n${UNLIMITED}`;
  const simulated = { simulated: true, files: { ...FILES, '.github/dibs.yml': config } };

  claimTest(
    'nobody is reminded, nobody is released, and nobody in the queue gets the project',
    async (opened) => {
      const issue = await opened.number(ID);
      for (const login of ['alice', 'bob']) await opened.say(issue, login, '/claim');
      await opened.quick();
      await lock(opened, issue);
      for (const days of [22, 15, 40]) {
        opened.github.clock.advance(days * DAY);
        const { run, writes } = await opened.quick();
        expect(writes).toEqual([]);
        expect(warnings(run, issue)).toHaveLength(1);
      }
      await expectHeld(opened, ID, 'alice');
      await opened.unassign(issue, 'alice');
      await opened.quick();
      await expectHeld(opened, ID);
      await unlock(opened, issue);
      await opened.quick();
      await expectHeld(opened, ID, 'bob');
    },
    simulated,
  );

  claimTest(
    'that was locked a moment ago nothing fails, and the answer comes once it is unlocked',
    async (opened) => {
      const issue = await opened.number(ID);
      await opened.say(issue, 'alice', '/claim');
      await opened.say(await opened.number('hypervisor/numa'), 'bob', '/claim');
      opened.github.faults.before({ method: 'POST', path: `/issues/${issue}/comments` }, () =>
        lock(opened, issue),
      );
      const { run } = await opened.quick();
      expect(failed(run)).toEqual([]);
      await expectHeld(opened, 'hypervisor/numa', 'bob');
      expect(opened.answers(issue)).toEqual([]);
      await opened.quick();
      await unlock(opened, issue);
      await opened.quick();
      await expectHeld(opened, ID, 'alice');
      expect(opened.answers(issue)).toHaveLength(1);
    },
    { simulated: true },
  );

  claimTest(
    'a text that was edited by hand stays until it can be kept in a comment',
    async (opened) => {
      const { github } = opened;
      const issue = await opened.number(ID);
      await github.editInBrowser(issue, (body) => body.replace('What it is about.', 'My own words.'));
      await lock(opened, issue);
      const file = await opened.list.file(ID);
      await github.commit({ [PATH]: file.replace('difficulty: easy', 'difficulty: hard') });
      const { run } = await opened.quick();
      expect(failed(run)).toEqual([]);
      expect(warnings(run, issue)).toHaveLength(1);
      expect(labelsOf(opened, issue)).toContain('difficulty: hard');
      expect(github.issue(issue).body).toContain('My own words.');
      expect((await opened.quick()).writes).toEqual([]);
      await unlock(opened, issue);
      await opened.quick();
      expect(github.issue(issue).body).not.toContain('My own words.');
      expect(opened.answers(issue).join()).toContain('My own words.');
    },
    { simulated: true },
  );

  claimTest(
    'a project that is done, and one whose file is gone, are closed without a word',
    async (opened) => {
      const { github } = opened;
      const [done, gone] = [await opened.number(ID), await opened.number('hypervisor/sched')];
      for (const issue of [done, gone]) await lock(opened, issue);
      const file = await opened.list.file(ID);
      await github.commit({
        [PATH]: file.replace('---\n', '---\nstatus: done\n'),
        'projects/hypervisor/sched.md': null,
      });
      const { run } = await opened.quick();
      expect(failed(run)).toEqual([]);
      for (const issue of [done, gone]) {
        expect(github.issue(issue).state).toBe('closed');
        expect(github.comments(issue)).toEqual([]);
      }
    },
    { simulated: true },
  );

  it('that GitHub does not let be closed, labels follow, nothing fails, and the file keeps its word', async () => {
    const opened = await startFixture({ files: { ...FILES, 'projects/other.md': projectFile('Other') } });
    const { github } = opened;
    try {
      await opened.quick();
      const issue = await opened.number(ID);
      await lock(opened, issue);
      const file = await opened.list.file(ID);
      const text = file
        .replace('---\n', '---\nstatus: done\n')
        .replace('difficulty: easy', 'difficulty: hard');
      await github.commit({ [PATH]: text });
      const closes = ({ method, path, body }: { method: string; path: string; body: unknown }) =>
        method === 'PATCH' && path.endsWith(`/issues/${issue}`) && JSON.stringify(body).includes('"state"');
      github.faults.answer(
        closes,
        { status: 403, body: { message: 'Unable to close issue because issue is locked.' } },
        10,
      );
      for (let round = 0; round < 2; round += 1) {
        const { run } = await opened.quick();
        expect(failed(run)).toEqual([]);
        expect(run.outcomes.filter(({ result }) => result === 'left')).toHaveLength(1);
        expect(labelsOf(opened, issue)).toContain('difficulty: hard');
        expect(await github.read(PATH)).toBe(text);
      }
      github.faults.clear();
      await opened.quick();
      expect(github.issue(issue).state).toBe('closed');
      expect((await sync(github, { simulated: true })).writes).toEqual([]);
    } finally {
      await github.close();
    }
  });
});
