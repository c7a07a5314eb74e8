import type { FileReader, MergeText } from '../model/ports.ts';
import type { Comparison, Git, TreeFile } from './git.ts';
import type { WaitingBranch } from './waiting-branch.ts';

/**
 * How many files that have changed since are merged: each takes two requests. Others follow with the next run about all
 * projects, which the change itself starts.
 */
const MAX_MERGED = 2;

/** The default branch as it is now. */
interface Onto {
  git: Git;
  /** Sha of its newest commit. */
  main: string;
  onMain: FileReader;
}

/**
 * What waits for some files, on the default branch as it is now: it follows files that were renamed, and what is gone or
 * has been merged is left out.
 */
export async function carryOver(
  { git, main, onMain }: Onto,
  waiting: WaitingBranch,
  paths: readonly string[],
  merge: MergeText,
): Promise<TreeFile[]> {
  const targets = await targetsOf(git, waiting.base, main, paths);
  const carried: TreeFile[] = [];
  let merged = 0;
  for (const path of paths) {
    const sha = waiting.changes.get(path);
    const target = targets.get(path);
    if (sha === undefined || target === undefined) continue;
    const now = await git.fileAt(main, target);
    const before = await git.fileAt(waiting.base, path);
    if (now?.sha === sha) continue;
    const executable = now?.executable === true;
    if (now?.sha === before?.sha) carried.push({ path: target, sha, executable });
    else if (now !== undefined && merged < MAX_MERGED) {
      merged += 1;
      const present = await onMain.read(target);
      const proposed = await git.textOf(sha);
      if (present === undefined || 'unreadable' in present || proposed === undefined) continue;
      const was = before && (await git.textOf(before.sha));
      const text = merge(target, { before: was, proposed, now: present.text });
      if (text !== present.text) carried.push({ path: target, text, executable });
    }
  }
  return carried;
}

/** Texts that wait for some files, by their paths on the default branch now. */
export async function proposedTexts(
  git: Git,
  { base: main, fork, changes }: Comparison,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [path, target] of await targetsOf(git, fork, main, [...changes.keys()])) {
    const sha = paths.includes(target) ? changes.get(path) : undefined;
    const text = sha && (await git.textOf(sha));
    if (text !== undefined) texts.set(target, text);
  }
  return texts;
}

/** The paths that files have now; those that are gone have none. */
async function targetsOf(
  git: Git,
  base: string,
  main: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  let renamed: ReadonlyMap<string, string> | undefined;
  for (const path of paths) {
    const isGone =
      base !== main &&
      (await git.fileAt(main, path)) === undefined &&
      (await git.fileAt(base, path)) !== undefined;
    if (isGone) renamed ??= (await git.compare(base, main))?.renamed;
    const target = isGone ? renamed?.get(path) : path;
    if (target !== undefined) targets.set(path, target);
  }
  return targets;
}
