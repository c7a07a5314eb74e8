/** What people do at the claim desk. */

import { PLACE } from '../options.ts';
import { WRITERS } from '../people.ts';
import { pickWeighted, type Weighted } from '../random.ts';
import { type Happening, topicOf } from '../simulation.ts';
import { type Desk, holdersOf, KEEP_LABEL } from './desk.ts';
import { meaningOf } from './said.ts';

type Action = (desk: Desk) => Promise<Happening[]>;

/** Somebody writes a comment. Only what holds a command starts a workflow. */
export async function say(desk: Desk, issue: number, login: string, text: string): Promise<Happening[]> {
  const { github, story, time } = desk.sim;
  if (github.issue(issue).locked && !WRITERS.includes(login)) return [];
  const words = { ...PLACE, issue_number: issue, body: text };
  const { id } = (await github.as(login).rest.issues.createComment(words)).data;
  const meaning = meaningOf(login, text);
  desk.said.push({ id, issue, login, at: time.now(), text, edited: false, ...meaning });
  story.tell(topicOf(issue), `${login} writes "${text.replaceAll('\n', '⏎')}"`);
  time.advance(1000);
  if (!/\/(?:claim|unclaim|verified)/i.test(text)) return [];
  return [{ event: 'issue_comment', action: 'created', about: { issue, comment: id } }];
}

const anIssue = ({ projects, sim }: Desk): number => {
  // Some projects are wanted by many.
  const few = projects.slice(0, Math.ceil(projects.length / 4));
  return sim.random.pick(sim.random.chance(0.6) ? few : projects).issue;
};

const anyone = ({ people, sim }: Desk): string => sim.random.pick(people);
const writer = ({ sim }: Desk): string => sim.random.pick(WRITERS);

/** An issue that somebody holds, and one of its holders. */
function held(desk: Desk): { issue: number; login: string } | undefined {
  const found = desk.projects.flatMap(({ issue }) =>
    holdersOf(desk, issue).map((login) => ({ issue, login })),
  );
  return found.length === 0 ? undefined : desk.sim.random.pick(found);
}

const claim: Action = (desk) => {
  const text = desk.sim.random.pick([
    '/claim',
    '/claim',
    '/Claim please',
    'Hello!\n/claim',
    '/claim\nThank you.',
  ]);
  return say(desk, anIssue(desk), anyone(desk), text);
};

const release: Action = async (desk) => {
  const one = held(desk);
  const text = desk.sim.random.pick(['/unclaim', 'Sorry, no time.\n/unclaim']);
  if (one === undefined || desk.sim.random.chance(0.2)) return say(desk, anIssue(desk), anyone(desk), text);
  return say(desk, one.issue, one.login, text);
};

const claimForOther: Action = async (desk) => {
  const issue = anIssue(desk);
  const login = desk.sim.random.chance(0.8) ? writer(desk) : anyone(desk);
  return say(desk, issue, login, `/claim @${anyone(desk)}`);
};

const releaseOther: Action = async (desk) => {
  const one = held(desk);
  if (one === undefined) return [];
  const login = desk.sim.random.chance(0.7) ? writer(desk) : anyone(desk);
  return say(desk, one.issue, login, `/unclaim @${one.login}`);
};

const verified: Action = (desk) =>
  say(desk, anIssue(desk), desk.sim.random.chance(0.6) ? writer(desk) : anyone(desk), '/verified');

const signOfLife: Action = async (desk) => {
  const one = held(desk);
  return one === undefined ? [] : say(desk, one.issue, one.login, 'I am at it, it goes well.');
};

const talk: Action = (desk) => {
  const text = desk.sim.random.pick([
    'What is this about?',
    '> /claim\n\nWhat does this do?',
    '```\n/claim\n```\nis what to write.',
    'Say /claim if you want it.',
    '<!--\n/claim\n-->\nHm.',
  ]);
  return say(desk, anIssue(desk), anyone(desk), text);
};

const assign: Action = async (desk) => {
  const { github, random, story, time } = desk.sim;
  const issue = anIssue(desk);
  const talkers = desk.said.filter((each) => each.issue === issue).map(({ login }) => login);
  const person = random.pick([...talkers, ...WRITERS]);
  await github
    .as('maintainer')
    .rest.issues.addAssignees({ ...PLACE, issue_number: issue, assignees: [person] });
  story.tell(topicOf(issue), `maintainer assigns ${person}`);
  time.advance(1000);
  return [{ event: 'issues', action: 'assigned', about: { issue, assignee: person } }];
};

const unassign: Action = async (desk) => {
  const { github, story, time } = desk.sim;
  const one = held(desk);
  if (one === undefined) return [];
  const who = { ...PLACE, issue_number: one.issue, assignees: [one.login] };
  await github.as('maintainer').rest.issues.removeAssignees(who);
  story.tell(topicOf(one.issue), `maintainer unassigns ${one.login}`);
  time.advance(1000);
  return [{ event: 'issues', action: 'unassigned', about: { issue: one.issue, assignee: one.login } }];
};

const turn: Action = async (desk) => {
  const { github, random, story, time } = desk.sim;
  const closed = desk.projects.filter(({ issue }) => github.issue(issue).state === 'closed');
  const reopens = closed.length > 0 && random.chance(0.6);
  const issue = reopens ? random.pick(closed).issue : anIssue(desk);
  const [state, action] = reopens ? (['open', 'reopened'] as const) : (['closed', 'closed'] as const);
  const state_reason = reopens ? 'reopened' : random.pick(['completed', 'not_planned'] as const);
  await github.as('maintainer').rest.issues.update({ ...PLACE, issue_number: issue, state, state_reason });
  story.tell(topicOf(issue), `maintainer: ${action} (${state_reason})`);
  time.advance(1000);
  return [{ event: 'issues', action, about: { issue } }];
};

const keep: Action = async (desk) => {
  const { github, story, time } = desk.sim;
  const one = held(desk);
  if (one === undefined) return [];
  const { issue } = one;
  const on = desk.kept.get(issue)?.on !== true;
  const where = { ...PLACE, issue_number: issue };
  const { issues } = github.as('maintainer').rest;
  if (on) await issues.addLabels({ ...where, labels: [KEEP_LABEL] });
  else await issues.removeLabel({ ...where, name: KEEP_LABEL });
  desk.kept.set(issue, { on, at: time.now() });
  story.tell(topicOf(issue), `maintainer puts the label "${KEEP_LABEL}" ${on ? 'on' : 'off'}`);
  time.advance(1000);
  return [{ event: 'issues', action: on ? 'labeled' : 'unlabeled', about: { issue, label: KEEP_LABEL } }];
};

const lock: Action = async (desk) => {
  const { github, random, story, time } = desk.sim;
  const locked = [...desk.locked].filter(([, { on }]) => on).map(([issue]) => issue);
  const unlocks = locked.length > 0 && random.chance(0.8);
  const issue = unlocks ? random.pick(locked) : anIssue(desk);
  const where = { ...PLACE, issue_number: issue };
  const { issues } = github.as('maintainer').rest;
  if (unlocks) await issues.unlock(where);
  else await issues.lock(where);
  desk.locked.set(issue, { on: !unlocks, at: time.now() });
  story.tell(topicOf(issue), `maintainer ${unlocks ? 'unlocks' : 'locks'} it`);
  time.advance(1000);
  return [{ event: 'issues', action: unlocks ? 'unlocked' : 'locked', about: { issue } }];
};

/** A holder opens a pull request for their project, or goes on with one. */
const work: Action = async (desk) => {
  const { github, random, story, time } = desk.sim;
  const known = desk.works.filter(({ pull }) =>
    github.pulls().some((each) => each.number === pull && each.state === 'open'),
  );
  if (known.length > 0 && random.chance(0.6)) {
    const one = random.pick(known);
    const words = { ...PLACE, issue_number: one.pull, body: 'Another step is done.' };
    await github.as(one.login).rest.issues.createComment(words);
    one.signs.push(time.now());
    story.tell(topicOf(one.issue), `${one.login} goes on with pull request #${one.pull}`);
    time.advance(1000);
    return [];
  }
  const one = held(desk);
  if (one === undefined) return [];
  const branch = `work-${desk.works.length + 1}`;
  const text = { title: 'Work', body: `Towards #${one.issue}.`, branch, login: one.login };
  const pull = await github.openPullRequest(text);
  desk.works.push({ pull, ...one, branch, signs: [time.now()] });
  story.tell(topicOf(one.issue), `${one.login} opens pull request #${pull} for it`);
  time.advance(1000);
  return [];
};

const edit: Action = async (desk) => {
  const { github, random, story, time } = desk.sim;
  const recent = desk.said.filter(({ at, edited }) => !edited && at > time.now() - 172_800_000);
  if (recent.length === 0) return [];
  const one = random.pick(recent);
  const body = `${one.text} (edited)`;
  await github.as(one.login).rest.issues.updateComment({ ...PLACE, comment_id: one.id, body });
  one.edited = true;
  story.tell(topicOf(one.issue), `${one.login} edits their comment "${one.text.replaceAll('\n', '⏎')}"`);
  time.advance(1000);
  return [{ event: 'issue_comment', action: 'edited', about: { issue: one.issue, comment: one.id } }];
};

const ACTIONS: readonly Weighted<Action>[] = [
  [30, claim],
  [10, release],
  [5, claimForOther],
  [3, releaseOther],
  [3, verified],
  [10, signOfLife],
  [6, talk],
  [6, assign],
  [6, unassign],
  [6, turn],
  [2, keep],
  [2, lock],
  [5, work],
  [2, edit],
];

export const actAtDesk = (desk: Desk): Promise<Happening[]> => pickWeighted(desk.sim.random, ACTIONS)(desk);

/** The signs of life of a holder on pull requests. */
export const worksOf = (desk: Desk, issue: number, login: string): number[] =>
  desk.works.filter((each) => each.issue === issue && each.login === login).flatMap(({ signs }) => signs);
