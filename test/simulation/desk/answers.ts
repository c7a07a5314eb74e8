/** Checks what Dibs says: each answer is true, and nothing is said twice. */

import { type Answer, answersOn } from '../comments.ts';
import { WRITERS } from '../people.ts';
import type { RunSeen } from '../runs.ts';
import { must, topicOf } from '../simulation.ts';
import { DAY, stampOf } from '../time.ts';
import { assignedAt, assignmentsOn, openAt } from '../timeline.ts';
import { isExempt, silenceOf } from './activity.ts';
import { type Desk, type DeskProject, PER_PERSON, REMIND_AFTER } from './desk.ts';

/** Checks what Dibs has newly said. */
export function checkNewAnswers(desk: Desk, run: RunSeen): void {
  for (const project of desk.projects) {
    for (const answer of answersOn(desk.sim.github, project.issue)) {
      if (answer.person !== undefined && answer.kinds.includes('reminder')) remember(desk, answer, run);
      if (desk.checked.has(-answer.id)) continue;
      desk.checked.add(-answer.id);
      for (const kind of answer.kinds) checkTrue(desk, project, answer, kind, run);
    }
  }
}

function remember(desk: Desk, { id, issue, person = '', at }: Answer, run: RunSeen): void {
  if (desk.reminded.some(({ comment }) => comment === id)) return;
  desk.reminded.push({ comment: id, issue, person, at });
  const topic = topicOf(issue);
  const { since } = silenceOf(desk, issue, person, run.startedAt);
  must(
    at - since >= REMIND_AFTER - DAY,
    topic,
    `Dibs reminded ${person}, who gave a sign of life at ${stampOf(since)}.`,
  );
  must(!isExempt(desk, issue, person), topic, `Dibs reminded ${person}, who is exempt.`);
  must(
    assignedAt(assignmentsOn(desk.sim.github, issue), person, at),
    topic,
    `Dibs reminded ${person}, who does not hold the project.`,
  );
}

/** The reasons that answers give, and whether they hold at a moment. */
const REASONS: Record<string, (desk: Desk, project: DeskProject, person: string, moment: number) => boolean> =
  {
    limit: (desk, _, person, moment) => heldAt(desk, person, moment) >= PER_PERSON,
    closed: ({ sim }, { issue }, _, moment) => !openAt(sim.github, issue, moment),
    'maintainers-only': (_, __, person) => !WRITERS.includes(person),
    'already-holding': ({ sim }, { issue }, person, moment) =>
      assignedAt(assignmentsOn(sim.github, issue), person, moment),
    who: () => false,
  };

function checkTrue(desk: Desk, project: DeskProject, answer: Answer, kind: string, run: RunSeen): void {
  const holds = REASONS[kind];
  const { person, issue } = answer;
  if (holds === undefined || person === undefined) return;
  // A command for somebody else is answered to whoever gave it.
  const given = desk.said.filter((each) => each.issue === issue && each.login === person);
  const subjects = new Set([person, ...given.map(({ subject }) => subject)]);
  const moments = [run.startedAt, answer.at, run.endedAt];
  const isTrue = [...subjects].some((login) => moments.some((moment) => holds(desk, project, login, moment)));
  must(
    isTrue || (run.disturbance?.crossed ?? false),
    topicOf(issue),
    `Dibs says "${kind}" to ${person} at ${stampOf(answer.at)}, which is not true.`,
  );
}

function heldAt(desk: Desk, person: string, moment: number): number {
  const { github } = desk.sim;
  return desk.projects.filter(
    ({ issue, contacts }) =>
      !contacts.includes(person) &&
      openAt(github, issue, moment) &&
      assignedAt(assignmentsOn(github, issue), person, moment),
  ).length;
}

const SAID_UNASKED = [
  'asked',
  'recalled',
  'not-confirmed',
  'turn',
  'reminder',
  'reminder-answered',
  'reminder-moot',
  'timed-out',
  'welcome',
  'again',
  'handover',
  'hint',
  'hint-taken',
  'hint-requests',
];

/** No comment is there twice, and nobody gets more answers than they gave commands. */
export function checkNothingTwice(desk: Desk): void {
  for (const { issue } of desk.projects) {
    const answers = answersOn(desk.sim.github, issue);
    const seen = new Set<string>();
    for (const { body, causes } of answers) {
      must(causes.length > 0, topicOf(issue), `A comment of Dibs's does not hide its cause: ${body}`);
      for (const cause of causes) {
        must(!seen.has(cause), topicOf(issue), `Dibs has commented twice for "${cause}": ${body}`);
        seen.add(cause);
      }
    }
    for (const person of new Set(answers.map((answer) => answer.person))) {
      if (person === undefined) continue;
      const asked = desk.said.filter((each) => each.issue === issue && each.login === person && each.ask);
      const told = answers.filter(
        (answer) => answer.person === person && !answer.kinds.some((kind) => SAID_UNASKED.includes(kind)),
      );
      const about = desk.said.filter((each) => each.issue === issue && each.subject === person && each.ask);
      const commands = new Set([...asked, ...about].map(({ id }) => id)).size;
      const edited = desk.said.filter((each) => each.issue === issue && each.login === person && each.edited);
      must(
        told.length <= commands + edited.length + 1,
        topicOf(issue),
        `${person} gave ${commands} commands and got ${told.length} answers: ${told.flatMap(({ kinds }) => kinds).join(', ')}.`,
      );
      const welcomes = answers.filter((each) => each.person === person && each.kinds.includes('welcome'));
      must(welcomes.length <= 1, topicOf(issue), `${person} has been welcomed ${welcomes.length} times.`);
    }
  }
}
