import { describe, expect, it, vi } from 'vitest';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { expectMended, expectMendedAfterKill, FAULTS, KILL_STEP, undisturbed } from '../support/crash.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';
import { ACCEPTED, ANSWERS, formBody, repository } from './support.ts';

// Each case carries out its situation some thirty times.
vi.setConfig({ testTimeout: 240_000 });

/** A repository whose next sync makes a pull request of one proposal and ends another one, whose file was merged. */
async function withProposals(): Promise<GitHub> {
  const github = await startGitHub({
    files: {
      'projects/one.md': projectFile('One'),
      '.github/ISSUE_TEMPLATE/propose-a-project.yml': formTemplate(defaultConfig()),
    },
  });
  const maintainer = github.as('maintainer').rest;
  const propose = async (title: string) => {
    const issue = { ...repository, title, body: formBody(ANSWERS) };
    const { number } = (await github.as('alice').rest.issues.create(issue)).data;
    await maintainer.issues.addLabels({ ...repository, issue_number: number, labels: [ACCEPTED] });
  };
  await propose('Merged');
  await sync(github, { simulated: true });
  const { data } = await maintainer.pulls.list(repository);
  for (const { number } of data) await maintainer.pulls.merge({ ...repository, pull_number: number });
  await propose('Waiting');
  return github;
}

// The answer that comes too late is the worst of them; the others are tried on claims and on first syncs.
const WORST = FAULTS.filter(({ fault }) => /after the request took effect|for good/.test(fault));

describe('proposals, disturbed at every request', () => {
  it.each(WORST)('$fault', async ({ disturb }) => {
    const { state, requests } = await undisturbed(withProposals);
    expect(requests).toBeGreaterThan(12);
    for (let k = 1; k <= requests; k += 1) await expectMended(withProposals, k, state, disturb);
  });

  it('at every fourth request: the process is killed', async () => {
    const { state, requests } = await undisturbed(withProposals);
    for (let k = 1; k <= requests; k += KILL_STEP) await expectMendedAfterKill(withProposals, k, state);
  });
});
