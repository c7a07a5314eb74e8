import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import {
  claimIn,
  type Desk,
  desk,
  expectHeld,
  FILES,
  MINUTE,
  mentions,
  place,
  shown,
  timesTold,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank'];

/** Who waits, as the body shows it. */
const line = (desk: Desk, issue: number): string[] =>
  shown(desk, issue, PEOPLE).filter((login) => !desk.holders(issue).includes(login));

/** Alice holds it, and these wait, in their order. */
async function queue(desk: Desk, ...logins: string[]): Promise<number> {
  const issue = await desk.number(ID);
  for (const login of ['alice', ...logins]) await desk.tell(issue, login, '/claim');
  await expectHeld(desk, ID, 'alice');
  expect(line(desk, issue)).toEqual(logins);
  return issue;
}

describe('a claim on a taken project', () => {
  desk('waits, is told so, and is shown in the body', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    const answered = desk.answers(issue).length;
    await desk.tell(issue, 'bob', '/claim');
    await expectHeld(desk, ID, 'alice');
    expect(line(desk, issue)).toEqual(['bob']);
    const answers = desk.answers(issue);
    expect(answers).toHaveLength(answered + 1);
    expect(mentions(answers.at(-1) ?? '')).toEqual(['bob']);
  });

  desk('of a person whom a maintainer assigned', async (desk) => {
    const issue = await desk.number(ID);
    await desk.assign(issue, 'helper');
    await desk.tell(issue, 'bob', '/claim');
    await expectHeld(desk, ID, 'helper');
    expect(line(desk, issue)).toEqual(['bob']);
    await desk.unassign(issue, 'helper');
    await desk.list.on('issues', 'unassigned', { issue, assignee: 'helper' });
    await expectHeld(desk, ID, 'bob');
  });

  desk('made twice is one place in the line', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    await desk.tell(issue, 'bob', '/claim');
    expect(line(desk, issue)).toEqual(['bob', 'carol']);
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'bob');
    expect(line(desk, issue)).toEqual(['carol']);
  });

  desk('by its own holder is no place in the line', async (desk) => {
    const issue = await queue(desk, 'bob');
    await desk.tell(issue, 'alice', '/claim');
    await expectHeld(desk, ID, 'alice');
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'bob');
    expect(line(desk, issue)).toEqual([]);
    await desk.tell(issue, 'bob', '/unclaim');
    await expectHeld(desk, ID);
  });

  desk('for somebody else waits too', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    await desk.say(issue, 'bob', 'I would like that too.');
    await desk.tell(issue, 'maintainer', '/claim @bob');
    await expectHeld(desk, ID, 'alice');
    expect(line(desk, issue)).toEqual(['bob']);
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'bob');
  });
});

describe('a release gives the project to the first in line', () => {
  desk('by /unclaim, within the budget', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    const told = timesTold(desk, issue, 'bob');
    const run = await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'bob');
    expect(line(desk, issue)).toEqual(['carol']);
    expect(timesTold(desk, issue, 'bob')).toBe(told + 1);
    expect(run.requests).toBeLessThanOrEqual(17);
    expect(run.writes.length).toBeLessThanOrEqual(8);
    await desk.tell(issue, 'bob', '/unclaim');
    await expectHeld(desk, ID, 'carol');
    expect(timesTold(desk, issue, 'bob')).toBeLessThanOrEqual(told + 2);
    await desk.tell(issue, 'carol', '/unclaim');
    await expectHeld(desk, ID);
    expect(line(desk, issue)).toEqual([]);
  });

  desk('by unassigning by hand, within the budget', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    const told = timesTold(desk, issue, 'bob');
    await desk.unassign(issue, 'alice');
    const run = await desk.list.on('issues', 'unassigned', { issue, assignee: 'alice' });
    await expectHeld(desk, ID, 'bob');
    expect(line(desk, issue)).toEqual(['carol']);
    expect(timesTold(desk, issue, 'bob')).toBe(told + 1);
    expect(run.requests).toBeLessThanOrEqual(17);
    expect(run.writes.length).toBeLessThanOrEqual(8);
    const again = await desk.list.on('issues', 'unassigned', { issue, assignee: 'alice' });
    expect(again.writes).toEqual([]);
  });

  desk('by unassigning by hand, where the event was lost', async (desk) => {
    const issue = await queue(desk, 'bob');
    const told = timesTold(desk, issue, 'bob');
    await desk.unassign(issue, 'alice');
    const run = await desk.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(desk, ID, 'bob');
    expect(timesTold(desk, issue, 'bob')).toBe(told + 1);
  });

  desk("where the holder's account is gone", async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    const told = timesTold(desk, issue, 'bob');
    desk.github.deleteAccount('alice');
    const run = await desk.list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    await expectHeld(desk, ID, 'bob');
    expect(line(desk, issue)).toEqual(['carol']);
    expect(timesTold(desk, issue, 'bob')).toBe(told + 1);
  });

  desk('and passes over those whose account is gone', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    desk.github.deleteAccount('bob');
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'carol');
  });

  desk('and passes over those who hold as many as they may', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    await desk.tell(await desk.number('hypervisor/numa'), 'bob', '/claim');
    await desk.tell(await desk.number('hypervisor/sched'), 'bob', '/claim');
    await expectHeld(desk, 'hypervisor/sched', 'bob');
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'carol');
  });

  desk(
    'each place of a project for two',
    async (desk) => {
      const issue = await desk.number('both');
      for (const login of ['alice', 'bob', 'carol', 'dave']) await desk.tell(issue, login, '/claim');
      await expectHeld(desk, 'both', 'alice', 'bob');
      await desk.unassign(issue, 'alice', 'bob');
      await desk.list.sync();
      await desk.list.sync();
      await expectHeld(desk, 'both', 'carol', 'dave');
      expect(shown(desk, issue, PEOPLE).sort()).toEqual(['carol', 'dave']);
    },
    { files: { ...FILES, 'projects/both.md': projectFile('For two', 'max_claims: 2\n') } },
  );
});

describe('leaving the line', () => {
  desk('by /unclaim', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    await desk.tell(issue, 'bob', '/unclaim');
    await expectHeld(desk, ID, 'alice');
    expect(line(desk, issue)).toEqual(['carol']);
    await desk.tell(issue, 'alice', '/unclaim');
    await expectHeld(desk, ID, 'carol');
  });

  desk('and coming back is to the end of it', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    await desk.tell(issue, 'bob', '/unclaim');
    await desk.tell(issue, 'bob', '/claim');
    expect(line(desk, issue)).toEqual(['carol', 'bob']);
  });

  desk('before any event arrived', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'alice', '/claim');
    await desk.say(issue, 'bob', '/claim');
    await desk.say(issue, 'carol', '/claim');
    await desk.say(issue, 'bob', '/unclaim');
    await desk.list.sync();
    await desk.list.sync();
    expect(line(desk, issue)).toEqual(['carol']);
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
  desk('whatever the order of the events', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'helper', '/claim');
    const comments = new Map<string, number>();
    for (const login of ['alice', 'bob', 'carol'])
      comments.set(login, await desk.say(issue, login, '/claim'));
    for (const login of ['carol', 'alice', 'bob']) await desk.deliver(issue, comments.get(login) ?? 0);
    await expectHeld(desk, ID, 'helper');
    expect(line(desk, issue)).toEqual(['alice', 'bob', 'carol']);
    for (const login of comments.keys()) expect(timesTold(desk, issue, login)).toBe(1);
  });

  desk('where the first event of all was lost', async (desk) => {
    const issue = await desk.number(ID);
    await desk.tell(issue, 'helper', '/claim');
    await desk.say(issue, 'alice', '/claim');
    await desk.tell(issue, 'bob', '/claim');
    await desk.list.sync();
    expect(line(desk, issue)).toEqual(['alice', 'bob']);
    expect(timesTold(desk, issue, 'alice')).toBe(1);
    expect(timesTold(desk, issue, 'bob')).toBe(1);
  });

  for (const seed of [1, 2, 3]) {
    desk(
      `ten at once, with events lost, doubled and shuffled (${seed})`,
      async (desk) => {
        const issue = await desk.number(ID);
        const comments: number[] = [];
        for (const login of TEN) comments.push(await desk.say(issue, login, '/claim'));
        const arriving = shuffled([...comments, ...comments], seed).slice(0, 9);
        for (const comment of arriving) await desk.deliver(issue, comment);
        const run = await desk.list.sync();
        expect(run.exitCode, run.stdout).toBe(0);
        const [holder = '', ...others] = desk.holders(issue);
        expect(others).toEqual([]);
        await expectHeld(desk, ID, holder);
        const waiting = TEN.filter((login) => login !== holder);
        expect(shown(desk, issue, waiting)).toEqual(waiting);
        for (const login of TEN) expect(timesTold(desk, issue, login), login).toBe(1);
      },
      { people: more },
    );
  }

  desk(
    'ten at once, and nothing but a scheduled run',
    async (desk) => {
      const issue = await desk.number(ID);
      for (const login of TEN) await desk.say(issue, login, '/claim');
      await desk.list.sync();
      await expectHeld(desk, ID, 'alice');
      expect(shown(desk, issue, TEN.slice(1))).toEqual(TEN.slice(1));
      for (const login of TEN) expect(timesTold(desk, issue, login), login).toBe(1);
    },
    { people: more },
  );

  desk(
    'two runs at the same moment leave one holder after the next',
    async (desk) => {
      const issue = await desk.number(ID);
      const comments: number[] = [];
      for (const login of ['alice', 'bob', 'carol']) comments.push(await desk.say(issue, login, '/claim'));
      await Promise.all([desk.quick(issue).catch(() => {}), desk.quick(issue).catch(() => {})]);
      desk.github.clock.advance(10 * MINUTE);
      await desk.quick();
      await desk.quick();
      const [holder = ''] = desk.holders(issue);
      expect(desk.holders(issue)).toEqual([holder]);
      expect(claimIn(await desk.list.file(ID))).toEqual([holder]);
      const waiting = ['alice', 'bob', 'carol'].filter((login) => login !== holder);
      expect(shown(desk, issue, waiting)).toEqual(waiting);
    },
    { simulated: true },
  );
});

describe('a line that somebody mangled', () => {
  const manglings: Record<string, (body: string) => string> = {
    'the JSON is broken': (body) => body.replace(/<!-- dibs:begin \{/, '<!-- dibs:begin {,'),
    'the JSON is empty': (body) => body.replace(/<!-- dibs:begin \{.*?\} -->/s, '<!-- dibs:begin {} -->'),
    'the JSON is gone': (body) => body.replace(/<!-- dibs:begin .*?-->/s, '<!-- dibs:begin -->'),
    'the comment is gone': (body) => body.replace(/<!-- dibs:begin .*?-->\n?/s, ''),
    'everything is gone': () => 'Nothing to see here.',
  };

  for (const [how, mangle] of Object.entries(manglings)) {
    desk(`comes back where ${how}`, async (desk) => {
      const issue = await queue(desk, 'bob', 'carol');
      const told = desk.answers(issue).filter((answer) => mentions(answer).length > 0).length;
      await desk.github.editInBrowser(issue, mangle);
      const run = await desk.list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      await expectHeld(desk, ID, 'alice');
      // Below what Dibs owns, text that people wrote may name anybody.
      const region = /<!-- dibs:begin[\s\S]*?<!-- dibs:end -->/.exec(desk.github.issue(issue).body ?? '');
      expect(region?.[0]).toMatch(/\bbob\b[\s\S]*\bcarol\b/);
      expect(region?.[0]).toContain('alice');
      expect(desk.answers(issue).filter((answer) => mentions(answer).length > 0)).toHaveLength(told);
      await desk.tell(issue, 'alice', '/unclaim');
      await expectHeld(desk, ID, 'bob');
      await desk.tell(issue, 'bob', '/unclaim');
      await expectHeld(desk, ID, 'carol');
    });
  }

  desk('and somebody who left it does not', async (desk) => {
    const issue = await queue(desk, 'bob', 'carol');
    await desk.tell(issue, 'bob', '/unclaim');
    await desk.github.editInBrowser(issue, () => '');
    await desk.list.sync();
    expect(line(desk, issue)).toEqual(['carol']);
  });

  desk('where the issue is read with events only', async (desk) => {
    const issue = await queue(desk, 'bob');
    await desk.github.editInBrowser(issue, () => '');
    await desk.tell(issue, 'alice', '/unclaim');
    await desk.list.sync();
    await expectHeld(desk, ID, 'bob');
  });
});

describe('a line over weeks', () => {
  desk(
    'lasts longer than the comments that a scheduled run reads',
    async (desk) => {
      const issue = await desk.number(ID);
      await desk.say(issue, 'helper', '/claim');
      await desk.quick(issue);
      for (const login of ['bob', 'carol']) await desk.say(issue, login, '/claim');
      await desk.quick(issue);
      desk.github.clock.advance(30 * 24 * 60 * MINUTE);
      await desk.quick();
      expect(shown(desk, issue, ['bob', 'carol'])).toEqual(['bob', 'carol']);
      await desk.unassign(issue, 'helper');
      await desk.quick();
      expect(desk.holders(issue)).toEqual(['bob']);
      await desk.github
        .as('bob')
        .rest.issues.createComment({ ...place, issue_number: issue, body: '/unclaim' });
      await desk.quick();
      expect(desk.holders(issue)).toEqual(['carol']);
    },
    { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } },
  );
});

describe('a line of three thousand', () => {
  desk(
    'is shortened in the body, is not forgotten, and moves on',
    async (desk) => {
      const { github } = desk;
      const issue = await desk.number(ID);
      await desk.assign(issue, 'helper');
      await desk.say(issue, 'alice', '/claim');
      await desk.quick();
      const first = github.comments(issue).find(({ user }) => user.login === 'alice')?.id ?? 0;
      for (let page = 0; page < 30; page += 1) {
        const places = Array.from({ length: 100 }, (_, at) => {
          const number = page * 100 + at;
          return `waits%3A${first + 1_000_000 + number}%3Aq${number}`;
        });
        await desk.say(issue, 'bot', `They wait.\n\n<!-- dibs:comment ${places.join(' ')} -->`);
      }
      const file = await desk.list.file(ID);
      await github.commit({
        'projects/tools/grub.md': file.replace('What it is about.', 'word '.repeat(12_000)),
      });
      await github.editInBrowser(issue, () => '');
      const { run } = await desk.quick();
      expect(run.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      const body = () => github.issue(issue).body ?? '';
      expect(body().length).toBeLessThanOrEqual(65_536);
      const [, more = ''] = / and (\d+) more\./.exec(body()) ?? [];
      const people = body().match(/\[(?:alice|q\d+)\]\(/g) ?? [];
      expect(people[0]).toBe('[alice](');
      expect(people.length + Number(more)).toBe(3001);
      await desk.unassign(issue, 'helper');
      await desk.quick();
      expect(desk.holders(issue)).toEqual(['alice']);
      expect(/ and (\d+) more\./.exec(body())?.[1]).toBe(
        String(3000 - (body().match(/\[q\d+\]\(/g) ?? []).length),
      );
    },
    { simulated: true },
  );
});
