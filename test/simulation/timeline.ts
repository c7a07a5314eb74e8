/** What an issue was like at some moment, by GitHub's own record. */

import type { GitHub } from '../emulator/github.ts';

export interface Assignment {
  id: number;
  at: number;
  kind: 'assigned' | 'unassigned';
  person: string;
  actor: string;
}

export interface Turn {
  at: number;
  state: 'open' | 'closed';
  reason: string | null;
  actor: string;
}

const login = (user: unknown): string => (user as { login?: string } | undefined)?.login ?? '';

export function assignmentsOn(github: GitHub, issue: number): Assignment[] {
  return github
    .timeline(issue)
    .filter(({ event }) => event === 'assigned' || event === 'unassigned')
    .map(({ id, created_at, event, assignee, actor }) => ({
      id: Number(id),
      at: Date.parse(created_at),
      kind: event as Assignment['kind'],
      person: login(assignee),
      actor: login(actor),
    }));
}

/** Who was assigned before the event with this id; all of them if it is not given. */
export function assignedBefore(assignments: readonly Assignment[], id = Number.POSITIVE_INFINITY): string[] {
  const assigned = new Set<string>();
  for (const { id: own, kind, person } of assignments) {
    if (own >= id) break;
    if (kind === 'assigned') assigned.add(person);
    else assigned.delete(person);
  }
  return [...assigned];
}

/** Whether somebody was assigned at a moment. */
export function assignedAt(assignments: readonly Assignment[], person: string, moment: number): boolean {
  const last = assignments.filter((each) => each.person === person && each.at <= moment).at(-1);
  return last?.kind === 'assigned';
}

export function turnsOf(github: GitHub, issue: number): Turn[] {
  return github
    .timeline(issue)
    .filter(({ event }) => event === 'closed' || event === 'reopened')
    .map(({ created_at, event, state_reason, actor }) => ({
      at: Date.parse(created_at),
      state: event === 'closed' ? 'closed' : 'open',
      reason: (state_reason as string | null) ?? null,
      actor: login(actor),
    }));
}

export function openAt(github: GitHub, issue: number, moment: number): boolean {
  const last = turnsOf(github, issue)
    .filter(({ at }) => at <= moment)
    .at(-1);
  return last?.state !== 'closed';
}
