import { markedId } from '../issue/body.ts';
import { hasLabel, isTrusted, type RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { type Doubt, doubtOf, isInDoubt } from './doubt.ts';

/**
 * The project that an issue belongs to, as far as the issue alone tells; undefined if there is none, or if the
 * project's file names another issue.
 */
export function projectOf(
  issue: RemoteIssue,
  projects: readonly Project[],
  config: Config,
): Project | undefined {
  const project = projectNamedBy(issue, projects, config);
  return project?.issue === issue.number || isTrusted(issue.author) ? project : undefined;
}

/** The author on whom the answer of {@link projectOf} depends, if in doubt. */
export function doubtAbout(issue: RemoteIssue, projects: readonly Project[], config: Config): Doubt[] {
  const project = projectNamedBy(issue, projects, config);
  return project !== undefined && project.issue === undefined && isInDoubt(issue)
    ? [doubtOf(issue, 'missing')]
    : [];
}

/** The project whose file names the issue, or which the issue's marker names, whoever opened the issue. */
function projectNamedBy(
  issue: RemoteIssue,
  projects: readonly Project[],
  config: Config,
): Project | undefined {
  if (issue.isPullRequest) return undefined;
  const recorded = projects.find((project) => project.issue === issue.number);
  if (recorded !== undefined || !hasLabel(issue, config.tracking_label)) return recorded;
  const marked = markedId(issue);
  return projects.find(({ id, issue: number }) => id === marked && number === undefined);
}
