import type { Octokit } from '@octokit/rest';
import type { CommitFiles, FileReader, PullBase } from '../model/ports.ts';
import { createGit, type Git } from './git.ts';
import type { RepositoryName } from './issues.ts';

/** What a workflow knows of the pull request that it runs for. */
export interface PullBaseOptions extends RepositoryName {
  files: FileReader;
  /** Sha of the commit that the run is for. */
  sha: string | undefined;
  /** Shas of the pull request's newest commit, and of the one that it goes on top of. */
  head: string | undefined;
  base: string | undefined;
  /** Name of the branch that it would be merged into. */
  into: string;
  /** Sha of the commit that is checked out, if known. */
  checkedOut: string | undefined;
}

/** Reads the base of a pull request; to read contents is all that the token must be allowed to. */
export function createPullBase(octokit: Octokit, options: PullBaseOptions): PullBase {
  const { owner, repo } = options;
  const git = createGit(octokit, options);
  const forkOf = async (base: string, head: string) => {
    const basehead = `${base}...${head}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  };
  return { read: () => readBase(git, options, forkOf) };
}

/**
 * A run for `pull_request` is for a merge that GitHub has tried: its parents are the newest commit of the branch that the
 * pull request goes into, and that of the pull request. `base.sha` of the event may be older, and is all there is for other
 * events. If the pull request's own commit is checked out, what the branch got since they parted is not here: then the
 * commit where they did is the base. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
async function readBase(
  git: Git,
  { sha, head, base, into, checkedOut }: PullBaseOptions,
  forkOf: (base: string, head: string) => Promise<string>,
): Promise<{ files: CommitFiles; hasMoved: boolean }> {
  const isOwnCommit = head !== undefined && head === checkedOut;
  const candidates = [
    async () => (isOwnCommit ? await forkOf(base ?? into, head) : undefined),
    async () => (sha === undefined ? undefined : mergedInto((await git.read(sha)).parents, head)),
    async () => base,
    async () => await git.headOf(into),
  ];
  let failure: unknown;
  for (const candidate of candidates) {
    try {
      const commit = await candidate();
      if (commit !== undefined) return { files: await git.listFiles(commit), hasMoved: isOwnCommit };
    } catch (error) {
      failure = error;
    }
  }
  throw failure ?? new Error(`There is no branch ${into} on GitHub.`);
}

/** The base of a merge commit; undefined if it is no merge, or one of something else. */
function mergedInto([first, second]: readonly string[], head: string | undefined): string | undefined {
  return second !== undefined && (head === undefined || head === second) ? first : undefined;
}
