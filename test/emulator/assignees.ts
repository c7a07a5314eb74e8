/** Who can be assigned to what. GitHub drops everybody else silently. */

import { changeIssue } from './change.ts';
import { page } from './lists.ts';
import { type Answer, type ApiRequest, answer, invalid, notFound } from './messages.ts';
import type { User } from './people.ts';
import { commentsOf, findIssue, type Issue, type Repo } from './tracker.ts';
import type { World } from './world.ts';

/** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/assigning-issues-and-pull-requests-to-other-github-users */
function isAssignable(world: World, repo: Repo, login: string, issue?: Issue): boolean {
  const person = world.people.get(login);
  if (!person || person.user.type === 'Bot') return false;
  if (world.people.canPush(login) || world.people.isMember(login) || person.role === 'triage') return true;
  if (!issue) return false;
  const took = (user: User) => user.login === person.user.login;
  return took(issue.user) || commentsOf(repo, issue.number).some((comment) => took(comment.user));
}

const loginsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((login): login is string => typeof login === 'string');

/** The users in a request that creates or updates an issue; one bad login fails the whole request. */
export function checkAssignees(world: World, repo: Repo, value: unknown, issue?: Issue): User[] {
  const users: User[] = [];
  for (const login of loginsIn(value)) {
    if (!isAssignable(world, repo, login, issue))
      invalid({ value: login, resource: 'Issue', field: 'assignees', code: 'invalid' });
    const user = world.people.user(login);
    if (!users.includes(user)) users.push(user);
  }
  return users.slice(0, world.settings.maxAssignees);
}

export async function addAssignees(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const issue = findIssue(repo, number);
  const wanted = world.people.canTriage(request.account) ? loginsIn(request.body.assignees) : [];
  const assignees = [...issue.assignees];
  for (const login of wanted) {
    // Agents can be assigned with a person's token only.
    const agent = request.account.access === 'as person' ? world.people.agent(login) : undefined;
    const user = agent ?? world.people.user(login);
    const isTaken = agent !== undefined || isAssignable(world, repo, login, issue);
    const fits = assignees.length < world.settings.maxAssignees && isTaken;
    if (fits && !assignees.includes(user)) assignees.push(user);
  }
  return answer(201, await changeIssue(world, repo, issue, { assignees }, request.account));
}

export async function removeAssignees(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const issue = findIssue(repo, number);
  const out = world.people.canTriage(request.account)
    ? loginsIn(request.body.assignees).map((login) => login.toLowerCase())
    : [];
  const assignees = issue.assignees.filter((user) => !out.includes(user.login.toLowerCase()));
  return answer(200, await changeIssue(world, repo, issue, { assignees }, request.account));
}

export function listAssignees(world: World, repo: Repo, request: ApiRequest): Answer {
  const logins = world.people.logins().filter((login) => isAssignable(world, repo, login));
  return page(
    request,
    logins.map((login) => world.people.user(login)),
  );
}

export function checkAssignee(world: World, repo: Repo, _request: ApiRequest, login: string): Answer {
  return isAssignable(world, repo, login) ? { status: 204 } : notFound();
}

export function checkIssueAssignee(
  world: World,
  repo: Repo,
  _request: ApiRequest,
  number: string,
  login: string,
): Answer {
  return isAssignable(world, repo, login, findIssue(repo, number)) ? { status: 204 } : notFound();
}
