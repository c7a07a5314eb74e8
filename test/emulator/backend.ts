/** The emulator behind the proxy: started on a free port, asked over connections that are kept alive. */

import { Agent, request as httpRequest } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
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

  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const uses = new Map<string, number>();
  const tokenOf = (login: string) => {
    const used = uses.get(login) ?? 0;
    uses.set(login, used + 1);
    return `${login}#${Math.floor(used / USES_PER_TOKEN) % TOKENS_PER_LOGIN}`;
  };
  const ask: Emulator['ask'] = async (login, method, path, body, accept = 'application/json') => {
    const headers = { authorization: `token ${tokenOf(login)}`, accept };
    const { bytes, ...reply } = await exchange(agent, port, method, path, headers, body);
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
    close: async () => {
      agent.destroy();
      await emulate.close();
    },
  };
}

function exchange(
  agent: Agent,
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<{ status: number; link: string | undefined; isJson: boolean; bytes: Buffer }> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const length = text === undefined ? {} : { 'content-length': Buffer.byteLength(text) };
  const options = { agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const type = incoming.headers['content-type'] ?? '';
        resolve({
          status: incoming.statusCode ?? 500,
          link: incoming.headers.link as string | undefined,
          isJson: bytes.length === 0 || type.startsWith('application/json'),
          bytes,
        });
      });
    });
    outgoing.on('error', (error) => {
      // The emulator closed a kept-alive connection just as it was reused: nothing has arrived there.
      // https://nodejs.org/api/http.html#requestreusedsocket
      const again = outgoing.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET';
      if (again) resolve(exchange(agent, port, method, path, headers, body));
      else reject(error);
    });
    outgoing.end(text);
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
