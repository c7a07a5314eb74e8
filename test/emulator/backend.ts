/** The emulator behind the proxy: started on a free port, asked without a connection. */

import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Readable } from 'node:stream';
import { createEmulator, type Emulator as Emulate } from 'emulate';
import { type Answer, type Fields, Refusal } from './messages.ts';

/** An answer of the emulator, its JSON parsed. */
export interface Reply {
  status: number;
  link: string | undefined;
  body: Fields;
  /** An answer that is not JSON: a file in its raw form. */
  raw?: Buffer;
}

export interface Emulator {
  /** Sends one request in somebody's name and returns the answer, whatever its status. */
  ask(login: string, method: string, path: string, body?: unknown, accept?: string): Promise<Reply>;
  /** The same, if only success will do: a refusal of the emulator becomes the answer. */
  do(login: string, method: string, path: string, body?: unknown): Promise<Fields>;
  close(): Promise<void>;
}

export interface EmulatorSeed {
  baseUrl: string;
  /** Address of the pages. */
  webUrl: string;
  logins: string[];
  admins: string[];
  owner: string;
  ownerIsPerson: boolean;
  repo: string;
  defaultBranch: string;
}

/** What is addressed by the hash of its content never changes. */
const GIT_OBJECT = /\/git\/(?:blobs|trees|commits)\/[0-9a-f]{40}(?:\?recursive=1)?$/;

// The emulator allows each token 5,000 requests an hour, so every login gets several and uses them in turn.
const TOKENS_PER_LOGIN = 40;
const USES_PER_TOKEN = 4900;

export async function startEmulator(seed: EmulatorSeed): Promise<Emulator> {
  const tokens: Record<string, { login: string }> = {};
  for (const login of seed.logins) {
    for (let i = 0; i < TOKENS_PER_LOGIN; i++) tokens[`${login}#${i}`] = { login };
  }
  const port = await freePort();
  const emulate: Emulate = await createEmulator({
    service: 'github',
    port,
    baseUrl: seed.baseUrl,
    seed: {
      tokens,
      github: {
        users: seed.logins.map((login) => ({ login })),
        orgs: seed.ownerIsPerson
          ? []
          : [{ login: seed.owner, members: seed.admins.map((login) => ({ login, role: 'admin' })) }],
        repos: [{ owner: seed.owner, name: seed.repo, default_branch: seed.defaultBranch }],
      },
    },
  });

  const listener = await listenerOf(port);
  const host = `127.0.0.1:${port}`;
  const uses = new Map<string, number>();
  const tokenOf = (login: string) => {
    const used = uses.get(login) ?? 0;
    uses.set(login, used + 1);
    return `${login}#${Math.floor(used / USES_PER_TOKEN) % TOKENS_PER_LOGIN}`;
  };
  const objects = new Map<string, Exchanged>();
  const ask: Emulator['ask'] = async (login, method, path, body, accept = 'application/json') => {
    const isObject = method === 'GET' && GIT_OBJECT.test(path);
    const key = `${accept} ${path}`;
    const headers = { host, authorization: `token ${tokenOf(login)}`, accept };
    const known = isObject ? objects.get(key) : undefined;
    const answered = known ?? (await exchange(listener, method, path, headers, body));
    if (isObject && answered.status === 200) objects.set(key, answered);
    const { bytes, ...reply } = answered;
    if (!reply.isJson) return { ...reply, body: {}, raw: bytes };
    // The emulator serves pages and API on one host; GitHub does not.
    const text = bytes.toString().replaceAll(`html_url":"${seed.baseUrl}/`, `html_url":"${seed.webUrl}/`);
    return { ...reply, body: text === '' ? {} : JSON.parse(text) };
  };

  return {
    ask,
    do: async (login, method, path, body) => {
      const reply = await ask(login, method, path, body);
      if (reply.status >= 300) throw new Refusal(dressError(reply));
      return reply.body;
    },
    close: () => emulate.close(),
  };
}

interface Exchanged {
  status: number;
  link: string | undefined;
  isJson: boolean;
  bytes: Buffer;
}

type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * What the emulator calls for each request. It listens on a port in any case, but a connection takes ten times as long
 * as its answer, so that only the first request uses one: Node.js then tells the server.
 * https://nodejs.org/api/diagnostics_channel.html#http
 */
async function listenerOf(port: number): Promise<Listener> {
  let found: Server | undefined;
  const note = (message: unknown) => {
    const { server } = message as { server: Server };
    if ((server.address() as AddressInfo | null)?.port === port) found = server;
  };
  subscribe('http.server.request.start', note);
  await fetch(`http://127.0.0.1:${port}/meta`).then((answer) => answer.arrayBuffer());
  unsubscribe('http.server.request.start', note);
  const [listener] = found?.listeners('request') ?? [];
  if (listener === undefined) throw new Error('The emulator cannot be found.');
  return listener as Listener;
}

function exchange(
  listener: Listener,
  method: string,
  url: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Exchanged> {
  const content = body === undefined ? [] : [Buffer.from(JSON.stringify(body))];
  const incoming = Object.assign(Readable.from(content), { method, url, headers });
  return new Promise((resolve, reject) => {
    const sent = new Map<string, string>();
    const chunks: Uint8Array[] = [];
    const outgoing = {
      statusCode: 200,
      headersSent: false,
      setHeader: (name: string, value: string) => sent.set(name.toLowerCase(), value),
      write: (chunk: Uint8Array) => chunks.push(chunk),
      destroy: reject,
      end: (last?: Uint8Array | string) => {
        if (last !== undefined) chunks.push(Buffer.from(last));
        const bytes = Buffer.concat(chunks);
        const isJson = bytes.length === 0 || (sent.get('content-type') ?? '').startsWith('application/json');
        resolve({ status: outgoing.statusCode, link: sent.get('link'), isJson, bytes });
      },
    };
    listener(incoming as unknown as IncomingMessage, outgoing as unknown as ServerResponse);
  });
}

/** The emulator's error in GitHub's shape and, if they differ, in GitHub's wording. */
export function dressError(reply: Reply): Answer {
  const said = String(reply.body.message ?? 'Server Error');
  const message =
    said === 'Validation failed'
      ? 'Validation Failed'
      : said.replace('not a fast-forward', 'not a fast forward');
  return {
    status: reply.status,
    body: {
      ...reply.body,
      message,
      documentation_url: 'https://docs.github.com/rest',
      status: String(reply.status),
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
