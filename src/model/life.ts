import { sameLogin } from './claim.ts';
import type { IssueEvent, RemoteIssue, Timeline } from './issue.ts';

/** Events that show no work, whoever caused them. */
const NO_WORK = new Set(['labeled', 'unlabeled']);

/**
 * Whether a timeline can be taken for all that happened: an answer that was cut lacks comments that the issue has, or
 * the event by which the person came to hold it.
 */
export function isWhole({ comments, events }: Timeline, issue: RemoteIssue, login: string): boolean {
  const assigned = events.some(({ kind, assignee }) => kind === 'assigned' && isPerson(assignee, login));
  return comments.length >= issue.comments && assigned;
}

/** The last sign of life that an issue itself shows of a person, in milliseconds. */
export function lastSignOn({ comments, events }: Timeline, login: string): number {
  return latest([
    ...comments.filter(({ author }) => isPerson(author.login, login)).map(({ createdAt }) => createdAt),
    ...events.filter((event) => isSignOf(event, login)).map(({ at }) => at),
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
    ({ author, updatedAt }) => isPerson(author, login) && Date.parse(updatedAt) > moment,
  );
  return [...new Map(own.map((pull) => [`${pull.owner}/${pull.repo}#${pull.number}`, pull])).values()];
}

/** The last sign of life that a pull request shows, in milliseconds: anything but labels and what bots do. */
export function lastSignOnPull({ comments, events }: Timeline): number {
  return latest([
    ...comments.filter(({ author }) => !author.isBot).map(({ createdAt }) => createdAt),
    ...events
      .filter(({ kind, actor }) => !NO_WORK.has(kind) && (kind === 'committed' || actor?.isBot === false))
      .map(({ at }) => at),
  ]);
}

function isSignOf({ kind, actor, assignee, pull }: IssueEvent, login: string): boolean {
  switch (kind) {
    case 'assigned':
      return isPerson(assignee, login);
    case 'cross-referenced':
      return isPerson(pull?.author, login);
    case 'referenced':
      return isPerson(actor?.login, login);
    default:
      return false;
  }
}

function isPerson(login: string | undefined, person: string): boolean {
  return login !== undefined && sameLogin(login, person);
}

function latest(times: readonly string[]): number {
  return Math.max(0, ...times.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
}
