import type { Octokit } from '@octokit/rest';
import type { CommitFiles, FileContent, FileReader } from '../model/ports.ts';
import { blobReader, commitFiles } from './commit-files.ts';
import type { RepositoryName } from './issues.ts';
import { isResponseError } from './response-error.ts';
import { differences, Tree } from './tree.ts';

/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;

export interface GitOptions extends RepositoryName {
  files: FileReader;
  /** Sha of the commit that these files were checked out from, if known. */
  checkedOut?: string | undefined;
}

/** A commit with its files. */
export interface Snapshot {
  commit: string;
  files: FileReader;
  /** The names of the files only; sends no request if the commit is checked out. */
  names: FileReader;
}

/** Commits and branches of a repository through the API. */
export interface Git {
  /** Sha of a branch's newest commit; undefined if there is no such branch. */
  headOf(branch: string): Promise<string | undefined>;
  /** Files as they were committed. What the checkout has too is taken from there, once its content is proved by its hash. */
  filesOf(commit: string): CommitFiles;
  /** The same, once it is known that they can be read. */
  listFiles(commit: string): Promise<CommitFiles>;
  /** Files that a commit changes, with the object names of their content; undefined of those that it takes away. */
  changesOf(commit: string): AsyncIterable<[path: string, sha: string | undefined]>;
  /** What a commit says, and the commit before it. */
  read(commit: string): Promise<{ message: string; parents: string[] }>;
  /**
   * Makes a commit with the files of another one and some new ones.
   * @param parent the parent commit, if it is not the one whose files it takes
   */
  commit(base: string, files: readonly FileContent[], message: string, parent?: string): Promise<string>;
  moveBranch(branch: string, commit: string, force: boolean): Promise<void>;
  makeBranch(branch: string, commit: string): Promise<void>;
  removeBranch(branch: string): Promise<void>;
}

export function createGit(octokit: Octokit, { owner, repo, files: checkout, checkedOut }: GitOptions): Git {
  const repository = { owner, repo };
  const git = octokit.rest.git;
  const treeOf = (commit: string) => new Tree(octokit, repository, commit);
  const ownTree = checkedOut === undefined ? undefined : treeOf(checkedOut);
  const readBlob = blobReader(octokit, repository);

  return {
    async headOf(branch) {
      try {
        const { data } = await git.getRef({ ...repository, ref: `heads/${branch}` });
        return data.object.sha;
      } catch (error) {
        if (isResponseError(error) && error.status === 404) return undefined;
        throw error;
      }
    },
    filesOf: (commit) => commitFiles(treeOf(commit), { checkout, ownTree, readBlob }),
    async listFiles(commit) {
      const tree = treeOf(commit);
      await tree.whole();
      return commitFiles(tree, { checkout, ownTree, readBlob });
    },
    async *changesOf(commit) {
      const [parent] = (await this.read(commit)).parents;
      yield* differences(parent === undefined ? undefined : treeOf(parent), treeOf(commit));
    },
    async read(commit) {
      const { data } = await git.getCommit({ ...repository, commit_sha: commit });
      return { message: data.message, parents: data.parents.map(({ sha }) => sha) };
    },
    async commit(base, files, message, parent = base) {
      let { tree } = (await git.getCommit({ ...repository, commit_sha: base })).data;
      for (let from = 0; from < files.length; from += FILES_PER_TREE) {
        const entries = files.slice(from, from + FILES_PER_TREE).map(({ path, text, executable }) => ({
          path,
          mode: executable ? ('100755' as const) : ('100644' as const),
          type: 'blob' as const,
          content: text,
        }));
        const { data } = await git.createTree({ ...repository, base_tree: tree.sha, tree: entries });
        tree = { sha: data.sha, url: data.url ?? '' };
      }
      // Author and committer are left out: GitHub then signs the commit of a bot.
      const { data } = await git.createCommit({ ...repository, message, tree: tree.sha, parents: [parent] });
      return data.sha;
    },
    async moveBranch(branch, commit, force) {
      await git.updateRef({ ...repository, ref: `heads/${branch}`, sha: commit, force });
    },
    async makeBranch(branch, commit) {
      await git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha: commit });
    },
    async removeBranch(branch) {
      await git.deleteRef({ ...repository, ref: `heads/${branch}` });
    },
  };
}
