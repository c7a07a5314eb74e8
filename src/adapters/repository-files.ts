import type { Octokit } from '@octokit/rest';
import type {
  Branch,
  ClaimsBranch,
  FileReader,
  FileWriter,
  ProposalReader,
  ProposalWriter,
} from '../model/ports.ts';
import { createClaimsBranch } from './claims-branch.ts';
import { createBranch, createDefaultBranch } from './default-branch.ts';
import { createGit } from './git.ts';
import type { RepositoryName } from './issues.ts';
import { createProposalPulls } from './proposal-branches.ts';

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
  const git = createGit(octokit, options);
  const base = createDefaultBranch(git, options);
  return {
    branch: createBranch(git, base, options),
    claimsBranch: createClaimsBranch(octokit, git, base, options),
    proposals: createProposalPulls(octokit, git, base, options),
  };
}
