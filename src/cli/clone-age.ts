import type { Connection } from '../adapters/connect.ts';
import { isResponseError } from '../adapters/response-error.ts';
import { messageOf, NoAccess, NotPermitted } from '../model/errors.ts';
import type { Branch } from '../model/ports.ts';
import { git } from './git.ts';
import { err, printStatus } from './terminal.ts';

/**
 * Refuses a clone that lacks the newest commit of the default branch on GitHub: its files would undo what has happened
 * since. Costs a request if the folder is a clone; a token that may not read the branch is no reason to refuse.
 */
export async function assertNotOlder(
  dir: string,
  { repository }: Pick<Connection, 'repository'>,
  branch: Branch,
): Promise<void> {
  if (git(dir, 'rev-parse', '--verify', '--quiet', 'HEAD') === undefined) return;
  const newest = await headOf(branch, repository.branch);
  if (newest === undefined || git(dir, 'merge-base', '--is-ancestor', newest, 'HEAD') !== undefined) return;
  throw new Error(
    `This clone is older than ${repository.branch} on GitHub: it lacks commit ${newest.slice(0, 9)}. Get that with "git pull" first, or pass --force to sync the files as they are.`,
  );
}

async function headOf(branch: Branch, name: string): Promise<string | undefined> {
  try {
    return await branch.head();
  } catch (error) {
    const isRefused = isResponseError(error) && error.status < 500;
    if (!isRefused && !(error instanceof NoAccess) && !(error instanceof NotPermitted)) throw error;
    printStatus(
      err.warning(`Whether this clone is older than ${name} could not be told: ${messageOf(error)}`),
    );
    return undefined;
  }
}
