import type { RemoteIssue } from '../model/issue.ts';
import type { AskedIssue } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Doubt } from './doubt.ts';

/** What was read from GitHub, before it is joined to projects. */
export interface RemoteIssues {
  /** All that was seen in lists, by number; pull requests too. */
  seen: ReadonlyMap<number, RemoteIssue>;
  /** Answers to the questions for single numbers. */
  asked: ReadonlyMap<number, AskedIssue>;
  /** Numbers of issues with comments by people. */
  discussed: ReadonlySet<number>;
}

/** Which issue belongs to which project, and what else was found. */
export interface Observation {
  /** Issue of each project, by id. */
  matched: ReadonlyMap<string, RemoteIssue>;
  /** Ids of projects that have no issue and should get one. */
  toCreate: ReadonlySet<string>;
  /** Ids of projects with a problem of identity: left alone. */
  refused: ReadonlySet<string>;
  /** Open issues of files that are gone. */
  removed: RemoteIssue[];
  /** Those among them that are not closed, and why. */
  unclosed: { issue: RemoteIssue; why: string }[];
  /** Second open issues of projects; `kept` is the number of the first. */
  duplicates: { kept: number; extra: RemoteIssue }[];
  /** Issues or files are missing that should be there: what is listed may not be the list. */
  blocked: boolean;
  problems: Problem[];
}

/** An observation, and who has to be asked about before it can be relied on. */
export interface Observed extends Observation {
  doubts: Doubt[];
}
