import { afterEach, expect, it } from 'vitest';
import { countsOf, type Run } from '../../src/model/run.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { mentions } from '../claims/support.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { projectFile, THREE } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';

let github: GitHub;
afterEach(async () => await github.close());

const on = (issue_number: number, assignees: string[]) => ({
  owner: 'xen-list',
  repo: 'projects',
  issue_number,
  assignees,
});
const claimsIn = (run: Run) => /### Claims[\s\S]*/.exec(summaryMarkdown(run, 'main'))?.[0] ?? '';

async function start(way: string): Promise<number> {
  github = await startGitHub({ files: { ...THREE, '.github/dibs.yml': `write_back: ${way}\n` } });
  await sync(github, { simulated: true });
  return github.issues().find(({ title }) => title === 'PyGrub in C')?.number ?? 0;
}

it('claims and releases are counted and shown if no file takes them over, and the run after is unchanged', async () => {
  const issue = await start('none');
  const maintainer = github.as('maintainer').rest.issues;
  const whole = async () => (await sync(github, { simulated: true })).run;
  await maintainer.addAssignees(on(issue, ['helper']));
  const claimed = (await sync(github, { simulated: true, only: issue })).run;
  expect(countsOf(claimed)).toMatchObject({ claimed: 1, released: 0, failed: 0, remaining: 0 });
  expect(claimsIn(claimed)).toMatch(new RegExp(`#${issue}.*tools/grub.*helper`));
  const quiet = await whole();
  expect(countsOf(quiet)).toMatchObject({ claimed: 0, released: 0, unchanged: 3 });
  expect(claimsIn(quiet)).toMatch(/tools\/grub.*helper/);
  await maintainer.removeAssignees(on(issue, ['helper']));
  await maintainer.addAssignees(on(issue, ['maintainer']));
  const swapped = await whole();
  expect(swapped.changes.map(({ kind }) => kind).sort()).toEqual(['claim', 'release', 'update']);
  expect(countsOf(swapped)).toMatchObject({ claimed: 1, released: 1, remaining: 0 });
  expect(claimsIn(swapped)).toMatch(/tools\/grub.*\| maintainer/);
  await maintainer.removeAssignees(on(issue, ['maintainer']));
  const released = await whole();
  expect(countsOf(released)).toMatchObject({ claimed: 0, released: 1 });
  expect(claimsIn(released)).toBe('');
  const after = await sync(github, { simulated: true });
  expect(after.writes).toEqual([]);
  expect(countsOf(after.run)).toMatchObject({ claimed: 0, released: 0, unchanged: 3 });
});

it('claims are shown whose files wait in a pull request', async () => {
  const issue = await start('pull-request');
  await github.as('maintainer').rest.issues.addAssignees(on(issue, ['helper']));
  const { run } = await sync(github, { simulated: true, only: issue });
  expect(countsOf(run)).toMatchObject({ claimed: 1 });
  expect(claimsIn(run)).toMatch(/tools\/grub.*helper/);
  expect(claimsIn((await sync(github, { simulated: true })).run)).toMatch(/tools\/grub.*helper/);
});

it('people whom a file without a number names as holders are named, not pinged, and told nothing untrue', async () => {
  const claim = 'claim: { by: [dave, erin], since: 2026-01-02 }\n';
  github = await startGitHub({ files: { 'projects/copy.md': projectFile('Copy', claim) } });
  const { run } = await sync(github, { simulated: true });
  expect(run.outcomes.find(({ change }) => change.kind === 'create')?.message).toContain('dave, erin');
  const said = github.comments(1).map(({ body }) => body);
  expect(said).toHaveLength(2);
  for (const [at, text] of said.entries()) {
    expect(mentions(text)).toEqual([]);
    expect(text).toContain(`[${['dave', 'erin'][at]}](https://github.com/`);
    expect(text).not.toMatch(/former|held this/);
  }
  await sync(github, { simulated: true });
  expect(github.comments(1)).toHaveLength(2);
});
