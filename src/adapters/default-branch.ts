import type { Branch, FileReader, FileWriter } from '../model/ports.ts';
import type { Git, Snapshot } from './git.ts';
import { isResponseError } from './response-error.ts';

/** How often a commit is retried because the branch moved. */
const TRIES = 8;

/** The default branch as it is now; read once, and again after `moved`. */
export interface DefaultBranch {
  now(): Promise<Snapshot>;
  moved(): void;
  /** Spares the next reading: another request has told the newest commit. */
  saw(commit: string): void;
}

interface BaseOptions {
  branch: string;
  /** Sha of the checkout's commit. */
  checkout: string | undefined;
  files: FileReader;
}

export function createDefaultBranch(git: Git, { branch, checkout, files }: BaseOptions): DefaultBranch {
  let known: Snapshot | undefined;
  const snapshot = (commit: string): Snapshot => {
    const committed = git.filesOf(commit);
    return { commit, files: committed, names: commit === checkout ? files : committed };
  };
  return {
    async now() {
      if (known !== undefined) return known;
      const commit = await git.headOf(branch);
      if (commit === undefined) throw new Error(`There is no branch ${branch} on GitHub.`);
      known = snapshot(commit);
      return known;
    },
    saw(commit) {
      if (known?.commit !== commit) known = snapshot(commit);
    },
    moved() {
      known = undefined;
    },
  };
}

/** Reads the default branch and puts commits on it, each on the newest commit and without force. */
export function createBranch(
  git: Git,
  base: DefaultBranch,
  { branch, checkout }: Pick<BaseOptions, 'branch' | 'checkout'>,
): Branch & FileWriter {
  return {
    head: () => git.headOf(branch),
    async newer() {
      const { commit, files } = await base.now();
      return commit === checkout ? undefined : files;
    },
    async write(make, message) {
      for (let tries = 1; ; tries += 1) {
        const current = await base.now();
        const files = await make(current.files);
        if (files.length === 0) return { paths: [] };
        const commit = await git.commit(current.commit, files, message);
        try {
          base.moved();
          await git.moveBranch(branch, commit, false);
          return { paths: files.map(({ path }) => path), commit };
        } catch (error) {
          if (!isMoved(error) || tries >= TRIES) throw error;
        }
      }
    },
  };
}

function isMoved(error: unknown): boolean {
  return (
    isResponseError(error) &&
    (error.status === 422 || error.status === 409) &&
    /fast.?forward|\bbut expected\b/i.test(error.message)
  );
}
