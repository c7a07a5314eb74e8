import { describe, expect } from 'vitest';
import { projectFile, readsAllowed } from '../support/scenario.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  DAY,
  FILES,
  MINUTE,
  mentions,
  place,
  shown,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';

interface Day {
  /** Days since the claim. */
  day: number;
  requests: number;
  writes: string[];
  answers: string[];
  holders: string[];
}

/** Each day a scheduled run, and what somebody did before it; each run once more, which finds nothing to do. */
async function days(
  fixture: ClaimsFixture,
  issue: number,
  from: number,
  to: number,
  what: Record<number, () => unknown> = {},
): Promise<Day[]> {
  const seen: Day[] = [];
  for (let day = from; day <= to; day += 1) {
    fixture.github.clock.advance(DAY + MINUTE);
    await what[day]?.();
    const { requests, writes } = await fixture.quick();
    // A run that wrote nothing would do so again.
    if (writes.length > 0) expect((await fixture.quick()).writes, `day ${day}, once more`).toEqual([]);
    seen.push({ day, requests, writes, answers: fixture.answers(issue), holders: fixture.holders(issue) });
  }
  return seen;
}

/** Somebody claims the project by a comment, and is welcomed. */
async function claim(fixture: ClaimsFixture, login = 'alice', id = ID): Promise<number> {
  const issue = await fixture.number(id);
  await fixture.say(issue, login, '/claim');
  await fixture.quick(issue);
  expect(fixture.holders(issue)).toEqual([login]);
  expect(fixture.answers(issue)).toHaveLength(1);
  return issue;
}

/** The first day on which an issue had that many of Dibs's comments. */
const firstDay = (seen: Day[], answers: number) => seen.find((one) => one.answers.length >= answers)?.day;
const releaseDay = (seen: Day[]) => seen.find(({ holders }) => !holders.includes('alice'))?.day;

const simulated = { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } };
const comment =
  (fixture: ClaimsFixture, issue: number, login: string, body = 'Still at it.') =>
  () =>
    fixture.say(issue, login, body);

describe('the claim of an inactive holder, day by day', () => {
  claimTest(
    'is reminded of once after 21 days, and released after 35, each in a comment that notifies the holder',
    async (fixture) => {
      const file = await fixture.list.file(ID);
      const issue = await claim(fixture);
      const seen = await days(fixture, issue, 1, 60);
      expect(firstDay(seen, 2)).toBe(21);
      expect(releaseDay(seen)).toBe(35);
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(at(60)).toHaveLength(3);
      for (const comment of at(60)) expect(mentions(comment)).toEqual(['alice']);
      expect(at(34)).toEqual(at(21));
      expect(at(60).slice(0, 2)).toEqual(at(21));
      expect(at(60)).toEqual(at(35));
      expect(at(60)[0]).toBe(at(1)[0]);
      for (const { day, writes } of seen)
        if (day !== 21 && day !== 35) expect(writes, `day ${day}`).toEqual([]);
      expect(await fixture.list.file(ID)).toBe(file);
      expect(shown(fixture, issue, ['alice'])).toEqual([]);
    },
    simulated,
  );

  claimTest(
    'costs nothing while young, and little when old',
    async (fixture) => {
      const young = await claim(fixture);
      const helped = await fixture.number('tools/mail');
      await fixture.assign(helped, 'helper');
      await fixture.quick();
      for (let day = 1; day <= 20; day += 1) {
        fixture.github.clock.advance(DAY + MINUTE);
        const { requests, writes } = await fixture.quick();
        expect(writes).toEqual([]);
        expect(requests, `day ${day}`).toBeLessThanOrEqual(readsAllowed(fixture.github));
      }
      for (let day = 21; day <= 34; day += 1) {
        fixture.github.clock.advance(DAY + MINUTE);
        const { requests, writes } = await fixture.quick();
        expect(writes).toHaveLength(day === 21 ? 1 : 0);
        // Of two old claims, the one of a person with write access is exempt.
        expect(requests, `day ${day}`).toBeLessThanOrEqual(readsAllowed(fixture.github) + 2 * 4);
      }
      expect(fixture.answers(young)).toHaveLength(2);
      await fixture.unassign(young, 'alice');
      await fixture.unassign(helped, 'helper');
      await fixture.quick();
    },
    simulated,
  );

  claimTest(
    'has its reminder withdrawn by a comment of the holder',
    async (fixture) => {
      const issue = await claim(fixture);
      const seen = await days(fixture, issue, 1, 60, {
        30: comment(fixture, issue, 'alice'),
        45: comment(fixture, issue, 'alice', 'Nearly there.'),
      });
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(firstDay(seen, 2)).toBe(21);
      expect(at(60)).toHaveLength(2);
      expect(at(30)[1]).not.toBe(at(29)[1]);
      expect(at(60)).toEqual(at(30));
      expect(releaseDay(seen)).toBeUndefined();
      expect(claimIn(await fixture.list.file(ID))).toEqual(['alice']);
    },
    simulated,
  );

  claimTest(
    'counts from the last activity',
    async (fixture) => {
      const issue = await claim(fixture);
      const seen = await days(fixture, issue, 1, 46, { 10: comment(fixture, issue, 'alice') });
      expect(firstDay(seen, 2)).toBe(31);
      expect(releaseDay(seen)).toBe(45);
    },
    simulated,
  );

  claimTest(
    'is released no sooner than 14 days after the reminder',
    async (fixture) => {
      const issue = await claim(fixture);
      fixture.github.clock.advance(49 * DAY);
      const seen = await days(fixture, issue, 50, 66);
      expect(firstDay(seen, 2)).toBe(50);
      expect(releaseDay(seen)).toBe(64);
    },
    simulated,
  );

  claimTest(
    'goes to the next person in the queue, who is told once',
    async (fixture) => {
      const issue = await claim(fixture);
      let told = 0;
      const seen = await days(fixture, issue, 1, 40, {
        22: async () => {
          await fixture.say(issue, 'bob', '/claim');
          await fixture.quick();
          told = fixture.answers(issue).filter((answer) => mentions(answer).includes('bob')).length;
        },
      });
      expect(releaseDay(seen)).toBe(35);
      expect(seen.at(-1)?.holders).toEqual(['bob']);
      expect(claimIn(await fixture.list.file(ID))).toEqual(['bob']);
      expect(fixture.answers(issue).filter((answer) => mentions(answer).includes('bob'))).toHaveLength(
        told + 1,
      );
    },
    simulated,
  );

  claimTest(
    'follows the days of the config',
    async (fixture) => {
      const issue = await claim(fixture);
      const seen = await days(fixture, issue, 1, 12);
      expect(firstDay(seen, 2)).toBe(5);
      expect(releaseDay(seen)).toBe(8);
    },
    {
      simulated: true,
      files: {
        ...FILES,
        '.github/dibs.yml': `claims: { remind_after: 5d, release_after: 8d }\n${UNLIMITED}`,
      },
    },
  );

  claimTest(
    'that was made by hand counts from its first day',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'alice', 'Interesting.');
      fixture.github.clock.advance(10 * DAY);
      await fixture.assign(issue, 'alice');
      await fixture.quick(issue);
      const answered = fixture.answers(issue).length;
      const seen = await days(fixture, issue, 1, 36);
      expect(firstDay(seen, answered + 1)).toBe(21);
      expect(releaseDay(seen)).toBe(35);
    },
    simulated,
  );

  claimTest(
    'of two holders, only the inactive one is released',
    async (fixture) => {
      const issue = await fixture.number('both');
      for (const login of ['alice', 'bob']) {
        await fixture.say(issue, login, '/claim');
        await fixture.quick(issue);
      }
      const alive = [7, 14, 21, 28, 35].map((day) => [day, comment(fixture, issue, 'bob')]);
      const seen = await days(fixture, issue, 1, 37, Object.fromEntries(alive));
      expect(releaseDay(seen)).toBe(35);
      expect(seen.at(-1)?.holders).toEqual(['bob']);
      expect(claimIn(await fixture.list.file('both'))).toEqual(['bob']);
      expect(fixture.answers(issue)).toHaveLength(4);
    },
    {
      simulated: true,
      files: {
        ...FILES,
        'projects/both.md': projectFile('For two', 'max_claims: 2\n'),
        '.github/dibs.yml': UNLIMITED,
      },
    },
  );
});

describe('what does not count as activity', () => {
  const doings: Record<string, (fixture: ClaimsFixture, issue: number) => unknown> = {
    'a comment of somebody else': (fixture, issue) => fixture.say(issue, 'bob', 'How is it going?'),
    'a comment of a bot': (fixture, issue) => fixture.say(issue, 'renovate[bot]', 'Bump!'),
    'a label': ({ github }, issue) =>
      github.as('maintainer').rest.issues.addLabels({ ...place, issue_number: issue, labels: ['extra'] }),
    "an edit of the project's text": ({ github, list }) =>
      list.file(ID).then((text) => github.commit({ [`projects/${ID}.md`]: `${text}\nMore to it.\n` })),
    'a pull request of somebody else': ({ github }, issue) =>
      github.openPullRequest({ title: 'Work', body: `Part of #${issue}`, login: 'bob' }),
  };

  for (const [what, act] of Object.entries(doings)) {
    claimTest(
      what,
      async (fixture) => {
        const issue = await claim(fixture);
        const seen = await days(fixture, issue, 1, 36, { 15: () => act(fixture, issue) });
        expect(firstDay(seen, 2)).toBe(21);
        expect(releaseDay(seen)).toBe(35);
      },
      simulated,
    );
  }

  claimTest(
    "a bot and a label on the holder's pull request",
    async (fixture) => {
      const issue = await claim(fixture);
      let pull = 0;
      const open = async () => {
        pull = await fixture.github.openPullRequest({
          title: 'Work',
          body: `Part of #${issue}`,
          login: 'alice',
        });
      };
      const seen = await days(fixture, issue, 1, 41, {
        5: open,
        20: () => fixture.say(pull, 'renovate[bot]', 'Coverage is the same.'),
        22: () =>
          fixture.github
            .as('maintainer')
            .rest.issues.addLabels({ ...place, issue_number: pull, labels: ['wip'] }),
      });
      expect(firstDay(seen, 2)).toBe(26);
      expect(releaseDay(seen)).toBe(40);
    },
    simulated,
  );
});

describe('what counts as activity', () => {
  claimTest(
    "a pull request of the holder's that references the issue, and what happens on it",
    async (fixture) => {
      const issue = await claim(fixture);
      let pull = 0;
      const open = async () => {
        pull = await fixture.github.openPullRequest({
          title: 'Work',
          body: `Part of #${issue}`,
          login: 'alice',
        });
      };
      const seen = await days(fixture, issue, 1, 52, {
        15: open,
        30: () => fixture.say(pull, 'alice', 'Rebased.'),
      });
      expect(firstDay(seen, 2)).toBe(51);
      expect(releaseDay(seen)).toBeUndefined();
      const budget = readsAllowed(fixture.github) + 4 + 1;
      for (const { day, requests } of seen) {
        expect(requests, `day ${day}`).toBeLessThanOrEqual(day < 21 ? readsAllowed(fixture.github) : budget);
      }
    },
    simulated,
  );

  claimTest(
    'a pull request that was worked on in the last hour before the reminder',
    async (fixture) => {
      const issue = await claim(fixture);
      fixture.github.clock.advance(5 * DAY);
      const body = `Part of #${issue}`;
      const pull = await fixture.github.openPullRequest({ title: 'Work', body, login: 'alice' });
      // A reminder may come an hour early.
      fixture.github.clock.advance(21 * DAY - 40 * MINUTE);
      await fixture.say(pull, 'alice', 'Rebased.');
      await fixture.quick();
      expect(fixture.answers(issue)).toHaveLength(1);
    },
    simulated,
  );

  claimTest(
    'a pull request that is opened after the reminder withdraws it',
    async (fixture) => {
      const issue = await claim(fixture);
      const open = () =>
        fixture.github.openPullRequest({ title: 'Work', body: `Fixes #${issue}`, login: 'alice' });
      const seen = await days(fixture, issue, 1, 40, { 33: open });
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(firstDay(seen, 2)).toBe(21);
      expect(at(33)).toHaveLength(2);
      expect(at(33)[1]).not.toBe(at(32)[1]);
      expect(releaseDay(seen)).toBeUndefined();
    },
    simulated,
  );

  claimTest(
    'a comment behind a page of other events',
    async (fixture) => {
      const issue = await claim(fixture);
      const chat = async () => {
        for (let at = 0; at < 120; at += 1) await fixture.say(issue, 'bob', `Thought ${at}`);
      };
      const seen = await days(fixture, issue, 1, 31, { 3: chat, 10: comment(fixture, issue, 'alice') });
      expect(firstDay(seen, 2)).toBe(31);
    },
    simulated,
  );
});

describe('who is exempt', () => {
  const exempt: Record<string, (fixture: ClaimsFixture) => Promise<number>> = {
    'a person with write access, by command': (fixture) => claim(fixture, 'helper'),
    'a person with write access, by hand': async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.assign(issue, 'maintainer');
      await fixture.quick(issue);
      return issue;
    },
    'an issue under keep claim': async (fixture) => {
      const issue = await claim(fixture);
      await fixture.github
        .as('maintainer')
        .rest.issues.addLabels({ ...place, issue_number: issue, labels: ['keep claim'] });
      return issue;
    },
  };

  for (const [who, start] of Object.entries(exempt)) {
    claimTest(
      who,
      async (fixture) => {
        const issue = await start(fixture);
        const before = fixture.answers(issue);
        const holders = fixture.holders(issue);
        for (const { day, ...one } of await days(fixture, issue, 1, 60)) {
          expect(one.answers, `day ${day}`).toEqual(before);
          expect(one.holders, `day ${day}`).toEqual(holders);
          expect(one.writes, `day ${day}`).toEqual([]);
        }
      },
      simulated,
    );
  }

  claimTest(
    'and the label that the config names for it',
    async (fixture) => {
      const issue = await claim(fixture);
      await fixture.github
        .as('maintainer')
        .rest.issues.addLabels({ ...place, issue_number: issue, labels: ['hands off'] });
      const seen = await days(fixture, issue, 1, 40);
      expect(firstDay(seen, 2)).toBeUndefined();
      expect(releaseDay(seen)).toBeUndefined();
    },
    {
      simulated: true,
      files: { ...FILES, '.github/dibs.yml': `claims: { keep_label: hands off }\n${UNLIMITED}` },
    },
  );
});

describe('an answer that failed or was truncated proves no inactivity', () => {
  /** The requests that show activity on an issue. */
  const life = (number: number) => ({
    method: 'GET',
    path: new RegExp(`/(?:issues|pulls)/${number}/(?:timeline|comments|events|commits|reviews)$`),
  });
  const faults: Record<string, (fixture: ClaimsFixture, number: number) => void> = {
    'a server error': ({ github }, number) => github.faults.answer(life(number), { status: 502 }, 10_000),
    'half an answer': ({ github }, number) =>
      github.faults.answer(life(number), { status: 200, text: '[{"event":"labeled","actor":{"lo' }, 10_000),
    'a lost connection': ({ github }, number) => github.faults.drop(life(number), 10_000),
    'a refusal': ({ github }, number) => github.faults.answer(life(number), { status: 403 }, 10_000),
    'not found': ({ github }, number) => github.faults.answer(life(number), { status: 404 }, 10_000),
  };
  const calm = async (fixture: ClaimsFixture) => void (await fixture.quick().catch(() => {}));

  for (const [fault, strike] of Object.entries(faults)) {
    claimTest(
      `${fault}: nobody is reminded, nobody released`,
      async (fixture) => {
        const issue = await claim(fixture);
        fixture.github.clock.advance(22 * DAY);
        strike(fixture, issue);
        await calm(fixture);
        expect(fixture.answers(issue)).toHaveLength(1);
        fixture.github.faults.clear();
        await fixture.quick();
        expect(fixture.answers(issue)).toHaveLength(2);
        fixture.github.clock.advance(15 * DAY);
        strike(fixture, issue);
        await calm(fixture);
        expect(fixture.holders(issue)).toEqual(['alice']);
        expect(fixture.answers(issue)).toHaveLength(2);
        fixture.github.faults.clear();
        await fixture.quick();
        expect(fixture.holders(issue)).toEqual([]);
        expect(fixture.answers(issue)).toHaveLength(3);
      },
      simulated,
    );
  }

  claimTest(
    "a pull request's that failed",
    async (fixture) => {
      const issue = await claim(fixture);
      const pull = await fixture.github.openPullRequest({
        title: 'W',
        body: `For #${issue}`,
        login: 'alice',
      });
      fixture.github.clock.advance(20 * DAY);
      await fixture.say(pull, 'alice', 'Rebased.');
      // The comments of the last days no longer show it.
      fixture.github.clock.advance(9 * DAY);
      const about = { method: 'GET', path: new RegExp(`/(?:issues|pulls)/${pull}(?:/.*)?$`) };
      fixture.github.faults.answer(about, { status: 502 }, 10_000);
      await calm(fixture);
      expect(fixture.answers(issue)).toHaveLength(1);
      expect(fixture.holders(issue)).toEqual(['alice']);
      fixture.github.faults.clear();
      await fixture.quick();
      expect(fixture.answers(issue)).toHaveLength(1);
    },
    simulated,
  );

  claimTest(
    'a second page that failed',
    async (fixture) => {
      const issue = await claim(fixture);
      for (let at = 0; at < 120; at += 1) await fixture.say(issue, 'bob', `Thought ${at}`);
      fixture.github.clock.advance(10 * DAY);
      await fixture.say(issue, 'alice', 'Still at it.');
      fixture.github.clock.advance(12 * DAY);
      const paths = life(issue).path;
      const second = ({
        method,
        path,
        query,
      }: {
        method: string;
        path: string;
        query: Record<string, string>;
      }) => method === 'GET' && paths.test(path) && Number(query.page ?? 1) > 1;
      fixture.github.faults.answer(second, { status: 502 }, 10_000);
      await calm(fixture);
      expect(fixture.answers(issue)).toHaveLength(1);
      fixture.github.faults.clear();
      await fixture.quick();
      expect(fixture.answers(issue)).toHaveLength(1);
    },
    simulated,
  );
});
