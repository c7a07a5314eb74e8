/** What has to hold for the branch of claims and for proposals. */

import { readOwned, withLine, withoutOwned } from '../files.ts';
import { type Entry, INDEX, issueOf, present, REGION, type Status } from '../list/list.ts';
import { checkContent, stateOf, wantedStatus } from '../list/rest.ts';
import type { RunSeen } from '../runs.ts';
import { BOT, must, topicOf } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import { type BranchModel, branchOf, CLAIMS, filesOn, openPull, type Proposal, pullsOf } from './branch.ts';

/** After every run: one pull request at most, and nothing of somebody's commits is lost. */
export async function checkBranch(model: BranchModel): Promise<void> {
  const open = pullsOf(model, CLAIMS).filter(({ state }) => state === 'open');
  must(open.length <= 1, WHOLE, `There are ${open.length} open pull requests of the branch.`);
  if (model.foreign.length > 0) {
    const files = (await filesOn(model, CLAIMS)) ?? {};
    for (const { word } of model.foreign) {
      const isThere = Object.values(files).some((text) => text.includes(word));
      must(isThere, WHOLE, `${word}, which somebody has committed on the branch, is lost.`);
    }
  }
  for (const proposal of model.proposals) {
    const pulls = pullsOf(model, branchOf(proposal));
    const topic = topicOf(proposal.issue);
    const count = pulls.filter(({ state }) => state === 'open').length;
    must(count <= 1, topic, `The proposal has ${count} open pull requests.`);
    const most = Math.max(proposal.accepted.length, 0);
    must(
      pulls.length <= most,
      topic,
      `The proposal was accepted ${most} times and has ${pulls.length} pull requests.`,
    );
  }
}

export async function checkBranchAtRest(model: BranchModel, run: RunSeen): Promise<void> {
  for (const proposal of model.proposals) checkProposal(model, proposal);
  // Somebody else's commit: the branch is theirs until it is merged.
  if (model.foreign.length > 0) return;
  must(run.exitCode === 0, WHOLE, `A run without disturbances fails: ${run.errors.join(' | ')}`);
  const { list } = model;
  const main = await list.sim.github.files();
  const pull = openPull(model, CLAIMS);
  const branch = pull === undefined ? main : ((await filesOn(model, CLAIMS)) ?? {});
  for (const entry of present(list)) {
    const [here, there] = [main[entry.path] ?? '', branch[entry.path]];
    checkEntry(model, entry, here, there ?? '', run);
  }
  const differs = Object.keys({ ...main, ...branch }).filter((path) => main[path] !== branch[path]);
  const known = [...present(list).map(({ path }) => path), INDEX];
  const others = differs.filter((path) => !known.includes(path));
  must(others.length === 0, WHOLE, `The branch changes ${others}, which Dibs has no business with.`);
  must(pull === undefined || differs.length > 0, WHOLE, `#${pull?.number} is open and changes nothing.`);
  const index = (branch[INDEX] ?? '').replace(REGION, '');
  must(index === list.index, WHOLE, `The index is changed beside its region: ${index}`);
  list.runs.length = 0;
}

/** What waits for a file says what it should say on today's default branch. */
function checkEntry(model: BranchModel, entry: Entry, here: string, there: string, run: RunSeen): void {
  const { list } = model;
  const issue = issueOf(entry);
  const owned = readOwned(there);
  const topics = [entry.word, entry.path ?? '', topicOf(issue ?? 0)];
  if (issue === undefined) {
    must(stateOf((owned.status ?? 'open') as Status) === 'closed', topics, `${entry.path} has got no issue.`);
    return;
  }
  must(
    withoutOwned(there) === withoutOwned(here),
    topics,
    `What waits for ${entry.path} has other text than the file: ${JSON.stringify(there)} instead of ${JSON.stringify(here)}`,
  );
  must(
    owned.issue === issue,
    topics,
    `${entry.path} gets the number ${owned.issue}; its issue is #${issue}.`,
  );
  const { assignees, state } = list.sim.github.issue(issue);
  const holders = assignees.map(({ login }) => login).sort();
  const by = owned.claim?.by ?? [];
  must(
    String(by) === String(holders),
    topics,
    `What waits says that ${by} hold it; assigned are ${holders}.`,
  );
  const status = (owned.status ?? 'open') as Status;
  must(stateOf(status) === state, topics, `The issue is ${state}; what waits says "${status}".`);
  const wanted = wantedStatus(list, entry, run);
  must(wanted.includes(status), topics, `What waits says "${status}"; people want ${wanted.join(' or ')}.`);
  checkContent(list, entry, issue);
  // What has been merged is agreed.
  if (withLine(here, 'status', undefined) !== here && readOwned(here).status === owned.status)
    agree(entry, status);
  else if (owned.status === undefined && readOwned(here).status === undefined) agree(entry, status);
}

function agree(entry: Entry, status: Status): void {
  entry.agreed = status;
  entry.inFile = undefined;
  entry.onIssue = undefined;
}

/** A proposal that was accepted waits in one pull request, unless it was declined since. */
function checkProposal(model: BranchModel, proposal: Proposal): void {
  const { issue, labelled, accepted, declined, merged } = proposal;
  const topic = topicOf(issue);
  const { github } = model.list.sim;
  if (merged) {
    must(github.issue(issue).state === 'closed', topic, 'The proposal was merged, and its issue is open.');
    const told = github.comments(issue).filter(({ user }) => user.login === BOT);
    must(told.length === 1, topic, `The proposal was merged, and ${told.length} comments say so.`);
    return;
  }
  if (!labelled) return;
  const isWanted = (accepted.at(-1) ?? 0) > (declined ?? 0);
  const isOpen = openPull(model, branchOf(proposal)) !== undefined;
  must(!isWanted || isOpen, topic, 'The proposal was accepted, and has no open pull request.');
  must(isWanted || !isOpen, topic, 'The proposal was declined, and its pull request is open again.');
}
