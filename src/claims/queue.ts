import { inQueueOrder, sameLogin } from '../model/claim.ts';
import { answerChanges } from './answers.ts';
import { isFree, lookUp, mayClaim, type PlanState, snapshot, take } from './plan-state.ts';

/** Gives free places to the first people in the queue who may have them, and tells them. */
export function assignFromQueue(state: PlanState): void {
  const before = snapshot(state);
  advanceQueue(state);
  answerChanges(state, before, []);
}

/** Moves people from the queue to free places. */
export function advanceQueue(state: PlanState): void {
  if (!state.observed.isOpen) return;
  for (const login of inQueueOrder(state.waiting)) {
    if (!isFree(state)) return;
    if (mayTakePlace(state, login)) take(state, login);
  }
}

function mayTakePlace(state: PlanState, login: string): boolean {
  const { authors, input } = state.observed;
  if (input.aside.has(login.toLowerCase())) return false;
  const asker = authors.get(state.waiting.get(login) ?? 0);
  // Whoever was put into the queue by a maintainer may claim.
  const askedThemselves = asker !== undefined && sameLogin(asker.login, login);
  if (askedThemselves && !mayClaim(state, asker)) return false;
  return (lookUp(state, 'otherProjectsHeld', login) ?? 0) < input.config.claims.per_person;
}
