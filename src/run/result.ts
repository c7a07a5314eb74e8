import type { LimitReached } from '../model/errors.ts';
import type { Repository } from '../model/repository.ts';
import type { Outcome, Run, Wording } from '../model/run.ts';
import { heldIn } from './held.ts';
import { allChanges, type RunState } from './state.ts';

const ENGLISH: Wording = { language: 'en', texts: {}, messages: {} };

/** A run that found nothing and did nothing. */
export function emptyRun(repository: Repository | undefined, texts: Wording = ENGLISH): Run {
  return {
    texts,
    remindAfter: 0,
    repository,
    projects: [],
    held: [],
    problems: [],
    changes: [],
    unchanged: 0,
    outcomes: [],
    written: undefined,
  };
}

/** The run as far as it is planned. */
export function plannedRun(state: RunState): Run {
  return {
    ...emptyRun(state.context.repository, state.config),
    remindAfter: state.config.claims.remind_after,
    projects: state.projects,
    held: heldIn(state, state.projects),
    problems: state.problems,
    changes: allChanges(state),
    unchanged: state.plan.unchanged,
  };
}

/** Outcomes of a run that a limit ends after the claims were applied: all else is left to the next run. */
export function leftOutcomes(state: RunState, { message }: LimitReached): Outcome[] {
  return allChanges({ ...state, open: [] }).map((change) => ({
    change,
    result: 'left',
    ...('issue' in change && { issue: change.issue }),
    message,
  }));
}
