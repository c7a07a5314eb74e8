/**
 * The proxy's record of a repository's issues. Each write goes to the emulator, whose answer is completed as GitHub
 * would and kept here. Reads are answered from here, since the emulator searches all issues for each read.
 */

import type { Clock } from './clock.ts';
import { notFound, Refusal, refuse } from './messages.ts';
import type { User } from './people.ts';

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
  [key: string]: unknown;
}

/** Two names with the same key belong to one label. */
export const labelKey = (name: string): string => name.normalize('NFC').toLowerCase();

export interface Issue {
  number: number;
  id: number;
  title: string;
  body: string | null;
  user: User;
  labels: Label[];
  assignees: User[];
  assignee: User | null;
  state: 'open' | 'closed';
  state_reason: string | null;
  locked: boolean;
  active_lock_reason: string | null;
  comments: number;
  created_at: string;
  updated_at: string;
  closed_at: string | null;
  closed_by: User | null;
  author_association: string;
  html_url: string;
  url: string;
  pull_request?: { url: string; html_url: string; merged_at: string | null; [key: string]: unknown };
  [key: string]: unknown;
}

export interface Comment {
  id: number;
  body: string;
  user: User;
  issue_url: string;
  html_url: string;
  created_at: string;
  updated_at: string;
  author_association: string;
  [key: string]: unknown;
}

export interface Pull {
  number: number;
  head: { ref: string; sha: string; label: string; [key: string]: unknown };
  base: { ref: string; sha: string; label: string; [key: string]: unknown };
  merged: boolean;
  merged_at: string | null;
  [key: string]: unknown;
}

export interface TimelineEvent {
  event: string;
  created_at: string;
  [key: string]: unknown;
}

/** A timeline refers to a comment by id, so that edits and deletions show. */
export type TimelineEntry = TimelineEvent | { comment: number };

export interface Repo {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly issues: Map<number, Issue>;
  readonly pulls: Map<number, Pull>;
  readonly gone: Map<number, 'deleted' | { location: string }>;
  /** By `labelKey`. */
  readonly labels: Map<string, Label>;
  readonly comments: Map<number, Comment>;
  readonly timelines: Map<number, TimelineEntry[]>;
  /** `issue/1` or `comment/1`. */
  readonly reactions: Map<string, { id: number; user: User; content: string; created_at: string }[]>;
  /** `from>to` of the references that have caused an event. */
  readonly references: Set<string>;
}

export function createRepo(id: number, owner: string, name: string, defaultBranch: string): Repo {
  return {
    id,
    owner,
    name,
    fullName: `${owner}/${name}`,
    defaultBranch,
    issues: new Map(),
    pulls: new Map(),
    gone: new Map(),
    labels: new Map(),
    comments: new Map(),
    timelines: new Map(),
    reactions: new Map(),
    references: new Set(),
  };
}

/** The issue with this number; throws GitHub's answer if it was deleted or transferred. */
export function findIssue(repo: Repo, number: string): Issue {
  const gone = repo.gone.get(Number(number));
  if (gone === 'deleted') return refuse(410, 'This issue was deleted');
  if (gone) {
    const url = gone.location;
    throw new Refusal({
      status: 301,
      headers: { location: url },
      body: { message: 'Moved Permanently', url },
    });
  }
  return repo.issues.get(Number(number)) ?? notFound();
}

let lastEventId = 1000;

/** Adds an event to an issue's timeline. */
export function happened(
  repo: Repo,
  clock: Clock,
  number: number,
  event: string,
  actor: User,
  more: Record<string, unknown> = {},
): void {
  timeline(repo, number).push({
    id: ++lastEventId,
    node_id: `E_${lastEventId}`,
    event,
    actor,
    commit_id: null,
    commit_url: null,
    created_at: clock.stamp(),
    performed_via_github_app: null,
    ...more,
  });
}

export function timeline(repo: Repo, number: number): TimelineEntry[] {
  const known = repo.timelines.get(number);
  if (known) return known;
  const fresh: TimelineEntry[] = [];
  repo.timelines.set(number, fresh);
  return fresh;
}

export function commentsOf(repo: Repo, number: number): Comment[] {
  const found: Comment[] = [];
  for (const entry of repo.timelines.get(number) ?? []) {
    const comment = 'comment' in entry ? repo.comments.get(entry.comment as number) : undefined;
    if (comment) found.push(comment);
  }
  return found;
}

const texts = new WeakMap<object, string>();

/** An object's JSON, serialized once: recorded objects are replaced and never mutated. */
export function textOf(value: object): string {
  let text = texts.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    texts.set(value, text);
  }
  return text;
}
