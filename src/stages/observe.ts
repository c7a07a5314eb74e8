import { bodyOf, markerOf } from '../model/body.ts';
import type { Config } from '../model/config.ts';
import { hasLabel, isTrusted, type RemoteIssue } from '../model/issue.ts';
import type { Observation, RemoteIssues } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';

/** Recorded numbers of which nothing has been seen yet. */
export function unseenNumbers(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  remote: Pick<RemoteIssues, 'seen' | 'asked'>,
): number[] {
  return [...projects, ...broken]
    .map(({ issue }) => issue)
    .filter((number) => number !== undefined)
    .filter((number) => !remote.seen.has(number) && !remote.asked.has(number));
}

/**
 * Joins issues to projects by the rules of identity: the recorded number confirmed by the marker (or by itself
 * where the marker's project is gone, as after a rename), else the marker, else none.
 */
export function observe(
  projects: readonly Project[],
  broken: readonly BrokenFile[],
  remote: RemoteIssues,
  config: Config,
): Observation {
  const tracker = new Join(projects, broken, remote, config);
  return tracker.run();
}

/**
 * The project that an issue belongs to, as far as the issue alone tells; undefined where it is none's, or where
 * the project's file names another issue.
 */
export function projectOf(
  issue: RemoteIssue,
  projects: readonly Project[],
  config: Config,
): Project | undefined {
  if (issue.isPullRequest) return undefined;
  const recorded = projects.find((project) => project.issue === issue.number);
  if (recorded !== undefined) return recorded;
  const marker = markerOf(issue);
  if (marker === undefined || !hasLabel(issue, config.tracking_label) || !isTrusted(issue.author))
    return undefined;
  return projects.find(({ id, issue: number }) => id === marker.id && number === undefined);
}

class Join {
  private readonly projects: readonly Project[];
  private readonly broken: readonly BrokenFile[];
  private readonly remote: RemoteIssues;
  private readonly config: Config;
  private readonly ids: ReadonlySet<string>;
  private readonly matched = new Map<string, RemoteIssue>();
  private readonly toCreate = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly problems: Problem[] = [];
  private readonly unclosed: Observation['unclosed'] = [];
  private guarded = false;
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

  run(): Observation {
    for (const project of this.projects)
      if (project.issue !== undefined) this.matchByNumber(project, project.issue);
    const byId = this.believedById();
    for (const project of this.projects) {
      if (!this.matched.has(project.id) && !this.refused.has(project.id)) this.matchByMarker(project, byId);
    }
    this.guardMissing();
    const duplicates = this.duplicates(byId);
    const removed = this.removed(byId);
    const { matched, toCreate, refused, unclosed, problems, guarded } = this;
    return { matched, toCreate, refused, duplicates, removed, unclosed, problems, guarded };
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
    const marker = markerOf(issue);
    if (marker === undefined) {
      if (hasLabel(issue, this.config.proposals.accept_label)) {
        this.refuse(
          project,
          `Issue ${number} is a proposal, whose author could go on editing it: remove the line "issue" to get an issue of the project's own.`,
        );
      } else if (this.isBelieved(issue)) this.matched.set(project.id, issue);
      else {
        this.refuse(
          project,
          `Issue ${number} is not one of Dibs's: to have it taken over, somebody with write access must have opened it and it must bear the label "${this.config.tracking_label}"; else remove the line "issue".`,
        );
      }
    } else if (marker.id === project.id || !this.ids.has(marker.id)) this.matched.set(project.id, issue);
  }

  private matchByMarker(project: Project, byId: ReadonlyMap<string, RemoteIssue[]>): void {
    const taken = new Set([...this.matched.values()].map(({ number }) => number));
    const candidates = (byId.get(project.id) ?? []).filter(({ number }) => !taken.has(number));
    const issue = candidates.find(({ state }) => state === 'open') ?? candidates[0];
    if (issue !== undefined) this.matched.set(project.id, issue);
    else if (project.status === undefined || project.status === 'open') this.toCreate.add(project.id);
  }

  /** A fork, a wrong repository or a token without access looks like many deleted issues. */
  private guardMissing(): void {
    const lost = this.missing.filter(({ project }) => !this.matched.has(project.id));
    if (lost.length <= this.config.limits.max_closures) return;
    this.guarded = true;
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
          this.report(
            project,
            'warning',
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
    this.guarded = true;
    const list = orphans.map(({ number }) => number).join(', ');
    this.problems.push({
      severity: 'error',
      file: this.config.projects,
      line: 1,
      column: 1,
      message: `No issue is closed for a file that is gone, since ${reason}. The issues without a file: ${list}.`,
    });
    return [];
  }

  private reportHeld(number: number, assignees: readonly string[]): void {
    this.problems.push({
      severity: 'warning',
      file: this.config.projects,
      line: 1,
      column: 1,
      message: `Issue ${number} has no file any more, but ${assignees.join(', ')} holds it, so it stays open: close it or bring the file back.`,
    });
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

  /** Issues whose marker is believed, by the id in it, lowest number first. Forged ones are reported. */
  private believedById(): Map<string, RemoteIssue[]> {
    const byId = new Map<string, RemoteIssue[]>();
    const issues = [...this.remote.seen.values()].sort((a, b) => a.number - b.number);
    const keepers = new Set([...this.matched.values()].map(({ number }) => number));
    for (const issue of issues) {
      if (issue.isPullRequest) continue;
      const marker = markerOf(issue);
      if (marker === undefined) continue;
      if (!this.isBelieved(issue)) {
        if (!keepers.has(issue.number)) this.reportForged(issue);
        continue;
      }
      const same = byId.get(marker.id);
      if (same === undefined) byId.set(marker.id, [issue]);
      else same.push(issue);
    }
    return byId;
  }

  private reportForged(issue: RemoteIssue): void {
    if (issue.state === 'closed') return;
    this.problems.push({
      severity: 'warning',
      file: this.config.projects,
      line: 1,
      column: 1,
      message: `Issue ${issue.number} has the marker of a project, but was not opened by somebody with write access or lacks the label "${this.config.tracking_label}": it is ignored.`,
    });
  }

  private isBelieved(issue: RemoteIssue): boolean {
    return hasLabel(issue, this.config.tracking_label) && isTrusted(issue.author);
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
    this.report(project, 'error', message);
  }

  private report(project: Project, severity: Problem['severity'], message: string): void {
    this.problems.push({ severity, file: project.path, line: 1, column: 1, message, about: 'issue' });
  }
}
