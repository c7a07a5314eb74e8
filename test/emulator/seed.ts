/** Creates many issues at once. */

import { changeIssue } from './change.ts';
import { addIssue } from './issues.ts';
import { ensureLabels } from './labels.ts';
import { type Account, BOT } from './people.ts';
import { checkLabelNames } from './rules.ts';
import type { Repo } from './tracker.ts';
import { at, type World } from './world.ts';

export interface SeedIssue {
  title: string;
  body?: string;
  labels?: string[];
  assignees?: string[];
  state?: 'open' | 'closed';
  stateReason?: 'completed' | 'not_planned';
  /** By default github-actions[bot]. */
  login?: string;
}

/** Creates issues without sending each through the proxy. */
export async function seedIssues(world: World, repo: Repo, seeds: SeedIssue[]): Promise<number[]> {
  const numbers: number[] = [];
  for (const seed of seeds) {
    const login = seed.login ?? BOT;
    const account: Account = { login, access: 'write', counted: false, token: '' };
    const labels = await ensureLabels(world, repo, login, checkLabelNames(seed.labels ?? []));
    const assignees = (seed.assignees ?? []).map((each) => world.people.user(each));
    const created = await world.emulator.do(login, 'POST', at(repo, '/issues'), {
      title: seed.title,
      body: seed.body ?? null,
      labels: labels.map((label) => label.name),
      assignees: assignees.map((user) => user.login),
    });
    const issue = addIssue(world, repo, created, account, { labels, assignees });
    numbers.push(issue.number);
    const state_reason = seed.stateReason ?? 'completed';
    if (seed.state === 'closed')
      await changeIssue(world, repo, issue, { state: 'closed', state_reason }, account);
  }
  return numbers;
}
