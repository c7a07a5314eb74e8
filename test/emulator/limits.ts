/** The primary limit on requests and the secondary limit on creating content. */

import type { Clock } from './clock.ts';
import type { RecordedRequest } from './faults.ts';
import { type Answer, errorAnswer } from './messages.ts';
import type { Account } from './people.ts';

export interface Limits {
  /** Requests that each token may make in a window, by default an hour. */
  primary: { limit: number; windowMs: number; status: 403 | 429 };
  /** Content-creating requests (issues, comments, labels, pull requests) that each login may make in each window. */
  creation: {
    windows: { count: number; ms: number }[];
    wording: keyof typeof LIMIT_WORDINGS;
    status: 403 | 422 | 429;
    /** Whether the refusal has a `retry-after` header. */
    retryAfter: boolean;
  };
}

const HOUR = 3_600_000;

export const DEFAULT_LIMITS: Limits = {
  primary: { limit: 1_000_000, windowMs: HOUR, status: 403 },
  creation: { windows: [], wording: 'secondary', status: 403, retryAfter: true },
};

// https://github.com/octokit/rest.js/issues/127, https://github.com/cli/cli/issues/4801
export const LIMIT_WORDINGS = {
  secondary: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  blocked:
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
  'too quickly': 'was submitted too quickly',
};

const CREATING = /^\/repos\/[^/]+\/[^/]+\/(?:issues|labels|pulls|issues\/\d+\/comments)$/;

/** Whether a request creates an issue, a comment, a label or a pull request. */
export const createsContent = (request: RecordedRequest): boolean =>
  request.method === 'POST' && CREATING.test(request.path);

/** The largest number of these requests within any window of `ms` milliseconds. */
export function busiestWindow(requests: readonly RecordedRequest[], ms: number): number {
  const times = requests.map((request) => request.at).sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (let last = 0; last < times.length; last++) {
    while ((times[last] ?? 0) - (times[first] ?? 0) >= ms) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

export class RateLimiter {
  private readonly windows = new Map<string, { used: number; resetAt: number }>();
  private readonly created = new Map<string, number[]>();
  private readonly clock: Clock;
  readonly limits: Limits;

  constructor(clock: Clock, limits: Limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /** Resets the usage. */
  reset(): void {
    this.windows.clear();
    this.created.clear();
  }

  /** Counts a request; returns a refusal if it exceeds a limit. */
  check(request: RecordedRequest, account: Account): Answer | undefined {
    const window = this.windowOf(account);
    window.used += 1;
    if (window.used > this.limits.primary.limit) {
      request.refused = 'primary';
      const text = `API rate limit exceeded for installation ID 19416693. If you reach out to GitHub Support for help, please include the request ID.`;
      return errorAnswer(this.limits.primary.status, text);
    }
    return this.checkCreation(request, account);
  }

  private checkCreation(request: RecordedRequest, account: Account): Answer | undefined {
    const { windows, wording, status, retryAfter } = this.limits.creation;
    if (windows.length === 0 || !createsContent(request)) return undefined;
    const now = this.clock.now().getTime();
    const longest = Math.max(...windows.map((window) => window.ms));
    const times = (this.created.get(account.login) ?? []).filter((time) => time > now - longest);
    this.created.set(account.login, times);
    let wait = 0;
    for (const { count, ms } of windows) {
      const inside = times.filter((time) => time > now - ms);
      const oldest = inside.at(-count);
      if (oldest !== undefined) wait = Math.max(wait, oldest + ms - now);
    }
    if (wait <= 0) {
      times.push(now);
      return undefined;
    }
    request.refused = 'secondary';
    const more =
      status === 422
        ? { errors: [{ resource: 'Issue', code: 'custom', message: LIMIT_WORDINGS[wording] }] }
        : {};
    const refusal = errorAnswer(status, status === 422 ? 'Validation Failed' : LIMIT_WORDINGS[wording], more);
    if (retryAfter) refusal.headers = { 'retry-after': String(Math.ceil(wait / 1000)) };
    return refusal;
  }

  /** The `x-ratelimit-…` headers of every answer. */
  headers(account: Account): Record<string, string> {
    const { used, resetAt } = this.windowOf(account);
    const { limit } = this.limits.primary;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
      'x-ratelimit-resource': 'core',
    };
  }

  private windowOf(account: Account): { used: number; resetAt: number } {
    const now = this.clock.now().getTime();
    const known = this.windows.get(account.token);
    if (known && known.resetAt > now) return known;
    const fresh = { used: 0, resetAt: now + this.limits.primary.windowMs };
    this.windows.set(account.token, fresh);
    return fresh;
  }
}
