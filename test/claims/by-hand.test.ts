import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { claimIn, desk, expectHeld, expectMailLink, FILES, mentions, timesTold } from './support.ts';

const ID = 'tools/mail';

describe('a person who is assigned by hand', () => {
  desk('is welcomed once, within the budget', async (desk) => {
    const issue = await desk.number(ID);
    await desk.say(issue, 'alice', 'I would like that.');
    await desk.assign(issue, 'alice');
    const run = await desk.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    await expectHeld(desk, ID, 'alice');
    const answers = desk.answers(issue);
    expect(answers).toHaveLength(1);
    expect(mentions(answers[0] ?? '')).toEqual(['alice']);
    expectMailLink(answers[0] ?? '', 'xen-devel@lists.example.org');
    expect(run.requests).toBeLessThanOrEqual(13);
    expect(run.writes.length).toBeLessThanOrEqual(6);
    const again = await desk.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    expect(again.writes).toEqual([]);
  });

  desk('with write access too', async (desk) => {
    const issue = await desk.number(ID);
    await desk.assign(issue, 'helper');
    const run = await desk.list.on('issues', 'assigned', { issue, assignee: 'helper' });
    expect(desk.answers(issue).map(mentions)).toEqual([['helper']]);
    expect(run.requests).toBeLessThanOrEqual(13);
    expect(run.writes.length).toBeLessThanOrEqual(6);
  });

  desk('is welcomed by the scheduled run where the event was lost', async (desk) => {
    const issue = await desk.number(ID);
    await desk.assign(issue, 'helper');
    await desk.list.sync();
    await expectHeld(desk, ID, 'helper');
    expect(desk.answers(issue).map(mentions)).toEqual([['helper']]);
  });

  desk('is not welcomed to the same project again', async (desk) => {
    const issue = await desk.number(ID);
    await desk.assign(issue, 'helper');
    await desk.list.sync();
    await desk.unassign(issue, 'helper');
    await desk.list.sync();
    await expectHeld(desk, ID);
    await desk.assign(issue, 'helper');
    await desk.list.sync();
    await expectHeld(desk, ID, 'helper');
    expect(desk.answers(issue).filter((answer) => answer.includes('mailto:'))).toHaveLength(1);
  });

  desk('is welcomed to each project that they come to', async (desk) => {
    const [mail, grub] = [await desk.number(ID), await desk.number('tools/grub')];
    for (const issue of [mail, grub]) {
      await desk.assign(issue, 'helper');
      await desk.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      expect(timesTold(desk, issue, 'helper')).toBe(1);
    }
  });

  desk('after a command of their own is not welcomed twice', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    await desk.unassign(issue, 'alice');
    await desk.list.sync();
    await desk.assign(issue, 'alice');
    await desk.list.on('issues', 'assigned', { issue, assignee: 'alice' });
    await expectHeld(desk, ID, 'alice');
    expect(desk.answers(issue).filter((answer) => answer.includes('mailto:'))).toHaveLength(1);
  });

  desk(
    'with another at the same moment: each has a comment of their own',
    async (desk) => {
      const issue = await desk.number('both');
      await desk.assign(issue, 'helper', 'maintainer');
      await desk.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      await desk.list.on('issues', 'assigned', { issue, assignee: 'maintainer' });
      await expectHeld(desk, 'both', 'helper', 'maintainer');
      expect(desk.answers(issue).map(mentions).sort()).toEqual([['helper'], ['maintainer']]);
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );

  desk(
    'as a contact of the project holds nothing and is not welcomed',
    async (desk) => {
      const issue = await desk.number('led');
      await desk.assign(issue, 'mentor');
      const run = await desk.list.on('issues', 'assigned', { issue, assignee: 'mentor' });
      expect(run.writes).toEqual([]);
      expect(claimIn(await desk.list.file('led'))).toBeUndefined();
      await desk.tell(issue, 'alice', '/claim');
      expect(claimIn(await desk.list.file('led'))).toEqual(['alice']);
      expect(desk.answers(issue).map(mentions)).toEqual([['alice']]);
    },
    {
      files: { ...FILES, 'projects/led.md': projectFile('Led', 'contacts: [{ name: M, github: Mentor }]\n') },
    },
  );

  desk(
    'holds the project if only the defaults of the config name them as a contact, and can claim another',
    async (desk) => {
      const issue = await desk.number(ID);
      await desk.assign(issue, 'helper');
      await desk.list.on('issues', 'assigned', { issue, assignee: 'helper' });
      await expectHeld(desk, ID, 'helper');
      await desk.tell(await desk.number('tools/grub'), 'helper', '/claim');
      await expectHeld(desk, 'tools/grub', 'helper');
      // The file's own contacts take the place of the defaults, and they are the ones who hold nothing.
      const led = await desk.number('led');
      await desk.assign(led, 'maintainer');
      await desk.list.on('issues', 'assigned', { issue: led, assignee: 'maintainer' });
      expect(claimIn(await desk.list.file('led'))).toBeUndefined();
    },
    {
      files: {
        ...FILES,
        'projects/led.md': projectFile('Led', 'contacts: [{ github: maintainer }]\n'),
        '.github/dibs.yml': 'defaults: { contacts: [{ name: H, github: Helper }] }\n',
      },
    },
  );

  desk('to an issue that is no project is none of our business', async (desk) => {
    const [other = 0] = await desk.github.seedIssues([
      { title: 'A bug', login: 'bob', assignees: ['helper'] },
    ]);
    const run = await desk.list.on('issues', 'assigned', { issue: other, assignee: 'helper' });
    expect(run.writes).toEqual([]);
  });

  desk(
    'to a project, by words of the list itself',
    async (desk) => {
      const issue = await desk.number(ID);
      await desk.assign(issue, 'helper');
      await desk.list.sync();
      const [answer = ''] = desk.answers(issue);
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
