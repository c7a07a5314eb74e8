import { markerOf } from '../issue/body.ts';
import { bearsCauses } from '../issue/comment.ts';
import {
  type IssueComment,
  isTrusted,
  type RemoteIssue,
  type RepositoryLabel,
  type Timeline,
} from '../model/issue.ts';
import type { AskedIssue, Made, ProposalState } from '../model/ports.ts';

/** What was read from GitHub in this run: nothing is asked twice. */
export interface Memory {
  seen: Map<number, RemoteIssue>;
  asked: Map<number, AskedIssue>;
  discussed: Set<number>;
  labelled: boolean;
  /** Pages of the list of all issues, as far as they were read. */
  pages: AsyncIterator<RemoteIssue[]> | undefined;
  /** The newest number on them. */
  newest: number;
  /** All issues with a higher number than this are in `seen`. */
  scannedTo: number;
  labels: RepositoryLabel[] | undefined;
  /** Comments of the last days, of the whole repository. */
  recent: IssueComment[] | undefined;
  /** Comments of single issues, by number. */
  comments: Map<number, IssueComment[]>;
  /** Comments that this run has made, by issue. */
  written: Map<number, IssueComment[]>;
  timelines: Map<number, Timeline | 'failed'>;
  /** Open issues that somebody is assigned to, by login in lower case. */
  assigned: Map<string, RemoteIssue[]>;
  /** Open issues that may be of free projects, where files do not tell and a run is about one issue. */
  offered: RemoteIssue[] | undefined;
  /** Open issues with the label that accepts proposals. */
  accepted: RemoteIssue[] | undefined;
  /** What became of the pull requests of proposals, by number of the proposal; undefined of one that has none. */
  proposals: Map<number, ProposalState | undefined>;
  /** Whether somebody has write access, as far as GitHub tells. */
  access: Map<string, { may: boolean | undefined }>;
  /** How many authors of issues were asked about, by how much depended on it. */
  askedAbout: Map<number, number>;
}

export function newMemory(): Memory {
  return {
    seen: new Map(),
    asked: new Map(),
    discussed: new Set(),
    labelled: false,
    pages: undefined,
    newest: 0,
    scannedTo: Number.POSITIVE_INFINITY,
    labels: undefined,
    recent: undefined,
    comments: new Map(),
    written: new Map(),
    timelines: new Map(),
    assigned: new Map(),
    offered: undefined,
    accepted: undefined,
    proposals: new Map(),
    access: new Map(),
    askedAbout: new Map(),
  };
}

/** What Dibs has made, as far as the lists show it that were read. */
export function madeIn({ seen, recent, comments, timelines }: Memory): Made[] {
  // An issue that an outsider opened with a marker in it was not made by Dibs.
  const issues = [...seen.values()].filter(
    (issue) => !issue.isPullRequest && isTrusted(issue.author) && markerOf(issue) !== undefined,
  );
  const spoken = [
    ...(recent ?? []),
    ...[...comments.values()].flat(),
    ...[...timelines.values()].flatMap((timeline) => (timeline === 'failed' ? [] : timeline.comments)),
  ].filter(bearsCauses);
  return [
    ...issues.map(({ number, createdAt }) => ({ name: `issue ${number}`, createdAt })),
    ...spoken.map(({ id, createdAt }) => ({ name: `comment ${id}`, createdAt })),
  ];
}
