/** Issues (and the issue side of pull requests): creating, reading, changing. */

import { checkAssignees } from './assignees.ts';
import { byName, changeIssue, type IssueChange, shownLabel } from './change.ts';
import { ensureLabels } from './labels.ts';
import { type Answer, type ApiRequest, answer, type Fields, refuse } from './messages.ts';
import type { Account, User } from './people.ts';
import { mention } from './references.ts';
import { checkBody, checkLabelCount, checkLabelNames, checkState, checkTitle } from './rules.ts';
import { findIssue, happened, type Issue, type Label, labelKey, type Repo } from './tracker.ts';
import { at, userOf, viaApp, type World } from './world.ts';

export function getIssue(_world: World, repo: Repo, _request: ApiRequest, number: string): Answer {
  return answer(200, findIssue(repo, number));
}

export async function createIssue(world: World, repo: Repo, request: ApiRequest): Promise<Answer> {
  const { account, body: fields } = request;
  const title = checkTitle(fields.title, 'Issue');
  const body = checkBody(fields.body, 'Issue');
  const trusted = world.people.canTriage(account);
  const names = trusted && fields.labels != null ? checkLabelNames(fields.labels) : [];
  checkLabelCount(names.length);
  const assignees = trusted && fields.assignees != null ? checkAssignees(world, repo, fields.assignees) : [];
  const labels = await ensureLabels(world, repo, account.login, names);
  const created = await world.emulator.do(account.login, 'POST', at(repo, '/issues'), {
    title,
    body,
    labels: labels.map((label) => label.name),
    assignees: assignees.map((user) => user.login),
  });
  return answer(201, addIssue(world, repo, created, account, { labels, assignees }));
}

/** Records an issue that the emulator created, completed as GitHub shows it. */
export function addIssue(
  world: World,
  repo: Repo,
  created: Fields,
  account: Account,
  more: { labels: Label[]; assignees: User[]; [key: string]: unknown },
): Issue {
  const now = world.clock.stamp();
  const user = userOf(world, account);
  const issue: Issue = {
    ...(created as Issue),
    user,
    assignee: more.assignees[0] ?? null,
    author_association: world.people.association(user.login),
    performed_via_github_app: viaApp(account),
    created_at: now,
    updated_at: now,
    ...more,
    labels: byName(more.labels),
  };
  repo.issues.set(issue.number, issue);
  for (const label of issue.labels)
    happened(repo, world.clock, issue.number, 'labeled', user, shownLabel(label));
  for (const person of issue.assignees)
    happened(repo, world.clock, issue.number, 'assigned', user, { assignee: person, assigner: user });
  mention(world, repo, issue, user, `${issue.title}\n\n${issue.body ?? ''}`);
  return issue;
}

export async function updateIssue(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const { account, body: fields } = request;
  const issue = findIssue(repo, number);
  const trusted = world.people.canTriage(account);
  if (!trusted && issue.user.login !== userOf(world, account).login)
    refuse(403, 'Must have admin rights to Repository.');
  checkState(fields);
  const change: IssueChange = {};
  if (fields.title !== undefined && fields.title !== null) change.title = checkTitle(fields.title, 'Issue');
  if (fields.body !== undefined) change.body = checkBody(fields.body, 'Issue');
  // https://docs.github.com/rest/issues/issues#update-an-issue: the reason is "ignored unless state is changed".
  if (fields.state !== undefined && fields.state !== issue.state) {
    change.state = fields.state as Issue['state'];
    const reason = fields.state === 'open' ? 'reopened' : String(fields.state_reason ?? 'completed');
    change.state_reason = issue.pull_request ? null : reason;
  }
  if (trusted && fields.assignees != null)
    change.assignees = checkAssignees(world, repo, fields.assignees, issue);
  if (trusted && fields.labels != null) {
    const names = checkLabelNames(fields.labels);
    checkLabelCount(names.length);
    change.labels = await ensureLabels(world, repo, account.login, names);
  }
  return answer(200, await changeIssue(world, repo, issue, change, account));
}

const LOCK_REASONS = ['off-topic', 'too heated', 'resolved', 'spam'];

export async function lockIssue(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const reason = request.body.lock_reason ?? null;
  if (reason !== null && !LOCK_REASONS.includes(String(reason))) refuse(422, 'Validation Failed');
  const change = { locked: true, active_lock_reason: reason as string | null };
  await changeIssue(world, repo, findIssue(repo, number), change, request.account);
  return { status: 204 };
}

export async function unlockIssue(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const change = { locked: false, active_lock_reason: null };
  await changeIssue(world, repo, findIssue(repo, number), change, request.account);
  return { status: 204 };
}

/** `/issues/{n}/labels`: GET, POST (add), PUT (replace) and DELETE (one, or all). */
export async function issueLabels(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
  name?: string,
): Promise<Answer> {
  const issue = findIssue(repo, number);
  if (request.method === 'GET') return answer(200, issue.labels);
  let labels: Label[] = [];
  if (request.method === 'DELETE' && name !== undefined) {
    labels = issue.labels.filter((label) => labelKey(label.name) !== labelKey(name));
    if (labels.length === issue.labels.length) refuse(404, 'Label does not exist');
  } else if (request.method !== 'DELETE') {
    const names = checkLabelNames(Array.isArray(request.body) ? request.body : request.body.labels);
    const named = await ensureLabels(world, repo, request.account.login, names);
    labels = request.method === 'PUT' ? named : [...new Set([...issue.labels, ...named])];
    checkLabelCount(labels.length);
  }
  const changed = await changeIssue(world, repo, issue, { labels }, request.account);
  return request.method === 'DELETE' && name === undefined ? { status: 204 } : answer(200, changed.labels);
}
