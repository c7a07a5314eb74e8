import type { RemoteIssue } from '../model/issue.ts';
import type { Project, Status } from '../model/project.ts';

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
}

/** The status that an issue's state stands for. */
export function statusOfIssue(issue: Pick<RemoteIssue, 'state' | 'stateReason'>): Status {
  if (issue.state === 'open') return 'open';
  return issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate' ? 'archived' : 'done';
}

/**
 * Compares file and issue against the last status on which they agreed. Any closed state of the issue
 * satisfies `done` and `archived`, so at most one of the two differs from the last in being open.
 */
export function decideStatus(
  project: Pick<Project, 'status' | 'statusGiven'>,
  issue: Pick<RemoteIssue, 'state' | 'stateReason'>,
  last: Status | undefined,
): StatusDecision {
  const onIssue = statusOfIssue(issue);
  const inFile = project.status;
  if (inFile === undefined) {
    // The file's status is unreadable: only a change of the issue since they agreed counts.
    const fileFollows = last !== undefined && (onIssue === 'open') !== (last === 'open');
    const status = fileFollows ? onIssue : (last ?? onIssue);
    return { status, issueFollows: false, fileFollows, conflict: false };
  }
  if ((inFile === 'open') === (onIssue === 'open')) {
    return {
      status: inFile,
      issueFollows: false,
      fileFollows: false,
      conflict: last === 'open' && inFile !== onIssue,
    };
  }
  const fileWins = last === undefined ? project.statusGiven : (inFile === 'open') !== (last === 'open');
  return fileWins
    ? { status: inFile, issueFollows: true, fileFollows: false, conflict: false }
    : { status: onIssue, issueFollows: false, fileFollows: true, conflict: false };
}
