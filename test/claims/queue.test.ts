import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  expectHeld,
  FILES,
  MINUTE,
  mentions,
  shown,
  timesTold,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];

/** Who waits, as the body shows it. */
const queueOn = (fixture: ClaimsFixture, issue: number): string[] =>
  shown(fixture, issue, PEOPLE).filter((login) => !fixture.holders(issue).includes(login));

/** Alice holds it, and these wait, in their order. */
async function queue(fixture: ClaimsFixture, ...logins: string[]): Promise<number> {
  const issue = await fixture.number(ID);
  for (const login of ['alice', ...logins]) await fixture.tell(issue, login, '/claim');
  await expectHeld(fixture, ID, 'alice');
  expect(queueOn(fixture, issue)).toEqual(logins);
  return issue;
}

describe('a claim on a taken project', () => {
  claimTest('waits, is told so, and is shown in the body', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    const answered = fixture.answers(issue).length;
    await fixture.tell(issue, 'bob', '/claim');
    await expectHeld(fixture, ID, 'alice');
    expect(queueOn(fixture, issue)).toEqual(['bob']);
    const answers = fixture.answers(issue);
    expect(answers).toHaveLength(answered + 1);
    expect(mentions(answers.at(-1) ?? '')).toEqual(['bob']);
  });

  claimTest('of a person whom a maintainer assigned', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.assign(issue, 'helper');
    await fixture.tell(issue, 'bob', '/claim');
    await expectHeld(fixture, ID, 'helper');
    expect(queueOn(fixture, issue)).toEqual(['bob']);
    await fixture.unassign(issue, 'helper');
    await fixture.list.on('issues', 'unassigned', { issue, assignee: 'helper' });
    await expectHeld(fixture, ID, 'bob');
  });

  claimTest('made twice is one place in the queue', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    await fixture.tell(issue, 'bob', '/claim');
    expect(queueOn(fixture, issue)).toEqual(['bob', 'carol']);
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'bob');
    expect(queueOn(fixture, issue)).toEqual(['carol']);
  });

  claimTest('by its own holder is no place in the queue', async (fixture) => {
    const issue = await queue(fixture, 'bob');
    await fixture.tell(issue, 'alice', '/claim');
    await expectHeld(fixture, ID, 'alice');
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'bob');
    expect(queueOn(fixture, issue)).toEqual([]);
    await fixture.tell(issue, 'bob', '/unclaim');
    await expectHeld(fixture, ID);
  });

  claimTest('for somebody else waits too', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    await fixture.say(issue, 'bob', 'I would like that too.');
    await fixture.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(fixture, ID, 'alice');
    expect(queueOn(fixture, issue)).toEqual(['bob']);
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'bob');
  });
});

describe('a release gives the project to the first person in the queue', () => {
  claimTest('by /unclaim, within the budget', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    const told = timesTold(fixture, issue, 'bob');
    const run = await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'bob');
    expect(queueOn(fixture, issue)).toEqual(['carol']);
    expect(timesTold(fixture, issue, 'bob')).toBe(told + 1);
    expect(run.requests).toBeLessThanOrEqual(17);
    expect(run.writes.length).toBeLessThanOrEqual(8);
    await fixture.tell(issue, 'bob', '/unclaim');
    await expectHeld(fixture, ID, 'carol');
    expect(timesTold(fixture, issue, 'bob')).toBeLessThanOrEqual(told + 2);
    await fixture.tell(issue, 'carol', '/unclaim');
    await expectHeld(fixture, ID);
    expect(queueOn(fixture, issue)).toEqual([]);
  });

  claimTest('by unassigning by hand, within the budget', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    const told = timesTold(fixture, issue, 'bob');
    await fixture.unassign(issue, 'alice');
    const run = await fixture.list.on('issues', 'unassigned', { issue, assignee: 'alice' });
    await expectHeld(fixture, ID, 'bob');
    expect(queueOn(fixture, issue)).toEqual(['carol']);
    expect(timesTold(fixture, issue, 'bob')).toBe(told + 1);
    expect(run.requests).toBeLessThanOrEqual(17);
    expect(run.writes.length).toBeLessThanOrEqual(8);
    const again = await fixture.list.on('issues', 'unassigned', { issue, assignee: 'alice' });
    expect(again.writes).toEqual([]);
  });

  claimTest('by unassigning by hand, if the event was lost', async (fixture) => {
    const issue = await queue(fixture, 'bob');
    const told = timesTold(fixture, issue, 'bob');
    await fixture.unassign(issue, 'alice');
    const run = await fixture.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(fixture, ID, 'bob');
    expect(timesTold(fixture, issue, 'bob')).toBe(told + 1);
  });

  claimTest("if the holder's account is gone", async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    const told = timesTold(fixture, issue, 'bob');
    fixture.github.deleteAccount('alice');
    const run = await fixture.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(fixture, ID, 'bob');
    expect(queueOn(fixture, issue)).toEqual(['carol']);
    expect(timesTold(fixture, issue, 'bob')).toBe(told + 1);
  });

  claimTest('and passes over those whose account is gone', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    fixture.github.deleteAccount('bob');
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'carol');
  });

  claimTest('and passes over those who hold as many as they may', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    await fixture.tell(await fixture.number('hypervisor/numa'), 'bob', '/claim');
    await fixture.tell(await fixture.number('hypervisor/sched'), 'bob', '/claim');
    await expectHeld(fixture, 'hypervisor/sched', 'bob');
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'carol');
  });

  claimTest(
    'each place of a project for two',
    async (fixture) => {
      const issue = await fixture.number('both');
      for (const login of ['alice', 'bob', 'carol', 'dave']) await fixture.tell(issue, login, '/claim');
      await expectHeld(fixture, 'both', 'alice', 'bob');
      await fixture.unassign(issue, 'alice', 'bob');
      await fixture.list.sync();
      await fixture.list.sync();
      await expectHeld(fixture, 'both', 'carol', 'dave');
      expect(shown(fixture, issue, PEOPLE).sort()).toEqual(['carol', 'dave']);
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );
});

describe('leaving the queue', () => {
  claimTest('by /unclaim', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    await fixture.tell(issue, 'bob', '/unclaim');
    await expectHeld(fixture, ID, 'alice');
    expect(queueOn(fixture, issue)).toEqual(['carol']);
    await fixture.tell(issue, 'alice', '/unclaim');
    await expectHeld(fixture, ID, 'carol');
  });

  claimTest('and coming back is to the end of it', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    await fixture.tell(issue, 'bob', '/unclaim');
    await fixture.tell(issue, 'bob', '/claim');
    expect(queueOn(fixture, issue)).toEqual(['carol', 'bob']);
  });

  claimTest('before any event arrived', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'alice', '/claim');
    await fixture.say(issue, 'bob', '/claim');
    await fixture.say(issue, 'carol', '/claim');
    await fixture.say(issue, 'bob', '/unclaim');
    await fixture.list.sync();
    await fixture.list.sync();
    expect(queueOn(fixture, issue)).toEqual(['carol']);
  });
});

/** Numbers that look random and are the same each time. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    yield state / 2 ** 31;
  }
}

function shuffled<T>(items: T[], seed: number): T[] {
  const numbers = dice(seed);
  return items
    .map((item) => ({ item, at: Number(numbers.next().value) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const TEN = [...PEOPLE, 'gina', 'hugo', 'ines', 'jack'];
const more = { gina: {}, hugo: {}, ines: {}, jack: {} };

describe('the order of the comments', () => {
  claimTest('whatever the order of the events', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'helper', '/claim');
    const comments = new Map<string, number>();
    for (const login of ['alice', 'bob', 'carol'])
      comments.set(login, await fixture.say(issue, login, '/claim'));
    for (const login of ['carol', 'alice', 'bob']) await fixture.deliver(issue, comments.get(login) ?? 0);
    await expectHeld(fixture, ID, 'helper');
    expect(queueOn(fixture, issue)).toEqual(['alice', 'bob', 'carol']);
    for (const login of comments.keys()) expect(timesTold(fixture, issue, login)).toBe(1);
  });

  claimTest('if the very first event was lost', async (fixture) => {
    const issue = await fixture.number(ID);
    await fixture.tell(issue, 'helper', '/claim');
    await fixture.say(issue, 'alice', '/claim');
    await fixture.tell(issue, 'bob', '/claim');
    await fixture.list.sync();
    expect(queueOn(fixture, issue)).toEqual(['alice', 'bob']);
    expect(timesTold(fixture, issue, 'alice')).toBe(1);
    expect(timesTold(fixture, issue, 'bob')).toBe(1);
  });

  for (const seed of [1, 2, 3]) {
    claimTest(
      `ten at once, with events lost, doubled and shuffled (${seed})`,
      async (fixture) => {
        const issue = await fixture.number(ID);
        const comments: number[] = [];
        for (const login of TEN) comments.push(await fixture.say(issue, login, '/claim'));
        const arriving = shuffled([...comments, ...comments], seed).slice(0, 9);
        for (const comment of arriving) await fixture.deliver(issue, comment);
        const run = await fixture.list.sync();
        expect(run.exitCode, run.stdout).toBe(0);
        const [holder = '', ...others] = fixture.holders(issue);
        expect(others).toEqual([]);
        await expectHeld(fixture, ID, holder);
        const waiting = TEN.filter((login) => login !== holder);
        expect(shown(fixture, issue, waiting)).toEqual(waiting);
        for (const login of TEN) expect(timesTold(fixture, issue, login), login).toBe(1);
      },
      { people: more },
    );
  }

  claimTest(
    'ten at once, and nothing but a scheduled run',
    async (fixture) => {
      const issue = await fixture.number(ID);
      for (const login of TEN) await fixture.say(issue, login, '/claim');
      await fixture.list.sync();
      await expectHeld(fixture, ID, 'alice');
      expect(shown(fixture, issue, TEN.slice(1))).toEqual(TEN.slice(1));
      for (const login of TEN) expect(timesTold(fixture, issue, login), login).toBe(1);
    },
    { people: more },
  );

  claimTest(
    'two runs at the same moment leave one holder after the next',
    async (fixture) => {
      const issue = await fixture.number(ID);
      const comments: number[] = [];
      for (const login of ['alice', 'bob', 'carol']) comments.push(await fixture.say(issue, login, '/claim'));
      await Promise.all([fixture.quick(issue).catch(() => {}), fixture.quick(issue).catch(() => {})]);
      fixture.github.clock.advance(10 * MINUTE);
      await fixture.quick();
      await fixture.quick();
      const [holder = ''] = fixture.holders(issue);
      expect(fixture.holders(issue)).toEqual([holder]);
      expect(claimIn(await fixture.list.file(ID))).toEqual([holder]);
      const waiting = ['alice', 'bob', 'carol'].filter((login) => login !== holder);
      expect(shown(fixture, issue, waiting)).toEqual(waiting);
    },
    { simulated: true },
  );
});

describe('a queue whose marker somebody damaged', () => {
  const manglings: Record<string, (body: string) => string> = {
    'the JSON is broken': (body) => body.replace(/<!-- dibs:begin \{/, '<!-- dibs:begin {,'),
    'the JSON is empty': (body) => body.replace(/<!-- dibs:begin \{.*?\} -->/s, '<!-- dibs:begin {} -->'),
    'the JSON is gone': (body) => body.replace(/<!-- dibs:begin .*?-->/s, '<!-- dibs:begin -->'),
    'the comment is gone': (body) => body.replace(/<!-- dibs:begin .*?-->\n?/s, ''),
    'everything is gone': () => 'Nothing to see here.',
  };

  for (const [how, mangle] of Object.entries(manglings)) {
    claimTest(`comes back if ${how}`, async (fixture) => {
      const issue = await queue(fixture, 'bob', 'carol');
      const told = fixture.answers(issue).filter((answer) => mentions(answer).length > 0).length;
      await fixture.github.editInBrowser(issue, mangle);
      const run = await fixture.list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      await expectHeld(fixture, ID, 'alice');
      // Below what Dibs owns, text that people wrote may name anybody.
      const region = /<!-- dibs:begin[\s\S]*?<!-- dibs:end -->/.exec(fixture.github.issue(issue).body ?? '');
      expect(region?.[0]).toMatch(/\bbob\b[\s\S]*\bcarol\b/);
      expect(region?.[0]).toContain('alice');
      expect(fixture.answers(issue).filter((answer) => mentions(answer).length > 0)).toHaveLength(told);
      await fixture.tell(issue, 'alice', '/unclaim');
      await expectHeld(fixture, ID, 'bob');
      await fixture.tell(issue, 'bob', '/unclaim');
      await expectHeld(fixture, ID, 'carol');
    });
  }

  claimTest('and somebody who left it does not', async (fixture) => {
    const issue = await queue(fixture, 'bob', 'carol');
    await fixture.tell(issue, 'bob', '/unclaim');
    await fixture.github.editInBrowser(issue, () => '');
    await fixture.list.sync();
    expect(queueOn(fixture, issue)).toEqual(['carol']);
  });

  claimTest(
    'with the second place of somebody who held the project before',
    async (fixture) => {
      const { github, number, say, quick, holders } = fixture;
      const issue = await number(ID);
      const turns = [
        ['alice', '/claim'],
        ['bob', '/claim'],
        ['alice', '/unclaim'],
        ['alice', '/claim'],
        ['bob', '/unclaim'],
        ['bob', '/claim'],
      ];
      for (const [login = '', body = ''] of turns) {
        await say(issue, login, body);
        await quick(issue);
      }
      await github.editInBrowser(issue, () => '');
      await quick();
      expect(holders(issue)).toEqual(['alice']);
      expect(shown(fixture, issue, ['bob'])).toEqual(['bob']);
    },
    { simulated: true },
  );

  claimTest('if the issue is read with events only', async (fixture) => {
    const issue = await queue(fixture, 'bob');
    await fixture.github.editInBrowser(issue, () => '');
    await fixture.tell(issue, 'alice', '/unclaim');
    await fixture.list.sync();
    await expectHeld(fixture, ID, 'bob');
  });
});

describe('a queue over weeks', () => {
  claimTest(
    'lasts longer than the comments that a scheduled run reads',
    async (fixture) => {
      const issue = await fixture.number(ID);
      await fixture.say(issue, 'helper', '/claim');
      await fixture.quick(issue);
      for (const login of ['bob', 'carol']) await fixture.say(issue, login, '/claim');
      await fixture.quick(issue);
      fixture.github.clock.advance(30 * 24 * 60 * MINUTE);
      await fixture.quick();
      expect(shown(fixture, issue, ['bob', 'carol'])).toEqual(['bob', 'carol']);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      await fixture.say(issue, 'bob', 'Still there.');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['bob']);
      await fixture.say(issue, 'bob', '/unclaim');
      await fixture.quick();
      await fixture.say(issue, 'carol', '/claim');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['carol']);
    },
    { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } },
  );
});

describe('a queue of three thousand people', () => {
  claimTest(
    'is shortened in the body, is not forgotten, and moves on',
    async (fixture) => {
      const { github } = fixture;
      const issue = await fixture.number(ID);
      await fixture.assign(issue, 'helper');
      await fixture.say(issue, 'alice', '/claim');
      await fixture.quick();
      const first = github.comments(issue).find(({ user }) => user.login === 'alice')?.id ?? 0;
      for (let page = 0; page < 30; page += 1) {
        const places = Array.from({ length: 100 }, (_, at) => {
          const number = page * 100 + at;
          return `waits%3A${first + 1_000_000 + number}%3Aq${number}`;
        });
        await fixture.say(issue, 'bot', `They wait.\n\n<!-- dibs:comment ${places.join(' ')} -->`);
      }
      const file = await fixture.list.file(ID);
      await github.commit({
        'projects/tools/grub.md': file.replace('What it is about.', 'word '.repeat(12_000)),
      });
      await github.editInBrowser(issue, () => '');
      const { run } = await fixture.quick();
      expect(run.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const body = () => github.issue(issue).body ?? '';
      expect(body().length).toBeLessThanOrEqual(65_536);
      const [, more = ''] = / and (\d+) more\./.exec(body()) ?? [];
      const people = body().match(/\[(?:alice|q\d+)\]\(/g) ?? [];
      expect(people[0]).toBe('[alice](');
      expect(people.length + Number(more)).toBe(3001);
      await fixture.unassign(issue, 'helper');
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['alice']);
      expect(/ and (\d+) more\./.exec(body())?.[1]).toBe(
        String(3000 - (body().match(/\[q\d+\]\(/g) ?? []).length),
      );
    },
    { simulated: true },
  );
});
