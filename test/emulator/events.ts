/**
 * Webhook payloads as GitHub sends them to a workflow, reduced to the parts that exist here
 * (https://docs.github.com/webhooks/webhook-events-and-payloads).
 */

import type { Fields } from './messages.ts';
import { notFound } from './messages.ts';
import { BOT } from './people.ts';
import type { Repo } from './tracker.ts';
import { at, type World } from './world.ts';

export type EventName =
  | 'issues'
  | 'issue_comment'
  | 'push'
  | 'pull_request'
  | 'pull_request_target'
  | 'schedule'
  | 'workflow_dispatch'
  | 'repository_dispatch';

export interface EventOptions {
  /** Number of the issue or pull request. */
  issue?: number;
  /** Id of the comment; by default the issue's last one. */
  comment?: number;
  /** Name of the label that was added or removed. */
  label?: string;
  /** Login of the person who was assigned or unassigned. */
  assignee?: string;
  /** Login of the person who did it. */
  sender?: string;
  /** For a push: the branch (by default the default branch) and its commits before and after. */
  branch?: string;
  before?: string;
  after?: string;
  /** For a pull request: whether it comes from a fork. */
  fork?: boolean;
  /** Fields that override those of the payload. */
  more?: Fields;
}

export interface EventPayload extends Fields {
  action?: string;
  repository: Fields;
  sender: Fields;
}

/** The payload of an event about the current state of the repository. */
export async function eventPayload(
  world: World,
  repo: Repo,
  name: EventName,
  action: string | undefined,
  options: EventOptions,
): Promise<EventPayload> {
  const about = await subject(world, repo, name, options);
  const found = about.sender ?? options.sender ?? 'maintainer';
  const payload: EventPayload = {
    ...(action === undefined ? {} : { action }),
    ...about,
    repository: await repository(world, repo),
    ...(world.people.get(repo.owner)
      ? {}
      : { organization: { login: repo.owner, url: `${world.url}/orgs/${repo.owner}` } }),
    sender: world.people.user(String(options.sender ?? found)),
    ...options.more,
  };
  return JSON.parse(JSON.stringify(payload)) as EventPayload;
}

async function repository(world: World, repo: Repo): Promise<Fields> {
  const { permissions: _, ...shown } = await world.emulator.do(BOT, 'GET', at(repo, ''));
  return { ...shown, has_issues: !world.settings.issuesDisabled };
}

/** What the event is about; a `sender` in it is a login. */
async function subject(world: World, repo: Repo, name: EventName, options: EventOptions): Promise<Fields> {
  switch (name) {
    case 'issues':
      return aboutIssue(world, repo, options);
    case 'issue_comment':
      return aboutComment(repo, options);
    case 'push':
      return aboutPush(world, repo, options);
    case 'pull_request':
    case 'pull_request_target':
      return aboutPull(repo, options);
    case 'schedule':
      return { schedule: '17 3 * * *', workflow: '.github/workflows/dibs.yml' };
    case 'workflow_dispatch':
      return {
        inputs: null,
        ref: `refs/heads/${repo.defaultBranch}`,
        workflow: '.github/workflows/dibs.yml',
      };
    case 'repository_dispatch':
      return { branch: repo.defaultBranch, client_payload: {} };
  }
}

const issueOf = (repo: Repo, options: EventOptions) => repo.issues.get(options.issue ?? 0) ?? notFound();

function aboutIssue(world: World, repo: Repo, options: EventOptions): Fields {
  const issue = issueOf(repo, options);
  const about: Fields = { issue };
  if (options.label !== undefined)
    about.label = repo.labels.get(options.label.toLowerCase()) ?? { name: options.label, color: 'ededed' };
  if (options.assignee !== undefined) about.assignee = world.people.user(options.assignee);
  return about;
}

function aboutComment(repo: Repo, options: EventOptions): Fields {
  const issue = issueOf(repo, options);
  const own = [...repo.comments.values()].filter((comment) => comment.issue_url.endsWith(`/${issue.number}`));
  const comment = options.comment === undefined ? own.at(-1) : repo.comments.get(options.comment);
  return { issue, comment: comment ?? notFound(), sender: comment?.user.login };
}

async function aboutPush(world: World, repo: Repo, options: EventOptions): Promise<Fields> {
  const branch = options.branch ?? repo.defaultBranch;
  const get = (path: string) => world.emulator.do(BOT, 'GET', at(repo, path));
  const ref = (await get(`/git/ref/heads/${branch}`)) as { object: { sha: string } };
  const after = options.after ?? ref.object.sha;
  const last = (await get(`/git/commits/${after}`)) as { parents: { sha: string }[] };
  const before = options.before ?? last.parents[0]?.sha ?? '0'.repeat(40);
  const range = `${before}...${after}`;
  const { commits = [] } = /^0+$/.test(before)
    ? {}
    : ((await get(`/compare/${range}`)) as { commits?: Fields[] });
  const pushed = await Promise.all(
    commits.map(async ({ sha }) => pushedCommit(await get(`/commits/${sha}`))),
  );
  return {
    ref: `refs/heads/${branch}`,
    before,
    after,
    base_ref: null,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    compare: `${world.webUrl}/${repo.fullName}/compare/${range}`,
    commits: pushed,
    head_commit: pushed.at(-1) ?? null,
    pusher: { name: options.sender ?? 'maintainer', email: 'pusher@users.noreply.github.com' },
  };
}

function pushedCommit(commit: Fields): Fields {
  const { message, author, committer, tree } = commit.commit as Fields;
  const files = commit.files as { filename: string; status: string }[];
  const paths = (status: string) =>
    files.filter((file) => file.status === status).map((file) => file.filename);
  return {
    id: commit.sha,
    tree_id: (tree as Fields).sha,
    distinct: true,
    message,
    timestamp: (committer as Fields).date,
    url: commit.html_url,
    author,
    committer,
    added: paths('added'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
}

function aboutPull(repo: Repo, options: EventOptions): Fields {
  const pull = repo.pulls.get(options.issue ?? 0) ?? notFound();
  const fork = { ...(pull.head.repo as object), fork: true, full_name: `someone/${repo.name}` };
  const head = options.fork ? { ...pull.head, label: `someone:${pull.head.ref}`, repo: fork } : pull.head;
  return {
    number: pull.number,
    pull_request: { ...pull, head },
    sender: (pull.user as { login: string }).login,
  };
}
