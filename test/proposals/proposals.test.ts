/** From a form's answers to a pull request, a file, and an issue of the project's own. */

import { describe, expect, it } from 'vitest';
import { readForm } from '../../src/proposals/form.ts';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { type List, scenario, startList } from '../support/scenario.ts';
import {
  ACCEPTED,
  ANSWERS,
  accept,
  added,
  decline,
  FIELDS,
  label,
  labelAnew,
  merge,
  proposed,
  pulls,
  repository,
} from './support.ts';

const FILE = 'projects/tools/measure-the-boot.md';

const TEXT = (issue: number) => `---
title: Measure the boot
summary: Say how long each step of the boot takes
category: Tools
difficulty: easy
size: small
skills: [C, Python]
contacts:
  - name: Ann Example
    email: "ann@example.org"
  - github: bob
inserted: 2026-03-02
outcomes: [A table of times, A page that explains it]
links:
  - title: Proposal
    url: "https://github.com/xen-list/projects/issues/${issue}"
---

The boot is slow, and nobody knows why.

## Where to start

In \`boot.c\`.
`;

const issueOf = ({ github }: List, number: number) => {
  const issue = github.issues().find((one) => one.number === number);
  if (issue === undefined) throw new Error(`There is no issue ${number}.`);
  return issue;
};

scenario('a proposal becomes a pull request, a file and an issue', async (list) => {
  expect(readForm(formTemplate(defaultConfig()))?.map((field) => field.label)).toEqual(FIELDS);
  const issue = await proposed(list);
  const run = await accept(list, issue);
  expect(run.exitCode, run.stdout).toBe(0);
  const [pull, ...others] = await pulls(list);
  expect(others).toEqual([]);
  expect(run.outputs['pull-request']).toBe(pull?.html_url);
  expect(run.summary).toContain(pull?.html_url);
  expect(run.outputs.changed).toBe('true');
  expect([run.requests, run.writes.length]).toEqual([10, 4]);
  const today = list.github.clock.now().toISOString().slice(0, 10);
  expect(await added(list, `dibs/proposal-${issue}`)).toEqual({
    [FILE]: TEXT(issue).replace('2026-03-02', today),
  });
  // It waits: neither its own event nor a whole run does it again.
  expect((await list.on('issues', 'labeled', { issue, label: ACCEPTED })).writes).toEqual([]);
  expect((await list.on('issues', 'edited', { issue })).writes).toEqual([]);
  expect((await list.sync()).writes).toEqual([]);
  expect(issueOf(list, issue).state).toBe('open');

  await merge(list);
  const merged = await list.sync({ event: 'push', payload: await list.github.event('push', '', {}) });
  expect(merged.exitCode, merged.stdout).toBe(0);
  const tracked = await list.number('tools/measure-the-boot');
  expect(tracked).toBeGreaterThan(issue);
  const made = issueOf(list, tracked);
  expect(made.title).toBe('Measure the boot');
  expect(made.body).toContain('Say how long each step');
  expect(made.user?.login).toBe('github-actions[bot]');
  const ended = issueOf(list, issue);
  expect(ended).toMatchObject({ state: 'closed', state_reason: 'completed' });
  expect(ended.labels.map((one) => (typeof one === 'string' ? one : one.name))).toEqual([ACCEPTED]);
  expect(ended.body).toContain('### Summary');
  const [comment, ...more] = list.github.comments(issue);
  expect(more).toEqual([]);
  expect(comment?.body).toContain(`#${tracked}`);
  expect(comment?.body).not.toMatch(/@/);
});

scenario('a label whose event was lost is found by the next whole run', async (list) => {
  await list.github.commit({ '.github/ISSUE_TEMPLATE/propose.yml': FORM });
  const issue = await proposed(list);
  await label(list, issue);
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await pulls(list)).toHaveLength(1);
  expect(Object.keys(await added(list, `dibs/proposal-${issue}`))).toEqual([FILE]);
});

const FORM = `name: Ein Projekt vorschlagen
description: Etwas für andere
body:
  - type: markdown
    attributes:
      value: Danke!
  - type: input
    id: summary
    attributes:
      label: Worum geht es?
  - type: dropdown
    id: difficulty
    attributes:
      label: Wie schwer?
      options: [unknown, easy, medium, hard]
  - type: textarea
    id: hardware
    attributes:
      label: Welche Geräte?
  - type: textarea
    id: description
    attributes:
      label: Beschreibung
`;

scenario("the repository's own form is understood, with its own words and questions", async (list) => {
  await list.github.commit({ '.github/ISSUE_TEMPLATE/vorschlag.yml': FORM });
  const body =
    '### Worum geht es?\r\n\r\nUm den Start\r\n\r\n### Wie schwer?\r\n\r\nhard\r\n\r\n### Welche Geräte?\r\n\r\nEin Board\r\n\r\n### Beschreibung\r\n\r\nEr ist langsam.';
  const issue = await proposed(list, body, 'Schneller starten');
  await accept(list, issue);
  const files = await added(list, `dibs/proposal-${issue}`);
  const text = files['projects/schneller-starten.md'] ?? '';
  expect(text).toContain('summary: Um den Start\ndifficulty: hard\n');
  expect(text.slice(text.indexOf('\n---\n') + 5)).toBe(
    '\nEr ist langsam.\n\n## Welche Geräte?\n\nEin Board\n',
  );
});

scenario('an issue that follows no form is a description as a whole', async (list) => {
  const issue = await proposed(list, 'Please do **this**.\n\n### Why\n\nIt helps.', 'Free words');
  await accept(list, issue);
  const files = await added(list, `dibs/proposal-${issue}`);
  expect(files['projects/free-words.md']).toMatch(
    /\n---\n\nPlease do \*\*this\*\*\.\n\n### Why\n\nIt helps\.\n$/,
  );
});

describe('a proposal is left alone', () => {
  scenario('without the label', async (list) => {
    const issue = await proposed(list);
    expect((await list.on('issues', 'opened', { issue })).writes).toEqual([]);
    expect((await list.sync()).writes).toEqual([]);
  });

  scenario('with the tracking label alone, or as a claim', async (list) => {
    const issue = await proposed(list);
    await label(list, issue, 'project');
    expect((await list.on('issues', 'labeled', { issue, label: 'project' })).writes).toEqual([]);
    await list.github
      .as('bob')
      .rest.issues.createComment({ ...repository, issue_number: issue, body: '/claim' });
    expect((await list.on('issue_comment', 'created', { issue })).writes).toEqual([]);
  });

  scenario('once it is closed', async (list) => {
    const issue = await proposed(list);
    await label(list, issue);
    const closed = { ...repository, issue_number: issue, state: 'closed' as const };
    await list.github.as('maintainer').rest.issues.update(closed);
    expect((await list.on('issues', 'labeled', { issue, label: ACCEPTED })).writes).toEqual([]);
  });

  scenario('on a pull request, and on an issue of a project', async (list) => {
    const tracked = await list.number('tools/grub');
    await label(list, tracked);
    expect((await list.on('issues', 'labeled', { issue: tracked, label: ACCEPTED })).writes).toEqual([]);
    expect((await list.sync()).writes).toEqual([]);
    expect(await pulls(list)).toEqual([]);
  });

  scenario('if its pull request was closed, until the label is added again', async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    await decline(list);
    const change = { ...repository, issue_number: issue, title: 'Measure the boot well' };
    await list.github.as('alice').rest.issues.update(change);
    expect((await list.on('issues', 'edited', { issue })).writes).toEqual([]);
    await labelAnew(list, issue);
    const again = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
    expect(again.exitCode, again.stdout).toBe(0);
    expect(await pulls(list)).toHaveLength(1);
    expect(Object.keys(await added(list, `dibs/proposal-${issue}`))).toEqual([
      'projects/tools/measure-the-boot-well.md',
    ]);
  });

  scenario('if somebody reopens it after its project came onto the list', async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    await merge(list);
    await list.sync();
    const open = { ...repository, issue_number: issue, state: 'open' as const };
    await list.github.as('maintainer').rest.issues.update(open);
    expect((await list.sync()).writes).toEqual([]);
    expect(issueOf(list, issue).state).toBe('open');
  });
});

scenario(
  'what a reviewer changes on the branch comes onto the list, wherever the file is moved',
  async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    const branch = `dibs/proposal-${issue}`;
    const text = (await list.github.read(FILE, branch)) ?? '';
    await list.github.commit(
      { [FILE]: null, 'projects/hypervisor/boot-times.md': text.replace('category: Tools\n', '') },
      'Move it',
      branch,
    );
    // Edits of the proposal do not come there any more.
    await list.github.editInBrowser(issue, () => 'Something else.', 'alice');
    expect((await list.on('issues', 'edited', { issue })).writes).toEqual([]);
    await merge(list);
    await list.sync();
    expect(await list.number('hypervisor/boot-times')).toBeGreaterThan(issue);
    expect(issueOf(list, issue).state).toBe('closed');
  },
);

scenario('a merged file without the link to its proposal is pointed out', async (list) => {
  await list.github.commit({ '.github/ISSUE_TEMPLATE/propose.yml': FORM });
  const issue = await proposed(list);
  await accept(list, issue);
  const text = (await list.github.read(FILE, `dibs/proposal-${issue}`)) ?? '';
  const unlinked = text.replace(/links:\n(?: .*\n)+/, '');
  await list.github.commit({ [FILE]: unlinked }, 'Shorten', `dibs/proposal-${issue}`);
  const days = 2 * 86_400_000;
  list.github.clock.advance(-days);
  await merge(list);
  list.github.clock.advance(days);
  const run = await list.sync();
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain(`::warning`);
  expect(run.stdout).toContain(`proposal ${issue} is merged, but no project file has the link`);
  expect(issueOf(list, issue).state).toBe('open');
  await list.github.commit({
    [FILE]:
      (await list.github.read(FILE))?.replace(
        '---\n\n',
        `links: {title: Proposal, url: "https://github.com/xen-list/projects/issues/${issue}"}\n---\n\n`,
      ) ?? '',
  });
  await list.sync();
  expect(issueOf(list, issue).state).toBe('closed');
});

scenario('a title that the list has already gets a name of its own', async (list) => {
  const issue = await proposed(list, ANSWERS, 'Grub');
  await accept(list, issue);
  expect(Object.keys(await added(list, `dibs/proposal-${issue}`))).toEqual([
    `projects/tools/grub-${issue}.md`,
  ]);
});

scenario('a file that is there is never replaced, whatever its name', async (list) => {
  const issue = await proposed(list, { Description: 'Mine.' }, 'Foo');
  const theirs = '---\ntitle: Theirs\n---\n';
  await list.github.commit({ 'projects/foo.md': theirs, [`projects/foo-${issue}.md`]: theirs });
  await list.sync();
  const run = await accept(list, issue);
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(`projects/foo.md and projects/foo-${issue}.md exist already`);
  expect(run.writes).toEqual([]);
});

scenario(
  'a proposal that is merged as one that is over is closed, although it gets no issue',
  async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    const text = (await list.github.read(FILE, `dibs/proposal-${issue}`)) ?? '';
    const over = text.replace('title:', 'status: archived\ntitle:');
    await list.github.commit({ [FILE]: over }, 'It is over', `dibs/proposal-${issue}`);
    await merge(list);
    await list.sync();
    expect(issueOf(list, issue).state).toBe('closed');
    expect(list.github.comments(issue)[0]?.body).toContain('it has no issue of its own');
    expect(list.github.issues()).toHaveLength(4);
  },
);

scenario('proposals with one title do not get in the way of each other', async (list) => {
  const first = await proposed(list);
  const second = await proposed(list);
  const third = await proposed(list);
  await accept(list, second);
  await accept(list, first);
  await accept(list, third);
  const paths = await Promise.all(
    [first, second, third].map(async (issue) => Object.keys(await added(list, `dibs/proposal-${issue}`))),
  );
  const named = (issue: number) => [FILE.replace('.md', `-${issue}.md`)];
  expect(paths).toEqual([named(first), [FILE], named(third)]);
});

scenario("the list's own keys, words and files are written", async (list) => {
  await list.github.commit({
    '.github/dibs.yml': `files: ["*/index.md", "hypervisor/*.md", "tools/*.md"]
fields: { title: name, size: hours, contacts: people, skills: meta.skills }
values: { difficulty: { newcomer: easy } }
`,
    ...Object.fromEntries(
      Object.entries(await list.github.files())
        .filter(([path]) => /^projects\/.*\/.*\.md$/.test(path))
        .map(([path, text]) => [path, text.replace('title:', 'name:')]),
    ),
  });
  await list.sync();
  const issue = await proposed(list, { ...ANSWERS, Category: 'Networking' });
  const run = await accept(list, issue);
  expect(run.exitCode, run.stdout).toBe(0);
  const files = await added(list, `dibs/proposal-${issue}`);
  expect(Object.keys(files)).toEqual(['projects/measure-the-boot/index.md']);
  const [text = ''] = Object.values(files);
  expect(text).toContain('name: Measure the boot\n');
  expect(text).toContain('category: Networking\n');
  expect(text).toContain('difficulty: newcomer\n');
  expect(text).toContain('hours: small\n');
  expect(text).toContain('meta:\n  skills: [C, Python]\n');
});

describe('a proposal that cannot be made a pull request', () => {
  it('says what to switch on if GitHub forbids it, and goes on once it may', async () => {
    const list = await startList();
    await list.sync();
    list.github.settings.pullRequestsForbidden = true;
    const issue = await proposed(list);
    const run = await accept(list, issue);
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('Allow GitHub Actions to create and approve pull requests');
    list.github.settings.pullRequestsForbidden = false;
    const again = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
    expect(again.exitCode, again.stdout).toBe(0);
    expect(await pulls(list)).toHaveLength(1);
    await list.github.close();
  });

  it('leaves a branch alone on which somebody has committed', async () => {
    const list = await startList();
    await list.sync();
    list.github.settings.pullRequestsForbidden = true;
    const issue = await proposed(list);
    await accept(list, issue);
    const branch = `dibs/proposal-${issue}`;
    // An amended commit keeps its message.
    const { data } = await list.github.as('maintainer').rest.repos.getCommit({ ...repository, ref: branch });
    await list.github.commit({ 'notes.md': 'Mine.\n' }, data.commit.message, branch);
    list.github.settings.pullRequestsForbidden = false;
    const run = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`Somebody else has committed on the branch ${branch}`);
    expect(await list.github.read('notes.md', branch)).toBe('Mine.\n');
    await list.github.close();
  });
});

scenario(
  'the number of a proposal in a file is not taken over',
  async (list) => {
    const issue = await proposed(list, ANSWERS, 'Measure the boot', 'helper');
    await label(list, issue);
    await label(list, issue, 'project');
    const link = `links: {title: Proposal, url: "https://github.com/xen-list/projects/issues/${issue}"}`;
    await list.github.commit({ [FILE]: `---\ntitle: Boot\nissue: ${issue}\n${link}\n---\n` });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(`file=${FILE},line=3`);
    expect(run.stdout).toMatch(/is a proposal/);
    expect(issueOf(list, issue).body).not.toContain('dibs:begin');
    expect(issueOf(list, issue).state).toBe('open');
    expect(list.github.comments(issue)).toEqual([]);
  },
  { exitCode: 1 },
);
