import type { Octokit } from '@octokit/rest';
import type { Branch, FileWriter, Proposals } from '../model/ports.ts';
import { baseOf, branchOf } from './commits.ts';
import { type BranchOptions, gitOf } from './git.ts';
import { proposalsOf } from './pull-request.ts';

/** The files of a repository on GitHub: read from the default branch, committed to it, or proposed for it. */
export function repositoryFiles(
  octokit: Octokit,
  options: BranchOptions,
): { branch: Branch & FileWriter; proposals: Proposals } {
  const git = gitOf(octokit, options);
  const base = baseOf(git, options.branch);
  return { branch: branchOf(git, base, options), proposals: proposalsOf(octokit, git, base, options) };
}
