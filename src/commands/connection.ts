import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { type Client, createClient } from '../adapters/octokit.ts';
import { systemClock } from '../clock.ts';
import type { Home } from '../model/region.ts';
import { proxyNote } from '../proxy-note.ts';
import { type Common, err, tell, UsageError } from './terminal.ts';

export const repoOption = () =>
  new Option(
    '--repo <owner/name>',
    'the repository on GitHub (default: GITHUB_REPOSITORY, else the remote "origin")',
  ).argParser((value: string) => {
    if (!/^[^/\s]+\/[^/\s]+$/.test(value)) throw new InvalidArgumentError('Write it as owner/name.');
    return value;
  });

/** The client for the repository that options, environment or clone name. */
export async function connect(options: Common): Promise<{ client: Client; home: Home }> {
  const env = process.env;
  const { owner, repository } = repositoryOf(options);
  if (owner === '' || repository === '') {
    throw new UsageError('Which repository? Pass --repo owner/name or set GITHUB_REPOSITORY.');
  }
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  const client = createClient({
    token: env.GITHUB_TOKEN || undefined,
    baseUrl,
    clock: systemClock,
    connectionNote: proxyNote(env, process.versions.node, process.execArgv),
    onWait: (milliseconds) =>
      tell(err.faint(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`)),
  });
  const { data } = await client.octokit.rest.repos.get({ owner, repo: repository });
  const server = (env.GITHUB_SERVER_URL || serverOf(baseUrl)).replace(/\/$/, '');
  return { client, home: { server, owner, repo: repository, branch: data.default_branch } };
}

/** The repository as far as it is known without asking; a stand-in where nothing names it. */
export function offlineHome(options: Pick<Common, 'dir' | 'repo'>): Home {
  const { owner, repository } = repositoryOf(options);
  const server = (process.env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  return { server, owner: owner || 'owner', repo: repository || 'repository', branch: 'main' };
}

function repositoryOf({ dir, repo }: Pick<Common, 'dir' | 'repo'>): { owner: string; repository: string } {
  const name =
    repo ??
    (process.env.GITHUB_REPOSITORY || undefined) ??
    remoteName(git(dir, 'remote', 'get-url', 'origin'));
  const [owner = '', repository = ''] = (name ?? '').split('/');
  return { owner, repository };
}

/** GitHub Enterprise Server has its API under /api/v3 of its own address. */
function serverOf(baseUrl: string): string {
  return /\/api\/v3$/.test(baseUrl) ? baseUrl.replace(/\/api\/v3$/, '') : 'https://github.com';
}

function remoteName(url: string | undefined): string | undefined {
  return /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)([^/:]+\/[^/]+?)(?:\.git)?\/?$/i.exec(url ?? '')?.[1];
}

/** What a git command prints, or undefined where it fails: the checkout need not be a clone. */
function git(dir: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', resolve(dir), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
