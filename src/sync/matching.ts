import { hasLabel, isTrusted, type RemoteIssue } from '../model/issue.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { type Doubt, type DoubtAbout, doubtOf, isInDoubt } from './doubt.ts';
import type { RemoteIssues } from './observation.ts';

/** What issues are matched with, and what has come of it so far. */
export interface Matching {
  readonly projects: readonly Project[];
  readonly broken: readonly BrokenFile[];
  readonly remote: RemoteIssues;
  readonly config: Config;
  /** Ids of all files. */
  readonly ids: ReadonlySet<string>;
  /** Issue of each project, by id. */
  readonly matched: Map<string, RemoteIssue>;
  /** Path of the file whose issue it is, by number; broken files keep the issues that they name. */
  readonly files: Map<number, string>;
  readonly toCreate: Set<string>;
  readonly conflicted: Set<string>;
  /** Numbers of issues that need no further report. */
  readonly reported: Set<number>;
  readonly doubts: Doubt[];
  readonly problems: Problem[];
}

/** Begins to match issues: nothing is matched yet. */
export function createMatching(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  remote: RemoteIssues,
  config: Config,
): Matching {
  return {
    projects,
    broken,
    remote,
    config,
    ids: new Set([...projects, ...broken].map(({ id }) => id)),
    matched: new Map(),
    files: new Map(broken.flatMap(({ issue, path }) => (issue === undefined ? [] : [[issue, path]]))),
    toCreate: new Set(),
    conflicted: new Set(),
    reported: new Set(),
    doubts: [],
    problems: [],
  };
}

/** Whether an issue has the tracking label. */
export function isTracked(issue: RemoteIssue, config: Config): boolean {
  return hasLabel(issue, config.tracking_label);
}

/** Whether the author is trusted; if only GitHub can tell, that is recorded as a doubt. */
export function trusts({ doubts }: Matching, issue: RemoteIssue, about: DoubtAbout): boolean {
  if (isInDoubt(issue)) doubts.push(doubtOf(issue, about));
  return isTrusted(issue.author);
}

/** Reports why it is not clear which issue is a project's, so that the project is left alone. */
export function reportConflict(matching: Matching, project: Project, message: string): void {
  matching.conflicted.add(project.id);
  matching.problems.push(errorIn(project.path, message, { key: 'issue' }));
}

/** Warns about an issue of a project. */
export function warnAbout(matching: Matching, project: Project, message: string): void {
  matching.problems.push(warningIn(project.path, message, { key: 'issue' }));
}

/** Matches an issue to a project. */
export function match({ matched, files }: Matching, project: Project, issue: RemoteIssue): void {
  matched.set(project.id, issue);
  files.set(issue.number, project.path);
}
