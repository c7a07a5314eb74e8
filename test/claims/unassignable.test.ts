import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  expectHeld,
  FILES,
  mentions,
  shown,
  timesTold,
} from './support.ts';

const ID = 'tools/grub';

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

  const ten = Array.from({ length: 10 }, (_, at) => `lead${at}`);
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
