import { fingerprint } from '../lib/text/fingerprint.ts';
import type { MergeText } from '../model/ports.ts';
import type { Changes, Comparison, Git } from './git.ts';

/** Ends the message of each commit that Dibs makes on the branch, and identifies what the commit changes. */
const TRAILER = 'Dibs-Content: ';

/** A branch on which changes of files wait. */
export interface WaitingBranch {
  head: string;
  /** The commit of the default branch that it goes on top of. */
  base: string;
  /** What waits, by path. */
  changes: Changes;
  /** One commit of Dibs; or others have committed there, and nothing of theirs waits, or something does. */
  kind: 'own' | 'shared' | 'foreign';
}

/** The message of a commit on the branch. */
export function signedMessage(subject: string, changes: Changes): string {
  return `${subject}\n\n${TRAILER}${contentIn(changes)}`;
}

/** A short hash of changes. */
export function contentIn(changes: Changes): string {
  return fingerprint(
    [...changes]
      .map(([path, sha]) => `${sha} ${path}`)
      .sort()
      .join('\n'),
  );
}

/** Whether a branch is one commit as Dibs has made it: amended ones keep their message. */
export function isOwn({ commits, fork, changes }: Comparison): boolean {
  const [commit, ...others] = commits;
  const isOne = commit !== undefined && others.length === 0 && commit.parents.join() === fork;
  return isOne && isSigned(commit.message, changes);
}

function isSigned(message: string, changes: Changes): boolean {
  return message.trimEnd().endsWith(`\n${TRAILER}${contentIn(changes)}`);
}

/**
 * Tells what waits on a branch, and whether any of it is somebody else's. Content decides: what the default branch has,
 * or what a merged pull request had, does not wait any more, whoever has committed it.
 * @param branch compared with the default branch
 * @param merged gives the shas of the last commits of pull requests that were merged
 * @param merge tells what a file of Dibs is if the default branch was merged into the branch
 */
export async function judgeBranch(
  git: Git,
  branch: Comparison,
  merged: () => Promise<readonly string[]>,
  merge: MergeText,
): Promise<WaitingBranch> {
  const { base, fork, head, commits, changes: all } = branch;
  if (isOwn(branch)) return { head, base: fork, changes: all, kind: 'own' };
  const changes = new Map<string, string | undefined>();
  if (commits.length === 0 || (await merged()).includes(head))
    return { head, base: fork, changes, kind: 'shared' };
  const own = await lastOwn(git, commits);
  let isForeign = false;
  for (const path of new Set([...all.keys(), ...(own?.changes.keys() ?? [])])) {
    const [there, onMain] = [all.get(path), (await git.fileAt(base, path))?.sha];
    if (all.has(path) && there !== onMain) changes.set(path, there);
    const isSettled = all.has(path)
      ? there === onMain || (await isProposed({ git, fork, own, merge }, path, there))
      : own?.changes.get(path) === onMain;
    isForeign ||= !isSettled;
  }
  return { head, base: fork, changes, kind: isForeign ? 'foreign' : 'shared' };
}

interface Own {
  parent: string;
  changes: Changes;
}

/** The last commit of Dibs among those of the branch. */
async function lastOwn(git: Git, commits: Comparison['commits']): Promise<Own | undefined> {
  const last = commits.findLast(({ message }) => message.includes(`\n${TRAILER}`));
  const [parent] = last?.parents ?? [];
  if (last === undefined || parent === undefined) return undefined;
  const changes = await git.changesBetween(parent, last.sha);
  return isSigned(last.message, changes) ? { parent, changes } : undefined;
}

interface Parted {
  git: Git;
  fork: string;
  own: Own | undefined;
  merge: MergeText;
}

/** Whether a file is as Dibs has proposed it, or what merging the default branch into the branch has made of that. */
async function isProposed(
  { git, fork, own, merge }: Parted,
  path: string,
  there: string | undefined,
): Promise<boolean> {
  const proposed = own?.changes.get(path);
  if (own === undefined || proposed === undefined || there === undefined) return false;
  if (there === proposed) return true;
  const shaIn = async (commit: string) => (await git.fileAt(commit, path))?.sha;
  const shas = [await shaIn(own.parent), proposed, await shaIn(fork), there];
  const texts = await Promise.all(shas.map(async (sha) => sha && (await git.textOf(sha))));
  const [before, wanted, now, found] = texts;
  return (
    wanted !== undefined && now !== undefined && merge(path, { before, proposed: wanted, now }) === found
  );
}
