import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import type { CommitFiles, FileReader, SourceFile } from '../model/ports.ts';
import type { RepositoryName } from './issues.ts';
import { isResponseError } from './response-error.ts';
import type { Tree } from './tree.ts';

/** Text of a blob by its object name; undefined if it is no UTF-8 text. */
type ReadBlob = (sha: string) => Promise<string | undefined>;

interface Sources {
  /** Files on the disk, which may have been converted when they were checked out. */
  checkout: FileReader;
  /** The tree that they come from, if known. */
  ownTree: Tree | undefined;
  readBlob: ReadBlob;
}

/** Files as they were committed, whatever the checkout made of their line ends, encodings and modes. */
export function commitFiles(tree: Tree, { checkout, ownTree, readBlob }: Sources): CommitFiles {
  const textHere = async (path: string, sha: string) => {
    const file = await checkout.read(path);
    return file !== undefined && 'text' in file ? committedText(file.text, sha) : undefined;
  };
  return {
    async isSame(path) {
      const entry = await tree.find(path);
      if (entry === undefined) return (await checkout.read(path)) === undefined;
      if (entry.kind !== 'file') return false;
      if ((await textHere(path, entry.sha)) !== undefined) return true;
      return (await entryOrNothing(ownTree, path))?.sha === entry.sha;
    },
    list: async (folder) => (await tree.filesUnder(folder === '.' ? '' : folder)).sort(),
    async read(path): Promise<SourceFile | undefined> {
      const entry = await tree.find(path);
      if (entry?.kind === 'link') return { path, unreadable: 'it is a symbolic link' };
      if (entry?.kind !== 'file') return undefined;
      const text = (await textHere(path, entry.sha)) ?? (await readBlob(entry.sha));
      if (text === undefined) return { path, unreadable: 'it is not UTF-8 text, so save it as UTF-8' };
      return { path, text, executable: entry.executable };
    },
  };
}

async function entryOrNothing(tree: Tree | undefined, path: string): ReturnType<Tree['find']> {
  try {
    return await tree?.find(path);
  } catch (error) {
    // A commit that GitHub does not have.
    if (isResponseError(error)) return undefined;
    throw error;
  }
}

/** Reads each blob once. */
export function blobReader(octokit: Octokit, { owner, repo }: RepositoryName): ReadBlob {
  const known = new Map<string, string | undefined>();
  return async (sha) => {
    if (known.has(sha)) return known.get(sha);
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    const text = decoded(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'));
    known.set(sha, text);
    return text;
  };
}

function decoded(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}

/**
 * What was committed, worked out from a file of the checkout; undefined if it cannot be. A checkout may have made the
 * line ends CRLF (`core.autocrlf`, `eol=crlf`). https://git-scm.com/docs/gitattributes#_text
 */
export function committedText(text: string, sha: string): string | undefined {
  const unix = text.replaceAll('\r\n', '\n');
  return [text, unix, unix.replaceAll('\n', '\r\n')].find((candidate) => blobSha(candidate) === sha);
}

/** Git's object name of a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobSha(text: string): string {
  const content = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
