import { markedIds } from '../issue/body.ts';
import { hasLabel, isTrusted, type RemoteIssue } from '../model/issue.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { type Doubt, doubtOf, isInDoubt } from './doubt.ts';

interface Files {
  projects: readonly Project[];
  broken: readonly BrokenFile[];
}

/**
 * The project that an issue belongs to, as far as the issue alone tells; undefined if there is none, or if the
 * project's file names another issue.
 */
export function projectOf(issue: RemoteIssue, list: Files, config: Config): Project | undefined {
  const project = projectNamedBy(issue, list, config);
  return project?.issue === issue.number || isTrusted(issue.author) ? project : undefined;
}

/** The author on whom the answer of {@link projectOf} depends, if in doubt. */
export function doubtAbout(issue: RemoteIssue, list: Files, config: Config): Doubt[] {
  const project = projectNamedBy(issue, list, config);
  return project !== undefined && project.issue === undefined && isInDoubt(issue)
    ? [doubtOf(issue, 'missing')]
    : [];
}

/** The project whose file names the issue, or which the issue's marker names, whoever opened the issue. */
function projectNamedBy(
  issue: RemoteIssue,
  { projects, broken }: Files,
  config: Config,
): Project | undefined {
  if (issue.isPullRequest || broken.some((file) => file.issue === issue.number)) return undefined;
  const recorded = projects.find((project) => project.issue === issue.number);
  if (recorded !== undefined || !hasLabel(issue, config.tracking_label)) return recorded;
  const unnumbered = new Map(projects.flatMap((one) => (one.issue === undefined ? [[one.id, one]] : [])));
  return markedIds(issue).flatMap((id) => unnumbered.get(id) ?? [])[0];
}
