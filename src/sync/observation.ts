import type { RemoteIssue } from '../model/issue.ts';
import type { AskedIssue } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Doubt } from './doubt.ts';

/** What was read from GitHub, before it is matched to projects. */
export interface RemoteIssues {
  /** Issues and pull requests that were read, by number. */
  listed: ReadonlyMap<number, RemoteIssue>;
  /** Answers to the requests for single issues. */
  fetched: ReadonlyMap<number, AskedIssue>;
  /** Numbers that the index, or what waits to be merged, has for projects whose files have none, by project. */
  remembered: ReadonlyMap<string, number>;
  /** Issues with comments by people, and those whose comments could not be read, by number. */
  commented: ReadonlyMap<number, 'by people' | 'unread'>;
}

/** Which issue belongs to which project, and what else was found. */
export interface Observation {
  /** Issue of each project, by id. */
  matched: ReadonlyMap<string, RemoteIssue>;
  /** Ids of projects that have no issue and should get one. */
  toCreate: ReadonlySet<string>;
  /** Ids of projects whose issue is not certain: left alone. */
  conflicted: ReadonlySet<string>;
  /** Open issues of files that are gone. */
  removed: RemoteIssue[];
  /** Open issues of files that are gone that are not closed, and why. */
  unclosed: { issue: RemoteIssue; why: string }[];
  /** All issues of files that are gone, if it is certain that they are. */
  gone: RemoteIssue[];
  /** Second open issues of projects; `kept` is the number of the first. */
  duplicates: { kept: number; extra: RemoteIssue }[];
  /** Issues or files are missing that should be there: what is listed may not be the list. */
  blocked: boolean;
  problems: Problem[];
}

/** An observation, and the authors on whom it depends and about whom GitHub has to be asked. */
export interface Observed extends Observation {
  doubts: Doubt[];
}
