import type { Change } from './change.ts';
import type { Config } from './config.ts';
import type { Written } from './ports.ts';
import type { Problem } from './problem.ts';
import type { Project } from './project.ts';
import type { Home } from './region.ts';

/** What became of one change. */
export interface Outcome {
  change: Change;
  /** `left` is for the next run; `unneeded` had been done by somebody else meanwhile. */
  result: 'done' | 'failed' | 'left' | 'unneeded';
  /** Number of the issue, where there is one. */
  issue?: number;
  /** Address of the pull request that it made. */
  pullRequest?: string;
  /** Why it failed or was left, in one sentence. */
  message?: string;
}

/** One run, from which every report is made. */
export interface Run {
  /** Undefined where the config has an error. */
  config: Config | undefined;
  /** Undefined where GitHub was not asked. */
  home: Home | undefined;
  /** Projects as their files are now. */
  projects: readonly Project[];
  problems: readonly Problem[];
  /** What was to be done. */
  changes: readonly Change[];
  unchanged: number;
  /** Empty where the run was a preview. */
  outcomes: readonly Outcome[];
  written: Written | undefined;
}
