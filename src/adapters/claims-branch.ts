import type { Octokit } from '@octokit/rest';
import { fingerprint } from '../lib/text/fingerprint.ts';
import type { ClaimsBranch, FileContent, FileReader } from '../model/ports.ts';
import type { DefaultBranch } from './default-branch.ts';
import type { Git } from './git.ts';
import { createPulls, type PullOptions } from './pull-requests.ts';

/** The one branch that changes of files are proposed on. */
export const CLAIMS_BRANCH = 'dibs/claims';
/** Ends the message of each commit that Dibs makes there, and identifies its content. */
const TRAILER = 'Dibs-Content: ';
const MAX_LISTED_FILES = 500;

/**
 * Keeps one branch and one pull request with the changes of files. Whatever of the two is there or missing, what is lacking
 * is made; a branch with commits by others is left alone.
 */
export function createClaimsBranch(
  octokit: Octokit,
  git: Git,
  base: DefaultBranch,
  options: PullOptions,
): ClaimsBranch {
  const pulls = createPulls(octokit, options);

  /** The branch as it is; `content` is undefined if its last commit is not by Dibs. */
  const readBranch = async () => {
    const head = await git.headOf(CLAIMS_BRANCH);
    if (head === undefined) return undefined;
    const { message, parents } = await git.read(head);
    return { head, parent: parents[0] ?? head, content: parseContent(message) };
  };

  return {
    async propose(make, message, text, whole) {
      const there = await readBranch();
      if (there !== undefined && there.content === undefined)
        throw new Error(
          `Somebody else has committed on the branch ${CLAIMS_BRANCH}: merge or delete it, and the next run goes on.`,
        );
      const current = await base.now();
      // A run about one issue knows nothing of the other changes: it adds to them.
      const earlier = whole ? undefined : there;
      const files = await make(earlier === undefined ? current.files : git.filesOf(earlier.head));
      const content = await contentWith(earlier?.content ?? new Map(), files, current.files);
      const parent = earlier?.parent ?? current.commit;
      const isThere =
        there?.parent === parent && printContent(there.content ?? new Map()) === printContent(content);
      if (!isThere) {
        const commit = await git.commit(
          earlier?.head ?? current.commit,
          files,
          `${message}\n\n${TRAILER}${printContent(content)}`,
          parent,
        );
        if (there === undefined) await git.makeBranch(CLAIMS_BRANCH, commit);
        else await git.moveBranch(CLAIMS_BRANCH, commit, true);
      }
      const [open] = await pulls.of(CLAIMS_BRANCH, 'open');
      const { url } = open ?? (await pulls.open(CLAIMS_BRANCH, message, text));
      return { paths: isThere ? [] : files.map(({ path }) => path), pullRequest: url };
    },
    async withdraw() {
      const there = await readBranch();
      if (there === undefined || there.content === undefined) return false;
      for (const { number } of await pulls.of(CLAIMS_BRANCH, 'open')) await pulls.close(number);
      await git.removeBranch(CLAIMS_BRANCH);
      return true;
    },
  };
}

/** Files that the branch changes: the fingerprint of each path, with that of the content. */
type Content = ReadonlyMap<string, string>;

/** What the branch changes once these files are on it; a file that is as on the default branch is no change. */
async function contentWith(
  earlier: Content,
  files: readonly FileContent[],
  base: FileReader,
): Promise<Content> {
  const content = new Map(earlier);
  for (const { path, text } of files) {
    const there = await base.read(path);
    if (there !== undefined && 'text' in there && there.text === text) content.delete(fingerprint(path));
    else content.set(fingerprint(path), fingerprint(text));
  }
  return content;
}

function printContent(content: Content): string {
  const parts = [...content].map(([path, text]) => `${path}:${text}`).sort();
  // Of very many files one fingerprint has to do; what is added to them later makes another one.
  return parts.length <= MAX_LISTED_FILES ? parts.join(' ') : `all:${fingerprint(parts.join(' '))}`;
}

function parseContent(message: string): Content | undefined {
  const last = message.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith(TRAILER.trimEnd())) return undefined;
  const parts = last
    .slice(TRAILER.length)
    .split(' ')
    .filter((part) => part !== '');
  return new Map(parts.map((part) => part.split(':') as [string, string]));
}
