import { describe, expect, it } from 'vitest';
import { readsAllowed } from '../support/scenario.ts';
import {
  answersBy,
  BOT,
  claimIn,
  DAY,
  type Desk,
  desk,
  expectHeld,
  expectTidy,
  FILES,
  mentions,
  place,
  shown,
  startDesk,
  timesTold,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';

describe('commands whose run was lost', () => {
  desk('are answered by the next scheduled run', async (desk) => {
    const issue = await desk.number(ID);
    await desk.say(issue, 'alice', '/claim');
    const run = await desk.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(desk, ID, 'alice');
    expect(desk.answers(issue)).toHaveLength(1);
    expect(mentions(desk.answers(issue)[0] ?? '')).toEqual(['alice']);
  });

  for (const days of [1, 6]) {
    desk(
      `are found after ${days} days`,
      async (desk) => {
        const issue = await desk.number(ID);
        await desk.say(issue, 'alice', '/claim');
        desk.github.clock.advance(days * DAY);
        await desk.quick();
        await expectHeld(desk, ID, 'alice');
        expect(desk.answers(issue)).toHaveLength(1);
      },
      { simulated: true },
    );
  }

  desk(
    'are past after 8 days',
    async (desk) => {
      const issue = await desk.number(ID);
      await desk.say(issue, 'alice', '/claim');
      desk.github.clock.advance(8 * DAY);
      expect((await desk.quick()).writes).toEqual([]);
      await expectHeld(desk, ID);
    },
    { simulated: true },
  );

  desk('a release and a verification too', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    await desk.tell(issue, 'bob', '/claim');
    await desk.say(issue, 'alice', '/unclaim');
    await desk.say(await desk.number('hypervisor/numa'), 'maintainer', '/verified');
    await desk.list.sync();
    await expectHeld(desk, ID, 'bob');
    expect(await desk.list.file('hypervisor/numa')).toMatch(/^verified: \d{4}-\d\d-\d\d$/m);
  });

  desk('a claim and its release, both lost', async (desk) => {
    const issue = await desk.number(ID);
    await desk.say(issue, 'alice', '/claim');
    await desk.say(issue, 'alice', '/unclaim');
    await desk.list.sync();
    await desk.list.sync();
    await expectHeld(desk, ID);
    expect(desk.answers(issue).length).toBeLessThanOrEqual(2);
  });

  desk('a refusal is made once', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    const answered = desk.answers(issue).length;
    await desk.say(issue, 'bob', '/verified');
    await desk.list.sync();
    expect(desk.answers(issue)).toHaveLength(answered + 1);
  });

  desk('an event that comes after the scheduled run finds nothing to do', async (desk) => {
    const issue = await desk.number(ID);
    const comment = await desk.say(issue, 'alice', '/claim');
    await desk.list.sync();
    expect((await desk.deliver(issue, comment)).writes).toEqual([]);
    expect(desk.answers(issue)).toHaveLength(1);
  });

  desk(
    'are found behind a page of other comments',
    async (desk) => {
      const issue = await desk.number(ID);
      const other = await desk.number('hypervisor/numa');
      for (let at = 0; at < 60; at += 1) await desk.say(other, 'bob', `Thought ${at}`);
      await desk.say(issue, 'alice', '/claim');
      for (let at = 0; at < 110; at += 1) await desk.say(other, 'carol', `Doubt ${at}`);
      await desk.quick();
      await expectHeld(desk, ID, 'alice');
      expect(desk.answers(issue)).toHaveLength(1);
    },
    { simulated: true },
  );

  desk(
    'and ones that are edited meanwhile are not as first written',
    async (desk) => {
      const issue = await desk.number(ID);
      const comment = await desk.say(issue, 'alice', 'Nice.');
      desk.github.clock.advance(90_000);
      await desk.github
        .as('alice')
        .rest.issues.updateComment({ ...place, comment_id: comment, body: '/claim' });
      desk.github.clock.advance(90_000);
      expect((await desk.quick()).writes).toEqual([]);
      await expectHeld(desk, ID);
    },
    { simulated: true },
  );

  desk('of bots and on pull requests stay unanswered', async (desk) => {
    await desk.say(await desk.number(ID), 'renovate[bot]', '/claim');
    const pull = await desk.github.openPullRequest({ title: 'Work' });
    await desk.say(pull, 'alice', '/claim');
    expect((await desk.list.sync()).writes).toEqual([]);
  });
});

describe('nothing is answered twice', () => {
  const situations: Record<string, { prepare: (desk: Desk, issue: number) => Promise<void>; end: string[] }> =
    {
      'a claim': {
        prepare: async (desk, issue) => void (await desk.say(issue, 'alice', '/claim')),
        end: ['alice'],
      },
      'a release with somebody waiting': {
        prepare: async (desk, issue) => {
          for (const login of ['alice', 'bob']) {
            await desk.say(issue, login, '/claim');
            await desk.quick(issue);
          }
          await desk.say(issue, 'alice', '/unclaim');
        },
        end: ['bob'],
      },
    };
  const faults: Record<string, (desk: Desk, k: number) => void> = {
    'its connection is lost before it takes effect': ({ github }, k) => github.faults.drop(k),
    'its connection is lost after it took effect': ({ github }, k) => github.faults.dropAfter(k),
    'it is answered 502 after it took effect': ({ github }, k) =>
      github.faults.answerAfter(k, { status: 502 }),
  };

  /** How often each person was pinged, and the end of it all. */
  async function outcome(disturb: (desk: Desk) => void, name: string): Promise<[unknown, number]> {
    const opened = await startDesk();
    try {
      await opened.quick();
      const issue = await opened.number(ID);
      await situations[name]?.prepare(opened, issue);
      opened.github.clearRequests();
      disturb(opened);
      const requests = await opened.quick(issue).then(
        ({ requests }) => requests,
        () => 0,
      );
      opened.github.faults.clear();
      opened.github.clock.advance(3_600_000);
      await opened.quick();
      opened.github.clock.advance(3_600_000);
      expect((await opened.quick()).writes).toEqual([]);
      expectTidy(opened.github);
      const pings = ['alice', 'bob'].map((login) => timesTold(opened, issue, login));
      const state = { pings, holders: opened.holders(issue), claim: claimIn(await opened.list.file(ID)) };
      return [{ ...state, answers: opened.answers(issue).length }, requests];
    } finally {
      await opened.github.close();
    }
  }

  for (const [name, { end }] of Object.entries(situations)) {
    for (const [fault, disturb] of Object.entries(faults)) {
      it(`${name}, where a request is made and ${fault}`, async () => {
        const [calm, requests] = await outcome(() => {}, name);
        expect(calm).toMatchObject({ holders: end, claim: end });
        expect(requests).toBeGreaterThan(4);
        for (let k = 1; k <= requests; k += 1) {
          const [state] = await outcome((opened) => disturb(opened, k), name);
          expect(state, `request ${k}`).toEqual(calm);
        }
      });
    }
  }
});

describe('an answer that somebody forges', () => {
  const hidden = (text: string) => text.match(/<!--[\s\S]*?-->/g) ?? [];

  for (const forger of ['carol', 'mentor', 'renovate[bot]']) {
    desk(`by ${forger} silences no command`, async (desk) => {
      const issue = await desk.number(ID);
      const first = await desk.say(issue, 'alice', '/claim');
      await desk.deliver(issue, first);
      const genuine = hidden(desk.answers(issue)[0] ?? '');
      expect(genuine).not.toEqual([]);
      const second = await desk.say(issue, 'bob', '/claim');
      const number = new RegExp(`(?<!\\d)${first}(?!\\d)`, 'g');
      const forged = genuine.join('\n').replace(number, String(second)).replaceAll('alice', 'bob');
      await desk.say(issue, forger, `Done!\n\n${forged}`);
      await desk.deliver(issue, second);
      expect(shown(desk, issue, ['bob'])).toEqual(['bob']);
      expect(timesTold(desk, issue, 'bob')).toBe(1);

      const third = await desk.say(issue, 'dave', '/claim');
      const again = genuine.join('\n').replace(number, String(third)).replaceAll('alice', 'dave');
      await desk.say(issue, forger, `Done!\n\n${again}`);
      await desk.list.sync();
      expect(shown(desk, issue, ['bob', 'dave'])).toEqual(['bob', 'dave']);
      expect(timesTold(desk, issue, 'dave')).toBe(1);
    });
  }

  desk('inside a command is answered all the same', async (desk) => {
    const issue = await desk.number(ID);
    const first = await desk.say(issue, 'alice', '/claim');
    await desk.deliver(issue, first);
    const copied = hidden(desk.answers(issue)[0] ?? '').join('\n');
    await desk.tell(issue, 'bob', `/claim\n\n${copied}`);
    expect(shown(desk, issue, ['bob'])).toEqual(['bob']);
  });

  desk('a marker in a comment makes nobody wait', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    const marker = hidden(desk.github.issue(issue).body ?? '').join('\n');
    await desk.say(issue, 'carol', marker.replaceAll('alice', 'carol'));
    expect((await desk.list.sync()).writes).toEqual([]);
    await expectHeld(desk, ID, 'alice');
    expect(shown(desk, issue, ['alice', 'carol'])).toEqual(['alice']);
  });
});

describe('with a personal token, whose events start workflows', () => {
  /** All that the last run's writes set off, with the same token: reads alone. */
  async function expectNoEcho({ github, list }: Desk, token: string): Promise<number> {
    const written = github.writes();
    const triggered = await github.triggered();
    const events = triggered.filter(({ name }) => name !== 'pull_request' && name !== 'push');
    if (written.some(({ path }) => /\/git\/refs\/heads(?:\/|%2F)/i.test(path)))
      events.push({ name: 'push', payload: await github.event('push') });
    for (const { name, payload } of events) {
      const run = await list.sync({ event: name, payload, inputs: { token } });
      expect(run.writes, `${name} ${payload.action}`).toEqual([]);
      expect(run.exitCode, run.stdout).toBe(0);
    }
    return events.length;
  }

  for (const login of ['maintainer', 'helper']) {
    it(`of ${login}, nothing loops, and the job's own token answers nothing again`, async () => {
      const opened = await startDesk({ files: { ...FILES, '.github/dibs.yml': UNLIMITED } });
      const { github, list } = opened;
      try {
        const token = github.token(login);
        await list.sync({ inputs: { token } });
        await expectNoEcho(opened, token);
        const issue = await opened.number(ID);
        const tell = async (who: string, body: string) => {
          const comment = await opened.say(issue, who, body);
          const payload = await github.event('issue_comment', 'created', { issue, comment });
          const run = await list.sync({ event: 'issue_comment', payload, inputs: { token } });
          expect(run.exitCode, run.stdout).toBe(0);
          expect(await expectNoEcho(opened, token)).toBeGreaterThan(0);
        };
        await tell('alice', '/claim');
        expect(opened.holders(issue)).toEqual(['alice']);
        await tell('bob', '/claim');
        await tell('carol', '/verified');
        await tell('alice', '/unclaim');
        expect(opened.holders(issue)).toEqual(['bob']);
        expect(claimIn(await list.file(ID))).toEqual(['bob']);
        const before = answersBy(github, issue, login);
        expect(before.length).toBeGreaterThanOrEqual(3);
        expectTidy(github, undefined, login);

        const run = await list.sync({ inputs: { token } });
        expect(run.writes).toEqual([]);
        expect(run.requests).toBeLessThanOrEqual(readsAllowed(github));
        // Who has write access is believed, so that a list may change its token.
        expect((await list.sync()).writes).toEqual([]);
        expect(answersBy(github, issue, BOT)).toEqual([]);
        expect(answersBy(github, issue, login)).toEqual(before);
      } finally {
        await github.close();
      }
    });
  }

  it('the one whose token it is may claim as well', async () => {
    const opened = await startDesk();
    const { github, list } = opened;
    try {
      const token = github.token('helper');
      await list.sync({ inputs: { token } });
      const issue = await opened.number(ID);
      const comment = await opened.say(issue, 'helper', '/claim');
      const payload = await github.event('issue_comment', 'created', { issue, comment });
      await list.sync({ event: 'issue_comment', payload, inputs: { token } });
      expect(opened.holders(issue)).toEqual(['helper']);
      await expectNoEcho(opened, token);
      expect(github.comments(issue)).toHaveLength(2);
      expect((await list.sync({ inputs: { token } })).writes).toEqual([]);
    } finally {
      await github.close();
    }
  });
});
