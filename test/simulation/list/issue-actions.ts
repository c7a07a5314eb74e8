/** What people do on the issues of a list. */

import { PLACE } from '../options.ts';
import { WRITERS } from '../people.ts';
import type { Weighted } from '../random.ts';
import { type Happening, topicOf } from '../simulation.ts';
import type { Action } from './file-actions.ts';
import { type Entry, issueOf, type ListModel, type Status, whole } from './list.ts';

/** An entry with an issue, told of in the story. */
function chosen(list: ListModel): { entry: Entry; issue: number } {
  const entry = list.sim.random.pick(whole(list));
  return { entry, issue: issueOf(entry) ?? 0 };
}

function told(list: ListModel, issue: number, what: string, action: string, more = {}): Happening[] {
  const { story, time } = list.sim;
  story.tell(topicOf(issue), what);
  time.advance(1000);
  return [{ event: 'issues', action, about: { issue, ...more } }];
}

function newWord(list: ListModel): string {
  list.next += 1;
  return `hand${list.next}y`;
}

export const editSection: Action = async (list) => {
  const { issue } = chosen(list);
  const word = newWord(list);
  const add = (body: string) =>
    body.replace('<!-- dibs:end -->', `A hint by hand: ${word}.\n<!-- dibs:end -->`);
  await list.sim.github.editInBrowser(issue, add);
  const isIn = list.sim.github.issue(issue).body?.includes(word) ?? false;
  if (isIn) list.written.push({ issue, word, outside: false });
  return told(list, issue, `somebody writes ${word} into the managed section`, 'edited');
};

export const writeBeside: Action = async (list) => {
  const { issue } = chosen(list);
  const word = newWord(list);
  const above = list.sim.random.chance(0.5);
  const text = `A note by hand: ${word}.`;
  await list.sim.github.editInBrowser(issue, (body) => (above ? `${text}\n\n${body}` : `${body}\n\n${text}`));
  list.written.push({ issue, word, outside: true });
  return told(
    list,
    issue,
    `somebody writes ${word} ${above ? 'above' : 'below'} the managed section`,
    'edited',
  );
};

/** Somebody pastes or quotes another issue's text above this one's. */
const pasteOther: Action = async (list) => {
  const { github, random } = list.sim;
  const { issue } = chosen(list);
  const other = chosen(list).issue;
  if (other === issue) return [];
  const marker = /<!-- dibs:begin [^\n]*-->/.exec(github.issue(other).body ?? '')?.[0] ?? '';
  const word = newWord(list);
  const quoted = random.chance(0.5);
  const paste = quoted
    ? `> ${marker}\n> See ${word}.\n> <!-- dibs:end -->`
    : `\`\`\`\n${marker}\n${word}\n\`\`\``;
  await github.editInBrowser(issue, (body) => `${paste}\n\n${body}`);
  list.written.push({ issue, word, outside: true });
  return told(list, issue, `somebody quotes the marker of #${other} above the text, with ${word}`, 'edited');
};

export const turn: Action = async (list) => {
  const { github, random, time } = list.sim;
  const { entry, issue } = chosen(list);
  const isOpen = github.issue(issue).state === 'open';
  const status: Status = isOpen ? random.pick(['done', 'archived'] as const) : 'open';
  const state = isOpen ? ('closed' as const) : ('open' as const);
  const state_reason = { open: 'reopened', done: 'completed', archived: 'not_planned' } as const;
  const change = { state, state_reason: state_reason[status] };
  await github.as('maintainer').rest.issues.update({ ...PLACE, issue_number: issue, ...change });
  entry.onIssue = { status, at: time.now() };
  return told(list, issue, `maintainer turns it to ${status}`, isOpen ? 'closed' : 'reopened');
};

const retitle: Action = async (list) => {
  const { issue } = chosen(list);
  await list.sim.github
    .as('maintainer')
    .rest.issues.update({ ...PLACE, issue_number: issue, title: 'A title by hand' });
  return told(list, issue, 'maintainer changes the title', 'edited');
};

const relabel: Action = async (list) => {
  const { github, random } = list.sim;
  const { issue } = chosen(list);
  const { issues } = github.as('maintainer').rest;
  const where = { ...PLACE, issue_number: issue };
  if (random.chance(0.5)) {
    await issues.addLabels({ ...where, labels: ['help wanted'] });
    return told(list, issue, 'maintainer adds the label "help wanted"', 'labeled', { label: 'help wanted' });
  }
  const name = github.issue(issue).labels.find((label) => label.name !== 'project')?.name;
  if (name === undefined) return [];
  await issues.removeLabel({ ...where, name });
  return told(list, issue, `maintainer removes the label "${name}"`, 'unlabeled', { label: name });
};

export const assign: Action = async (list) => {
  const { github, random } = list.sim;
  const { issue } = chosen(list);
  const [held] = github.issue(issue).assignees;
  const login = held?.login ?? random.pick(WRITERS);
  const { issues } = github.as('maintainer').rest;
  const who = { ...PLACE, issue_number: issue, assignees: [login] };
  if (held) await issues.removeAssignees(who);
  else await issues.addAssignees(who);
  const action = held ? 'unassigned' : 'assigned';
  return told(list, issue, `${login} is ${action} by hand`, action, { assignee: login });
};

const comment: Action = async (list) => {
  const { github, random, story, time } = list.sim;
  const { issue } = chosen(list);
  const body = `What I think of it: ${newWord(list)}.`;
  const login = random.pick(list.sim.outsiders);
  const { data } = await github.as(login).rest.issues.createComment({ ...PLACE, issue_number: issue, body });
  list.comments.set(data.id, { issue, body });
  story.tell(topicOf(issue), `${login} comments`);
  time.advance(1000);
  return [];
};

/** Somebody from outside opens an issue with a marker that they copied. */
const forge: Action = async (list) => {
  const { github, random, time } = list.sim;
  const { issue } = chosen(list);
  const login = random.pick(list.sim.outsiders.filter((_, at) => at % 10 !== 3));
  const body = github.issue(issue).body ?? '';
  const made = await github.as(login).rest.issues.create({ ...PLACE, title: 'Mine', body });
  const { number } = made.data;
  if (random.chance(0.5)) {
    list.forged.push(number);
    await github
      .as('maintainer')
      .rest.issues.addLabels({ ...PLACE, issue_number: number, labels: ['project'] });
  }
  list.sim.story.tell(topicOf(issue), `${login} copies its whole text into the new issue #${number}`);
  time.advance(1000);
  return [{ event: 'issues', action: 'opened', about: { issue: number } }];
};

const deleteIssue: Action = async (list) => {
  const { entry, issue } = chosen(list);
  list.sim.github.deleteIssue(issue);
  entry.issues = [];
  entry.statusIsOpen = true;
  for (const [id, { issue: on }] of list.comments) if (on === issue) list.comments.delete(id);
  list.sim.story.tell(topicOf(issue), 'maintainer deletes the issue');
  list.sim.story.tell(entry.word, `maintainer deletes its issue #${issue}`);
  list.sim.time.advance(1000);
  return [];
};

export const ISSUE_ACTIONS: readonly Weighted<Action>[] = [
  [8, editSection],
  [6, writeBeside],
  [4, pasteOther],
  [14, turn],
  [4, retitle],
  [5, relabel],
  [6, assign],
  [4, comment],
  [1, forge],
  [1, deleteIssue],
];
