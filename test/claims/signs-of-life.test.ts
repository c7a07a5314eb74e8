import { describe, expect } from 'vitest';
import { projectFile, readsAllowed } from '../support/scenario.ts';
import {
  claimIn,
  DAY,
  type Desk,
  desk,
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
  desk: Desk,
  issue: number,
  from: number,
  to: number,
  what: Record<number, () => unknown> = {},
): Promise<Day[]> {
  const seen: Day[] = [];
  for (let day = from; day <= to; day += 1) {
    desk.github.clock.advance(DAY + MINUTE);
    await what[day]?.();
    const { requests, writes } = await desk.quick();
    expect((await desk.quick()).writes, `day ${day}, once more`).toEqual([]);
    seen.push({ day, requests, writes, answers: desk.answers(issue), holders: desk.holders(issue) });
  }
  return seen;
}

/** Somebody claims the project by a comment, and is welcomed. */
async function claim(desk: Desk, login = 'alice', id = ID): Promise<number> {
  const issue = await desk.number(id);
  await desk.say(issue, login, '/claim');
  await desk.quick(issue);
  expect(desk.holders(issue)).toEqual([login]);
  expect(desk.answers(issue)).toHaveLength(1);
  return issue;
}

/** The first day on which an issue had that many of Dibs's comments. */
const firstDay = (seen: Day[], answers: number) => seen.find((one) => one.answers.length >= answers)?.day;
const releaseDay = (seen: Day[]) => seen.find(({ holders }) => !holders.includes('alice'))?.day;

const simulated = { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } };
const comment =
  (desk: Desk, issue: number, login: string, body = 'Still at it.') =>
  () =>
    desk.say(issue, login, body);

describe('a claim without a sign of life, day by day', () => {
  desk(
    'is reminded of once after 21 days, and released after 35, all in one comment',
    async (desk) => {
      const file = await desk.list.file(ID);
      const issue = await claim(desk);
      const seen = await days(desk, issue, 1, 60);
      expect(firstDay(seen, 2)).toBe(21);
      expect(releaseDay(seen)).toBe(35);
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(at(60)).toHaveLength(2);
      expect(mentions(at(21)[1] ?? '')).toEqual(['alice']);
      expect(at(34)[1]).toBe(at(21)[1]);
      expect(at(35)[1]).not.toBe(at(21)[1]);
      expect(at(60)).toEqual(at(35));
      expect(at(60)[0]).toBe(at(1)[0]);
      for (const { day, writes } of seen)
        if (day !== 21 && day !== 35) expect(writes, `day ${day}`).toEqual([]);
      expect(await desk.list.file(ID)).toBe(file);
      expect(shown(desk, issue, ['alice'])).toEqual([]);
    },
    simulated,
  );

  desk(
    'costs nothing while young, and little when old',
    async (desk) => {
      const young = await claim(desk);
      const helped = await desk.number('tools/mail');
      await desk.assign(helped, 'helper');
      await desk.quick();
      for (let day = 1; day <= 20; day += 1) {
        desk.github.clock.advance(DAY + MINUTE);
        const { requests, writes } = await desk.quick();
        expect(writes).toEqual([]);
        expect(requests, `day ${day}`).toBeLessThanOrEqual(readsAllowed(desk.github));
      }
      for (let day = 21; day <= 34; day += 1) {
        desk.github.clock.advance(DAY + MINUTE);
        const { requests, writes } = await desk.quick();
        expect(writes).toHaveLength(day === 21 ? 1 : 0);
        // Of two old claims, the one of a person with write access is exempt.
        expect(requests, `day ${day}`).toBeLessThanOrEqual(readsAllowed(desk.github) + 2 * 4);
      }
      expect(desk.answers(young)).toHaveLength(2);
      await desk.unassign(young, 'alice');
      await desk.unassign(helped, 'helper');
      await desk.quick();
    },
    simulated,
  );

  desk(
    'has its reminder withdrawn by a comment of the holder',
    async (desk) => {
      const issue = await claim(desk);
      const seen = await days(desk, issue, 1, 60, {
        30: comment(desk, issue, 'alice'),
        45: comment(desk, issue, 'alice', 'Nearly there.'),
      });
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(firstDay(seen, 2)).toBe(21);
      expect(at(60)).toHaveLength(2);
      expect(at(30)[1]).not.toBe(at(29)[1]);
      expect(at(60)).toEqual(at(30));
      expect(releaseDay(seen)).toBeUndefined();
      expect(claimIn(await desk.list.file(ID))).toEqual(['alice']);
    },
    simulated,
  );

  desk(
    'counts from the last sign of life on',
    async (desk) => {
      const issue = await claim(desk);
      const seen = await days(desk, issue, 1, 46, { 10: comment(desk, issue, 'alice') });
      expect(firstDay(seen, 2)).toBe(31);
      expect(releaseDay(seen)).toBe(45);
    },
    simulated,
  );

  desk(
    'is released no sooner than 14 days after the reminder',
    async (desk) => {
      const issue = await claim(desk);
      desk.github.clock.advance(49 * DAY);
      const seen = await days(desk, issue, 50, 66);
      expect(firstDay(seen, 2)).toBe(50);
      expect(releaseDay(seen)).toBe(64);
    },
    simulated,
  );

  desk(
    'goes to the next in line, who is told once',
    async (desk) => {
      const issue = await claim(desk);
      let told = 0;
      const seen = await days(desk, issue, 1, 40, {
        20: async () => {
          await desk.say(issue, 'bob', '/claim');
          await desk.quick();
          told = desk.answers(issue).filter((answer) => mentions(answer).includes('bob')).length;
        },
      });
      expect(releaseDay(seen)).toBe(35);
      expect(seen.at(-1)?.holders).toEqual(['bob']);
      expect(claimIn(await desk.list.file(ID))).toEqual(['bob']);
      expect(desk.answers(issue).filter((answer) => mentions(answer).includes('bob'))).toHaveLength(told + 1);
    },
    simulated,
  );

  desk(
    'follows the days of the config',
    async (desk) => {
      const issue = await claim(desk);
      const seen = await days(desk, issue, 1, 12);
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

  desk(
    'that was made by hand counts from its first day',
    async (desk) => {
      const issue = await desk.number(ID);
      await desk.say(issue, 'alice', 'Interesting.');
      desk.github.clock.advance(10 * DAY);
      await desk.assign(issue, 'alice');
      await desk.quick(issue);
      const answered = desk.answers(issue).length;
      const seen = await days(desk, issue, 1, 36);
      expect(firstDay(seen, answered + 1)).toBe(21);
      expect(releaseDay(seen)).toBe(35);
    },
    simulated,
  );

  desk(
    'of two holders, only the silent one is released',
    async (desk) => {
      const issue = await desk.number('both');
      for (const login of ['alice', 'bob']) {
        await desk.say(issue, login, '/claim');
        await desk.quick(issue);
      }
      const alive = [7, 14, 21, 28, 35].map((day) => [day, comment(desk, issue, 'bob')]);
      const seen = await days(desk, issue, 1, 37, Object.fromEntries(alive));
      expect(releaseDay(seen)).toBe(35);
      expect(seen.at(-1)?.holders).toEqual(['bob']);
      expect(claimIn(await desk.list.file('both'))).toEqual(['bob']);
      expect(desk.answers(issue)).toHaveLength(3);
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

describe('what is no sign of life', () => {
  const doings: Record<string, (desk: Desk, issue: number) => unknown> = {
    'a comment of somebody else': (desk, issue) => desk.say(issue, 'bob', 'How is it going?'),
    'a comment of a bot': (desk, issue) => desk.say(issue, 'renovate[bot]', 'Bump!'),
    'a label': ({ github }, issue) =>
      github.as('maintainer').rest.issues.addLabels({ ...place, issue_number: issue, labels: ['extra'] }),
    "an edit of the project's text": ({ github, list }) =>
      list.file(ID).then((text) => github.commit({ [`projects/${ID}.md`]: `${text}\nMore to it.\n` })),
    'a pull request of somebody else': ({ github }, issue) =>
      github.openPullRequest({ title: 'Work', body: `Part of #${issue}`, login: 'bob' }),
  };

  for (const [what, act] of Object.entries(doings)) {
    desk(
      what,
      async (desk) => {
        const issue = await claim(desk);
        const seen = await days(desk, issue, 1, 36, { 15: () => act(desk, issue) });
        expect(firstDay(seen, 2)).toBe(21);
        expect(releaseDay(seen)).toBe(35);
      },
      simulated,
    );
  }

  desk(
    "a bot and a label on the holder's pull request",
    async (desk) => {
      const issue = await claim(desk);
      let pull = 0;
      const open = async () => {
        pull = await desk.github.openPullRequest({
          title: 'Work',
          body: `Part of #${issue}`,
          login: 'alice',
        });
      };
      const seen = await days(desk, issue, 1, 41, {
        5: open,
        20: () => desk.say(pull, 'renovate[bot]', 'Coverage is the same.'),
        22: () =>
          desk.github
            .as('maintainer')
            .rest.issues.addLabels({ ...place, issue_number: pull, labels: ['wip'] }),
      });
      expect(firstDay(seen, 2)).toBe(26);
      expect(releaseDay(seen)).toBe(40);
    },
    simulated,
  );
});

describe('what is a sign of life', () => {
  desk(
    "a pull request of the holder's that references the issue, and what happens on it",
    async (desk) => {
      const issue = await claim(desk);
      let pull = 0;
      const open = async () => {
        pull = await desk.github.openPullRequest({
          title: 'Work',
          body: `Part of #${issue}`,
          login: 'alice',
        });
      };
      const seen = await days(desk, issue, 1, 52, {
        15: open,
        30: () => desk.say(pull, 'alice', 'Rebased.'),
      });
      expect(firstDay(seen, 2)).toBe(51);
      expect(releaseDay(seen)).toBeUndefined();
      const budget = readsAllowed(desk.github) + 4 + 1;
      for (const { day, requests } of seen) {
        expect(requests, `day ${day}`).toBeLessThanOrEqual(day < 21 ? readsAllowed(desk.github) : budget);
      }
    },
    simulated,
  );

  desk(
    'a pull request that is opened after the reminder withdraws it',
    async (desk) => {
      const issue = await claim(desk);
      const open = () =>
        desk.github.openPullRequest({ title: 'Work', body: `Fixes #${issue}`, login: 'alice' });
      const seen = await days(desk, issue, 1, 40, { 33: open });
      const at = (day: number) => seen.find((one) => one.day === day)?.answers ?? [];
      expect(firstDay(seen, 2)).toBe(21);
      expect(at(33)).toHaveLength(2);
      expect(at(33)[1]).not.toBe(at(32)[1]);
      expect(releaseDay(seen)).toBeUndefined();
    },
    simulated,
  );

  desk(
    'a comment behind a page of other events',
    async (desk) => {
      const issue = await claim(desk);
      const chat = async () => {
        for (let at = 0; at < 120; at += 1) await desk.say(issue, 'bob', `Thought ${at}`);
      };
      const seen = await days(desk, issue, 1, 31, { 3: chat, 10: comment(desk, issue, 'alice') });
      expect(firstDay(seen, 2)).toBe(31);
    },
    simulated,
  );
});

describe('who is exempt', () => {
  const exempt: Record<string, (desk: Desk) => Promise<number>> = {
    'a person with write access, by command': (desk) => claim(desk, 'helper'),
    'a person with write access, by hand': async (desk) => {
      const issue = await desk.number(ID);
      await desk.assign(issue, 'maintainer');
      await desk.quick(issue);
      return issue;
    },
    'an issue under keep claim': async (desk) => {
      const issue = await claim(desk);
      await desk.github
        .as('maintainer')
        .rest.issues.addLabels({ ...place, issue_number: issue, labels: ['keep claim'] });
      return issue;
    },
  };

  for (const [who, start] of Object.entries(exempt)) {
    desk(
      who,
      async (desk) => {
        const issue = await start(desk);
        const before = desk.answers(issue);
        const holders = desk.holders(issue);
        for (const { day, ...one } of await days(desk, issue, 1, 60)) {
          expect(one.answers, `day ${day}`).toEqual(before);
          expect(one.holders, `day ${day}`).toEqual(holders);
          expect(one.writes, `day ${day}`).toEqual([]);
        }
      },
      simulated,
    );
  }

  desk(
    'and the label that the config names for it',
    async (desk) => {
      const issue = await claim(desk);
      await desk.github
        .as('maintainer')
        .rest.issues.addLabels({ ...place, issue_number: issue, labels: ['hands off'] });
      const seen = await days(desk, issue, 1, 40);
      expect(firstDay(seen, 2)).toBeUndefined();
      expect(releaseDay(seen)).toBeUndefined();
    },
    {
      simulated: true,
      files: { ...FILES, '.github/dibs.yml': `claims: { keep_label: hands off }\n${UNLIMITED}` },
    },
  );
});

describe('an answer that failed or was cut proves no silence', () => {
  /** What tells of an issue's life. */
  const life = (number: number) => ({
    method: 'GET',
    path: new RegExp(`/(?:issues|pulls)/${number}/(?:timeline|comments|events|commits|reviews)$`),
  });
  const faults: Record<string, (desk: Desk, number: number) => void> = {
    'a server error': ({ github }, number) => github.faults.answer(life(number), { status: 502 }, 10_000),
    'half an answer': ({ github }, number) =>
      github.faults.answer(life(number), { status: 200, text: '[{"event":"labeled","actor":{"lo' }, 10_000),
    'a lost connection': ({ github }, number) => github.faults.drop(life(number), 10_000),
    'a refusal': ({ github }, number) => github.faults.answer(life(number), { status: 403 }, 10_000),
    'not found': ({ github }, number) => github.faults.answer(life(number), { status: 404 }, 10_000),
  };
  const calm = async (desk: Desk) => void (await desk.quick().catch(() => {}));

  for (const [fault, strike] of Object.entries(faults)) {
    desk(
      `${fault}: nobody is reminded, nobody released`,
      async (desk) => {
        const issue = await claim(desk);
        desk.github.clock.advance(22 * DAY);
        strike(desk, issue);
        await calm(desk);
        expect(desk.answers(issue)).toHaveLength(1);
        desk.github.faults.clear();
        await desk.quick();
        expect(desk.answers(issue)).toHaveLength(2);
        desk.github.clock.advance(15 * DAY);
        strike(desk, issue);
        await calm(desk);
        expect(desk.holders(issue)).toEqual(['alice']);
        expect(desk.answers(issue)).toHaveLength(2);
        desk.github.faults.clear();
        await desk.quick();
        expect(desk.holders(issue)).toEqual([]);
        expect(desk.answers(issue)).toHaveLength(2);
      },
      simulated,
    );
  }

  desk(
    "a pull request's that failed",
    async (desk) => {
      const issue = await claim(desk);
      const pull = await desk.github.openPullRequest({ title: 'W', body: `For #${issue}`, login: 'alice' });
      desk.github.clock.advance(20 * DAY);
      await desk.say(pull, 'alice', 'Rebased.');
      // The comments of the last days do not tell of it any more.
      desk.github.clock.advance(9 * DAY);
      const about = { method: 'GET', path: new RegExp(`/(?:issues|pulls)/${pull}(?:/.*)?$`) };
      desk.github.faults.answer(about, { status: 502 }, 10_000);
      await calm(desk);
      expect(desk.answers(issue)).toHaveLength(1);
      expect(desk.holders(issue)).toEqual(['alice']);
      desk.github.faults.clear();
      await desk.quick();
      expect(desk.answers(issue)).toHaveLength(1);
    },
    simulated,
  );

  desk(
    'a second page that failed',
    async (desk) => {
      const issue = await claim(desk);
      for (let at = 0; at < 120; at += 1) await desk.say(issue, 'bob', `Thought ${at}`);
      desk.github.clock.advance(10 * DAY);
      await desk.say(issue, 'alice', 'Still at it.');
      desk.github.clock.advance(12 * DAY);
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
      desk.github.faults.answer(second, { status: 502 }, 10_000);
      await calm(desk);
      expect(desk.answers(issue)).toHaveLength(1);
      desk.github.faults.clear();
      await desk.quick();
      expect(desk.answers(issue)).toHaveLength(1);
    },
    simulated,
  );
});
