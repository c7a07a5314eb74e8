import { describe, expect, it, vi } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { expectMended, expectMendedAfterKill, FAULTS, KILL_STEP, undisturbed } from '../support/crash.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';
import { DAY, place } from './support.ts';

// Each case carries out its situation some thirty times.
vi.setConfig({ testTimeout: 240_000 });

/** A repository whose next sync carries a claim, a release and a time-out, with somebody waiting for each. */
async function claimsToCarryOut(): Promise<GitHub> {
  const github = await startGitHub({
    files: {
      'projects/claimed.md': projectFile('Claimed'),
      'projects/released.md': projectFile('Released'),
      'projects/silent.md': projectFile('Silent'),
    },
  });
  // It ends today, since a process that is killed goes by the real clock.
  github.clock.advance(-35 * DAY);
  const say = (issue: number, login: string, body: string) =>
    github.as(login).rest.issues.createComment({ ...place, issue_number: issue, body });
  await sync(github, { simulated: true });
  const [claimed = 0, released = 0, silent = 0] = github
    .issues()
    .map(({ number, title }) => ({ number, title }))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ number }) => number);
  await say(silent, 'dave', '/claim');
  await sync(github, { simulated: true });
  github.clock.advance(21 * DAY);
  await sync(github, { simulated: true });
  // Whoever has waited longer than two weeks would be asked first.
  github.clock.advance(DAY);
  await say(released, 'bob', '/claim');
  await say(released, 'carol', '/claim');
  await say(silent, 'erin', '/claim');
  await sync(github, { simulated: true });
  github.clock.advance(13 * DAY);
  await say(claimed, 'alice', '/claim');
  await say(claimed, 'frank', '/claim');
  await say(released, 'bob', '/unclaim');
  return github;
}

const LOST = FAULTS.filter(({ fault }) => fault.startsWith('the connection'));
const ANSWERED = FAULTS.filter(({ fault }) => !fault.startsWith('the connection'));

describe('a claim, a release and a time-out, disturbed', () => {
  it('carry what they should', async () => {
    const github = await claimsToCarryOut();
    await sync(github, { simulated: true });
    const held = Object.fromEntries(
      github.issues().map(({ title, assignees }) => [title, assignees.map(({ login }) => login)]),
    );
    await github.close();
    expect(held).toEqual({ Claimed: ['alice'], Released: ['carol'], Silent: ['erin'] });
  });

  it.each(LOST)('at every request: $fault', async ({ disturb }) => {
    const { state, requests } = await undisturbed(claimsToCarryOut);
    for (let k = 1; k <= requests; k += 1) await expectMended(claimsToCarryOut, k, state, disturb);
  });

  it('at every fourth request: the process is killed', async () => {
    const { state, requests } = await undisturbed(claimsToCarryOut);
    for (let k = 1; k <= requests; k += KILL_STEP) await expectMendedAfterKill(claimsToCarryOut, k, state);
  });

  // Each at every fourth request, together at all of them.
  it.each(ANSWERED.map((fault, at) => ({ ...fault, at })))('$fault', async ({ disturb, at }) => {
    const { state, requests } = await undisturbed(claimsToCarryOut);
    for (let k = 1 + at; k <= requests; k += ANSWERED.length)
      await expectMended(claimsToCarryOut, k, state, disturb);
  });
});
