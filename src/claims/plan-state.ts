import { includesLogin, inQueueOrder, sameLogin, type Waiting } from '../model/claim.ts';
import { type Author, hasWriteAccess, type RemoteIssue } from '../model/issue.ts';
import { isContactOf } from '../model/project.ts';
import type { ObservedClaims } from './observe.ts';
import type { ClaimPlan, DraftComment, Message, Step } from './steps.ts';

interface FactValues {
  /** How many other projects of the list a person holds. */
  otherProjectsHeld: number;
  /** Whether a person has write access; undefined if GitHub does not say. */
  mayWrite: boolean | undefined;
  /** When a holder was last active, in milliseconds; undefined if that cannot be known. */
  lastActivity: number | undefined;
}

/** What only GitHub knows about people, by login in lower case. A person who is absent was not asked about. */
export type ClaimFacts = { readonly [Name in keyof FactValues]: ReadonlyMap<string, FactValues[Name]> };

/** A fact that the plan depends on and that was not given. */
export interface MissingFact {
  name: keyof ClaimFacts;
  login: string;
}

/** The claims on one project as far as they are planned, and the steps so far. */
export interface PlanState {
  readonly observed: ObservedClaims;
  readonly facts: ClaimFacts;
  readonly steps: Step<DraftComment>[];
  readonly holders: string[];
  readonly waiting: Map<string, number>;
  /** Keys of our comments, planned ones included. */
  readonly keys: Set<string>;
  /** ISO date that the file should have as `verified`. */
  verified: string | undefined;
  /** Whether a reminder is left for the next run to settle. */
  unsettled: boolean;
  /** The first fact that was missing: everything after it is void. */
  missing: MissingFact | undefined;
}

/** Who holds a project and who waits for it at one moment. */
export type Snapshot = Pick<ObservedClaims, 'holders' | 'waiting'>;

export function startPlan(observed: ObservedClaims, facts: ClaimFacts): PlanState {
  return {
    observed,
    facts,
    steps: [],
    holders: [...observed.holders],
    waiting: new Map(observed.waiting),
    keys: new Set(observed.keys),
    verified: undefined,
    unsettled: false,
    missing: undefined,
  };
}

export function finishPlan(state: PlanState): ClaimPlan<DraftComment> {
  const { observed, steps, holders, waiting, unsettled, verified } = state;
  const { accounts, issue } = observed.input;
  const assignees = [...assignedContacts(observed), ...holders];
  return {
    steps,
    claimState: {
      waiting,
      arrived: newcomers(assignees, issue),
      handled: observed.handled,
      unsettled,
      accounts,
      ...(verified !== undefined && { verified }),
    },
    assignees,
  };
}

/** Those of some assignees whom an issue did not have. */
export function newcomers(assignees: readonly string[], before: RemoteIssue): string[] {
  return assignees.filter((login) => !includesLogin(before.assignees, login));
}

export function snapshot({ holders, waiting }: PlanState): Snapshot {
  return { holders: [...holders], waiting: new Map(waiting) };
}

export function isFree({ holders, observed }: PlanState): boolean {
  return holders.length < observed.input.project.maxClaims;
}

export function take(state: PlanState, login: string): void {
  leaveQueue(state, login);
  state.holders.push(login);
}

export function release({ holders }: PlanState, login: string): void {
  const at = holders.findIndex((other) => sameLogin(other, login));
  if (at !== -1) holders.splice(at, 1);
}

export function leaveQueue({ waiting }: PlanState, login: string): void {
  waiting.delete(nameIn(waiting, login));
}

/** Id of the comment that gave a person their place in the queue; undefined if they have none. */
export function placeOf(waiting: Waiting, login: string): number | undefined {
  return waiting.get(nameIn(waiting, login));
}

/** 1-based position in the queue. */
export function positionOf({ waiting }: PlanState, login: string): number {
  return inQueueOrder(waiting).findIndex((other) => sameLogin(other, login)) + 1;
}

/** Assignees who are contacts of the project, and so do not hold it. */
export function assignedContacts({ input }: ObservedClaims): string[] {
  return input.issue.assignees.filter((login) => isContactOf(input.project, login));
}

/** Whether a person may claim projects of this list at all. */
export function mayClaim(state: PlanState, author: Author): boolean {
  const { who } = state.observed.input.config.claims;
  if (who === 'anyone' || author.association === 'OWNER') return true;
  if (who === 'contributors' && /^(CONTRIBUTOR|COLLABORATOR|MEMBER)$/.test(author.association)) return true;
  return mayWrite(state, author);
}

/** Whether a person has write access; their association with the repository decides if GitHub does not say. */
export function mayWrite(state: PlanState, { login, association }: Pick<Author, 'login' | 'association'>) {
  return lookUp(state, 'mayWrite', login) ?? hasWriteAccess(association);
}

/** A fact about a person; if it was not given, that is noted and undefined is returned. */
export function lookUp<Name extends keyof FactValues>(
  state: PlanState,
  name: Name,
  login: string,
): FactValues[Name] | undefined {
  const known: ReadonlyMap<string, FactValues[Name]> = state.facts[name];
  const key = login.toLowerCase();
  if (!known.has(key)) state.missing ??= { name, login };
  return known.get(key);
}

/** Plans a new comment. */
export function answer(state: PlanState, keys: string[], message: Message): void {
  remember(state, keys);
  state.steps.push({ kind: 'answer', answer: { keys, messages: [message] } });
}

/** Notes keys as posted. */
export function remember(state: PlanState, keys: readonly string[]): void {
  for (const key of keys) state.keys.add(key);
}

function nameIn(waiting: Waiting, login: string): string {
  if (waiting.has(login)) return login;
  return [...waiting.keys()].find((other) => sameLogin(other, login)) ?? login;
}
