import { describe, expect, it } from 'vitest';
import { isComplete, lastActivity, lastActivityOnPull, pullsSince } from '../../src/claims/activity.ts';
import type { IssueComment, IssueEvent, RemoteIssue, Timeline } from '../../src/model/issue.ts';

const at = (day: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`;
const when = (day: number) => Date.parse(at(day));
const comment = (login: string, day: number): IssueComment => ({
  id: day,
  issue: 1,
  author: { login, isBot: login.endsWith('[bot]'), association: 'NONE' },
  body: 'words',
  createdAt: at(day),
  edited: false,
});
const event = (
  kind: string,
  login: string | undefined,
  day: number,
  more: Partial<IssueEvent> = {},
): IssueEvent => ({
  kind,
  actor: login === undefined ? undefined : { login, isBot: login.endsWith('[bot]') },
  at: at(day),
  ...more,
});
const pull = (author: string, updated: number, number = 7) => ({
  pull: { owner: 'o', repo: 'r', number, author, updatedAt: at(updated) },
});
const timeline = (comments: IssueComment[], events: IssueEvent[]): Timeline => ({ comments, events });
const assigned = event('assigned', 'maintainer', 1, { assignee: 'Alice' });

describe('activity on an issue', () => {
  it.each<[string, IssueComment[], IssueEvent[], number]>([
    ['being assigned', [], [], 1],
    ['a comment', [comment('alice', 5)], [], 5],
    ['a comment by somebody else is none', [comment('bob', 5)], [], 1],
    ['a pull request that refers to it', [], [event('cross-referenced', 'alice', 6, pull('alice', 6))], 6],
    ["somebody else's pull request is none", [], [event('cross-referenced', 'bob', 6, pull('bob', 6))], 1],
    ['an issue that refers to it is none', [], [event('cross-referenced', 'alice', 6)], 1],
    ['a commit that refers to it', [], [event('referenced', 'alice', 7)], 7],
    ["somebody else's commit is none", [], [event('referenced', 'bob', 7)], 1],
    ['a label is none', [], [event('labeled', 'alice', 8)], 1],
    ['the issue being reopened', [], [event('reopened', 'bob', 8)], 8],
    ['losing the label that kept the claim', [], [event('unlabeled', 'bob', 8, { label: 'Keep claim' })], 8],
    ['losing another label is none', [], [event('unlabeled', 'bob', 8, { label: 'gsoc' })], 1],
    ['a time that is none is none', [], [event('referenced', 'alice', 7, { at: 'never' })], 1],
  ])('%s', (_, comments, events, day) => {
    expect(lastActivity(timeline(comments, [assigned, ...events]), 'alice', 'keep claim')).toBe(when(day));
  });

  it('is not known from a timeline that lacks comments or the assignment', () => {
    const issue = { comments: 2 } as RemoteIssue;
    const comments = [comment('bob', 2), comment('bob', 3)];
    expect(isComplete(timeline(comments, [assigned]), issue, 'alice')).toBe(true);
    expect(isComplete(timeline(comments.slice(1), [assigned]), issue, 'alice')).toBe(false);
    expect(isComplete(timeline(comments, []), issue, 'alice')).toBe(false);
    expect(isComplete(timeline(comments, [assigned]), issue, 'bob')).toBe(false);
  });
});

describe('activity on a pull request', () => {
  it('is looked for on pull requests that were updated since, once on each', () => {
    const events = [
      event('cross-referenced', 'alice', 2, pull('alice', 9)),
      event('cross-referenced', 'alice', 3, pull('alice', 9)),
      event('cross-referenced', 'alice', 2, pull('alice', 2, 8)),
      event('cross-referenced', 'bob', 2, pull('bob', 9, 9)),
    ];
    expect(pullsSince(timeline([], events), 'alice', when(4)).map(({ number }) => number)).toEqual([7]);
  });

  it.each<[string, IssueComment[], IssueEvent[], number]>([
    ['a comment by anybody', [comment('bob', 5)], [], 5],
    ["a bot's comment is none", [comment('ci[bot]', 5)], [], 0],
    ['a commit', [], [event('committed', undefined, 6)], 6],
    ["a bot's commit is none", [], [event('committed', 'ci[bot]', 6)], 0],
    ['a commit from the future is none', [], [event('committed', undefined, 30)], 0],
    ['a comment of the time that the run has taken so far', [comment('bob', 30)], [], 30],
    ['being mentioned is none', [], [event('mentioned', 'alice', 6), event('subscribed', 'alice', 6)], 0],
    ['a review', [], [event('reviewed', 'bob', 7)], 7],
    ["a bot's review is none", [], [event('reviewed', 'ci[bot]', 7)], 0],
    ['a label is none', [], [event('labeled', 'bob', 8), event('unlabeled', 'bob', 9)], 0],
  ])('%s', (_, comments, events, day) => {
    expect(lastActivityOnPull(timeline(comments, events), when(20))).toBe(day === 0 ? 0 : when(day));
  });
});
