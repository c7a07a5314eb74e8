import { LimitReached } from '../model/errors.ts';
import { DEFAULT_LIMIT_WAIT } from '../model/github-limits.ts';
import type { ResponseError } from './response-error.ts';

interface Limit {
  /** Milliseconds until the request may be sent again. */
  wait: number;
  /** What ends the run in order if that is too long. */
  error: LimitReached;
}

/**
 * The limit that a response reports. GitHub words secondary limits in several ways, sends some as 403, as 429 or, for
 * content that was created too quickly, as 422, and says how long to wait in either of two headers or not at all.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * @param now milliseconds
 */
export function limitOf(error: ResponseError, now: number): Limit | undefined {
  const { status, message, response } = error;
  const headers = response?.headers ?? {};
  const tooQuickly = /submitted too quickly|secondary rate/i.test(message);
  if (status === 422 ? !tooQuickly : status !== 403 && status !== 429) return undefined;
  const isExhausted = headers['x-ratelimit-remaining'] === '0';
  const isLimit =
    tooQuickly ||
    isExhausted ||
    status === 429 ||
    'retry-after' in headers ||
    /rate limit|abuse/i.test(message);
  if (!isLimit) return undefined;
  const untilReset = Math.ceil(Number(headers['x-ratelimit-reset'] ?? 0) - now / 1000);
  const seconds =
    isExhausted && !tooQuickly
      ? Math.max(untilReset + 1, 0)
      : Number(headers['retry-after']) || DEFAULT_LIMIT_WAIT;
  return { wait: seconds * 1000, error: new LimitReached(seconds, { cause: error }) };
}
