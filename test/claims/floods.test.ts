/** One person who says a great deal keeps nobody else waiting. */

import { describe, expect, it } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { BOT, type Desk, desk, expectHeld, FILES, mentions, shown, startDesk } from './support.ts';

const ID = 'tools/grub';
const MANY = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`projects/x/p${at}.md`, projectFile(`Project ${at}`)]),
);

/** Whom the comments of the last run were for, in their order. */
const told = ({ github }: Desk): string[] =>
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
    desk(
      `that are ${name} are answered once, and whoever comes after them is answered at once`,
      async (desk) => {
        const issue = await desk.number(ID);
        for (let at = 0; at < 100; at += 1) await desk.say(issue, 'carol', words[at % words.length] ?? '');
        await desk.say(issue, 'alice', '/claim');
        await desk.say(await desk.number('hypervisor/numa'), 'bob', '/claim');
        await desk.quick();
        await expectHeld(desk, ID, ...ends);
        await expectHeld(desk, 'hypervisor/numa', 'bob');
        expect(told(desk).filter((login) => login === 'alice')).toHaveLength(1);
        expect(told(desk)).toHaveLength(new Set(told(desk)).size);
        expect((await desk.quick()).writes).toEqual([]);
      },
      { simulated: true },
    );
  }

  desk(
    'are dealt with by the event of the first of them, and the other events find nothing to do',
    async (desk) => {
      const issue = await desk.number(ID);
      const comments: number[] = [];
      for (let at = 0; at < 60; at += 1)
        comments.push(await desk.say(issue, 'carol', at % 2 === 0 ? '/claim' : '/unclaim'));
      await desk.deliver(issue, comments[0] ?? 0);
      expect(desk.answers(issue)).toHaveLength(1);
      for (const comment of [comments[1], comments[40], comments[59]])
        expect((await desk.deliver(issue, comment ?? 0)).writes).toEqual([]);
      await expectHeld(desk, ID);
    },
  );
});

describe('one person who asks for everything', () => {
  const everywhere = async (desk: Desk, login: string, text: string): Promise<number[]> => {
    const issues: number[] = [];
    for (let at = 0; at < 30; at += 1) {
      const issue = await desk.number(`x/p${at}`);
      issues.push(issue);
      await desk.say(issue, login, text);
    }
    return issues;
  };
  const options = { simulated: true, files: { ...FILES, ...MANY } };

  for (const text of ['/claim', '/unclaim', '/claim @bob', '/verified']) {
    desk(
      `by "${text}" on thirty issues is answered on five, and told that the rest is passed over`,
      async (desk) => {
        const issues = await everywhere(desk, 'carol', text);
        const last = issues.at(-1) ?? 0;
        await desk.say(last, 'alice', '/claim');
        const { requests } = await desk.quick();
        expect(told(desk).filter((login) => login === 'carol')).toHaveLength(5);
        expect(told(desk).indexOf('alice')).toBeLessThanOrEqual(1);
        expect(desk.holders(last)).toEqual(['alice']);
        const notes = issues
          .flatMap((issue) => desk.answers(issue))
          .filter((one) => one.includes('passed over'));
        expect(notes).toHaveLength(1);
        expect(notes[0]).toContain('25 of your commands');
        expect(mentions(notes[0] ?? '')).toEqual(['carol']);
        // Six desks with two requests for each answer, what is read before, and the commit.
        expect(requests).toBeLessThanOrEqual(50);
        expect((await desk.quick()).writes).toEqual([]);
      },
      options,
    );
  }

  desk(
    'gets nothing by what was passed over when its issue is looked at for somebody else, and may ask again',
    async (desk) => {
      const issues = await everywhere(desk, 'carol', '/claim');
      await desk.quick();
      const [late = 0, other = 0] = issues.slice(-2);
      await desk.say(late, 'alice', '/claim');
      await desk.quick();
      expect(desk.holders(late)).toEqual(['alice']);
      expect(shown(desk, late, ['carol'])).toEqual([]);
      await desk.say(late, 'carol', '/claim');
      await desk.say(other, 'carol', '/unclaim');
      await desk.quick();
      expect(shown(desk, late, ['alice', 'carol'])).toEqual(['alice', 'carol']);
      expect(told(desk)).toEqual(['carol', 'carol']);
    },
    options,
  );

  desk(
    'is answered on all of them where they have write access',
    async (desk) => {
      const issues = await everywhere(desk, 'helper', '/claim @dave');
      await desk.say(await desk.number(ID), 'alice', '/claim');
      await desk.quick();
      expect(told(desk)).toHaveLength(31);
      expect(told(desk).indexOf('alice')).toBeLessThanOrEqual(1);
      for (const issue of issues) expect(desk.answers(issue)).toHaveLength(1);
    },
    options,
  );

  desk(
    'is not forgotten where the run was cut short: nothing is answered twice, and no more than five in a run',
    async (desk) => {
      const issues = await everywhere(desk, 'carol', '/unclaim');
      desk.github.faults.drop(({ method, path }) => method === 'POST' && path.endsWith('/comments'), 40);
      await desk.quick().catch(() => {});
      desk.github.faults.clear();
      await desk.quick();
      const answers = issues.map((issue) => desk.answers(issue).length);
      expect(Math.max(...answers)).toBe(1);
      expect(answers.filter((count) => count === 1)).toHaveLength(5);
    },
    options,
  );
});

describe('issues take turns', () => {
  const crowd = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`person${at}`, {}]));

  desk(
    'so a crowd on one of them keeps nobody waiting on another',
    async (desk) => {
      const issue = await desk.number(ID);
      for (const login of Object.keys(crowd)) await desk.say(issue, login, '/claim');
      await desk.say(await desk.number('hypervisor/numa'), 'alice', '/claim');
      await desk.quick();
      expect(told(desk).indexOf('alice')).toBeLessThanOrEqual(1);
      expect(told(desk)).toHaveLength(16);
      expect(told(desk).filter((login) => login !== 'alice')).toEqual(Object.keys(crowd));
    },
    { simulated: true, people: crowd },
  );
});

it('four hundred commands on one issue, and as many on others, take the built Action no time', async () => {
  const opened = await startDesk({ files: { ...FILES, ...MANY } });
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
