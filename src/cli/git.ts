import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The output of a git command, or undefined if it fails: the checkout need not be a clone. */
export function git(dir: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', resolve(dir), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

const REMOTE = 'refs/remotes/origin/';

/**
 * The default branch of a clone: the one that the remote named when it was cloned; else `main` or `master`, if the remote
 * has one of them; else the one that is checked out.
 */
export function defaultBranch(dir: string): string | undefined {
  const named = git(dir, 'symbolic-ref', '--quiet', `${REMOTE}HEAD`);
  if (named?.startsWith(REMOTE)) return named.slice(REMOTE.length);
  const usual = ['main', 'master'].filter(
    (branch) => git(dir, 'rev-parse', '--verify', '--quiet', `${REMOTE}${branch}`) !== undefined,
  );
  return usual.length === 1 ? usual[0] : git(dir, 'symbolic-ref', '--quiet', '--short', 'HEAD');
}
