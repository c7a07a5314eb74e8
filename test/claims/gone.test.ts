/** What people say on the issue of a project whose file is gone. */

import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { claimTest, mentions, UNLIMITED } from './support.ts';

const files = {
  'projects/a.md': projectFile('A'),
  'projects/b.md': projectFile('B'),
  '.github/dibs.yml': UNLIMITED,
};
const simulated = { simulated: true, files };

describe('on the issue of a file that is gone', () => {
  claimTest(
    'a claim in the minute in which the file goes is answered, and so is one after that',
    async (fixture) => {
      const issue = await fixture.number('a');
      await fixture.github.commit({ 'projects/a.md': null });
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick(issue);
      await fixture.quick();
      expect(fixture.github.issue(issue).state).toBe('closed');
      expect(fixture.holders(issue)).toEqual([]);
      const told = () =>
        fixture.answers(issue).filter((answer) => answer.includes('taken off the list**, so nobody'));
      expect(told().map(mentions)).toEqual([['alice']]);
      expect((await fixture.quick()).writes).toEqual([]);
      await fixture.say(issue, 'bob', '/claim');
      await fixture.quick(issue);
      expect((await fixture.quick(issue)).writes).toEqual([]);
      expect(told().map(mentions)).toEqual([['alice'], ['bob']]);
    },
    simulated,
  );

  claimTest(
    'the holder gives the project back, and the issue is closed',
    async (fixture) => {
      const issue = await fixture.number('a');
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick(issue);
      await fixture.github.commit({ 'projects/a.md': null });
      await fixture.quick();
      expect(fixture.github.issue(issue).state).toBe('open');
      await fixture.say(issue, 'alice', '/unclaim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual([]);
      expect(fixture.answers(issue).at(-2)).toContain('you have given this project back');
      expect(fixture.github.issue(issue).state).toBe('closed');
    },
    simulated,
  );

  claimTest(
    'a claim waits if the list may not be whole',
    async (fixture) => {
      const issue = await fixture.number('a');
      const b = await fixture.list.file('b');
      await fixture.github.commit({ 'projects/a.md': null, 'projects/b.md': '---\ntitle: [\n---\n' });
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick();
      expect(fixture.answers(issue)).toEqual([]);
      const a = `---\ntitle: A\nissue: ${issue}\n---\n\nBack.\n`;
      await fixture.github.commit({ 'projects/a.md': a, 'projects/b.md': b });
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
    },
    simulated,
  );
});
