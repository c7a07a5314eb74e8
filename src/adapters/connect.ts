import type { FileReader } from '../model/ports.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { type Client, type ClientOptions, createClient } from './client.ts';
import { issueWriter } from './issue-writer.ts';
import { issueReader } from './issues.ts';
import { repositoryFiles } from './repository-files.ts';
import { systemClock } from './system-clock.ts';

/** The client of a run, and the repository that it works on. */
export interface Connection {
  client: Client;
  repository: Repository;
}

/**
 * Connects to a repository. Sends one request if the name of the default branch is not known: its answer has the
 * repository's present name, which lists of issues need.
 */
export async function connect(
  options: Omit<ClientOptions, 'clock'>,
  { branch, ...named }: Omit<Repository, 'branch'> & { branch?: string | undefined },
): Promise<Connection> {
  const client = createClient({ ...options, clock: systemClock });
  if (branch !== undefined) return { client, repository: { ...named, branch } };
  return await connectThrough(client, named);
}

/** Connects to one more repository through a client, so that limits are kept over all of them. */
export async function connectThrough(
  client: Client,
  { owner, repo, server }: Omit<Repository, 'branch'>,
): Promise<Connection> {
  const { data } = await client.octokit.rest.repos.get({ owner, repo });
  return {
    client,
    repository: { server, owner: data.owner.login, repo: data.name, branch: data.default_branch },
  };
}

/**
 * All that a run reads and writes on GitHub, through one client.
 * @param checkout sha of the checkout's commit
 */
export function createPorts(
  { client, repository }: Connection,
  files: FileReader,
  checkout: string | undefined,
) {
  const { octokit } = client;
  const { branch, claimsBranch, proposals } = repositoryFiles(octokit, { ...repository, checkout, files });
  return {
    files,
    repository,
    issues: issueReader(octokit, repository),
    writer: issueWriter(octokit, repository),
    branch,
    fileWriter: branch,
    claimsBranch,
    proposedFiles: claimsBranch,
    proposalReader: proposals.reader,
    proposalWriter: proposals.writer,
    onConfig: ({ limits }: Config) => client.setLimits(limits),
    countRecent: client.countRecent,
  };
}
