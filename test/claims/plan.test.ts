/** What is planned for the claims on one project: each case is a situation and the steps that it leads to. */

import { describe, expect, it } from 'vitest';
import type { ClaimsInput } from '../../src/claims/observe.ts';
import { printComment } from '../../src/issue/comment.ts';
import { commentKey } from '../../src/issue/comment-key.ts';
import type { Marker } from '../../src/issue/marker.ts';
import { inQueueOrder } from '../../src/model/claim.ts';
import type { IssueComment, RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { type Config, configSchema } from '../../src/schema/config.ts';
import {
  applied,
  BOT,
  bodyWith,
  commentOf,
  inputOf,
  inWords,
  issueOf,
  NOW,
  type People,
  planWith,
  projectOf,
} from './planning.ts';

const DAY = 86_400_000;
const DIBS = BOT.login;

interface Case {
  /** Ends the sentence that the title of the table begins. */
  case: string;
  project?: Partial<Project>;
  issue?: Partial<RemoteIssue>;
  /** What the marker keeps; undefined if it was lost. */
  marker?: Partial<Marker> | undefined;
  /** Their ids are 1, 2, 3 and so on. */
  comments?: [login: string, body: string, more?: Partial<IssueComment>][];
  claims?: Partial<Config['claims']>;
  people?: People;
  input?: Partial<ClaimsInput>;
  steps: string[];
  /** The queue afterwards. */
  waiting?: string[];
  /** Facts that were read, in order. */
  asked?: string[];
  /** The dates of holders afterwards. */
  until?: Record<string, string>;
  /** What the next run still does. */
  next?: string[];
}

function inputFor(one: Case): ClaimsInput {
  const marker = 'marker' in one ? one.marker : {};
  const comments = (one.comments ?? []).map(([login, body, more], at) =>
    commentOf(at + 1, login, body, more),
  );
  const body = marker === undefined ? '' : bodyWith(marker);
  return inputOf({
    project: projectOf(one.project),
    issue: issueOf({ body, comments: comments.length, ...one.issue }),
    comments,
    config: configSchema.parse({ claims: one.claims ?? {} }),
    ...one.input,
  });
}

function check(one: Case): void {
  const input = inputFor(one);
  const { plan, asked } = planWith(input, one.people);
  expect(plan.steps.map(inWords)).toEqual(one.steps);
  const queue = inQueueOrder(plan.claimState.waiting);
  if (one.waiting !== undefined) expect(queue).toEqual(one.waiting);
  if (one.until !== undefined) expect(Object.fromEntries(plan.claimState.until)).toEqual(one.until);
  if (one.asked !== undefined) expect(asked.map(({ name, login }) => `${name} ${login}`)).toEqual(one.asked);
  const again = planWith(applied(input, plan), one.people);
  expect(again.plan.steps.map(inWords)).toEqual(one.next ?? []);
  expect([...again.plan.claimState.waiting.keys()].sort()).toEqual([...queue].sort());
  expect(again.plan.claimState.until).toEqual(plan.claimState.until);
  const lost = applied(input, plan);
  const { assignees, claimState } = planWith(
    { ...lost, issue: { ...lost.issue, body: '' } },
    one.people,
  ).plan;
  expect(assignees, 'without the marker').toEqual(plan.assignees);
  for (const login of claimState.waiting.keys()) expect(queue, 'without the marker').toContain(login);
}

function checkAll(subject: string, cases: readonly Case[]): void {
  describe(subject, () => {
    for (const one of cases) it(`${subject} ${one.case}`, () => check(one));
  });
}

const day = (ago: number) => new Date(NOW - ago * DAY).toISOString();
const date = (ago: number) => day(ago).slice(0, 10);
const ours = (...keys: string[]) => printComment(keys, 'Text');
const heldBy = (...logins: string[]) => ({
  issue: { assignees: logins },
  marker: { holders: since(1, ...logins) },
});
const since = (ago: number, ...logins: string[]) => new Map(logins.map((login) => [login, date(ago)]));
const queued = (...logins: string[]) => new Map(logins.map((login, at) => [login, at + 1]));

checkAll('a claim', [
  {
    case: 'of a free project is granted',
    comments: [['alice', '/claim']],
    steps: ['assign alice: welcome'],
    asked: ['otherProjectsHeld alice'],
  },
  {
    case: 'of a project that somebody holds gives a place in the queue',
    ...heldBy('alice'),
    comments: [['bob', '/claim']],
    steps: ['answer bob: waiting'],
    waiting: ['bob'],
    asked: [],
  },
  {
    case: 'of a project for two people is granted to the second one too',
    ...heldBy('alice'),
    project: { maxClaims: 2 },
    comments: [['bob', '/claim']],
    steps: ['assign bob: welcome'],
  },
  {
    case: 'by the holder is answered',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), handled: 2 },
    comments: [
      ['alice', 'Hello'],
      [DIBS, ours(commentKey.welcome('alice'))],
      ['Alice', '/claim'],
    ],
    steps: ['answer Alice: already_holding'],
  },
  {
    case: 'by somebody in the queue is answered with their position',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['bob', '/claim'],
    ],
    steps: ['answer bob: already_waiting'],
    waiting: ['bob'],
  },
  {
    case: 'for somebody whom GitHub does not know is answered to who gave it, if the project is taken',
    ...heldBy('alice'),
    comments: [['boss', '/claim @nobody']],
    people: { maintainers: ['boss'], unknown: ['nobody'] },
    steps: ['answer boss: unassignable'],
    waiting: [],
  },
  {
    case: 'by a contact of the project is refused',
    comments: [['Mentor', '/claim']],
    steps: ['answer Mentor: contact'],
    asked: [],
  },
  {
    case: 'of a closed project is refused',
    issue: { state: 'closed' },
    comments: [['alice', '/claim']],
    steps: ['answer alice: closed'],
  },
  {
    case: 'of a project that is done in its file is refused',
    project: { status: 'done', statusGiven: true },
    comments: [['alice', '/claim']],
    steps: ['answer alice: closed'],
  },
  {
    case: 'of a project whose issue was reopened is granted, before the file says so',
    project: { status: 'done', statusGiven: true },
    marker: { status: 'done' },
    comments: [['alice', '/claim']],
    steps: ['assign alice: welcome'],
  },
  {
    case: 'by a person who holds two other projects is refused',
    comments: [['alice', '/claim']],
    people: { held: { alice: 2 } },
    steps: ['answer alice: limit'],
  },
  {
    case: 'by a person who holds one other project is granted',
    comments: [['alice', '/claim']],
    people: { held: { alice: 1 } },
    steps: ['assign alice: welcome'],
  },
  {
    case: 'is for contributors if the config says so: an outsider is refused',
    claims: { who: 'contributors' },
    comments: [['alice', '/claim']],
    steps: ['answer alice: who'],
    asked: ['mayWrite alice'],
  },
  {
    case: 'is for contributors if the config says so: a contributor gets the project, and no access is read',
    claims: { who: 'contributors' },
    comments: [['alice', '/claim', { author: { login: 'alice', isBot: false, association: 'CONTRIBUTOR' } }]],
    steps: ['assign alice: welcome'],
    asked: ['otherProjectsHeld alice'],
  },
  {
    case: 'is for collaborators if the config says so: who has write access gets the project',
    claims: { who: 'collaborators' },
    comments: [['boss', '/claim']],
    people: { maintainers: ['boss'] },
    steps: ['assign boss: welcome'],
    asked: ['mayWrite boss', 'otherProjectsHeld boss'],
  },
  {
    case: 'that a maintainer makes for somebody is granted whatever they hold',
    comments: [['boss', '/claim @alice']],
    people: { maintainers: ['boss'], held: { alice: 5 } },
    steps: ['assign alice: welcome'],
    asked: ['mayWrite boss'],
  },
  {
    case: 'that somebody else makes for a person is refused',
    comments: [['bob', '/claim @alice']],
    steps: ['answer bob: maintainers_only'],
  },
  {
    case: 'by a person who was welcomed before is greeted shortly',
    marker: { handled: 3 },
    comments: [
      ['alice', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.welcome('alice'))],
      ['alice', '/unclaim'],
      [DIBS, ours(commentKey.answer(3))],
      ['alice', '/claim'],
    ],
    steps: ['assign alice: again'],
  },
  {
    case: 'by a bot is ignored',
    comments: [
      ['robot[bot]', '/claim', { author: { login: 'robot[bot]', isBot: true, association: 'NONE' } }],
    ],
    steps: [],
  },
  { case: 'of a deleted account is ignored', comments: [['ghost', '/claim']], steps: [] },
  {
    case: 'that is older than a week is ignored',
    comments: [['alice', '/claim', { createdAt: day(8) }]],
    steps: [],
  },
  {
    case: 'in a comment that was edited is not carried out, and its author is told so',
    comments: [['alice', '/claim please', { edited: true }]],
    steps: ['answer alice: edited'],
  },
  {
    case: 'in a comment that was edited waits in a run for an event, as its own event may be on the way',
    comments: [
      ['alice', '/claim please', { edited: true }],
      ['bob', '/claim'],
    ],
    input: { isEvent: true },
    steps: ['assign bob: welcome'],
    next: [],
  },
  {
    case: 'in a comment that was edited is answered although later commands have been dealt with',
    ...heldBy('bob'),
    marker: { holders: since(1, 'bob'), handled: 2 },
    comments: [
      ['alice', '/claim please', { edited: true }],
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(2), commentKey.welcome('bob'))],
    ],
    steps: ['answer alice: edited'],
  },
  {
    case: 'in a comment that was edited after its answer costs nothing',
    marker: { handled: 1 },
    comments: [
      ['alice', '/unclaim sorry', { edited: true }],
      [DIBS, ours(commentKey.answer(1))],
    ],
    steps: [],
  },
  {
    case: 'in a comment that was edited is carried out by its event, also after its author was told',
    comments: [
      ['alice', '/claim please', { edited: true }],
      [DIBS, ours(commentKey.edited([1]))],
    ],
    input: { isEvent: true, original: { id: 1, body: '/claim' } },
    steps: ['assign alice: welcome'],
  },
  {
    case: 'in a comment that was edited is answered along with one that counts',
    comments: [
      ['alice', '/claim please', { edited: true }],
      ['alice', '/claim'],
    ],
    steps: ['assign alice: welcome + edited'],
  },
  {
    case: 'in several comments that were edited is answered once',
    comments: [
      ['alice', '/claim please', { edited: true }],
      ['alice', '/unclaim now', { edited: true }],
      ['alice', '/verified please', { edited: true }],
    ],
    steps: ['answer alice: edited'],
  },
  {
    case: 'in the comment of the event counts as it was first written',
    comments: [['alice', 'Never mind', { edited: true }]],
    input: { original: { id: 1, body: '/claim' } },
    steps: ['assign alice: welcome'],
  },
  {
    case: 'by a person GitHub refused to assign in this run is left alone',
    comments: [
      ['alice', '/claim'],
      ['bob', '/claim'],
    ],
    input: { aside: new Set(['alice']) },
    steps: ['assign bob: welcome'],
  },
]);

const member = (login: string, association: string) => ({ author: { login, isBot: false, association } });

const APPROVAL = { who: 'approval' } as const;

checkAll('where maintainers choose, a claim', [
  {
    case: 'is noted as a request, although the project is free',
    claims: APPROVAL,
    comments: [['alice', '/claim']],
    steps: ['answer alice: requested'],
    waiting: ['alice'],
    asked: [],
  },
  {
    case: 'stays a request while others are released or ask too',
    claims: APPROVAL,
    ...heldBy('carol'),
    comments: [
      ['alice', '/claim'],
      ['bob', '/claim'],
      ['carol', '/unclaim'],
    ],
    steps: [
      'unassign carol (asked)',
      'answer carol: released',
      'answer alice: requested',
      'answer bob: requested',
    ],
    waiting: ['alice', 'bob'],
  },
  {
    case: 'that is repeated is answered, and changes nothing',
    claims: APPROVAL,
    marker: { waiting: queued('alice'), handled: 1 },
    comments: [
      ['alice', '/claim'],
      ['alice', '/claim'],
    ],
    steps: ['answer alice: already_requested'],
    waiting: ['alice'],
  },
  {
    case: 'is granted by a maintainer who names its author, whoever asked before',
    claims: APPROVAL,
    marker: { waiting: queued('alice', 'bob'), handled: 2 },
    comments: [
      ['alice', '/claim'],
      ['bob', '/claim'],
      ['boss', '/claim @bob'],
    ],
    people: { maintainers: ['boss'], held: { bob: 5 } },
    steps: ['assign bob: granted'],
    waiting: ['alice'],
    asked: ['mayWrite boss'],
  },
  {
    case: 'is granted by hand too',
    claims: APPROVAL,
    issue: { assignees: ['bob'] },
    marker: { waiting: queued('alice', 'bob'), handled: 2 },
    comments: [
      ['alice', '/claim'],
      ['bob', '/claim'],
    ],
    steps: ['answer bob: granted'],
    waiting: ['alice'],
  },
  {
    case: 'is not granted while no place is free',
    claims: APPROVAL,
    ...heldBy('carol'),
    marker: { holders: since(1, 'carol'), waiting: queued('alice'), handled: 1 },
    comments: [
      ['alice', '/claim'],
      ['boss', '/claim @alice'],
    ],
    people: { maintainers: ['boss'] },
    steps: ['answer boss: taken_other'],
    waiting: ['alice'],
  },
  {
    case: 'is not granted by its author, nor by other people',
    claims: APPROVAL,
    comments: [
      ['alice', '/claim @alice'],
      ['bob', '/claim @alice'],
    ],
    steps: ['answer alice: requested', 'answer bob: maintainers_only'],
    waiting: ['alice'],
  },
  {
    case: 'by a maintainer is a request unless they name themselves',
    claims: APPROVAL,
    comments: [
      ['boss', '/claim'],
      ['chief', '/claim @chief'],
    ],
    people: { maintainers: ['boss', 'chief'] },
    steps: ['assign chief: welcome', 'answer boss: requested'],
    waiting: ['boss'],
  },
  {
    case: 'is declined by a maintainer, and its author is told',
    claims: APPROVAL,
    marker: { waiting: queued('alice'), handled: 1 },
    comments: [
      ['alice', '/claim'],
      ['boss', '/unclaim @alice'],
    ],
    people: { maintainers: ['boss'] },
    steps: ['answer alice: declined'],
    waiting: [],
  },
  {
    case: 'is taken back by its author',
    claims: APPROVAL,
    marker: { waiting: queued('alice'), handled: 1 },
    comments: [
      ['alice', '/claim'],
      ['alice', '/unclaim'],
    ],
    steps: ['answer alice: withdrawn'],
    waiting: [],
  },
  {
    case: 'is hinted at as a request',
    claims: APPROVAL,
    comments: [['alice', '.take']],
    steps: ['answer alice: hint_requests'],
  },
]);

const datedBy = (login: string, day: string) => ({
  issue: { assignees: [login] },
  marker: { holders: since(100, login), until: new Map([[login, day]]), handled: 1 },
});
const inDays = (days: number) => date(-days);

checkAll('a date of their own', [
  {
    case: 'comes with a claim',
    comments: [['alice', `/claim until ${inDays(60)}`]],
    steps: ['assign alice: welcome'],
    until: { alice: inDays(60) },
  },
  {
    case: 'can be a time',
    comments: [['alice', '/claim 6w']],
    steps: ['assign alice: welcome'],
    until: { alice: inDays(42) },
  },
  {
    case: 'is set and renewed by a holder, and the last one counts',
    ...datedBy('alice', inDays(3)),
    comments: [
      ['alice', 'Hello'],
      [DIBS, ours(commentKey.welcome('alice'))],
      ['alice', '/claim 30 days'],
      ['alice', `/claim ${inDays(90)}`],
    ],
    steps: ['answer alice: dated'],
    until: { alice: inDays(90) },
  },
  {
    case: 'is set for somebody by a maintainer',
    ...datedBy('alice', inDays(3)),
    comments: [
      ['boss', 'Hello'],
      [DIBS, ours(commentKey.welcome('alice'))],
      ['boss', '/claim @alice 2 months'],
    ],
    people: { maintainers: ['boss'] },
    steps: ['answer boss: dated'],
    until: { alice: inDays(60) },
  },
  ...(
    [
      ['that cannot be read', 'until I am done', 'date_unclear'],
      ['that is none', 'until 2027-02-30', 'date_unclear'],
      ['that may be two', 'until 01/02/2027', 'date_unclear'],
      ['that is missing', 'until', 'date_unclear'],
      ['that lies too far ahead', `until ${inDays(181)}`, 'date_out_of_range'],
      ['that is over', `until ${date(1)}`, 'date_out_of_range'],
      ['that is a time that is too long', '2y', 'date_out_of_range'],
    ] as const
  ).map(([what, said, name]) => ({
    case: `${what} is answered with what to write, and the claim stands`,
    comments: [['alice', `/claim ${said}`]] as [string, string][],
    steps: [`assign alice: welcome + ${name}`],
    until: {},
  })),
  {
    case: 'that cannot be read leaves the former one',
    ...datedBy('alice', inDays(3)),
    comments: [
      ['alice', 'Hello'],
      [DIBS, ours(commentKey.welcome('alice'))],
      ['alice', '/claim until later'],
    ],
    steps: ['answer alice: date_unclear'],
    until: { alice: inDays(3) },
  },
  {
    case: 'ends with the claim',
    ...datedBy('alice', inDays(3)),
    comments: [
      ['alice', 'Hello'],
      ['alice', '/unclaim'],
    ],
    steps: ['unassign alice (asked)', 'answer alice: released'],
    until: {},
  },
  {
    case: 'ends with the claim, and the next one has none',
    comments: [
      [DIBS, ours(commentKey.welcome('alice'), commentKey.until(1, 'alice', inDays(3)))],
      ['alice', '/claim'],
    ],
    marker: { handled: 1 },
    steps: ['assign alice: again'],
    until: {},
  },
  {
    case: 'keeps silence from counting',
    ...datedBy('alice', inDays(1)),
    people: { lastActivity: { alice: day(200) } },
    steps: [],
    asked: [],
    until: { alice: inDays(1) },
  },
  {
    case: 'is reminded of on that day, whatever happened lately',
    ...datedBy('alice', date(0)),
    people: { lastActivity: { alice: day(1) } },
    steps: ['answer alice: reminder_date'],
    asked: ['mayWrite alice'],
  },
  {
    case: 'is reminded of once',
    ...datedBy('alice', date(3)),
    comments: [[DIBS, ours(`answered:alice:${date(3)}`)]],
    people: { lastActivity: { alice: day(1) } },
    steps: [],
  },
  {
    case: 'lets silence count from that day',
    ...datedBy('alice', date(34)),
    comments: [[DIBS, ours(commentKey.remind('alice', date(34))), { createdAt: day(34) }]],
    people: { lastActivity: { alice: day(100) } },
    steps: [],
  },
  {
    case: 'is followed by a release after the usual time',
    ...datedBy('alice', date(35)),
    comments: [[DIBS, ours(commentKey.remind('alice', date(35))), { createdAt: day(34) }]],
    people: { lastActivity: { alice: day(100) } },
    steps: ['unassign alice (inactive)', 'answer alice: timed_out'],
    until: {},
  },
  {
    case: 'is not reminded of if the holder may write',
    ...datedBy('boss', date(3)),
    people: { maintainers: ['boss'] },
    steps: [],
  },
]);

checkAll('a comment that only looks like a claim', [
  {
    case: 'is answered with how to claim',
    comments: [['alice', 'Can I work on this?']],
    steps: ['answer alice: hint'],
    asked: ['mayWrite alice'],
  },
  {
    case: 'is answered once, and other people once as well',
    comments: [
      ['alice', '.take'],
      ['alice', '/assign me'],
      ['bob', '/calim'],
    ],
    steps: ['answer alice: hint', 'answer bob: hint'],
  },
  {
    case: 'is answered once for all if somebody holds the project',
    ...heldBy('carol'),
    comments: [
      ['alice', '.take'],
      ['bob', 'Is this still available?'],
    ],
    steps: ['answer alice: hint_taken'],
  },
  {
    case: 'is not answered a second time, weeks later',
    marker: { handled: 1 },
    comments: [
      ['alice', '.take', { createdAt: day(30) }],
      [DIBS, ours(commentKey.hint('alice')), { createdAt: day(30) }],
      ['alice', '.take'],
    ],
    steps: [],
    asked: [],
  },
  {
    case: 'is not answered to who holds the project, waits for it, is a contact of it or is answered already',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['alice', 'I would like to work on this'],
      ['bob', '/assign'],
      ['mentor', '/assign'],
      ['carol', '/assign'],
      ['carol', '/unclaim'],
    ],
    steps: ['answer carol: not_holding'],
    asked: [],
  },
  {
    case: 'is not answered to people with write access, of whom none is asked about that shows it',
    comments: [
      ['boss', '/assign'],
      ['owner', '/assign', member('owner', 'OWNER')],
      ['member', '/assign', member('member', 'MEMBER')],
    ],
    people: { maintainers: ['boss'] },
    steps: [],
    asked: ['mayWrite boss'],
  },
  {
    case: 'is not answered to a bot, on a project that is closed, or a week later',
    issue: { state: 'closed' },
    comments: [
      ['renovate', '/assign', { author: { login: 'renovate', isBot: true, association: 'NONE' } }],
      ['alice', '/assign'],
      ['bob', '/assign', { createdAt: day(8) }],
    ],
    steps: [],
  },
  {
    case: 'is not answered if the list wants no hints',
    claims: { hints: false },
    comments: [['alice', '/assign']],
    steps: [],
    asked: [],
  },
  {
    case: 'is not answered to who may not claim',
    claims: { who: 'contributors' },
    comments: [
      ['alice', '/assign'],
      ['bob', '/assign', member('bob', 'CONTRIBUTOR')],
    ],
    steps: ['answer bob: hint'],
  },
]);

checkAll('a release', [
  {
    case: 'by the holder makes the project free',
    ...heldBy('alice'),
    comments: [['alice', '/unclaim']],
    steps: ['unassign alice (asked)', 'answer alice: released'],
  },
  {
    case: 'by the holder gives the project to the first person in the queue',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob', 'carol'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
      ['alice', '/unclaim'],
    ],
    steps: ['unassign alice (asked)', 'assign bob: handover'],
    waiting: ['carol'],
  },
  {
    case: 'is answered with the turn of the next in line, of whom a run that was cut short could not say it',
    ...heldBy('bob'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['alice', '/unclaim'],
    ],
    steps: ['answer bob: handover'],
    waiting: [],
  },
  {
    case: 'waits for its answer for a run if the next in line could not be assigned in this one',
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['alice', '/unclaim'],
    ],
    input: { aside: new Set(['bob']) },
    steps: [],
    waiting: ['bob'],
  },
  {
    case: 'is answered alone if the next in line could not be assigned since yesterday',
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['alice', '/unclaim', { createdAt: day(1) }],
    ],
    input: { aside: new Set(['bob']) },
    steps: ['answer alice: released'],
    waiting: ['bob'],
  },
  {
    case: 'by a maintainer hands the project over too',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['boss', '/unclaim @alice'],
    ],
    people: { maintainers: ['boss'] },
    steps: ['unassign alice (asked)', 'assign bob: handover'],
    waiting: [],
  },
  {
    case: 'by somebody in the queue gives their place up',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [
      ['bob', '/claim'],
      ['bob', '/unclaim'],
    ],
    steps: ['answer bob: left'],
    waiting: [],
  },
  {
    case: 'by somebody without a place is answered',
    ...heldBy('alice'),
    comments: [['bob', '/unclaim']],
    steps: ['answer bob: not_holding'],
  },
  {
    case: 'by a maintainer frees the project for its holder',
    ...heldBy('alice'),
    comments: [['boss', '/unclaim @alice']],
    people: { maintainers: ['boss'] },
    steps: ['unassign alice (asked)', 'answer boss: released'],
  },
  {
    case: 'by a stranger for the holder is refused',
    ...heldBy('alice'),
    comments: [['bob', '/unclaim @alice']],
    steps: ['answer bob: maintainers_only'],
  },
  {
    case: 'of a claim in the same run is answered once, and nobody is assigned',
    comments: [
      ['alice', '/claim'],
      ['alice', '/unclaim'],
    ],
    steps: ['answer alice: released'],
  },
  {
    case: 'followed by a claim changes nothing and is answered once',
    ...heldBy('alice'),
    comments: [
      ['alice', '/unclaim'],
      ['alice', '/claim'],
    ],
    steps: ['answer alice: welcome'],
  },
]);

checkAll('on the issue of a file that is gone, a command', [
  {
    case: 'that claims the project is refused',
    project: { isGone: true },
    comments: [['alice', '/claim']],
    steps: ['answer alice: gone'],
    asked: [],
  },
  {
    case: 'that claims it is refused although somebody reopened the issue',
    project: { isGone: true, status: 'archived', statusGiven: true },
    marker: { status: 'archived', removals: 1 },
    comments: [['alice', '/claim']],
    steps: ['answer alice: gone'],
  },
  {
    case: 'that gives the project back does so',
    project: { isGone: true },
    ...heldBy('alice'),
    comments: [['alice', '/unclaim']],
    steps: ['unassign alice (asked)', 'answer alice: released'],
  },
  {
    case: 'that confirms it is refused to maintainers too',
    project: { isGone: true },
    comments: [['boss', '/verified']],
    people: { maintainers: ['boss'] },
    steps: ['answer boss: gone_other'],
    asked: [],
  },
]);

checkAll('a contact who is assigned', [
  {
    case: 'gives the project back like anybody who claimed it',
    issue: { assignees: ['Mentor'] },
    comments: [['mentor', '/unclaim']],
    steps: ['unassign Mentor (asked)', 'answer mentor: released'],
  },
  {
    case: 'is taken off by a maintainer, and the holder stays',
    ...heldBy('alice'),
    issue: { assignees: ['mentor', 'alice'] },
    comments: [['boss', '/unclaim @mentor']],
    people: { maintainers: ['boss'] },
    steps: ['unassign mentor (asked)', 'answer boss: released'],
  },
  {
    case: 'leaves room for one person less if GitHub takes one assignee, and makes it by giving back',
    issue: { assignees: ['mentor'] },
    marker: { waiting: queued('bob'), handled: 1, cap: 1 },
    comments: [
      ['bob', '/claim'],
      ['mentor', '/unclaim'],
    ],
    input: { cap: 1 },
    steps: ['unassign mentor (asked)', 'assign bob: handover'],
    waiting: [],
  },
]);

const crowd = Array.from({ length: 10 }, (_, at) => `lead${at}`);

checkAll('a claim beyond what GitHub takes', [
  {
    case: 'gives a place in the queue, and says why',
    ...heldBy(...crowd),
    project: { maxClaims: 12 },
    comments: [['alice', '/claim']],
    steps: ['answer alice: full'],
    waiting: ['alice'],
    asked: [],
  },
  {
    case: 'does so below ten if this run has seen it',
    ...heldBy('alice'),
    project: { maxClaims: 2 },
    comments: [['bob', '/claim']],
    input: { cap: 1 },
    steps: ['answer bob: full'],
    waiting: ['bob'],
  },
  {
    case: 'is tried again with the next command',
    ...heldBy('alice'),
    project: { maxClaims: 2 },
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1, cap: 1 },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
    ],
    steps: ['assign bob: turn', 'answer carol: waiting'],
    waiting: ['carol'],
  },
]);

describe('a claim beyond what GitHub takes', () => {
  it('a claim beyond what GitHub takes is not tried again without a command', () => {
    const marker = { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1, cap: 1 };
    const project = { maxClaims: 2 };
    const { plan } = planWith(inputFor({ case: '', ...heldBy('alice'), project, marker, steps: [] }));
    expect(plan.steps).toEqual([]);
    expect(plan.claimState.cap).toBe(1);
  });
});

checkAll('the queue', [
  {
    case: 'gives a place that became free to whoever came first',
    marker: { waiting: queued('bob', 'carol'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
    ],
    steps: ['assign bob: turn'],
    waiting: ['carol'],
    asked: ['otherProjectsHeld bob'],
  },
  {
    case: 'passes over a person who holds too much, who keeps the place',
    marker: { waiting: queued('bob', 'carol'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
    ],
    people: { held: { bob: 2 } },
    steps: ['assign carol: turn'],
    waiting: ['bob'],
  },
  {
    case: 'passes over a person who may no longer claim',
    marker: { waiting: queued('bob', 'carol'), handled: 2 },
    claims: { who: 'collaborators' },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
    ],
    people: { maintainers: ['carol'] },
    steps: ['assign carol: turn'],
    waiting: ['bob'],
  },
  {
    case: 'does not move while the project is closed',
    issue: { state: 'closed' },
    marker: { waiting: queued('bob'), handled: 1 },
    comments: [['bob', '/claim']],
    steps: [],
    waiting: ['bob'],
  },
  {
    case: 'moves at once if the file says that the project is open again',
    project: { status: 'open', statusGiven: true },
    issue: { state: 'closed' },
    marker: { status: 'archived', waiting: queued('bob'), handled: 1 },
    comments: [['bob', '/claim']],
    steps: ['assign bob: turn'],
    waiting: [],
  },
  {
    case: 'loses a person whom somebody assigned by hand, who is told',
    issue: { assignees: ['bob'] },
    marker: { waiting: queued('bob'), handled: 1 },
    comments: [['bob', '/claim']],
    steps: ['answer bob: turn'],
    waiting: [],
  },
  {
    case: 'drops a person who became a contact of the project',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('mentor'), handled: 1 },
    comments: [['mentor', '/claim']],
    steps: [],
    waiting: [],
  },
  {
    case: 'knows a person who changed their login',
    ...heldBy('alice'),
    marker: { holders: since(1, 'alice'), waiting: queued('bob'), handled: 1 },
    comments: [['robert', '/claim']],
    steps: [],
    waiting: ['robert'],
  },
  {
    case: 'fills each of two free places',
    project: { maxClaims: 2 },
    marker: { waiting: queued('bob', 'carol', 'dave'), handled: 3 },
    comments: [
      ['bob', '/claim'],
      ['carol', '/claim'],
      ['dave', '/claim'],
    ],
    steps: ['assign bob: turn', 'assign carol: turn'],
    waiting: ['dave'],
  },
]);

checkAll('a person who was assigned by hand', [
  { case: 'is welcomed', issue: { assignees: ['alice'] }, steps: ['answer alice: welcome'] },
  {
    case: 'is not welcomed on an issue that is closed',
    issue: { assignees: ['alice'], state: 'closed' },
    steps: [],
  },
  {
    case: 'is not welcomed if the issue had no marker: they held it before',
    issue: { assignees: ['alice'] },
    marker: undefined,
    steps: [],
  },
  {
    case: 'is not welcomed if they are a contact',
    issue: { assignees: ['mentor'] },
    steps: [],
  },
  {
    case: 'is not welcomed if it is an agent',
    issue: { assignees: ['copilot'], agents: ['copilot'] },
    steps: [],
  },
  {
    case: 'counts for the places of the project if it is an agent',
    issue: { assignees: ['copilot'], agents: ['copilot'] },
    marker: { holders: since(1, 'copilot') },
    comments: [['alice', '/claim']],
    steps: ['answer alice: waiting'],
    waiting: ['alice'],
  },
]);

/** Alice has held the project for so many days. */
const heldFor = (days: number) => ({
  issue: { assignees: ['alice'] },
  marker: { holders: since(days, 'alice'), handled: 0 },
});
const reminder = (daysAgo: number): [string, string, Partial<IssueComment>] => [
  DIBS,
  ours(commentKey.remind('alice', date(40))),
  { createdAt: day(daysAgo) },
];

checkAll('a holder', [
  { case: 'of 20 days is not asked about', ...heldFor(20), steps: [], asked: [] },
  {
    case: 'who was never active in 22 days is reminded',
    ...heldFor(22),
    people: { lastActivity: { alice: day(30) } },
    steps: ['answer alice: reminder'],
    asked: ['lastActivity alice', 'mayWrite alice'],
  },
  {
    case: 'who was active yesterday is not reminded',
    ...heldFor(22),
    people: { lastActivity: { alice: day(1) } },
    steps: [],
    asked: ['lastActivity alice'],
  },
  {
    case: 'whose activity cannot be known is not reminded',
    ...heldFor(22),
    people: { lastActivity: { alice: undefined } },
    steps: [],
  },
  {
    case: 'with write access is not reminded',
    ...heldFor(22),
    people: { lastActivity: { alice: day(30) }, maintainers: ['alice'] },
    steps: [],
  },
  {
    case: 'of an issue with the label that keeps claims is not reminded',
    ...heldFor(22),
    issue: { assignees: ['alice'], labels: ['keep-claim'] },
    claims: { keep_label: 'keep-claim' },
    people: { lastActivity: { alice: day(30) } },
    steps: [],
    asked: [],
  },
  {
    case: 'which is an agent is not reminded',
    issue: { assignees: ['copilot'], agents: ['copilot'] },
    marker: { holders: since(60, 'copilot') },
    steps: [],
    asked: [],
  },
  {
    case: 'of a closed issue is not reminded on the day on which the file opens it again',
    ...heldFor(60),
    project: { status: 'open', statusGiven: true },
    issue: { assignees: ['alice'], state: 'closed' },
    marker: { holders: since(60, 'alice'), status: 'done' },
    people: { lastActivity: { alice: day(60) } },
    steps: [],
  },
  {
    case: 'who stayed inactive for 14 days after the reminder loses the project',
    ...heldFor(40),
    comments: [reminder(15)],
    people: { lastActivity: { alice: day(40) } },
    steps: ['unassign alice (inactive)', 'answer alice: timed_out'],
  },
  {
    case: 'who lost the project for inactivity makes room for the queue',
    ...heldFor(40),
    marker: { holders: since(40, 'alice'), waiting: new Map([['bob', 2]]), handled: 2 },
    comments: [reminder(15), ['bob', '/claim']],
    people: { lastActivity: { alice: day(40) } },
    steps: ['unassign alice (inactive)', 'answer alice: timed_out', 'assign bob: turn'],
    waiting: [],
  },
  {
    case: 'has all 14 days after a late reminder',
    ...heldFor(60),
    comments: [reminder(13)],
    people: { lastActivity: { alice: day(60) } },
    steps: [],
  },
  {
    case: 'who was active after the reminder keeps the project, and the reminder is withdrawn',
    ...heldFor(40),
    comments: [reminder(15)],
    people: { lastActivity: { alice: day(3) } },
    steps: ['edit comment 1: reminder_answered'],
  },
  {
    case: 'who released the project after a reminder has it settled at once',
    ...heldFor(40),
    comments: [reminder(2), ['alice', '/unclaim']],
    steps: ['unassign alice (asked)', 'answer alice: released', 'edit comment 1: reminder_moot'],
  },
  {
    case: 'who released the project after a reminder has it settled by the next run if this one is for an event',
    ...heldFor(40),
    comments: [reminder(2), ['alice', '/unclaim']],
    input: { isEvent: true },
    steps: ['unassign alice (asked)', 'answer alice: released'],
    next: ['edit comment 1: reminder_moot'],
  },
  {
    case: 'who is gone after a reminder that is overdue is told that the time was over',
    marker: { unsettled: true },
    comments: [reminder(20)],
    steps: ['answer alice: timed_out'],
  },
]);

checkAll('a confirmation that a project is up to date', [
  {
    case: 'by a maintainer is answered',
    comments: [['boss', '/verified']],
    people: { maintainers: ['boss'] },
    steps: ['answer boss: verified'],
    asked: ['mayWrite boss'],
  },
  {
    case: 'by a maintainer is handed back if Dibs does not write files',
    comments: [['boss', '/verified']],
    people: { maintainers: ['boss'] },
    input: { writesFiles: false },
    steps: ['answer boss: verified_by_hand'],
  },
  {
    case: 'by anybody else is refused',
    comments: [['alice', '/verified']],
    steps: ['answer alice: maintainers_only'],
  },
  {
    case: 'that was answered and is in the file costs nothing',
    project: { verified: date(0) },
    comments: [
      ['boss', '/verified'],
      [DIBS, ours(commentKey.answer(1))],
    ],
    steps: [],
    asked: [],
  },
]);

describe('a confirmation that a project is up to date', () => {
  it('a confirmation that was answered before the file could be written is written by the next run', () => {
    const comments: Case['comments'] = [
      ['boss', '/verified'],
      [DIBS, ours(commentKey.answer(1))],
    ];
    const input = inputFor({ case: '', comments, steps: [] });
    const { plan } = planWith(input, { maintainers: ['boss'] });
    expect(plan.steps).toEqual([]);
    expect(plan.claimState.verified).toBe(date(0));
  });
});

checkAll('a run after one that was cut short', [
  {
    case: 'answers no command twice, although the marker does not know of the answer',
    ...heldBy('alice'),
    comments: [
      ['alice', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.welcome('alice'))],
    ],
    steps: [],
  },
  {
    case: 'restores the queue from the comments if the marker was lost',
    issue: { assignees: ['alice'] },
    marker: undefined,
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
    ],
    steps: [],
    waiting: ['bob'],
  },
  {
    case: 'restores no place that was given up',
    issue: { assignees: ['alice'] },
    marker: undefined,
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
      ['bob', '/unclaim'],
      [DIBS, ours(commentKey.answer(3), commentKey.left(1))],
    ],
    steps: [],
    waiting: [],
  },
  {
    case: 'tells a person who was unassigned without a word that the project is released',
    marker: { holders: since(1, 'alice') },
    comments: [['alice', '/unclaim']],
    steps: ['answer alice: released'],
  },
  {
    case: 'ignores answers that somebody else forged',
    comments: [
      ['alice', '/claim'],
      ['mallory', ours(commentKey.answer(1))],
    ],
    steps: ['assign alice: welcome'],
  },
  {
    case: 'deletes the second of two equal answers of concurrent runs',
    marker: { handled: 1 },
    comments: [
      ['alice', '/unclaim'],
      [DIBS, ours(commentKey.answer(1))],
      [DIBS, ours(commentKey.answer(1))],
    ],
    steps: ['delete comment 3'],
  },
]);

/** Bob and carol have waited for so many days, each with their comments 1 and 2 and the answers 3 and 4. */
const waited = (days: number, ...more: Case['comments'] & object): Pick<Case, 'marker' | 'comments'> => ({
  marker: { waiting: queued('bob', 'carol'), handled: 4 },
  comments: [
    ['bob', '/claim', { createdAt: day(days) }],
    ['carol', '/claim', { createdAt: day(days) }],
    [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob')), { createdAt: day(days) }],
    [DIBS, ours(commentKey.answer(2), commentKey.waits(2, 'carol')), { createdAt: day(days) }],
    ...more,
  ],
});
/** Bob was asked so many days ago, in comment 5. */
const askedBob = (daysAgo: number): [string, string, Partial<IssueComment>] => [
  DIBS,
  ours(commentKey.asked(1, 1)),
  { createdAt: day(daysAgo) },
];
const since5 = { waiting: queued('bob', 'carol'), handled: 4, asked: new Map([['bob', day(3)]]) };

checkAll('somebody who has waited for long', [
  {
    case: 'is asked first, and the place is kept for them',
    ...waited(15),
    steps: ['answer bob: asked'],
    waiting: ['bob', 'carol'],
    asked: ['otherProjectsHeld bob'],
  },
  {
    case: 'is asked first if the holder gives the project back',
    ...waited(15, ['alice', '/unclaim']),
    issue: { assignees: ['alice'] },
    steps: ['unassign alice (asked)', 'answer alice: released', 'answer bob: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'gets the project at once up to the last day that the config allows',
    ...waited(14),
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'gets the project at once if the config allows for more days',
    ...waited(15),
    claims: { confirm_after: 15 },
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'is asked first if nothing shows since when they wait',
    marker: { waiting: new Map([['bob', 99]]), handled: 99 },
    comments: [['carol', 'Hi']],
    steps: ['answer bob: asked'],
    waiting: ['bob'],
  },
  {
    case: 'is passed over without a question if they hold too much',
    ...waited(15),
    people: { held: { bob: 2 } },
    steps: ['answer carol: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'is asked about one of two free places, and the next about the other',
    ...waited(15, ['dave', '/claim']),
    project: { maxClaims: 2 },
    steps: ['answer dave: waiting_behind', 'answer bob: asked', 'answer carol: asked'],
    waiting: ['bob', 'carol', 'dave'],
  },
  {
    case: 'leaves the second of two free places to somebody who came lately',
    ...waited(15, ['bob', '/unclaim'], ['dave', '/claim']),
    project: { maxClaims: 2 },
    steps: ['assign dave: welcome', 'answer bob: left', 'answer carol: asked'],
    waiting: ['carol'],
  },
  {
    case: 'is told of nothing else if they claim once more just before their turn comes',
    ...waited(15, ['bob', '/claim'], ['alice', '/unclaim']),
    issue: { assignees: ['alice'] },
    steps: ['unassign alice (asked)', 'answer alice: released', 'answer bob: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'has answered if they claim once more just after their turn came',
    ...waited(15, ['alice', '/unclaim'], ['bob', '/claim']),
    issue: { assignees: ['alice'] },
    steps: ['unassign alice (asked)', 'assign bob: handover'],
    waiting: ['carol'],
  },
  {
    case: 'is not asked while the project is closed',
    ...waited(15),
    issue: { state: 'closed' },
    steps: [],
  },
  {
    case: 'is assigned without a question if they are an agent, which reads no comments',
    marker: { waiting: queued('copilot'), handled: 1 },
    comments: [['boss', '/claim @copilot', { createdAt: day(15) }]],
    people: { held: { copilot: 5 } },
    steps: ['assign copilot: assigned_other'],
  },
]);

checkAll('somebody who was asked whether they still want the project', [
  {
    case: 'is waited for, at no cost',
    ...waited(30, askedBob(3)),
    marker: since5,
    steps: [],
    waiting: ['bob', 'carol'],
    asked: [],
  },
  {
    case: 'is waited for if the marker was lost',
    ...waited(30, askedBob(3)),
    marker: undefined,
    steps: [],
    waiting: ['bob', 'carol'],
    asked: [],
  },
  {
    case: 'gets the project by a claim',
    ...waited(30, askedBob(3), ['bob', '/claim']),
    marker: since5,
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'gets the project by any comment',
    ...waited(30, askedBob(3), ['bob', 'Yes, gladly!']),
    marker: since5,
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'gets the project by a comment that no run has seen for long',
    ...waited(30, askedBob(10), ['bob', 'Yes, gladly!', { createdAt: day(9), edited: true }]),
    marker: since5,
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'gets the project by a claim that was edited, since any comment will do',
    ...waited(30, askedBob(3), ['bob', '/claim yes, please', { edited: true }]),
    marker: since5,
    steps: ['assign bob: turn'],
  },
  {
    case: 'gets the project if the answer is a command that is passed over',
    ...waited(30, askedBob(3), ['bob', '/claim']),
    marker: since5,
    input: { passed: new Set([6]) },
    steps: ['assign bob: turn'],
  },
  {
    case: 'gets the project by a claim that a maintainer makes for them',
    ...waited(30, askedBob(3), ['boss', '/claim @bob']),
    marker: since5,
    people: { maintainers: ['boss'] },
    steps: ['assign bob: turn'],
  },
  {
    case: 'gets no answer to a comment of somebody else',
    ...waited(30, askedBob(3), ['carol', 'I would take it.']),
    marker: since5,
    steps: [],
  },
  {
    case: 'gives the place up by a release, and the next one is asked',
    ...waited(30, askedBob(3), ['bob', '/unclaim']),
    marker: since5,
    steps: ['answer bob: left', 'answer carol: asked'],
    waiting: ['carol'],
  },
  {
    case: 'gives the place up by a release that a maintainer makes for them',
    ...waited(30, askedBob(3), ['boss', '/unclaim @bob']),
    marker: since5,
    people: { maintainers: ['boss'] },
    steps: ['answer boss: left', 'answer carol: asked'],
    waiting: ['carol'],
  },
  {
    case: 'keeps the place until the last moment',
    ...waited(30, [
      DIBS,
      ours(commentKey.asked(1, 1)),
      { createdAt: new Date(NOW - 7 * DAY + 1).toISOString() },
    ]),
    marker: since5,
    steps: [],
    waiting: ['bob', 'carol'],
    asked: [],
  },
  {
    case: 'loses the place after that, and the next one is asked',
    ...waited(30, askedBob(7)),
    marker: since5,
    steps: ['answer bob: not_confirmed', 'answer carol: asked'],
    waiting: ['carol'],
    asked: ['silentSince bob', 'otherProjectsHeld carol'],
  },
  {
    case: 'loses the place to somebody who came lately, who gets it at once',
    ...waited(30, askedBob(7), ['carol', '/unclaim'], ['dave', '/claim']),
    marker: since5,
    steps: ['answer bob: not_confirmed', 'assign dave: welcome', 'answer carol: left'],
    waiting: [],
  },
  {
    case: 'loses nothing if what happened on the issue cannot be known',
    ...waited(30, askedBob(7)),
    marker: since5,
    people: { silentSince: { bob: undefined } },
    steps: [],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'loses nothing until the issue was unlocked for so long',
    ...waited(30, askedBob(20)),
    marker: since5,
    people: { silentSince: { bob: day(6) } },
    steps: [],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'loses nothing under the label that keeps claims',
    ...waited(30, askedBob(20)),
    issue: { labels: ['keep claim'] },
    marker: since5,
    steps: [],
    waiting: ['bob', 'carol'],
    asked: [],
  },
  {
    case: 'has answered if the answer came after the time, but before anything was said',
    ...waited(30, askedBob(8), ['bob', 'Yes!', { createdAt: day(0.5) }]),
    marker: since5,
    steps: ['assign bob: turn'],
  },
  {
    case: 'keeps the place from everybody else, who get in line',
    ...waited(30, askedBob(3), ['dave', '/claim']),
    marker: since5,
    steps: ['answer dave: waiting_behind'],
    waiting: ['bob', 'carol', 'dave'],
    asked: [],
  },
  {
    case: 'keeps the place from somebody for whom a maintainer claims',
    ...waited(30, askedBob(3), ['boss', '/claim @dave']),
    marker: since5,
    people: { maintainers: ['boss'] },
    steps: ['answer dave: waiting_behind'],
    waiting: ['bob', 'carol', 'dave'],
  },
  {
    case: 'leaves the other of two places to the next one',
    ...waited(30, askedBob(3)),
    marker: since5,
    project: { maxClaims: 2 },
    steps: ['answer carol: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'and holds too much by now is told so, and the next one is asked',
    ...waited(30, askedBob(3), ['bob', 'Yes!']),
    marker: since5,
    people: { held: { bob: 2 } },
    steps: ['answer bob: limit', 'answer carol: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'and answered while they held too much gets the project later without another question',
    ...waited(30, askedBob(9), ['bob', 'Yes!', { createdAt: day(5) }], [DIBS, ours(commentKey.answer(6))]),
    steps: ['assign bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'and answered long ago is asked once more',
    ...waited(60, askedBob(40), ['bob', 'Yes!', { createdAt: day(38) }], [DIBS, ours(commentKey.answer(6))]),
    steps: ['answer bob: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'and is assigned by hand is welcomed',
    ...waited(30, askedBob(3)),
    issue: { assignees: ['bob'] },
    marker: since5,
    steps: ['answer bob: turn'],
    waiting: ['carol'],
  },
  {
    case: 'is told that there is nothing to confirm if somebody else is assigned by hand',
    ...waited(30, askedBob(3)),
    issue: { assignees: ['helper'] },
    marker: since5,
    steps: ['answer helper: welcome', 'answer bob: recalled'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'is told that there is nothing to confirm in the answer to a claim that comes too late',
    ...waited(30, askedBob(3), ['bob', '/claim']),
    issue: { assignees: ['helper'] },
    marker: { ...since5, holders: since(1, 'helper') },
    steps: ['answer bob: already_waiting + recalled'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'is told that there is nothing to confirm if the project is closed',
    ...waited(30, askedBob(10)),
    issue: { state: 'closed' },
    marker: since5,
    steps: ['answer bob: recalled'],
    waiting: ['bob', 'carol'],
    asked: [],
  },
  {
    case: 'for nothing is asked once more when the project is free again',
    ...waited(30, askedBob(10), [DIBS, ours(commentKey.recalled(1, 1)), { createdAt: day(9) }]),
    steps: ['answer bob: asked'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'is the first of two if one of two places is taken by hand, and the second is told',
    ...waited(
      30,
      askedBob(3),
      [DIBS, ours(commentKey.asked(2, 1)), { createdAt: day(3) }],
      ['carol', 'Yes!'],
    ),
    project: { maxClaims: 2 },
    issue: { assignees: ['helper'] },
    marker: { ...since5, holders: since(1, 'helper') },
    steps: ['answer carol: recalled'],
    waiting: ['bob', 'carol'],
  },
  {
    case: 'cannot answer for a run that GitHub has refused to let assign them',
    ...waited(30, askedBob(9), ['bob', 'Yes!', { createdAt: day(8) }]),
    marker: since5,
    input: { aside: new Set(['bob']) },
    steps: [],
    waiting: ['bob', 'carol'],
    next: [],
  },
  {
    case: 'by somebody who forged the question loses nothing',
    ...waited(1, ['mallory', ours(commentKey.asked(1, 1)), { createdAt: day(8) }]),
    steps: ['assign bob: turn'],
  },
]);

checkAll('a place in the queue', [
  {
    case: 'that is the second one of a person comes back if the marker was lost',
    issue: { assignees: ['alice'] },
    marker: undefined,
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
      [DIBS, ours(commentKey.turn(1), commentKey.welcome('bob'))],
      ['bob', '/unclaim'],
      [DIBS, ours(commentKey.answer(4))],
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(6), commentKey.waits(6, 'bob'))],
    ],
    steps: [],
    waiting: ['bob'],
  },
  {
    case: 'that was given up before a claim that is refused does not come back',
    marker: { waiting: queued('bob'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
      ['bob', '/unclaim'],
      ['bob', '/claim'],
    ],
    people: { held: { bob: 2 } },
    steps: ['answer bob: limit'],
    waiting: [],
  },
  {
    case: 'of somebody who was assigned by hand and gave the project back does not come back',
    issue: { assignees: ['bob'] },
    marker: { waiting: queued('bob'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
      ['bob', '/unclaim'],
    ],
    steps: ['unassign bob (asked)', 'answer bob: released'],
    waiting: [],
  },
  {
    case: 'of somebody who was assigned by hand and asks again ends with one answer',
    issue: { assignees: ['bob'] },
    marker: { waiting: queued('bob'), handled: 2 },
    comments: [
      ['bob', '/claim'],
      [DIBS, ours(commentKey.answer(1), commentKey.waits(1, 'bob'))],
      ['bob', '/claim'],
    ],
    steps: ['answer bob: welcome'],
    waiting: [],
  },
]);

checkAll('somebody who writes many commands', [
  {
    case: 'gets no answer to a command that is passed over',
    comments: [['alice', '/claim']],
    input: { passed: new Set([1]) },
    steps: [],
  },
  {
    case: 'is told in their last answer which commands are passed over',
    comments: [['alice', '/claim']],
    input: { notes: new Map([['alice', [77, 78]]]) },
    steps: ['assign alice: welcome + passed_over'],
  },
  {
    case: 'is told once that they are for maintainers, below the answer to their own claim',
    comments: [
      ['alice', '/claim @bob'],
      ['alice', '/claim @carol'],
      ['alice', '/claim'],
    ],
    steps: ['assign alice: welcome + maintainers_only'],
  },
]);

describe('facts from GitHub', () => {
  it('facts are not needed if there is nothing to decide', () => {
    const { plan, asked } = planWith(
      inputFor({ case: '', ...heldBy('alice'), comments: [['bob', 'Hi']], steps: [] }),
    );
    expect(plan.steps).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('facts are named one at a time, in the order in which they matter', () => {
    const comments: Case['comments'] = [
      ['bob', '/claim @carol'],
      ['alice', '/claim'],
      ['boss', '/verified'],
    ];
    const { asked } = planWith(inputFor({ case: '', comments, steps: [] }));
    expect(asked).toEqual([
      { name: 'mayWrite', login: 'bob' },
      { name: 'otherProjectsHeld', login: 'alice' },
      { name: 'mayWrite', login: 'boss' },
    ]);
  });
});
