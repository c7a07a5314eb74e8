/** A repository with a list, on which the bundled Action runs as GitHub's runner starts it. */

import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import {
  type EventName,
  type EventOptions,
  type GitHub,
  type GitHubOptions,
  startGitHub,
} from '../emulator/github.ts';
import { BUNDLE } from './bundle.ts';
import { startPrepared } from './prepared.ts';
import { type ActionOptions, type ActionRun, runAction, sharedCheckout } from './run.ts';

export interface ListRun extends ActionRun {
  requests: number;
  writes: string[];
}

export interface List {
  github: GitHub;
  /** Runs the Action on a fresh checkout of the default branch, by default for the event `schedule`. */
  sync(options?: Partial<Omit<ActionOptions, 'github'>>): Promise<ListRun>;
  /** Runs the Action for an event about an issue. */
  on(event: EventName, action: string, about: EventOptions): Promise<ListRun>;
  /** The issue number in a project's file. */
  number(id: string): Promise<number>;
  file(id: string): Promise<string>;
}

/** The front matter and text of a small project file. */
export function projectFile(title: string, lines = '', text = 'What it is about.'): string {
  return `---\ntitle: ${title}\n${lines}---\n\n${text}\n`;
}

/** The list of three projects that most scenarios start from. */
export const THREE = {
  'projects/hypervisor/numa.md': projectFile(
    'Virtual NUMA',
    'difficulty: hard\nskills: [C, Xen]\ngsoc: yes\n',
  ),
  'projects/hypervisor/sched.md': projectFile('A better scheduler', 'difficulty: medium\n'),
  'projects/tools/grub.md': projectFile('PyGrub in C', 'difficulty: easy\nskills: C\n'),
};

export async function startList(options: GitHubOptions = {}): Promise<List> {
  return listOn(await startGitHub({ files: THREE, ...options }));
}

/** A list whose first sync is over. */
export async function startSyncedList(options: GitHubOptions = {}): Promise<List> {
  return listOn(await startPrepared({ files: THREE, ...options }, 'synced', firstSync));
}

async function firstSync(github: GitHub): Promise<void> {
  const first = await listOn(github).sync();
  expect(first.exitCode, first.stdout).toBe(0);
}

/** The list that a repository holds. */
export function listOn(github: GitHub): List {
  const sync: List['sync'] = async (options) => {
    const fresh = options?.checkout ?? (await sharedCheckout(github));
    github.clearRequests();
    const run = await runAction({
      github,
      bundle: resolve(BUNDLE, 'action.js'),
      ...options,
      checkout: fresh,
    });
    const writes = github
      .writes()
      .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`);
    return { ...run, requests: github.requests.length, writes };
  };
  const file = async (id: string) => (await github.read(`projects/${id}.md`)) ?? '';
  return {
    github,
    sync,
    on: async (event, action, about) => sync({ event, payload: await github.event(event, action, about) }),
    file,
    number: async (id) => Number(/^issue: (\d+)/m.exec(await file(id))?.[1]),
  };
}

/** Requests that a run may make if nothing changed, by the table in docs/limits-and-costs.md. */
export function readsAllowed(github: GitHub): number {
  const pages = (count: number) => Math.max(1, Math.ceil(count / 100));
  const comments = github.issues().reduce((sum, { number }) => sum + github.comments(number).length, 0);
  return pages(github.issues().length) + pages(github.labels().length) + pages(comments) + 1;
}

/**
 * A test that starts with a synced list and ends with the check that all scenarios share: one more run finds nothing
 * to do and makes few requests.
 */
export function scenario(
  name: string,
  body: (list: List) => Promise<void>,
  options: GitHubOptions & { unsynced?: boolean; exitCode?: number } = {},
): void {
  it(name, async () => {
    const { unsynced, exitCode, ...github } = options;
    const list = await (unsynced ? startList(github) : startSyncedList(github));
    try {
      await body(list);
      const again = await list.sync();
      expect(again.writes, again.stdout).toEqual([]);
      expect(again.exitCode, again.stdout).toBe(exitCode ?? 0);
      if (exitCode === undefined) {
        expect(again.requests).toBeLessThanOrEqual(readsAllowed(list.github));
      }
    } finally {
      await list.github.close();
    }
  });
}
