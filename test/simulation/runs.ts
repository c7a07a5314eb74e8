/** Runs of the built Action, undisturbed or not. */

import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { EventName } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction, sharedCheckout } from '../support/run.ts';
import type { Disturbance } from './disturbances.ts';
import type { Simulation, WaitingEvent } from './simulation.ts';
import { WHOLE } from './story.ts';

/** Milliseconds that pass with each request of the program. */
const PER_REQUEST = 400;

/** A run as it looks from outside. */
export interface RunSeen {
  readonly event: EventName;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Messages of its annotations that are errors. */
  readonly errors: readonly string[];
  readonly requests: number;
  /** Its requests that are no reads: method and path within the repository. */
  readonly writes: readonly string[];
  readonly disturbance: Disturbance | undefined;
}

/** Runs the Action for an event, or as scheduled. */
export async function runOnce(
  sim: Simulation,
  trigger?: Omit<WaitingEvent, 'due'>,
  disturbance?: Disturbance,
): Promise<RunSeen> {
  const { github, time, counts } = sim;
  const startedAt = time.now();
  const isNested = sim.inRun;
  const place = isNested ? await checkout(github) : await sharedCheckout(github, trigger?.sha);
  if (!isNested) github.clearRequests();
  const before = github.requests.length;
  github.hooks.onRequest = () => time.advance(sim.atRest ? 0 : PER_REQUEST);
  disturbance?.begin(sim);
  sim.inRun = true;
  const run = await runAction({
    github,
    bundle: resolve(BUNDLE, 'action.js'),
    checkout: place,
    event: trigger?.event ?? 'schedule',
    ...(trigger && { payload: trigger.payload }),
    skipWaits: time.advance,
  });
  sim.inRun = isNested;
  if (!isNested) github.faults.clear();
  if (isNested) await rm(place.dir, { recursive: true });
  const requests = github.requests.slice(before);
  counts.runs += 1;
  counts.requests += requests.length;
  const writes = requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`);
  const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  const seen: RunSeen = {
    event: trigger?.event ?? 'schedule',
    startedAt,
    endedAt: time.now(),
    exitCode: run.exitCode,
    stdout: run.stdout,
    errors,
    requests: requests.length,
    writes,
    disturbance,
  };
  sim.story.tell(WHOLE, summaryOf(seen, trigger));
  return seen;
}

function summaryOf({ event, exitCode, writes, disturbance, errors }: RunSeen, trigger?: object): string {
  const { payload } = (trigger ?? {}) as { payload?: { action?: string; issue?: { number: number } } };
  const about = payload?.issue ? ` ${payload.action} #${payload.issue.number}` : '';
  const how = disturbance ? `, disturbed: ${disturbance.name}` : '';
  const did = writes.length === 0 ? 'writes nothing' : writes.join(', ');
  const failed = exitCode === 0 ? '' : ` (exit ${exitCode}: ${errors.join(' | ').slice(0, 300)})`;
  return `[run ${event}${about}${how}] ${did}${failed}`;
}
