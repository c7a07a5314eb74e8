import { execFileSync } from 'node:child_process';
import { type RepositoryName, repositoryUrl } from '../model/repository.ts';

/** Longest time that git may take. */
const TIMEOUT = 15 * 60_000;

/**
 * Clones the default branch of a repository with its history into a folder that is empty or not there yet, and gives the
 * sha of its commit. Git costs no requests of the API.
 * @param env the environment for git, in which the token goes to it: arguments can be seen by others
 */
export function cloneInto(
  folder: string,
  repository: RepositoryName,
  token: string | undefined,
  env: NodeJS.ProcessEnv,
): string {
  const git = (args: string[], more: NodeJS.ProcessEnv = {}) =>
    execFileSync('git', args, {
      encoding: 'utf8',
      timeout: TIMEOUT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', ...more },
    });
  const clone = ['clone', '--quiet', '--no-tags', '--single-branch', '--', repositoryUrl(repository), folder];
  try {
    git(clone, token === undefined ? {} : withToken(token, repository.server));
    return git(['-C', folder, 'rev-parse', 'HEAD']).trim();
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`It could not be cloned: ${stderr?.trim() || 'git did not finish'}`);
  }
}

/** Settings of git by which it sends a token to one server and to no other. https://git-scm.com/docs/git-config#ENVIRONMENT */
function withToken(token: string, server: string): NodeJS.ProcessEnv {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
  };
}
