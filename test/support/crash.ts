/** A run that is disturbed at its k-th request, and the state that the next run must restore. */

import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'vitest';
import type { GitHub } from '../emulator/github.ts';
import { BUNDLE } from './bundle.ts';
import { startOnce } from './prepared.ts';
import { checkout, runAction } from './run.ts';
import { sync } from './sync.ts';

/** The state that must not depend on disturbances: everything except issue numbers, dates and hashes. */
export async function stateOf(github: GitHub): Promise<unknown> {
  const files = await github.files();
  const idOf = new Map<string, string>();
  const issues = github.issues().map((issue) => {
    const id = /"id":"([^"]+)"/.exec(issue.body ?? '')?.[1] ?? '';
    idOf.set(String(issue.number), id);
    return {
      id,
      title: issue.title,
      state: issue.state,
      reason: issue.state_reason,
      labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).sort(),
      assignees: issue.assignees?.map(({ login }) => login),
      body: issue.body,
      // An answer that failed is posted by the next run, after answers to later comments.
      comments: github
        .comments(issue.number)
        .map(({ body }) => body ?? '')
        .sort(),
    };
  });
  const named = (text: string) =>
    text
      .replace(/^issue: (\d+)$/gm, (_, number: string) => `issue: of ${idOf.get(number)}`)
      .replace(/(?<=\/issues\/)\d+/g, (number) => idOf.get(number) ?? number)
      .replace(/(?<=#|listed%3A)\d+/g, (number) => idOf.get(number) || number)
      // The next run may be on the next day.
      .replace(/\b20\d\d-\d\d-\d\d\b/g, 'DAY')
      .replace(/(?<="(?:source|region)":")[^"]*/g, 'HASH');
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, named(text)])),
    issues: issues
      .map((issue) => ({ ...issue, body: named(issue.body ?? ''), comments: issue.comments.map(named) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    pulls: await Promise.all(
      github.pulls().map(async ({ title, body, state, head }) => ({
        title,
        body,
        state,
        files: Object.keys(await github.files(head.ref)),
      })),
    ),
    labels: github.labels().sort(),
  };
}

type Disturb = (github: GitHub, k: number) => void;

/** How the k-th request of a run is disturbed. */
export const FAULTS: { fault: string; disturb: Disturb }[] = [
  {
    fault: 'the connection is lost before the request takes effect',
    disturb: ({ faults }, k) => faults.drop(k),
  },
  {
    fault: 'the connection is lost after the request took effect',
    disturb: ({ faults }, k) => faults.dropAfter(k),
  },
  {
    fault: 'the connection is lost for good',
    disturb: ({ faults }, k) => faults.drop(({ n }) => n >= k, Number.POSITIVE_INFINITY),
  },
  { fault: '500 without effect', disturb: ({ faults }, k) => faults.answer(k, { status: 500 }) },
  { fault: '502 after it took effect', disturb: ({ faults }, k) => faults.answerAfter(k, { status: 502 }) },
  {
    fault: '403 of a secondary limit',
    disturb: ({ faults }, k) =>
      faults.answer(k, { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }),
  },
  {
    fault: '429 with a wait that is too long',
    disturb: ({ faults }, k) =>
      faults.answer(k, { status: 429, body: { message: 'Slow down.' }, headers: { 'retry-after': '3600' } }),
  },
];

/** A kill takes a process, and is tried at every so many requests; a connection that is lost for good looks the same to GitHub. */
export const KILL_STEP = 4;

/** The number of requests of an undisturbed run, and the state after it. */
export function undisturbed(start: () => Promise<GitHub>): Promise<Undisturbed> {
  const known = UNDISTURBED.get(start) ?? carryOut(start);
  UNDISTURBED.set(start, known);
  return known;
}

interface Undisturbed {
  state: unknown;
  requests: number;
}

const UNDISTURBED = new Map<() => Promise<GitHub>, Promise<Undisturbed>>();

async function carryOut(start: () => Promise<GitHub>): Promise<Undisturbed> {
  const github = await startOnce(start);
  try {
    const { requests } = await sync(github, { simulated: true });
    return { state: await stateOf(github), requests };
  } finally {
    await github.close();
  }
}

/** Disturbs a run at its k-th request. The next run must reach the undisturbed state, and a third must do nothing. */
export async function expectMended(
  start: () => Promise<GitHub>,
  k: number,
  state: unknown,
  disturb: Disturb,
): Promise<void> {
  const github = await startOnce(start);
  try {
    github.clearRequests();
    disturb(github, k);
    await sync(github, { simulated: true }).catch(() => {});
    github.faults.clear();
    await expectState(github, k, state);
  } finally {
    await github.close();
  }
}

/** The same with the process killed at its k-th request. */
export async function expectMendedAfterKill(
  start: () => Promise<GitHub>,
  k: number,
  state: unknown,
): Promise<void> {
  const github = await startOnce(start);
  const list = await checkout(github);
  try {
    let kill = () => {};
    github.clearRequests();
    github.hooks.onRequest = (at) => {
      if (at === k) kill();
    };
    const run = await runAction({
      github,
      checkout: list,
      bundle: resolve(BUNDLE, 'action.js'),
      onStart: (child) => {
        kill = () => child.kill('SIGKILL');
      },
    });
    expect(run.signal, `request ${k}`).toBe('SIGKILL');
    github.hooks.onRequest = undefined;
    await expectState(github, k, state);
  } finally {
    await github.close();
    await rm(list.dir, { recursive: true });
  }
}

async function expectState(github: GitHub, k: number, state: unknown): Promise<void> {
  github.clock.advance(3_600_000);
  await sync(github, { simulated: true });
  expect(await stateOf(github), `request ${k}`).toEqual(state);
  expect((await sync(github, { simulated: true })).writes, `request ${k}`).toEqual([]);
}
