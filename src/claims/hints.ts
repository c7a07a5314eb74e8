import { commentKey } from '../issue/comment-key.ts';
import { sameLogin } from '../model/claim.ts';
import { isOutsider } from './asking.ts';
import { answer, isFree, keptFor, lookUp, type PlanState } from './plan-state.ts';
import type { DraftComment } from './steps.ts';

/** Tells people how to claim whose comments only look like it: once each, and once at all while the project is taken. */
export function giveHints(state: PlanState): void {
  const { isOpen, input, asking } = state.observed;
  const { project, config } = input;
  if (!isOpen) return;
  const queue = state.waiting;
  for (const { author } of asking) {
    const { login } = author;
    const { holders, keys } = state;
    const free = isFree(state);
    if (!isOutsider(login, { project, holders, waiting: queue.keys(), keys, isFree: free })) continue;
    if (isToldSomething(login, state) || lookUp(state, 'mayWrite', login) === true) continue;
    const name = config.claims.who === 'approval' ? 'hint_requests' : free ? 'hint' : 'hint_taken';
    const busy = holders.length > 0 ? holders : keptFor(state);
    answer(state, [commentKey.hint(login)], { name, values: { to: login, holders: busy } });
  }
}

function isToldSomething(login: string, { steps }: PlanState): boolean {
  const isTo = ({ messages: [{ values }] }: DraftComment) => sameLogin(values.to ?? '', login);
  return steps.some((step) =>
    'answer' in step ? isTo(step.answer) : step.kind === 'assign' && isTo(step.dropped),
  );
}
