import { IssueLocked, LimitReached, messageOf, Refused } from './errors.ts';
import type { Outcome } from './run.ts';

/** What an error makes of a change: a limit leaves it to the next run, a lock until the issue is unlocked. */
export function failureOf(error: unknown, issue: number | undefined): Pick<Outcome, 'result' | 'message'> {
  if (error instanceof IssueLocked)
    return { result: 'left', message: `Issue ${issue} is locked, so GitHub takes no comment there.` };
  return { result: error instanceof LimitReached ? 'left' : 'failed', message: messageOf(error) };
}

/** On so many issues one after the other the same refusal means that GitHub refuses it everywhere. */
const SAME_EVERYWHERE = 5;

/**
 * Tells a missing permission from a refusal that is about one issue: GitHub says the same for both. A refusal ends what
 * is being done only where several issues in a row met with it and nothing was allowed in between.
 */
export class Refusals {
  private message = '';
  private readonly refused = new Set<number | string>();

  /** @returns whether the next ones need not be tried */
  areEverywhere(error: unknown, issue: number | string): boolean {
    if (!(error instanceof Refused)) return false;
    if (error.message !== this.message) this.refused.clear();
    this.message = error.message;
    this.refused.add(issue);
    return this.refused.size >= SAME_EVERYWHERE;
  }

  /** Something was allowed, so whatever is refused now is about one issue. */
  allowed(): void {
    this.refused.clear();
  }
}
