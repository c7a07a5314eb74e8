/** What all simulated worlds share: a GitHub, its people, chance, time, and what has happened so far. */

import type { EventName, EventOptions, GitHub } from '../emulator/github.ts';
import type { Random } from './random.ts';
import type { RunSeen } from './runs.ts';
import type { Story } from './story.ts';
import type { SimulatedTime } from './time.ts';

export interface Counts {
  actions: number;
  events: number;
  eventsLost: number;
  eventsDoubled: number;
  eventsLate: number;
  runs: number;
  kills: number;
  refusals: number;
  overlaps: number;
  partialLists: number;
  requests: number;
  quietTimes: number;
}

export const noCounts = (): Counts => ({
  actions: 0,
  events: 0,
  eventsLost: 0,
  eventsDoubled: 0,
  eventsLate: 0,
  runs: 0,
  kills: 0,
  refusals: 0,
  overlaps: 0,
  partialLists: 0,
  requests: 0,
  quietTimes: 0,
});

export interface Simulation {
  readonly github: GitHub;
  readonly random: Random;
  readonly time: SimulatedTime;
  readonly story: Story;
  /** Logins of those who may not write to the repository. */
  readonly outsiders: readonly string[];
  readonly counts: Counts;
  /** Events that have not reached a run yet. */
  readonly waiting: WaitingEvent[];
  /** Whether a run is in progress, at one of whose requests somebody acts. */
  inRun: boolean;
  /** Whether time stands still, so that no deadline passes between two runs. */
  atRest: boolean;
}

/** An event that starts a workflow. */
export interface Happening {
  event: EventName;
  action?: string;
  about?: EventOptions;
}

export interface WaitingEvent {
  due: number;
  event: EventName;
  payload: Record<string, unknown>;
  /** The head of the default branch at that time. */
  sha: string;
}

/** One kind of list, what people do to it, and what has to hold. */
export interface World {
  readonly name: string;
  readonly sim: Simulation;
  /** Somebody does something; gives the events of it. */
  act(): Promise<Happening[]>;
  /** Checks what has to hold after every run, disturbed or not. */
  afterRun(run: RunSeen): Promise<void>;
  /** Checks what has to hold once a scheduled run without disturbances has ended. */
  whenSettled(run: RunSeen): Promise<void>;
  /** Reads that a run may make that changes nothing. */
  readsAllowed(): Promise<number>;
}

/** Thrown where the contract is broken. */
export class Violation extends Error {
  readonly topics: readonly string[];

  constructor(topics: readonly string[], message: string) {
    super(message);
    this.topics = topics;
  }
}

/** The contract is broken unless this holds. */
export function must(holds: boolean, topics: string | readonly string[], message: string): void {
  if (!holds) throw new Violation(typeof topics === 'string' ? [topics] : topics, message);
}

export const BOT = 'github-actions[bot]';

export const topicOf = (issue: number): string => `#${issue}`;
