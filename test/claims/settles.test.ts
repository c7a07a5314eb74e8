/** One scheduled run brings everything about claims to rest: each test ends with another one that writes nothing. */

import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { type ClaimsFixture, claimTest, DAY, place, UNLIMITED } from './support.ts';

const files = {
  'projects/a.md': projectFile('A'),
  'projects/b.md': projectFile('B'),
  'projects/c.md': projectFile('C'),
  '.github/dibs.yml': UNLIMITED,
};
const simulated = { simulated: true, files };

async function tell(fixture: ClaimsFixture, id: string, login: string, body = '/claim'): Promise<number> {
  const issue = await fixture.number(id);
  await fixture.say(issue, login, body);
  await fixture.quick(issue);
  return issue;
}

async function move(fixture: ClaimsFixture, issue: number, state: 'open' | 'closed'): Promise<void> {
  await fixture.github.as('maintainer').rest.issues.update({ ...place, issue_number: issue, state });
}

/** Bob waits for a closed project that nobody holds any more. */
async function closeWithQueue(fixture: ClaimsFixture): Promise<number> {
  const issue = await tell(fixture, 'a', 'alice');
  await tell(fixture, 'a', 'bob');
  await move(fixture, issue, 'closed');
  await fixture.unassign(issue, 'alice');
  await fixture.quick();
  expect(await fixture.list.file('a')).toMatch(/^status: done$/m);
  expect(fixture.holders(issue)).toEqual([]);
  return issue;
}

describe('one scheduled run settles', () => {
  claimTest(
    'an issue that was reopened: the next in line has it',
    async (fixture) => {
      const issue = await closeWithQueue(fixture);
      await move(fixture, issue, 'open');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['bob']);
      expect(await fixture.list.file('a')).toMatch(/^status: open$/m);
    },
    simulated,
  );

  claimTest(
    'a file that says that its project is open again',
    async (fixture) => {
      const issue = await closeWithQueue(fixture);
      const text = await fixture.list.file('a');
      await fixture.github.commit({ 'projects/a.md': text.replace('status: done', 'status: open') });
      await fixture.quick();
      expect(fixture.github.issue(issue).state).toBe('open');
      expect(fixture.holders(issue)).toEqual(['bob']);
    },
    simulated,
  );

  claimTest(
    'a release that lets somebody have a project that they wait for',
    async (fixture) => {
      await tell(fixture, 'a', 'bob');
      await tell(fixture, 'b', 'alice');
      await tell(fixture, 'c', 'alice');
      const issue = await tell(fixture, 'a', 'alice');
      await tell(fixture, 'a', 'bob', '/unclaim');
      expect(fixture.holders(issue)).toEqual([]);
      await fixture.say(await fixture.number('c'), 'alice', '/unclaim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
      expect(await fixture.list.file('a')).toMatch(/^claim: .*alice/m);
    },
    simulated,
  );

  claimTest(
    'a project that is done by its file, so that its holder may have another',
    async (fixture) => {
      await tell(fixture, 'a', 'bob');
      await tell(fixture, 'b', 'alice');
      await tell(fixture, 'c', 'alice');
      const issue = await tell(fixture, 'a', 'alice');
      await tell(fixture, 'a', 'bob', '/unclaim');
      const text = await fixture.list.file('c');
      await fixture.github.commit({ 'projects/c.md': text.replace('title: C', 'title: C\nstatus: done') });
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
    },
    simulated,
  );

  claimTest(
    'the reminder of a holder who gives the project back',
    async (fixture) => {
      const issue = await tell(fixture, 'a', 'alice');
      fixture.github.clock.advance(22 * DAY);
      await fixture.quick();
      expect(fixture.answers(issue)).toHaveLength(2);
      await fixture.say(issue, 'alice', '/unclaim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue)[1]).toContain('settled');
    },
    simulated,
  );
});
