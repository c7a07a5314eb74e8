/** Assignees that are no people: Copilot and its like. */

import { expect } from 'vitest';
import { AGENTS } from '../emulator/people.ts';
import {
  type ClaimsFixture,
  claimIn,
  claimTest,
  DAY,
  FILES,
  labelsOf,
  MINUTE,
  place,
  shown,
  UNLIMITED,
} from './support.ts';

const ID = 'tools/grub';

/** By the login under which people assign it, what lists call it, and what they say it is. */
const KINDS = [
  { assignedAs: 'copilot-swe-agent[bot]', login: 'Copilot', type: 'Bot' },
  { assignedAs: 'anthropic-code-agent[bot]', login: 'anthropic-code-agent[bot]', type: 'Bot' },
  { assignedAs: 'odd-agent[bot]', login: 'odd-agent[bot]', type: 'User' },
  { assignedAs: 'hidden-agent', login: 'hidden-agent', type: 'Bot' },
] as const;

const people = {
  ...AGENTS,
  'odd-agent[bot]': { type: 'User', assignedAs: 'odd-agent[bot]' },
  'hidden-agent': { type: 'Bot', assignedAs: 'hidden-agent' },
} as const;

const take = async ({ github }: ClaimsFixture, issue_number: number, assignedAs: string) => {
  const who = { ...place, issue_number, assignees: [assignedAs] };
  return (await github.as('maintainer').rest.issues.addAssignees(who)).data.assignees?.map(
    ({ type }) => type,
  );
};

for (const { assignedAs, login, type } of KINDS) {
  claimTest(
    `${login} (${type}) holds a project as long as it is assigned, and is told nothing, reminded of nothing`,
    async (opened) => {
      const { github, list } = opened;
      const issue = await opened.number(ID);
      expect(await take(opened, issue, assignedAs)).toEqual([type]);
      const first = await opened.quick();
      expect(first.writes.filter((write) => write.includes('/comments'))).toEqual([]);
      expect(claimIn(await list.file(ID))).toEqual([login]);
      expect(labelsOf(opened, issue)).toContain('claim: taken');

      await opened.say(issue, 'alice', '/claim');
      await opened.quick();
      expect(shown(opened, issue, ['alice'])).toEqual(['alice']);
      expect(opened.holders(issue)).toEqual([login]);
      for (let day = 1; day <= 60; day += 4) {
        github.clock.advance(4 * DAY + MINUTE);
        const { writes, requests } = await opened.quick();
        expect(writes, `day ${day}`).toEqual([]);
        // Its activity is not checked.
        expect(requests, `day ${day}`).toBeLessThanOrEqual(3);
      }
      expect(opened.holders(issue)).toEqual([login]);
      expect(opened.answers(issue)).toHaveLength(1);

      await opened.unassign(issue, login);
      await opened.quick();
      expect(opened.holders(issue)).toEqual(['alice']);
      expect(opened.answers(issue)).toHaveLength(2);
    },
    {
      simulated: true,
      people,
      files: { ...FILES, '.github/dibs.yml': `claims: { confirm_after: 100d }\n${UNLIMITED}` },
    },
  );
}

claimTest(
  'an agent beside a person: the person alone is welcomed, reminded and released',
  async (opened) => {
    const issue = await opened.number('both');
    await take(opened, issue, 'copilot-swe-agent[bot]');
    await opened.assign(issue, 'mentor');
    await opened.quick();
    expect(opened.answers(issue)).toHaveLength(1);
    expect(opened.answers(issue)[0]).toContain('@mentor');
    for (let day = 1; day <= 40; day += 1) {
      opened.github.clock.advance(DAY + MINUTE);
      await opened.quick();
    }
    expect(opened.holders(issue)).toEqual(['Copilot']);
    expect(opened.answers(issue)).toHaveLength(3);
    expect(opened.answers(issue).join()).not.toMatch(/@copilot/i);
  },
  {
    simulated: true,
    people,
    files: {
      ...FILES,
      'projects/both.md': '---\ntitle: For two\nmax_claims: 2\n---\n\nText.\n',
      '.github/dibs.yml': UNLIMITED,
    },
  },
);

claimTest(
  'an agent whose issue is gone is not written to on the new one',
  async (opened) => {
    const issue = await opened.number(ID);
    await take(opened, issue, 'copilot-swe-agent[bot]');
    await opened.quick();
    opened.github.deleteIssue(issue);
    await opened.quick();
    const successor = await opened.number(ID);
    expect(successor).not.toBe(issue);
    await opened.quick();
    expect(opened.answers(successor)).toEqual([]);
  },
  { simulated: true, people },
);
