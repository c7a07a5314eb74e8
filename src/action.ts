import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { diskReader } from './adapters/disk.ts';
import { issueReader, issueWriter } from './adapters/issues.ts';
import { createClient } from './adapters/octokit.ts';
import { repositoryFiles } from './adapters/repository-files.ts';
import { systemClock } from './clock.ts';
import { LimitReached } from './model/errors.ts';
import { PLAIN } from './model/paint.ts';
import type { Run } from './model/run.ts';
import { check, DEFAULT_CONFIG, preview, reconcile, type Settings } from './reconcile.ts';
import {
  changedAnything,
  countsOf,
  hasFailed,
  outcomeLine,
  planText,
  pullRequestOf,
  runText,
  summaryMarkdown,
} from './stages/report.ts';

const MODES = ['auto', 'sync', 'plan', 'check'] as const;
const WAYS = ['commit', 'pull-request', 'none'] as const;

/** Events whose runs may write, on the default branch. */
const WHOLE_LIST = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'];
const ONE_ISSUE = ['issues', 'issue_comment'];

interface Event {
  action?: unknown;
  repository?: { default_branch?: string };
  issue?: { number?: number };
  label?: { name?: unknown };
  comment?: { id?: unknown; body?: unknown };
}

async function main(): Promise<void> {
  const env = process.env;
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const mode = oneOf('mode', MODES, 'auto');
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (mode !== 'check' && repo === '')
    throw new Error('GITHUB_REPOSITORY is not set: it names the repository as owner/name.');
  const files = diskReader(env.GITHUB_WORKSPACE ?? process.cwd());
  const settings: Settings = {
    configPath: core.getInput('config') || DEFAULT_CONFIG,
    projects: core.getInput('projects') || undefined,
    writeBack: core.getInput('write-back') === '' ? undefined : oneOf('write-back', WAYS, 'commit'),
    now: Date.now(),
    workingTree: false,
  };
  if (mode === 'check') return await report(await check(files, settings));

  const event = readEvent(env.GITHUB_EVENT_PATH);
  const client = createClient({
    token: token || undefined,
    baseUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, ''),
    clock: systemClock,
    onWait: (milliseconds) => core.info(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`),
  });
  const repository = { owner, repo };
  const branch =
    event.repository?.default_branch ?? (await client.octokit.rest.repos.get(repository)).data.default_branch;
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  const home = { server, owner, repo, branch };
  const issues = issueReader(client.octokit, repository);
  const name = env.GITHUB_EVENT_NAME ?? '';
  const remote = repositoryFiles(client.octokit, { ...repository, branch, checkout: env.GITHUB_SHA, files });
  const mayWrite = [...WHOLE_LIST, ...ONE_ISSUE].includes(name) && env.GITHUB_REF === `refs/heads/${branch}`;
  if (mode === 'plan' || !mayWrite) {
    core.info(
      mode === 'plan'
        ? 'Planning; nothing is written.'
        : `Planning: a run for ${name || 'no event'} on ${env.GITHUB_REF ?? 'no ref'} writes nothing.`,
    );
    // What merging a pull request would do is one thing, what waits for a pull request of its own another.
    const proposalReader = name.startsWith('pull_request') ? undefined : remote.proposalPulls;
    const run = await preview({ files, issues, home, proposalReader }, settings);
    core.info(planText(run, PLAIN));
    return await report(run);
  }
  if (token === '') throw new Error('The input "token" is empty: pass a token that may write issues.');
  const only = mode === 'auto' && ONE_ISSUE.includes(name) ? event.issue?.number : undefined;
  if (mode === 'auto' && ONE_ISSUE.includes(name) && only === undefined) {
    throw new Error(`The payload of this ${name} event names no issue (GITHUB_EVENT_PATH).`);
  }
  const run = await reconcile(
    {
      files,
      issues,
      home,
      writer: issueWriter(client.octokit, repository),
      fileWriter: remote.branch,
      claimsBranch: remote.claimsBranch,
      proposalReader: remote.proposalPulls,
      proposalWriter: remote.proposalPulls,
      branch: remote.branch,
      onConfig: ({ limits }) => client.setLimits(limits),
      onSeen: client.countSeen,
      onPlan: (changes) => core.info(`${changes.length} ${changes.length === 1 ? 'change' : 'changes'}:`),
      onOutcome: (outcome) => core.info(outcomeLine(outcome, PLAIN)),
    },
    only === undefined
      ? settings
      : { ...settings, only, comment: commentOf(event), labelled: labelOf(event) },
  );
  const { all, writes } = client.requests();
  core.info(`${runText(run, PLAIN)} ${all} requests, ${writes} of them writes.`);
  await report(run);
}

async function report(run: Run): Promise<void> {
  for (const { severity, file, line, column, message } of run.problems) {
    const place = { file, startLine: line, startColumn: column, title: 'Dibs' };
    if (severity === 'error') core.error(message, place);
    else core.warning(message, place);
  }
  const counts = countsOf(run);
  for (const { result, message, issue } of run.outcomes) {
    const about = `${issue === undefined ? '' : `Issue ${issue}: `}${message ?? 'failed'}`;
    if (result === 'done' && message !== undefined) core.warning(about, { title: 'Dibs' });
    if (result === 'failed') core.error(about, { title: 'Dibs' });
  }
  const left = run.outcomes.find(({ result, message }) => result === 'left' && message !== undefined);
  if (left?.message !== undefined)
    core.warning(
      `${counts.remaining} changes are left to the next run: ${left.message.replace(/\.$/, '')}.`,
      { title: 'Dibs' },
    );
  for (const [name, value] of Object.entries(counts)) core.setOutput(name, value);
  core.setOutput('changed', changedAnything(run));
  core.setOutput('commit', run.written?.commit ?? '');
  core.setOutput('pull-request', pullRequestOf(run) ?? '');
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryMarkdown(run), true).write();
  if (hasFailed(run)) process.exitCode = core.ExitCode.Failure;
}

function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const value = core.getInput(name) || otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new Error(`The input "${name}" must be one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

/** The label that was just put on an issue. */
function labelOf({ action, label }: Event): string | undefined {
  return action === 'labeled' && typeof label?.name === 'string' ? label.name : undefined;
}

/** A new comment as it was first written; it may have been edited since. */
function commentOf({ action, comment }: Event): Settings['comment'] {
  const { id, body } = comment ?? {};
  return action === 'created' && typeof id === 'number' && typeof body === 'string'
    ? { id, body }
    : undefined;
}

function readEvent(path: string | undefined): Event {
  if (path === undefined || path === '') return {};
  const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return typeof event === 'object' && event !== null ? event : {};
}

try {
  await main();
} catch (error) {
  if (error instanceof LimitReached) core.warning(`${error.message}.`, { title: 'Dibs' });
  else core.setFailed(error instanceof Error ? error.message : String(error));
  core.debug(error instanceof Error ? (error.stack ?? '') : '');
}
