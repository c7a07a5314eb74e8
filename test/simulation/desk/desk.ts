/** World A, the claim desk: many people want few projects. */

import { outsiders } from '../people.ts';
import type { Random } from '../random.ts';
import { knowsClaimKey, messagesByName } from '../schema.ts';
import type { Simulation } from '../simulation.ts';
import { DAY } from '../time.ts';
import type { Said } from './said.ts';

export interface DeskProject {
  path: string;
  /** Number of its issue; 0 until the first run. */
  issue: number;
  contacts: string[];
  room: number;
}

/** Somebody was reminded, whatever became of the comment since. */
export interface Reminded {
  comment: number;
  issue: number;
  person: string;
  at: number;
}

export interface Desk {
  readonly sim: Simulation;
  readonly projects: DeskProject[];
  readonly people: readonly string[];
  /** What people have written in comments, in their order. */
  readonly said: Said[];
  readonly reminded: Reminded[];
  /** Ids of the assignments and answers that have been checked. */
  readonly checked: Set<number>;
  /** Issues under the label that keeps claims, with the moment of the last change. */
  readonly kept: Map<number, { on: boolean; at: number }>;
  readonly locked: Map<number, { on: boolean; at: number }>;
  /** Pull requests that people have opened for their projects. */
  readonly works: { pull: number; issue: number; login: string; branch: string; signs: number[] }[];
}

export const PER_PERSON = 2;
export const REMIND_AFTER = 9 * DAY;
export const RELEASE_AFTER = 16 * DAY;
export const CONFIRM_AFTER = 8 * DAY;
export const CONFIRM_WITHIN = 4 * DAY;
export const KEEP_LABEL = 'keep claim';

/** Whether those who have waited long are asked before a project becomes theirs. */
export const asksTheWaiting = knowsClaimKey('confirm_after');

const CONFIG = [
  'limits: { per_minute: 100000, per_hour: 100000, writes_per_minute: 100000 }',
  'claims:',
  `  per_person: ${PER_PERSON}`,
  `  remind_after: ${REMIND_AFTER / DAY}d`,
  `  release_after: ${RELEASE_AFTER / DAY}d`,
  ...(asksTheWaiting
    ? [`  confirm_after: ${CONFIRM_AFTER / DAY}d`, `  confirm_within: ${CONFIRM_WITHIN / DAY}d`]
    : []),
  `  keep_label: ${KEEP_LABEL}`,
  messagesByName(),
].join('\n');

/** The files of a claim desk. */
export function deskFiles(projects: readonly DeskProject[]): Record<string, string> {
  const files: Record<string, string> = { '.github/dibs.yml': CONFIG };
  projects.forEach(({ path, contacts, room }, at) => {
    const lines = [
      `title: Task ${at + 1}`,
      `difficulty: ${['easy', 'medium', 'hard'][at % 3]}`,
      ...(contacts.length > 0
        ? [`contacts: [${contacts.map((login) => `{ github: ${login} }`).join(', ')}]`]
        : []),
      ...(room > 1 ? [`max_claims: ${room}`] : []),
    ];
    files[path] = `---\n${lines.join('\n')}\n---\n\nWhat task ${at + 1} is about.\n`;
  });
  return files;
}

/** Projects, some of which more than one person may hold or have contacts. */
export function deskProjects(random: Random, count: number, people: number): DeskProject[] {
  const logins = outsiders(people);
  return Array.from({ length: count }, (_, at) => ({
    path: `projects/${['core', 'tools', 'docs'][at % 3]}/task-${at + 1}.md`,
    issue: 0,
    contacts: random.chance(0.25) ? [random.pick(logins)] : [],
    room: random.chance(0.25) ? random.int(2, 3) : 1,
  }));
}

export const projectOf = ({ projects }: Desk, issue: number): DeskProject => {
  const found = projects.find((each) => each.issue === issue);
  if (!found) throw new Error(`#${issue} is no project's issue.`);
  return found;
};

/** Who holds a project: its assignees but its contacts. */
export function holdersOf({ sim, ...desk }: Desk, issue: number): string[] {
  const { contacts } = projectOf({ sim, ...desk }, issue);
  return sim.github
    .issue(issue)
    .assignees.map(({ login }) => login)
    .filter((login) => !contacts.includes(login));
}
