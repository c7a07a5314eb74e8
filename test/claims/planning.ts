/** Plans claims on plain data: no GitHub, no files, no clock. */

import type { MissingFact } from '../../src/claims/claim-facts.ts';
import { currentClaims } from '../../src/claims/current.ts';
import { type ClaimsInput, observeClaims } from '../../src/claims/observe.ts';
import { planClaims } from '../../src/claims/plan.ts';
import type { ClaimPlan, DraftComment, Step } from '../../src/claims/steps.ts';
import { markerOf, printBody } from '../../src/issue/body.ts';
import { knownAuthors, printComment } from '../../src/issue/comment.ts';
import type { Marker } from '../../src/issue/marker.ts';
import type { Held } from '../../src/issue/message.ts';
import { isoDay } from '../../src/lib/text/date.ts';
import { holdersOf } from '../../src/model/claim.ts';
import { type Author, type IssueComment, isAgent, type RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { defaultConfig } from '../../src/schema/config.ts';

export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const BOT: Author = { login: 'github-actions[bot]', isBot: true, association: 'NONE' };

/** What GitHub knows about people. */
export interface People {
  /** Who has write access; logins in lower case. */
  maintainers?: readonly string[];
  /** Whom GitHub does not let be assigned; logins in lower case. */
  unknown?: readonly string[];
  /** How many other projects people hold; nobody else holds any. */
  held?: Readonly<Record<string, number>>;
  /** ISO times of people's last activity; undefined if it cannot be known. */
  lastActivity?: Readonly<Record<string, string | undefined>>;
  /** ISO times since when people in the queue are silent: never said a word, unless given; undefined if it cannot be known. */
  silentSince?: Readonly<Record<string, string | undefined>>;
}

export function projectOf(values: Partial<Project> = {}): Project {
  return {
    id: 'one',
    path: 'projects/one.md',
    title: 'One',
    sizes: [],
    skills: [],
    contacts: [{ github: 'mentor' }],
    maxClaims: 1,
    related: [],
    links: [],
    labels: [],
    outcomes: [],
    prerequisites: [],
    text: '',
    status: undefined,
    statusGiven: false,
    issue: 1,
    ...values,
  };
}

export function issueOf(values: Partial<RemoteIssue> = {}): RemoteIssue {
  const { assignees = [] } = values;
  return {
    number: 1,
    title: 'One',
    body: '',
    state: 'open',
    stateReason: null,
    labels: [],
    assignees,
    agents: assignees.filter(isAgent),
    author: BOT,
    isPullRequest: false,
    comments: 0,
    locked: false,
    createdAt: '2026-01-01T00:00:00Z',
    url: '',
    ...values,
  };
}

/** A comment by a person, by default a minute before now. */
export function commentOf(
  id: number,
  login: string,
  body: string,
  values: Partial<IssueComment> = {},
): IssueComment {
  const author = login === BOT.login ? BOT : { login, isBot: false, association: 'NONE' };
  return {
    id,
    issue: 1,
    author,
    body,
    createdAt: new Date(NOW - 60_000 + id).toISOString(),
    edited: false,
    ...values,
  };
}

/** The body of an issue whose marker keeps this; without holders and waiting list, nobody holds the project or waits. */
export function bodyWith(marker: Partial<Marker>): string {
  const whole = { id: 'one', holders: new Map(), waiting: new Map(), handled: 0, labels: [], ...marker };
  return printBody({ above: '', below: '', region: '', marker: whole });
}

export function inputOf(values: Partial<ClaimsInput> = {}): ClaimsInput {
  return {
    project: projectOf(),
    issue: issueOf(),
    comments: [],
    trusted: knownAuthors({ author: BOT }),
    accounts: [],
    passed: new Set(),
    notes: new Map(),
    aside: new Set(),
    isEvent: false,
    cap: undefined,
    config: defaultConfig(),
    now: NOW,
    writesFiles: true,
    ...values,
  };
}

/** Plans with what GitHub knows, as the async side does it: a fact is given once the plan turned out to need it. */
export function planWith(
  input: ClaimsInput,
  { maintainers = [], unknown = [], held = {}, lastActivity = {}, silentSince = {} }: People = {},
): { plan: ClaimPlan<DraftComment>; asked: MissingFact[] } {
  const observed = observeClaims(input);
  const facts = {
    otherProjectsHeld: new Map<string, readonly Held[]>(),
    mayWrite: new Map<string, boolean>(),
    mayBeAssigned: new Map<string, boolean>(),
    lastActivity: new Map<string, number | undefined>(),
    silentSince: new Map<string, number | undefined>(),
  };
  const asked: MissingFact[] = [];
  for (;;) {
    const result = planClaims(observed, facts);
    if ('plan' in result) return { plan: result.plan, asked };
    asked.push(result.missing);
    const login = result.missing.login.toLowerCase();
    switch (result.missing.name) {
      case 'otherProjectsHeld':
        facts.otherProjectsHeld.set(login, Array(held[login] ?? 0).fill({ title: 'Other', issue: 9 }));
        break;
      case 'mayWrite':
        facts.mayWrite.set(login, maintainers.includes(login));
        break;
      case 'mayBeAssigned':
        facts.mayBeAssigned.set(login, !unknown.includes(login));
        break;
      case 'lastActivity': {
        const active = lastActivity[login];
        facts.lastActivity.set(login, active === undefined ? undefined : Date.parse(active));
        break;
      }
      case 'silentSince': {
        const since = login in silentSince ? silentSince[login] : new Date(0).toISOString();
        facts.silentSince.set(login, since === undefined ? undefined : Date.parse(since));
      }
    }
  }
}

/** The same once the plan was applied and the marker written. */
export function applied(
  input: ClaimsInput,
  { steps, claimState, assignees }: ClaimPlan<DraftComment>,
): ClaimsInput {
  let comments = [...input.comments];
  const textOf = ({ keys, messages }: DraftComment) =>
    printComment(keys, messages.map(({ name, values }) => `${name} ${JSON.stringify(values)}`).join('\n'));
  const post = (comment: DraftComment) => {
    const id = Math.max(0, ...comments.map((one) => one.id)) + 1;
    comments.push(commentOf(id, BOT.login, textOf(comment)));
  };
  for (const step of steps) {
    if (step.kind === 'assign') post(step.taken);
    if (step.kind === 'answer') post(step.answer);
    if (step.kind === 'delete') comments = comments.filter(({ id }) => id !== step.comment);
    if (step.kind === 'edit')
      comments = comments.map((one) =>
        one.id === step.comment ? { ...one, body: textOf(step.answer), edited: true } : one,
      );
  }
  const { project, issue, now } = input;
  const { holders: known = new Map() } = markerOf(issue) ?? {};
  const { holders } = currentClaims(project, { ...issue, assignees });
  const { unsettled, verified: _, arrived: _arrived, until, ...kept } = claimState;
  const body = bodyWith({
    holders: holdersOf(holders, known, project.claim, isoDay(new Date(now))),
    ...kept,
    ...(until.size > 0 && { until }),
    ...(unsettled && { unsettled }),
  });
  return { ...input, comments, issue: { ...issue, body, assignees, comments: comments.length } };
}

/** A step in words: what is done, to whom, and which messages are posted. */
export function inWords(step: Step<DraftComment>): string {
  const names = ({ messages }: DraftComment) => messages.map(({ name }) => name).join(' + ');
  switch (step.kind) {
    case 'assign':
      return `assign ${step.login}: ${names(step.taken)}`;
    case 'unassign':
      return `unassign ${step.login} (${step.why})`;
    case 'answer':
      return `answer ${step.answer.messages[0].values.to}: ${names(step.answer)}`;
    case 'edit':
      return `edit comment ${step.comment}: ${names(step.answer)}`;
    case 'delete':
      return `delete comment ${step.comment}`;
  }
}
