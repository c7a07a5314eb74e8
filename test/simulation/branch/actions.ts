/** What people do with the branch of claims and its pull request. */

import { withoutOwned } from '../files.ts';
import type { Action } from '../list/file-actions.ts';
import { add, editText, move, setStatus } from '../list/file-actions.ts';
import { assign, turn, writeBeside } from '../list/issue-actions.ts';
import { present } from '../list/list.ts';
import { PLACE } from '../options.ts';
import { pickWeighted, type Weighted } from '../random.ts';
import { type Happening, topicOf } from '../simulation.ts';
import { WHOLE } from '../story.ts';
import { type BranchModel, CLAIMS, filesOn, mergesCleanly, openPull } from './branch.ts';
import { PROPOSAL_ACTIONS } from './proposal-actions.ts';

export type BranchAction = (model: BranchModel) => Promise<Happening[]>;

function told({ list }: BranchModel, text: string, happenings: Happening[] = []): Happening[] {
  list.sim.story.tell(WHOLE, text);
  list.sim.time.advance(1000);
  return happenings;
}

/** After a merge the default branch holds what people had committed on the branch. */
async function takeOver({ list, foreign }: BranchModel): Promise<void> {
  const files = await list.sim.github.files();
  for (const entry of present(list)) {
    const text = files[entry.path] ?? '';
    if (foreign.some(({ path }) => path === entry.path)) entry.rest = withoutOwned(text);
  }
  foreign.length = 0;
}

const merge: BranchAction = async (model) => {
  const { github, random } = model.list.sim;
  const pull = openPull(model, CLAIMS);
  if (pull === undefined || !(await mergesCleanly(model))) return [];
  const merge_method = random.pick(['merge', 'squash', 'rebase'] as const);
  const { rest } = github.as('maintainer');
  await rest.pulls.merge({ ...PLACE, pull_number: pull.number, merge_method });
  await takeOver(model);
  const goes = random.chance(0.5);
  if (goes) await rest.git.deleteRef({ ...PLACE, ref: `heads/${CLAIMS}` });
  const what = `maintainer merges #${pull.number} (${merge_method})${goes ? ' and deletes the branch' : ''}`;
  return told(model, what, [{ event: 'push' }]);
};

const update: BranchAction = async (model) => {
  const pull = openPull(model, CLAIMS);
  if (pull === undefined || !(await mergesCleanly(model))) return [];
  const where = { ...PLACE, pull_number: pull.number };
  await model.list.sim.github
    .as('maintainer')
    .rest.pulls.updateBranch(where)
    .catch(() => {});
  return told(model, `maintainer presses "Update branch" on #${pull.number}`);
};

const close: BranchAction = async (model) => {
  const { github, random } = model.list.sim;
  const pull = openPull(model, CLAIMS);
  if (pull === undefined) return [];
  const { rest } = github.as('maintainer');
  await rest.pulls.update({ ...PLACE, pull_number: pull.number, state: 'closed' });
  const goes = model.foreign.length > 0 || random.chance(0.5);
  if (goes) await rest.git.deleteRef({ ...PLACE, ref: `heads/${CLAIMS}` });
  model.foreign.length = 0;
  return told(model, `maintainer closes #${pull.number}${goes ? ' and deletes the branch' : ''}`);
};

/** Somebody commits on the branch, or amends the commit there. */
export const commitOnBranch: BranchAction = async (model) => {
  const { list, foreign } = model;
  const { github, random } = list.sim;
  const files = await filesOn(model, CLAIMS);
  if (openPull(model, CLAIMS) === undefined || files === undefined) return [];
  const paths = present(list)
    .map(({ path }) => path)
    .filter((path) => path in files);
  if (paths.length === 0) return [];
  const path = random.pick(paths);
  list.next += 1;
  const word = `branch${list.next}z`;
  const old = files[path] ?? '';
  const text = `${old}${old.endsWith('\n') ? '' : '\n'}Written on the branch: ${word}.\n`;
  const amends = random.chance(0.4);
  if (amends) await amend(model, path, text);
  else await github.commit({ [path]: text }, 'A word more', CLAIMS);
  foreign.push({ word, path });
  return told(
    model,
    `maintainer ${amends ? 'amends the' : 'adds a'} commit on the branch: ${word} in ${path}`,
  );
};

/** Replaces the last commit by one with the same message and other content. */
async function amend({ list }: BranchModel, path: string, content: string): Promise<void> {
  const { git } = list.sim.github.as('maintainer').rest;
  const { data: ref } = await git.getRef({ ...PLACE, ref: `heads/${CLAIMS}` });
  const { data: old } = await git.getCommit({ ...PLACE, commit_sha: ref.object.sha });
  const tree = [{ path, mode: '100644' as const, type: 'blob' as const, content }];
  const { data: made } = await git.createTree({ ...PLACE, base_tree: old.tree.sha, tree });
  const parents = old.parents.map(({ sha }) => sha);
  const commit = { ...PLACE, message: old.message, tree: made.sha, parents };
  const { data: amended } = await git.createCommit(commit);
  await git.updateRef({ ...PLACE, ref: `heads/${CLAIMS}`, sha: amended.sha, force: true });
}

const claim: BranchAction = async (model) => {
  const { list } = model;
  const { github, random, story, time } = list.sim;
  const issue = random.pick([...list.made.keys()]);
  const login = random.pick(list.sim.outsiders);
  const body = random.pick(['/claim', '/unclaim']);
  const words = { ...PLACE, issue_number: issue, body };
  const { data } = await github.as(login).rest.issues.createComment(words);
  list.comments.set(data.id, { issue, body });
  story.tell(topicOf(issue), `${login} writes "${body}"`);
  time.advance(1000);
  return [{ event: 'issue_comment', action: 'created', about: { issue, comment: data.id } }];
};

const ofList =
  (action: Action): BranchAction =>
  ({ list }) =>
    action(list);

const ACTIONS: readonly Weighted<BranchAction>[] = [
  [10, merge],
  [4, update],
  [3, close],
  [5, commitOnBranch],
  [8, claim],
  [4, ofList(add)],
  [5, ofList(editText)],
  [4, ofList(move)],
  [6, ofList(setStatus)],
  [10, ofList(turn)],
  [10, ofList(assign)],
  [2, ofList(writeBeside)],
  ...PROPOSAL_ACTIONS,
];

export const actWithBranch = (model: BranchModel): Promise<Happening[]> =>
  pickWeighted(model.list.sim.random, ACTIONS)(model);
