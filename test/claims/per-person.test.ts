/** How many projects one person may hold is counted on GitHub, over the open issues of the list. */

import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { type ClaimsFixture, claimTest, place, UNLIMITED } from './support.ts';

const files = {
  'projects/a.md': projectFile('A'),
  'projects/b.md': projectFile('B'),
  'projects/c.md': projectFile('C'),
  '.github/dibs.yml': UNLIMITED,
};
const simulated = { simulated: true, files };

async function hold(fixture: ClaimsFixture, login: string, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await fixture.say(await fixture.number(id), login, '/claim');
    await fixture.quick(await fixture.number(id));
    expect(fixture.holders(await fixture.number(id))).toEqual([login]);
  }
}

/** Bob waits for a project, which becomes free. */
async function letBobWait(fixture: ClaimsFixture, id: string): Promise<number> {
  const issue = await fixture.number(id);
  await hold(fixture, 'alice', id);
  await fixture.say(issue, 'bob', '/claim');
  await fixture.quick(issue);
  await fixture.say(issue, 'alice', '/unclaim');
  await fixture.quick(issue);
  return issue;
}

describe('the limit per person', () => {
  claimTest(
    'does not count finished projects whose files name their last holder, when a turn comes',
    async (fixture) => {
      await hold(fixture, 'bob', 'a', 'b');
      for (const id of ['a', 'b'])
        await fixture.github
          .as('maintainer')
          .rest.issues.update({ ...place, issue_number: await fixture.number(id), state: 'closed' });
      await fixture.quick();
      expect(await fixture.list.file('a')).toMatch(/^claim: .*bob/m);
      const issue = await letBobWait(fixture, 'c');
      expect(fixture.holders(issue)).toEqual(['bob']);
    },
    simulated,
  );

  claimTest(
    'does not count files that are no longer written',
    async (fixture) => {
      const { github } = fixture;
      await hold(fixture, 'bob', 'a', 'b');
      await github.commit({ '.github/dibs.yml': `write_back: none\n${UNLIMITED}` });
      for (const id of ['a', 'b']) {
        await fixture.say(await fixture.number(id), 'bob', '/unclaim');
        await fixture.quick(await fixture.number(id));
      }
      const issue = await letBobWait(fixture, 'c');
      expect(fixture.holders(issue)).toEqual(['bob']);
    },
    simulated,
  );

  claimTest(
    'counts projects whose files are gone or broken, in a run for an event and in a scheduled one',
    async (fixture) => {
      const { github } = fixture;
      await hold(fixture, 'bob', 'a', 'b');
      await github.commit({ 'projects/a.md': '---\nno: title\n---\n', 'projects/b.md': null });
      const issue = await fixture.number('c');
      await fixture.say(issue, 'bob', '/claim');
      await fixture.quick(issue);
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue).at(-1)).toContain('you hold 2 projects');
      await fixture.say(issue, 'bob', '/claim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue)).toHaveLength(2);
    },
    simulated,
  );

  claimTest(
    'is kept if GitHub does not tell what a person is assigned to',
    async (fixture) => {
      await hold(fixture, 'bob', 'a', 'b');
      const asks = { method: 'GET', path: '/issues', query: { assignee: 'bob' } };
      fixture.github.faults.answer(
        ({ method, path, query }) =>
          method === asks.method && path.endsWith(asks.path) && query.assignee === 'bob',
        { status: 403, body: { message: 'Resource not accessible by integration' } },
        10,
      );
      const issue = await fixture.number('c');
      await fixture.say(issue, 'bob', '/claim');
      await fixture.quick(issue);
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue).at(-1)).toContain('you hold 2 projects');
    },
    simulated,
  );
});
