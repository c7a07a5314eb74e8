import * as core from '@actions/core';
import type { Connection, createPorts } from '../adapters/connect.ts';
import { createPullBase } from '../adapters/pull-request-base.ts';
import type { Run } from '../model/run.ts';
import { PLAIN } from '../report/paint.ts';
import { planText } from '../report/terminal.ts';
import { preview } from '../run/preview.ts';
import { checkedOutIn, checkoutIsUnrelated, type Event, mergeOf } from './event.ts';
import type { Inputs } from './inputs.ts';
import { log } from './report.ts';

/** Plans a run, and for a pull request what merging it would do; writes nothing. */
export async function plan(
  inputs: Inputs,
  event: Event,
  { client, repository }: Connection,
  { files, issues, proposalReader, proposedFiles }: ReturnType<typeof createPorts>,
): Promise<Run> {
  const { mode, eventName, ref, sha, folder, owner, repo, location } = inputs;
  log(
    mode === 'plan'
      ? 'Planning; nothing is written.'
      : `Planning: a run for ${eventName || 'no event'} on ${ref ?? 'no ref'} writes nothing.`,
  );
  const merge = mergeOf(event, eventName, sha, `${owner}/${repo}`, repository.branch);
  const checkedOut = checkedOutIn(folder);
  const base = merge && createPullBase(client.octokit, { ...repository, files, ...merge, checkedOut });
  // Proposals that wait for a pull request of their own are not part of what merging this one would do.
  const ports = {
    files,
    issues,
    repository,
    base,
    proposedFiles,
    ...(merge === undefined && { proposalReader }),
  };
  const run = await preview(ports, location, { now: Date.now(), workingTree: false });
  log(planText(run, PLAIN));
  if (checkoutIsUnrelated(merge, checkedOut))
    core.notice(
      'What is checked out is not the pull request, so the plan is not about its changes: run on "pull_request", where checkout takes them by itself.',
      { title: 'Dibs' },
    );
  if (merge !== undefined && merge.into !== repository.branch)
    core.notice(`This goes into ${merge.into}: Dibs does what it plans once it is on ${repository.branch}.`, {
      title: 'Dibs',
    });
  return run;
}
