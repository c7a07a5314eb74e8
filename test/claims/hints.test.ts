/** Comments that only look like a claim are answered with how to do it. */

import { describe, expect } from 'vitest';
import { claimTest, MINUTE, mentions } from './support.ts';

const ID = 'tools/grub';

describe('a comment that only looks like a claim', () => {
  claimTest(
    'is answered by the next scheduled run, once a person and issue',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', 'Hi, can I work on this?');
      await fixture.say(issue, 'maintainer', '/assign alice');
      await fixture.say(issue, 'renovate[bot]', '/assign');
      await fixture.quick();
      expect(fixture.answers(issue).map(mentions)).toEqual([['alice']]);
      expect(fixture.answers(issue)[0]).toContain('`/claim`');
      expect((await fixture.quick()).writes).toEqual([]);
      fixture.github.clock.advance(MINUTE);
      await fixture.say(issue, 'alice', '.take');
      await fixture.say(issue, 'bob', '> Hi, can I work on this?\n\nYou should.');
      const { writes } = await fixture.quick();
      expect(writes.filter((write) => write.includes('/comments'))).toEqual([]);
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
      // On a project that somebody holds, one hint is enough for all.
      await fixture.say(issue, 'bob', 'Is this still available?');
      await fixture.quick();
      expect(fixture.answers(issue).map(mentions)).toEqual([['alice'], ['alice']]);
    },
    { simulated: true },
  );

  claimTest(
    'by somebody with write access is looked at once',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'shy', '/assign');
      await fixture.quick();
      expect(fixture.answers(issue)).toEqual([]);
      const { writes, requests } = await fixture.quick();
      expect(writes).toEqual([]);
      expect(requests).toBeLessThanOrEqual(3);
    },
    { simulated: true, people: { shy: { role: 'admin', concealed: true } } },
  );

  claimTest(
    'is answered on five issues in one run',
    async (fixture) => {
      const issues = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => fixture.number(id)));
      for (const issue of issues) await fixture.say(issue, 'alice', '/assign');
      await fixture.quick();
      expect(issues.flatMap((issue) => fixture.answers(issue))).toHaveLength(5);
      await fixture.quick();
      expect(issues.flatMap((issue) => fixture.answers(issue))).toHaveLength(7);
    },
    {
      simulated: true,
      files: Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [`projects/${id}.md`, `---\ntitle: ${id}\n---\n`]),
      ),
    },
  );
});
