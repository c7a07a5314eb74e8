import { describe, expect, it } from 'vitest';
import { startOnce } from '../support/prepared.ts';
import { readsAllowed } from '../support/scenario.ts';
import {
  answersBy,
  BOT,
  type ClaimsFixture,
  claimIn,
  claimTest,
  DAY,
  expectHeld,
  expectTidy,
  FILES,
  fixtureOn,
  mentions,
  place,
  shown,
  startFixture,
  startSyncedFixture,
  timesTold,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';

describe('commands whose run was lost', () => {
  claimTest('are answered by the next scheduled run', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.say(issue, 'alice', '/claim');
    const run = await fixture.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(fixture, ID, 'alice');
    expect(fixture.answers(issue)).toHaveLength(1);
    expect(mentions(fixture.answers(issue)[0] ?? '')).toEqual(['alice']);
  });

  for (const days of [1, 6]) {
    claimTest(
      `are found after ${days} days`,
      async (fixture) => {
        const issue = await fixture.number(ID);
        await fixture.say(issue, 'alice', '/claim');
        fixture.github.clock.advance(days * DAY);
        await fixture.quick();
        await expectHeld(fixture, ID, 'alice');
        expect(fixture.answers(issue)).toHaveLength(1);
      },
      { simulated: true },
    );
  }

  claimTest(
    'are past after 8 days',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', '/claim');
      fixture.github.clock.advance(8 * DAY);
      expect((await fixture.quick()).writes).toEqual([]);
      await expectHeld(fixture, ID);
    },
    { simulated: true },
  );

  claimTest('a release and a verification too', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    await fixture.tell(issue, 'bob', '/claim');
    await fixture.say(issue, 'alice', '/unclaim');
    await fixture.say(await fixture.number('hypervisor/numa'), 'maintainer', '/verified');
    await fixture.list.sync();
    await expectHeld(fixture, ID, 'bob');
    expect(await fixture.list.file('hypervisor/numa')).toMatch(/^verified: \d{4}-\d\d-\d\d$/m);
  });

  claimTest('a claim and its release, both lost', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.say(issue, 'alice', '/claim');
    await fixture.say(issue, 'alice', '/unclaim');
    await fixture.list.sync();
    await fixture.list.sync();
    await expectHeld(fixture, ID);
    expect(fixture.answers(issue).length).toBeLessThanOrEqual(2);
  });

  claimTest('a refusal is made once', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    const answered = fixture.answers(issue).length;
    await fixture.say(issue, 'bob', '/verified');
    await fixture.list.sync();
    expect(fixture.answers(issue)).toHaveLength(answered + 1);
  });

  claimTest('an event that comes after the scheduled run finds nothing to do', async (fixture) => {
    const issue = await fixture.number(ID);
    const comment = await fixture.say(issue, 'alice', '/claim');
    await fixture.list.sync();
    expect((await fixture.deliver(issue, comment)).writes).toEqual([]);
    expect(fixture.answers(issue)).toHaveLength(1);
  });

  claimTest(
    'are found behind a page of other comments',
    async (fixture) => {
      const issue = await fixture.number(ID);
      const other = await fixture.number('hypervisor/numa');
      for (let at = 0; at < 60; at += 1) await fixture.say(other, 'bob', `Thought ${at}`);
      await fixture.say(issue, 'alice', '/claim');
      for (let at = 0; at < 110; at += 1) await fixture.say(other, 'carol', `Doubt ${at}`);
      await fixture.quick();
      await expectHeld(fixture, ID, 'alice');
      expect(fixture.answers(issue)).toHaveLength(1);
    },
    { simulated: true },
  );

  claimTest(
    'and ones that were edited into a comment are none, which is said',
    async (fixture) => {
      const issue = await fixture.number(ID);
      const comment = await fixture.say(issue, 'alice', 'Nice.');
      fixture.github.clock.advance(90_000);
      await fixture.github
        .as('alice')
        .rest.issues.updateComment({ ...place, comment_id: comment, body: '/claim' });
      fixture.github.clock.advance(90_000);
      await fixture.quick();
      await expectHeld(fixture, ID);
      expect(fixture.answers(issue).map(mentions)).toEqual([['alice']]);
    },
    { simulated: true },
  );

  claimTest(
    'and one that was edited before its event was lost is answered, and is carried out if the event comes after all',
    async ({ github, number, say, quick, answers, ...fixture }) => {
      const issue = await number(ID);
      const comment = await say(issue, 'alice', '/claim');
      const payload = await github.event('issue_comment', 'created', { issue, comment });
      github.clock.advance(90_000);
      await github
        .as('alice')
        .rest.issues.updateComment({ ...place, comment_id: comment, body: '/claim please, I know GRUB' });
      await say(issue, 'bob', '/claim @carol');
      await quick(issue);
      expect(answers(issue).map(mentions)).toEqual([['bob']]);
      await quick();
      expect(answers(issue).map(mentions)).toEqual([['bob'], ['alice']]);
      expect(answers(issue)[1]).toContain('new comment');
      await fixture.list.sync({ event: 'issue_comment', payload });
      expect(fixture.holders(issue)).toEqual(['alice']);
      github.clock.set();
    },
    { simulated: true },
  );

  claimTest('of bots and on pull requests stay unanswered', async (fixture) => {
    await fixture.say(await fixture.number(ID), 'renovate[bot]', '/claim');
    const pull = await fixture.github.openPullRequest({ title: 'Work' });
    await fixture.say(pull, 'alice', '/claim');
    expect((await fixture.list.sync()).writes).toEqual([]);
  });
});

describe('nothing is answered twice', () => {
  const situations: Record<
    string,
    { prepare: (fixture: ClaimsFixture, issue: number) => Promise<void>; end: string[] }
  > = {
    'a claim': {
      prepare: async (fixture, issue) => void (await fixture.say(issue, 'alice', '/claim')),
      end: ['alice'],
    },
    'a release with somebody waiting': {
      prepare: async (fixture, issue) => {
        for (const login of ['alice', 'bob']) {
          await fixture.say(issue, login, '/claim');
          await fixture.quick(issue);
        }
        await fixture.say(issue, 'alice', '/unclaim');
      },
      end: ['bob'],
    },
  };
  const faults: Record<string, (fixture: ClaimsFixture, k: number) => void> = {
    'its connection is lost before it takes effect': ({ github }, k) => github.faults.drop(k),
    'its connection is lost after it took effect': ({ github }, k) => github.faults.dropAfter(k),
    'it is answered 502 after it took effect': ({ github }, k) =>
      github.faults.answerAfter(k, { status: 502 }),
  };

  /** How often each person was pinged, and the end of it all. */
  async function outcome(
    disturb: (fixture: ClaimsFixture) => void,
    name: string,
  ): Promise<[unknown, number]> {
    const start = async () => {
      const prepared = await startSyncedFixture();
      await situations[name]?.prepare(prepared, await prepared.number(ID));
      return prepared.github;
    };
    const opened = fixtureOn(await startOnce(start, name));
    try {
      const issue = await opened.number(ID);
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
      it(`${name}, if a request is made and ${fault}`, async () => {
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
    claimTest(`by ${forger} suppresses no answer`, async (fixture) => {
      const issue = await fixture.number(ID);
      const first = await fixture.say(issue, 'alice', '/claim');
      await fixture.deliver(issue, first);
      const genuine = hidden(fixture.answers(issue)[0] ?? '');
      expect(genuine).not.toEqual([]);
      const second = await fixture.say(issue, 'bob', '/claim');
      const number = new RegExp(`(?<!\\d)${first}(?!\\d)`, 'g');
      const forged = genuine.join('\n').replace(number, String(second)).replaceAll('alice', 'bob');
      await fixture.say(issue, forger, `Done!\n\n${forged}`);
      await fixture.deliver(issue, second);
      expect(shown(fixture, issue, ['bob'])).toEqual(['bob']);
      expect(timesTold(fixture, issue, 'bob')).toBe(1);

      const third = await fixture.say(issue, 'dave', '/claim');
      const again = genuine.join('\n').replace(number, String(third)).replaceAll('alice', 'dave');
      await fixture.say(issue, forger, `Done!\n\n${again}`);
      await fixture.list.sync();
      expect(shown(fixture, issue, ['bob', 'dave'])).toEqual(['bob', 'dave']);
      expect(timesTold(fixture, issue, 'dave')).toBe(1);
    });
  }

  claimTest('inside a command is answered all the same', async (fixture) => {
    const issue = await fixture.number(ID);
    const first = await fixture.say(issue, 'alice', '/claim');
    await fixture.deliver(issue, first);
    const copied = hidden(fixture.answers(issue)[0] ?? '').join('\n');
    await fixture.tell(issue, 'bob', `/claim\n\n${copied}`);
    expect(shown(fixture, issue, ['bob'])).toEqual(['bob']);
  });

  claimTest('a marker in a comment makes nobody wait', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    const marker = hidden(fixture.github.issue(issue).body ?? '').join('\n');
    await fixture.say(issue, 'carol', marker.replaceAll('alice', 'carol'));
    expect((await fixture.list.sync()).writes).toEqual([]);
    await expectHeld(fixture, ID, 'alice');
    expect(shown(fixture, issue, ['alice', 'carol'])).toEqual(['alice']);
  });
});

describe('with a personal token, whose events start workflows', () => {
  /** All that the last run's writes set off, with the same token: reads alone. */
  async function expectNoEcho({ github, list }: ClaimsFixture, token: string): Promise<number> {
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
      const opened = await startFixture({ files: { ...FILES, '.github/dibs.yml': UNLIMITED } });
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
    const opened = await startFixture();
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
