import { InvalidArgumentError, Option } from 'commander';
import { type Client, createClient } from '../adapters/client.ts';
import { proxyNote } from '../adapters/proxy-note.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Repository } from '../model/repository.ts';
import { git } from './git.ts';
import { apiOf, GITHUB, parseRemote, serverOf } from './remote.ts';
import { type Common, err, tell, UsageError } from './terminal.ts';

export const repoOption = () =>
  new Option(
    '--repo <owner/name>',
    'the repository on GitHub (default: GITHUB_REPOSITORY, else the remote "origin")',
  ).argParser((value: string) => {
    if (!/^[^/\s]+\/[^/\s]+$/.test(value)) throw new InvalidArgumentError('Write it as owner/name.');
    return value;
  });

/** Where a command asks. */
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
 * The client for the repository that options, environment or clone name.
 * @param writes whether the command cannot do without a token
 */
export async function connect(
  { dir, repo }: Common,
  writes: boolean,
): Promise<{ client: Client; repository: Repository }> {
  const { api, server, token, ...named } = placeOf(dir, repo, writes);
  const client = createClient({
    token,
    baseUrl: api,
    clock: systemClock,
    connectionNote: proxyNote(process.env, process.versions.node, process.execArgv),
    onWait: (milliseconds) =>
      tell(err.faint(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`)),
  });
  const { data } = await client.octokit.rest.repos.get({ owner: named.owner, repo: named.repo });
  // GitHub answers for old names too, but lists what bears a label under the present one only.
  const repository = { server, owner: data.owner.login, repo: data.name, branch: data.default_branch };
  if (`${named.owner}/${named.repo}`.toLowerCase() !== data.full_name.toLowerCase())
    tell(err.faint(`${named.owner}/${named.repo} is called ${data.full_name} now.`));
  return { client, repository };
}

/** The repository as far as it is known without asking; a stand-in if nothing names it. */
export function offlineHome({ dir, repo }: Pick<Common, 'dir' | 'repo'>): Repository {
  const { owner, name, origin } = nameOf(dir, repo);
  const { GITHUB_SERVER_URL } = process.env;
  const server = (GITHUB_SERVER_URL && withoutSlash(GITHUB_SERVER_URL)) || (origin?.server ?? GITHUB);
  return { server, owner: owner || 'owner', repo: name || 'repository', branch: 'main' };
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
  // Anybody can write a host into the clone that they hand to somebody.
  const isNamed = Boolean(namedApi) || api === apiOf(GITHUB);
  if (isNamed || (!writes && !GITHUB_TOKEN)) return { ...place, token: GITHUB_TOKEN || undefined };
  const rule = `Set GITHUB_API_URL=${api} first: the remote "origin" is at ${place.server}, and a token goes only to a host that you name`;
  if (writes) throw new UsageError(`${rule}.`);
  tell(err.warning(`${rule}. Going on without a token.`));
  return { ...place, token: undefined };
}

function withoutSlash(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '');
}
