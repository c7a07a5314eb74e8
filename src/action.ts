import * as core from '@actions/core';
import { checkedOutIn, commentOf, isOther, labelOf, mergeOf, readEvent } from './action/event.ts';
import { log, logOnce, report, reportStop } from './action/report.ts';
import { checkoutOf } from './action/workspace.ts';
import { createClient } from './adapters/client.ts';
import { diskReader } from './adapters/disk.ts';
import { issueReader, issueWriter } from './adapters/issues.ts';
import { proxyNote } from './adapters/proxy-note.ts';
import { pullBaseOf } from './adapters/pull-request-base.ts';
import { repositoryFiles } from './adapters/repository-files.ts';
import { systemClock } from './adapters/system-clock.ts';
import { LimitReached, messageOf } from './model/errors.ts';
import { PLAIN } from './report/paint.ts';
import { outcomeLine, planText, runText } from './report/terminal.ts';
import { check, DEFAULT_CONFIG, preview, reconcile, type Settings } from './run/reconcile.ts';

const MODES = ['auto', 'sync', 'plan', 'check'] as const;
const WAYS = ['commit', 'pull-request', 'none'] as const;

/** Events whose runs may write, on the default branch. */
const WHOLE_LIST = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'];
const ONE_ISSUE = ['issues', 'issue_comment'];

async function main(): Promise<void> {
  const env = process.env;
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const mode = oneOf('mode', MODES, 'auto');
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (mode !== 'check' && repo === '')
    throw new Error('GITHUB_REPOSITORY is not set: it names the repository as owner/name.');
  const folder = checkoutOf(env, process.cwd());
  const files = diskReader(folder);
  const settings: Settings = {
    configPath: core.getInput('config') || DEFAULT_CONFIG,
    projects: core.getInput('projects') || undefined,
    writeBack: core.getInput('write-back') === '' ? undefined : oneOf('write-back', WAYS, 'commit'),
    now: Date.now(),
    workingTree: false,
  };
  const sha = env.GITHUB_SHA || undefined;
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  if (mode === 'check') {
    const repository = { server, owner: owner || 'owner', repo: repo || 'repository', branch: 'main' };
    return await report(await check(files, settings, repository), sha ?? 'HEAD');
  }

  const event = readEvent(env.GITHUB_EVENT_PATH);
  const client = createClient({
    token: token || undefined,
    baseUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, ''),
    clock: systemClock,
    connectionNote: proxyNote(env, process.versions.node, process.execArgv),
    onWait: (milliseconds) => core.info(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`),
  });
  const branch =
    event.defaultBranch ?? (await client.octokit.rest.repos.get({ owner, repo })).data.default_branch;
  const repository = { server, owner, repo, branch };
  const issues = issueReader(client.octokit, repository);
  const name = env.GITHUB_EVENT_NAME ?? '';
  const remote = repositoryFiles(client.octokit, { ...repository, checkout: sha, files });
  const mayWrite = [...WHOLE_LIST, ...ONE_ISSUE].includes(name) && env.GITHUB_REF === `refs/heads/${branch}`;
  if (mode === 'plan' || !mayWrite) {
    log(
      mode === 'plan'
        ? 'Planning; nothing is written.'
        : `Planning: a run for ${name || 'no event'} on ${env.GITHUB_REF ?? 'no ref'} writes nothing.`,
    );
    const merge = mergeOf(event, name, sha, `${owner}/${repo}`, branch);
    const checkedOut = checkedOutIn(folder);
    const base = merge && pullBaseOf(client.octokit, { ...repository, files, ...merge, checkedOut });
    // What merging a pull request would do is one thing, what waits for a pull request of its own another.
    const proposalReader = merge === undefined ? remote.proposals.reader : undefined;
    const run = await preview({ files, issues, repository, base, proposalReader }, settings);
    log(planText(run, PLAIN));
    if (isOther(merge, checkedOut))
      core.notice(
        'What is checked out is not the pull request, so the plan is not about its changes: run on "pull_request", where checkout takes them by itself.',
        { title: 'Dibs' },
      );
    if (merge !== undefined && merge.into !== branch)
      core.notice(`This goes into ${merge.into}: Dibs does what it plans once it is on ${branch}.`, {
        title: 'Dibs',
      });
    return await report(run, sha ?? branch);
  }
  if (token === '') throw new Error('The input "token" is empty: pass a token that may write issues.');
  const only = mode === 'auto' && ONE_ISSUE.includes(name) ? event.issue : undefined;
  if (mode === 'auto' && ONE_ISSUE.includes(name) && only === undefined) {
    throw new Error(`The payload of this ${name} event names no issue (GITHUB_EVENT_PATH).`);
  }
  const logProblems = logOnce();
  const run = await reconcile(
    {
      files,
      issues,
      repository,
      writer: issueWriter(client.octokit, repository),
      fileWriter: remote.branch,
      claimsBranch: remote.claimsBranch,
      proposalReader: remote.proposals.reader,
      proposalWriter: remote.proposals.writer,
      branch: remote.branch,
      onConfig: ({ limits }) => client.setLimits(limits),
      countRecent: client.countRecent,
      onPlan: (changes, problems) => {
        logProblems(problems);
        if (changes.length > 0) log(`${changes.length} ${changes.length === 1 ? 'change' : 'changes'}:`);
      },
      onOutcome: (outcome) => log(outcomeLine(outcome, PLAIN)),
    },
    only === undefined
      ? settings
      : { ...settings, only, comment: commentOf(event), labelled: labelOf(event) },
  );
  const { all, writes } = client.requests();
  log(`${runText(run, PLAIN)} ${all} requests, ${writes} of them writes.`);
  await report(run, branch);
}

function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = core.getInput(name) || otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`The input "${name}" must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

try {
  await main();
} catch (error) {
  if (error instanceof LimitReached) await reportStop(error);
  else core.setFailed(messageOf(error));
  core.debug(error instanceof Error ? (error.stack ?? '') : '');
}
