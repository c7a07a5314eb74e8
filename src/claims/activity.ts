import { sameLogin } from '../model/claim.ts';
import type { IssueEvent, RemoteIssue, Timeline } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';

/** Events that show no work. GitHub names people who are only mentioned as actors too. */
const IDLE_EVENTS = new Set(['labeled', 'unlabeled', 'mentioned', 'subscribed', 'unsubscribed']);

/**
 * Whether a timeline shows everything that happened: a truncated answer lacks comments that the issue has, or the event
 * that assigned the person.
 */
export function isComplete({ comments, events }: Timeline, issue: RemoteIssue, login: string): boolean {
  const assigned = events.some(({ kind, assignee }) => kind === 'assigned' && isSame(assignee, login));
  return comments.length >= issue.comments && assigned;
}

/**
 * When the issue itself shows a person's last activity, in milliseconds. Reopening or unlocking the issue and removing the
 * label that keeps the claim count as well, as inactivity is measured from there.
 */
export function lastActivity(timeline: Timeline, login: string, keepLabel: string): number {
  const events = timeline.events.filter((event) => isActivity(event, login));
  return Math.max(lastWord(timeline, login, keepLabel), latest(events.map(({ at }) => at)));
}

/** When a person last commented on the issue, or could comment there again, in milliseconds. */
export function lastWord({ comments, events }: Timeline, login: string, keepLabel: string): number {
  return latest([
    ...comments.filter(({ author }) => isSame(author.login, login)).map(({ createdAt }) => createdAt),
    ...events.filter((event) => isRestart(event, keepLabel)).map(({ at }) => at),
  ]);
}

/** A person's pull requests that refer to the issue and were updated after a moment (milliseconds). */
export function pullsSince(
  { events }: Timeline,
  login: string,
  moment: number,
): NonNullable<IssueEvent['pull']>[] {
  const pulls = events.flatMap(({ pull }) => (pull === undefined ? [] : [pull]));
  const own = pulls.filter(
    ({ author, updatedAt }) => isSame(author, login) && Date.parse(updatedAt) > moment,
  );
  return [...new Map(own.map((pull) => [`${pull.owner}/${pull.repo}#${pull.number}`, pull])).values()];
}

/**
 * The last activity on a pull request, in milliseconds: anything but labels, mentions and what bots do. The date of a
 * commit comes from its author's clock, so it does not count if it is after `now`.
 */
export function lastActivityOnPull({ comments, events }: Timeline, now: number): number {
  const times = [
    ...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt),
    ...events
      .filter(
        ({ kind, actor, at }) =>
          !IDLE_EVENTS.has(kind) &&
          (kind === 'committed' ? actor === undefined && Date.parse(at) <= now : actor?.isBot === false),
      )
      .map(({ at }) => at),
  ];
  return latest(times);
}

function isActivity({ kind, actor, assignee, pull }: IssueEvent, login: string): boolean {
  switch (kind) {
    case 'assigned':
      return isSame(assignee, login);
    case 'cross-referenced':
      return isSame(pull?.author, login);
    case 'referenced':
      return isSame(actor?.login, login);
    default:
      return false;
  }
}

function isRestart({ kind, label }: IssueEvent, keepLabel: string): boolean {
  return (
    kind === 'reopened' ||
    kind === 'unlocked' ||
    (kind === 'unlabeled' && label !== undefined && labelKey(label) === labelKey(keepLabel))
  );
}

function isSame(name: string | undefined, other: string): boolean {
  return name !== undefined && sameLogin(name, other);
}

function latest(times: readonly string[]): number {
  return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
