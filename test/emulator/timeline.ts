/** The timeline of an issue as GitHub shows it, and the shorter list of events. */

import { page } from './lists.ts';
import type { Answer, ApiRequest } from './messages.ts';
import { findIssue, type Repo, type TimelineEntry, type TimelineEvent, timeline } from './tracker.ts';
import type { World } from './world.ts';

/** `GET …/issues/{n}/timeline`: with comments, cross-references and a pull request's commits. */
export function listTimeline(_world: World, repo: Repo, request: ApiRequest, number: string): Answer {
  return page(request, shownTimeline(repo, findIssue(repo, number).number));
}

export function shownTimeline(repo: Repo, number: number): TimelineEvent[] {
  return timeline(repo, number).flatMap((entry) => shown(repo, entry));
}

const TIMELINE_ONLY = ['cross-referenced', 'committed', 'commented', 'reviewed'];

/** `GET …/issues/{n}/events`. */
export function listEvents(_world: World, repo: Repo, request: ApiRequest, number: string): Answer {
  const entries = timeline(repo, findIssue(repo, number).number);
  return page(request, entries.filter(isEvent));
}

/** `GET …/issues/events`: the events of all issues, newest first. */
export function listAllEvents(_world: World, repo: Repo, request: ApiRequest): Answer {
  const events: TimelineEvent[] = [];
  for (const [number, entries] of repo.timelines) {
    const issue = repo.issues.get(number);
    if (issue) for (const entry of entries) if (isEvent(entry)) events.push({ ...entry, issue });
  }
  return page(
    request,
    events.sort((a, b) => Number(b.id) - Number(a.id)),
  );
}

const isHappening = (entry: TimelineEntry): entry is TimelineEvent => 'event' in entry;

const isEvent = (entry: TimelineEntry): entry is TimelineEvent =>
  isHappening(entry) && !TIMELINE_ONLY.includes(String(entry.event));

function shown(repo: Repo, entry: TimelineEntry): TimelineEvent[] {
  if (!isHappening(entry)) {
    const comment = repo.comments.get(entry.comment);
    return comment ? [{ ...comment, actor: comment.user, event: 'commented' }] : [];
  }
  if (entry.event !== 'cross-referenced') return [entry];
  const { issue } = entry.source as { issue: { number: number } };
  const source = repo.issues.get(issue.number);
  if (!source) return [];
  const repository = { id: repo.id, name: repo.name, full_name: repo.fullName };
  return [{ ...entry, source: { type: 'issue', issue: { ...source, repository } } }];
}
