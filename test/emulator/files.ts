/** Files of the repository, read and committed as by a person with a clone. */

import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';

/** Files by path; null deletes one. Text is kept byte by byte. */
export type FileChanges = Record<string, string | null>;

export interface Place {
  owner: string;
  repo: string;
  defaultBranch: string;
}

type TreeEntry = { path: string; mode: '100644'; type: 'blob'; content?: string; sha?: string | null };

interface TreeFile {
  path: string;
  sha: string;
}

/** A working copy, which caches the text of every blob and the files of every commit that it has seen. */
export class Files {
  private readonly blobs = new Map<string, string>();
  private readonly trees = new Map<string, TreeFile[]>();
  private readonly client: Octokit;
  private readonly place: Place;

  constructor(client: Octokit, place: Place) {
    this.client = client;
    this.place = place;
  }

  /** All files of a commit or branch. */
  async all(ref: string): Promise<Record<string, string>> {
    const files: Record<string, string> = {};
    for (const { path, sha } of await this.tree(ref)) files[path] = await this.text(sha);
    return files;
  }

  async read(path: string, ref: string): Promise<string | undefined> {
    const entry = (await this.tree(ref)).find((each) => each.path === path);
    return entry && this.text(entry.sha);
  }

  /** Makes one commit on a branch, which is created if needed. */
  async commit(files: FileChanges, message: string, branch: string): Promise<string> {
    const { client, here } = this;
    const existing = await this.branch(branch);
    const parent = existing ?? (await this.branch(this.place.defaultBranch)) ?? '';
    const known = new Set((await this.tree(parent)).map((entry) => entry.path));
    const tree: TreeEntry[] = [];
    for (const [path, content] of Object.entries(files)) {
      const entry = { path, mode: '100644' as const, type: 'blob' as const };
      if (content !== null) {
        this.blobs.set(blobSha(content), content);
        tree.push({ ...entry, content });
      } else if (known.has(path)) tree.push({ ...entry, sha: null });
    }
    const { data: base } = await client.rest.git.getCommit({ ...here, commit_sha: parent });
    const { data: made } = await client.rest.git.createTree({ ...here, base_tree: base.tree.sha, tree });
    const change = { message, tree: made.sha, parents: [parent] };
    const { data: commit } = await client.rest.git.createCommit({ ...here, ...change });
    if (existing) await client.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha: commit.sha });
    else await client.rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: commit.sha });
    return commit.sha;
  }

  /** The hash of a branch's head commit. */
  async branch(name: string): Promise<string | undefined> {
    const { data } = await this.client.rest.git.listMatchingRefs({ ...this.here, ref: `heads/${name}` });
    return data.find((each) => each.ref === `refs/heads/${name}`)?.object.sha;
  }

  private get here() {
    return { owner: this.place.owner, repo: this.place.repo };
  }

  private async tree(ref: string): Promise<TreeFile[]> {
    const known = this.trees.get(ref);
    if (known) return known;
    const { data } = await this.client.rest.git.getTree({ ...this.here, tree_sha: ref, recursive: '1' });
    const files = data.tree.filter((entry) => entry.type === 'blob');
    if (/^[0-9a-f]{40}$/.test(ref)) this.trees.set(ref, files);
    return files;
  }

  private async text(sha: string): Promise<string> {
    const known = this.blobs.get(sha);
    if (known !== undefined) return known;
    const { data } = await this.client.rest.git.getBlob({ ...this.here, file_sha: sha });
    const text = Buffer.from(data.content, 'base64').toString();
    this.blobs.set(sha, text);
    return text;
  }
}

function blobSha(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}
