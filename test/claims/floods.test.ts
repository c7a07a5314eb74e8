/** One person who says a great deal keeps nobody else waiting. */

import { describe, expect, it } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  BOT,
  type ClaimsFixture,
  claimTest,
  expectHeld,
  FILES,
  mentions,
  shown,
  startFixture,
} from './support.ts';

const ID = 'tools/grub';
const MANY = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`projects/x/p${at}.md`, projectFile(`Project ${at}`)]),
);

/** Whom the comments of the last run were for, in their order. */
const told = ({ github }: ClaimsFixture): string[] =>
  github
    .writes()
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'))
    .map(({ body }) => mentions(String(body?.body))[0] ?? '');

const FLOODS: Record<string, { words: string[]; ends: string[] }> = {
  'the same claim again and again': { words: ['/claim'], ends: ['carol'] },
  'claims and releases by turns': { words: ['/claim', '/unclaim'], ends: ['alice'] },
  'releases and claims by turns': { words: ['/unclaim', '/claim'], ends: ['carol'] },
  'claims for others': { words: ['/claim @bob', '/claim @dave', '/claim @erin'], ends: ['alice'] },
  'releases of others': { words: ['/unclaim @bob', '/unclaim @dave'], ends: ['alice'] },
  'all of these': { words: ['/claim', '/verified', '/unclaim', '/claim @bob'], ends: ['alice'] },
  verifications: { words: ['/verified'], ends: ['alice'] },
  'words that are no commands': { words: ['Me!', 'Me, me!'], ends: ['alice'] },
};

describe('a hundred comments by one person on one issue', () => {
  for (const [name, { words, ends }] of Object.entries(FLOODS)) {
    claimTest(
      `that are ${name} are answered once, and whoever comes after them is answered at once`,
      async (fixture) => {
        const issue = await fixture.number(ID);
        for (let at = 0; at < 100; at += 1) await fixture.say(issue, 'carol', words[at % words.length] ?? '');
        await fixture.say(issue, 'alice', '/claim');
        await fixture.say(await fixture.number('hypervisor/numa'), 'bob', '/claim');
        await fixture.quick();
        await expectHeld(fixture, ID, ...ends);
        await expectHeld(fixture, 'hypervisor/numa', 'bob');
        expect(told(fixture).filter((login) => login === 'alice')).toHaveLength(1);
        expect(told(fixture)).toHaveLength(new Set(told(fixture)).size);
        expect((await fixture.quick()).writes).toEqual([]);
      },
      { simulated: true },
    );
  }

  claimTest(
    'are dealt with by the event of the first of them, and the other events find nothing to do',
    async (fixture) => {
      const issue = await fixture.number(ID);
      const comments: number[] = [];
      for (let at = 0; at < 60; at += 1)
        comments.push(await fixture.say(issue, 'carol', at % 2 === 0 ? '/claim' : '/unclaim'));
      await fixture.deliver(issue, comments[0] ?? 0);
      expect(fixture.answers(issue)).toHaveLength(1);
      for (const comment of [comments[1], comments[40], comments[59]])
        expect((await fixture.deliver(issue, comment ?? 0)).writes).toEqual([]);
      await expectHeld(fixture, ID);
    },
  );
});

describe('one person who asks for everything', () => {
  const everywhere = async (fixture: ClaimsFixture, login: string, text: string): Promise<number[]> => {
    const issues: number[] = [];
    for (let at = 0; at < 30; at += 1) {
      const issue = await fixture.number(`x/p${at}`);
      issues.push(issue);
      await fixture.say(issue, login, text);
    }
    return issues;
  };
  const options = { simulated: true, files: { ...FILES, ...MANY } };

  for (const text of ['/claim', '/unclaim', '/claim @bob', '/verified']) {
    claimTest(
      `by "${text}" on thirty issues is answered on five, and told that the rest is passed over`,
      async (fixture) => {
        const issues = await everywhere(fixture, 'carol', text);
        const last = issues.at(-1) ?? 0;
        await fixture.say(last, 'alice', '/claim');
        const { requests } = await fixture.quick();
        expect(told(fixture).filter((login) => login === 'carol')).toHaveLength(5);
        expect(told(fixture).indexOf('alice')).toBeLessThanOrEqual(1);
        expect(fixture.holders(last)).toEqual(['alice']);
        const notes = issues
          .flatMap((issue) => fixture.answers(issue))
          .filter((one) => one.includes('passed over'));
        expect(notes).toHaveLength(1);
        expect(notes[0]).toContain('25 of your commands');
        expect(mentions(notes[0] ?? '')).toEqual(['carol']);
        // Six issues with two requests for each answer, what is read before, and the commit.
        expect(requests).toBeLessThanOrEqual(50);
        expect((await fixture.quick()).writes).toEqual([]);
      },
      options,
    );
  }

  claimTest(
    'gets nothing by what was passed over when its issue is looked at for somebody else, and may ask again',
    async (fixture) => {
      const issues = await everywhere(fixture, 'carol', '/claim');
      await fixture.quick();
      const [late = 0, other = 0] = issues.slice(-2);
      await fixture.say(late, 'alice', '/claim');
      await fixture.quick();
      expect(fixture.holders(late)).toEqual(['alice']);
      expect(shown(fixture, late, ['carol'])).toEqual([]);
      await fixture.say(late, 'carol', '/claim');
      await fixture.say(other, 'carol', '/unclaim');
      await fixture.quick();
      expect(shown(fixture, late, ['alice', 'carol'])).toEqual(['alice', 'carol']);
      expect(told(fixture)).toEqual(['carol', 'carol']);
    },
    options,
  );

  claimTest(
    'is answered on all of them if they have write access',
    async (fixture) => {
      const issues = await everywhere(fixture, 'helper', '/claim @dave');
      await fixture.say(await fixture.number(ID), 'alice', '/claim');
      await fixture.quick();
      expect(told(fixture)).toHaveLength(31);
      expect(told(fixture).indexOf('alice')).toBeLessThanOrEqual(1);
      for (const issue of issues) expect(fixture.answers(issue)).toHaveLength(1);
    },
    options,
  );

  claimTest(
    'is not forgotten if the run was cut short: nothing is answered twice, and no more than five in a run',
    async (fixture) => {
      const issues = await everywhere(fixture, 'carol', '/unclaim');
      fixture.github.faults.drop(({ method, path }) => method === 'POST' && path.endsWith('/comments'), 40);
      await fixture.quick().catch(() => {});
      fixture.github.faults.clear();
      await fixture.quick();
      const answers = issues.map((issue) => fixture.answers(issue).length);
      expect(Math.max(...answers)).toBe(1);
      expect(answers.filter((count) => count === 1)).toHaveLength(5);
    },
    options,
  );
});

describe('issues take turns', () => {
  const crowd = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`person${at}`, {}]));

  claimTest(
    'so a crowd on one of them keeps nobody waiting on another',
    async (fixture) => {
      const issue = await fixture.number(ID);
      for (const login of Object.keys(crowd)) await fixture.say(issue, login, '/claim');
      await fixture.say(await fixture.number('hypervisor/numa'), 'alice', '/claim');
      await fixture.quick();
      expect(told(fixture).indexOf('alice')).toBeLessThanOrEqual(1);
      expect(told(fixture)).toHaveLength(16);
      expect(told(fixture).filter((login) => login !== 'alice')).toEqual(Object.keys(crowd));
    },
    { simulated: true, people: crowd },
  );
});

it('four hundred commands on one issue, and as many on others, take the built Action no time', async () => {
  const opened = await startFixture({ files: { ...FILES, ...MANY } });
  try {
    await opened.quick();
    const issue = await opened.number(ID);
    for (let at = 0; at < 400; at += 1)
      await opened.say(issue, 'carol', at % 2 === 0 ? '/claim' : '/unclaim @bob');
    for (let at = 0; at < 30; at += 1) await opened.say(await opened.number(`x/p${at}`), 'carol', '/unclaim');
    await opened.say(await opened.number('x/p29'), 'alice', '/claim');
    const run = await opened.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.stdout).not.toContain('Waiting');
    expect(told(opened).indexOf('alice')).toBeLessThanOrEqual(2);
    expect(told(opened).length).toBeLessThanOrEqual(6);
    expect((await opened.list.sync()).writes).toEqual([]);
    expect(opened.github.comments(issue).filter(({ user }) => user.login === BOT).length).toBeLessThanOrEqual(
      2,
    );
  } finally {
    await opened.github.close();
  }
});
