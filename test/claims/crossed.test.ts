/** Claims while people, concurrent runs and changes of the list interfere with each other. */

import { describe, expect } from 'vitest';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';
import { answersBy, BOT, type ClaimsFixture, claimTest, DAY, place, UNLIMITED } from './support.ts';

const ID = 'tools/grub';
const EIGHT = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [
    `projects/x/p${at}.md`,
    projectFile(`P ${at}`, 'difficulty: easy\n'),
  ]),
);

/** Comments and events one after the other, each with its own run. */
async function inTurn(
  { say, quick }: Pick<ClaimsFixture, 'say' | 'quick'>,
  issue: number,
  ...words: [login: string, body: string][]
) {
  for (const [login, body] of words) {
    await say(issue, login, body);
    await quick(issue);
  }
}

describe('another account', () => {
  claimTest(
    'answers once, even if GitHub does not let the person be assigned',
    async ({ github, number, say }) => {
      const issue = await number(ID);
      await say(issue, 'helper', '/claim @dave');
      await sync(github, { simulated: true, only: issue, token: github.token('maintainer') });
      expect(answersBy(github, issue, 'maintainer')).toHaveLength(1);
      expect(answersBy(github, issue, BOT)).toEqual([]);
    },
    { simulated: true },
  );

  claimTest(
    'is believed if its run was cut short before the marker knew of it',
    async ({ github, number, say, quick }) => {
      const issue = await number(ID);
      await say(issue, 'alice', '/claim');
      github.faults.drop({ method: 'PATCH', path: /issues\/\d+$/ }, 5);
      const token = github.token('maintainer');
      await sync(github, { simulated: true, only: issue, token }).catch(() => {});
      github.faults.clear();
      await quick();
      expect(github.comments(issue)).toHaveLength(2);
    },
    { simulated: true },
  );
});

describe('at the same moment', () => {
  claimTest(
    'somebody is assigned by hand: the project has one holder, and who asked waits',
    async ({ github, number, say, quick, assign, holders }) => {
      const issue = await number(ID);
      await say(issue, 'alice', '/claim');
      github.faults.before({ method: 'POST', path: /assignees$/ }, () => assign(issue, 'helper'));
      await quick(issue);
      expect(holders(issue)).toEqual(['helper']);
      expect(github.issue(issue).body).toMatch(/In line: \[alice\]/);
    },
    { simulated: true },
  );

  claimTest(
    'a holder speaks whose claim is about to end: it does not',
    async ({ github, number, say, quick, holders }) => {
      const issue = await number(ID);
      await inTurn({ say, quick }, issue, ['alice', '/claim']);
      github.clock.advance(22 * DAY);
      await quick();
      github.clock.advance(14 * DAY);
      let reads = 0;
      github.faults.before(
        ({ method, path }) => {
          if (method === 'GET' && path.endsWith(`/issues/${issue}`)) reads += 1;
          return reads === 1;
        },
        async () => {
          if (github.comments(issue).length < 4) await say(issue, 'alice', 'Still at it.');
        },
      );
      await quick();
      github.faults.clear();
      expect(holders(issue)).toEqual(['alice']);
    },
    { simulated: true },
  );
});

describe('a place in the queue', () => {
  claimTest(
    'ends with the claim that came of it',
    async ({ number, say, quick, assign, unassign, holders }) => {
      const issue = await number(ID);
      await inTurn({ say, quick }, issue, ['alice', '/claim'], ['bob', '/claim']);
      await unassign(issue, 'alice');
      await assign(issue, 'bob');
      await inTurn({ say, quick }, issue, ['bob', '/unclaim'], ['frank', 'Hm.']);
      expect(holders(issue)).toEqual([]);
    },
    { simulated: true },
  );

  claimTest(
    'is not brought back by deleting what Dibs said when it was given up',
    async ({ github, number, say, quick, holders }) => {
      const issue = await number(ID);
      await inTurn({ say, quick }, issue, ['alice', '/claim'], ['bob', '/claim'], ['bob', '/unclaim']);
      const last = github.comments(issue).at(-1)?.id ?? 0;
      await github.as('maintainer').rest.issues.deleteComment({ ...place, comment_id: last });
      await inTurn({ say, quick }, issue, ['alice', '/unclaim']);
      expect(holders(issue)).toEqual([]);
    },
    { simulated: true },
  );

  claimTest(
    'is not for somebody who has become a contact',
    async ({ github, list, number, say, quick, holders }) => {
      const issue = await number(ID);
      await inTurn({ say, quick }, issue, ['alice', '/claim'], ['bob', '/claim'], ['carol', '/claim']);
      const text = await list.file(ID);
      await github.commit({
        'projects/tools/grub.md': text.replace('---\n', '---\ncontacts: [{ name: Bob, github: bob }]\n'),
      });
      await quick();
      await inTurn({ say, quick }, issue, ['alice', '/unclaim']);
      expect(holders(issue)).toEqual(['carol']);
    },
    { simulated: true },
  );

  claimTest(
    'costs nothing while its owner may hold no more',
    async ({ number, say, quick, assign, unassign }) => {
      const numbers: number[] = [];
      for (let at = 0; at < 8; at += 1) numbers.push(await number(`x/p${at}`));
      const [first = 0, second = 0, ...taken] = numbers;
      for (const issue of taken) {
        await assign(issue, 'helper');
        await inTurn({ say, quick }, issue, ['bob', '/claim']);
      }
      for (const issue of [first, second]) await inTurn({ say, quick }, issue, ['bob', '/claim']);
      for (const issue of taken) {
        await unassign(issue, 'helper');
        await quick(issue);
      }
      await quick();
      const { requests } = await quick();
      expect(requests).toBeLessThanOrEqual(4);
    },
    { simulated: true, files: { ...EIGHT, '.github/dibs.yml': UNLIMITED } },
  );
});

claimTest(
  'a reminded holder who gives the project back costs no more than another, and the reminder is settled later',
  async ({ github, number, say, quick, holders, answers }) => {
    const issue = await number(ID);
    await inTurn({ say, quick }, issue, ['alice', '/claim']);
    github.clock.advance(22 * DAY);
    await inTurn({ say, quick }, issue, ['bob', '/claim']);
    await quick();
    await say(issue, 'alice', '/unclaim');
    const run = await quick(issue);
    expect(run.writes.length).toBeLessThanOrEqual(8);
    expect(run.requests).toBeLessThanOrEqual(17);
    expect(holders(issue)).toEqual(['bob']);
    const before = answers(issue);
    await quick();
    expect(answers(issue).filter((text, at) => text !== before[at])).toHaveLength(1);
  },
  { simulated: true },
);

claimTest(
  'a command that was edited before its run is answered by its event, after others too',
  async (opened) => {
    const { github, list, number, say, deliver, holders, answers } = opened;
    const issue = await number(ID);
    const early = await say(issue, 'alice', '/claim');
    const payload = await github.event('issue_comment', 'created', { issue, comment: early });
    github.clock.advance(5000);
    await github
      .as('alice')
      .rest.issues.updateComment({ ...place, comment_id: early, body: '/claim, with joy' });
    await deliver(issue, await say(issue, 'bob', '/claim'));
    await list.sync({ event: 'issue_comment', payload });
    expect(holders(issue)).toEqual(['bob']);
    expect(answers(issue).filter((text) => text.includes('@alice'))).toHaveLength(1);
    github.clock.set();
  },
);

claimTest(
  'comments that cannot be read delay only the claims on their own issue',
  async ({ github, number, say, quick, holders }) => {
    const [broken, fine] = [await number(ID), await number('hypervisor/numa')];
    await say(broken, 'alice', '/claim');
    await say(fine, 'bob', '/claim');
    github.faults.answer(({ path }) => path.endsWith(`/issues/${broken}/comments`), { status: 502 }, 10);
    const { run } = await quick();
    expect(run.problems.map(({ message }) => message).join()).toContain(`issue ${broken}`);
    expect(holders(fine)).toEqual(['bob']);
    github.faults.clear();
    await quick();
    expect(holders(broken)).toEqual(['alice']);
  },
  { simulated: true },
);

claimTest(
  'a project that was closed for months is not taken from its holder the day it opens again',
  async ({ github, number, say, quick, holders }) => {
    const issue = await number(ID);
    await inTurn({ say, quick }, issue, ['alice', '/claim']);
    github.clock.advance(22 * DAY);
    await quick();
    const move = async (state: 'open' | 'closed') => {
      await github.as('maintainer').rest.issues.update({ ...place, issue_number: issue, state });
      await quick();
    };
    await move('closed');
    github.clock.advance(60 * DAY);
    await move('open');
    expect(holders(issue)).toEqual(['alice']);
    github.clock.advance(20 * DAY);
    await quick();
    expect(holders(issue)).toEqual(['alice']);
  },
  { simulated: true },
);
