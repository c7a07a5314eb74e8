/** Branches: who may move them, and how that affects issues and pull requests. */

import { dressError } from './backend.ts';
import { changeIssue, closeNamed } from './change.ts';
import { type Answer, type ApiRequest, answer, type Fields, refuse } from './messages.ts';
import { type Account, BOT } from './people.ts';
import { reference } from './references.ts';
import { happened, type Repo, timeline } from './tracker.ts';
import { at, userOf, type World } from './world.ts';

const REFUSALS = {
  protection: (ref: string) => `Protected branch update failed for ${ref}.`,
  ruleset: () => 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  checks: () => '3 of 3 required status checks are expected. At least one approved review is required.',
};

/** Refuses pushes that a protected default branch refuses. */
function checkPush(world: World, repo: Repo, account: Account, branch: string): void {
  const how = world.settings.protectedBranch;
  const role = account.access === 'as person' ? world.people.get(account.login)?.role : undefined;
  if (!how || branch !== repo.defaultBranch || role === 'admin' || role === 'owner') return;
  refuse(world.settings.protectedBranchStatus, REFUSALS[how](`refs/heads/${branch}`));
}

const branchOf = (ref: string) => /^(?:refs\/)?heads\/(.+)$/.exec(ref)?.[1];

export async function headOf(
  world: World,
  repo: Repo,
  login: string,
  branch: string,
): Promise<string | undefined> {
  const reply = await world.emulator.ask(login, 'GET', at(repo, `/git/ref/heads/${branch}`));
  return (reply.body.object as { sha?: string } | undefined)?.sha;
}

/** `PATCH …/git/refs/heads/{branch}`. */
export async function moveRef(world: World, repo: Repo, request: ApiRequest, ref: string): Promise<Answer> {
  const branch = branchOf(ref);
  if (branch === undefined) return forward(world, request);
  checkPush(world, repo, request.account, branch);
  const before = (await headOf(world, repo, request.account.login, branch)) ?? noReference();
  const done = await forward(world, request);
  if (done.status === 200) await branchMoved(world, repo, branch, before, request.account);
  return done;
}

// Seen at https://github.com/Mergifyio/mergify/pull/2906
const noReference = (): never => refuse(422, 'Reference does not exist');

/** `DELETE …/git/refs/heads/{branch}`: closes the pull requests of the branch. */
export async function deleteRef(world: World, repo: Repo, request: ApiRequest, ref: string): Promise<Answer> {
  const branch = branchOf(ref);
  if (branch === undefined) return forward(world, request);
  if ((await headOf(world, repo, request.account.login, branch)) === undefined) noReference();
  const done = await forward(world, request);
  for (const { number, head, state } of repo.pulls.values()) {
    const issue = repo.issues.get(number);
    if (done.status !== 204 || head.ref !== branch || state !== 'open' || !issue) continue;
    await changeIssue(world, repo, issue, { state: 'closed' }, request.account);
    happened(repo, world.clock, number, 'head_ref_deleted', userOf(world, request.account));
  }
  return done;
}

/** `GET …/commits/{ref}`. */
export async function getCommit(
  world: World,
  _repo: Repo,
  request: ApiRequest,
  ref: string,
): Promise<Answer> {
  const done = await forward(world, request);
  // Seen at https://github.com/squalrus/merge-bot/issues/54
  return done.status === 404 ? refuse(422, `No commit found for SHA: ${ref}`) : done;
}

interface ComparedFile {
  filename: string;
  previous_filename?: string;
  status: string;
  sha: string;
  patch?: string;
}

/** `GET …/compare/{base}...{head}`: a file that was renamed and edited counts as renamed, as git does it. */
export async function compareCommits(world: World, _repo: Repo, request: ApiRequest): Promise<Answer> {
  const done = await forward(world, request);
  const { files = [], ...rest } = (done.body ?? {}) as { files?: ComparedFile[] };
  if (done.status !== 200) return done;
  const gone = files.filter(({ status }) => status === 'removed');
  const paired = files.map((file) => {
    if (file.status !== 'added') return file;
    const old = gone.findIndex((each) => similarity(each, file) >= 0.5);
    const [before] = old < 0 ? [] : gone.splice(old, 1);
    return before ? { ...file, status: 'renamed', previous_filename: before.filename } : file;
  });
  const isLeft = (file: ComparedFile) => file.status !== 'removed' || gone.includes(file);
  return { ...done, body: { ...rest, files: paired.filter(isLeft) } };
}

// https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mltngt: half of the content by default.
function similarity(one: ComparedFile, other: ComparedFile): number {
  const lines = ({ patch = '' }: ComparedFile) =>
    patch
      .split('\n')
      .slice(1)
      .map((line) => line.slice(1));
  const [before, after] = [lines(one), new Set(lines(other))];
  const length = (texts: Iterable<string>) => [...texts].join('\n').length;
  return length(before.filter((line) => after.has(line))) / Math.max(length(before), length(after), 1);
}

/** `POST …/git/refs`. */
export async function createRef(world: World, repo: Repo, request: ApiRequest): Promise<Answer> {
  const branch = branchOf(String(request.body.ref));
  if (branch !== undefined) checkPush(world, repo, request.account, branch);
  return forward(world, request);
}

/** `POST …/git/commits`, dated by the clock; a bot's commit is signed if the request names no author. */
export async function createCommit(world: World, _repo: Repo, request: ApiRequest): Promise<Answer> {
  const { author, committer } = request.body;
  const dated = { ...request.body, author: { date: world.clock.stamp(), ...(author as object) } };
  const done = await forward(world, { ...request, body: dated });
  if (done.status !== 201 || request.account.access === 'as person' || author || committer) return done;
  const verification = {
    verified: true,
    reason: 'valid',
    signature: '-----BEGIN PGP SIGNATURE-----',
    payload: '',
  };
  return answer(201, { ...(done.body as Fields), verification });
}

/** `PUT` and `DELETE …/contents/{path}`: one file, one commit. */
export async function writeContents(world: World, repo: Repo, request: ApiRequest): Promise<Answer> {
  const branch = String(request.body.branch ?? repo.defaultBranch);
  checkPush(world, repo, request.account, branch);
  const before = await headOf(world, repo, request.account.login, branch);
  const done = await forward(world, request);
  if (done.status < 300 && before) await branchMoved(world, repo, branch, before, request.account);
  return done;
}

/** `GET …/git/trees/{sha}`: a tree that is too large for one answer is truncated. */
export async function readTree(world: World, _repo: Repo, request: ApiRequest): Promise<Answer> {
  const done = await forward(world, request);
  const { tree, ...rest } = (done.body ?? {}) as { tree?: unknown[] };
  const limit = request.account.counted ? world.settings.treeLimit : Number.POSITIVE_INFINITY;
  if (!request.query.has('recursive') || tree === undefined || tree.length <= limit) return done;
  return { ...done, body: { ...rest, tree: tree.slice(0, limit), truncated: true } };
}

/** Forwards a request to the emulator; only its error texts become GitHub's. */
export async function forward(world: World, request: ApiRequest): Promise<Answer> {
  const { method, path, query, account, accept } = request;
  const target = query.size > 0 ? `${path}?${query}` : path;
  const body = method === 'GET' || method === 'HEAD' ? undefined : request.body;
  const reply = await world.emulator.ask(account.login || BOT, method, target, body, accept);
  if (reply.status >= 400) return dressError(reply);
  if (reply.raw)
    return { status: reply.status, raw: reply.raw, headers: { 'content-type': `${accept}; charset=utf-8` } };
  if (reply.status === 204) return { status: 204 };
  const link = reply.link?.replaceAll(/<https?:\/\/[^/]+/g, '<{api}');
  return { status: reply.status, body: reply.body, headers: link ? { link } : {} };
}

const MAX_COMMITS = 50;

/** Handles references in new commits, closing keywords on the default branch, and pull requests whose head moved. */
export async function branchMoved(
  world: World,
  repo: Repo,
  branch: string,
  before: string,
  account: Account,
): Promise<void> {
  const after = await headOf(world, repo, account.login, branch);
  if (after === undefined || after === before) return;
  const actor = userOf(world, account);
  const commits: Fields[] = [];
  for (let sha: string | undefined = after; sha && sha !== before && commits.length < MAX_COMMITS; ) {
    const reply = await world.emulator.ask(account.login, 'GET', at(repo, `/git/commits/${sha}`));
    if (reply.status !== 200) break;
    commits.unshift(reply.body);
    sha = (reply.body.parents as { sha: string }[])[0]?.sha;
  }
  for (const commit of commits) {
    const message = String(commit.message);
    reference(world, repo, String(commit.sha), message, actor);
    if (branch === repo.defaultBranch) await closeNamed(world, repo, message, account);
  }
  for (const pull of repo.pulls.values()) {
    if (pull.head.ref !== branch || pull.state !== 'open') continue;
    const updated = { updated_at: world.clock.stamp() };
    repo.pulls.set(pull.number, { ...pull, ...updated, head: { ...pull.head, sha: after } });
    const issue = repo.issues.get(pull.number);
    if (issue) repo.issues.set(pull.number, { ...issue, ...updated });
    const connected = commits.some((commit) =>
      (commit.parents as { sha: string }[]).some((p) => p.sha === before),
    );
    if (!connected)
      happened(repo, world.clock, pull.number, 'head_ref_force_pushed', actor, { commit_id: after });
    else tellCommits(world, repo, pull.number, commits);
  }
}

/** Records a pull request's commits in its timeline. */
export function tellCommits(world: World, repo: Repo, number: number, commits: Fields[]): void {
  for (const commit of commits)
    timeline(repo, number).push({ ...commit, event: 'committed', created_at: world.clock.stamp() });
}
