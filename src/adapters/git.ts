import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import type { CommitFiles, FileContent, FileReader, SourceFile } from '../model/ports.ts';
import type { Repository } from './issues.ts';
import { isResponseError } from './octokit.ts';

/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;

export interface BranchOptions extends Repository {
  /** The default branch. */
  branch: string;
  /** Sha of the checkout's commit. */
  checkout: string | undefined;
  files: FileReader;
}

/** A commit with its files. */
export interface Snapshot {
  commit: string;
  files: FileReader;
}

/** Commits and branches of a repository through the API. */
export interface Git {
  /** Sha of a branch's newest commit; undefined where there is no such branch. */
  headOf(branch: string): Promise<string | undefined>;
  /** Where the commit is the one that is checked out, the checkout's. */
  filesOf(commit: string): Promise<FileReader>;
  /** @throws where the repository has too many files */
  listFiles(commit: string): Promise<CommitFiles>;
  /** Files that a commit changes, with the object names of their content; undefined of those that it takes away. */
  changesOf(commit: string): Promise<ReadonlyMap<string, string | undefined>>;
  /** What a commit says, and the commit before it. */
  read(commit: string): Promise<{ message: string; parents: string[] }>;
  /**
   * Makes a commit with the files of another one and some new ones.
   * @param parent the commit before it, where that is not the one whose files it takes
   */
  commit(base: string, files: readonly FileContent[], message: string, parent?: string): Promise<string>;
  moveBranch(branch: string, commit: string, force: boolean): Promise<void>;
  makeBranch(branch: string, commit: string): Promise<void>;
  removeBranch(branch: string): Promise<void>;
}

export function gitOf(octokit: Octokit, options: BranchOptions): Git {
  const { owner, repo } = options;
  const repository = { owner, repo };
  const git = octokit.rest.git;

  const readBlob = async (path: string, sha: string, executable: boolean): Promise<SourceFile> => {
    const { data } = await git.getBlob({ ...repository, file_sha: sha });
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'),
      );
      return { path, text, executable };
    } catch {
      return { path, unreadable: 'it is not UTF-8 text, so save it as UTF-8' };
    }
  };

  const readTree = async (commit: string) => {
    const { data } = await git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
    if (data.truncated) {
      throw new Error(
        'The repository has more files than GitHub lists at once, so only a checkout of the newest commit tells what they say.',
      );
    }
    const blobs = new Map<string, { sha: string; executable: boolean; link: boolean }>();
    for (const { path, type, sha, mode } of data.tree) {
      if (type === 'blob') blobs.set(path, { sha, executable: mode === '100755', link: mode === '120000' });
    }
    return blobs;
  };

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
    async filesOf(commit) {
      return commit === options.checkout ? options.files : await this.listFiles(commit);
    },
    async listFiles(commit) {
      const blobs = await readTree(commit);
      const isHere = (file: SourceFile | undefined, path: string) =>
        file !== undefined && 'text' in file && blobSha(file.text) === blobs.get(path)?.sha;
      return {
        async isSame(path) {
          const local = await options.files.read(path);
          return isHere(local, path) || (local === undefined && !blobs.has(path));
        },
        async list(folder) {
          const prefix = folder === '.' ? '' : `${folder}/`;
          const inside = (path: string) =>
            path.startsWith(prefix) && !/(^|\/)\./.test(path.slice(prefix.length));
          return [...blobs.keys()].filter((path) => inside(path) && blobs.get(path)?.link === false).sort();
        },
        async read(path): Promise<SourceFile | undefined> {
          const blob = blobs.get(path);
          if (blob === undefined) return undefined;
          if (blob.link) return { path, unreadable: 'it is a symbolic link' };
          const local = await options.files.read(path);
          return isHere(local, path) ? local : await readBlob(path, blob.sha, blob.executable);
        },
      };
    },
    async changesOf(commit) {
      const [parent] = (await this.read(commit)).parents;
      const after = await readTree(commit);
      const before: typeof after = parent === undefined ? new Map() : await readTree(parent);
      const paths = [...new Set([...before.keys(), ...after.keys()])];
      const changed = paths.filter((path) => before.get(path)?.sha !== after.get(path)?.sha);
      return new Map(changed.map((path) => [path, after.get(path)?.sha]));
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

/** Git's object name of a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobSha(text: string): string {
  const content = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
