import type { RemoteIssue } from '../model/issue.ts';
import type { Project, Status } from '../model/project.ts';
import type { Marker } from './marker.ts';

/** The result of comparing the states of file and issue. */
export interface StatusDecision {
  /** The status that the project has from now on. */
  status: Status;
  /** The issue must be closed or reopened. */
  issueFollows: boolean;
  /** The file must take over this status. */
  fileFollows: boolean;
  /** Both changed, and differently: the file wins. */
  conflict: boolean;
  /** The last status on which both agreed, if any. */
  last: Status | undefined;
}

/** The status that an issue's state stands for. */
export function statusOfIssue(issue: Pick<RemoteIssue, 'state' | 'stateReason'>): Status {
  if (issue.state === 'open') return 'open';
  return issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate' ? 'archived' : 'done';
}

/**
 * Compares file and issue against the last status on which they agreed. A file that says what Dibs proposed for it has
 * agreed to that since. Any closed state of the issue satisfies `done` and `archived`.
 */
export function decideStatus(
  { status: inFile, statusGiven }: Pick<Project, 'status' | 'statusGiven'>,
  issue: Pick<RemoteIssue, 'state' | 'stateReason'>,
  { status: agreed, proposed }: Partial<Pick<Marker, 'status' | 'proposed'>> = {},
): StatusDecision {
  const last = proposed !== undefined && inFile === proposed ? proposed : agreed;
  const onIssue = statusOfIssue(issue);
  const issueMoved = last !== undefined && (onIssue === 'open') !== (last === 'open');
  if (inFile === undefined) {
    // The file's status is unreadable: only a change of the issue since they agreed counts.
    const status = issueMoved ? onIssue : (last ?? onIssue);
    return { status, issueFollows: false, fileFollows: issueMoved, conflict: false, last };
  }
  const conflict = issueMoved && inFile !== last && inFile !== onIssue;
  if ((inFile === 'open') === (onIssue === 'open'))
    return { status: inFile, issueFollows: false, fileFollows: false, conflict, last };
  const fileWins = last === undefined ? statusGiven : inFile !== last;
  return fileWins
    ? { status: inFile, issueFollows: true, fileFollows: false, conflict, last }
    : { status: onIssue, issueFollows: false, fileFollows: true, conflict: false, last };
}
