/** Which events start a runner, by the workflow of this repository and by what `dibs init` makes. */

import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { eventCondition } from '../../src/init/event-condition.ts';
import { workflowTemplate } from '../../src/init/workflow-template.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { projectFile } from '../support/scenario.ts';
import { sync } from '../support/sync.ts';
import { isTrue, readWorkflow, type Workflow } from '../support/workflow.ts';

interface Names {
  tracking: string;
  accept: string;
  claim: string;
  release: string;
  verified: string;
}

const PERSON = { login: 'alice', id: 7, type: 'User', site_admin: false };
const APP = { login: 'our-list[bot]', id: 8, type: 'Bot', site_admin: false };
const COPILOT = { login: 'Copilot', id: 198982749, type: 'Bot', site_admin: false };
const REPOSITORY = { id: 1, full_name: 'xen-list/projects', default_branch: 'main', fork: false };

const label = (name: string) => ({ id: 1, name, color: 'ededed', default: false, description: null });

function issue(labels: readonly string[], more: object = {}): object {
  return {
    number: 12,
    title: 'Virtual NUMA',
    state: 'open',
    locked: false,
    user: APP,
    labels: labels.map(label),
    assignees: [],
    body: 'Text with /claim in it, and the word project.',
    ...more,
  };
}

type Row = [what: string, event: string, payload: object, jobs: string[]];

const SYNC = ['sync'];
const PLAN = ['plan'];
const NONE: string[] = [];

/** Events as GitHub sends them, cut to what could matter, and the jobs that they start. */
function rowsFor({ tracking, accept, claim, release, verified }: Names): Row[] {
  const tracked = [tracking, 'claim: open', 'category: hypervisor'];
  const other = ['bug', `${tracking} x`, `not ${tracking}`];
  const issues = (action: string, labels: readonly string[], more: object = {}, about: object = {}) => ({
    action,
    issue: issue(labels, about),
    repository: REPOSITORY,
    sender: PERSON,
    ...more,
  });
  const comment = (body: string | null, labels: readonly string[] = tracked, more: object = {}) => ({
    action: 'created',
    issue: issue(labels),
    comment: { id: 5, body, user: PERSON, author_association: 'NONE' },
    repository: REPOSITORY,
    sender: PERSON,
    ...more,
  });
  const byApp = (body: string) =>
    comment(body, tracked, { sender: APP, comment: { id: 6, body, user: APP, author_association: 'NONE' } });
  const onPull = { issue: issue(tracked, { pull_request: { url: 'https://api.github.com/…/pulls/12' } }) };
  const pull = (action: string) => ({
    action,
    number: 3,
    pull_request: { number: 3, labels: [label(tracking)], head: { ref: 'x' }, base: { ref: 'main' } },
    label: label(tracking),
    repository: REPOSITORY,
    sender: PERSON,
  });

  return [
    ['the schedule', 'schedule', { schedule: '23 5 * * *' }, SYNC],
    ['a push', 'push', { ref: 'refs/heads/main', repository: REPOSITORY, sender: PERSON }, SYNC],
    ['a merge by a bot', 'push', { ref: 'refs/heads/main', repository: REPOSITORY, sender: APP }, SYNC],
    ['a start by hand', 'workflow_dispatch', { inputs: null, sender: PERSON }, SYNC],
    ['an event that nobody asked for', 'watch', { action: 'started', sender: PERSON }, NONE],
    ['a new pull request', 'pull_request', pull('opened'), PLAN],
    ['a new commit of a pull request', 'pull_request', pull('synchronize'), PLAN],

    ...['assigned', 'unassigned', 'closed', 'reopened', 'edited'].flatMap((action): Row[] => [
      [`a project ${action}`, 'issues', issues(action, tracked), SYNC],
      [`another issue ${action}`, 'issues', issues(action, other), NONE],
      [`an issue without labels ${action}`, 'issues', issues(action, []), NONE],
      [`a project ${action} by a bot`, 'issues', issues(action, tracked, { sender: APP }), NONE],
      [`a proposal ${action}`, 'issues', issues(action, [accept]), NONE],
    ]),
    ['a project opened', 'issues', issues('opened', tracked), NONE],
    ['a project pinned', 'issues', issues('pinned', tracked), NONE],
    ['a locked project edited', 'issues', issues('edited', tracked, {}, { locked: true }), SYNC],
    ['a project closed that is the only label', 'issues', issues('closed', [tracking]), SYNC],
    ['a project in other case', 'issues', issues('edited', [tracking.toUpperCase()]), SYNC],
    [
      'a project given to an agent',
      'issues',
      issues('assigned', tracked, { assignee: COPILOT }, { assignees: [COPILOT] }),
      SYNC,
    ],
    [
      'a label that keeps a claim',
      'issues',
      issues('labeled', [...tracked, 'keep claim'], { label: label('keep claim') }),
      SYNC,
    ],
    [
      'a managed label taken off',
      'issues',
      issues('unlabeled', [tracking], { label: label('claim: open') }),
      SYNC,
    ],
    [
      'the tracking label taken off',
      'issues',
      issues('unlabeled', ['claim: open'], { label: label(tracking) }),
      SYNC,
    ],
    ['the last label taken off', 'issues', issues('unlabeled', [], { label: label(tracking) }), SYNC],
    ['the tracking label put on', 'issues', issues('labeled', tracked, { label: label(tracking) }), SYNC],
    ['a proposal accepted', 'issues', issues('labeled', [accept], { label: label(accept) }), SYNC],
    [
      'a proposal accepted, the label in other case',
      'issues',
      issues('labeled', [accept.toUpperCase()], { label: label(accept.toUpperCase()) }),
      SYNC,
    ],
    ['a proposal no longer accepted', 'issues', issues('unlabeled', [], { label: label(accept) }), NONE],
    ['a label of another issue', 'issues', issues('labeled', other, { label: label('bug') }), NONE],
    [
      'a label whose name holds that of the tracking label',
      'issues',
      issues('labeled', other, { label: label(`${tracking} x`) }),
      NONE,
    ],
    ...tracked.map(
      (name): Row => [
        `the label ${name} of a first sync by an App`,
        'issues',
        issues('labeled', tracked, { label: label(name), sender: APP }),
        NONE,
      ],
    ),
    [
      'the tracking label taken off by an App',
      'issues',
      issues('unlabeled', [], { label: label(tracking), sender: APP }),
      NONE,
    ],
    [
      'a proposal that a bot labelled',
      'issues',
      issues('labeled', [accept], { label: label(accept), sender: APP }),
      NONE,
    ],

    ...[claim, release, verified].flatMap((word): Row[] => [
      [`the comment ${word}`, 'issue_comment', comment(word), SYNC],
      [`${word} in other case`, 'issue_comment', comment(word.toUpperCase()), SYNC],
      [`${word} with a name`, 'issue_comment', comment(`${word} @bob`), SYNC],
      [`${word} below other lines`, 'issue_comment', comment(`Hello!\r\n\r\n${word}\r\n`), SYNC],
      [`${word} by an App`, 'issue_comment', byApp(word), NONE],
      [`${word} on a pull request`, 'issue_comment', comment(word, tracked, onPull), NONE],
      [`${word} on another issue`, 'issue_comment', comment(word, other), NONE],
      [`${word} edited into a comment`, 'issue_comment', comment(word, tracked, { action: 'edited' }), NONE],
    ]),
    ['a question', 'issue_comment', comment('Is this project still open? I would like to work on it.'), NONE],
    ['a comment without text', 'issue_comment', comment(null), NONE],
    ['a comment that looks like a command', 'issue_comment', comment('.take and /assign'), NONE],
    ['an answer of ours', 'issue_comment', byApp(`It is yours. Write ${release} to give it back.`), NONE],
    ['a comment deleted', 'issue_comment', comment(claim, tracked, { action: 'deleted' }), NONE],
  ];
}

const DEFAULT: Names = {
  tracking: 'project',
  accept: 'proposal: accepted',
  claim: '/claim',
  release: '/unclaim',
  verified: '/verified',
};

const ODD: Names = {
  tracking: "it's: a `project` # {{ 1 }}  yes",
  accept: '$'.concat("{{ github.token }} \"it's 'taken'\""),
  claim: '/take-it',
  release: '/drop',
  verified: '/still-stands',
};
const ODD_CONFIG = `
tracking_label: ${JSON.stringify(ODD.tracking)}
proposals: { accept_label: ${JSON.stringify(ODD.accept)} }
claims:
  commands: { claim: [/claim, /take-it], release: /drop, verified: [/still-stands] }
`;

function configOf(text: string): Config {
  const { config, problems } = readConfig(text, '.github/dibs.yml');
  expect(problems).toEqual([]);
  return config ?? defaultConfig();
}

const RELEASE = {
  repository: 'lists/dibs',
  sha: '0123456789abcdef0123456789abcdef01234567',
  version: '1.2.3',
};

describe.each([
  ['of this repository', DEFAULT, () => readFile('.github/workflows/sync.yml', 'utf8')],
  ['that dibs init makes', DEFAULT, async () => workflowTemplate(defaultConfig(), 'main', undefined)],
  [
    'that dibs init makes for odd names',
    ODD,
    async () => workflowTemplate(configOf(ODD_CONFIG), "it's/+1", RELEASE),
  ],
])('the workflow %s', (_what, names, read) => {
  let workflow: Workflow;
  beforeAll(async () => {
    workflow = await readWorkflow(await read());
  });

  it('the workflow is one that GitHub accepts', () => {
    expect(workflow.errors).toEqual([]);
  });

  it.each(rowsFor(names))('%s', (_event, event, payload, jobs) => {
    expect(workflow.jobsFor(event, payload)).toEqual(jobs);
  });
});

it('the workflow for checks is one that GitHub accepts', async () => {
  const { errors } = await readWorkflow(await readFile('.github/workflows/ci.yml', 'utf8'));
  expect(errors).toEqual([]);
});

describe('the workflow that dibs init makes', () => {
  it('the workflow names the branch, the folder and the release', () => {
    const folder = "ideas' [2026]";
    const config = { ...defaultConfig(), projects: folder };
    for (const branch of [
      'trunk',
      'release/1.0',
      '1.0',
      'yes',
      'feature+x',
      '!important',
      "it's",
      'ブランチ',
    ]) {
      const { on, jobs } = parse(workflowTemplate(config, branch, RELEASE));
      expect(on.push.branches.map(asName)).toEqual([branch]);
      expect(on.push.paths.map(asName)).toEqual([`${folder}/**`, '.github/dibs.yml']);
      expect(on.pull_request.paths).toEqual(on.push.paths);
      for (const { steps } of Object.values<{ steps: { uses: string }[] }>(jobs))
        expect(steps.at(-1)?.uses).toBe(`lists/dibs@${RELEASE.sha}`);
    }
  });

  it('the workflow ignores comments if there is no command', async () => {
    const config = configOf('claims: { commands: { claim: [], release: [], verified: [] } }');
    const workflow = await readWorkflow(workflowTemplate(config, 'main', undefined));
    expect(workflow.errors).toEqual([]);
    const rows = rowsFor(DEFAULT);
    for (const [, event, payload, jobs] of rows)
      expect(workflow.jobsFor(event, payload)).toEqual(event === 'issue_comment' ? [] : jobs);
  });

  it.each([
    ['é', 'e\u0301'],
    ['e\u0301', 'é'],
    ['파일', '파일'.normalize('NFD')],
  ])('knows a label in both encodings of its accents (%j, %j)', (written, found) => {
    const condition = eventCondition({ trackingLabel: written, acceptLabel: 'x', commands: [] }).join('\n');
    for (const name of [written, found]) {
      const event = { action: 'edited', issue: { labels: [{ name }] }, sender: { type: 'User' } };
      expect(isTrue(condition, { event_name: 'issues', event })).toBe(true);
    }
  });

  it('names and commands of any characters stay as they are in the condition', async () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom("'", '"', '$', '{', '}', '\\', ' ', ':', '#', '\n', '认', 'é'),
        minLength: 1,
      }),
    );
    await fc.assert(
      fc.asyncProperty(name, name, async (trackingLabel, command) => {
        const config: Config = {
          ...defaultConfig(),
          tracking_label: trackingLabel,
          claims: { ...defaultConfig().claims, commands: { claim: [command], release: [], verified: [] } },
        };
        const workflow = await readWorkflow(workflowTemplate(config, 'main', undefined));
        expect(workflow.errors).toEqual([]);
        const event = (labels: string[], body: string) => ({
          action: 'created',
          issue: issue(labels),
          comment: { body },
          sender: PERSON,
        });
        expect(workflow.jobsFor('issue_comment', event([trackingLabel], `x ${command} y`))).toEqual(SYNC);
        expect(workflow.jobsFor('issue_comment', event([trackingLabel], ''))).toEqual(NONE);
        expect(workflow.jobsFor('issue_comment', event([`${trackingLabel}x`], command))).toEqual(NONE);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a filter pattern without wildcards stands for. */
function asName(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}

describe('events that a sync causes', () => {
  let github: GitHub;
  let workflow: Workflow;
  beforeAll(async () => {
    workflow = await readWorkflow(workflowTemplate(defaultConfig(), 'main', undefined));
    github = await startGitHub({
      files: { 'projects/a.md': projectFile('A', 'skills: [C, Rust]\n'), 'projects/b.md': projectFile('B') },
    });
    return () => github.close();
  });

  it('starts no runner for an issue, a label, an assignment or a comment, though the token is an App’s', async () => {
    await sync(github);
    const events = await github.triggered();
    const place = { owner: github.owner, repo: github.repo, issue_number: 1 };
    await github.as('alice').rest.issues.createComment({ ...place, body: '/claim' });
    await sync(github);
    events.push(...(await github.triggered()));
    const names = events.map(({ name, payload }) => `${name} ${payload.action}`);
    expect(new Set(names)).toEqual(
      new Set([
        ...['issues opened', 'issues labeled', 'issues assigned', 'issues edited', 'issues unlabeled'],
        ...['issue_comment created', 'push undefined'],
      ]),
    );
    for (const { name, payload } of events) {
      expect((payload.sender as { type: string }).type).toBe('Bot');
      expect(workflow.jobsFor(name, payload), `${name} ${payload.action}`).toEqual(
        name === 'push' ? SYNC : [],
      );
    }
  });
});
