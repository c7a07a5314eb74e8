import type { Octokit } from '@octokit/rest';
import type { RepositoryName } from './issues.ts';

/** What a tree has at a path. */
export interface Entry {
  sha: string;
  kind: 'file' | 'link' | 'folder' | 'module';
  executable: boolean;
}

type Entries = ReadonlyMap<string, Entry>;

/**
 * The tree of a commit, read as it is asked for: all of it at once, or, if GitHub truncates that (over 100,000 entries or
 * 7 MB), folder by folder. https://docs.github.com/en/rest/git/trees#get-a-tree
 */
export class Tree {
  private readonly octokit: Octokit;
  private readonly repository: RepositoryName;
  private readonly sha: string;
  /** By folder ('' is the root): all that is below, or undefined if GitHub has cut it. */
  private readonly below = new Map<string, Promise<Entries | undefined>>();
  /** By folder: what is in it. */
  private readonly inside = new Map<string, Promise<Entries>>();

  /** @param sha of the commit */
  constructor(octokit: Octokit, { owner, repo }: RepositoryName, sha: string) {
    this.octokit = octokit;
    this.repository = { owner, repo };
    this.sha = sha;
  }

  /** All that the tree has, or undefined if that is too much for one answer. */
  whole(): Promise<Entries | undefined> {
    return this.allBelow('');
  }

  async find(path: string): Promise<Entry | undefined> {
    const folder = parentOf(path);
    return ((await this.listingWith(folder)) ?? (await this.childrenOf(folder))).get(path);
  }

  /** Paths of all files under a folder; nothing whose name begins with a dot. */
  async filesUnder(folder: string): Promise<string[]> {
    const listing = await this.listingWith(folder);
    const start = folder === '' ? 0 : folder.length + 1;
    const isInside = (path: string) =>
      (folder === '' || path.startsWith(`${folder}/`)) && !/(^|\/)\./.test(path.slice(start));
    if (listing !== undefined)
      return [...listing].flatMap(([path, { kind }]) => (kind === 'file' && isInside(path) ? [path] : []));
    const found: string[] = [];
    for (const [path, { kind }] of await this.childrenOf(folder)) {
      if (!isInside(path)) continue;
      if (kind === 'file') found.push(path);
      if (kind === 'folder') found.push(...(await this.filesUnder(path)));
    }
    return found;
  }

  /** What is directly in a folder, by whole paths; nothing if there is no such folder. */
  childrenOf(folder: string): Promise<Entries> {
    const known = this.inside.get(folder);
    if (known !== undefined) return known;
    const read = this.shaOf(folder).then(async (sha) => {
      if (sha === undefined) return new Map();
      const { entries, isCut } = await this.read(sha, folder, false);
      if (isCut) throw new Error(`The folder ${folder || '/'} has more files than GitHub lists.`);
      return entries;
    });
    this.inside.set(folder, read);
    return read;
  }

  private allBelow(folder: string): Promise<Entries | undefined> {
    const known = this.below.get(folder);
    if (known !== undefined) return known;
    const read = this.shaOf(folder).then(async (sha) => {
      if (sha === undefined) return new Map();
      const { entries, isCut } = await this.read(sha, folder, true);
      return isCut ? undefined : entries;
    });
    this.below.set(folder, read);
    return read;
  }

  /** All below the uppermost folder on the way to this one that GitHub lists whole; undefined if it lists none. */
  private async listingWith(folder: string): Promise<Entries | undefined> {
    const names = folder === '' ? [] : folder.split('/');
    for (let depth = 0; depth <= names.length; depth += 1) {
      const listing = await this.allBelow(names.slice(0, depth).join('/'));
      if (listing !== undefined) return listing;
    }
    return undefined;
  }

  private async shaOf(folder: string): Promise<string | undefined> {
    if (folder === '') return this.sha;
    const entry = (await this.childrenOf(parentOf(folder))).get(folder);
    return entry?.kind === 'folder' ? entry.sha : undefined;
  }

  private async read(
    sha: string,
    folder: string,
    recursive: boolean,
  ): Promise<{ entries: Entries; isCut: boolean }> {
    const { data } = await this.octokit.rest.git.getTree({
      ...this.repository,
      tree_sha: sha,
      ...(recursive && { recursive: 'true' }),
    });
    const entries = new Map<string, Entry>();
    for (const { path, type, mode, sha } of data.tree) {
      const entry = { sha, kind: kindOf(type, mode), executable: mode === '100755' };
      entries.set(folder === '' ? path : `${folder}/${path}`, entry);
    }
    return { entries, isCut: data.truncated };
  }
}

/** Paths that differ between two trees, with the object name of the new content; undefined if the file is gone. */
export async function* differences(
  before: Tree | undefined,
  after: Tree,
): AsyncGenerator<[path: string, sha: string | undefined]> {
  const [old, now] = [before === undefined ? new Map() : await before.whole(), await after.whole()];
  if (old === undefined || now === undefined) yield* differencesIn('', before, after);
  else
    for (const path of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [contentOf(old.get(path)), contentOf(now.get(path))];
      if (was !== is) yield [path, is];
    }
}

/** Descends only into folders that differ. */
async function* differencesIn(
  folder: string,
  before: Tree | undefined,
  after: Tree | undefined,
): AsyncGenerator<[path: string, sha: string | undefined]> {
  const nothing: Entries = new Map();
  const old = (await before?.childrenOf(folder)) ?? nothing;
  const now = (await after?.childrenOf(folder)) ?? nothing;
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(path), now.get(path)];
    if (was?.sha === is?.sha) continue;
    const wasFolder = was?.kind === 'folder';
    const isFolder = is?.kind === 'folder';
    if (wasFolder || isFolder)
      yield* differencesIn(path, wasFolder ? before : undefined, isFolder ? after : undefined);
    if (contentOf(was) !== contentOf(is)) yield [path, contentOf(is)];
  }
}

/** Object name of what is at a path; folders have none of their own. */
export function contentOf(entry: Entry | undefined): string | undefined {
  return entry?.kind === 'folder' ? undefined : entry?.sha;
}

function kindOf(type: string, mode: string): Entry['kind'] {
  if (type === 'tree') return 'folder';
  if (type === 'commit') return 'module';
  return mode === '120000' ? 'link' : 'file';
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
