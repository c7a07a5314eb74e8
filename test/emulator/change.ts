/** Changes an issue: in memory, in the emulator, and in its timeline. */

import type { Fields } from './messages.ts';
import type { Account, User } from './people.ts';
import { closingIn, mention } from './references.ts';
import { happened, type Issue, type Label, type Repo } from './tracker.ts';
import { at, userOf, type World } from './world.ts';

/** The fields that a write may change. */
export type IssueChange = Partial<
  Pick<
    Issue,
    'title' | 'body' | 'state' | 'state_reason' | 'labels' | 'assignees' | 'locked' | 'active_lock_reason'
  >
>;

/** Changes an issue, here and in the emulator, and records the events in its timeline. */
export async function changeIssue(
  world: World,
  repo: Repo,
  issue: Issue,
  change: IssueChange,
  account: Account,
): Promise<Issue> {
  if (change.labels) change.labels = byName(change.labels);
  const next: Issue = { ...issue, ...change };
  if (!differs(issue, next)) return issue;
  await tellEmulator(world, repo, issue, next, account.login);
  const actor = userOf(world, account);
  next.updated_at = world.clock.stamp();
  next.assignee = next.assignees[0] ?? null;
  if (next.state !== issue.state) {
    next.closed_at = next.state === 'closed' ? next.updated_at : null;
    next.closed_by = next.state === 'closed' ? actor : null;
  }
  repo.issues.set(next.number, next);
  const pull = repo.pulls.get(next.number);
  if (pull) repo.pulls.set(next.number, { ...pull, ...sharedWithPull(next) });
  tellTimeline(world, repo, issue, next, actor);
  if (next.body !== issue.body) mention(world, repo, next, actor, next.body ?? '');
  return next;
}

/** Labels sorted by name. GitHub does not document an order, so nothing may rely on it. */
export const byName = (labels: Label[]): Label[] => [...labels].sort((a, b) => (a.name < b.name ? -1 : 1));

/** A label as an event shows it. */
export const shownLabel = (label: Label) => ({ label: { name: label.name, color: label.color } });

const CHANGEABLE = ['title', 'body', 'state', 'locked'] as const;

const sameMembers = (a: readonly object[], b: readonly object[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

const differs = (a: Issue, b: Issue) =>
  CHANGEABLE.some((field) => a[field] !== b[field]) ||
  !sameMembers(a.labels, b.labels) ||
  !sameMembers(a.assignees, b.assignees);

/** The fields that a pull request shows of its issue. */
export function sharedWithPull(issue: Issue): Fields {
  const { title, body, state, labels, assignees, assignee, locked, updated_at, closed_at, comments } = issue;
  return { title, body, state, labels, assignees, assignee, locked, updated_at, closed_at, comments };
}

async function tellEmulator(world: World, repo: Repo, old: Issue, next: Issue, login: string): Promise<void> {
  const say = (method: string, path: string, body?: unknown) =>
    world.emulator.do(login, method, at(repo, path), body);
  const issue = `/issues/${next.number}`;
  const fields: Fields = {};
  for (const field of ['title', 'body', 'state'] as const)
    if (next[field] !== old[field]) fields[field] = next[field];
  if (Object.keys(fields).length > 0)
    await say('PATCH', next.pull_request ? `/pulls/${next.number}` : issue, fields);
  if (!sameMembers(old.labels, next.labels))
    await say('PUT', `${issue}/labels`, { labels: next.labels.map((label) => label.name) });
  // The emulator has neither assignees nor locks on pull requests.
  if (next.pull_request) return;
  const known = (user: User) => world.people.get(user.login) !== undefined;
  const added = next.assignees.filter((user) => !old.assignees.includes(user));
  const removed = old.assignees.filter((user) => !next.assignees.includes(user) && known(user));
  const logins = (users: User[]) => ({ assignees: users.map((user) => user.login) });
  if (added.length > 0) await say('POST', `${issue}/assignees`, logins(added));
  if (removed.length > 0) await say('DELETE', `${issue}/assignees`, logins(removed));
  if (next.locked !== old.locked) await say(next.locked ? 'PUT' : 'DELETE', `${issue}/lock`, {});
}

function tellTimeline(world: World, repo: Repo, old: Issue, next: Issue, actor: User): void {
  const tell = (event: string, more?: Fields) => happened(repo, world.clock, next.number, event, actor, more);
  if (next.title !== old.title) tell('renamed', { rename: { from: old.title, to: next.title } });
  for (const label of old.labels) if (!next.labels.includes(label)) tell('unlabeled', shownLabel(label));
  for (const label of next.labels) if (!old.labels.includes(label)) tell('labeled', shownLabel(label));
  for (const assignee of old.assignees)
    if (!next.assignees.includes(assignee)) tell('unassigned', { assignee, assigner: actor });
  for (const assignee of next.assignees)
    if (!old.assignees.includes(assignee)) tell('assigned', { assignee, assigner: actor });
  if (next.state !== old.state)
    tell(next.state === 'closed' ? 'closed' : 'reopened', { state_reason: next.state_reason });
  if (next.locked !== old.locked)
    tell(next.locked ? 'locked' : 'unlocked', { lock_reason: next.active_lock_reason });
}

/** Closes the open issues for which a text on the default branch has closing keywords. */
export async function closeNamed(world: World, repo: Repo, text: string, account: Account): Promise<void> {
  for (const number of closingIn(repo, text)) {
    const issue = repo.issues.get(number);
    if (issue?.state !== 'open' || issue.pull_request) continue;
    await changeIssue(world, repo, issue, { state: 'closed', state_reason: 'completed' }, account);
  }
}
