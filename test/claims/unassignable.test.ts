import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { claimIn, type Desk, desk, expectHeld, FILES, mentions, shown, timesTold } from './support.ts';

const ID = 'tools/grub';

/** GitHub answers that all is well, and assigns nobody to this issue. */
function drop({ github }: Desk, issue: number, login: string): void {
  const assigns = ({ method, path, body }: { method: string; path: string; body: unknown }) =>
    method === 'POST' &&
    path.endsWith(`/issues/${issue}/assignees`) &&
    JSON.stringify(body).includes(`"${login}"`);
  const answer = { ...github.issue(issue), assignees: [], assignee: null };
  github.faults.answer(assigns, { status: 201, body: answer }, 100);
}

describe('a person whom GitHub drops in silence', () => {
  desk('is told why, once, and holds nothing', async (desk) => {
    const issue = await desk.number(ID);
    drop(desk, issue, 'alice');
    const before = await desk.list.file(ID);
    const run = await desk.tell(issue, 'alice', '/claim');
    await expectHeld(desk, ID);
    expect(await desk.list.file(ID)).toBe(before);
    expect(shown(desk, issue, ['alice'])).toEqual([]);
    expect(run.outputs).toMatchObject({ claimed: '0' });
    expect(desk.answers(issue)).toHaveLength(1);
    expect(mentions(desk.answers(issue)[0] ?? '')).toEqual(['alice']);
  });

  desk('is told why where the event was lost', async (desk) => {
    const issue = await desk.number(ID);
    drop(desk, issue, 'alice');
    await desk.say(issue, 'alice', '/claim');
    await desk.list.sync();
    await expectHeld(desk, ID);
    expect(timesTold(desk, issue, 'alice')).toBe(1);
  });

  desk('keeps nobody else from it', async (desk) => {
    const issue = await desk.number(ID);
    drop(desk, issue, 'alice');
    await desk.tell(issue, 'alice', '/claim');
    await desk.tell(issue, 'bob', '/claim');
    await expectHeld(desk, ID, 'bob');
    expect(desk.answers(issue)).toHaveLength(2);
  });

  const ten = Array.from({ length: 10 }, (_, at) => `lead${at}`);
  desk(
    'where ten contacts are assigned already',
    async (desk) => {
      const issue = await desk.number('crowded');
      await desk.assign(issue, ...ten);
      await desk.list.sync();
      expect(claimIn(await desk.list.file('crowded'))).toBeUndefined();
      await desk.tell(issue, 'alice', '/claim');
      expect(desk.holders(issue)).toEqual(ten);
      expect(claimIn(await desk.list.file('crowded'))).toBeUndefined();
      expect(desk.answers(issue)).toHaveLength(1);
      expect(mentions(desk.answers(issue)[0] ?? '')).toEqual(['alice']);
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

  desk('and for whom a maintainer claims', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(desk, ID);
    expect(desk.answers(issue)).toHaveLength(1);
    expect(['bob', 'maintainer']).toEqual(expect.arrayContaining(mentions(desk.answers(issue)[0] ?? '')));
  });

  desk('when their turn comes: the next in line has it', async (desk) => {
    const issue = await desk.number(ID);
    for (const login of ['alice', 'bob', 'carol']) await desk.tell(issue, login, '/claim');
    drop(desk, issue, 'bob');
    const told = timesTold(desk, issue, 'bob');
    await desk.tell(issue, 'alice', '/unclaim');
    for (let round = 0; round < 3; round += 1) await desk.list.sync();
    await expectHeld(desk, ID, 'carol');
    expect(timesTold(desk, issue, 'bob')).toBe(told + 1);
  });
});
