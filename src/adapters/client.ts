import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import type { Made } from '../model/ports.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { explained } from './explain-error.ts';
import { limitOf } from './rate-limit-errors.ts';
import { type Clock, pass, Window } from './rate-window.ts';
import { fetchFollowing, stayAtHome, withoutRedirect } from './redirects.ts';
import { isResponseError } from './response-error.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The longest wait for a limit that a run takes upon itself. */
const LONGEST_WAIT = 10 * MINUTE;
/** GitHub gives up on a request after ten seconds; this is for connections that hang. */
const TIMEOUT = 60_000;
/** How often one request waits for a limit. */
const WAITS_FOR_LIMIT = 5;
/** Milliseconds before a request that failed is sent again: the first time, the second, the third. */
const RETRY_PAUSES = [1000, 4000, 9000];

export interface ClientOptions {
  token: string | undefined;
  /** Address of the API without a slash at its end. */
  baseUrl: string;
  clock: Clock;
  /** Told before each wait for a limit, in milliseconds. */
  onWait: (milliseconds: number) => void;
  /** What to say beside an error of the connection. */
  connectionNote?: string | undefined;
}

type Limits = Config['limits'];

/** The client of one run, its requests counted and paced. */
export interface Client {
  octokit: Octokit;
  /** Requests sent so far, repeated ones too. */
  requests(): { all: number; writes: number };
  /** Limits of the list's own config, once it was read. */
  setLimits(limits: Limits): void;
  /** Counts what other runs created within the last hour; nothing is counted twice. */
  countRecent(made: Iterable<Made>): void;
}

/**
 * Octokit with bursts within the limits instead of spaced requests, waits where GitHub asks for them, and
 * repeats where a server failed. A request that creates content is never repeated by itself: GitHub may have
 * carried it out and only failed to say so.
 */
export function createClient(options: ClientOptions): Client {
  const { clock, onWait } = options;
  let sent = 0;
  let writes = 0;
  const windows = windowsFor(defaultConfig().limits);
  const counted = new Set<string>();
  /** GitHub has announced that it answers nothing before this time (milliseconds). */
  let closedUntil = 0;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: 'dibs',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { fetch: fetchInTime },
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    stayAtHome(parameters, octokit.request.endpoint(parameters).url, options.baseUrl);
    const passed = windowsOf(parameters, windows);
    await pass([{ wait: (now) => closedUntil - now }, ...passed], clock, LONGEST_WAIT, onWait);
    sent += 1;
    if (isWrite(parameters)) writes += 1;
    try {
      const response = await request(parameters);
      withoutRedirect(parameters, response, options.baseUrl);
      response.data = await parsed(response.data, parameters);
      if (response.headers['x-ratelimit-remaining'] === '0') {
        closedUntil = Number(response.headers['x-ratelimit-reset'] ?? 0) * 1000;
      }
      return response;
    } finally {
      for (const window of passed) window.count(clock.now());
    }
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    let waits = 0;
    let retries = 0;
    for (;;) {
      try {
        return await request(parameters);
      } catch (error) {
        if (!isResponseError(error)) throw error;
        const limit = limitOf(error, clock.now());
        const pause = limit === undefined ? retryPause(error.status, retries, parameters) : limit.wait;
        if (limit === undefined) retries += 1;
        else waits += 1;
        if (pause === undefined) throw error;
        if (limit !== undefined) {
          if (waits > WAITS_FOR_LIMIT || pause > LONGEST_WAIT) throw limit.error;
          onWait(pause);
        }
        await clock.sleep(pause);
      }
    }
  });
  octokit.hook.error('request', (error, parameters) => {
    throw isResponseError(error)
      ? explained(error, octokit.request.endpoint(parameters), options.connectionNote)
      : error;
  });
  octokit.hook.before('request', (parameters) => {
    parameters.headers['x-github-api-version'] ??= '2022-11-28';
    // Set in place: hooks hand on the parameters that they were registered with.
    parameters.request.parseSuccessResponseBody = false;
  });
  return {
    octokit,
    requests: () => ({ all: sent, writes }),
    setLimits: (limits) => setLimits(windows, limits),
    countRecent: (made) => {
      for (const { name, createdAt } of made) {
        // Told in whole seconds, the rest of which is cut off.
        const time = Date.parse(createdAt) + SECOND;
        if (!(time > clock.now() - HOUR) || counted.has(name)) continue;
        counted.add(name);
        for (const window of Object.values(windows.content)) window.count(time);
      }
    },
  };
}

type ErrorDetails = ConstructorParameters<typeof RequestError>[2];

interface Windows {
  content: { minute: Window; hour: Window };
  writes: Window;
}

function windowsFor(limits: Limits): Windows {
  return {
    content: { minute: new Window(limits.per_minute, MINUTE), hour: new Window(limits.per_hour, HOUR) },
    writes: new Window(limits.writes_per_minute, MINUTE),
  };
}

function setLimits({ content, writes }: Windows, limits: Limits): void {
  content.minute.limit(limits.per_minute);
  content.hour.limit(limits.per_hour);
  writes.limit(limits.writes_per_minute);
}

interface Request {
  method: string;
  url: string;
}

function windowsOf(parameters: Request, { content, writes }: Windows): Window[] {
  if (!isWrite(parameters)) return [];
  return createsContent(parameters) ? [content.minute, content.hour, writes] : [writes];
}

function isWrite({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/**
 * The JSON of an answer. Octokit's own reader looks at each number of it for one that needs a BigInt, which takes
 * ten times as long, and hands on an answer that was cut on its way as text; here that counts as no answer.
 * https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts
 */
async function parsed(body: unknown, request: ErrorDetails['request']): Promise<unknown> {
  if (!(body instanceof ReadableStream)) return body;
  try {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw new RequestError('the answer was cut on its way', 502, { request, cause });
  }
}

/** Issues, comments, labels and pull requests: what GitHub's secondary limit on content counts. */
function createsContent({ method, url }: Request): boolean {
  return method === 'POST' && /\/(issues|comments|labels|pulls)$/.test(new URL(url, 'http://x').pathname);
}

/**
 * Milliseconds until a request that failed is sent again, for the n-th time: only if the server failed to answer, and
 * never if it creates content.
 */
function retryPause(status: number, n: number, request: Request): number | undefined {
  return status >= 500 && !createsContent(request) ? RETRY_PAUSES[n] : undefined;
}

function fetchInTime(url: string, init?: RequestInit): Promise<Response> {
  return fetchFollowing(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
}
