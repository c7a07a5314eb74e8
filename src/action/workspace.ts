import { readdirSync } from 'node:fs';

/**
 * The folder of the checkout that a job works in.
 * @throws if nothing is checked out there: an empty list would be taken for one whose projects are all gone
 */
export function checkoutOf(env: NodeJS.ProcessEnv, here: string): string {
  const folder = env.GITHUB_WORKSPACE || here;
  if (isEmpty(folder))
    throw new Error(
      `There are no files in ${folder}: put a step with "uses: actions/checkout" before this one, so that the repository is checked out.`,
    );
  return folder;
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}
