import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { type ClaimsFixture, claimTest, DAY, FILES } from './support.ts';

const simulated = {
  simulated: true,
  files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') },
};

const today = ({ github }: ClaimsFixture) => github.clock.now().toISOString().slice(0, 10);
const recordedIn = (file: string) => /^claim: (.*)$/m.exec(file)?.[1];

async function claim(fixture: ClaimsFixture, issue: number, login: string): Promise<void> {
  await fixture.say(issue, login, '/claim');
  await fixture.quick(issue);
}

describe('the first day of a holder', () => {
  claimTest(
    'is their own, and becomes the day of the claim when those before them leave',
    async (fixture) => {
      const issue = await fixture.number('both');
      await claim(fixture, issue, 'alice');
      const first = today(fixture);
      fixture.github.clock.advance(5 * DAY);
      await claim(fixture, issue, 'bob');
      const second = today(fixture);
      expect(recordedIn(await fixture.list.file('both'))).toBe(`{ by: [alice, bob], since: ${first} }`);
      fixture.github.clock.advance(2 * DAY);
      await fixture.say(issue, 'alice', '/unclaim');
      await fixture.quick(issue);
      expect(recordedIn(await fixture.list.file('both'))).toBe(`{ by: [bob], since: ${second} }`);
    },
    simulated,
  );

  claimTest(
    'is that of the new claim if nobody saw that they had left',
    async (fixture) => {
      const issue = await fixture.number('both');
      await claim(fixture, issue, 'alice');
      fixture.github.clock.advance(5 * DAY);
      await fixture.unassign(issue, 'alice');
      await claim(fixture, issue, 'alice');
      expect(recordedIn(await fixture.list.file('both'))).toBe(`{ by: [alice], since: ${today(fixture)} }`);
    },
    simulated,
  );
});
