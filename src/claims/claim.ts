import type { MessageValues } from '../issue/message.ts';
import { includesLogin, sameLogin } from '../model/claim.ts';
import type { IssueComment } from '../model/issue.ts';
import { isContactOf } from '../model/project.ts';
import type { MessageName } from '../texts/texts.ts';
import { readOwnDate } from './own-date.ts';
import {
  hasPlace,
  isFree,
  keptFor,
  lookUp,
  mayClaim,
  needsApproval,
  type PlanState,
  placeOf,
  take,
} from './plan-state.ts';
import { advanceQueue } from './queue.ts';
import type { Message } from './steps.ts';

/** A claim by or for somebody. */
export interface ClaimRequest {
  comment: IssueComment;
  /** Who is to hold the project. */
  login: string;
  /** Whether somebody with write access says so, who named the person. */
  isGranted: boolean;
}

/** Gives a person the project or a place in the queue; returns the refusal if they can have neither. */
export function claim(state: PlanState, request: ClaimRequest): Message | undefined {
  const { comment, login, isGranted } = request;
  const { input, isOpen } = state.observed;
  const refuse = (name: MessageName, values: MessageValues = {}) => refusal(request, name, values);
  if (input.project.isGone) return refuse('gone');
  if (isContactOf(input.project, login)) return refuse('contact');
  if (!isOpen) return refuse('closed');
  if (!includesLogin(state.holders, login)) advanceQueue(state);
  if (includesLogin(state.holders, login)) return undefined;
  if (needsApproval(state)) return ask(state, request);
  const isKept = includesLogin(keptFor(state), login);
  if (!isKept && hasPlace(state, login)) return undefined;
  // Whoever was asked and answers, but may not have the project, keeps their turn and is not waited for.
  state.asks.delete(placeOf(state.waiting, login) ?? 0);
  if (!isGranted && !mayClaim(state, comment.author)) return refuse('who');
  if (!isKept && !isFree(state)) {
    // A name that was mistyped may be a stranger's.
    if (isGranted && lookUp(state, 'mayBeAssigned', login) === false) return refuse('unassignable');
    state.waiting.set(login, comment.id);
    return undefined;
  }
  if (!isGranted) {
    const held = lookUp(state, 'otherProjectsHeld', login) ?? [];
    if (held.length >= input.config.claims.per_person) return refuse('limit', { held });
  }
  take(state, login);
  return undefined;
}

/** Where maintainers choose, a claim is a request in the queue until one of them names its author. */
function ask(state: PlanState, request: ClaimRequest): Message | undefined {
  const { login, isGranted, comment } = request;
  if (!isGranted) {
    if (!hasPlace(state, login)) state.waiting.set(login, comment.id);
    return undefined;
  }
  if (!isFree(state)) return refusal(request, 'taken_other', { holders: state.holders });
  take(state, login);
  return undefined;
}

function refusal({ comment, login }: ClaimRequest, name: MessageName, values: MessageValues): Message {
  const { login: to } = comment.author;
  return { name, values: { to, ...(!sameLogin(to, login) && { about: login }), ...values } };
}

/**
 * Sets the date of a holder.
 * @param said as it was written
 * @returns what is wrong with it; for somebody in line, when a date can be set
 */
export function setDate(
  state: PlanState,
  { comment, login }: ClaimRequest,
  said: string,
): Message | undefined {
  if (!includesLogin(state.holders, login))
    return { name: 'date_later', values: { to: comment.author.login } };
  const { longest } = state.observed.input.config.claims;
  const date = readOwnDate(said, comment.createdAt, longest);
  if (!('day' in date)) {
    const { problem, latest } = date;
    return { name: problem, values: { to: comment.author.login, said, latest } };
  }
  state.until.set(login.toLowerCase(), date.day);
  return undefined;
}
