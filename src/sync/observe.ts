import { bodyOf, markedId } from '../issue/body.ts';
import { isTrusted, type RemoteIssue } from '../model/issue.ts';
import { warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { distrusted } from './doubt.ts';
import { type MarkedIssues, matchIssues } from './match-issues.ts';
import { createMatching, isTracked, type Matching, matchedNumbers, trusts, warnAbout } from './matching.ts';
import type { Observation, Observed, RemoteIssues } from './observation.ts';
import { findOrphans } from './orphans.ts';

/** How many issues whose marker is not trusted are reported one by one. */
const MAX_FORGED_REPORTS = 5;

/** Finds the issue of each project, duplicates, and issues whose files are gone. */
export function observe(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  remote: RemoteIssues,
  config: Config,
): Observed {
  const matching = createMatching(projects, broken, remote, config);
  const marked = markedIssues(remote);
  const isOurs = (issue: RemoteIssue) => isTracked(issue, config) && isTrusted(issue.author);
  const trusted = byMarkedId(marked.filter(isOurs));
  const others = marked.filter((issue) => !isOurs(issue));
  const forged = byMarkedId(others.filter((issue) => isTracked(issue, config)));
  const isMissingMany = matchIssues(matching, trusted, forged);
  for (const number of matchedNumbers(matching)) matching.reported.add(number);
  reportForged(matching, others);
  const duplicates = findDuplicates(matching, trusted);
  const { removed, unclosed, blocked } = findOrphans(matching, trusted);
  const { matched, toCreate, conflicted, problems, doubts } = matching;
  return {
    matched,
    toCreate,
    conflicted,
    duplicates,
    removed,
    unclosed,
    problems,
    blocked: isMissingMany || blocked,
    doubts,
  };
}

/** Issues with a marker, whoever opened them, lowest number first. */
function markedIssues({ listed }: RemoteIssues): RemoteIssue[] {
  return [...listed.values()]
    .filter((issue) => !issue.isPullRequest && markedId(issue) !== undefined)
    .sort((a, b) => a.number - b.number);
}

function byMarkedId(issues: readonly RemoteIssue[]): Map<string, RemoteIssue[]> {
  const byId = new Map<string, RemoteIssue[]>();
  for (const issue of issues) {
    const id = markedId(issue) ?? '';
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [issue]);
    else same.push(issue);
  }
  return byId;
}

/** Second open issues of projects; those that people use are reported and kept. */
function findDuplicates(matching: Matching, trusted: MarkedIssues): Observation['duplicates'] {
  const found: Observation['duplicates'] = [];
  const kept = matchedNumbers(matching);
  for (const project of matching.projects) {
    const first = matching.matched.get(project.id);
    if (first === undefined) continue;
    for (const extra of trusted.get(project.id) ?? []) {
      if (kept.has(extra.number) || extra.state === 'closed') continue;
      if (first.state === 'open' && !isInUse(extra, matching.remote))
        found.push({ kept: first.number, extra });
      else {
        warnAbout(
          matching,
          project,
          `Issue ${extra.number} is a second issue of this project beside ${first.number}, but people have written on it or hold it: move what matters and close it.`,
        );
      }
    }
  }
  return found;
}

function isInUse(issue: RemoteIssue, { commented }: RemoteIssues): boolean {
  const { above, below } = bodyOf(issue);
  return issue.assignees.length > 0 || `${above}${below}`.trim() !== '' || commented.has(issue.number);
}

/** Warns about issues whose markers are not trusted. */
function reportForged(matching: Matching, others: readonly RemoteIssue[]): void {
  const { config, problems, reported } = matching;
  const forged = others.filter(({ state, number }) => state === 'open' && !reported.has(number));
  for (const issue of forged) if (isTracked(issue, config)) trusts(matching, issue, 'rest');
  const warn = (message: string) => problems.push(warningIn(config.projects, message));
  for (const issue of forged.slice(0, MAX_FORGED_REPORTS)) {
    const why = isTrusted(issue.author)
      ? `lacks the label "${config.tracking_label}"`
      : `was opened by ${distrusted(issue)}`;
    warn(`Issue ${issue.number} has the marker of a project, but ${why}: it is ignored.`);
  }
  // Whoever opens many of them must not hide other problems.
  const more = forged.slice(MAX_FORGED_REPORTS).map(({ number }) => number);
  const [first] = more;
  if (first !== undefined)
    warn(
      `${more.length} more issues have the marker of a project and are ignored for the same reasons, from ${first} to ${more.at(-1)}.`,
    );
}
