import type { Ending, Holder } from '../issue/claim-box.ts';
import type { Marker } from '../issue/marker.ts';
import { type Holders, includesLogin, type OwnDates } from '../model/claim.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project, Status } from '../model/project.ts';

/** Those who hold a project, as its issue shows them. */
export function shownHolders(holders: Holders, dates: OwnDates, { agents }: RemoteIssue): Holder[] {
  return [...holders].map(([login, since]) => ({
    login,
    since,
    ...(dates.has(login) && { until: dates.get(login) ?? since }),
    ...(includesLogin(agents, login) && { isAgent: true }),
  }));
}

/**
 * How a project that is not open came to its end. Once the marker has it, it stays, but for who did it if somebody else
 * is assigned since.
 * @param today ISO date (UTC), for an issue that is still to be closed
 */
export function endingOf(
  { claim }: Project,
  issue: RemoteIssue,
  last: Marker | undefined,
  { status, holders, today }: { status: Status; holders: Holders; today: string },
): Ending | undefined {
  if (status === 'open') return undefined;
  const known = last?.ending;
  const before = last === undefined ? (claim?.by ?? []) : [...last.holders.keys()];
  return {
    day: known?.day ?? issue.closedAt?.slice(0, 10) ?? today,
    by: holders.size > 0 ? [...holders.keys()] : (known?.by ?? before),
    ...(isDuplicate(issue) && { isDuplicate: true }),
  };
}

/** Whether somebody closed it as a duplicate; an open issue may still have an earlier reason. */
function isDuplicate({ state, stateReason }: RemoteIssue): boolean {
  return state === 'closed' && stateReason === 'duplicate';
}
