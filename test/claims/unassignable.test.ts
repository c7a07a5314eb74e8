import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  expectHeld,
  FILES,
  labelsOf,
  mentions,
  shown,
  timesTold,
} from './support.ts';

const ID = 'tools/grub';
const ten = Array.from({ length: 10 }, (_, at) => `lead${at}`);

/** GitHub answers that all is well, and assigns nobody to this issue. */
function drop({ github }: ClaimsFixture, issue: number, login: string): void {
  const assigns = ({ method, path, body }: { method: string; path: string; body: unknown }) =>
    method === 'POST' &&
    path.endsWith(`/issues/${issue}/assignees`) &&
    JSON.stringify(body).includes(`"${login}"`);
  const answer = { ...github.issue(issue), assignees: [], assignee: null };
  github.faults.answer(assigns, { status: 201, body: answer }, 100);
}

describe('a person whom GitHub silently does not assign', () => {
  claimTest('is told why, once, and holds nothing', async (fixture) => {
    const issue = await fixture.number(ID);
    drop(fixture, issue, 'alice');
    const before = await fixture.list.file(ID);
    const run = await fixture.tell(issue, 'alice', '/claim');
    await expectHeld(fixture, ID);
    expect(await fixture.list.file(ID)).toBe(before);
    expect(shown(fixture, issue, ['alice'])).toEqual([]);
    expect(run.outputs).toMatchObject({ claimed: '0' });
    expect(fixture.answers(issue)).toHaveLength(1);
    expect(mentions(fixture.answers(issue)[0] ?? '')).toEqual(['alice']);
  });

  claimTest('is told why if the event was lost', async (fixture) => {
    const issue = await fixture.number(ID);
    drop(fixture, issue, 'alice');
    await fixture.say(issue, 'alice', '/claim');
    await fixture.list.sync();
    await expectHeld(fixture, ID);
    expect(timesTold(fixture, issue, 'alice')).toBe(1);
  });

  claimTest('keeps nobody else from it', async (fixture) => {
    const issue = await fixture.number(ID);
    drop(fixture, issue, 'alice');
    await fixture.tell(issue, 'alice', '/claim');
    await fixture.tell(issue, 'bob', '/claim');
    await expectHeld(fixture, ID, 'bob');
    expect(fixture.answers(issue)).toHaveLength(2);
  });

  claimTest(
    'if ten contacts are assigned already',
    async (fixture) => {
      const issue = await fixture.number('crowded');
      await fixture.assign(issue, ...ten);
      await fixture.list.sync();
      expect(claimIn(await fixture.list.file('crowded'))).toBeUndefined();
      await fixture.tell(issue, 'alice', '/claim');
      expect(fixture.holders(issue)).toEqual(ten);
      expect(claimIn(await fixture.list.file('crowded'))).toBeUndefined();
      expect(fixture.answers(issue)).toHaveLength(1);
      expect(mentions(fixture.answers(issue)[0] ?? '')).toEqual(['alice']);
    },
    {
      people: Object.fromEntries(ten.map((login) => [login, { role: 'member' }])),
      files: {
        ...FILES,
        'projects/crowded.md': projectFile(
          'Crowded',
          `contacts: [${ten.map((login) => `{ name: L, github: ${login} }`).join(', ')}]\n`,
        ),
      },
    },
  );

  claimTest('and for whom a maintainer claims', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(fixture, ID);
    expect(fixture.answers(issue)).toHaveLength(1);
    expect(['bob', 'maintainer']).toEqual(expect.arrayContaining(mentions(fixture.answers(issue)[0] ?? '')));
  });

  claimTest(
    'and for whom a maintainer claims: nobody else is told that they hold it',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'maintainer', '/claim @bob');
      await fixture.say(issue, 'carol', '/claim');
      await fixture.say(issue, 'dave', '/claim');
      await fixture.quick();
      await expectHeld(fixture, ID, 'carol');
      const answers = fixture.answers(issue);
      expect(answers.map(mentions)).toEqual([['maintainer'], ['carol'], ['dave']]);
      expect(answers[2]).not.toContain('bob');
    },
    { simulated: true },
  );

  claimTest('when their turn comes: the next person in the queue gets the project', async (fixture) => {
    const issue = await fixture.number(ID);
    for (const login of ['alice', 'bob', 'carol']) await fixture.tell(issue, login, '/claim');
    drop(fixture, issue, 'bob');
    const told = timesTold(fixture, issue, 'bob');
    await fixture.tell(issue, 'alice', '/unclaim');
    for (let round = 0; round < 3; round += 1) await fixture.list.sync();
    await expectHeld(fixture, ID, 'carol');
    expect(timesTold(fixture, issue, 'bob')).toBe(told + 1);
  });
});

describe('a person for whom GitHub has no room', () => {
  const files = { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') };
  const simulated = { simulated: true, files };
  const claim = async (fixture: ClaimsFixture, issue: number, login: string, body = '/claim') => {
    await fixture.say(issue, login, body);
    await fixture.quick(issue);
  };

  claimTest(
    'in a private repository of the free plan is next in line, told why, and has the project in turn',
    async (fixture) => {
      fixture.github.settings.maxAssignees = 1;
      const issue = await fixture.number('both');
      await claim(fixture, issue, 'alice');
      await claim(fixture, issue, 'bob');
      expect(fixture.holders(issue)).toEqual(['alice']);
      expect(labelsOf(fixture, issue)).toContain('claim: taken');
      const answer = fixture.answers(issue).at(-1) ?? '';
      expect(mentions(answer)).toEqual(['bob']);
      expect(answer).toMatch(/number 1 in line.* nobody be assigned .*alice/);
      expect((await fixture.quick()).writes).toEqual([]);
      await claim(fixture, issue, 'alice', '/unclaim');
      expect(fixture.holders(issue)).toEqual(['bob']);
      expect(claimIn(await fixture.list.file('both'))).toEqual(['bob']);
    },
    simulated,
  );

  claimTest(
    'gets the place with the next command once GitHub takes more',
    async (fixture) => {
      fixture.github.settings.maxAssignees = 1;
      const issue = await fixture.number('both');
      for (const login of ['alice', 'bob', 'carol']) await claim(fixture, issue, login);
      expect(fixture.holders(issue)).toEqual(['alice']);
      fixture.github.settings.maxAssignees = 10;
      await claim(fixture, issue, 'carol');
      expect(fixture.holders(issue)).toEqual(['alice', 'bob']);
    },
    simulated,
  );

  claimTest(
    'since a contact is assigned',
    async (fixture) => {
      fixture.github.settings.maxAssignees = 1;
      const issue = await fixture.number('led');
      await fixture.assign(issue, 'mentor');
      await claim(fixture, issue, 'alice');
      expect(fixture.holders(issue)).toEqual(['mentor']);
      expect(fixture.answers(issue).at(-1)).toMatch(/beside .*mentor/);
      await fixture.unassign(issue, 'mentor');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
    },
    {
      simulated: true,
      files: { ...FILES, 'projects/led.md': projectFile('Led', 'contacts: [{ github: mentor }]\n') },
    },
  );

  claimTest(
    'beyond ten is next in line',
    async (fixture) => {
      const issue = await fixture.number('crowd');
      await fixture.assign(issue, ...ten);
      await fixture.quick();
      await claim(fixture, issue, 'alice');
      expect(fixture.holders(issue)).toEqual(ten);
      expect(labelsOf(fixture, issue)).toContain('claim: taken');
      expect(fixture.answers(issue).at(-1)).toContain('number 1 in line');
      await fixture.unassign(issue, 'lead3');
      await fixture.quick();
      expect(fixture.holders(issue)).toContain('alice');
    },
    {
      simulated: true,
      people: Object.fromEntries(ten.map((login) => [login, { role: 'member' }])),
      files: { ...FILES, 'projects/crowd.md': projectFile('Crowd', 'max_claims: 12\n') },
    },
  );
});
