/** Issues and people that are gone. */

import type { Octokit } from '@octokit/rest';
import type { Answer, ApiRequest } from './messages.ts';
import { commentsOf, type Repo } from './tracker.ts';
import { findRepo, type World } from './world.ts';

/** Deletes an issue, or leaves only a redirect to where it went. */
export function forget(repo: Repo, number: number, how: 'deleted' | { location: string }): void {
  repo.issues.delete(number);
  repo.gone.set(number, how);
  for (const comment of commentsOf(repo, number)) repo.comments.delete(comment.id);
}

/** Transfers an issue to another repository, which is created if needed; returns its number there. */
export async function transferIssue(
  world: World,
  repo: Repo,
  client: Octokit,
  number: number,
  to: string,
): Promise<number> {
  const issue = repo.issues.get(number);
  if (!issue) throw new Error(`There is no issue ${number}`);
  const [owner = '', name = ''] = to.split('/');
  await client.request('POST /orgs/{org}/repos', { org: owner, name }).catch((error: { status: number }) => {
    if (error.status !== 422) throw error;
  });
  const { title, body } = issue;
  const moved = await client.rest.issues.create({ owner, repo: name, title, body: body ?? '' });
  const target = await findRepo(world, owner, name);
  forget(repo, number, { location: `${world.url}/repositories/${target?.id}/issues/${moved.data.number}` });
  return moved.data.number;
}

/**
 * The redirect from a former name of the repository to the present one; undefined for any other path.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function redirectOf(world: World, { method, path, query }: ApiRequest): Answer | undefined {
  const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? [];
  const [repo] = world.repos.values();
  if (!repo || !world.settings.formerNames.includes(name.toLowerCase())) return undefined;
  const search = query.size > 0 ? `?${query}` : '';
  const url = `${world.url}/repositories/${repo.id}${rest}${search}`;
  const status = method === 'GET' || method === 'HEAD' ? 301 : 307;
  return { status, headers: { location: url }, body: { message: 'Moved Permanently', url } };
}

/** Deletes an account: "ghost" takes its place. */
export function deleteAccount(world: World, repo: Repo, login: string): void {
  const user = world.people.user(login);
  const ghost = world.people.remove(login);
  for (const issue of repo.issues.values()) {
    const assignees = issue.assignees.filter((each) => each !== user);
    if (issue.user !== user && assignees.length === issue.assignees.length) continue;
    const author = issue.user === user ? { user: ghost, author_association: 'NONE' } : {};
    repo.issues.set(issue.number, { ...issue, ...author, assignees, assignee: assignees[0] ?? null });
  }
  for (const comment of repo.comments.values())
    if (comment.user === user)
      repo.comments.set(comment.id, { ...comment, user: ghost, author_association: 'NONE' });
}
