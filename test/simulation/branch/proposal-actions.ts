/** What people do with proposals. */

import { withoutOwned } from '../files.ts';
import { newEntry, present } from '../list/list.ts';
import { PLACE } from '../options.ts';
import type { Weighted } from '../random.ts';
import { type Happening, topicOf } from '../simulation.ts';
import { ACCEPTED, type BranchModel, branchOf, filesOn, openPull, type Proposal } from './branch.ts';

type Action = (model: BranchModel) => Promise<Happening[]>;

function told({ list }: BranchModel, { issue }: Proposal, text: string): void {
  list.sim.story.tell(topicOf(issue), text);
  list.sim.time.advance(1000);
}

const propose: Action = async (model) => {
  const { github, random } = model.list.sim;
  model.list.next += 1;
  const word = `idea${model.list.next}w`;
  const body = `### Summary\n\nAbout ${word}\n\n### Difficulty\n\neasy\n\n### Description\n\nWhat ${word} is about.`;
  const login = random.pick(model.list.sim.outsiders);
  const { data } = await github.as(login).rest.issues.create({ ...PLACE, title: `Idea ${word}`, body });
  const proposal: Proposal = {
    issue: data.number,
    word,
    accepted: [],
    labelled: false,
    declined: undefined,
    merged: false,
  };
  model.proposals.push(proposal);
  told(model, proposal, `${login} proposes ${word}`);
  return random.chance(0.7) ? putLabel(model, proposal) : [];
};

async function putLabel(model: BranchModel, proposal: Proposal): Promise<Happening[]> {
  const { github, time } = model.list.sim;
  const { issues } = github.as('maintainer').rest;
  const where = { ...PLACE, issue_number: proposal.issue };
  if (proposal.labelled) await issues.removeLabel({ ...where, name: ACCEPTED });
  time.advance(1000);
  await issues.addLabels({ ...where, labels: [ACCEPTED] });
  proposal.labelled = true;
  proposal.accepted.push(time.now());
  told(model, proposal, 'maintainer puts the label that accepts it on');
  return [{ event: 'issues', action: 'labeled', about: { issue: proposal.issue, label: ACCEPTED } }];
}

/** A proposal that is not merged yet. */
function pending(model: BranchModel): Proposal | undefined {
  const found = model.proposals.filter(({ merged }) => !merged);
  return found.length === 0 ? undefined : model.list.sim.random.pick(found);
}

const label: Action = async (model) => {
  const proposal = pending(model);
  if (proposal === undefined) return [];
  if (!proposal.labelled || model.list.sim.random.chance(0.6)) return putLabel(model, proposal);
  const where = { ...PLACE, issue_number: proposal.issue, name: ACCEPTED };
  await model.list.sim.github.as('maintainer').rest.issues.removeLabel(where);
  proposal.labelled = false;
  told(model, proposal, 'maintainer takes the label that accepts it off');
  const about = { issue: proposal.issue, label: ACCEPTED };
  return [{ event: 'issues', action: 'unlabeled', about }];
};

const decline: Action = async (model) => {
  const proposal = pending(model);
  const pull = proposal && openPull(model, branchOf(proposal));
  if (proposal === undefined || pull === undefined) return [];
  const { github, time } = model.list.sim;
  await github.as('maintainer').rest.pulls.update({ ...PLACE, pull_number: pull.number, state: 'closed' });
  proposal.declined = time.now();
  told(model, proposal, `maintainer closes its pull request #${pull.number}`);
  return [];
};

const merge: Action = async (model) => {
  const { list } = model;
  const proposal = pending(model);
  const pull = proposal && openPull(model, branchOf(proposal));
  if (proposal === undefined || pull === undefined) return [];
  const files = (await filesOn(model, branchOf(proposal))) ?? {};
  const main = await list.sim.github.files();
  const path = Object.keys(files).find((each) => files[each]?.includes(proposal.word));
  if (path === undefined || path in main) return [];
  const { rest } = list.sim.github.as('maintainer');
  await rest.pulls.merge({ ...PLACE, pull_number: pull.number, merge_method: 'squash' });
  proposal.merged = true;
  const text = files[path] ?? '';
  const { entry } = newEntry(list.sim.random, 0);
  const rest0 = withoutOwned(text);
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
  list.entries.push({
    ...entry,
    word: proposal.word,
    path,
    last: text,
    rest: rest0,
    title,
    difficulty: 'easy',
  });
  told(model, proposal, `maintainer merges its pull request #${pull.number}: ${path}`);
  return [{ event: 'push' }];
};

/** Somebody improves the file on the proposal's branch. */
const improve: Action = async (model) => {
  const proposal = pending(model);
  if (proposal === undefined || openPull(model, branchOf(proposal)) === undefined) return [];
  const files = (await filesOn(model, branchOf(proposal))) ?? {};
  const known = present(model.list).map(({ path }) => path);
  const path = Object.keys(files).find(
    (each) => files[each]?.includes(proposal.word) && !known.includes(each),
  );
  if (path === undefined) return [];
  const text = `${files[path]}\nBetter now.\n`;
  await model.list.sim.github.commit({ [path]: text }, 'Improve it', branchOf(proposal));
  told(model, proposal, 'maintainer improves the file on its branch');
  return [];
};

export const PROPOSAL_ACTIONS: readonly Weighted<Action>[] = [
  [6, propose],
  [4, label],
  [2, decline],
  [4, merge],
  [1, improve],
];
