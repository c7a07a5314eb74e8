/** Comments on issues and pull requests, and reactions. */

import { page } from './lists.ts';
import { type Answer, type ApiRequest, answer, invalid, notFound, refuse } from './messages.ts';
import { mention } from './references.ts';
import { checkCommentBody } from './rules.ts';
import { type Comment, commentsOf, findIssue, type Issue, type Repo, timeline } from './tracker.ts';
import { at, userOf, viaApp, type World } from './world.ts';

const byId = (a: Comment, b: Comment) => a.id - b.id;

export function listComments(_world: World, repo: Repo, request: ApiRequest, number: string): Answer {
  const comments = commentsOf(repo, findIssue(repo, number).number).sort(byId);
  return page(request, since(request, comments));
}

/** `GET /repos/{o}/{r}/issues/comments`: the comments of all issues and pull requests. */
export function listAllComments(_world: World, repo: Repo, request: ApiRequest): Answer {
  const sort = request.query.get('sort');
  const comments = since(request, [...repo.comments.values()]).sort(byId);
  // https://docs.github.com/rest/issues/comments: the direction is "ignored without the sort parameter".
  if (sort === null) return page(request, comments);
  const field = sort === 'updated' ? 'updated_at' : 'created_at';
  comments.sort((a, b) => (a[field] < b[field] ? -1 : a[field] > b[field] ? 1 : byId(a, b)));
  if (request.query.get('direction') !== 'asc') comments.reverse();
  return page(request, comments);
}

function since(request: ApiRequest, comments: Comment[]): Comment[] {
  const from = Date.parse(request.query.get('since') ?? '');
  return Number.isNaN(from) ? comments : comments.filter((comment) => Date.parse(comment.updated_at) >= from);
}

export async function createComment(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const { account } = request;
  const issue = findIssue(repo, number);
  const body = checkCommentBody(request.body.body);
  // A job's token is refused although it may write: https://github.com/actions/stale/issues/51
  if (issue.locked && !(account.access === 'as person' && world.people.canWrite(account)))
    refuse(403, 'Unable to create comment because issue is locked.');
  const path = at(repo, `/issues/${issue.number}/comments`);
  const created = await world.emulator.do(account.login, 'POST', path, { body });
  const now = world.clock.stamp();
  const user = userOf(world, account);
  const comment: Comment = {
    ...(created as Comment),
    user,
    author_association: world.people.association(user.login),
    performed_via_github_app: viaApp(account),
    created_at: now,
    updated_at: now,
  };
  repo.comments.set(comment.id, comment);
  timeline(repo, issue.number).push({ comment: comment.id });
  countComments(world, repo, issue, 1);
  mention(world, repo, issue, user, body);
  return answer(201, comment);
}

function countComments(world: World, repo: Repo, issue: Issue, more: number): void {
  const counted = { comments: issue.comments + more, updated_at: world.clock.stamp() };
  repo.issues.set(issue.number, { ...issue, ...counted });
  const pull = repo.pulls.get(issue.number);
  if (pull) repo.pulls.set(issue.number, { ...pull, ...counted });
}

const issueNumber = (comment: Comment) => Number(comment.issue_url.split('/').pop());

export function getComment(_world: World, repo: Repo, _request: ApiRequest, id: string): Answer {
  return answer(200, repo.comments.get(Number(id)) ?? notFound());
}

export async function updateComment(
  world: World,
  repo: Repo,
  request: ApiRequest,
  id: string,
): Promise<Answer> {
  const old = repo.comments.get(Number(id)) ?? notFound();
  mayTouch(world, request, old);
  const body = checkCommentBody(request.body.body);
  await world.emulator.do(request.account.login, 'PATCH', at(repo, `/issues/comments/${id}`), { body });
  const comment = { ...old, body, updated_at: world.clock.stamp() };
  repo.comments.set(comment.id, comment);
  return answer(200, comment);
}

export async function deleteComment(
  world: World,
  repo: Repo,
  request: ApiRequest,
  id: string,
): Promise<Answer> {
  const comment = repo.comments.get(Number(id)) ?? notFound();
  mayTouch(world, request, comment);
  await world.emulator.do(request.account.login, 'DELETE', at(repo, `/issues/comments/${id}`));
  repo.comments.delete(comment.id);
  const issue = repo.issues.get(issueNumber(comment));
  if (issue) countComments(world, repo, issue, -1);
  return { status: 204 };
}

function mayTouch(world: World, request: ApiRequest, comment: Comment): void {
  const isAuthor = comment.user.login === userOf(world, request.account).login;
  if (!isAuthor && !world.people.canWrite(request.account))
    refuse(403, 'Must have admin rights to Repository.');
}

const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];
let lastReactionId = 0;

/** `…/issues/{n}/reactions` and `…/issues/comments/{id}/reactions`: GET, POST (201, or 200 if the reaction exists). */
export function reactions(world: World, repo: Repo, request: ApiRequest, kind: string, id: string): Answer {
  if (kind === 'issue') findIssue(repo, id);
  else if (!repo.comments.has(Number(id))) notFound();
  const key = `${kind}/${id}`;
  const given = repo.reactions.get(key) ?? [];
  if (request.method === 'GET') return page(request, given);
  const content = String(request.body.content);
  if (!REACTIONS.includes(content)) invalid({ resource: 'Reaction', code: 'invalid', field: 'content' });
  const user = userOf(world, request.account);
  const known = given.find((reaction) => reaction.user.login === user.login && reaction.content === content);
  if (known) return answer(200, known);
  const reaction = { id: ++lastReactionId, user, content, created_at: world.clock.stamp() };
  repo.reactions.set(key, [...given, reaction]);
  return answer(201, reaction);
}
