/** What GitHub refuses about one issue, person or pull request ends nothing for the others. */

import { describe, expect, it } from 'vitest';
import type { RecordedRequest } from '../emulator/faults.ts';
import { projectFile } from '../support/scenario.ts';
import { type ClaimsFixture, claimTest, DAY, labelsOf, startFixture, UNLIMITED } from './support.ts';

const NAMES = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
const STATUSES: { status: number; message: string }[] = [
  { status: 403, message: 'Resource not accessible by integration' },
  { status: 403, message: 'Must have admin rights to Repository.' },
  { status: 404, message: 'Not Found' },
  { status: 410, message: 'This issue was deleted' },
  { status: 422, message: 'Validation Failed' },
  { status: 451, message: 'Repository access blocked' },
  { status: 502, message: 'Server Error' },
];

const files = () => ({
  ...Object.fromEntries(
    NAMES.map((name) => [`projects/${name}.md`, projectFile(name, 'difficulty: easy\n')]),
  ),
  'projects/fine.md': projectFile('Fine', 'difficulty: easy\n'),
  '.github/dibs.yml': `${UNLIMITED}claims: { per_person: 20 }\n`,
});

/** Each issue has somebody of its own. */
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'contributor', 'gina'];
const people = { gina: {} };

interface Kind {
  /** What GitHub is asked, about the issue of that number. */
  hits: (request: RecordedRequest, issue: number) => boolean;
  /** What there is to do about a project, and that it was done. */
  before?: (fixture: ClaimsFixture, issue: number, login: string) => Promise<unknown>;
  prepare: (fixture: ClaimsFixture, issue: number, login: string, id: string) => Promise<unknown>;
  done: (fixture: ClaimsFixture, issue: number) => unknown;
}

const say = (text: string) => (fixture: ClaimsFixture, issue: number, login: string) =>
  fixture.say(issue, login, text);
const onIssue = (method: string, rest: string) => (request: RecordedRequest, issue: number) =>
  request.method === method && request.path.endsWith(`/issues/${issue}${rest}`);
const isHeld = (fixture: ClaimsFixture, issue: number) => fixture.holders(issue).length === 1;
const claimed = { prepare: say('/claim'), done: isHeld };

const KINDS: Record<string, Kind> = {
  'the comments of an issue': { hits: onIssue('GET', '/comments'), ...claimed },
  'an assignment': { hits: onIssue('POST', '/assignees'), ...claimed },
  'an answer': {
    hits: onIssue('POST', '/comments'),
    prepare: say('/verified'),
    done: (fixture, issue) => fixture.answers(issue).length === 1,
  },
  'a release': {
    hits: onIssue('DELETE', '/assignees'),
    before: say('/claim'),
    prepare: say('/unclaim'),
    done: (fixture, issue) => !isHeld(fixture, issue),
  },
  'a change of labels': {
    hits: onIssue('PATCH', ''),
    prepare: async ({ github }, _issue, _login, id) =>
      github.commit({
        [`projects/${id}.md`]: ((await github.read(`projects/${id}.md`)) ?? '').replace('easy', 'hard'),
      }),
    done: (fixture, issue) => labelsOf(fixture, issue).includes('difficulty: hard'),
  },
};

/** Some issues are each refused in another way, one is not. */
async function refuse(fixture: ClaimsFixture, hits: Kind['hits'], is = (_: number) => true): Promise<void> {
  const issues = await Promise.all(NAMES.map((name) => fixture.number(name)));
  for (const [at, { status, message }] of STATUSES.entries()) {
    if (!is(status)) continue;
    fixture.github.faults.answer(
      (request) => hits(request, issues[at] ?? 0),
      status >= 500 ? { status } : { status, body: { message } },
      100,
    );
  }
}

describe('a refusal on one issue is none on the others:', () => {
  for (const [name, { hits, before, prepare, done }] of Object.entries(KINDS)) {
    claimTest(
      name,
      async (fixture) => {
        const { github } = fixture;
        const ids = [...NAMES, 'fine'];
        const all = await Promise.all(ids.map((id) => fixture.number(id)));
        const [fine, ...issues] = [all.at(-1) ?? 0, ...all.slice(0, -1)];
        for (const [at, issue] of all.entries()) await before?.(fixture, issue, PEOPLE[at] ?? '');
        await fixture.quick();
        for (const [at, issue] of all.entries())
          await prepare(fixture, issue, PEOPLE[at] ?? '', ids[at] ?? '');
        await refuse(fixture, hits);
        await fixture.quick();
        expect(done(fixture, fine)).toBe(true);
        github.faults.clear();
        github.clock.advance(60_000);
        await fixture.quick();
        for (const issue of issues) expect(done(fixture, issue), `issue ${issue}`).toBe(true);
      },
      { simulated: true, files: files(), people },
    );
  }

  claimTest(
    'an issue that cannot be read although a file names it',
    async (fixture) => {
      const { github } = fixture;
      await refuse(fixture, onIssue('GET', ''), (status) => status !== 404 && status !== 410);
      const fine = await fixture.number('fine');
      github.faults.labelLists = (all) => all.filter(({ number }) => number === fine);
      await fixture.say(fine, 'bob', '/claim');
      const { run } = await fixture.quick();
      expect(fixture.holders(fine)).toEqual(['bob']);
      const unread = run.problems
        .map((one) => one.message)
        .filter((one) => one.includes('could not be read'));
      expect(unread.join('\n')).toContain('Repository access blocked');
      expect(unread).toHaveLength(5);
      github.faults.clear();
      expect(github.issues()).toHaveLength(8);
    },
    { simulated: true, files: files() },
  );

  claimTest(
    'the timeline of a claim, and that of a pull request, here and elsewhere',
    async (fixture) => {
      const { github } = fixture;
      const fine = await fixture.number('fine');
      const issues = await Promise.all(NAMES.map((one) => fixture.number(one)));
      for (const [at, issue] of [...issues, fine].entries())
        await fixture.say(issue, PEOPLE[at] ?? '', '/claim');
      await fixture.quick();
      const pull = await github.openPullRequest({
        title: 'Work',
        body: `For #${issues[6]}`,
        login: 'contributor',
      });
      github.clock.advance(22 * DAY);
      await refuse(fixture, onIssue('GET', '/timeline'));
      github.faults.answer(
        { method: 'GET', path: `/issues/${pull}/timeline` },
        { status: 403, body: STATUSES[0] },
        10,
      );
      const { run } = await fixture.quick();
      expect(run.outcomes.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(fixture.answers(fine)).toHaveLength(2);
      for (const issue of issues) expect(fixture.answers(issue), `issue ${issue}`).toHaveLength(1);
      const unread = run.problems.filter(({ message }) => message.includes('nobody is reminded or released'));
      expect(unread).toHaveLength(issues.length);
      github.faults.clear();
      await fixture.quick();
      for (const issue of issues) expect(fixture.answers(issue), `issue ${issue}`).toHaveLength(2);
    },
    { simulated: true, files: files(), people },
  );
});

describe('on the issue itself', () => {
  const two = { simulated: true, files: files() };

  claimTest(
    'a comment that is refused for good keeps nobody from what is theirs, and labels follow',
    async (fixture) => {
      const { github } = fixture;
      const issue = await fixture.number('p0');
      for (const login of ['alice', 'bob']) await fixture.say(issue, login, '/claim');
      await fixture.quick();
      const refusal = { message: 'Commenting is disabled on issues with more than 2500 comments' };
      github.faults.answer(
        { method: 'POST', path: `/issues/${issue}/comments` },
        { status: 403, body: refusal },
        10,
      );
      await fixture.say(issue, 'alice', '/unclaim');
      const text = (await github.read('projects/p0.md')) ?? '';
      await github.commit({ 'projects/p0.md': text.replace('easy', 'hard') });
      const { run } = await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['bob']);
      expect(labelsOf(fixture, issue)).toContain('difficulty: hard');
      expect(run.outcomes.filter(({ result }) => result === 'failed')).toHaveLength(1);
      github.faults.clear();
      await fixture.quick();
      // The release is answered with the turn of the next in line.
      expect(fixture.answers(issue)).toHaveLength(3);
    },
    two,
  );

  claimTest(
    'a person whom GitHub refuses to assign keeps nobody else from it',
    async (fixture) => {
      const { github } = fixture;
      const issue = await fixture.number('p0');
      for (const login of ['alice', 'bob', 'carol']) await fixture.say(issue, login, '/claim');
      const isAlice = ({ method, path, body }: RecordedRequest) =>
        method === 'POST' && path.endsWith('/assignees') && JSON.stringify(body).includes('alice');
      github.faults.answer(isAlice, { status: 422, body: { message: 'Validation Failed' } }, 10);
      await fixture.quick();
      expect(fixture.holders(issue)).toEqual(['bob']);
      expect(fixture.answers(issue).join()).not.toContain('@alice');
      github.faults.clear();
      await fixture.quick();
      expect(fixture.answers(issue).filter((text) => text.includes('@alice'))).toHaveLength(1);
      expect(github.issue(issue).body).toMatch(/In line:.*alice/);
    },
    two,
  );
});

describe('a permission that is missing everywhere', () => {
  it('is not asked for on a hundred issues, one after the other', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`projects/m${at}.md`, projectFile(`M ${at}`)]),
    );
    const opened = await startFixture({ files: { ...many, '.github/dibs.yml': UNLIMITED } });
    const { github } = opened;
    try {
      await opened.quick();
      const all = await github.files();
      const changed = Object.entries(all).filter(([path]) => path in many);
      await github.commit(
        Object.fromEntries(changed.map(([path, text]) => [path, text.replace('is about', 'was about')])),
      );
      const patches = ({ method, path }: RecordedRequest) =>
        method === 'PATCH' && /\/issues\/\d+$/.test(path);
      const refusal = { status: 403, body: { message: 'Resource not accessible by integration' } };
      github.faults.answer(patches, refusal, 100);
      const { run, writes } = await opened.quick();
      expect(writes.filter((write) => write.startsWith('PATCH /issues'))).toHaveLength(5);
      expect(run.outcomes.filter(({ result }) => result === 'failed')).toHaveLength(20);

      // Refusals of a few say nothing of the rest.
      github.faults.clear();
      const numbers = github.issues().map(({ number }) => number);
      const few = new Set([numbers[0], numbers[1], numbers[3], numbers[4], numbers[5], numbers[7]]);
      github.faults.answer(
        (request) => patches(request) && few.has(Number(request.path.split('/').pop())),
        refusal,
        100,
      );
      const second = await opened.quick();
      expect(second.run.outcomes.filter(({ result }) => result === 'failed')).toHaveLength(few.size);
      github.faults.clear();
      expect((await opened.quick()).run.outcomes.filter(({ result }) => result === 'done').length).toBe(
        few.size,
      );
      expect((await opened.quick()).writes).toEqual([]);
    } finally {
      await github.close();
    }
  });

  it('as the token itself ends the run at once, and so does the list of issues', async () => {
    const opened = await startFixture();
    const { github } = opened;
    try {
      await opened.quick();
      for (const fault of [
        { status: 401, body: { message: 'Bad credentials' } },
        { status: 403, body: { message: 'Resource not accessible by integration' } },
      ]) {
        github.faults.answer(({ method, path }) => method === 'GET' && path.endsWith('/issues'), fault, 10);
        await expect(opened.quick()).rejects.toThrow();
        expect(github.writes()).toEqual([]);
        github.faults.clear();
      }
    } finally {
      await github.close();
    }
  });
});
