import { placeIn } from '../issue/comment-key.ts';
import { inQueueOrder, sameLogin } from '../model/claim.ts';
import { isAgent } from '../model/issue.ts';
import { answerChanges } from './answers.ts';
import { DAY } from './deadlines.ts';
import type { ObservedClaims } from './observe.ts';
import {
  askOf,
  isFree,
  lookUp,
  mayClaim,
  needsApproval,
  type PlanState,
  placeOf,
  snapshot,
  take,
} from './plan-state.ts';

/** Gives free places to the first people in the queue who may have them, and tells them. */
export function assignFromQueue(state: PlanState): void {
  const before = snapshot(state);
  advanceQueue(state);
  answerChanges(state, before, []);
}

/** Moves people from the queue to free places; whoever has waited for long is asked first. */
export function advanceQueue(state: PlanState): void {
  if (!state.observed.isOpen || needsApproval(state)) return;
  for (const login of inQueueOrder(state.waiting)) {
    if (!isFree(state)) return;
    if (askOf(state, login) !== undefined || !mayTakePlace(state, login)) continue;
    const place = placeOf(state.waiting, login) ?? 0;
    if (isStale(place, login, state.observed)) ask(state, place);
    else take(state, login);
  }
}

function mayTakePlace(state: PlanState, login: string): boolean {
  const { authors, input } = state.observed;
  if (input.aside.has(login.toLowerCase())) return false;
  const asker = authors.get(state.waiting.get(login) ?? 0);
  // Whoever was put into the queue by a maintainer may claim.
  const askedThemselves = asker !== undefined && sameLogin(asker.login, login);
  if (askedThemselves && !mayClaim(state, asker)) return false;
  if (isAgent(login)) return true;
  return (lookUp(state, 'otherProjectsHeld', login)?.length ?? 0) < input.config.claims.per_person;
}

/** Whether a person has waited so long that they may have moved on. Agents read no comments. */
function isStale(place: number, login: string, observed: ObservedClaims): boolean {
  const { now, config } = observed.input;
  return !isAgent(login) && now - waitingSince(place, observed) > config.claims.confirm_after * DAY;
}

/** When somebody last said that they want the project, in milliseconds; 0 if the comment is gone. */
function waitingSince(place: number, { asks, own, input }: ObservedClaims): number {
  const gave = input.comments.find(({ id }) => id === place);
  const told = own.find(({ keys }) => keys.some((key) => placeIn(key)?.comment === place));
  const said = asks.get(place)?.reply ?? gave ?? told?.comment;
  return said === undefined ? 0 : Date.parse(said.createdAt);
}

function ask({ asks, observed }: PlanState, place: number): void {
  const round = (observed.asks.get(place)?.round ?? 0) + 1;
  asks.set(place, { round, at: observed.input.now, isNew: true });
}
