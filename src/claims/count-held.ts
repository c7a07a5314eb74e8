import { markerOf } from '../issue/body.ts';
import type { Held } from '../issue/message.ts';
import { includesLogin } from '../model/claim.ts';
import { Refused } from '../model/errors.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, type Project } from '../model/project.ts';
import { projectOf } from '../sync/project-of.ts';
import type { ClaimsContext } from './context.ts';
import { currentClaims } from './current.ts';

/**
 * The other projects of the list that a person holds, by its open issues, as files can be stale. A run about one issue has
 * not read the others, so it asks.
 */
export async function readHeld(login: string, project: Project, claims: ClaimsContext): Promise<Held[]> {
  if (claims.scope.only === undefined) return heldAmongRead(login, project, claims);
  const { list, issues } = claims;
  const own = issues.get(project.id)?.number;
  const open = await readOpen(login, claims);
  const held = open.filter(
    (issue) => issue.number !== own && isHeldBy(login, issue, projectOf(issue, list, list.config), claims),
  );
  return held.map(heldOf);
}

/** Whether a person holds as many other projects as one may, in a run that has read all issues. */
export function isAtLimit(login: string, project: Project, claims: ClaimsContext): boolean {
  return heldAmongRead(login, project, claims).length >= claims.list.config.claims.per_person;
}

/** By the issues that were read, in the state in which the run leaves those of projects. */
function heldAmongRead(login: string, project: Project, claims: ClaimsContext): Held[] {
  const { list, issues, ports } = claims;
  const matched = new Set(list.projects.map(({ id }) => issues.get(id)?.number));
  const isHeld = (other: Project, issue: RemoteIssue) => {
    const { isOpen, holders } = currentClaims(other, issue);
    return other !== project && isOpen && includesLogin(holders, login);
  };
  const listed = list.projects.flatMap((other) => {
    const issue = issues.get(other.id);
    return issue !== undefined && isHeld(other, issue) ? [issue] : [];
  });
  // Beside them, those whose files are gone or broken.
  const others = [...ports.issues.seen.values()].filter(
    (issue) => !matched.has(issue.number) && isHeldBy(login, issue, undefined, claims),
  );
  return [...listed, ...others].map(heldOf);
}

function heldOf({ title, number }: RemoteIssue): Held {
  return { title, issue: number };
}

function isHeldBy(
  login: string,
  issue: RemoteIssue,
  project: Project | undefined,
  { list }: ClaimsContext,
): boolean {
  if (issue.state === 'closed' || issue.isPullRequest || !includesLogin(issue.assignees, login)) return false;
  return project === undefined
    ? hasLabel(issue, list.config.tracking_label) && markerOf(issue) !== undefined
    : !isContactOf(project, login);
}

/** Open issues of a person; if GitHub refuses to tell about them, those of the whole list. */
async function readOpen(login: string, { list, ports }: ClaimsContext): Promise<RemoteIssue[]> {
  try {
    return await ports.issues.listAssigned(login);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return await ports.issues.listOpenLabelled(list.config.tracking_label);
  }
}
