import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { claimIn, claimTest, expectHeld, expectMailLink, FILES, mentions, timesTold } from './support.ts';

const ID = 'tools/mail';

describe('a person who is assigned by hand', () => {
  claimTest('is welcomed once, within the budget', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.say(issue, 'alice', 'I would like that.');
    await fixture.assign(issue, 'alice');
    const run = await fixture.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    await expectHeld(fixture, ID, 'alice');
    const answers = fixture.answers(issue);
    expect(answers).toHaveLength(1);
    expect(mentions(answers[0] ?? '')).toEqual(['alice']);
    expectMailLink(answers[0] ?? '', 'xen-devel@lists.example.org');
    expect(run.requests).toBeLessThanOrEqual(13);
    expect(run.writes.length).toBeLessThanOrEqual(6);
    const again = await fixture.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    expect(again.writes).toEqual([]);
  });

  claimTest('with write access too', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.assign(issue, 'helper');
    const run = await fixture.list.on('issues', 'assigned', { issue, assignee: 'helper' });
    expect(fixture.answers(issue).map(mentions)).toEqual([['helper']]);
    expect(run.requests).toBeLessThanOrEqual(13);
    expect(run.writes.length).toBeLessThanOrEqual(6);
  });

  claimTest('is welcomed by the scheduled run if the event was lost', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.assign(issue, 'helper');
    await fixture.list.sync();
    await expectHeld(fixture, ID, 'helper');
    expect(fixture.answers(issue).map(mentions)).toEqual([['helper']]);
  });

  claimTest('is not welcomed to the same project again', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.assign(issue, 'helper');
    await fixture.list.sync();
    await fixture.unassign(issue, 'helper');
    await fixture.list.sync();
    await expectHeld(fixture, ID);
    await fixture.assign(issue, 'helper');
    await fixture.list.sync();
    await expectHeld(fixture, ID, 'helper');
    expect(fixture.answers(issue).filter((answer) => answer.includes('mailto:'))).toHaveLength(1);
  });

  claimTest(
    'in line for a project that they held before is told once, with no second welcome',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.tell(issue, 'alice', '/claim');
      await fixture.tell(issue, 'alice', '/unclaim');
      await fixture.tell(issue, 'bob', '/claim');
      await fixture.tell(issue, 'alice', '/claim');
      await fixture.unassign(issue, 'bob');
      await fixture.assign(issue, 'alice');
      await fixture.list.on('issues', 'assigned', { issue, assignee: 'alice' });
      await expectHeld(fixture, ID, 'alice');
      const ours = fixture.answers(issue).filter((answer) => answer.includes('welcome%3Aalice'));
      expect(ours).toHaveLength(1);
    },
  );

  claimTest('is welcomed to each project that they come to', async (fixture) => {
    const [mail, grub] = [await fixture.number(ID), await fixture.number('tools/grub')];
    for (const issue of [mail, grub]) {
      await fixture.assign(issue, 'helper');
      await fixture.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      expect(timesTold(fixture, issue, 'helper')).toBe(1);
    }
  });

  claimTest('after a command of their own is not welcomed twice', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    await fixture.unassign(issue, 'alice');
    await fixture.list.sync();
    await fixture.assign(issue, 'alice');
    await fixture.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    await expectHeld(fixture, ID, 'alice');
    expect(fixture.answers(issue).filter((answer) => answer.includes('mailto:'))).toHaveLength(1);
  });

  claimTest(
    'with another at the same moment: each has a comment of their own',
    async (fixture) => {
      const issue = await fixture.number('both');
      await fixture.assign(issue, 'helper', 'maintainer');
      await fixture.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      await fixture.list.on('issues', 'assigned', { issue, assignee: 'maintainer' });
      await expectHeld(fixture, 'both', 'helper', 'maintainer');
      expect(fixture.answers(issue).map(mentions).sort()).toEqual([['helper'], ['maintainer']]);
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );

  claimTest(
    'as a contact of the project holds nothing and is not welcomed',
    async (fixture) => {
      const issue = await fixture.number('led');
      await fixture.assign(issue, 'mentor');
      const run = await fixture.list.on('issues', 'assigned', { issue, assignee: 'mentor' });
      expect(run.writes).toEqual([]);
      expect(claimIn(await fixture.list.file('led'))).toBeUndefined();
      await fixture.tell(issue, 'alice', '/claim');
      expect(claimIn(await fixture.list.file('led'))).toEqual(['alice']);
      expect(fixture.answers(issue).map(mentions)).toEqual([['alice']]);
    },
    {
      files: { ...FILES, 'projects/led.md': projectFile('Led', 'contacts: [{ name: M, github: Mentor }]\n') },
    },
  );

  claimTest(
    'or who has claimed the project, as a contact since, can give it back',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick(issue);
      const text = await fixture.list.file(ID);
      const led = text.replace('difficulty', 'contacts: [{ github: alice }]\ndifficulty');
      await fixture.github.commit({ [`projects/${ID}.md`]: led });
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
      await fixture.say(issue, 'alice', '/unclaim');
      await fixture.quick(issue);
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue).at(-1)).toContain('you have given this project back');
    },
    { simulated: true },
  );

  claimTest(
    'holds the project if only the defaults of the config name them as a contact, and can claim another',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.assign(issue, 'helper');
      await fixture.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      await expectHeld(fixture, ID, 'helper');
      await fixture.tell(await fixture.number('tools/grub'), 'helper', '/claim');
      await expectHeld(fixture, 'tools/grub', 'helper');
      // The file's own contacts take the place of the defaults, and they are the ones who hold nothing.
      const led = await fixture.number('led');
      await fixture.assign(led, 'maintainer');
      await fixture.list.on('issues', 'assigned', { issue: led, assignee: 'maintainer' });
      expect(claimIn(await fixture.list.file('led'))).toBeUndefined();
    },
    {
      files: {
        ...FILES,
        'projects/led.md': projectFile('Led', 'contacts: [{ github: maintainer }]\n'),
        '.github/dibs.yml': 'defaults: { contacts: [{ name: H, github: Helper }] }\n',
      },
    },
  );

  claimTest('to an issue that is no project is none of our business', async (fixture) => {
    const [other = 0] = await fixture.github.seedIssues([
      { title: 'A bug', login: 'bob', assignees: ['helper'] },
    ]);
    const run = await fixture.list.on('issues', 'assigned', { issue: other, assignee: 'helper' });
    expect(run.writes).toEqual([]);
  });

  claimTest(
    'to a project, by words of the list itself',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.assign(issue, 'helper');
      await fixture.list.sync();
      const [answer = ''] = fixture.answers(issue);
      expect(answer).toContain('the unstable tree');
      expect(mentions(answer)).toEqual(['helper']);
    },
    {
      files: {
        ...FILES,
        '.github/dibs.yml': 'guidance: |\n  Base it on the unstable tree.\n  /claim is for @carol\n',
      },
    },
  );
});
