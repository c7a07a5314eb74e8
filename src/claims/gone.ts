import { markedId } from '../issue/body.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { ProjectIssue } from './current.ts';

/**
 * Projects whose files are gone, of which people may still say something on their issues: what they hold can be given
 * back, and all else is refused. Of several issues with one id the newest counts.
 */
export function goneProjects(issues: readonly RemoteIssue[], config: Config): ProjectIssue[] {
  const inOrder = [...issues].sort((a, b) => a.number - b.number);
  const byId = new Map(inOrder.map((issue) => [markedId(issue) ?? '', issue]));
  return [...byId].map(([id, issue]) => ({ project: goneProject(id, issue, config), issue }));
}

function goneProject(id: string, { title, number }: RemoteIssue, config: Config): Project {
  return {
    id,
    path: config.projects,
    title,
    issue: number,
    isGone: true,
    status: 'archived',
    statusGiven: true,
    maxClaims: config.claims.per_project,
    sizes: [],
    skills: [],
    contacts: [],
    outcomes: [],
    prerequisites: [],
    links: [],
    related: [],
    labels: [],
    text: '',
  };
}
