/** A list whose issues have the text of an older version. */

import { expect, it } from 'vitest';
import { bodyOf, printBody } from '../../src/issue/body.ts';
import type { GitHub } from '../emulator/github.ts';
import { startList, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const OLD = '**Claim:** nobody works on this project yet.\n\nWhat it is about.';

const APP = 'dibs-list[bot]';

const TOKENS: [whose: string, token: (github: GitHub) => string | undefined][] = [
  ['a job', () => undefined],
  ['an App', (github) => github.token(APP)],
  ['a person', (github) => github.token('maintainer')],
];

it.each(TOKENS)(
  'is brought to the new text in one update an issue with the token of %s',
  async (_, token) => {
    const list = await startList({
      files: { ...THREE, 'projects/old.md': '---\ntitle: Old\n---\n\nText.\n' },
      people: { [APP]: { role: 'collaborator' } },
    });
    const { github } = list;
    const own = token(github);
    const run = () => list.sync(own === undefined ? {} : { inputs: { token: own } });
    await run();
    const over = await list.number('old');
    const { issues } = github.as('maintainer').rest;
    await issues.addAssignees({ ...repository, issue_number: over, assignees: ['helper'] });
    await issues.update({ ...repository, issue_number: over, state: 'closed', state_reason: 'completed' });
    await run();
    await run();
    for (const { number, body, user } of github.issues()) {
      const author = { login: user?.login ?? '', isBot: true, association: 'OWNER' };
      const { marker, above, below } = bodyOf({ number, body: body ?? '', author });
      if (marker === undefined) throw new Error('an issue without a marker');
      const { ending: _ending, ...known } = marker;
      const old = printBody({ above, below, region: OLD, marker: { ...known, source: 'old' } });
      await github.as(own === undefined ? 'bot' : 'maintainer').rest.issues.update({
        ...repository,
        issue_number: number,
        body: old,
      });
    }
    const brought = await run();
    expect(brought.exitCode, brought.stdout).toBe(0);
    expect(brought.writes.toSorted()).toEqual([1, 2, 3, 4].map((number) => `PATCH /issues/${number}`));
    expect(github.issue(over).body).toMatch(
      /> \[!IMPORTANT\]\n> \*\*Done\*\* by \[helper\]\(\S+\), \d{4}-\d\d-\d\d\./,
    );
    expect(github.issue(over).body).not.toContain('/claim');
    const again = await run();
    expect(again.writes, again.stdout).toEqual([]);
    await github.close();
  },
);
