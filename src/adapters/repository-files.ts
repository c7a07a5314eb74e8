import type { Octokit } from '@octokit/rest';
import type {
  Branch,
  ClaimsBranch,
  FileReader,
  FileWriter,
  ProposalReader,
  ProposalWriter,
} from '../model/ports.ts';
import { claimsBranchOf } from './claims-branch.ts';
import { baseOf, branchOf } from './default-branch.ts';
import { gitOf } from './git.ts';
import type { RepositoryName } from './issues.ts';
import { proposalPullsOf } from './proposal-branches.ts';

export interface BranchOptions extends RepositoryName {
  /** The default branch. */
  branch: string;
  /** Sha of the checkout's commit. */
  checkout: string | undefined;
  files: FileReader;
}

/** The files of a repository on GitHub: read from the default branch, committed to it, or proposed for it. */
export function repositoryFiles(
  octokit: Octokit,
  options: BranchOptions,
): {
  branch: Branch & FileWriter;
  claimsBranch: ClaimsBranch;
  proposals: { reader: ProposalReader; writer: ProposalWriter };
} {
  const git = gitOf(octokit, options);
  const base = baseOf(git, options);
  return {
    branch: branchOf(git, base, options),
    claimsBranch: claimsBranchOf(octokit, git, base, options),
    proposals: proposalPullsOf(octokit, git, base, options),
  };
}
