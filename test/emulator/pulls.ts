/** Pull requests: opened through the emulator, recorded beside their issue, merged through the git API. */

import { changeIssue, closeNamed, type IssueChange, sharedWithPull } from './change.ts';
import { branchMoved, headOf, tellCommits } from './git.ts';
import { addIssue } from './issues.ts';
import { page } from './lists.ts';
import { type Answer, type ApiRequest, answer, type Fields, invalid, notFound, refuse } from './messages.ts';
import { mention } from './references.ts';
import { checkBody, checkState, checkTitle } from './rules.ts';
import { happened, type Pull, type Repo } from './tracker.ts';
import { at, userOf, type World } from './world.ts';

export function listPulls(_world: World, repo: Repo, request: ApiRequest): Answer {
  const get = (name: string) => request.query.get(name) || undefined;
  const [state, base, head] = [get('state') ?? 'open', get('base'), get('head')];
  const fits = (pull: Pull) =>
    (state === 'all' || pull.state === state) &&
    (base === undefined || pull.base.ref === base) &&
    (head === undefined || pull.head.label.toLowerCase() === head.toLowerCase());
  const pulls = [...repo.pulls.values()].filter(fits);
  const field = get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const order = (pull: Pull) => `${pull[field]} ${String(pull.number).padStart(9, '0')}`;
  pulls.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if ((get('direction') ?? (get('sort') ? 'asc' : 'desc')) === 'desc') pulls.reverse();
  return page(request, pulls);
}

const findPull = (repo: Repo, number: string): Pull => repo.pulls.get(Number(number)) ?? notFound();

export function getPull(_world: World, repo: Repo, _request: ApiRequest, number: string): Answer {
  return answer(200, findPull(repo, number));
}

export async function createPull(world: World, repo: Repo, request: ApiRequest): Promise<Answer> {
  const { account, body: fields } = request;
  if (account.access !== 'as person' && world.settings.pullRequestsForbidden)
    refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const title = checkTitle(fields.title, 'PullRequest');
  const body = checkBody(fields.body, 'PullRequest');
  const head = String(fields.head).replace(`${repo.owner}:`, '');
  const base = String(fields.base);
  const bad = (field: string) => invalid({ resource: 'PullRequest', field, code: 'invalid' });
  const from = (await headOf(world, repo, account.login, head)) ?? bad('head');
  const onto = (await headOf(world, repo, account.login, base)) ?? bad('base');
  const custom = (message: string) => invalid({ resource: 'PullRequest', code: 'custom', message });
  const same = (pull: Pull) => pull.state === 'open' && pull.head.ref === head && pull.base.ref === base;
  if ([...repo.pulls.values()].some(same)) custom(`A pull request already exists for ${repo.owner}:${head}.`);
  const { commits } = await compare(world, repo, account.login, onto, from);
  if (commits.length === 0) custom(`No commits between ${base} and ${head}`);

  const sent = { title, body, head, base, draft: fields.draft };
  const made = (await world.emulator.do(account.login, 'POST', at(repo, '/pulls'), sent)) as Pull;
  const { url, html_url, diff_url, patch_url } = made as Fields;
  const issue = addIssue(world, repo, asIssue(made), account, {
    labels: [],
    assignees: [],
    pull_request: { url: String(url), html_url: String(html_url), diff_url, patch_url, merged_at: null },
    draft: made.draft,
  });
  const pull: Pull = {
    ...made,
    ...sharedWithPull(issue),
    user: issue.user,
    author_association: issue.author_association,
    created_at: issue.created_at,
    head: { ...made.head, sha: from },
    base: { ...made.base, sha: onto },
  };
  repo.pulls.set(pull.number, pull);
  tellCommits(world, repo, pull.number, commits.map(flatCommit));
  return answer(201, pull);
}

// A commit in a comparison has its message one level deeper than a commit in a timeline.
const flatCommit = (commit: Fields): Fields => ({ ...commit, ...(commit.commit as Fields) });

function asIssue(pull: Pull): Fields {
  const { id, node_id, number, title, body, state, locked, comments } = pull;
  const url = String(pull.issue_url);
  return {
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: pull.html_url,
    id,
    node_id,
    number,
    title,
    body,
    state,
    state_reason: null,
    locked,
    active_lock_reason: null,
    comments,
    milestone: null,
    closed_at: null,
    closed_by: null,
  };
}

export async function updatePull(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const pull = findPull(repo, number);
  const issue = repo.issues.get(pull.number) ?? notFound();
  const { account, body: fields } = request;
  if (!world.people.canWrite(account) && issue.user.login !== userOf(world, account).login)
    refuse(403, 'Must have admin rights to Repository.');
  checkState(fields);
  if (pull.merged && fields.state === 'open')
    invalid({
      resource: 'PullRequest',
      code: 'invalid',
      field: 'state',
      message: 'state cannot be changed.',
    });
  const change: IssueChange = {};
  if (fields.title != null) change.title = checkTitle(fields.title, 'PullRequest');
  if (fields.body !== undefined) change.body = checkBody(fields.body, 'PullRequest');
  if (fields.state === 'open' || fields.state === 'closed') change.state = fields.state;
  const changed = await changeIssue(world, repo, issue, change, account);
  mention(world, repo, changed, userOf(world, account), changed.body ?? '');
  return answer(200, findPull(repo, number));
}

interface Comparison {
  commits: Fields[];
  files: { filename: string; previous_filename?: string; status: string; sha: string }[];
}

async function compare(
  world: World,
  repo: Repo,
  login: string,
  base: string,
  head: string,
): Promise<Comparison> {
  const body = await world.emulator.do(login, 'GET', at(repo, `/compare/${base}...${head}`));
  return body as unknown as Comparison;
}

/** `PUT …/pulls/{n}/merge`: the head's changes applied to the current base; `merge_method` as GitHub has it. */
export async function mergePull(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const pull = findPull(repo, number);
  const { account } = request;
  const { login } = account;
  if (!world.people.canWrite(account)) refuse(403, 'Must have push access to merge this pull request.');
  if (pull.merged || pull.state === 'closed') refuse(405, 'Pull Request is not mergeable');
  const base = (await headOf(world, repo, login, pull.base.ref)) ?? notFound();
  const title = `${pull.title} (#${pull.number})`;
  const message = `Merge pull request #${pull.number} from ${pull.head.label.replace(':', '/')}\n\n${pull.title}`;
  const method = request.body.merge_method ?? 'merge';
  const onto = { world, repo, login, base };
  let sha = base;
  if (method === 'squash') sha = await lay({ ...onto, head: pull.head.sha, message: title }, [base]);
  else if (method === 'merge')
    sha = await lay({ ...onto, head: pull.head.sha, message }, [base, pull.head.sha]);
  else
    for (const each of (await compare(world, repo, login, base, pull.head.sha)).commits) {
      const { sha: head, commit, parents } = each as { sha: string; commit: Fields; parents: unknown[] };
      // A rebase leaves merges out.
      if (parents.length === 1) sha = await lay({ ...onto, head, message: String(commit.message) }, [sha]);
    }
  await world.emulator.do(login, 'PATCH', at(repo, `/git/refs/heads/${pull.base.ref}`), { sha });
  await settle(world, repo, request, pull, sha);
  await branchMoved(world, repo, pull.base.ref, base, account);
  return answer(200, { sha, merged: true, message: 'Pull Request successfully merged' });
}

/** `PUT …/pulls/{n}/update-branch`: merges the base into the head. */
export async function updateBranch(
  world: World,
  repo: Repo,
  request: ApiRequest,
  number: string,
): Promise<Answer> {
  const pull = findPull(repo, number);
  const { login } = request.account;
  const base = (await headOf(world, repo, login, pull.base.ref)) ?? notFound();
  const head = pull.head.sha;
  const message = `Merge branch '${pull.base.ref}' into ${pull.head.ref}`;
  const sha = await lay({ world, repo, login, base, head, message }, [head, base]);
  await world.emulator.do(login, 'PATCH', at(repo, `/git/refs/heads/${pull.head.ref}`), { sha });
  await branchMoved(world, repo, pull.head.ref, head, request.account);
  return answer(202, { message: 'Updating pull request branch.', url: pull.url });
}

interface Laid {
  world: World;
  repo: Repo;
  login: string;
  base: string;
  head: string;
  message: string;
}

/** Makes a commit with what a head changes, laid over the files of a base. */
async function lay({ world, repo, login, base, head, message }: Laid, parents: string[]): Promise<string> {
  const say = (method: string, path: string, body?: unknown) =>
    world.emulator.do(login, method, at(repo, path), body);
  const { files } = await compare(world, repo, login, base, head);
  const gone = (path: string) => ({ path, mode: '100644', type: 'blob', sha: null });
  const entries = files.flatMap((file) => [
    ...(file.previous_filename ? [gone(file.previous_filename)] : []),
    file.status === 'removed' ? gone(file.filename) : { ...gone(file.filename), sha: file.sha },
  ]);
  const { tree } = (await say('GET', `/git/commits/${base}`)) as { tree: { sha: string } };
  const laid = await say('POST', '/git/trees', { base_tree: tree.sha, tree: entries });
  const author = { date: world.clock.stamp() };
  const commit = await say('POST', '/git/commits', { message, tree: laid.sha, parents, author });
  return String(commit.sha);
}

/** Records a merge: closes the pull request and the issues that its text has closing keywords for. */
async function settle(world: World, repo: Repo, request: ApiRequest, pull: Pull, sha: string): Promise<void> {
  const { account } = request;
  const actor = userOf(world, account);
  const now = world.clock.stamp();
  happened(repo, world.clock, pull.number, 'merged', actor, { commit_id: sha });
  const issue = repo.issues.get(pull.number) ?? notFound();
  const closed = await changeIssue(world, repo, issue, { state: 'closed' }, account);
  if (closed.pull_request)
    repo.issues.set(pull.number, { ...closed, pull_request: { ...closed.pull_request, merged_at: now } });
  const facts = { merged: true, merged_at: now, merged_by: actor, merge_commit_sha: sha };
  repo.pulls.set(pull.number, { ...findPull(repo, String(pull.number)), ...facts });
  if (pull.base.ref === repo.defaultBranch)
    await closeNamed(world, repo, `${pull.title}\n\n${pull.body ?? ''}`, account);
}
