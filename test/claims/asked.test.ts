/** Whoever has waited in line for long is asked before a project becomes theirs. */

import { describe, expect } from 'vitest';
import { readsAllowed } from '../support/scenario.ts';
import {
  type ClaimsFixture,
  claimTest,
  DAY,
  expectHeld,
  FILES,
  MINUTE,
  mentions,
  place,
  shown,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';
const simulated = { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } };

/** The helper has held it for so many days, bob and carol have waited as long, and all said something since. */
async function queue(fixture: ClaimsFixture, days: number): Promise<number> {
  const issue = await fixture.number(ID);
  for (const login of ['helper', 'bob', 'carol']) await fixture.say(issue, login, '/claim');
  await fixture.quick(issue);
  fixture.github.clock.advance(days * DAY + MINUTE);
  await fixture.quick();
  return issue;
}

async function runAfter(fixture: ClaimsFixture, days: number) {
  fixture.github.clock.advance(days * DAY);
  return await fixture.quick();
}

const lastTo = (fixture: ClaimsFixture, issue: number, login: string): string =>
  fixture.answers(issue).findLast((text) => mentions(text).includes(login)) ?? '';

const keptFor = ({ github }: ClaimsFixture, issue: number): string =>
  /\*\*Kept\*\* for .*/.exec(github.issue(issue).body ?? '')?.[0] ?? '';

describe('somebody whose turn comes after more than two weeks in line', () => {
  claimTest(
    'is asked, is shown as such, costs nothing while they are silent, and loses the place after a week',
    async (fixture) => {
      const issue = await queue(fixture, 15);
      await fixture.say(issue, 'helper', '/unclaim');
      const asking = await fixture.quick(issue);
      expect(asking.requests).toBeLessThanOrEqual(17);
      expect(asking.writes.length).toBeLessThanOrEqual(8);
      expect((await fixture.quick(issue)).writes).toEqual([]);
      await expectHeld(fixture, ID);
      expect(lastTo(fixture, issue, 'bob')).toContain('do you still want this project?');
      expect(keptFor(fixture, issue)).toMatch(/\bbob\b.*until \d{4}-\d\d-\d\d/);
      expect(shown(fixture, issue, ['bob', 'carol'])).toEqual(['bob', 'carol']);

      for (let day = 1; day <= 6; day += 1) {
        const { requests, writes } = await runAfter(fixture, 1);
        expect(writes, `day ${day}`).toEqual([]);
        expect(requests, `day ${day}`).toBeLessThanOrEqual(readsAllowed(fixture.github));
      }
      await runAfter(fixture, 1);
      expect(lastTo(fixture, issue, 'bob')).toContain('given up');
      expect(lastTo(fixture, issue, 'carol')).toContain('do you still want this project?');
      expect(keptFor(fixture, issue)).toMatch(/\bcarol\b/);
      expect(shown(fixture, issue, ['bob', 'carol'])).toEqual(['carol']);

      await fixture.say(issue, 'carol', 'Yes, please!');
      await runAfter(fixture, 1);
      await expectHeld(fixture, ID, 'carol');
      expect(keptFor(fixture, issue)).toBe('');
    },
    simulated,
  );

  claimTest(
    'has it by one more claim, within the cost of a claim, and nobody else has it before',
    async (fixture) => {
      const issue = await queue(fixture, 15);
      await fixture.unassign(issue, 'helper');
      await fixture.quick(issue);
      await fixture.say(issue, 'dave', '/claim');
      await fixture.quick(issue);
      await expectHeld(fixture, ID);
      expect(lastTo(fixture, issue, 'dave')).toContain('number 3 in line');
      await fixture.say(issue, 'bob', '/claim');
      const run = await fixture.quick(issue);
      expect(run.requests).toBeLessThanOrEqual(16);
      expect(run.writes.length).toBeLessThanOrEqual(7);
      await expectHeld(fixture, ID, 'bob');
      expect(shown(fixture, issue, ['carol', 'dave'])).toEqual(['carol', 'dave']);
    },
    simulated,
  );

  claimTest(
    'is still asked, and still has the days that are left, if the marker is lost',
    async (fixture) => {
      const issue = await queue(fixture, 15);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      const told = fixture.answers(issue).length;
      fixture.github.clock.advance(5 * DAY);
      await fixture.github.editInBrowser(issue, () => '');
      await fixture.quick();
      expect(fixture.answers(issue).filter((text) => mentions(text).length > 0)).toHaveLength(told);
      await runAfter(fixture, 1);
      expect(fixture.answers(issue).filter((text) => mentions(text).length > 0)).toHaveLength(told);
      await runAfter(fixture, 1);
      expect(lastTo(fixture, issue, 'bob')).toContain('given up');
      expect(lastTo(fixture, issue, 'carol')).toContain('do you still want this project?');
    },
    simulated,
  );

  claimTest(
    'loses nothing while the issue is locked, or because of what GitHub does not show',
    async (fixture) => {
      const { github } = fixture;
      const issue = await queue(fixture, 15);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      await github.as('maintainer').rest.issues.lock({ ...place, issue_number: issue });
      await runAfter(fixture, 10);
      await github.as('maintainer').rest.issues.unlock({ ...place, issue_number: issue });
      const told = fixture.answers(issue).length;
      await runAfter(fixture, 6);
      const life = ({ path }: { path: string }) => /\/issues\/\d+\/(timeline|comments)$/.test(path);
      github.faults.answer(life, { status: 502 }, 100);
      await runAfter(fixture, 1);
      github.faults.clear();
      expect(fixture.answers(issue)).toHaveLength(told);
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('given up');
    },
    simulated,
  );

  claimTest(
    'need not answer once somebody is assigned by hand or the project is closed, and is asked anew later',
    async (fixture) => {
      const { github } = fixture;
      const issue = await queue(fixture, 15);
      const state = (state: 'open' | 'closed') =>
        github.as('maintainer').rest.issues.update({ ...place, issue_number: issue, state });
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      await fixture.assign(issue, 'helper');
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('nothing to confirm');
      expect(keptFor(fixture, issue)).toBe('');
      await runAfter(fixture, 20);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('do you still want this project?');
      await state('closed');
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('nothing to confirm');
      await runAfter(fixture, 20);
      await state('open');
      await fixture.quick();
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('do you still want this project?');
      await fixture.say(issue, 'bob', 'I do');
      await fixture.quick();
      await expectHeld(fixture, ID, 'bob');
    },
    simulated,
  );

  claimTest(
    'follows the days of the config',
    async (fixture) => {
      const issue = await queue(fixture, 3);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      expect(lastTo(fixture, issue, 'bob')).toContain('for 2 days');
      await runAfter(fixture, 2);
      expect(lastTo(fixture, issue, 'bob')).toContain('given up');
    },
    {
      simulated: true,
      files: {
        ...FILES,
        '.github/dibs.yml': `claims: { confirm_after: 2d, confirm_within: 2d }\n${UNLIMITED}`,
      },
    },
  );
});
