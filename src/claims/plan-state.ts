import { includesLogin, inQueueOrder, sameLogin, type Waiting } from '../model/claim.ts';
import { type Author, hasWriteAccess, type RemoteIssue } from '../model/issue.ts';
import { isContactOf, placesBeside } from '../model/project.ts';
import type { Ask } from './asks.ts';
import type { ClaimFacts, FactValues, MissingFact } from './claim-facts.ts';
import type { ObservedClaims } from './observe.ts';
import type { ClaimPlan, DraftComment, Message, Step } from './steps.ts';

/** The claims on one project as far as they are planned, and the steps so far. */
export interface PlanState {
  readonly observed: ObservedClaims;
  readonly facts: ClaimFacts;
  readonly steps: Step<DraftComment>[];
  readonly holders: string[];
  /** Assignees who are contacts of the project, and so do not hold it. */
  readonly contacts: string[];
  readonly waiting: Map<string, number>;
  /** The dates that holders have set; logins in lower case. */
  readonly until: Map<string, string>;
  /** Open asks by the places of those who were asked. */
  readonly asks: Map<number, OpenAsk>;
  /** Releases that the next in line is to be told of, with the ids of the comments that ask for them. */
  readonly handover: { login: string; ids: readonly number[] }[];
  /** Keys of our comments, planned ones included. */
  readonly keys: Set<string>;
  /** ISO date that the file should have as `verified`. */
  verified: string | undefined;
  /** Whether a reminder is left for the next run to settle. */
  unsettled: boolean;
  /** The first fact that was missing: everything after it is void. */
  missing: MissingFact | undefined;
}

/** Somebody has been asked whether they still want the project, and has not answered. */
export interface OpenAsk extends Pick<Ask, 'round' | 'at'> {
  /** Whether this plan asks them. */
  isNew: boolean;
}

/** Who is assigned to a project, who waits for it and who has been asked at one moment. */
export type Snapshot = Pick<PlanState, 'holders' | 'contacts' | 'waiting' | 'until' | 'asks'>;

export function startPlan(observed: ObservedClaims, facts: ClaimFacts): PlanState {
  return {
    observed,
    facts,
    steps: [],
    holders: [...observed.holders],
    contacts: assignedContacts(observed),
    waiting: new Map(observed.waiting),
    until: new Map(observed.until),
    asks: new Map(
      [...observed.asks].flatMap(([place, ask]) => (ask.isOpen ? [[place, { ...ask, isNew: false }]] : [])),
    ),
    handover: [],
    keys: new Set(observed.keys),
    verified: undefined,
    unsettled: false,
    missing: undefined,
  };
}

export function finishPlan(state: PlanState): ClaimPlan<DraftComment> {
  const { observed, steps, waiting, unsettled, verified } = state;
  const { accounts, issue } = observed.input;
  const assignees = assigneesIn(state);
  const cap = capFor(assignees, observed);
  return {
    steps,
    claimState: {
      waiting,
      until: datesOf(state),
      asked: askedNow(state),
      arrived: newcomers(assignees, issue),
      handled: observed.handled,
      unsettled,
      accounts,
      ...(cap !== undefined && { cap }),
      ...(verified !== undefined && { verified }),
    },
    assignees,
  };
}

/** How many assignees GitHub takes, if an attempt has shown that these are as many. */
function capFor(assignees: readonly string[], { cap = Number.POSITIVE_INFINITY }: ObservedClaims) {
  return assignees.length >= cap ? cap : undefined;
}

/** Those of some assignees whom an issue did not have. */
export function newcomers(assignees: readonly string[], before: RemoteIssue): string[] {
  return assignees.filter((login) => !includesLogin(before.assignees, login));
}

/** The dates of those who hold the project, under their names. */
function datesOf({ holders, until }: PlanState): Map<string, string> {
  return new Map(
    holders.flatMap((login) => {
      const day = until.get(login.toLowerCase());
      return day === undefined ? [] : [[login, day] as const];
    }),
  );
}

export function snapshot({ holders, contacts, waiting, until, asks }: PlanState): Snapshot {
  return {
    holders: [...holders],
    contacts: [...contacts],
    waiting: new Map(waiting),
    until: new Map(until),
    asks: new Map(asks),
  };
}

/** Who is assigned: contacts of the project too, who do not hold it. */
export function assigneesIn({ holders, contacts }: Pick<Snapshot, 'holders' | 'contacts'>): string[] {
  return [...contacts, ...holders];
}

/** How many people may hold the project: no more than GitHub lets be assigned beside its contacts. */
export function placesIn({ contacts, observed }: PlanState): number {
  return placesBeside(contacts.length, observed.input.project, observed.cap);
}

/** Whether there is a free place that is kept for nobody. */
export function isFree(state: PlanState): boolean {
  return keptFor(state).length < freePlaces(state);
}

/** Those for whom the free places are kept: who was asked and has not answered, in the order of the queue. */
export function keptFor(state: PlanState): string[] {
  const { observed, waiting } = state;
  if (!observed.isOpen) return [];
  const asked = inQueueOrder(waiting).filter((login) => askOf(state, login) !== undefined);
  return asked.slice(0, Math.max(0, freePlaces(state)));
}

/** What somebody has been asked and has not answered. */
export function askOf({ asks, waiting }: PlanState, login: string): OpenAsk | undefined {
  return asks.get(placeOf(waiting, login) ?? 0);
}

function freePlaces(state: PlanState): number {
  return placesIn(state) - state.holders.length;
}

/** What the marker keeps: of an ask that it knows already, the time stays as it is there. */
function askedNow(state: PlanState): Map<string, string> {
  const known = state.observed.marker?.asked;
  return new Map(
    keptFor(state).flatMap((login) => {
      const ask = askOf(state, login);
      if (ask === undefined) return [];
      const time = new Date(ask.at).toISOString();
      return [[login, ask.isNew ? time : (known?.get(login) ?? time)]];
    }),
  );
}

export function take(state: PlanState, login: string): void {
  leaveQueue(state, login);
  state.holders.push(login);
}

/** Takes a person off the issue: a contact may have claimed the project before they became one. */
export function release({ holders, contacts, until }: PlanState, login: string): void {
  until.delete(login.toLowerCase());
  for (const assignees of [holders, contacts]) {
    const at = assignees.findIndex((other) => sameLogin(other, login));
    if (at !== -1) assignees.splice(at, 1);
  }
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

function assignedContacts({ input }: ObservedClaims): string[] {
  return input.issue.assignees.filter((login) => isContactOf(input.project, login));
}

/** Whether maintainers choose who gets a project, so that a claim is a request. */
export function needsApproval({ observed }: PlanState): boolean {
  return observed.input.config.claims.who === 'approval';
}

/** Whether somebody holds the project or is in line for it. */
export function hasPlace({ holders, waiting }: PlanState, login: string): boolean {
  return includesLogin(holders, login) || includesLogin(waiting.keys(), login);
}

/** Whether a person may claim projects of this list at all. */
export function mayClaim(state: PlanState, author: Author): boolean {
  const { who } = state.observed.input.config.claims;
  if (who === 'anyone' || who === 'approval' || author.association === 'OWNER') return true;
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
