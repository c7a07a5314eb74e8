import { bodyOf, markedId } from '../issue/body.ts';
import { hasLabel, isTrusted, type RemoteIssue } from '../model/issue.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { type Doubt, type DoubtAbout, distrusted, doubtOf, isInDoubt } from './doubt.ts';
import type { Observation, Observed, RemoteIssues } from './observation.ts';

/** Recorded numbers of issues that no list has shown yet. */
export function unseenNumbers(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  seen: RemoteIssues['seen'],
): number[] {
  return [...projects, ...broken]
    .map(({ issue }) => issue)
    .filter((number) => number !== undefined)
    .filter((number) => !seen.has(number));
}

/**
 * Joins issues to projects by the rules of identity: the recorded number confirmed by a marker that is believed, else
 * such a marker on an issue with the tracking label, else none.
 */
export function observe(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  remote: RemoteIssues,
  config: Config,
): Observed {
  const tracker = new Join(projects, broken, remote, config);
  return tracker.run();
}

/** So many issues whose marker is not believed are named one by one. */
const MOST_FORGED = 5;

class Join {
  private readonly projects: readonly Project[];
  private readonly broken: readonly BrokenFile[];
  private readonly remote: RemoteIssues;
  private readonly config: Config;
  private readonly ids: ReadonlySet<string>;
  private readonly matched = new Map<string, RemoteIssue>();
  private readonly toCreate = new Set<string>();
  private readonly refused = new Set<string>();
  /** Issues that a file names and whose author may not write here, by the project's id. */
  private readonly distrusted = new Map<string, RemoteIssue>();
  /** Numbers of issues of which nothing more is to be said. */
  private readonly told = new Set<number>();
  private readonly doubts: Doubt[] = [];
  private readonly problems: Problem[] = [];
  private readonly unclosed: Observation['unclosed'] = [];
  private blocked = false;
  /** Numbers of recorded issues that are not there. */
  private readonly missing: { project: Project; number: number }[] = [];

  constructor(
    projects: readonly Project[],
    broken: readonly BrokenFile[],
    remote: RemoteIssues,
    config: Config,
  ) {
    this.projects = projects;
    this.broken = broken;
    this.remote = remote;
    this.config = config;
    this.ids = new Set([...projects, ...broken].map(({ id }) => id));
  }

  run(): Observed {
    for (const project of this.projects)
      if (project.issue !== undefined) this.matchByNumber(project, project.issue);
    const marked = this.markedIssues();
    const believed = byMarkedId(marked.filter((issue) => this.isTracked(issue) && isTrusted(issue.author)));
    const others = marked.filter((issue) => !this.isTracked(issue) || !isTrusted(issue.author));
    const forged = byMarkedId(others.filter((issue) => this.isTracked(issue)));
    for (const project of this.projects) {
      if (!this.matched.has(project.id) && !this.refused.has(project.id))
        this.matchByMarker(project, believed.get(project.id) ?? [], forged.get(project.id) ?? []);
    }
    this.guardMissing();
    for (const { number } of this.matched.values()) this.told.add(number);
    this.reportForged(others);
    const duplicates = this.duplicates(believed);
    const removed = this.removed(believed);
    const { matched, toCreate, refused, unclosed, problems, blocked, doubts } = this;
    return { matched, toCreate, refused, duplicates, removed, unclosed, problems, blocked, doubts };
  }

  private matchByNumber(project: Project, number: number): void {
    const answer = this.remote.asked.get(number);
    const issue = this.remote.seen.get(number) ?? (answer?.kind === 'found' ? answer.issue : undefined);
    if (issue === undefined) {
      if (answer?.kind === 'transferred') {
        this.refuse(
          project,
          `Issue ${number} was transferred to another repository (${answer.url}): remove the line "issue" to get a new one.`,
        );
      } else if (answer?.kind === 'gone') this.missing.push({ project, number });
      else {
        const why = answer?.kind === 'unread' ? `: ${answer.reason}` : '';
        this.refuse(project, `Issue ${number} could not be read, and the next run tries again${why}`);
      }
      return;
    }
    if (issue.isPullRequest) {
      this.refuse(
        project,
        `${number} is the number of a pull request: remove the line "issue" to get an issue.`,
      );
      return;
    }
    const marked = markedId(issue);
    if (marked === undefined) {
      if (hasLabel(issue, this.config.proposals.accept_label)) {
        this.refuse(
          project,
          `Issue ${number} is a proposal, whose author could go on editing it: remove the line "issue" to get an issue of the project's own.`,
        );
      } else if (this.isTracked(issue) && this.trusts(issue, 'recorded')) this.matched.set(project.id, issue);
      else {
        this.refuse(
          project,
          `Issue ${number} is not one of Dibs's: to have it taken over, somebody with write access must have opened it and it must bear the label "${this.config.tracking_label}"; else remove the line "issue".`,
        );
      }
    } else if (!this.trusts(issue, 'recorded')) this.distrusted.set(project.id, issue);
    else if (marked === project.id || !this.ids.has(marked)) this.matched.set(project.id, issue);
  }

  /**
   * @param believed issues with the project's id in a marker that is believed
   * @param forged those with the tracking label whose author is not trusted
   */
  private matchByMarker(
    project: Project,
    believed: readonly RemoteIssue[],
    forged: readonly RemoteIssue[],
  ): void {
    const taken = new Set([...this.matched.values()].map(({ number }) => number));
    const candidates = believed.filter(({ number }) => !taken.has(number));
    const issue = candidates.find(({ state }) => state === 'open') ?? candidates[0];
    const named = this.distrusted.get(project.id);
    if (named !== undefined) this.told.add(named.number);
    if (issue !== undefined) {
      this.matched.set(project.id, issue);
      if (named !== undefined)
        this.warn(
          project,
          `Issue ${named.number} was opened by ${distrusted(named)}, so its number does not count: issue ${issue.number} stays that of this project.`,
        );
    } else if (named !== undefined) this.refuseNumber(project, named);
    else this.createUnless(forged, project);
  }

  private refuseNumber(project: Project, issue: RemoteIssue): void {
    const first =
      this.isTracked(issue) && markedId(issue) === project.id
        ? `take the label "${this.config.tracking_label}" off it and `
        : '';
    this.refuse(
      project,
      `Issue ${issue.number} was opened by ${distrusted(issue)}, so the marker in its text is not believed: put the right number in, or ${first}remove the line "issue" to get an issue of the project's own.`,
    );
  }

  /** Whoever opened an issue that bears label and id may be somebody whose access GitHub conceals: nothing is made beside it. */
  private createUnless(forged: readonly RemoteIssue[], project: Project): void {
    for (const issue of forged) this.trusts(issue, 'missing');
    if (project.status !== undefined && project.status !== 'open') return;
    const [inTheWay] = forged;
    if (inTheWay === undefined) {
      this.toCreate.add(project.id);
      return;
    }
    this.told.add(inTheWay.number);
    const label = this.config.tracking_label;
    this.refuse(
      project,
      `Issue ${inTheWay.number} bears the label "${label}" and the marker of this project, but was opened by ${distrusted(inTheWay)}: none is made beside it. Take the label off it to get an issue of the project's own.`,
    );
  }

  /** A fork, a wrong repository or a token without access looks like many deleted issues. */
  private guardMissing(): void {
    const lost = this.missing.filter(({ project }) => !this.matched.has(project.id));
    if (lost.length <= this.config.limits.max_closures) return;
    this.blocked = true;
    for (const { project, number } of lost) {
      this.toCreate.delete(project.id);
      this.refuse(
        project,
        `Issue ${number} does not exist here, and neither do ${lost.length - 1} others: is this the right repository, and may the token read its issues? Nothing is created.`,
      );
    }
    this.toCreate.clear();
  }

  private duplicates(byId: ReadonlyMap<string, RemoteIssue[]>): Observation['duplicates'] {
    const found: Observation['duplicates'] = [];
    const keepers = new Set([...this.matched.values()].map(({ number }) => number));
    for (const project of this.projects) {
      const kept = this.matched.get(project.id);
      if (kept === undefined) continue;
      for (const extra of byId.get(project.id) ?? []) {
        if (keepers.has(extra.number) || extra.state === 'closed') continue;
        if (kept.state === 'open' && !this.isInUse(extra)) found.push({ kept: kept.number, extra });
        else {
          this.warn(
            project,
            `Issue ${extra.number} is a second issue of this project beside ${kept.number}, but people have written on it or hold it: move what matters and close it.`,
          );
        }
      }
    }
    return found;
  }

  private removed(byId: ReadonlyMap<string, RemoteIssue[]>): RemoteIssue[] {
    const recorded = new Set(this.broken.map(({ issue }) => issue));
    const keepers = new Set([...this.matched.values()].map(({ number }) => number));
    const orphans = [...byId]
      .filter(([id]) => !this.ids.has(id))
      .flatMap(([, issues]) => issues)
      .filter(({ state, number }) => state === 'open' && !keepers.has(number) && !recorded.has(number));
    const keep = (issue: RemoteIssue, why: string) => this.unclosed.push({ issue, why });
    if (this.config.on_removed === 'keep') {
      for (const issue of orphans) keep(issue, 'on_removed is keep');
      return [];
    }
    if (orphans.length === 0) return [];
    const free = orphans.filter((issue) => issue.assignees.length === 0);
    for (const issue of orphans) {
      const { number, assignees } = issue;
      if (assignees.length === 0) continue;
      this.reportHeld(number, assignees);
      keep(issue, `${assignees.join(', ')} holds it`);
    }
    const reason = this.reasonToKeep(free.length);
    if (reason === undefined) return free;
    for (const issue of free) keep(issue, reason);
    this.blocked = true;
    const list = orphans.map(({ number }) => number).join(', ');
    this.problems.push(
      errorIn(
        this.config.projects,
        `No issue is closed for a file that is gone, since ${reason}. The issues without a file: ${list}.`,
      ),
    );
    return [];
  }

  private reportHeld(number: number, assignees: readonly string[]): void {
    this.problems.push(
      warningIn(
        this.config.projects,
        `Issue ${number} has no file any more, but ${assignees.join(', ')} holds it, so it stays open: close it or bring the file back.`,
      ),
    );
  }

  private reasonToKeep(closings: number): string | undefined {
    const unreadable = this.broken.filter(({ readable }) => !readable).map(({ path }) => path);
    if (unreadable.length > 0) return `${unreadable.join(', ')} cannot be read and may be one of them`;
    if (this.projects.length + this.broken.length === 0) return 'there is no project file at all';
    const most = this.config.limits.max_closures;
    return closings > most
      ? `that would close ${closings} at once and limits.max_closures allows ${most}`
      : undefined;
  }

  /** Issues with a marker, whoever opened them, lowest number first. */
  private markedIssues(): RemoteIssue[] {
    return [...this.remote.seen.values()]
      .filter((issue) => !issue.isPullRequest && markedId(issue) !== undefined)
      .sort((a, b) => a.number - b.number);
  }

  private reportForged(marked: readonly RemoteIssue[]): void {
    const forged = marked.filter(({ state, number }) => state === 'open' && !this.told.has(number));
    for (const issue of forged) if (this.isTracked(issue)) this.trusts(issue, 'rest');
    const warn = (message: string) => this.problems.push(warningIn(this.config.projects, message));
    for (const issue of forged.slice(0, MOST_FORGED)) {
      const why = isTrusted(issue.author)
        ? `lacks the label "${this.config.tracking_label}"`
        : `was opened by ${distrusted(issue)}`;
      warn(`Issue ${issue.number} has the marker of a project, but ${why}: it is ignored.`);
    }
    // Whoever opens many of them must not hide what else is to be told.
    const more = forged.slice(MOST_FORGED).map(({ number }) => number);
    const [first] = more;
    if (first !== undefined)
      warn(
        `${more.length} more issues have the marker of a project and are ignored for the same reasons, from ${first} to ${more.at(-1)}.`,
      );
  }

  private isTracked(issue: RemoteIssue): boolean {
    return hasLabel(issue, this.config.tracking_label);
  }

  /** Whether the author is trusted; where only GitHub can tell, that is noted down. */
  private trusts(issue: RemoteIssue, about: DoubtAbout): boolean {
    if (isInDoubt(issue)) this.doubts.push(doubtOf(issue, about));
    return isTrusted(issue.author);
  }

  private isInUse(issue: RemoteIssue): boolean {
    const { above, below } = bodyOf(issue);
    return (
      issue.assignees.length > 0 ||
      `${above}${below}`.trim() !== '' ||
      this.remote.discussed.has(issue.number)
    );
  }

  private refuse(project: Project, message: string): void {
    this.refused.add(project.id);
    this.problems.push(errorIn(project.path, message, { key: 'issue' }));
  }

  private warn(project: Project, message: string): void {
    this.problems.push(warningIn(project.path, message, { key: 'issue' }));
  }
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
