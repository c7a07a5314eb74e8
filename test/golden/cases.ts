/** Typical runs: what people did before each, after a first sync unless it says otherwise. */

import { vi } from 'vitest';
import { planPull } from '../support/pull-request.ts';
import type { ActionOptions } from '../support/run.ts';
import { type List, type ListRun, projectFile } from '../support/scenario.ts';

/** One run of the Action. */
export interface Case {
  name: string;
  /** Whether the list was never synced before. */
  isNew?: boolean;
  /** What happened since the last run; gives what the run is started with, a schedule if nothing. */
  before?: (list: List) => Promise<Partial<Omit<ActionOptions, 'github'>> | undefined>;
  /** The run, if it is not one on the default branch. */
  run?: (list: List) => Promise<ListRun>;
}

const DAY = 86_400_000;
const place = { owner: 'xen-list', repo: 'projects' };

const comment = async ({ github }: List, issue_number: number, login: string, body: string) =>
  (await github.as(login).rest.issues.createComment({ ...place, issue_number, body })).data.id;

/** A comment, and the run that its event starts. */
async function told(list: List, id: string, login: string, body: string) {
  const issue = await list.number(id);
  const written = await comment(list, issue, login, body);
  const payload = await list.github.event('issue_comment', 'created', { issue, comment: written });
  return { event: 'issue_comment' as const, payload };
}

export const CASES: Case[] = [
  { name: 'first-sync', isNew: true },
  { name: 'no-change' },
  { name: 'claim', before: (list) => told(list, 'numa', 'alice', '/claim') },
  {
    name: 'release-with-a-queue',
    before: async (list) => {
      for (const login of ['alice', 'bob', 'carol']) {
        await list.sync(await told(list, 'numa', login, '/claim'));
        vi.setSystemTime(Date.now() + DAY);
      }
      return await told(list, 'numa', 'alice', '/unclaim');
    },
  },
  {
    name: 'rename',
    before: async ({ github }) => {
      const text = (await github.read('projects/sched.md')) ?? '';
      await github.commit({ 'projects/sched.md': null, 'projects/scheduling/credit.md': text });
      return undefined;
    },
  },
  {
    name: 'removal',
    before: async ({ github }) => {
      await github.commit({ 'projects/grub.md': null });
      return undefined;
    },
  },
  {
    name: 'both-sides-changed',
    before: async (list) => {
      const { github } = list;
      const issue_number = await list.number('grub');
      await github.commit({
        'projects/grub.md': ((await github.read('projects/grub.md')) ?? '').replace('easy', 'medium'),
      });
      await github.editInBrowser(issue_number, (body) => body.replace('What it is about.', 'My own words.'));
      const { issues } = github.as('maintainer').rest;
      await issues.update({ ...place, issue_number, title: 'Another title' });
      await issues.addAssignees({ ...place, issue_number, assignees: ['helper'] });
      return undefined;
    },
  },
  {
    name: 'pull-request',
    run: async (list) => {
      const files = {
        'projects/grub.md': null,
        'projects/sched.md': ((await list.file('sched')) ?? '').replace('medium', 'hard'),
        'projects/new.md': projectFile('A new one', 'difficulty: easy\n'),
      };
      return await planPull(list, { files, branch: 'change' });
    },
  },
  {
    name: 'limit',
    isNew: true,
    before: async ({ github }) => {
      const body = { message: 'You have exceeded a secondary rate limit.' };
      const slow = { status: 403, body, headers: { 'retry-after': '3600' } };
      let created = 0;
      const third = ({ method, path }: { method: string; path: string }) =>
        method === 'POST' && path.endsWith('/issues') && ++created === 3;
      github.faults.answer(third, slow);
      return undefined;
    },
  },
  {
    name: 'broken-file',
    before: async ({ github }) => {
      await github.commit({
        'projects/sched.md':
          '---\ntitle: A better scheduler\ndifficulty: "medium\nissue: 3\n---\n\nWhat it is about.\n',
        'projects/new.md': projectFile('A new one', 'dificulty: hard\nsize: huge\n'),
      });
      return undefined;
    },
  },
];
