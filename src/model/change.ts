import type { Claim } from './claim.ts';
import type { IssuePatch, NewIssue, RepositoryLabel } from './issue.ts';
import type { FileContent } from './ports.ts';
import type { SaidStatus, Status } from './project.ts';

/** One value of a change, before and after; null if there is none. */
export interface FieldChange {
  from: unknown;
  to: unknown;
}

/** A comment that Dibs makes at most once on an issue. */
export interface PlannedComment {
  /** What it answers to; hidden in the comment, so that a second run knows it. */
  key: string;
  text: string;
}

interface OnIssue {
  /** Id of the project. */
  project: string;
  issue: number;
}

/** A label that the repository lacks. */
export interface LabelChange {
  kind: 'label';
  label: RepositoryLabel;
}

/** A project without an issue gets one. */
export interface CreateChange {
  kind: 'create';
  project: string;
  content: NewIssue;
  /** Who holds the project according to its file: assigned once the issue exists, or told if GitHub does not allow that. */
  assign: { login: string; dropped: string }[];
}

/** Another project's whose file is gone (after a rename, for example), or one that people opened without Dibs. */
export type Origin =
  | { kind: 'renamed'; project: string }
  | { kind: 'taken over'; title: string; author: string };

/** An issue is brought in step; `drift` is the body of the PATCH. */
export interface UpdateChange extends OnIssue {
  kind: 'update' | 'close' | 'reopen';
  drift: IssuePatch;
  /** Made before the PATCH. */
  comments: PlannedComment[];
  fields: Record<string, FieldChange>;
  /** Whose the issue was before, if not this project's. */
  origin?: Origin;
}

/** The file of a project takes over who holds it; the issue's marker alone, if no file is written. */
export interface ClaimChange extends OnIssue {
  kind: 'claim' | 'release';
  from: Claim | undefined;
  to: Claim | undefined;
}

/** The file of a project takes over the issue's state. */
export interface StatusChange extends OnIssue {
  kind: 'status';
  from: Status;
  to: Status;
}

/** The file that lists the projects is made or brought up to date. */
export interface IndexChange {
  kind: 'index';
  path: string;
}

/** A proposal that was accepted becomes a pull request, which adds the file of its project. */
export interface ProposeChange extends OnIssue {
  kind: 'propose';
  file: FileContent;
}

/** One thing to do. A `switch` over the kinds has no default, so that a new kind must be dealt with everywhere. */
export type Change =
  | LabelChange
  | CreateChange
  | UpdateChange
  | ClaimChange
  | StatusChange
  | IndexChange
  | ProposeChange;

/** What the lines that Dibs owns in a project file should say; keys that are absent stay as they are. */
export interface FileEdit {
  path: string;
  /** Id of the project. */
  project: string;
  issue?: number;
  /** The number that this one replaces; any other number that is found in the file stays. */
  insteadOf?: number;
  /** `null` takes the claim away. */
  claim?: Claim | null;
  status?: Status;
  /** What the file may say under `status` for that to replace it: any other word is somebody's who put it there meanwhile. */
  statusInsteadOf?: readonly SaidStatus[];
  /** ISO date. */
  verified?: string;
}

export function isLabel(change: Change): change is LabelChange {
  return change.kind === 'label';
}

export function isCreate(change: Change): change is CreateChange {
  return change.kind === 'create';
}

export function isUpdate(change: Change): change is UpdateChange {
  return change.kind === 'update' || change.kind === 'close' || change.kind === 'reopen';
}
