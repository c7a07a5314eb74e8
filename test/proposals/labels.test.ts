/** When the label that accepts a proposal counts: events get lost, come twice and come late. */

import { describe, expect } from 'vitest';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { type List, projectFile, readsAllowed, scenario } from '../support/scenario.ts';
import {
  ACCEPTED,
  accept,
  decline,
  label,
  labelAnew,
  merge,
  proposed,
  pulls,
  repository,
  unlabel,
} from './support.ts';

const WITH_FORM = {
  files: {
    'projects/one.md': projectFile('One'),
    '.github/ISSUE_TEMPLATE/propose.yml': formTemplate(defaultConfig()),
  },
};

const stateOf = ({ github }: List, issue: number) => github.issue(issue).state;

async function say({ github }: List, issue: number, body: string): Promise<void> {
  await github.as('maintainer').rest.issues.createComment({ ...repository, issue_number: issue, body });
}

describe('a proposal whose pull request was closed', () => {
  scenario(
    'gets another one from the schedule if the event of the new label was lost',
    async (list) => {
      const issue = await proposed(list);
      await accept(list, issue);
      await decline(list);
      await labelAnew(list, issue);
      const run = await list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      expect(await pulls(list)).toHaveLength(1);
      expect(await pulls(list, 'all')).toHaveLength(2);
    },
    WITH_FORM,
  );

  scenario(
    'gets another one once GitHub allows it, if the new label came before',
    async (list) => {
      const issue = await proposed(list);
      await accept(list, issue);
      await decline(list);
      list.github.settings.pullRequestsForbidden = true;
      await labelAnew(list, issue);
      expect((await list.on('issues', 'labeled', { issue, label: ACCEPTED })).exitCode).toBe(1);
      list.github.settings.pullRequestsForbidden = false;
      expect((await list.sync()).exitCode).toBe(0);
      expect(await pulls(list)).toHaveLength(1);
    },
    WITH_FORM,
  );

  scenario(
    'gets no other one, whatever is said, if the event of its first label comes twice or late',
    async (list) => {
      const issue = await proposed(list);
      await accept(list, issue);
      list.github.clock.advance(2000);
      await decline(list);
      const labeled = await list.github.event('issues', 'labeled', { issue, label: ACCEPTED });
      const again = await list.sync({ event: 'issues', payload: labeled });
      expect(again.writes, again.stdout).toEqual([]);
      const idle = await list.sync();
      expect(idle.writes).toEqual([]);
      expect(idle.requests).toBeLessThanOrEqual(readsAllowed(list.github));
      list.github.clock.advance(2000);
      await say(list, issue, 'Not now.');
      await label(list, issue, 'later');
      expect((await list.sync()).writes).toEqual([]);
      expect((await list.sync({ event: 'issues', payload: labeled })).writes).toEqual([]);
      expect(await pulls(list)).toEqual([]);
      await unlabel(list, issue);
    },
    WITH_FORM,
  );

  scenario(
    'waits if GitHub does not tell when the label was put on, and keeps no other proposal waiting',
    async (list) => {
      const first = await proposed(list);
      await accept(list, first);
      await decline(list);
      await labelAnew(list, first);
      const second = await proposed(list, 'Words', 'Another one');
      await label(list, second);
      list.github.faults.answer({ path: `/issues/${first}/timeline` }, { status: 404 });
      const run = await list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.stdout).toContain(`proposal ${first}`);
      expect((await pulls(list)).map(({ head }) => head.ref)).toEqual([`dibs/proposal-${second}`]);
      await list.sync();
      expect(await pulls(list)).toHaveLength(2);
    },
    WITH_FORM,
  );
});

describe('a proposal that lost its label while its pull request was open', () => {
  scenario('is closed all the same once that is merged', async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    await unlabel(list, issue);
    expect((await list.on('issues', 'unlabeled', { issue, label: ACCEPTED })).writes).toEqual([]);
    await merge(list);
    const run = await list.sync({ event: 'push', payload: await list.github.event('push', '', {}) });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(stateOf(list, issue)).toBe('closed');
    const tracked = await list.number('tools/measure-the-boot');
    expect(list.github.comments(issue).map(({ body }) => body)).toEqual([
      expect.stringContaining(`#${tracked}`),
    ]);
    // Somebody who opens it again wants it open.
    const open = { ...repository, issue_number: issue, state: 'open' as const };
    await list.github.as('maintainer').rest.issues.update(open);
    expect((await list.sync()).writes).toEqual([]);
  });

  scenario('is closed by a later run if the first one ended before that', async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    await unlabel(list, issue);
    await merge(list);
    list.github.faults.answer({ method: 'POST', path: `/issues/${issue}/comments` }, { status: 422 });
    expect((await list.sync()).exitCode).toBe(1);
    expect(stateOf(list, issue)).toBe('open');
    await list.sync();
    expect(stateOf(list, issue)).toBe('closed');
  });

  scenario('stays open if the file is not from its pull request', async (list) => {
    const issue = await proposed(list, 'Let us talk about it.', 'A talk');
    const link = `links: {title: Proposal, url: "https://github.com/xen-list/projects/issues/${issue}"}\n`;
    await list.github.commit({ 'projects/talk.md': projectFile('A talk', link) });
    await list.sync();
    expect(stateOf(list, issue)).toBe('open');
    expect(list.github.comments(issue)).toEqual([]);
  });
});

scenario(
  'an event on a proposal whose project is over says nothing about an issue that it does not see',
  async (list) => {
    const issue = await proposed(list);
    await accept(list, issue);
    await merge(list);
    list.github.faults.answer({ method: 'POST', path: `/issues/${issue}/comments` }, { status: 422 });
    expect((await list.sync()).exitCode).toBe(1);
    const tracked = await list.number('tools/measure-the-boot');
    const text = (await list.file('tools/measure-the-boot')).replace('title:', 'status: done\ntitle:');
    await list.github.commit({ 'projects/tools/measure-the-boot.md': text });
    const run = await list.on('issues', 'edited', { issue });
    expect(run.writes, run.stdout).toEqual([]);
    await list.sync();
    expect(stateOf(list, issue)).toBe('closed');
    expect(list.github.comments(issue).map(({ body }) => body)).toEqual([
      expect.stringContaining(`#${tracked}`),
    ]);
  },
);
