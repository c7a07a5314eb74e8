import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { busiestWindow, createsContent, type GitHub, startGitHub } from './github.ts';
import { AGENTS } from './people.ts';

const PLACE = { owner: 'xen-list', repo: 'projects' };

let github: GitHub;
/** The program under test: its requests are counted, limited and disturbed. */
let program: Octokit;

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const client = (token: string) => new Octokit({ auth: token, baseUrl: github.apiUrl, log: silent });
const bot = () => github.as('bot').rest;

async function refused(
  request: Promise<unknown>,
): Promise<{ status: number; message: string; errors: unknown }> {
  try {
    await request;
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data: Record<string, unknown> } };
    return { status, message: String(response?.data?.message), errors: response?.data?.errors };
  }
  throw new Error('The request was not refused');
}

const newIssue = async (fields: object = {}, login = 'bot') =>
  (await github.as(login).rest.issues.create({ ...PLACE, title: 'A project', ...fields })).data;

const assign = async (issue_number: number, ...assignees: string[]) =>
  github.as('bot').rest.issues.addAssignees({ ...PLACE, issue_number, assignees });

const comment = async (issue_number: number, login: string, body = 'Hello') =>
  (await github.as(login).rest.issues.createComment({ ...PLACE, issue_number, body })).data;

beforeAll(async () => {
  github = await startGitHub({ files: { 'projects/a.md': '\uFEFF---\r\ntitle: A\r\n---\r\nä' } });
  program = client(github.tokens.bot);
});
afterAll(() => github.close());
beforeEach(() => github.clearRequests());
afterEach(() => {
  github.faults.clear();
  github.hooks.onRequest = undefined;
  github.hooks.beforeAnswer = undefined;
  Object.assign(github.settings, {
    issuesDisabled: false,
    protectedBranch: false,
    pullRequestsForbidden: false,
  });
  github.limits.creation.windows = [];
  github.limits.primary.limit = 1_000_000;
  github.resetLimits();
  github.clock.set();
});

describe('sizes', () => {
  const tooLong = (field: string, limit: number) => [
    expect.objectContaining({ field, message: `${field} is too long (maximum is ${limit} characters)` }),
  ];

  it('allow 256 characters of title and 65,536 of body, counted by code point', async () => {
    const issue = await newIssue({ title: '🐘'.repeat(256), body: '🐘'.repeat(65_536) });
    expect([...(issue.body ?? '')]).toHaveLength(65_536);
    expect(await refused(newIssue({ title: 'x'.repeat(257) }))).toMatchObject({
      status: 422,
      message: 'Validation Failed',
      errors: tooLong('title', 256),
    });
    const long = 'x'.repeat(65_537);
    expect(await refused(newIssue({ body: long }))).toMatchObject({ errors: tooLong('body', 65_536) });
    const update = bot().issues.update({ ...PLACE, issue_number: issue.number, body: long });
    expect(await refused(update)).toMatchObject({ status: 422, errors: tooLong('body', 65_536) });
    expect(await refused(comment(issue.number, 'bot', long))).toMatchObject({ status: 422 });
  });

  it('require a title', async () => {
    expect(await refused(newIssue({ title: '  ' }))).toMatchObject({ errors: [{ code: 'missing_field' }] });
  });

  it('limit labels in length, number, description and characters', async () => {
    const create = (fields: object) => refused(bot().issues.createLabel({ ...PLACE, name: 'x', ...fields }));
    expect(await create({ name: 'x'.repeat(51) })).toMatchObject({ errors: tooLong('name', 50) });
    expect(await create({ description: 'x'.repeat(101) })).toMatchObject({
      errors: tooLong('description', 100),
    });
    expect(await create({ name: 'a,b' })).toMatchObject({ status: 422 });
    expect(await create({ color: '#ff0000' })).toMatchObject({ errors: [{ field: 'color' }] });
    const value = 'x'.repeat(51);
    expect(await refused(newIssue({ labels: [value] }))).toMatchObject({
      errors: [{ value, resource: 'Label', field: 'name', code: 'invalid' }],
    });
    const labels = Array.from({ length: 101 }, (_, i) => `label ${i}`);
    expect(await refused(newIssue({ labels }))).toMatchObject({
      message: 'Issues cannot have more than 100 labels',
    });
  });
});

describe('labels', () => {
  it('are the same in any case', async () => {
    await bot().issues.createLabel({ ...PLACE, name: 'Good First Issue', color: '00ff00' });
    expect(await refused(bot().issues.createLabel({ ...PLACE, name: 'good first issue' }))).toMatchObject({
      status: 422,
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    const issue = await newIssue({ labels: ['GOOD FIRST ISSUE'] });
    expect(issue.labels).toMatchObject([{ name: 'Good First Issue', color: '00ff00' }]);
    const { data } = await bot().issues.listForRepo({ ...PLACE, labels: 'good FIRST issue' });
    expect(data.map((each) => each.number)).toEqual([issue.number]);
    const one = await bot().issues.getLabel({ ...PLACE, name: 'good first issue' });
    expect(one.data.name).toBe('Good First Issue');
  });

  it('are created by being named, in GitHub’s gray', async () => {
    const issue = await newIssue({ labels: ['fresh one'] });
    await bot().issues.update({ ...PLACE, issue_number: issue.number, labels: ['fresh two', 'FRESH ONE'] });
    await bot().issues.addLabels({
      ...PLACE,
      issue_number: issue.number,
      labels: ['fresh three', 'Fresh Two'],
    });
    const { labels } = github.issue(issue.number);
    expect(labels.map(({ name, color }) => `${name} ${color}`)).toEqual([
      'fresh one ededed',
      'fresh three ededed',
      'fresh two ededed',
    ]);
    await bot().issues.removeLabel({ ...PLACE, issue_number: issue.number, name: 'Fresh Two' });
    const missing = bot().issues.removeLabel({ ...PLACE, issue_number: issue.number, name: 'fresh two' });
    expect(await refused(missing)).toMatchObject({ status: 404, message: 'Label does not exist' });
  });

  it('show their new name on every issue, and disappear from all when deleted', async () => {
    const issue = await newIssue({ labels: ['before'] });
    await bot().issues.updateLabel({ ...PLACE, name: 'before', new_name: 'after' });
    expect(github.issue(issue.number).labels.map((label) => label.name)).toEqual(['after']);
    await bot().issues.deleteLabel({ ...PLACE, name: 'after' });
    expect(github.issue(issue.number).labels).toEqual([]);
  });
});

describe('lists', () => {
  it('include pull requests, also under a label', async () => {
    const number = await github.openPullRequest({ title: 'A change', labels: ['listed'] });
    const issue = await newIssue({ labels: ['Listed'] });
    const { data } = await bot().issues.listForRepo({ ...PLACE, labels: 'listed' });
    expect(data.map((each) => [each.number, each.pull_request !== undefined])).toEqual([
      [issue.number, false],
      [number, true],
    ]);
    const one = await bot().issues.get({ ...PLACE, issue_number: number });
    expect(one.data.pull_request?.html_url).toBe(`https://github.com/xen-list/projects/pull/${number}`);
    await bot().issues.update({
      ...PLACE,
      issue_number: number,
      title: 'Renamed',
      labels: [],
      state: 'closed',
    });
    const pull = await bot().pulls.get({ ...PLACE, pull_number: number });
    expect(pull.data).toMatchObject({ title: 'Renamed', labels: [], state: 'closed' });
  });

  it('can be followed by their links, and by page number up to page 99', async () => {
    const own = await startGitHub();
    await own.seedIssues(Array.from({ length: 101 }, (_, i) => ({ title: `Issue ${i}` })));
    const all = await own.as('bot').paginate('GET /repos/{owner}/{repo}/issues', { ...PLACE, per_page: 1 });
    expect(all).toHaveLength(101);
    const page = (number: number) =>
      own.as('bot').rest.issues.listForRepo({ ...PLACE, per_page: 1, page: number });
    expect((await page(99)).headers.link).toContain(`<${own.apiUrl}/repos/xen-list/projects/issues?`);
    expect(await refused(page(100))).toMatchObject({
      status: 422,
      message:
        'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)',
    });
    await own.close();
  });

  it('are distorted on demand, for the program under test only', async () => {
    await newIssue({ labels: ['lied about'] });
    await newIssue({ labels: ['lied about'] });
    const list = async (octokit: Octokit) =>
      (await octokit.rest.issues.listForRepo({ ...PLACE, labels: 'lied about' })).data.length;
    github.faults.labelLists = 'empty';
    expect([await list(program), await list(github.as('bot'))]).toEqual([0, 2]);
    github.faults.labelLists = (issues) => issues.slice(1);
    expect(await list(program)).toBe(1);
    github.faults.issueLists = 'empty';
    expect((await program.rest.issues.listForRepo(PLACE)).data).toEqual([]);
  });

  it('shift between pages on demand', async () => {
    for (let i = 0; i < 6; i++) await newIssue({ labels: ['shifting'] });
    const all = () =>
      program.paginate(program.rest.issues.listForRepo, { ...PLACE, labels: 'shifting', per_page: 2 });
    expect(await all()).toHaveLength(6);
    github.faults.pageShift = 1;
    expect(new Set((await all()).map((issue) => issue.number)).size).toBeLessThan(6);
    github.faults.pageShift = -1;
    const numbers = (await all()).map((issue) => issue.number);
    expect(numbers.length).toBeGreaterThan(new Set(numbers).size);
  });
});

describe('people', () => {
  it('are shown with their association to the repository', async () => {
    const association = async (login: string) => (await newIssue({}, login)).author_association;
    expect(await association('maintainer')).toBe('MEMBER');
    expect(await association('mentor')).toBe('MEMBER');
    expect(await association('helper')).toBe('COLLABORATOR');
    expect(await association('contributor')).toBe('CONTRIBUTOR');
    expect(await association('alice')).toBe('NONE');
    const issue = await newIssue();
    expect(issue.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    expect(issue.author_association).toBe('NONE');
    expect(await comment(issue.number, 'helper')).toMatchObject({ author_association: 'COLLABORATOR' });
  });

  it('who conceal their membership are contributors to everyone but members', async () => {
    const own = await startGitHub({ people: { shy: { role: 'admin', concealed: true } } });
    const [number = 0] = await own.seedIssues([{ title: 'Mine', login: 'shy' }]);
    await own.as('shy').rest.issues.createComment({ ...PLACE, issue_number: number, body: 'Hi' });
    const seen = async (login: string) => {
      const { issues } = own.as(login).rest;
      const [one, list, said] = await Promise.all([
        issues.get({ ...PLACE, issue_number: number }),
        issues.listForRepo(PLACE),
        issues.listComments({ ...PLACE, issue_number: number }),
      ]);
      return [one.data, list.data[0], said.data[0]].map((each) => each?.author_association);
    };
    expect(await seen('bot')).toEqual(['CONTRIBUTOR', 'CONTRIBUTOR', 'CONTRIBUTOR']);
    expect(await seen('alice')).toEqual(['CONTRIBUTOR', 'CONTRIBUTOR', 'CONTRIBUTOR']);
    expect(await seen('mentor')).toEqual(['MEMBER', 'MEMBER', 'MEMBER']);
    expect(await seen('shy')).toEqual(['MEMBER', 'MEMBER', 'MEMBER']);
    const { data } = await own
      .as('bot')
      .rest.repos.getCollaboratorPermissionLevel({ ...PLACE, username: 'shy' });
    expect(data.permission).toBe('admin');
    await own.close();
  });

  it('without write access may edit only their own issues, without labels and assignees', async () => {
    const issue = await newIssue({ labels: ['wanted'], assignees: ['alice'], body: 'mine' }, 'alice');
    expect(issue).toMatchObject({ labels: [], assignees: [] });
    const edit = (login: string, number: number) =>
      github
        .as(login)
        .rest.issues.update({ ...PLACE, issue_number: number, body: 'edited', labels: ['wanted'] });
    expect((await edit('alice', issue.number)).data).toMatchObject({ body: 'edited', labels: [] });
    expect(await refused(edit('bob', issue.number))).toMatchObject({ status: 403 });
    const label = github
      .as('bob')
      .rest.issues.addLabels({ ...PLACE, issue_number: issue.number, labels: ['x'] });
    expect(await refused(label)).toMatchObject({ status: 403 });
    const push = github
      .as('bob')
      .rest.git.createRef({ ...PLACE, ref: 'refs/heads/x', sha: await github.head() });
    expect(await refused(push)).toMatchObject({ status: 404 });
  });

  it('have one permission each', async () => {
    const role = async (username: string) =>
      (await bot().repos.getCollaboratorPermissionLevel({ ...PLACE, username })).data.permission;
    expect(await Promise.all(['maintainer', 'helper', 'mentor', 'alice'].map(role))).toEqual([
      'admin',
      'write',
      'read',
      'read',
    ]);
    expect(await refused(role('nobody-at-all'))).toMatchObject({ status: 404 });
  });

  it('become ghost when their account is deleted', async () => {
    const own = await startGitHub();
    const [number = 0] = await own.seedIssues([{ title: 'Held', assignees: ['alice', 'bob'] }]);
    const said = await own
      .as('alice')
      .rest.issues.createComment({ ...PLACE, issue_number: number, body: 'Hi' });
    own.deleteAccount('alice');
    expect(own.issue(number).assignees.map((user) => user.login)).toEqual(['bob']);
    expect(own.comments(number)).toMatchObject([{ id: said.data.id, user: { login: 'ghost' } }]);
    expect(await refused(own.as('bot').rest.users.getByUsername({ username: 'alice' }))).toMatchObject({
      status: 404,
    });
    await own.close();
  });
});

describe('assignees', () => {
  it('include an agent that a person assigns, under the name that lists show', async () => {
    const own = await startGitHub({ people: AGENTS });
    try {
      const [issue_number = 0] = await own.seedIssues([{ title: 'Held' }]);
      const assigned = async (login: string, ...assignees: string[]) =>
        (
          await own.as(login).rest.issues.addAssignees({ ...PLACE, issue_number, assignees })
        ).data.assignees?.map(({ login, type }) => ({ login, type }));
      expect(await assigned('bot', 'copilot-swe-agent[bot]', 'Copilot')).toEqual([]);
      expect(await assigned('maintainer', 'copilot-swe-agent[bot]')).toEqual([
        { login: 'Copilot', type: 'Bot' },
      ]);
      expect(await assigned('maintainer', 'anthropic-code-agent[bot]', 'renovate[bot]')).toEqual([
        { login: 'Copilot', type: 'Bot' },
        { login: 'anthropic-code-agent[bot]', type: 'Bot' },
      ]);
    } finally {
      await own.close();
    }
  });

  it('who cannot be assigned are dropped silently until they comment', async () => {
    const { number } = await newIssue();
    const first = await assign(number, 'alice', 'MENTOR', 'helper', 'no-such-login', 'github-actions[bot]');
    expect(first.status).toBe(201);
    expect(first.data.assignees?.map((user) => user.login)).toEqual(['mentor', 'helper']);
    await comment(number, 'alice');
    expect((await assign(number, 'Alice')).data.assignees?.map((user) => user.login)).toContain('alice');
    const check = (assignee: string) =>
      bot().issues.checkUserCanBeAssignedToIssue({ ...PLACE, issue_number: number, assignee });
    expect((await check('alice')).status).toBe(204);
    expect(await refused(check('bob'))).toMatchObject({ status: 404 });
    const anywhere = bot().issues.checkUserCanBeAssigned({ ...PLACE, assignee: 'alice' });
    expect(await refused(anywhere)).toMatchObject({ status: 404 });
    const removed = await bot().issues.removeAssignees({
      ...PLACE,
      issue_number: number,
      assignees: ['ALICE'],
    });
    expect(removed.data.assignees?.map((user) => user.login)).toEqual(['mentor', 'helper']);
  });

  it('are at most ten, and nobody if the token may not push', async () => {
    const { number } = await newIssue();
    const many = Array.from({ length: 12 }, (_, i) => `member-${i}`);
    const own = await startGitHub({
      people: Object.fromEntries(many.map((login) => [login, { role: 'member' }])),
    });
    await own.seedIssues([{ title: 'Popular' }]);
    const { data } = await own
      .as('bot')
      .rest.issues.addAssignees({ ...PLACE, issue_number: 1, assignees: many });
    expect(data.assignees).toHaveLength(10);
    await own.close();
    const outsider = github
      .as('alice')
      .rest.issues.addAssignees({ ...PLACE, issue_number: number, assignees: ['mentor'] });
    expect((await outsider).data.assignees).toEqual([]);
  });

  it('make a create or an update fail if one of them is invalid', async () => {
    const errors = [{ value: 'alice', resource: 'Issue', field: 'assignees', code: 'invalid' }];
    expect(await refused(newIssue({ assignees: ['mentor', 'alice'] }))).toMatchObject({
      status: 422,
      errors,
    });
    const { number } = await newIssue();
    const update = bot().issues.update({
      ...PLACE,
      issue_number: number,
      title: 'New',
      assignees: ['alice'],
    });
    expect(await refused(update)).toMatchObject({ status: 422, errors });
    expect(github.issue(number).title).toBe('A project');
  });
});

describe('state', () => {
  it('has a reason that changes only with it', async () => {
    const { number: issue_number } = await newIssue();
    const update = async (fields: object) =>
      (await bot().issues.update({ ...PLACE, issue_number, ...fields })).data;
    expect(await update({ state: 'closed' })).toMatchObject({
      state_reason: 'completed',
      closed_by: { login: 'github-actions[bot]' },
    });
    expect(await update({ state: 'closed', state_reason: 'not_planned' })).toMatchObject({
      state_reason: 'completed',
    });
    expect(await update({ state: 'open' })).toMatchObject({ state_reason: 'reopened', closed_at: null });
    expect(await update({ state_reason: 'duplicate' })).toMatchObject({
      state: 'open',
      state_reason: 'reopened',
    });
    expect(await update({ state: 'closed', state_reason: 'duplicate' })).toMatchObject({
      state_reason: 'duplicate',
    });
    expect(await refused(update({ state: 'done' }))).toMatchObject({ status: 422 });
  });

  it('comes back from the browser with CRLF', async () => {
    const { number } = await newIssue({ body: 'one\ntwo\n' });
    expect(github.issue(number).body).toBe('one\ntwo\n');
    await github.editInBrowser(number, (body) => `${body}three`, 'maintainer');
    expect(github.issue(number).body).toBe('one\r\ntwo\r\nthree');
  });

  it('locked lets only people with write access comment', async () => {
    const { number } = await newIssue();
    await github
      .as('maintainer')
      .rest.issues.lock({ ...PLACE, issue_number: number, lock_reason: 'resolved' });
    expect(await refused(comment(number, 'alice'))).toMatchObject({ status: 403 });
    expect(await comment(number, 'helper')).toMatchObject({ body: 'Hello' });
    expect(await refused(comment(number, 'bot'))).toMatchObject({
      status: 403,
      message: expect.stringContaining('Unable to create comment because issue is locked.'),
    });
    expect(
      (await github.as('maintainer').rest.issues.get({ ...PLACE, issue_number: number })).data,
    ).toMatchObject({ locked: true, active_lock_reason: 'resolved' });
    await github.as('maintainer').rest.issues.unlock({ ...PLACE, issue_number: number });
    expect(await comment(number, 'alice')).toMatchObject({ body: 'Hello' });
  });

  it('is 410 for a deleted issue, and 301 to the other repository for a transferred one', async () => {
    const gone = await newIssue();
    github.deleteIssue(gone.number);
    const get = (issue_number: number) => program.rest.issues.get({ ...PLACE, issue_number });
    expect(await refused(get(gone.number))).toMatchObject({ status: 410, message: 'This issue was deleted' });
    const moved = await newIssue({ title: 'Moved' });
    const there = await github.transferIssue(moved.number, 'xen-list/other');
    const { data } = await get(moved.number);
    expect(data).toMatchObject({ number: there, title: 'Moved' });
    expect(data.repository_url).toMatch(/\/repos\/xen-list\/other$/);
    expect(github.requests.map((request) => request.status)).toEqual([410, 301, 200]);
    expect((await newIssue()).number).toBeGreaterThan(moved.number);
  });

  it('is 410 if issues are turned off', async () => {
    github.settings.issuesDisabled = true;
    expect(await refused(newIssue())).toMatchObject({ status: 410 });
    expect(await refused(bot().issues.listForRepo(PLACE))).toMatchObject({ status: 410 });
  });
});

describe('timeline and comments', () => {
  it('show everything that happened, with comments and references', async () => {
    const { number } = await newIssue({ labels: ['told'] });
    const said = await comment(number, 'mentor', 'A sign of life');
    await assign(number, 'mentor');
    await github.commit({ 'a.txt': '1' }, `Work on #${number}`);
    const pull = await github.openPullRequest({
      title: 'Work',
      body: `See #${number}, not \`#1\``,
      login: 'bob',
    });
    const { data } = await bot().issues.listEventsForTimeline({ ...PLACE, issue_number: number });
    expect(data.map((event) => event.event)).toEqual([
      'labeled',
      'commented',
      'assigned',
      'referenced',
      'cross-referenced',
    ]);
    expect(data[1]).toMatchObject({ id: said.id, actor: { login: 'mentor' }, author_association: 'MEMBER' });
    expect(data[2]).toMatchObject({ assignee: { login: 'mentor' }, assigner: { type: 'Bot' } });
    expect(data[3]).toMatchObject({ commit_id: await github.head() });
    expect(data[4]).toMatchObject({
      actor: { login: 'bob' },
      source: { type: 'issue', issue: { number: pull, pull_request: {}, user: { login: 'bob' } } },
    });
    const events = await bot().issues.listEvents({ ...PLACE, issue_number: number });
    expect(events.data.map((event) => event.event)).toEqual(['labeled', 'assigned', 'referenced']);
  });

  it('of a pull request show its commits as they are pushed', async () => {
    const pull_number = await github.openPullRequest({ title: 'Growing', branch: 'growing', login: 'bob' });
    const before = (await bot().pulls.get({ ...PLACE, pull_number })).data.head.sha;
    const after = await github.commit({ 'growing.txt': 'more' }, 'More', 'growing');
    const { data } = await bot().issues.listEventsForTimeline({ ...PLACE, issue_number: pull_number });
    expect(data.filter((event) => event.event === 'committed')).toMatchObject([
      { sha: before },
      { sha: after },
    ]);
    expect((await bot().pulls.get({ ...PLACE, pull_number })).data.head.sha).toBe(after);
  });

  it('list the repository’s comments since a day, newest first', async () => {
    const { number } = await newIssue();
    const tomorrow = new Date(Date.now() + 86_400_000);
    github.clock.set(tomorrow);
    const first = await comment(number, 'alice', 'first');
    github.clock.advance(1000);
    const second = await comment(number, 'bob', 'second');
    const since = new Date(tomorrow.getTime() - 2000).toISOString();
    const { data } = await bot().issues.listCommentsForRepo({
      ...PLACE,
      since,
      sort: 'created',
      direction: 'desc',
    });
    expect(data.map((each) => each.id)).toEqual([second.id, first.id]);
    expect(github.issue(number).comments).toBe(2);
    await bot().issues.deleteComment({ ...PLACE, comment_id: first.id });
    expect(github.comments(number).map((each) => each.body)).toEqual(['second']);
    const other = github
      .as('alice')
      .rest.issues.updateComment({ ...PLACE, comment_id: second.id, body: 'x' });
    expect(await refused(other)).toMatchObject({ status: 403 });
  });

  it('take reactions', async () => {
    const { number } = await newIssue();
    const { id: comment_id } = await comment(number, 'alice');
    const react = () => bot().reactions.createForIssueComment({ ...PLACE, comment_id, content: '+1' });
    expect([(await react()).status, (await react()).status]).toEqual([201, 200]);
    const { data } = await bot().reactions.listForIssueComment({ ...PLACE, comment_id });
    expect(data).toMatchObject([{ content: '+1', user: { login: 'github-actions[bot]' } }]);
  });

  it('follow the clock', async () => {
    github.clock.set('2031-05-05T12:00:00Z');
    const { number, created_at } = await newIssue();
    expect(created_at).toMatch(/^2031-05-05T12:00:0\dZ$/);
    github.clock.advance(86_400_000);
    await bot().issues.update({ ...PLACE, issue_number: number, title: 'Next day' });
    expect(github.issue(number)).toMatchObject({
      created_at,
      updated_at: expect.stringMatching(/^2031-05-06T/),
    });
    const { headers, data } = await bot().git.createCommit({
      ...PLACE,
      message: 'Dated',
      tree: (await bot().git.getTree({ ...PLACE, tree_sha: 'main' })).data.sha,
      parents: [],
    });
    expect(headers.date).toContain('06 May 2031');
    expect(data.author.date).toMatch(/^2031-05-06/);
    expect(data.verification.verified).toBe(true);
  });
});

describe('limits', () => {
  it('on creation come in every wording', async () => {
    const { creation } = github.limits;
    Object.assign(creation, {
      windows: [{ count: 2, ms: 400 }],
      wording: 'secondary',
      status: 403,
      retryAfter: true,
    });
    const create = () => program.rest.issues.create({ ...PLACE, title: 'One more' });
    await create();
    await create();
    expect(await refused(create())).toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate'),
    });
    creation.wording = 'blocked';
    creation.status = 429;
    expect(await refused(create())).toMatchObject({
      status: 429,
      message: expect.stringContaining('blocked from content'),
    });
    creation.wording = 'too quickly';
    expect(await refused(create())).toMatchObject({ message: 'was submitted too quickly' });
    expect(github.requests.map((request) => request.refused)).toEqual([
      undefined,
      undefined,
      'secondary',
      'secondary',
      'secondary',
    ]);
    await sleep(420);
    expect((await create()).status).toBe(201);
    expect((await newIssue()).number).toBeGreaterThan(0);
  });

  it('on requests are shown in headers and end in a 403', async () => {
    github.limits.primary.limit = 2;
    const list = () => program.rest.issues.listLabelsForRepo(PLACE);
    const { headers } = await list();
    expect(headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' });
    await list();
    expect(await refused(list())).toMatchObject({
      status: 403,
      message: expect.stringMatching(/^API rate limit/),
    });
    const { data } = await program.rest.rateLimit.get();
    expect(data.resources.core).toMatchObject({ limit: 2, remaining: 0 });
  });
});

describe('tokens', () => {
  it('that may only read are refused every write', async () => {
    const reader = client(github.tokens.readOnly).rest;
    expect((await reader.issues.listForRepo(PLACE)).status).toBe(200);
    const create = reader.issues.create({ ...PLACE, title: 'No' });
    expect(await refused(create)).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
  });

  it('are answered 401 if unknown, and 404 if they are for another repository', async () => {
    expect(await refused(client(github.tokens.bad).rest.issues.listForRepo(PLACE))).toMatchObject({
      status: 401,
      message: 'Bad credentials',
    });
    expect(await refused(client(github.tokens.stranger).rest.issues.listForRepo(PLACE))).toMatchObject({
      status: 404,
    });
  });

  it('of a job have no user', async () => {
    expect(await refused(program.rest.users.getAuthenticated())).toMatchObject({ status: 403 });
    expect((await client(github.token('alice')).rest.users.getAuthenticated()).data.login).toBe('alice');
  });
});

describe('branches', () => {
  const commitOn = async (octokit: Octokit, parent: string) => {
    const tree = (await octokit.rest.git.getCommit({ ...PLACE, commit_sha: parent })).data.tree.sha;
    const made = { ...PLACE, message: 'Write back', tree, parents: [parent] };
    return (await octokit.rest.git.createCommit(made)).data.sha;
  };
  const move = (octokit: Octokit, sha: string) =>
    octokit.rest.git.updateRef({ ...PLACE, ref: 'heads/main', sha, force: false });

  it('keep every byte of a file', async () => {
    expect(await github.read('projects/a.md')).toBe('\uFEFF---\r\ntitle: A\r\n---\r\nä');
    expect(Object.keys(await github.files())).toContain('projects/a.md');
    const accept = 'application/vnd.github.raw+json';
    const { data } = await program.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...PLACE,
      path: 'projects/a.md',
      headers: { accept },
    });
    expect(String(data)).toContain('ä');
  });

  it('move only forward', async () => {
    const mine = await commitOn(program, await github.head());
    await github.commit({ 'meanwhile.txt': '1' });
    expect(await refused(move(program, mine))).toMatchObject({
      status: 422,
      message: 'Update is not a fast forward',
    });
  });

  it('that are protected refuse a job’s token in three wordings, and let an admin through', async () => {
    const sha = await commitOn(program, await github.head());
    const says = async (how: 'protection' | 'ruleset' | 'checks') => {
      github.settings.protectedBranch = how;
      return (await refused(move(program, sha))).message;
    };
    expect(await says('protection')).toBe('Protected branch update failed for refs/heads/main.');
    expect(await says('ruleset')).toContain('Changes must be made through a pull request.');
    expect(await says('checks')).toContain('required status checks are expected');
    expect((await move(github.as('maintainer'), sha)).data.object.sha).toBe(sha);
  });

  it('that do not exist can be neither moved nor deleted nor read', async () => {
    const missing = { ...PLACE, ref: 'heads/missing' };
    const says = { status: 422, message: 'Reference does not exist' };
    expect(await refused(bot().git.updateRef({ ...missing, sha: await github.head() }))).toMatchObject(says);
    expect(await refused(bot().git.deleteRef(missing))).toMatchObject(says);
    expect(await refused(bot().repos.getCommit(missing))).toMatchObject({
      status: 422,
      message: 'No commit found for SHA: heads/missing',
    });
  });

  it('that have parted tell which files were renamed, also if they were edited too', async () => {
    const text = 'A first line.\nA second line.\nA third line.\n';
    const base = await github.commit({ 'old.txt': text, 'other.txt': 'Something else.\n' });
    await github.commit({
      'old.txt': null,
      'new.txt': `${text}A fourth.\n`,
      'other.txt': null,
      'more.txt': 'X\n',
    });
    const { data } = await bot().repos.compareCommitsWithBasehead({ ...PLACE, basehead: `${base}...main` });
    const files = data.files?.map(({ filename, status, previous_filename: before }) => [
      filename,
      status,
      before,
    ]);
    expect(files).toEqual([
      ['more.txt', 'added', undefined],
      ['new.txt', 'renamed', 'old.txt'],
      ['other.txt', 'removed', undefined],
    ]);
  });

  it('that are deleted close their pull requests', async () => {
    const number = await github.openPullRequest({ title: 'Short-lived', branch: 'short-lived' });
    await bot().git.deleteRef({ ...PLACE, ref: 'heads/short-lived' });
    expect(github.issue(number).state).toBe('closed');
    expect((await bot().pulls.get({ ...PLACE, pull_number: number })).data).toMatchObject({
      state: 'closed',
      merged: false,
    });
  });

  it('close issues by the keywords in commits on the default branch', async () => {
    const { number } = await newIssue();
    await github.commit({ 'elsewhere.txt': '1' }, `Fixes #${number}`, 'elsewhere');
    expect(github.issue(number).state).toBe('open');
    await github.commit({ 'here.txt': '1' }, `Fixes #${number}`);
    expect(github.issue(number)).toMatchObject({ state: 'closed', state_reason: 'completed' });
  });
});

describe('pull requests', () => {
  it('are refused if Actions may not open them, if one exists, and without commits', async () => {
    await github.commit({ 'pull.txt': '1' }, 'Work', 'pull');
    const open = (head: string, octokit = program) =>
      octokit.rest.pulls.create({ ...PLACE, title: 'Claims', head, base: 'main' });
    github.settings.pullRequestsForbidden = true;
    expect(await refused(open('pull'))).toMatchObject({
      status: 403,
      message: 'GitHub Actions is not permitted to create or approve pull requests.',
    });
    github.settings.pullRequestsForbidden = false;
    const { data } = await open('pull');
    expect(data.user).toMatchObject({ type: 'Bot' });
    expect(await refused(open('pull'))).toMatchObject({
      status: 422,
      errors: [{ message: 'A pull request already exists for xen-list:pull.' }],
    });
    expect(await refused(open('no-such-branch'))).toMatchObject({
      errors: [{ field: 'head', code: 'invalid' }],
    });
    const list = await program.rest.pulls.list({ ...PLACE, head: 'xen-list:pull', state: 'open' });
    expect(list.data.map((pull) => pull.number)).toEqual([data.number]);
    await bot().git.createRef({ ...PLACE, ref: 'refs/heads/same', sha: await github.head() });
    expect(await refused(open('same'))).toMatchObject({
      errors: [{ message: 'No commits between main and same' }],
    });
  });

  it('are merged onto the current base', async () => {
    const { number } = await newIssue();
    const body = `Closes #${number}`;
    const pull_number = await github.openPullRequest({
      title: 'Merge me',
      body,
      files: { 'merged.txt': 'yes' },
    });
    await github.commit({ 'since.txt': 'kept' });
    await github.as('maintainer').rest.pulls.merge({ ...PLACE, pull_number });
    expect(await github.files()).toMatchObject({ 'merged.txt': 'yes', 'since.txt': 'kept' });
    expect(github.issue(number).state).toBe('closed');
    const { data } = await bot().issues.get({ ...PLACE, issue_number: pull_number });
    expect(data).toMatchObject({ state: 'closed', pull_request: { merged_at: expect.any(String) } });
    expect((await bot().pulls.get({ ...PLACE, pull_number })).data.merged).toBe(true);
  });

  it.each(['merge', 'squash', 'rebase'] as const)(
    'are brought up to date with the base, and merged by the method "%s"',
    async (merge_method) => {
      const name = `by-${merge_method}`;
      await github.commit({ [`${name}.txt`]: 'one' }, 'One', name);
      await github.commit({ [`${name}.txt`]: 'two' }, 'Two', name);
      const pull_number = await github.openPullRequest({ title: 'Two commits', branch: name });
      await github.commit({ [`since-${name}.txt`]: 'kept' });
      await github.as('maintainer').rest.pulls.updateBranch({ ...PLACE, pull_number });
      const { head } = (await bot().pulls.get({ ...PLACE, pull_number })).data;
      const merge = (await bot().repos.getCommit({ ...PLACE, ref: head.sha })).data;
      expect(merge.parents[1]?.sha).toBe(await github.head());
      expect(merge.files?.map(({ filename }) => filename)).toEqual([`since-${name}.txt`]);
      await github.as('maintainer').rest.pulls.merge({ ...PLACE, pull_number, merge_method });
      expect(await github.files()).toMatchObject({ [`${name}.txt`]: 'two', [`since-${name}.txt`]: 'kept' });
      const top = (await bot().repos.getCommit({ ...PLACE, ref: 'main' })).data;
      expect([top.parents.length, top.commit.message.split('\n')[0]]).toEqual(
        {
          merge: [2, `Merge pull request #${pull_number} from xen-list/${name}`],
          squash: [1, `Two commits (#${pull_number})`],
          rebase: [1, 'Two'],
        }[merge_method],
      );
    },
  );
});

describe('faults', () => {
  const create = (title: string) => program.rest.issues.create({ ...PLACE, title });
  const titles = () => github.issues().map((issue) => issue.title);

  it('answer with a status before or after the effect', async () => {
    github.faults.answer(1, { status: 500 });
    github.faults.answerAfter({ method: 'POST', path: '/issues' }, { status: 502 });
    expect(await refused(create('not made'))).toMatchObject({ status: 500 });
    expect(titles()).not.toContain('not made');
    expect(await refused(create('made, though'))).toMatchObject({ status: 502 });
    expect(await create('fine')).toMatchObject({ status: 201 });
    expect(titles().filter((title) => title === 'made, though')).toHaveLength(1);
  });

  it('cut the connection before or after the effect', async () => {
    github.faults.drop(1);
    github.faults.dropAfter(2);
    await expect(create('lost before')).rejects.toThrow();
    await expect(create('lost after')).rejects.toThrow();
    expect(titles()).toContain('lost after');
    expect(titles()).not.toContain('lost before');
    expect(github.requests.map((request) => request.status)).toEqual([0, 0]);
  });

  it('delay a request, and let others act just before it', async () => {
    github.faults.delay(1, 60);
    github.faults.before(1, () => github.commit({ 'race.txt': 'won' }));
    const began = performance.now();
    const { data } = await program.rest.git.getRef({ ...PLACE, ref: 'heads/main' });
    expect(performance.now() - began).toBeGreaterThan(55);
    expect(data.object.sha).toBe(await github.head());
    expect(await github.read('race.txt')).toBe('won');
  });

  it('affect only the program under test, whose requests alone are recorded', async () => {
    const seen: number[] = [];
    github.hooks.onRequest = (n) => seen.push(n);
    github.faults.answer(() => true, { status: 503 }, Number.POSITIVE_INFINITY);
    await newIssue();
    expect(await refused(create('x'))).toMatchObject({ status: 503 });
    expect(seen).toEqual([1]);
    expect(github.writes()).toMatchObject([
      { n: 1, method: 'POST', path: '/repos/xen-list/projects/issues', body: { title: 'x' }, status: 503 },
    ]);
  });

  it('do not let two simultaneous writers create a label twice', async () => {
    const make = (name: string) => program.rest.issues.createLabel({ ...PLACE, name });
    const made = await Promise.allSettled([make('at once'), make('At Once'), make('AT ONCE')]);
    expect(made.filter((each) => each.status === 'fulfilled')).toHaveLength(1);
  });
});

it('the emulator reports which events the program’s writes cause', async () => {
  const octokit = client(github.token('maintainer')).rest;
  const { data } = await octokit.issues.create({ ...PLACE, title: 'Set off' });
  const said = await octokit.issues.createComment({ ...PLACE, issue_number: data.number, body: 'Hi' });
  await octokit.issues.update({ ...PLACE, issue_number: data.number, state: 'closed' });
  expect(await github.triggered()).toMatchObject([
    { name: 'issues', payload: { action: 'opened', issue: { number: data.number } } },
    { name: 'issues', payload: { action: 'labeled' } },
    { name: 'issue_comment', payload: { action: 'created', comment: { id: said.data.id } } },
    { name: 'issues', payload: { action: 'closed', sender: { login: 'maintainer' } } },
  ]);
  expect(busiestWindow(github.requests, 60_000)).toBe(3);
  expect(github.requests.filter(createsContent)).toHaveLength(2);
});

it('the repository can belong to a person', async () => {
  const own = await startGitHub({ owner: 'olga', people: { olga: { role: 'owner' } } });
  const place = { owner: 'olga', repo: 'projects' };
  const { data } = await own.as('olga').rest.issues.create({ ...place, title: 'Mine' });
  expect(data.author_association).toBe('OWNER');
  expect(await own.event('issues', 'opened', { issue: data.number, sender: 'olga' })).not.toHaveProperty(
    'organization',
  );
  await own.commit({ 'a.md': 'a' });
  expect(await own.read('a.md')).toBe('a');
  const sha = await own.head();
  const ref = { ...place, ref: 'refs/heads/x', sha };
  expect((await own.as('bot').rest.git.createRef(ref)).status).toBe(201);
  await own.close();
});

describe('events', () => {
  it('have the shape of GitHub’s', async () => {
    const { number } = await newIssue({ labels: ['told of'] });
    const said = await comment(number, 'alice', '/claim');
    expect(await github.event('issue_comment', 'created', { issue: number })).toMatchObject({
      action: 'created',
      issue: { number, labels: [{ name: 'told of' }] },
      comment: {
        id: said.id,
        body: '/claim',
        author_association: 'NONE',
        user: { login: 'alice', type: 'User' },
      },
      repository: { full_name: 'xen-list/projects', default_branch: 'main', owner: { login: 'xen-list' } },
      sender: { login: 'alice' },
    });
    expect(
      await github.event('issues', 'assigned', { issue: number, assignee: 'bob', sender: 'mentor' }),
    ).toMatchObject({ assignee: { login: 'bob' }, sender: { login: 'mentor' } });
    const before = await github.head();
    const after = await github.commit({ 'pushed.txt': '1', 'projects/a.md': null }, 'Pushed');
    expect(await github.event('push')).toMatchObject({
      ref: 'refs/heads/main',
      before,
      after,
      commits: [{ id: after, message: 'Pushed', added: ['pushed.txt'], removed: ['projects/a.md'] }],
      head_commit: { id: after },
    });
    const pull = await github.openPullRequest({ title: 'From afar' });
    expect(await github.event('pull_request', 'opened', { issue: pull, fork: true })).toMatchObject({
      number: pull,
      pull_request: { head: { repo: { fork: true } }, base: { ref: 'main' } },
      sender: { login: 'alice' },
    });
    expect(await github.event('schedule')).toMatchObject({ schedule: expect.any(String) });
  });
});

it('the emulator answers for 3,000 issues without getting slow', async () => {
  const own = await startGitHub();
  const seeds = Array.from({ length: 3_000 }, (_, i) => ({
    title: `Project ${i}`,
    body: 'x',
    labels: ['project'],
  }));
  await own.seedIssues(seeds);
  const began = performance.now();
  const list = await own.as('bot').paginate('GET /repos/{owner}/{repo}/issues', {
    ...PLACE,
    labels: 'project',
    per_page: 100,
  });
  expect(list).toHaveLength(3_000);
  expect(performance.now() - began).toBeLessThan(15_000);
  await own.close();
}, 60_000);
