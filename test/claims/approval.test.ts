/** `claims.who: approval`: maintainers choose who gets a project. */

import { expect } from 'vitest';
import { claimTest, expectHeld, FILES, labelsOf, MINUTE, mentions, shown } from './support.ts';

const ID = 'tools/grub';
const files = { ...FILES, '.github/dibs.yml': 'claims: { who: approval }\n' };

claimTest(
  'a claim waits for a maintainer, at no cost, until it is granted or declined',
  async (fixture) => {
    const issue = await fixture.number(ID);
    for (const login of ['alice', 'bob', 'carol']) {
      await fixture.say(issue, login, '/claim');
      await fixture.quick(issue);
    }
    expect(fixture.holders(issue)).toEqual([]);
    expect(shown(fixture, issue, ['alice', 'bob', 'carol'])).toEqual(['alice', 'bob', 'carol']);
    expect(labelsOf(fixture, issue)).toContain('claim: open');
    for (let day = 0; day < 60; day += 20) {
      const { writes, requests } = await fixture.quick();
      expect(writes).toEqual([]);
      expect(requests).toBeLessThanOrEqual(3);
      fixture.github.clock.advance(20 * 24 * 3_600_000);
    }

    await fixture.say(issue, 'maintainer', '/unclaim @alice');
    await fixture.quick(issue);
    await fixture.say(issue, 'maintainer', '/claim @carol');
    await fixture.quick(issue);
    await expectHeld(fixture, ID, 'carol');
    expect(shown(fixture, issue, ['alice', 'bob', 'carol'])).toEqual(['carol', 'bob']);
    expect(fixture.answers(issue).map(mentions).slice(3)).toEqual([['alice'], ['carol']]);

    fixture.github.clock.advance(MINUTE);
    await fixture.say(issue, 'carol', '/unclaim');
    await fixture.quick(issue);
    await expectHeld(fixture, ID);
    expect(shown(fixture, issue, ['bob'])).toEqual(['bob']);
    expect((await fixture.quick()).writes).toEqual([]);
  },
  { simulated: true, files },
);
