/** The HTTP side: tokens, recording, faults and limits around each request. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordedRequest } from './faults.ts';
import type { RateLimiter } from './limits.ts';
import { type Answer, type ApiRequest, errorAnswer, type Fields, type Method, Refusal } from './messages.ts';
import { violationsOf } from './openapi.ts';
import type { Account, People } from './people.ts';
import { type Effect, noteEffect } from './replay.ts';
import { route, routeAccount } from './router.ts';
import type { World } from './world.ts';

export interface Hooks {
  /**
   * Called with each counted request before it takes effect, for example to kill a process at its k-th request. The
   * request continues all the same; combine it with `faults.drop(k)` for a request that never arrives.
   */
  onRequest?: ((n: number, request: RecordedRequest) => unknown) | undefined;
  /** Called after the request took effect, before its answer is sent. */
  beforeAnswer?: ((n: number, request: RecordedRequest) => unknown) | undefined;
}

export interface Proxy {
  readonly url: string;
  readonly requests: RecordedRequest[];
  /** The writes that took effect, in order. */
  readonly effects: Effect[];
  /** How the counted requests violate GitHub's description of its API. */
  readonly violations: string[];
  readonly hooks: Hooks;
  /** Milliseconds added to each counted request. */
  latency: number;
  serve(world: World, limiter: RateLimiter): void;
  /** Answers a request of a test itself, which is not counted, as `fetch` would, but without a connection. */
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const ANONYMOUS: Account = { login: '', access: 'read', counted: true, token: '' };

/**
 * Listens at once, so that its address is known, and answers once `serve` gives it a world.
 * @param path where the API is on its host
 */
export async function startProxy(latency: number, path: string): Promise<Proxy> {
  const requests: RecordedRequest[] = [];
  const hooks: Hooks = {};
  let handle: (incoming: IncomingMessage, outgoing: ServerResponse) => void = (_, outgoing) => outgoing.end();
  let answerTo: (received: Received) => Promise<Written> = () => Promise.reject(new Error('not served yet'));
  const server = createServer((incoming, outgoing) => handle(incoming, outgoing));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

  const proxy: Proxy = {
    url,
    requests,
    effects: [],
    violations: [],
    hooks,
    latency,
    serve(world, limiter) {
      const inTurn = createQueue();
      const links = new Set<string>();
      answerTo = async (received) => {
        const asked = understand(proxy, world, received);
        if (!asked || asked.request.account.counted)
          throw new Error(`test support: ${received.url} is for connections`);
        const answer = await respondTo(proxy, world, limiter, inTurn, asked);
        return written(answer, proxy.url, limiterHeaders(limiter, asked.request.account, world));
      };
      handle = (incoming, outgoing) => {
        exchange(proxy, world, limiter, inTurn, links, incoming, outgoing).catch((error: unknown) => {
          const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
          if (!outgoing.headersSent) send(outgoing, url, errorAnswer(500, `test support: ${message}`), {});
        });
      };
    },
    fetch: async (url, { method = 'GET', headers, body } = {}) => {
      const { authorization, accept } = headers as Record<string, string>;
      const text = body == null ? '' : String(body);
      const answer = await answerTo({ method, url: String(url), authorization, accept, text });
      const content = answer.status === 204 ? null : answer.content;
      return new Response(content, { status: answer.status, headers: answer.headers });
    },
    close: () => closeServer(server),
  };
  return proxy;
}

type Queue = <T>(work: () => Promise<T>) => Promise<T>;

// Writes take effect one after another; otherwise two of them could pass the same check.
function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
}

/** A request as it arrives, its body as text. */
interface Received {
  method: string | undefined;
  url: string | undefined;
  authorization: string | undefined;
  accept: string | undefined;
  text: string;
}

/** A request whose sender and wish are known. */
interface Asked {
  request: ApiRequest;
  /** Whether the token is one of the emulated GitHub's, or there is none. */
  isKnown: boolean;
  /** undefined if it is not JSON. */
  body: Fields | undefined;
  target: URL;
}

/** Nothing if the address is not one of the API. */
function understand(proxy: Proxy, world: World, received: Received): Asked | undefined {
  const target = new URL(received.url ?? '/', proxy.url);
  const base = new URL(proxy.url).pathname.replace(/\/$/, '');
  if (!target.pathname.startsWith(`${base}/`)) return undefined;
  const token = /^(?:bearer|token)\s+(\S+)/i.exec(received.authorization ?? '')?.[1];
  const account = token === undefined ? ANONYMOUS : world.people.account(token);
  const body = parse(received.text);
  const request: ApiRequest = {
    method: (received.method ?? 'GET') as Method,
    path: target.pathname.slice(base.length),
    query: target.searchParams,
    body: body ?? {},
    account: account ?? ANONYMOUS,
    accept: received.accept ?? '*/*',
  };
  return { request, isKnown: account !== undefined, body, target };
}

async function exchange(
  proxy: Proxy,
  world: World,
  limiter: RateLimiter,
  inTurn: Queue,
  links: Set<string>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const arrived = performance.now();
  const text = await read(incoming);
  const { method, url, headers } = incoming;
  const { authorization, accept } = headers;
  const asked = understand(proxy, world, { method, url, authorization, accept, text });
  if (!asked) {
    proxy.violations.push(`${method} ${url}: not under ${proxy.url}`);
    send(outgoing, proxy.url, { status: 404, raw: Buffer.from('<!DOCTYPE html>'), headers: HTML }, {});
    return;
  }
  const { request, isKnown, body, target } = asked;
  const { account } = request;
  const respond = () => respondTo(proxy, world, limiter, inTurn, asked);
  if (isKnown && !account.counted) {
    send(outgoing, proxy.url, await respond(), limiterHeaders(limiter, account, world));
    return;
  }

  const record = recordOf(proxy, world, request, body);
  proxy.requests.push(record);
  // GitHub's own links have cursors that its description lacks.
  const query = links.has(target.href) ? new URLSearchParams() : target.searchParams;
  const sent = { method: record.method, path: record.path, query, body: text === '' ? undefined : body };
  proxy.violations.push(...violationsOf(sent));
  if (proxy.latency > 0) await sleep(proxy.latency);
  await proxy.hooks.onRequest?.(record.n, record);
  const faults = world.faults.take(record);
  for (const fault of faults) {
    if (fault.delay !== undefined) await sleep(fault.delay);
    await fault.before?.(record);
  }
  const outcome = faults.find((fault) => fault.outcome)?.outcome;
  let result: Answer | 'drop';
  if (outcome && !outcome.after) result = outcome.answer;
  else {
    const limited = isKnown && request.path !== '/rate_limit' ? limiter.check(record, account) : undefined;
    result = limited ?? (await respond());
    noteMade(record, result);
    if (outcome) result = outcome.answer;
  }
  await proxy.hooks.beforeAnswer?.(record.n, record);
  if (result === 'drop') {
    incoming.socket.destroy();
    return;
  }
  record.status = result.status;
  for (const [, link = ''] of result.headers?.link?.replaceAll('{api}', proxy.url).matchAll(/<([^>]+)>/g) ??
    [])
    links.add(link);
  send(outgoing, proxy.url, result, limiterHeaders(limiter, account, world));
  record.took = performance.now() - arrived;
}

/** GitHub computes associations for the asker: to non-members, concealed members are contributors. */
function asSeenBy({ login: asker }: Account, people: People, answered: Answer): Answer {
  if (!people.concealsAny() || answered.raw !== undefined) return answered;
  const text = answered.json ?? JSON.stringify(answered.body ?? null);
  const body: unknown = JSON.parse(text, (_, value: unknown) => {
    const { user, author_association: association } = (value ?? {}) as { [key: string]: unknown };
    const login = (user as { login?: string } | undefined)?.login;
    const isConcealed =
      association === 'MEMBER' && login !== undefined && people.isConcealedFrom(asker, login);
    return isConcealed ? { ...(value as object), author_association: 'CONTRIBUTOR' } : value;
  });
  const { json: _, ...rest } = answered;
  return answered.json === undefined && answered.body === undefined ? answered : { ...rest, body };
}

function noteMade(record: RecordedRequest, result: Answer): void {
  if (record.method !== 'POST' || result.status >= 300) return;
  const { number, id } = (result.body ?? {}) as { number?: number; id?: number };
  const made = number ?? id;
  if (made !== undefined) record.made = made;
}

function recordOf(
  proxy: Proxy,
  world: World,
  request: ApiRequest,
  body: Fields | undefined,
): RecordedRequest {
  return {
    n: proxy.requests.length + 1,
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.query),
    body,
    login: request.account.login,
    at: world.clock.now().getTime(),
    took: 0,
    status: 0,
  };
}

async function respondTo(
  proxy: Proxy,
  world: World,
  limiter: RateLimiter,
  inTurn: Queue,
  asked: Asked,
): Promise<Answer> {
  const answered = await answerOf(proxy, world, limiter, inTurn, asked);
  return asSeenBy(asked.request.account, world.people, answered);
}

async function answerOf(
  proxy: Proxy,
  world: World,
  limiter: RateLimiter,
  inTurn: Queue,
  { request, isKnown, body }: Asked,
): Promise<Answer> {
  if (!isKnown) return errorAnswer(401, 'Bad credentials');
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (writes && request.account === ANONYMOUS) return errorAnswer(401, 'Requires authentication');
  if (body === undefined) return errorAnswer(400, 'Problems parsing JSON');
  try {
    if (request.path === '/rate_limit') return { status: 200, body: rateLimit(limiter, request.account) };
    const own = routeAccount(world, request);
    if (own) return own;
    if (!writes) return await route(world, request);
    return await inTurn(() => noteEffect(world, request, proxy.effects, () => route(world, request)));
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function rateLimit(limiter: RateLimiter, account: Account): Fields {
  const headers = limiter.headers(account);
  const read = (name: string) => Number(headers[`x-ratelimit-${name}`]);
  const core = {
    limit: read('limit'),
    used: read('used'),
    remaining: read('remaining'),
    reset: read('reset'),
  };
  return { resources: { core }, rate: core };
}

function limiterHeaders(limiter: RateLimiter, account: Account, world: World): Record<string, string> {
  // https://docs.github.com/enterprise-server@latest/rest/using-the-rest-api/rate-limits-for-the-rest-api: off by default
  const own = world.isServer ? { 'x-github-enterprise-version': '3.19.1' } : limiter.headers(account);
  return { ...own, date: world.clock.now().toUTCString() };
}

async function read(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Parses a JSON body. An empty body is an empty object; undefined means that it is not JSON. */
function parse(text: string): Fields | undefined {
  if (text === '') return {};
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}

/** An answer as it goes over the connection. */
interface Written {
  status: number;
  headers: Record<string, string>;
  content: string | Buffer<ArrayBuffer>;
}

function written(answer: Answer, url: string, headers: Record<string, string>): Written {
  const json = answer.json ?? (answer.body === undefined ? '' : JSON.stringify(answer.body));
  const content = answer.raw === undefined ? json : Buffer.from(answer.raw);
  const all: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(content)),
    'x-github-request-id': 'D1B5:0:1:1:1',
    ...headers,
    ...answer.headers,
  };
  if (all.link) all.link = all.link.replaceAll('{api}', url);
  if (answer.status === 204) {
    delete all['content-type'];
    delete all['content-length'];
  }
  return { status: answer.status, headers: all, content };
}

function send(outgoing: ServerResponse, url: string, answer: Answer, headers: Record<string, string>): void {
  if (outgoing.destroyed) return;
  const { status, headers: all, content } = written(answer, url, headers);
  outgoing.writeHead(status, all);
  outgoing.end(content);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
