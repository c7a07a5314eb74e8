import { Octokit } from '@octokit/rest';
import type { Made } from '../model/ports.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { toActionableError } from './explain-error.ts';
import { limitOf } from './rate-limit-errors.ts';
import type { Clock } from './rate-window.ts';
import { assertSameHost, fetchFollowing, withoutRedirect } from './redirects.ts';
import { createRequestLimits, createsContent, isWrite, type Request } from './request-limits.ts';
import { parseResponseBody } from './response-body.ts';
import { isResponseError } from './response-error.ts';

/** The longest wait for a limit before the run stops, in milliseconds. */
const MAX_WAIT = 600_000;
/** GitHub gives up on a request after ten seconds; this is for connections that hang. */
const TIMEOUT = 60_000;
/** How often one request waits for a limit. */
const MAX_WAITS = 5;
/** Milliseconds before the first, second and third retry of a request. */
const RETRY_PAUSES = [1000, 4000, 9000];

export interface ClientOptions {
  token: string | undefined;
  /** Address of the API without a slash at its end. */
  baseUrl: string;
  clock: Clock;
  /** Called before each wait for a limit, in milliseconds. */
  onWait: (milliseconds: number) => void;
  /** Added to the message of a connection error. */
  connectionNote?: string | undefined;
}

type Limits = Config['limits'];

/** The client of one run, which counts its requests and keeps them within the limits. */
export interface Client {
  octokit: Octokit;
  /** Requests sent so far, including retries. */
  requests(): { all: number; writes: number };
  /** Sets the limits of the list's config once it was read. */
  setLimits(limits: Limits): void;
  /** Counts content that other runs created within the last hour, each once. */
  countRecent(made: Iterable<Made>): void;
}

/**
 * Creates Octokit with bursts within the limits instead of evenly spaced requests, waits that GitHub asks for, and
 * retries after server errors. A request that creates content is not retried: GitHub may have carried it out.
 */
export function createClient(options: ClientOptions): Client {
  const { clock, onWait, baseUrl } = options;
  let sent = 0;
  let writes = 0;
  const limits = createRequestLimits(defaultConfig().limits, clock, MAX_WAIT, onWait);
  const octokit = new Octokit({
    auth: options.token,
    baseUrl,
    userAgent: 'dibs',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { fetch: fetchInTime },
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    assertSameHost(parameters, octokit.request.endpoint(parameters).url, baseUrl);
    await limits.waitFor(parameters);
    sent += 1;
    if (isWrite(parameters)) writes += 1;
    try {
      const response = await request(parameters);
      withoutRedirect(parameters, response, baseUrl);
      response.data = await parseResponseBody(response.data, parameters);
      if (response.headers['x-ratelimit-remaining'] === '0')
        limits.closeUntil(Number(response.headers['x-ratelimit-reset'] ?? 0) * 1000);
      return response;
    } finally {
      limits.record(parameters);
    }
  });
  octokit.hook.wrap('request', (request, parameters) =>
    withRetries(async () => request(parameters), parameters, options),
  );
  octokit.hook.error('request', (error, parameters) => {
    throw isResponseError(error)
      ? toActionableError(error, octokit.request.endpoint(parameters), options.connectionNote)
      : error;
  });
  octokit.hook.before('request', (parameters) => {
    parameters.headers['x-github-api-version'] ??= '2022-11-28';
    // Set in place: hooks pass on the parameters that they were registered with.
    parameters.request.parseSuccessResponseBody = false;
  });
  return {
    octokit,
    requests: () => ({ all: sent, writes }),
    setLimits: limits.set,
    countRecent: limits.countRecent,
  };
}

/** Sends a request again after the wait that a limit asks for, and after server errors. */
async function withRetries<T>(
  send: () => Promise<T>,
  request: Request,
  { clock, onWait }: ClientOptions,
): Promise<T> {
  let waits = 0;
  let retries = 0;
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isResponseError(error)) throw error;
      const limit = limitOf(error, clock.now());
      const pause = limit === undefined ? retryPause(error.status, retries, request) : limit.wait;
      if (limit === undefined) retries += 1;
      else waits += 1;
      if (pause === undefined) throw error;
      if (limit !== undefined) {
        if (waits > MAX_WAITS || pause > MAX_WAIT) throw limit.error;
        onWait(pause);
      }
      await clock.sleep(pause);
    }
  }
}

/** Milliseconds before the n-th retry: only after a server error, and never if the request creates content. */
function retryPause(status: number, n: number, request: Request): number | undefined {
  return status >= 500 && !createsContent(request) ? RETRY_PAUSES[n] : undefined;
}

function fetchInTime(url: string, init?: RequestInit): Promise<Response> {
  return fetchFollowing(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
}
