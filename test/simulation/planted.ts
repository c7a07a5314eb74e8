/** Defects that a broken program would leave behind, made by hand in its name. */

import { CLAIMS } from './branch/branch.ts';
import type { Desk } from './desk/desk.ts';
import { issueOf, type ListModel, present } from './list/list.ts';
import { PLACE } from './options.ts';
import type { RunSeen } from './runs.ts';
import type { Simulation } from './simulation.ts';

const BOT = 'bot';

/** An undisturbed scheduled run that takes no time. */
export function runAt({ time }: Simulation): RunSeen {
  const at = time.now();
  return {
    event: 'schedule',
    startedAt: at,
    endedAt: at,
    exitCode: 0,
    stdout: '',
    errors: [],
    requests: 0,
    writes: [],
    disturbance: undefined,
  };
}

export async function makeSecondIssue({ sim, entries: [entry] }: ListModel): Promise<void> {
  const { title, body } = sim.github.issue((entry && issueOf(entry)) ?? 0);
  await sim.github.as(BOT).rest.issues.create({ ...PLACE, title, body: body ?? '' });
}

export async function changeLine(list: ListModel): Promise<void> {
  const [entry] = present(list);
  const path = entry?.path ?? '';
  const text = (await list.sim.github.read(path)) ?? '';
  await list.sim.github.commit({ [path]: text.replace('title: ', 'title:  ') });
}

export async function unassign({ sim }: Desk, issue: number, login: string): Promise<void> {
  const { issues } = sim.github.as(BOT).rest;
  await issues.removeAssignees({ ...PLACE, issue_number: issue, assignees: [login] });
}

/** Posts the last comment of an issue once more. */
export async function repeatComment({ sim }: Desk, issue: number): Promise<void> {
  const body = sim.github.comments(issue).at(-1)?.body ?? '';
  await sim.github.as(BOT).rest.issues.createComment({ ...PLACE, issue_number: issue, body });
}

/** Moves the branch of claims back to where it was, over what somebody has committed on it since. */
export async function moveBranchBack({ github }: Simulation): Promise<void> {
  const { git } = github.as(BOT).rest;
  const { data: ref } = await git.getRef({ ...PLACE, ref: `heads/${CLAIMS}` });
  const { data: commit } = await git.getCommit({ ...PLACE, commit_sha: ref.object.sha });
  const sha = commit.parents[0]?.sha ?? '';
  await git.updateRef({ ...PLACE, ref: `heads/${CLAIMS}`, sha, force: true });
}
