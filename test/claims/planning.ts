/** Plans claims on plain data: no GitHub, no files, no clock. */

import { type ClaimsInput, observeClaims } from '../../src/claims/observe.ts';
import { planClaims } from '../../src/claims/plan.ts';
import type { MissingFact } from '../../src/claims/plan-state.ts';
import type { ClaimPlan, DraftComment } from '../../src/claims/steps.ts';
import { knownAuthors } from '../../src/issue/comment.ts';
import { type Author, type IssueComment, isAgent, type RemoteIssue } from '../../src/model/issue.ts';
import type { Project } from '../../src/model/project.ts';
import { defaultConfig } from '../../src/schema/config.ts';

export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const BOT: Author = { login: 'github-actions[bot]', isBot: true, association: 'NONE' };

/** What GitHub knows about people. */
export interface People {
  /** Who has write access; logins in lower case. */
  maintainers?: readonly string[];
  /** How many other projects people hold; nobody else holds any. */
  held?: Readonly<Record<string, number>>;
  /** ISO times of people's last activity; undefined if it cannot be known. */
  lastActivity?: Readonly<Record<string, string | undefined>>;
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
    isAtLimit: () => false,
    config: defaultConfig(),
    now: NOW,
    writesFiles: true,
    ...values,
  };
}

/** Plans with what GitHub knows, as the async side does it: a fact is given once the plan turned out to need it. */
export function planWith(
  input: ClaimsInput,
  { maintainers = [], held = {}, lastActivity = {} }: People = {},
): { plan: ClaimPlan<DraftComment>; asked: MissingFact[] } {
  const observed = observeClaims(input);
  const facts = {
    otherProjectsHeld: new Map<string, number>(),
    mayWrite: new Map<string, boolean>(),
    lastActivity: new Map<string, number | undefined>(),
  };
  const asked: MissingFact[] = [];
  for (;;) {
    const result = planClaims(observed, facts);
    if ('plan' in result) return { plan: result.plan, asked };
    asked.push(result.missing);
    const login = result.missing.login.toLowerCase();
    switch (result.missing.name) {
      case 'otherProjectsHeld':
        facts.otherProjectsHeld.set(login, held[login] ?? 0);
        break;
      case 'mayWrite':
        facts.mayWrite.set(login, maintainers.includes(login));
        break;
      case 'lastActivity': {
        const active = lastActivity[login];
        facts.lastActivity.set(login, active === undefined ? undefined : Date.parse(active));
      }
    }
  }
}
