import { markerOf } from '../issue/body.ts';
import type { List } from '../list/read-list.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';
import type { Observation } from './observation.ts';

/** A tracker whose newest number is no higher is read to its end before anything is created. */
const MAX_READ_WHOLE = 2000;

/**
 * Gives, for the newest number, the number above which all issues have to be read before one is created. An issue that
 * an earlier run created and could not record is newer than all that are recorded. If numbers are not written to the
 * files at once, issues found by their markers count as recorded; the labelled list may have left out an older one, so
 * then at least as many pages are read as of the largest tracker that is read to its end.
 */
export function lastToRead(
  { projects, broken }: List,
  { matched }: Observation,
  seen: ReadonlyMap<number, RemoteIssue>,
  config: Config,
): (newest: number) => number {
  const inFiles = [
    ...projects.filter(({ id, issue }) => matched.get(id)?.number === issue),
    ...broken.filter(({ issue = 0 }) => isMarked(seen.get(issue), config)),
  ].map(({ issue = 0 }) => issue);
  const isInFiles = config.write_back === 'commit';
  const marked = isInFiles ? [] : [...seen.values()].filter((issue) => isMarked(issue, config));
  const highest = Math.max(0, ...inFiles, ...marked.map(({ number }) => number));
  return (newest) => {
    if (newest <= MAX_READ_WHOLE) return 0;
    // The page that ends the reading counts, too.
    return isInFiles ? highest : Math.min(highest, newest - MAX_READ_WHOLE + 100);
  };
}

/**
 * Gives, for the newest number, the number above which all issues have to be read before one is closed for a file that
 * is gone: what the labelled list leaves out would be closed by later runs, and so more than a run may close. The oldest
 * issue of the list is taken to be among those that it shows.
 */
export function lastToClose(
  { projects, broken }: List,
  seen: ReadonlyMap<number, RemoteIssue>,
  config: Config,
): (newest: number) => number {
  const recorded = [...projects, ...broken].flatMap(({ issue = [] }) => issue);
  const marked = [...seen.values()].filter((issue) => isMarked(issue, config)).map(({ number }) => number);
  const lowest = [...recorded, ...marked].reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  return (newest) => (newest <= MAX_READ_WHOLE ? 0 : lowest - 1);
}

function isMarked(issue: RemoteIssue | undefined, config: Config): boolean {
  return (
    issue !== undefined &&
    !issue.isPullRequest &&
    hasLabel(issue, config.tracking_label) &&
    markerOf(issue) !== undefined
  );
}
