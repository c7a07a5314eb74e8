import type { List } from '../list/read-list.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { FileReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import type { Scope } from '../sync/scope.ts';
import type { ProjectIssue } from './current.ts';
import { goneProjects } from './gone.ts';
import { type CommandSchedule, NO_COMMANDS } from './schedule.ts';

/** What claims are read through. */
export interface ClaimsPorts {
  issues: CachingReader;
  repository: Repository;
  /** The files as they were checked out. */
  checkout: Pick<FileReader, 'read'>;
}

/** All that the claims of a run are reviewed and applied with. */
export interface ClaimsContext {
  list: List;
  scope: Scope;
  ports: ClaimsPorts;
  /** By project, the issues in scope, with the assignees that they will have once all plans are applied. */
  issues: Map<string, RemoteIssue>;
  /** Projects whose files are gone, with their issues. */
  gone: readonly ProjectIssue[];
  /** The same, of the projects whose claims are planned. */
  expected: Map<string, RemoteIssue>;
  schedule: CommandSchedule;
  /** The newest open issues, once a run about one issue needed them to name free projects. */
  offered: RemoteIssue[] | undefined;
  /** By number of the issue, how many assignees it had when GitHub took no more in this run. */
  caps: Map<number, number>;
  /** Numbers of issues whose claims could not be read. */
  unread: Set<number>;
  problems: Problem[];
}

/**
 * Creates the context of one run.
 * @param issues by project
 * @param gone issues of files that are gone
 */
export function createClaimsContext(
  list: List,
  scope: Scope,
  ports: ClaimsPorts,
  issues: Map<string, RemoteIssue>,
  gone: readonly RemoteIssue[],
): ClaimsContext {
  return {
    list,
    scope,
    ports,
    issues,
    gone: goneProjects(gone, list.config),
    expected: new Map(),
    schedule: NO_COMMANDS,
    offered: undefined,
    caps: new Map(),
    unread: new Set(),
    problems: [],
  };
}

/** Whether project files may be written at all. */
export function writesFiles({ list }: ClaimsContext): boolean {
  return list.config.write_back !== 'none';
}
