/** What has to hold at the claim desk once the list is at rest. */

import { answersOn, namedIn, sectionOf } from '../comments.ts';
import { readOwned, withoutOwned } from '../files.ts';
import { WRITERS } from '../people.ts';
import { must, topicOf } from '../simulation.ts';
import { DAY, dayOf } from '../time.ts';
import { assignedAt, assignmentsOn } from '../timeline.ts';
import { isExempt, silenceOf } from './activity.ts';
import {
  asksTheWaiting,
  CONFIRM_AFTER,
  CONFIRM_WITHIN,
  type Desk,
  type DeskProject,
  deskFiles,
  holdersOf,
  PER_PERSON,
  RELEASE_AFTER,
  REMIND_AFTER,
} from './desk.ts';
import { firstClaim, lastAsk, type Said } from './said.ts';

export async function checkDeskAtRest(desk: Desk): Promise<void> {
  const files = await desk.sim.github.files();
  const first = deskFiles(desk.projects);
  for (const project of desk.projects) {
    const text = files[project.path] ?? '';
    must(
      withoutOwned(text) === first[project.path],
      [topicOf(project.issue), project.path],
      `${project.path} has lost bytes that are not Dibs's:\n${text}`,
    );
    checkAgreement(desk, project, text);
    checkLine(desk, project);
    checkDeadlines(desk, project);
  }
  for (const said of desk.said) checkDealtWith(desk, said);
}

/** File, labels and state say the same as the assignees. */
function checkAgreement(desk: Desk, project: DeskProject, text: string): void {
  const { issue, room } = project;
  const { github } = desk.sim;
  const topic = topicOf(issue);
  const { claim, status } = readOwned(text);
  const holders = holdersOf(desk, issue).sort();
  must(
    String(claim?.by ?? []) === String(holders),
    topic,
    `The file says that ${claim?.by ?? 'nobody'} holds it; assigned are ${holders.join(', ') || 'nobody'}.`,
  );
  if (claim !== undefined) checkSince(desk, project, claim.since);
  const { state, state_reason, labels } = github.issue(issue);
  const wanted =
    state === 'open' ? [undefined, 'open'] : state_reason === 'not_planned' ? ['archived'] : ['done'];
  must(wanted.includes(status), topic, `The issue is ${state} (${state_reason}), the file says "${status}".`);
  const shown = labels.map(({ name }) => name).filter((name) => name.startsWith('claim: '));
  const label = state === 'closed' ? [] : holders.length < room ? ['claim: open'] : ['claim: taken'];
  must(String(shown) === String(label), topic, `The labels are "${shown}", and should be "${label}".`);
}

/** The first day is that of the earliest holder's assignment, or of the run that first saw it. */
function checkSince(desk: Desk, { issue, contacts }: DeskProject, since: string): void {
  const all = assignmentsOn(desk.sim.github, issue);
  const starts = holdersOf(desk, issue).map(
    (person) => all.filter((each) => each.person === person && each.kind === 'assigned').at(-1)?.at ?? 0,
  );
  const earliest = Math.min(...starts);
  const days = [0, 1, 2, 3].map((more) => dayOf(earliest + more * DAY));
  must(
    contacts.length > 0 || days.includes(since),
    topicOf(issue),
    `The claim's first day is ${since}; the earliest holder was assigned on ${dayOf(earliest)}.`,
  );
}

/** A place that is free goes to the first in line who may have it, or is kept for somebody who was asked. */
function checkLine(desk: Desk, { issue, room }: DeskProject): void {
  const { github } = desk.sim;
  if (github.issue(issue).state === 'closed' || github.issue(issue).locked) return;
  const line = lineOf(desk, issue);
  const asked = asksTheWaiting ? askedIn(desk, issue, line) : [];
  if (holdersOf(desk, issue).length + asked.length >= room) return;
  const next = line.find((login) => !asked.includes(login) && heldBy(desk, login) < PER_PERSON);
  must(next === undefined, topicOf(issue), `The project is free, and ${next} is still in line.`);
}

/** Those in line for whom a place is kept until they answer. */
function askedIn(desk: Desk, issue: number, line: readonly string[]): string[] {
  const now = desk.sim.time.now();
  const topic = topicOf(issue);
  return line.filter((login) => {
    const told = answersOn(desk.sim.github, issue).filter(({ person }) => person === login);
    const question = told.filter(({ kinds }) => kinds.includes('asked')).at(-1);
    if (question === undefined) return false;
    // The issue was closed, the place was taken by hand, or it was lost and this is another one.
    const over = ['recalled', 'not-confirmed'];
    if (told.some(({ id, kinds }) => id > question.id && kinds.some((kind) => over.includes(kind))))
      return false;
    const ask = lastAsk(desk.said, issue, login, question.at);
    const since =
      ask === undefined ? 0 : firstClaim(desk.said, assignmentsOn(desk.sim.github, issue), ask).at;
    must(question.at - since >= CONFIRM_AFTER - DAY, topic, `${login} was asked after too short a wait.`);
    const answered = desk.said.some(
      (one) => one.issue === issue && one.login === login && one.at > question.at,
    );
    const { latest } = silenceOf(desk, issue, login, now);
    const isKept = desk.kept.get(issue)?.on === true;
    const isLate = !isKept && now - Math.max(question.at, latest) >= CONFIRM_WITHIN + DAY;
    must(answered || !isLate, topic, `${login} was asked, did not answer in time, and is still in line.`);
    return !answered;
  });
}

/** Those whom an open issue names beside holders and contacts: the line, in its order. A closed one names nobody in line. */
export function lineOf(desk: Desk, issue: number): string[] {
  if (desk.sim.github.issue(issue).state === 'closed') return [];
  const { contacts } = desk.projects.find((each) => each.issue === issue) ?? { contacts: [] as string[] };
  const others = [...holdersOf(desk, issue), ...contacts];
  const section = sectionOf(desk.sim.github.issue(issue).body ?? '');
  return namedIn(section, [...desk.people, ...WRITERS]).filter((login) => !others.includes(login));
}

function heldBy(desk: Desk, person: string): number {
  return desk.projects.filter(
    ({ issue }) => desk.sim.github.issue(issue).state === 'open' && holdersOf(desk, issue).includes(person),
  ).length;
}

/** Who has been silent for too long has been reminded, and then released. */
function checkDeadlines(desk: Desk, { issue }: DeskProject): void {
  const { github, time } = desk.sim;
  if (github.issue(issue).state === 'closed') return;
  for (const person of holdersOf(desk, issue)) {
    if (isExempt(desk, issue, person)) continue;
    const { latest } = silenceOf(desk, issue, person, time.now());
    const silent = time.now() - latest;
    if (silent < REMIND_AFTER + DAY) continue;
    const reminder = desk.reminded.filter(
      (each) => each.issue === issue && each.person === person && each.at >= latest,
    )[0];
    must(
      reminder !== undefined,
      topicOf(issue),
      `${person} has given no sign of life for ${(silent / DAY).toFixed(1)} days, and was not reminded.`,
    );
    const age = time.now() - (reminder?.at ?? 0);
    const isDue = silent >= RELEASE_AFTER + DAY && age >= RELEASE_AFTER - REMIND_AFTER + DAY;
    must(
      !isDue,
      topicOf(issue),
      `${person} was reminded ${(age / DAY).toFixed(1)} days ago, and still holds it.`,
    );
  }
}

/** A command of the last days has had its effect, or has been refused. */
function checkDealtWith(desk: Desk, said: Said): void {
  const { issue, subject, ask, allowed, edited, at } = said;
  const { github, time } = desk.sim;
  const isRecent = at > time.now() - 6 * DAY;
  if (ask === undefined || edited || !isRecent || github.issue(issue).locked) return;
  const answered = answersOn(github, issue).some(
    (each) =>
      each.at >= at &&
      // A release with somebody in line is answered by the comment that tells the next one.
      (each.person === said.login || each.person === subject || each.causes.includes(`answer:${said.id}`)),
  );
  must(
    answered || wasPassedOver(desk, said),
    topicOf(issue),
    `"${said.text.replaceAll('\n', '⏎')}" by ${said.login} has got no answer.`,
  );
  if (!allowed || lastAsk(desk.said, issue, subject)?.id !== said.id) return;
  const all = assignmentsOn(github, issue);
  const holds = holdersOf(desk, issue).includes(subject);
  const waits = lineOf(desk, issue).includes(subject);
  const isClosed = github.issue(issue).state === 'closed';
  if (ask === 'claim') {
    const ended = all.some((each) => each.person === subject && each.at >= at && each.kind === 'unassigned');
    const refused = answersOn(github, issue).some(
      (each) =>
        each.at >= at &&
        (each.person === subject || each.person === said.login) &&
        each.kinds.some((kind) => !GRANTS.includes(kind)),
    );
    must(
      holds || waits || isClosed || ended || refused || wasPassedOver(desk, said),
      topicOf(issue),
      `${subject} has claimed it, and neither holds it, nor waits for it, nor was refused.`,
    );
  }
  if (ask === 'release') {
    const again = all.some((each) => each.person === subject && each.at >= at && each.kind === 'assigned');
    const isAssigned = assignedAt(all, subject, time.now());
    const { contacts } = desk.projects.find((each) => each.issue === issue) ?? { contacts: [] as string[] };
    must(
      contacts.includes(subject) || !isAssigned || again,
      topicOf(issue),
      `${subject} was to give it back, and still holds it.`,
    );
    must(!waits, topicOf(issue), `${subject} was to give their place in line back, and still waits.`);
  }
}

const GRANTS: readonly string[] = [
  'welcome',
  'again',
  'turn',
  'waiting',
  'waiting-behind',
  'asked',
  'recalled',
  'already-holding',
  'already-waiting',
  'already-holding-other',
  'already-waiting-other',
  'assigned-other',
  'granted',
  'hint',
  'hint-taken',
  'former-holder',
  'named-holder',
  'verified',
  'verified-by-hand',
  'reminder',
];

/** In one run a person is answered on five issues at most. */
function wasPassedOver(desk: Desk, { login, at }: Said): boolean {
  return desk.projects.some(({ issue }) =>
    answersOn(desk.sim.github, issue).some(
      (each) => each.person === login && each.at >= at && each.kinds.includes('passed-over'),
    ),
  );
}
