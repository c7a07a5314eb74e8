import { markedId, markedIds } from '../issue/body.ts';
import { hasLabel, type RemoteIssue } from '../model/issue.ts';
import { isOver, type Project } from '../model/project.ts';
import { distrusted } from './doubt.ts';
import { isTracked, type Matching, match, reportConflict, trusts, warnAbout } from './matching.ts';

/** Issues that carry a marker of a project, by its id. */
export type MarkedIssues = ReadonlyMap<string, RemoteIssue[]>;

/** What the numbers in the files lead to, beside the issues that they match. */
interface ByNumber {
  /** Issues that a file names and whose author is not trusted, by the project's id. */
  distrusted: Map<string, RemoteIssue>;
  /** Recorded issues that do not exist. */
  missing: { project: Project; number: number }[];
}

/**
 * Matches issues to projects: the recorded number of an issue whose marker is trusted, whatever project that names, else
 * such a marker of the project on an issue with the tracking label that no file names, else none.
 * @param trusted tracked issues whose author is trusted
 * @param forged tracked issues whose author is not
 * @returns whether so many issues are missing that nothing may be created
 */
export function matchIssues(matching: Matching, trusted: MarkedIssues, forged: MarkedIssues): boolean {
  const byNumber: ByNumber = { distrusted: new Map(), missing: [] };
  for (const project of matching.projects)
    if (project.issue !== undefined) matchByNumber(matching, byNumber, project, project.issue);
  const unmatched = matching.projects.filter(
    ({ id }) => !matching.matched.has(id) && !matching.conflicted.has(id),
  );
  for (const isCertain of CERTAINTIES)
    for (const project of unmatched)
      matchByMarker(matching, project, trusted.get(project.id) ?? [], isCertain);
  for (const project of unmatched) matchRemembered(matching, project);
  for (const project of unmatched) {
    if (matching.conflicted.has(project.id)) continue;
    const named = byNumber.distrusted.get(project.id);
    if (matching.matched.has(project.id)) {
      if (named !== undefined) ignoreNumber(matching, project, named);
    } else if (named !== undefined) rejectNumber(matching, project, named);
    else createUnlessForged(matching, project, forged.get(project.id) ?? [], trusted.get(project.id) ?? []);
  }
  return blockIfMissing(matching, byNumber.missing);
}

function matchByNumber(matching: Matching, byNumber: ByNumber, project: Project, number: number): void {
  const { listed, fetched } = matching.remote;
  const answer = fetched.get(number);
  const issue = listed.get(number) ?? (answer?.kind === 'found' ? answer.issue : undefined);
  if (issue !== undefined) matchRecorded(matching, byNumber.distrusted, project, issue);
  else if (answer?.kind === 'gone') byNumber.missing.push({ project, number });
  else if (answer?.kind === 'transferred') {
    reportConflict(
      matching,
      project,
      `Issue ${number} was transferred to another repository (${answer.url}): remove the line "issue" to get a new one.`,
    );
  } else {
    const why = answer?.kind === 'unread' ? `: ${answer.reason}` : '';
    reportConflict(
      matching,
      project,
      `Issue ${number} could not be read, and the next run tries again${why}`,
    );
  }
}

/** Matches the issue that a file names, unless its author is not trusted. */
function matchRecorded(
  matching: Matching,
  distrustedIssues: Map<string, RemoteIssue>,
  project: Project,
  issue: RemoteIssue,
): void {
  const { config } = matching;
  const { number } = issue;
  const conflict = (message: string) => reportConflict(matching, project, message);
  if (issue.isPullRequest) {
    conflict(`${number} is the number of a pull request: remove the line "issue" to get an issue.`);
  } else if (markedId(issue) !== undefined) {
    if (trusts(matching, issue, 'recorded')) match(matching, project, issue);
    else distrustedIssues.set(project.id, issue);
  } else if (hasLabel(issue, config.proposals.accept_label)) {
    conflict(
      `Issue ${number} is a proposal, whose author could go on editing it: remove the line "issue" to get an issue of the project's own.`,
    );
  } else if (isTracked(issue, config) && trusts(matching, issue, 'recorded')) {
    match(matching, project, issue);
  } else {
    conflict(
      `Issue ${number} is not one of Dibs's: to have it taken over, somebody with write access must have opened it and it must have the label "${config.tracking_label}"; else remove the line "issue".`,
    );
  }
}

/**
 * How certainly an issue is that of a project, by the ids in its markers, most certain first: a marker that was pasted
 * into an issue must not give it to another project than its own.
 */
const CERTAINTIES: ((ids: readonly string[], project: string) => boolean)[] = [
  (ids) => ids.length === 1,
  ([first], project) => first === project,
  () => true,
];

/** Matches an issue that has the project's marker and is no other file's. */
function matchByMarker(
  matching: Matching,
  project: Project,
  trusted: readonly RemoteIssue[],
  isCertain: (ids: readonly string[], project: string) => boolean,
): void {
  if (matching.matched.has(project.id)) return;
  const candidates = trusted.filter(
    (issue) => !matching.files.has(issue.number) && isCertain(markedIds(issue), project.id),
  );
  const issue = candidates.find(({ state }) => state === 'open') ?? candidates[0];
  if (issue !== undefined) match(matching, project, issue);
}

/**
 * Matches the issue whose number waits to be merged into the file, if the marker confirms that: it names the project, or
 * the file before it was renamed.
 */
function matchRemembered(matching: Matching, project: Project): void {
  const number = matching.remote.remembered.get(project.id);
  if (number === undefined || matching.matched.has(project.id) || matching.files.has(number)) return;
  const issue = matching.remote.listed.get(number);
  if (matching.remote.fetched.get(number)?.kind === 'unread') {
    reportConflict(matching, project, `Issue ${number} could not be read, and the next run tries again.`);
  } else if (issue !== undefined && !issue.isPullRequest && isTracked(issue, matching.config)) {
    const ids = markedIds(issue);
    const isConfirmed =
      ids.includes(project.id) || (ids.length > 0 && !ids.some((id) => matching.ids.has(id)));
    if (isConfirmed && trusts(matching, issue, 'recorded')) match(matching, project, issue);
  }
}

function ignoreNumber(matching: Matching, project: Project, named: RemoteIssue): void {
  const own = matching.matched.get(project.id)?.number;
  matching.reported.add(named.number);
  warnAbout(
    matching,
    project,
    `Issue ${named.number} was opened by ${distrusted(named)}, so its number does not count: issue ${own} stays that of this project.`,
  );
}

function rejectNumber(matching: Matching, project: Project, issue: RemoteIssue): void {
  const { config } = matching;
  matching.reported.add(issue.number);
  const first =
    isTracked(issue, config) && markedIds(issue).includes(project.id)
      ? `take the label "${config.tracking_label}" off it and `
      : '';
  reportConflict(
    matching,
    project,
    `Issue ${issue.number} was opened by ${distrusted(issue)}, so the marker in its text is not believed: put the right number in, or ${first}remove the line "issue" to get an issue of the project's own.`,
  );
}

/**
 * Has an issue created, unless there is one with the tracking label and the project's id: whoever opened that may be
 * a member whose access GitHub conceals.
 * @param earlier issues with the project's id that other files name
 */
function createUnlessForged(
  matching: Matching,
  project: Project,
  forged: readonly RemoteIssue[],
  earlier: readonly RemoteIssue[],
): void {
  for (const issue of forged) trusts(matching, issue, 'missing');
  if (isOver(project)) return;
  const [obstacle] = forged;
  if (obstacle === undefined) {
    matching.toCreate.add(project.id);
    for (const issue of earlier) if (markedId(issue) === project.id) warnOfMove(matching, project, issue);
    return;
  }
  matching.reported.add(obstacle.number);
  const label = matching.config.tracking_label;
  reportConflict(
    matching,
    project,
    `Issue ${obstacle.number} has the label "${label}" and the marker of this project, but was opened by ${distrusted(obstacle)}: none is made beside it. Take the label off it to get an issue of the project's own.`,
  );
}

function warnOfMove(matching: Matching, project: Project, { number }: RemoteIssue): void {
  const path = matching.files.get(number);
  warnAbout(
    matching,
    project,
    `Issue ${number} was this project's by its text, but ${path} names its number: the issue goes with that file, and this one counts as new. If that is wrong, move the line "issue" back here.`,
  );
}

/**
 * A fork, a wrong repository or a token without access looks like many deleted issues: then nothing is created. Where
 * other recorded issues exist, deleted ones of projects that are over do not count: nothing replaces them, ever.
 */
function blockIfMissing(matching: Matching, missing: ByNumber['missing']): boolean {
  const isHere = matching.projects.some(
    ({ id, issue }) => issue !== undefined && matching.matched.get(id)?.number === issue,
  );
  const lost = missing.filter(
    ({ project }) => !matching.matched.has(project.id) && !(isHere && isOver(project)),
  );
  if (lost.length <= matching.config.limits.max_closures) return false;
  for (const { project, number } of lost) {
    reportConflict(
      matching,
      project,
      `Issue ${number} does not exist here, and neither do ${lost.length - 1} others: is this the right repository, and may the token read its issues? Nothing is created.`,
    );
  }
  matching.toCreate.clear();
  return true;
}
