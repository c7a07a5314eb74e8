/** Routes requests: to the proxy's own code if GitHub and the emulator differ, else to the emulator. */

import * as assignees from './assignees.ts';
import * as comments from './comments.ts';
import { redirectOf } from './departures.ts';
import {
  compareCommits,
  createCommit,
  createRef,
  deleteRef,
  forward,
  getCommit,
  moveRef,
  readTree,
  writeContents,
} from './git.ts';
import * as issues from './issues.ts';
import * as labels from './labels.ts';
import { listIssues } from './lists.ts';
import { type Answer, type ApiRequest, answer, notFound, refuse } from './messages.ts';
import * as pulls from './pulls.ts';
import { listAllEvents, listEvents, listTimeline } from './timeline.ts';
import type { Repo } from './tracker.ts';
import { at, findRepo, userOf, type World } from './world.ts';

type Route = (world: World, repo: Repo, request: ApiRequest, ...parts: string[]) => Answer | Promise<Answer>;

/** Who may use a route: `anyone` with an account, those with the `triage` role or more, or those with `write` access. */
interface Rule {
  method: string;
  pattern: RegExp;
  route: Route;
  needs: 'anyone' | 'triage' | 'write';
}

const rule = (needs: Rule['needs'], method: string, path: string, route: Route): Rule => ({
  needs,
  method,
  pattern: new RegExp(
    `^${path.replaceAll('{n}', '(\\d+)').replaceAll('{name}', '([^/]+)').replaceAll('{path}', '(.+)')}$`,
  ),
  route,
});

const RULES: Rule[] = [
  rule('anyone', 'GET', '/issues', listIssues),
  rule('anyone', 'POST', '/issues', issues.createIssue),
  rule('anyone', 'GET', '/issues/{n}', issues.getIssue),
  rule('anyone', 'PATCH', '/issues/{n}', issues.updateIssue),
  rule('triage', 'PUT', '/issues/{n}/lock', issues.lockIssue),
  rule('triage', 'DELETE', '/issues/{n}/lock', issues.unlockIssue),
  rule('anyone', 'GET', '/issues/{n}/timeline', listTimeline),
  rule('anyone', 'GET', '/issues/{n}/events', listEvents),
  rule('anyone', 'GET', '/issues/events', listAllEvents),
  rule('anyone', 'GET', '/issues/{n}/labels', issues.issueLabels),
  rule('triage', 'POST', '/issues/{n}/labels', issues.issueLabels),
  rule('triage', 'PUT', '/issues/{n}/labels', issues.issueLabels),
  rule('triage', 'DELETE', '/issues/{n}/labels', issues.issueLabels),
  rule('triage', 'DELETE', '/issues/{n}/labels/{name}', issues.issueLabels),
  rule('anyone', 'POST', '/issues/{n}/assignees', assignees.addAssignees),
  rule('anyone', 'DELETE', '/issues/{n}/assignees', assignees.removeAssignees),
  rule('anyone', 'GET', '/issues/{n}/assignees/{name}', assignees.checkIssueAssignee),
  rule('anyone', 'GET', '/assignees', assignees.listAssignees),
  rule('anyone', 'GET', '/assignees/{name}', assignees.checkAssignee),
  rule('anyone', 'GET', '/issues/{n}/comments', comments.listComments),
  rule('anyone', 'POST', '/issues/{n}/comments', comments.createComment),
  rule('anyone', 'GET', '/issues/comments', comments.listAllComments),
  rule('anyone', 'GET', '/issues/comments/{n}', comments.getComment),
  rule('anyone', 'PATCH', '/issues/comments/{n}', comments.updateComment),
  rule('anyone', 'DELETE', '/issues/comments/{n}', comments.deleteComment),
  ...['GET', 'POST'].flatMap((method) => [
    rule('anyone', method, '/issues/{n}/reactions', (w, repo, r, n = '') =>
      comments.reactions(w, repo, r, 'issue', n),
    ),
    rule('anyone', method, '/issues/comments/{n}/reactions', (w, repo, r, n = '') =>
      comments.reactions(w, repo, r, 'comment', n),
    ),
  ]),
  rule('anyone', 'GET', '/labels', labels.listLabels),
  rule('write', 'POST', '/labels', labels.createLabel),
  rule('anyone', 'GET', '/labels/{name}', labels.getLabel),
  rule('write', 'PATCH', '/labels/{name}', labels.updateLabel),
  rule('write', 'DELETE', '/labels/{name}', labels.deleteLabel),
  rule('anyone', 'GET', '/pulls', pulls.listPulls),
  rule('anyone', 'POST', '/pulls', pulls.createPull),
  rule('anyone', 'GET', '/pulls/{n}', pulls.getPull),
  rule('anyone', 'PATCH', '/pulls/{n}', pulls.updatePull),
  rule('write', 'PUT', '/pulls/{n}/merge', pulls.mergePull),
  rule('write', 'PUT', '/pulls/{n}/update-branch', pulls.updateBranch),
  rule('anyone', 'GET', '/git/trees/{name}', readTree),
  rule('write', 'POST', '/git/refs', createRef),
  rule('write', 'PATCH', '/git/refs/{path}', moveRef),
  rule('write', 'DELETE', '/git/refs/{path}', deleteRef),
  rule('anyone', 'GET', '/commits/{name}', getCommit),
  rule('anyone', 'GET', '/compare/{path}', compareCommits),
  rule('write', 'POST', '/git/commits', createCommit),
  rule('write', 'PUT', '/contents/{path}', writeContents),
  rule('write', 'DELETE', '/contents/{path}', writeContents),
  rule('write', 'GET', '/collaborators/{name}', collaborator),
  rule('anyone', 'GET', '/collaborators/{name}/permission', permission),
];

/** Answers a request as GitHub would. */
export async function route(world: World, request: ApiRequest): Promise<Answer> {
  const { account, method } = request;
  const redirect = redirectOf(world, request);
  if (redirect) return redirect;
  const place = await placeOf(world, request);
  if (!place) return forward(world, request);
  const { repo, rest } = place;
  if (account.access === 'nothing') notFound();
  // Requests by id come from redirects only. Seen at https://github.com/mattias800/prosper/issues/2443
  if (rest === '/issues' && isById(request) && request.query.has('labels')) return answer(200, []);
  const writes = method !== 'GET' && method !== 'HEAD';
  if (writes && account.access === 'read') refuse(403, 'Resource not accessible by integration');
  if (world.settings.issuesDisabled && /^\/issues(?:\/|$)/.test(rest))
    refuse(410, 'Issues has been disabled in this repository.');
  const byName: ApiRequest = { ...request, path: at(repo, rest) };
  for (const { method: wanted, pattern, route: answerTo, needs } of RULES) {
    if (wanted !== method) continue;
    const match = pattern.exec(rest);
    if (!match) continue;
    if (needs === 'triage' && !world.people.canTriage(account))
      refuse(403, 'Must have admin rights to Repository.');
    // https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api: 404 in place of 403.
    if (needs === 'write' && !world.people.canWrite(account)) notFound();
    return answerTo(world, repo, byName, ...match.slice(1).map(decodeURIComponent));
  }
  if (writes && !world.people.canWrite(account)) notFound();
  return forward(world, byName);
}

const BY_ID = /^\/repositories\/(\d+)(.*)$/;

const isById = ({ path }: ApiRequest): boolean => BY_ID.test(path);

/** The repository in a path, by its name in any case or by its id, and the rest of the path. */
async function placeOf(world: World, request: ApiRequest): Promise<{ repo: Repo; rest: string } | undefined> {
  const byName = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(request.path);
  if (byName) {
    const [, owner = '', name = '', rest = ''] = byName;
    return { repo: (await findRepo(world, owner, name)) ?? notFound(), rest };
  }
  const byId = BY_ID.exec(request.path);
  if (!byId) return undefined;
  const repo = [...world.repos.values()].find((each) => each.id === Number(byId[1]));
  return { repo: repo ?? notFound(), rest: byId[2] ?? '' };
}

const ROLES = {
  owner: ['admin', 'admin'],
  admin: ['admin', 'admin'],
  collaborator: ['write', 'write'],
  triage: ['read', 'triage'],
  member: ['read', 'read'],
  outsider: ['read', 'read'],
};

/** `GET …/collaborators/{login}/permission`: everybody may read a public repository. */
function permission(world: World, _repo: Repo, request: ApiRequest, login = ''): Answer {
  const { account } = request;
  if (account.access === 'as person' && !world.people.canPush(account.login))
    refuse(403, 'Must have push access to view collaborator permission.');
  const person = world.people.get(login) ?? notFound();
  const [level, role] = ROLES[person.role];
  return answer(200, { permission: level, role_name: role, user: person.user });
}

/** `GET …/collaborators/{login}`: whether somebody has a role or is a member of the organization. */
function collaborator(world: World, _repo: Repo, _request: ApiRequest, login = ''): Answer {
  const role = world.people.get(login)?.role ?? 'outsider';
  return role === 'outsider' ? notFound() : { status: 204 };
}

/** Requests that concern no repository: the token's own user, other people, members. */
export function routeAccount(world: World, request: ApiRequest): Answer | undefined {
  if (request.method !== 'GET') return undefined;
  if (request.path === '/user') {
    // https://docs.github.com/rest/users/users: not for installation tokens.
    if (request.account.access !== 'as person') refuse(403, 'Resource not accessible by integration');
    return answer(200, userOf(world, request.account));
  }
  const member = /^\/orgs\/[^/]+\/members\/([^/]+)$/.exec(request.path)?.[1];
  if (member !== undefined)
    return world.people.isMember(decodeURIComponent(member)) ? { status: 204 } : notFound();
  const login = /^\/users\/([^/]+)$/.exec(request.path)?.[1];
  if (login === undefined) return undefined;
  return answer(200, world.people.get(decodeURIComponent(login))?.user ?? notFound());
}
