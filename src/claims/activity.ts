import { sameLogin } from '../model/claim.ts';
import type { IssueEvent, RemoteIssue, Timeline } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';

/** Events that show no work: those of people who are only mentioned bear their names too. */
const NO_WORK = new Set(['labeled', 'unlabeled', 'mentioned', 'subscribed', 'unsubscribed']);

/**
 * Whether a timeline can be taken for all that happened: an answer that was cut lacks comments that the issue has, or
 * the event by which the person came to hold it.
 */
export function isComplete({ comments, events }: Timeline, issue: RemoteIssue, login: string): boolean {
  const assigned = events.some(({ kind, assignee }) => kind === 'assigned' && isSame(assignee, login));
  return comments.length >= issue.comments && assigned;
}

/**
 * The last sign of life that an issue itself shows of a person, in milliseconds. Where the issue was reopened, or lost the
 * label that kept the claim, silence begins anew.
 */
export function lastActivity({ comments, events }: Timeline, login: string, keepLabel: string): number {
  return latest([
    ...comments.filter(({ author }) => isSame(author.login, login)).map(({ createdAt }) => createdAt),
    ...events.filter((event) => isSignOf(event, login) || isBeginning(event, keepLabel)).map(({ at }) => at),
  ]);
}

/** Pull requests of a person that refer to the issue and in which something happened after a moment (milliseconds). */
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
 * The last sign of life that a pull request shows, in milliseconds: anything but labels and what bots do. A commit bears
 * whatever date its author's clock had, so what lies after `now` is none.
 */
export function lastActivityOnPull({ comments, events }: Timeline, now: number): number {
  const times = [
    ...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt),
    ...events
      .filter(
        ({ kind, actor }) =>
          !NO_WORK.has(kind) && (kind === 'committed' ? actor === undefined : actor?.isBot === false),
      )
      .map(({ at }) => at),
  ];
  return latest(times.filter((time) => Date.parse(time) <= now));
}

function isSignOf({ kind, actor, assignee, pull }: IssueEvent, login: string): boolean {
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

function isBeginning({ kind, label }: IssueEvent, keepLabel: string): boolean {
  return (
    kind === 'reopened' ||
    (kind === 'unlabeled' && label !== undefined && labelKey(label) === labelKey(keepLabel))
  );
}

function isSame(name: string | undefined, other: string): boolean {
  return name !== undefined && sameLogin(name, other);
}

function latest(times: readonly string[]): number {
  return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
