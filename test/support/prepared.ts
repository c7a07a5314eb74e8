/** Repositories that many tests start from: made once by the program, then again by the writes that it sent. */

import { type GitHub, type GitHubOptions, type Past, startAgain, startGitHub } from '../emulator/github.ts';

const pasts = new Map<unknown, Past>();

/**
 * What `start` gives, from the second time on by the same writes, which takes a tenth of the time.
 * @param start gives the same each time
 * @param key tells it from others
 */
export async function startOnce(start: () => Promise<GitHub>, key: unknown = start): Promise<GitHub> {
  const past = pasts.get(key);
  if (past) return await startAgain(past);
  const github = await start();
  const made = github.past();
  if (made) pasts.set(key, made);
  github.clearRequests();
  return github;
}

/** A repository with these options after something that is done to it by requests, by a name that tells it from others. */
export async function startPrepared(
  options: GitHubOptions,
  name: string,
  prepare: (github: GitHub) => Promise<unknown>,
): Promise<GitHub> {
  const start = async () => {
    const github = await startGitHub(options);
    await prepare(github);
    return github;
  };
  // What limits have counted is not made again.
  if (options.limits !== undefined || options.latency !== undefined) return await start();
  return await startOnce(start, `${name} ${JSON.stringify(options)}`);
}
