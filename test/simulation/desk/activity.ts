/** When somebody last gave a sign of life, and who is exempt from reminders. */

import { WRITERS } from '../people.ts';
import { assignmentsOn, turnsOf } from '../timeline.ts';
import { worksOf } from './actions.ts';
import type { Desk } from './desk.ts';

export interface Silence {
  /** The last sign of life that the contract names. */
  since: number;
  /** The last moment from which the time may be counted again. */
  latest: number;
}

/** Since when a holder has been silent, at a moment. */
export function silenceOf(desk: Desk, issue: number, person: string, moment: number): Silence {
  const before = (at: number) => at <= moment;
  const { github } = desk.sim;
  const assigned = assignmentsOn(github, issue)
    .filter((each) => each.person === person && each.kind === 'assigned' && before(each.at))
    .map(({ at }) => at);
  const comments = desk.said
    .filter((each) => each.issue === issue && each.login === person && before(each.at))
    .map(({ at }) => at);
  const works = worksOf(desk, issue, person).filter(before);
  const since = Math.max(0, ...assigned, ...comments, ...works);
  const turns = turnsOf(github, issue)
    .map(({ at }) => at)
    .filter(before);
  const changes = [desk.kept.get(issue)?.at ?? 0, desk.locked.get(issue)?.at ?? 0].filter(before);
  return { since, latest: Math.max(since, ...turns, ...changes) };
}

/** Whether somebody is never reminded and never released by time. */
export function isExempt(desk: Desk, issue: number, person: string): boolean {
  return WRITERS.includes(person) || desk.kept.get(issue)?.on === true || desk.locked.get(issue)?.on === true;
}
