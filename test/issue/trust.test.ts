import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bodyOf, markedId, markerOf, printBody } from '../../src/issue/body.ts';
import { keysIn, knownAuthors, printComment } from '../../src/issue/comment.ts';
import type { Marker } from '../../src/issue/marker.ts';
import { type Author, type IssueComment, isTrusted } from '../../src/model/issue.ts';
import { withWriteAccess } from '../../src/sync/trusted-authors.ts';

const MARKER: Required<Marker> = {
  id: 'a',
  issue: 5,
  status: 'done',
  proposed: 'open',
  holders: new Map([['carol', '2026-01-01']]),
  ending: { day: '2026-01-01', by: ['carol'] },
  until: new Map([['carol', '2027-03-01']]),
  waiting: new Map([['bob', 1]]),
  asked: new Map([['bob', '2026-01-01T12:00:00.000Z']]),
  unlisted: 3,
  handled: 7,
  cap: 7,
  unsettled: true,
  verified: '2026-01-01',
  accounts: ['dave'],
  labels: ['x'],
  source: 's',
  region: 'r',
  removals: 2,
};

const author = (more: Partial<Author>): Author => ({
  login: 'alice',
  isBot: false,
  association: 'NONE',
  ...more,
});
const issueBy = (more: Partial<Author>) => ({
  number: 5,
  body: printBody({ above: '', below: '', region: 'x', marker: MARKER }),
  author: author(more),
});

describe('a marker', () => {
  it.each<[string, Partial<Author>]>([
    ['a bot', { isBot: true }],
    ['an owner', { association: 'OWNER' }],
    ['a member', { association: 'MEMBER' }],
    ['a collaborator', { association: 'COLLABORATOR' }],
    ['somebody of whom GitHub says that they may write', { association: 'CONTRIBUTOR', access: 'write' }],
  ])('is believed on an issue that was opened by %s', (_, more) => {
    const { region: _region, ...rest } = MARKER;
    expect(markerOf(issueBy(more))).toMatchObject(rest);
    expect(bodyOf(issueBy(more)).marker).toMatchObject(rest);
  });

  it.each<[string, Partial<Author>]>([
    ['anybody', {}],
    ['a contributor', { association: 'CONTRIBUTOR' }],
    ['a newcomer', { association: 'FIRST_TIMER' }],
    ['somebody of whom GitHub says that they may not write', { association: 'CONTRIBUTOR', access: 'none' }],
    ['somebody of whom GitHub does not say it', { association: 'CONTRIBUTOR', access: 'untold' }],
  ])('gives nothing but the id on an issue that was opened by %s', (_, more) => {
    const issue = issueBy(more);
    expect(isTrusted(issue.author)).toBe(false);
    expect(markedId(issue)).toBe('a');
    expect(markerOf(issue)).toBeUndefined();
    expect(bodyOf(issue)).toMatchObject({ region: 'x', marker: undefined });
    // Whatever was read first.
    expect(bodyOf({ ...issue }).marker).toBeUndefined();
  });

  it('is believed as soon as GitHub has said so, and was read before', () => {
    const issue = issueBy({ association: 'CONTRIBUTOR' });
    expect(markerOf(issue)).toBeUndefined();
    issue.author.access = 'write';
    expect(markerOf(issue)).toMatchObject({ accounts: ['dave'] });
  });

  it('is read by nothing that does not ask who opened the issue', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const readers = files.filter((path) =>
      /\bparse(?:Body|Marker)\b/.test(readFileSync(`src/${path}`, 'utf8')),
    );
    // Change texts show people what a body says, and nothing follows from that.
    expect(readers.sort()).toEqual(['issue/body.ts', 'issue/marker.ts', 'report/change.ts']);
  });
});

describe('what is hidden in comments', () => {
  const comment = (login: string, association: string): IssueComment => ({
    id: 1,
    issue: 1,
    author: author({ login, association }),
    body: printComment('welcome:bob', 'x'),
    createdAt: '2026-01-01T00:00:00Z',
    edited: false,
  });

  it('counts from nobody whom an unbelieved marker names', () => {
    for (const more of [{}, { association: 'CONTRIBUTOR' }]) {
      const issue = issueBy(more);
      expect(keysIn(comment('dave', 'NONE'), knownAuthors(issue, markerOf(issue)?.accounts))).toEqual([]);
    }
    const believed = issueBy({ isBot: true });
    expect(
      keysIn(comment('dave', 'NONE'), knownAuthors(believed, markerOf(believed)?.accounts)),
    ).toHaveLength(1);
  });

  it('makes Dibs ask about members, and about few of those who may be some', async () => {
    const asked: string[] = [];
    const crowd = Array.from({ length: 20 }, (_, at) => comment(`c${at % 10}`, 'CONTRIBUTOR'));
    const comments = [...crowd, comment('member', 'MEMBER'), comment('outsider', 'NONE')];
    const writers = await withWriteAccess(comments, knownAuthors(issueBy({})), async (login) => {
      asked.push(login);
      return login === 'c2' || login === 'member';
    });
    expect(asked).toEqual(['c0', 'c1', 'c2', 'member']);
    const believed = comments.filter((one) => writers(one)).map(({ author: { login } }) => login);
    expect(new Set(believed)).toEqual(new Set(['c2', 'member']));
  });
});
