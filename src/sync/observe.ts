import { bodyOf, isEdited, markedId, markedIds, markerOf } from '../issue/body.ts';
import { decideStatus } from '../issue/status.ts';
import { isTrusted, type RemoteIssue } from '../model/issue.ts';
import { warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { distrusted } from './doubt.ts';
import { blockIfRelabelled } from './former-label.ts';
import { type MarkedIssues, matchIssues } from './match-issues.ts';
import { createMatching, isTracked, type Matching, trusts, warnAbout } from './matching.ts';
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
  for (const { number } of matching.matched.values()) matching.reported.add(number);
  const isRelabelled = blockIfRelabelled(
    matching,
    others.filter((issue) => !isTracked(issue, config)),
  );
  reportForged(matching, others);
  const duplicates = findDuplicates(matching, trusted);
  const { removed, unclosed, gone, blocked } = findOrphans(matching, trusted);
  const { matched, toCreate, conflicted, problems, doubts } = matching;
  return {
    matched,
    toCreate,
    conflicted,
    duplicates,
    removed,
    unclosed,
    gone,
    problems,
    blocked: isMissingMany || isRelabelled || blocked,
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
    for (const id of markedIds(issue)) {
      const same = byId.get(id);
      if (same === undefined) byId.set(id, [issue]);
      else same.push(issue);
    }
  }
  return byId;
}

/** Second open issues of projects; those that people use are reported and kept. */
function findDuplicates(matching: Matching, trusted: MarkedIssues): Observation['duplicates'] {
  const found: Observation['duplicates'] = [];
  for (const project of matching.projects) {
    const first = matching.matched.get(project.id);
    if (first === undefined) continue;
    for (const extra of trusted.get(project.id) ?? []) {
      const isOther = matching.files.has(extra.number) || markedId(extra) !== project.id;
      if (isOther || extra.state === 'closed') continue;
      const reason = reasonToStay(project, first, extra, matching.remote);
      if (reason === undefined) found.push({ kept: first.number, extra });
      else {
        const message = `Issue ${extra.number} is a second issue of this project beside ${first.number}. It stays open, since ${reason}: move what matters and close it.`;
        warnAbout(matching, project, message);
      }
    }
  }
  return found;
}

/** Why the second issue of a project is not closed, if so. */
function reasonToStay(
  project: Project,
  first: RemoteIssue,
  extra: RemoteIssue,
  { commented }: RemoteIssues,
): string | undefined {
  const body = bodyOf(extra);
  const comments = commented.get(extra.number);
  const { status } = decideStatus(project, first, markerOf(first, project.id));
  if (extra.assignees.length > 0) return `${extra.assignees.join(', ')} holds it`;
  if (`${body.above}${body.below}`.trim() !== '' || isEdited(body))
    return 'people have written into its text';
  if (comments === 'by people') return 'people have commented on it';
  if (comments === 'unread') return 'its comments could not be read';
  return status === 'open' ? undefined : `issue ${first.number} is closed`;
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
