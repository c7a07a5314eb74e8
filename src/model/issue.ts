import { labelKey } from './label-key.ts';

/** Who opened an issue or wrote a comment. */
export interface Author {
  login: string;
  isBot: boolean;
  /**
   * GitHub's `author_association`: OWNER, MEMBER, COLLABORATOR, CONTRIBUTOR, NONE … It is computed for whoever asks, so
   * that a member of the organisation whose membership is concealed is CONTRIBUTOR to a job's token.
   * https://github.com/actions/github-script/issues/643
   */
  association: string;
  /** What GitHub answered when it was asked whether they may write here; absent while nobody has asked. */
  access?: 'write' | 'none' | 'untold';
}

/** An issue or pull request as GitHub has it. */
export interface RemoteIssue {
  number: number;
  title: string;
  /** As GitHub answers it; a browser's edit gives it CRLF line ends. */
  body: string;
  state: 'open' | 'closed';
  /** `completed`, `not_planned`, `duplicate`, `reopened`, or null. */
  stateReason: string | null;
  labels: string[];
  assignees: string[];
  /** Those of the assignees that are no people. */
  agents: readonly string[];
  author: Author;
  isPullRequest: boolean;
  /** Number of comments. */
  comments: number;
  /** Whether GitHub takes no comments on it. */
  locked: boolean;
  createdAt: string;
  /** ISO time of the last change or comment; absent if it was not told. */
  updatedAt?: string | undefined;
  /** ISO time; absent while it is open. */
  closedAt?: string | undefined;
  url: string;
}

export interface IssueComment {
  id: number;
  /** Number of the issue or pull request that it was posted on. */
  issue: number;
  author: Author;
  body: string;
  /** ISO time. */
  createdAt: string;
  /** Whether it was changed since: then its text is not the one that was first written. */
  edited: boolean;
}

/** What happened on an issue or pull request, beside comments. */
export interface IssueEvent {
  /** GitHub's name: `assigned`, `cross-referenced`, `referenced`, `labeled`, `committed` … */
  kind: string;
  /** Who did it; undefined for a commit by a person, and if the account no longer exists. */
  actor: Pick<Author, 'login' | 'isBot'> | undefined;
  /** ISO time. */
  at: string;
  /** Of `assigned`: who was. */
  assignee?: string;
  /** Of `labeled` and `unlabeled`: its name. */
  label?: string;
  /** Of `cross-referenced`: the pull request that refers to the issue. */
  pull?: { owner: string; repo: string; number: number; author: string; updatedAt: string };
}

/** All that happened on an issue or pull request, oldest first. */
export interface Timeline {
  comments: IssueComment[];
  events: IssueEvent[];
}

export interface NewIssue {
  title: string;
  body: string;
  labels: string[];
}

/** Body of a PATCH; `assignees` is not among its keys, so that no claim can be lost by it. */
export interface IssuePatch {
  title?: string;
  body?: string;
  labels?: string[];
  state?: 'open' | 'closed';
  state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened';
}

export interface RepositoryLabel {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  description: string;
}

/** Whether a marker on an issue of this author is believed: outsiders can forge one. */
export function isTrusted(author: Author): boolean {
  return author.isBot || hasWriteAccess(author.association) || author.access === 'write';
}

/** Judging by the association alone: owners, members of the organization, collaborators. */
export function hasWriteAccess(association: string): boolean {
  return association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}

/** Whether a login alone shows that it is not a person's. Copilot lacks the suffix that other agents have. */
export function isAgent(login: string): boolean {
  return /\[bot\]$/i.test(login) || login.toLowerCase() === 'copilot';
}

/** Whether the issue has the label; GitHub's labels are case-insensitive. */
export function hasLabel(issue: { labels: readonly string[] }, label: string): boolean {
  const wanted = labelKey(label);
  return issue.labels.some((name) => labelKey(name) === wanted);
}

/** GitHub's name for accounts that are gone. */
export const GHOST = 'ghost';
