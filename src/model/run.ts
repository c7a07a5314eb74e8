import type { Change } from './change.ts';
import type { Claim } from './claim.ts';
import type { Written } from './ports.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';
import type { Repository } from './repository.ts';

/** What became of one change. */
export interface Outcome {
  change: Change;
  /** `left` is for the next run; `unneeded` had been done by somebody else meanwhile. */
  result: 'done' | 'failed' | 'left' | 'unneeded';
  /** Number of the issue, if there is one. */
  issue?: number;
  /** Address of the pull request that it made. */
  pullRequest?: string;
  /** Why it failed or was left, in one sentence. */
  message?: string;
}

/** What a pull request changes. */
export interface PullView {
  /** Ids of the projects whose files it adds, changes or removes; undefined if it may be any. */
  changed: ReadonlySet<string> | undefined;
  /** Earlier paths of files that it renames, by the project's id. */
  renamed: ReadonlyMap<string, string>;
  /** Issues that stay open although it takes their file away. */
  unclosed: readonly { project: string; issue: number; why: string }[];
  /** Whether the files are without what the branch below got since the two parted. */
  hasMoved: boolean;
  /** What could not be found out about it. */
  notes: readonly string[];
}

/** A project that somebody holds. */
export interface Held {
  project: string;
  issue: number | undefined;
  claim: Claim;
  /** Who waits for it, in the order of the queue, as far as the issue tells. */
  waiting?: readonly string[];
}

/** A language, and own texts of the list, by name. */
export interface Wording {
  language: string;
  texts: Readonly<Record<string, string>>;
  messages: Readonly<Record<string, string>>;
}

/** One run, from which every report is made. */
export interface Run {
  /** Days without news after which holders are reminded; 0 for never. */
  remindAfter: number;
  /** The settings that decide in which words the run is reported. */
  texts: Wording;
  /** Undefined if GitHub was not asked. */
  repository: Repository | undefined;
  /** Projects as their files are now. */
  projects: readonly Project[];
  /** By the issues, as they are after the run; by the files of projects whose issues were not read. */
  held: readonly Held[];
  problems: readonly Problem[];
  /** What was to be done. */
  changes: readonly Change[];
  unchanged: number;
  /** Empty if the run was a preview. */
  outcomes: readonly Outcome[];
  written: Written | undefined;
  /** Undefined if the run is not for a pull request. */
  pull?: PullView;
}

/** What a run did, in numbers. */
export interface Counts {
  created: number;
  updated: number;
  closed: number;
  reopened: number;
  unchanged: number;
  claimed: number;
  released: number;
  failed: number;
  remaining: number;
}

/** The numbers of a run that did nothing. */
export const NOTHING: Counts = {
  created: 0,
  updated: 0,
  closed: 0,
  reopened: 0,
  unchanged: 0,
  claimed: 0,
  released: 0,
  failed: 0,
  remaining: 0,
};

export function countsOf(run: Run): Counts {
  const count = (result: Outcome['result'], ...kinds: Change['kind'][]) =>
    run.outcomes.filter(
      (outcome) => outcome.result === result && (kinds.length === 0 || kinds.includes(outcome.change.kind)),
    ).length;
  return {
    created: count('done', 'create'),
    updated: count('done', 'update'),
    closed: count('done', 'close'),
    reopened: count('done', 'reopen'),
    unchanged: run.unchanged,
    claimed: count('done', 'claim'),
    released: count('done', 'release'),
    failed: count('failed'),
    remaining: count('left'),
  };
}

/** Whether the run changed anything, on GitHub or in files. */
export function changedAnything(run: Run): boolean {
  const { paths = [], withdrawn = false } = run.written ?? {};
  return run.outcomes.some(({ result }) => result === 'done') || paths.length > 0 || withdrawn;
}

/** Address of the pull request that a run opened or updated: the one for its file changes, or else the one for a proposal. */
export function pullRequestOf({ written, outcomes }: Run): string | undefined {
  return written?.pullRequest ?? outcomes.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest;
}

/** Whether the run must count as failed. A stop for limits is no failure. */
export function hasFailed(run: Run): boolean {
  return (
    run.problems.some(({ severity }) => severity === 'error') ||
    run.outcomes.some(({ result }) => result === 'failed')
  );
}
