import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Connection } from '../adapters/connect.ts';
import { proxyNote } from '../adapters/proxy-note.ts';
import { GITHUB, type Repository } from '../model/repository.ts';
import { waitText } from '../report/terminal.ts';
import { defaultBranch, git } from './git.ts';
import { apiOf, parseRemote, serverOf } from './remote.ts';
import { type Common, err, printStatus, UsageError } from './terminal.ts';

export const repoOption = () =>
  new Option(
    '--repo <owner/name>',
    'the repository on GitHub (default: GITHUB_REPOSITORY, else the remote "origin")',
  ).argParser((value: string) => {
    if (!/^[^/\s]+\/[^/\s]+$/.test(value)) throw new InvalidArgumentError('Write it as owner/name.');
    return value;
  });

/** The repository that a command works on, and how to reach it. */
interface Place {
  /** Address of the API, without a slash at its end. */
  api: string;
  /** Address that links point to. */
  server: string;
  owner: string;
  repo: string;
  /** Undefined also if the token must not go there. */
  token: string | undefined;
}

/**
 * Connects to the repository that options, environment or clone name.
 * @param writes whether the command needs a token
 */
export async function connectFrom(
  { dir, repo: named }: Pick<Common, 'dir' | 'repo'>,
  writes: boolean,
): Promise<Connection> {
  const { api, server, token, owner, repo } = placeOf(dir, named, writes);
  const { connect } = await import('../adapters/connect.ts');
  const connection = await connect(
    {
      token,
      baseUrl: api,
      connectionNote: proxyNote(process.env, process.versions.node, process.execArgv),
      onWait: (milliseconds) => printStatus(err.faint(waitText(milliseconds))),
    },
    { server, owner, repo },
  );
  const present = `${connection.repository.owner}/${connection.repository.repo}`;
  // GitHub answers requests for old names, too, but lists labelled issues under the present one only.
  if (`${owner}/${repo}`.toLowerCase() !== present.toLowerCase())
    printStatus(err.faint(`${owner}/${repo} is called ${present} now.`));
  return connection;
}

/** Connects to one more repository on the same server, through the same client. */
export async function connectToo(
  { client, repository: { server } }: Connection,
  name: { owner: string; repo: string },
): Promise<Connection> {
  const { connectThrough } = await import('../adapters/connect.ts');
  return await connectThrough(client, { server, ...name });
}

/** The repository as far as it is known without asking; a stand-in if nothing names it. */
export function offlineRepository({ dir, repo }: Pick<Common, 'dir' | 'repo'>): Repository {
  const { owner, name, origin } = nameOf(dir, repo);
  const { GITHUB_SERVER_URL } = process.env;
  const server = (GITHUB_SERVER_URL && withoutSlash(GITHUB_SERVER_URL)) || (origin?.server ?? GITHUB);
  return { server, owner: owner || 'owner', repo: name || 'repository', branch: 'main' };
}

/** The repository that a clone comes from; undefined if the folder is none, or its remote "origin" names none. */
export function originOf(dir: string): Repository | undefined {
  if (!existsSync(join(dir, '.git'))) return undefined;
  const origin = parseRemote(git(dir, 'remote', 'get-url', 'origin') ?? '');
  const [, owner, repo] = /^([\w-]+)\/(?!\.+$)([\w.-]+)$/.exec(origin?.name ?? '') ?? [];
  if (origin === undefined || owner === undefined || repo === undefined) return undefined;
  return { server: origin.server, owner, repo, branch: defaultBranch(dir) ?? 'main' };
}

function nameOf(dir: string, repo: string | undefined) {
  const origin = parseRemote(git(dir, 'remote', 'get-url', 'origin') ?? '');
  const fullName = repo ?? (process.env.GITHUB_REPOSITORY || origin?.name) ?? '';
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, origin };
}

function placeOf(dir: string, repo: string | undefined, writes: boolean): Place {
  const { GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_TOKEN } = process.env;
  const { owner, name, origin } = nameOf(dir, repo);
  if (owner === '' || name === '')
    throw new UsageError('Which repository? Pass --repo owner/name or set GITHUB_REPOSITORY.');
  const namedServer = GITHUB_SERVER_URL && withoutSlash(GITHUB_SERVER_URL);
  const namedApi = GITHUB_API_URL ? withoutSlash(GITHUB_API_URL) : namedServer && apiOf(namedServer);
  const api = namedApi || apiOf(origin?.server ?? GITHUB);
  const place = { api, server: namedServer || serverOf(api), owner, repo: name };
  // Whoever hands out a clone chooses the host in it.
  const isNamed = Boolean(namedApi) || api === apiOf(GITHUB);
  if (isNamed || (!writes && !GITHUB_TOKEN)) return { ...place, token: GITHUB_TOKEN || undefined };
  const rule = `Set GITHUB_API_URL=${api} first: the remote "origin" is at ${place.server}, and a token goes only to a host that you name`;
  if (writes) throw new UsageError(`${rule}.`);
  printStatus(err.warning(`${rule}. Going on without a token.`));
  return { ...place, token: undefined };
}

function withoutSlash(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '');
}
