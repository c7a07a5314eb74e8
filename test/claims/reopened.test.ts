import { describe, expect } from 'vitest';
import { type ClaimsFixture, claimTest, DAY, FILES, place, UNLIMITED } from './support.ts';

const ID = 'tools/grub';
const PATH = `projects/${ID}.md`;
const simulated = { simulated: true, files: { ...FILES, '.github/dibs.yml': UNLIMITED } };

/** A project whose holder was reminded; gives its issue. */
async function reminded(fixture: ClaimsFixture): Promise<number> {
  const issue = await fixture.number(ID);
  await fixture.say(issue, 'alice', '/claim');
  await fixture.quick();
  fixture.github.clock.advance(22 * DAY);
  await fixture.quick();
  expect(fixture.answers(issue)).toHaveLength(2);
  return issue;
}

async function settlesAtOnce(fixture: ClaimsFixture): Promise<void> {
  await fixture.quick();
  expect((await fixture.quick()).writes).toEqual([]);
}

const setStatus = async ({ github, list }: ClaimsFixture, status: string) => {
  const text = (await list.file(ID)).replace(/^status: .*\n/m, '');
  await github.commit({ [PATH]: text.replace('\n---\n', `\nstatus: ${status}\n---\n`) });
};

const setState = ({ github }: ClaimsFixture, issue: number, state: 'open' | 'closed') =>
  github.as('maintainer').rest.issues.update({ ...place, issue_number: issue, state });

describe('a project whose holder was reminded, settles in one run each time', () => {
  for (const days of [0, 1, 20]) {
    claimTest(
      `if its file closes it and opens it again after ${days} days`,
      async (fixture) => {
        const issue = await reminded(fixture);
        await setStatus(fixture, 'done');
        await settlesAtOnce(fixture);
        expect(fixture.github.issue(issue).state).toBe('closed');
        fixture.github.clock.advance(days * DAY);
        await setStatus(fixture, 'open');
        await settlesAtOnce(fixture);
        expect(fixture.github.issue(issue).state).toBe('open');
        fixture.github.clock.advance(DAY);
        await settlesAtOnce(fixture);
      },
      simulated,
    );

    claimTest(
      `if its issue is closed and reopened after ${days} days`,
      async (fixture) => {
        const issue = await reminded(fixture);
        await setState(fixture, issue, 'closed');
        await settlesAtOnce(fixture);
        expect(await fixture.list.file(ID)).toContain('status: done');
        fixture.github.clock.advance(days * DAY);
        await setState(fixture, issue, 'open');
        await settlesAtOnce(fixture);
        expect(await fixture.list.file(ID)).toContain('status: open');
        fixture.github.clock.advance(DAY);
        await settlesAtOnce(fixture);
      },
      simulated,
    );
  }
});
