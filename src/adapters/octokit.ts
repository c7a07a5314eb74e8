import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import type Bottleneck from 'bottleneck';
import { type Config, defaultConfig } from '../model/config.ts';
import { LimitReached } from '../model/errors.ts';
import type { Made } from '../model/ports.ts';
import { explained } from './explain.ts';
import { fetchFollowing, stayAtHome, withoutRedirect } from './redirects.ts';
import { type Clock, pass, Window } from './window.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The longest wait for a limit that a run takes upon itself. */
const LONGEST_WAIT = 10 * MINUTE;
/** GitHub gives up on a request after ten seconds; this is for connections that hang. */
const TIMEOUT = 60_000;
const TRIES_AT_LIMIT = 5;

export interface ClientOptions {
  token: string | undefined;
  /** Address of the API without a slash at its end. */
  baseUrl: string;
  clock: Clock;
  /** Told before each wait for a limit, in milliseconds. */
  onWait: (milliseconds: number) => void;
  /** Milliseconds before a read that failed is repeated the first time; later ones wait longer. */
  retryPause?: number;
  /** What to say beside an error of the connection. */
  connectionNote?: string | undefined;
}

type Limits = Config['limits'];

/**
 * Stands for the plugin's own groups, which space writes one second and creations three seconds apart, and whose
 * timers take five milliseconds of each request. What may pass, and when, is for the windows to say.
 */
const UNSPACED_GROUP = {
  key: () => ({
    schedule: (_: unknown, task: (...values: unknown[]) => unknown, ...values: unknown[]) => task(...values),
  }),
} as unknown as Bottleneck.Group;
const UNSPACED = { global: UNSPACED_GROUP, write: UNSPACED_GROUP, notifications: UNSPACED_GROUP };

/** The client of one run, its requests counted and paced. */
export interface Client {
  octokit: Octokit;
  /** Requests sent so far, repeated ones too. */
  requests(): { all: number; writes: number };
  /** Limits of the list's own config, once it was read. */
  setLimits(limits: Limits): void;
  /** Counts what other runs created within the last hour; nothing is counted twice. */
  countSeen(made: Iterable<Made>): void;
}

/**
 * Octokit with bursts within the limits instead of spaced requests, waits where GitHub asks for them, and
 * repeats where a server failed. A request that creates content is never repeated by itself: GitHub may have
 * carried it out and only failed to say so.
 */
export function createClient(options: ClientOptions): Client {
  const { clock, onWait, retryPause = 1000 } = options;
  let sent = 0;
  let writes = 0;
  const windows = windowsFor(defaultConfig().limits);
  const counted = new Set<string>();
  /** GitHub has announced that it answers nothing before this time (milliseconds). */
  let closedUntil = 0;
  const paced = (octokit: PluginTarget) => {
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
      } catch (error) {
        throw asKnownLimit(error);
      } finally {
        for (const window of passed) window.count(clock.now());
      }
    });
    return {};
  };
  const wait = async (seconds: number, _: unknown, __: unknown, tries: number): Promise<boolean> => {
    if (tries >= TRIES_AT_LIMIT || seconds * 1000 > LONGEST_WAIT) return false;
    onWait(seconds * 1000);
    await clock.sleep(seconds * 1000);
    return true;
  };
  const Client = Octokit.plugin(paced, throttling, retry);
  const octokit = new Client({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: 'dibs',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { fetch: fetchInTime },
    throttle: {
      onRateLimit: wait,
      onSecondaryRateLimit: wait,
      ...UNSPACED,
      id: 'dibs',
      // The wait is over when `wait` has answered.
      retryAfterBaseValue: 0,
    },
    // 409 and 422 tell of a state that a repetition meets again; 403 and 429 are the throttling plugin's.
    retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451], retryAfterBaseValue: retryPause },
  });
  octokit.hook.error('request', (error, parameters) => {
    const known = asLimitReached(error, clock.now());
    throw isResponseError(known)
      ? explained(known, octokit.request.endpoint(parameters), options.connectionNote)
      : known;
  });
  octokit.hook.before('request', (parameters) => {
    parameters.headers['x-github-api-version'] ??= '2022-11-28';
    // Set in place: hooks hand on the parameters that they were registered with.
    parameters.request.parseSuccessResponseBody = false;
    if (createsContent(parameters)) parameters.request.retries = 0;
  });
  return {
    octokit,
    requests: () => ({ all: sent, writes }),
    setLimits: (limits) => setLimits(windows, limits),
    countSeen: (made) => {
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
type PluginTarget = Parameters<Parameters<typeof Octokit.plugin>[0]>[0];

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
 * Gives the limits that the throttling plugin does not know the wording that it does know: it looks for
 * "secondary rate" in the message and for a remaining count of zero, and misses the other texts and a bare
 * `retry-after`. https://github.com/octokit/plugin-throttling.js/blob/main/src/index.ts
 */
function asKnownLimit(error: unknown): unknown {
  if (!isResponseError(error)) return error;
  if (error.status === 422 && /submitted too quickly|secondary rate/i.test(error.message)) error.status = 429;
  if (error.status !== 403 && error.status !== 429) return error;
  const headers = error.response?.headers ?? {};
  const known = /secondary rate/i.test(error.message) || headers['x-ratelimit-remaining'] === '0';
  const limited =
    error.status === 429 ||
    'retry-after' in headers ||
    /submitted too quickly|rate limit|abuse/i.test(error.message);
  if (!known && limited) error.message = `secondary rate limit: ${error.message}`;
  return error;
}

/** The error as one that stops the run in order, where a limit was the reason and the wait too long. */
function asLimitReached(error: unknown, now: number): unknown {
  if (!isResponseError(error) || (error.status !== 403 && error.status !== 429)) return error;
  const headers = error.response?.headers ?? {};
  if (!/secondary rate|rate limit/i.test(error.message) && headers['x-ratelimit-remaining'] !== '0')
    return error;
  const reset = Number(headers['x-ratelimit-reset'] ?? 0) - now / 1000;
  return new LimitReached(Number(headers['retry-after']) || Math.max(reset, 60), { cause: error });
}

export interface ResponseError extends Error {
  status: number;
  response?: { headers: Record<string, string>; data?: unknown };
}

/** An error that Octokit made out of an answer, or (with status 500 and no response) of a failed connection. */
export function isResponseError(error: unknown): error is ResponseError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number';
}

function fetchInTime(url: string, init?: RequestInit): Promise<Response> {
  return fetchFollowing(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
}
