/** Checks every assignment that Dibs makes and ends: somebody asked for it, or time did. */

import { answersOn } from '../comments.ts';
import type { RunSeen } from '../runs.ts';
import { BOT, must, topicOf } from '../simulation.ts';
import { DAY, MINUTE, stampOf } from '../time.ts';
import { type Assignment, assignedAt, assignedBefore, assignmentsOn, openAt } from '../timeline.ts';
import { isExempt, silenceOf } from './activity.ts';
import {
  asksTheWaiting,
  CONFIRM_AFTER,
  type Desk,
  type DeskProject,
  holdersOf,
  PER_PERSON,
  RELEASE_AFTER,
  REMIND_AFTER,
} from './desk.ts';
import { firstClaim, lastAsk, type Said } from './said.ts';

/** Checks what Dibs has newly assigned and unassigned. */
export function checkAssignments(desk: Desk, run: RunSeen): void {
  for (const project of desk.projects) {
    const all = assignmentsOn(desk.sim.github, project.issue);
    for (const one of all) {
      if (desk.checked.has(one.id)) continue;
      desk.checked.add(one.id);
      if (one.actor !== BOT) continue;
      if (one.kind === 'assigned') checkAssigned(desk, project, all, one, run);
      else checkUnassigned(desk, project, all, one, run);
    }
  }
}

function checkAssigned(
  desk: Desk,
  project: DeskProject,
  all: readonly Assignment[],
  { id, at, person }: Assignment,
  run: RunSeen,
): void {
  const { issue, contacts, room } = project;
  const { github } = desk.sim;
  const topic = topicOf(issue);
  const ask = lastAsk(desk.said, issue, person, at);
  must(ask?.ask === 'claim', topic, `Dibs assigned ${person}, who had not asked for it.`);
  if (ask === undefined) return;
  const ended = all.find(
    (each) => each.id < id && each.kind === 'unassigned' && each.person === person && each.at >= ask.at,
  );
  const wasAnswered =
    ended !== undefined &&
    answersOn(github, issue).some((each) => each.person === person && each.at > ask.at && each.at < ended.at);
  must(
    !wasAnswered,
    topic,
    `Dibs assigned ${person} by a claim that had been answered and whose project was given back.`,
  );
  must(!contacts.includes(person), topic, `Dibs assigned ${person}, who is a contact of the project.`);
  const closed = !openAt(github, issue, run.startedAt) && github.issue(issue).state === 'closed';
  must(!closed, topic, `Dibs assigned ${person} although the issue is closed.`);
  if (run.disturbance?.crossed) return;
  const others = assignedBefore(all, id).filter((login) => !contacts.includes(login));
  must(others.length < room, topic, `Dibs assigned ${person} beside ${others}: ${room} may hold it.`);
  if (ask.login === person) {
    const count = heldBy(desk, person);
    must(
      count <= PER_PERSON,
      topic,
      `Dibs assigned ${person}, who now holds ${count} open projects; ${PER_PERSON} are allowed.`,
    );
  }
  for (const earlier of waitingBefore(desk, project, all, firstClaim(desk.said, all, ask), run))
    must(
      false,
      topic,
      `Dibs assigned ${person}, but ${earlier.login} had claimed it earlier (${stampOf(earlier.at)}).`,
    );
}

/** How many open projects somebody holds. */
function heldBy(desk: Desk, person: string): number {
  return desk.projects.filter(
    ({ issue }) => desk.sim.github.issue(issue).state === 'open' && holdersOf(desk, issue).includes(person),
  ).length;
}

/** Claims of an issue that come before another and have neither been fulfilled, refused nor withdrawn. */
function waitingBefore(
  desk: Desk,
  { issue, contacts }: DeskProject,
  all: readonly Assignment[],
  ask: Said,
  run: RunSeen,
): Said[] {
  const answers = answersOn(desk.sim.github, issue);
  const isWaiting = (one: Said) =>
    one.ask === 'claim' &&
    one.id < ask.id &&
    one.issue === issue &&
    one.login === one.subject &&
    !one.edited &&
    one.at < run.startedAt &&
    one.at > run.startedAt - 6 * DAY &&
    lastAsk(desk.said, issue, one.subject)?.id === one.id &&
    !contacts.includes(one.subject) &&
    !all.some((each) => each.person === one.subject && each.at >= one.at) &&
    !assignedAt(all, one.subject, one.at) &&
    !answers.some(
      (each) =>
        each.person === one.subject &&
        each.at >= one.at &&
        !each.kinds.some((kind) => /^(?:waiting|waiting-behind|already-waiting)$/.test(kind)),
    ) &&
    heldBy(desk, one.subject) < PER_PERSON &&
    (!asksTheWaiting || one.at > run.startedAt - CONFIRM_AFTER);
  return desk.said.filter(isWaiting);
}

function checkUnassigned(
  desk: Desk,
  { issue }: DeskProject,
  all: readonly Assignment[],
  { id, at, person }: Assignment,
  run: RunSeen,
): void {
  const topic = topicOf(issue);
  const begun = all
    .filter((each) => each.id < id && each.person === person && each.kind === 'assigned')
    .at(-1);
  const asked = lastAsk(desk.said, issue, person, at);
  if (asked?.ask === 'release') return;
  // Two runs, or a run and a person, may each have given the last place to somebody.
  if (run.disturbance?.crossed && (begun?.at ?? 0) >= run.startedAt) return;
  const { since } = silenceOf(desk, issue, person, at);
  must(
    at - since >= RELEASE_AFTER - DAY,
    topic,
    `Dibs released ${person}, who gave a sign of life at ${stampOf(since)}.`,
  );
  must(!isExempt(desk, issue, person), topic, `Dibs released ${person}, who is exempt.`);
  const reminder = desk.reminded.filter((each) => each.issue === issue && each.person === person).at(-1);
  must(
    reminder !== undefined &&
      reminder.at >= since &&
      at - reminder.at >= RELEASE_AFTER - REMIND_AFTER - MINUTE,
    topic,
    `Dibs released ${person} without a reminder that was old enough (the last: ${reminder ? stampOf(reminder.at) : 'none'}).`,
  );
}
