import { afterEach, describe, expect, it } from 'vitest';
import { LimitReached } from '../../src/model/errors.ts';
import { busiestWindow, createsContent, type GitHub, startGitHub } from '../emulator/github.ts';
import { checkout } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const repository = { owner: 'xen-list', repo: 'projects' };

let github: GitHub | undefined;
afterEach(async () => {
  await github?.close();
  github = undefined;
});

function list(count: number, config = ''): Record<string, string> {
  const files = Array.from({ length: count }, (_, at) => [
    `projects/p${at}.md`,
    projectFile(`Project ${at}`),
  ]);
  return { ...Object.fromEntries(files), '.github/dibs.yml': config };
}

describe('limits of our own', () => {
  it('creates in bursts, and never more than allowed in any minute', async () => {
    github = await startGitHub({ files: list(70, 'limits: { per_minute: 20, per_hour: 450 }\n') });
    const { run, waited } = await sync(github, { simulated: true });
    expect(run.outcomes.every(({ result }) => result === 'done')).toBe(true);
    expect(github.issues()).toHaveLength(70);
    expect(busiestWindow(github.requests.filter(createsContent), MINUTE)).toBeLessThanOrEqual(20);
    // 70 issues and 3 labels in bursts of 20 need three waits of a minute, and hardly more.
    expect(waited).toBeGreaterThan(2.9 * MINUTE);
    expect(waited).toBeLessThan(3.1 * MINUTE);
  });

  it('stops in order where the hour is used up, records what was done, and goes on in the next run', async () => {
    github = await startGitHub({ files: list(40, 'limits: { per_minute: 20, per_hour: 25 }\n') });
    const first = await sync(github, { simulated: true });
    const made = github.issues().length;
    expect(made).toBe(25 - github.labels().length);
    expect(first.run.outcomes.filter(({ result }) => result === 'left')).toHaveLength(40 - made);
    expect(first.run.outcomes.some(({ result }) => result === 'failed')).toBe(false);
    const recorded = Object.values(await github.files()).filter((text) => /^issue: \d+$/m.test(text));
    expect(recorded).toHaveLength(made);
    github.clock.advance(HOUR);
    const second = await sync(github, { simulated: true });
    expect(second.run.outcomes.filter(({ result }) => result === 'left')).toHaveLength(0);
    expect(github.issues()).toHaveLength(40);
    const third = await sync(github, { simulated: true });
    expect(third.writes).toEqual([]);
  });

  it('counts what another run created within the hour', async () => {
    github = await startGitHub({ files: list(20, 'limits: { per_minute: 60, per_hour: 25 }\n') });
    await sync(github, { simulated: true });
    expect(github.issues()).toHaveLength(20);
    await github.commit(list(40, 'limits: { per_minute: 60, per_hour: 25 }\n'));
    await sync(github, { simulated: true });
    expect(github.issues()).toHaveLength(25);
  });

  it('counts it also where the branch has moved since the checkout', async () => {
    const limits = 'limits: { per_minute: 60, per_hour: 25 }\n';
    github = await startGitHub({ files: list(20, limits) });
    await sync(github, { simulated: true });
    await github.commit(list(40, limits));
    const old = await checkout(github);
    await github.commit({ 'notes.md': 'moved' });
    await sync(github, { simulated: true, checkout: old });
    expect(github.issues()).toHaveLength(25);
  });

  it.each(['a run about all projects', 'runs about one issue'])(
    'counts the comments that other runs made within the minute, in %s',
    async (kind) => {
      github = await startGitHub({ files: list(8) });
      await sync(github, { simulated: true });
      await github.commit({ '.github/dibs.yml': 'limits: { per_minute: 4 }\n' });
      github.clock.advance(2 * HOUR);
      const isOne = kind === 'runs about one issue';
      const sent: GitHub['requests'][number][] = [];
      for (const logins of [
        ['alice', 'bob', 'carol'],
        ['dave', 'helper', 'maintainer'],
      ]) {
        for (const [at, login] of logins.entries()) {
          const issue_number = isOne ? 1 : at + 1;
          await github.as(login).rest.issues.createComment({ ...repository, issue_number, body: '/unclaim' });
        }
        await sync(github, { simulated: true, ...(isOne && { only: 1 }) });
        sent.push(...github.requests);
      }
      expect(sent.filter(createsContent).length).toBe(6);
      expect(busiestWindow(sent.filter(createsContent), MINUTE)).toBeLessThanOrEqual(4);
    },
  );
});

describe("GitHub's limits", () => {
  const WORDINGS = [
    { wording: 'secondary', status: 403, retryAfter: true },
    { wording: 'secondary', status: 403, retryAfter: false },
    { wording: 'blocked', status: 403, retryAfter: false },
    { wording: 'too quickly', status: 403, retryAfter: false },
    { wording: 'too quickly', status: 422, retryAfter: false },
    { wording: 'secondary', status: 429, retryAfter: true },
  ] as const;

  it.each(WORDINGS)(
    'waits after "$wording" with $status (retry-after: $retryAfter) and makes each issue once',
    async (limit) => {
      github = await startGitHub({
        files: list(30),
        limits: { creation: { ...limit, windows: [{ count: 20, ms: MINUTE }] } },
      });
      const { run } = await sync(github, { simulated: true });
      expect(run.outcomes.filter(({ result }) => result !== 'done')).toEqual([]);
      expect(github.issues().map(({ title }) => title)).toHaveLength(30);
      expect(new Set(github.issues().map(({ title }) => title)).size).toBe(30);
      expect(github.requests.filter(({ refused }) => refused !== undefined).length).toBeLessThanOrEqual(2);
    },
  );

  it('brings 200 projects through 20 creations a minute and 150 an hour in the fewest windows', async () => {
    const config = 'limits: { per_minute: 20, per_hour: 150 }\nlabels: { claim: null, verification: null }\n';
    const windows = [
      { count: 20, ms: MINUTE },
      { count: 150, ms: HOUR },
    ];
    github = await startGitHub({ files: list(200, config), limits: { creation: { windows } } });
    const refused: number[] = [];
    let hours = 0;
    while (github.issues().length < 200 && hours < 5) {
      await sync(github, { simulated: true });
      refused.push(github.requests.filter((request) => request.refused !== undefined).length);
      hours += 1;
      github.clock.advance(HOUR);
    }
    // 200 issues and one label in hours of 150.
    expect(hours).toBe(2);
    expect(refused).toEqual([0, 0]);
    expect((await sync(github, { simulated: true })).writes).toEqual([]);
  });

  it('stops in order where the requests of the hour are used up, and sends none that is announced to be refused', async () => {
    github = await startGitHub({ files: list(30), limits: { primary: { limit: 20, windowMs: HOUR } } });
    const first = await sync(github, { simulated: true });
    expect(github.requests.filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(first.run.outcomes.some(({ result }) => result === 'left')).toBe(true);
    expect(first.run.outcomes.some(({ result }) => result === 'failed')).toBe(false);
    github.limits.primary.limit = 1000;
    github.clock.advance(HOUR);
    await sync(github, { simulated: true });
    expect(github.issues()).toHaveLength(30);
    expect((await sync(github, { simulated: true })).writes).toEqual([]);
  });

  it('tells what was written, wherever in a run the requests are used up', async () => {
    github = await startGitHub({ files: list(14, 'claims: { per_person: 100 }\n') });
    await sync(github, { simulated: true });
    const { primary } = github.limits;
    const { limit } = primary;
    const say = async (login: string, issue_number: number, body: string) =>
      await github?.as(login).rest.issues.createComment({ ...repository, issue_number, body });
    const settle = async (held: number) => {
      if (github) await sync(github, { simulated: true });
      expect(github?.issues().map(({ assignees }) => assignees.length)).toEqual(Array(14).fill(held));
    };
    // It is known only after the release that the next in line cannot be assigned, and that labels change.
    for (let issue = 1; issue <= 14; issue += 1) {
      await say('maintainer', issue, '/claim @helper');
      await say('maintainer', issue, '/claim @dave');
    }
    await settle(1);
    github.clock.advance(HOUR);
    for (let issue = 1; issue <= 14; issue += 1) {
      await say('maintainer', issue, '/unclaim @helper');
      primary.limit = issue + 1;
      github.resetLimits();
      const run = await sync(github, { simulated: true, only: issue }).then(
        ({ run }) => run,
        (error: unknown) => {
          expect(error).toBeInstanceOf(LimitReached);
          return undefined;
        },
      );
      const written = github.writes().filter(({ status }) => status !== undefined && status < 300);
      // A run that says nothing has done nothing.
      if (run === undefined) expect(written, `${issue + 1} requests`).toEqual([]);
      else expect(run.outcomes.some(({ result }) => result === 'done' || result === 'left')).toBe(true);
      primary.limit = limit;
      github.resetLimits();
      github.clock.advance(MINUTE);
    }
    await settle(0);
  });

  it('repeats a read that failed, and no creation', async () => {
    github = await startGitHub({ files: list(2) });
    github.faults.answer({ method: 'GET', path: '/issues' }, { status: 502 });
    github.faults.answerAfter({ method: 'POST', path: '/issues' }, { status: 502 });
    const { run } = await sync(github, { simulated: true });
    expect(
      run.outcomes.filter(({ change, result }) => change.kind === 'create' && result === 'done'),
    ).toHaveLength(2);
    expect(
      github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/issues')),
    ).toHaveLength(2);
    expect(github.issues()).toHaveLength(2);
    await github
      .as('maintainer')
      .rest.issues.addAssignees({ ...repository, issue_number: 1, assignees: ['helper'] });
    const later = await sync(github, { simulated: true });
    expect(later.run.projects.find(({ issue }) => issue === 1)?.claim?.by).toEqual(['helper']);
  });
});
