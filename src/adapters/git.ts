import type { Octokit } from '@octokit/rest';
import type { CommitFiles, FileContent, FileReader } from '../model/ports.ts';
import { blobReader, commitFiles } from './commit-files.ts';
import type { RepositoryName } from './issues.ts';
import { isResponseError } from './response-error.ts';
import { contentOf, differences, Tree } from './tree.ts';

/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;
/** A comparison names no more files. https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_NAMED_FILES = 300;

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

/** Files that differ: object name of the new content of each; undefined if the file is gone. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** A commit beside another one. */
export interface Comparison {
  /** Sha of the commit that is compared with, and of that where the two have parted. */
  base: string;
  fork: string;
  head: string;
  /** Commits that only the head has, oldest first. */
  commits: { sha: string; message: string; parents: string[] }[];
  /** What they change in the fork. */
  changes: Changes;
  /** Files that they rename: the new paths, by the old ones. */
  renamed: ReadonlyMap<string, string>;
}

/** A file of a new commit: with new text, or with content that the repository has already. */
export type TreeFile = FileContent | { path: string; sha: string; executable: boolean };

/** Commits and branches of a repository through the API. */
export interface Git {
  /** Sha of a branch's newest commit; undefined if there is no such branch. */
  headOf(branch: string): Promise<string | undefined>;
  /**
   * Compares commits or branches.
   * @returns undefined if there is no such head
   */
  compare(base: string, head: string): Promise<Comparison | undefined>;
  changesBetween(before: string, after: string): Promise<Changes>;
  /** What a commit has at a path, but no folder. */
  fileAt(commit: string, path: string): Promise<{ sha: string; executable: boolean } | undefined>;
  /** Text by its object name; undefined if it is no UTF-8. */
  textOf(sha: string): Promise<string | undefined>;
  /** Files as they were committed. What the checkout has too is taken from there, once its content is proved by its hash. */
  filesOf(commit: string): CommitFiles;
  /** The same, once it is known that they can be read. */
  listFiles(commit: string): Promise<CommitFiles>;
  /** Files that a commit changes, with the object names of their content; undefined of those that it takes away. */
  changesOf(commit: string): AsyncIterable<[path: string, sha: string | undefined]>;
  /** What a commit says, and the commit before it. */
  read(commit: string): Promise<{ message: string; parents: string[] }>;
  /** Makes a commit on top of another one. */
  commit(parent: string, files: readonly TreeFile[], message: string): Promise<string>;
  moveBranch(branch: string, commit: string, force: boolean): Promise<void>;
  makeBranch(branch: string, commit: string): Promise<void>;
  removeBranch(branch: string): Promise<void>;
}

export function createGit(octokit: Octokit, { owner, repo, files: checkout, checkedOut }: GitOptions): Git {
  const repository = { owner, repo };
  const git = octokit.rest.git;
  const trees = new Map<string, Tree>();
  const treeOf = (commit: string) => {
    const tree = trees.get(commit) ?? new Tree(octokit, repository, commit);
    trees.set(commit, tree);
    return tree;
  };
  /** Object names of the trees of commits that were read for another reason. */
  const treeShas = new Map<string, string>();
  const readCommit = async (sha: string) => (await git.getCommit({ ...repository, commit_sha: sha })).data;
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
    async compare(base, head) {
      const basehead = `${base}...${head}`;
      try {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
        const { base_commit, merge_base_commit, files = [] } = data;
        treeShas.set(base_commit.sha, base_commit.commit.tree.sha);
        const commits = data.commits.map(({ sha, commit, parents }) => ({
          sha,
          message: commit.message,
          parents: parents.map((parent) => parent.sha),
        }));
        const fork = merge_base_commit.sha;
        const last = commits.at(-1)?.sha ?? fork;
        const isCut = files.length >= MAX_NAMED_FILES;
        const changes = isCut ? await this.changesBetween(fork, last) : changesIn(files);
        return { base: base_commit.sha, fork, head: last, commits, changes, renamed: renamesIn(files) };
      } catch (error) {
        if (isResponseError(error) && error.status === 404) return undefined;
        throw error;
      }
    },
    async changesBetween(before, after) {
      const changes = new Map<string, string | undefined>();
      for await (const [path, sha] of differences(treeOf(before), treeOf(after))) changes.set(path, sha);
      return changes;
    },
    async fileAt(commit, path) {
      const entry = await treeOf(commit).find(path);
      const sha = contentOf(entry);
      return sha === undefined ? undefined : { sha, executable: entry?.executable === true };
    },
    textOf: readBlob,
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
      const { message, parents } = await readCommit(commit);
      return { message, parents: parents.map(({ sha }) => sha) };
    },
    async commit(parent, files, message) {
      let tree = treeShas.get(parent) ?? (await readCommit(parent)).tree.sha;
      for (let from = 0; from < files.length; from += FILES_PER_TREE) {
        const entries = files.slice(from, from + FILES_PER_TREE).map(({ path, executable, ...content }) => ({
          path,
          mode: executable ? ('100755' as const) : ('100644' as const),
          type: 'blob' as const,
          ...('text' in content ? { content: content.text } : { sha: content.sha }),
        }));
        const { data } = await git.createTree({ ...repository, base_tree: tree, tree: entries });
        tree = data.sha;
      }
      // Author and committer are left out: GitHub then signs the commit of a bot.
      const { data } = await git.createCommit({ ...repository, message, tree, parents: [parent] });
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

interface NamedFile {
  filename: string;
  previous_filename?: string;
  status: string;
  sha: string | null;
}

function changesIn(files: readonly NamedFile[]): Changes {
  const changes = files.flatMap(({ filename, previous_filename: before, status, sha }) => [
    ...(status === 'renamed' && before !== undefined ? [[before, undefined] as const] : []),
    [filename, status === 'removed' || sha === null ? undefined : sha] as const,
  ]);
  return new Map(changes);
}

function renamesIn(files: readonly NamedFile[]): ReadonlyMap<string, string> {
  const renamed = files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [] : [[before, filename] as const],
  );
  return new Map(renamed);
}
