import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import { BranchProtected } from '../model/errors.ts';
import type { Branch, FileContent, FileReader, FileWriter, SourceFile } from '../model/ports.ts';
import type { Repository } from './issues.ts';
import { isResponseError } from './octokit.ts';

/** GitHub times out on trees of several hundred entries, so a commit's tree is built in steps. */
const FILES_PER_TREE = 100;
/** How often a commit is made anew because the branch moved. */
const TRIES = 8;

export interface BranchOptions extends Repository {
  branch: string;
  /** Sha of the checkout's commit. */
  checkout: string | undefined;
  files: FileReader;
}

/** Reads the default branch and puts commits on it, each on the newest commit and without force. */
export function branchOf(octokit: Octokit, options: BranchOptions): Branch & FileWriter {
  const { owner, repo, branch } = options;
  const repository = { owner, repo };
  const git = octokit.rest.git;
  let base: { commit: string; files: FileReader } | undefined;

  const readBase = async () => {
    const { data } = await git.getRef({ ...repository, ref: `heads/${branch}` });
    const commit = data.object.sha;
    if (commit === base?.commit) return base;
    const files = commit === options.checkout ? options.files : await filesOf(commit);
    base = { commit, files };
    return base;
  };

  const filesOf = async (commit: string): Promise<FileReader> => {
    const { data } = await git.getTree({ ...repository, tree_sha: commit, recursive: 'true' });
    if (data.truncated) {
      throw new Error(
        'The repository has more files than GitHub lists at once: check out the newest commit before Dibs runs.',
      );
    }
    const blobs = new Map<string, { sha: string; executable: boolean; link: boolean }>();
    for (const { path, type, sha, mode } of data.tree) {
      if (type === 'blob') blobs.set(path, { sha, executable: mode === '100755', link: mode === '120000' });
    }
    return {
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
        if (local !== undefined && 'text' in local && blobSha(local.text) === blob.sha) return local;
        return await readBlob(path, blob.sha, blob.executable);
      },
    };
  };

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

  const treeWith = async (parent: string, files: readonly FileContent[]): Promise<string> => {
    let { tree } = (await git.getCommit({ ...repository, commit_sha: parent })).data;
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
    return tree.sha;
  };

  return {
    async newer() {
      const { commit, files } = await readBase();
      return commit === options.checkout ? undefined : files;
    },
    async write(make, message) {
      let current = base ?? (await readBase());
      for (let tries = 1; ; tries += 1) {
        const files = await make(current.files);
        if (files.length === 0) return { paths: [] };
        const tree = await treeWith(current.commit, files);
        // Author and committer are left out: GitHub then signs the commit of a bot.
        const { data } = await git.createCommit({ ...repository, message, tree, parents: [current.commit] });
        try {
          await git.updateRef({ ...repository, ref: `heads/${branch}`, sha: data.sha, force: false });
          base = undefined;
          return { paths: files.map(({ path }) => path), commit: data.sha };
        } catch (error) {
          if (isProtected(error)) throw new BranchProtected(`${branch} is protected`, { cause: error });
          if (!isMoved(error) || tries >= TRIES) throw error;
          current = await readBase();
        }
      }
    },
  };
}

function isMoved(error: unknown): boolean {
  return (
    isResponseError(error) &&
    (error.status === 422 || error.status === 409) &&
    /fast.?forward|expected/i.test(error.message)
  );
}

/** Told by the text: branch protection and rulesets answer with different statuses. */
function isProtected(error: unknown): boolean {
  return (
    isResponseError(error) &&
    /protected branch|rule violations|required status check|through a pull request|approved review|GH006|GH013/i.test(
      error.message,
    )
  );
}

/** Git's object name of a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobSha(text: string): string {
  const content = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
