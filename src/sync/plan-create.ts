import { firstBody, lengthProblem } from '../issue/body-length.ts';
import { desiredLabels, labelsToRemember, plainLabel } from '../issue/labels.ts';
import { renderMessage } from '../issue/message.ts';
import type { CreateChange } from '../model/change.ts';
import type { RepositoryLabel } from '../model/issue.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { PlanContext } from './plan-issue.ts';

/** The first issue of a project, or why it cannot have one. */
export function planCreate(
  project: Project,
  { config, repository, today }: PlanContext,
): { change: CreateChange; labels: RepositoryLabel[] } | { problem: Problem } {
  const { claim } = project;
  const desired = desiredLabels(project, { status: 'open', held: claim?.by.length ?? 0, today }, config);
  const body = firstBody(project, labelsToRemember(desired), config, repository);
  const problem = lengthProblem(project, body);
  if (problem !== undefined) return { problem };
  return {
    change: {
      kind: 'create',
      project: project.id,
      content: { title: project.title, body, labels: desired.map(({ name }) => name) },
      assign: (claim?.by ?? []).map((login) => ({
        login,
        dropped: renderMessage(
          // Without a number, these people may never have held the project: the file may be a copy.
          project.issue === undefined ? 'named_holder' : 'former_holder',
          { project, projects: [], config, repository, issue: 0 },
          project.issue === undefined ? { holders: [login] } : { to: login },
        ),
      })),
    },
    labels: desired.map(plainLabel),
  };
}
