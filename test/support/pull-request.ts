/** Pull requests as a workflow sees them: a checked-out merge commit, and the event. */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChanges } from '../emulator/files.ts';
import type { EventName, GitHub } from '../emulator/github.ts';
import { type Checkout, checkout } from './run.ts';
import type { List, ListRun } from './scenario.ts';

export interface PullOptions {
  files: FileChanges;
  branch?: string;
  login?: string;
  /** Whether it comes from a fork. */
  fork?: boolean;
  /** Inputs of the Action. */
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** By default `pull_request`. */
  event?: 'pull_request' | 'pull_request_target' | 'merge_group';
  /** Something that happens after it is opened. */
  meanwhile?: () => Promise<unknown>;
  /** Whether its own head commit is checked out instead of the merge commit. */
  ownCommit?: boolean;
  /** Prepares the checkout before the run. */
  before?: (place: Checkout) => Promise<void>;
  /** Fields that override those of the pull request in the payload. */
  more?: Record<string, unknown>;
}

/**
 * The commit that GitHub makes to try a merge: its first parent is the base, its second the head
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request).
 */
async function mergeCommit({ as, owner, repo, head }: GitHub, commit_sha: string): Promise<string> {
  const { git } = as('maintainer').rest;
  const { data: tip } = await git.getCommit({ owner, repo, commit_sha });
  const parents = [await head(), tip.sha];
  const message = `Merge ${tip.sha} into ${parents[0]}`;
  return (await git.createCommit({ owner, repo, message, tree: tip.tree.sha, parents })).data.sha;
}

let opened = 0;

const REFS = {
  pull_request: (issue: number) => `refs/pull/${issue}/merge`,
  pull_request_target: () => 'refs/heads/main',
  merge_group: (issue: number) => `refs/heads/gh-readonly-queue/main/pr-${issue}-0`,
};

/** Opens a pull request and runs the Action for it, as a workflow on `pull_request` does. */
export async function planPull(list: List, options: PullOptions): Promise<ListRun & { sha: string }> {
  const { github } = list;
  const branch = options.branch ?? `work-${opened++}`;
  const { files, login = 'alice', fork = false, inputs, env } = options;
  const issue = await github.openPullRequest({ title: 'A change', branch, files, login });
  const { data: tip } = await github.as('maintainer').rest.git.getRef({
    owner: github.owner,
    repo: github.repo,
    ref: `heads/${branch}`,
  });
  await options.meanwhile?.();
  const sha = await mergeCommit(github, tip.object.sha);
  const place = await checkout(github, undefined, options.ownCommit ? tip.object.sha : sha);
  if (options.ownCommit) {
    await mkdir(join(place.dir, '.git'));
    await writeFile(join(place.dir, '.git/HEAD'), `${tip.object.sha}\n`);
  }
  await options.before?.(place);
  const { event = 'pull_request' } = options;
  const payload = await github.event('pull_request', 'opened', { issue, fork });
  Object.assign(payload.pull_request as object, options.more);
  if (event === 'merge_group') {
    payload.merge_group = { base_sha: await github.head(), base_ref: 'refs/heads/main' };
    delete payload.pull_request;
  }
  const run = await list.sync({
    checkout: { ...place, sha },
    event: event as EventName,
    ref: REFS[event](issue),
    payload,
    inputs: { mode: 'plan', token: github.tokens.readOnly, ...inputs },
    ...(env && { env }),
  });
  await rm(place.dir, { recursive: true });
  return { ...run, sha };
}
