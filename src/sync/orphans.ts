import { markedIds } from '../issue/body.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { errorIn, warningIn } from '../model/problem.ts';
import type { BrokenFile } from '../model/project.ts';
import type { MarkedIssues } from './match-issues.ts';
import type { Matching } from './matching.ts';
import type { Observation } from './observation.ts';

/** The issues of files that are gone: which open ones are closed, and which are not. */
export type Orphans = Pick<Observation, 'removed' | 'unclosed' | 'gone' | 'blocked'>;

/** Finds the issues whose files are gone, and decides whether the open ones are closed. */
export function findOrphans(matching: Matching, trusted: MarkedIssues): Orphans {
  const all = orphansAmong(matching, trusted);
  const orphans = all.filter(({ state }) => state === 'open');
  if (matching.config.on_removed === 'keep') {
    const gone = reasonToKeep(matching, trusted, 0) === undefined ? all : [];
    return { removed: [], unclosed: keepAll(orphans, 'on_removed is keep'), gone, blocked: false };
  }
  const held = orphans.filter(({ assignees }) => assignees.length > 0);
  const free = orphans.filter(({ assignees }) => assignees.length === 0);
  for (const issue of held) reportHeld(matching, issue);
  const unclosed = held.map((issue) => ({ issue, why: `${issue.assignees.join(', ')} holds it` }));
  const reason = reasonToKeep(matching, trusted, free.length);
  if (reason === undefined) return { removed: free, unclosed, gone: all, blocked: false };
  if (orphans.length === 0) return { removed: [], unclosed, gone: [], blocked: false };
  const numbers = orphans.map(({ number }) => number).join(', ');
  const message = `No issue is closed for a file that is gone, since ${reason}. The issues without a file: ${numbers}.`;
  matching.problems.push(errorIn(matching.config.projects, message));
  return { removed: [], unclosed: [...unclosed, ...keepAll(free, reason)], gone: [], blocked: true };
}

function orphansAmong(matching: Matching, trusted: MarkedIssues): RemoteIssue[] {
  const { ids, files } = matching;
  const isOfFile = (issue: RemoteIssue) =>
    files.has(issue.number) || markedIds(issue).some((id) => ids.has(id));
  const others = [...trusted].filter(([id]) => !ids.has(id)).flatMap(([, issues]) => issues);
  return [...new Set(others)].filter((issue) => !isOfFile(issue));
}

function keepAll(issues: readonly RemoteIssue[], why: string): Orphans['unclosed'] {
  return issues.map((issue) => ({ issue, why }));
}

function reportHeld({ config, problems }: Matching, { number, assignees }: RemoteIssue): void {
  const message = `Issue ${number} has no file any more, but ${assignees.join(', ')} holds it, so it stays open: close it or bring the file back.`;
  problems.push(warningIn(config.projects, message));
}

/** Why no issue may be closed for a file that is gone: the list may not be whole. */
function reasonToKeep(matching: Matching, trusted: MarkedIssues, closings: number): string | undefined {
  const { projects, broken, files, config } = matching;
  const unreadable = broken.filter(({ readable }) => !readable).map(({ path }) => path);
  if (unreadable.length > 0) return `${unreadable.join(', ')} cannot be read and may be one of them`;
  const stands = ({ id }: BrokenFile) => trusted.get(id)?.some(({ number }) => !files.has(number)) ?? false;
  const unclear = broken.filter((file) => file.hasUnclearIssue && !stands(file)).map(({ path }) => path);
  if (unclear.length > 0)
    return `the number of the issue cannot be read in ${unclear.join(', ')}, which may be one of them`;
  if (projects.length + broken.length === 0) return 'there is no project file at all';
  const max = config.limits.max_closures;
  return closings > max
    ? `that would close ${closings} at once and limits.max_closures allows ${max}`
    : undefined;
}
