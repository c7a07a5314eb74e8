import type { Octokit } from '@octokit/rest';
import type { ProposalReader, ProposalState, ProposalWriter } from '../model/ports.ts';
import type { Base } from './commits.ts';
import type { Git } from './git.ts';
import { isResponseError } from './octokit.ts';
import { type PullOptions, pullsOf } from './pulls.ts';

/** Ends the message of each commit that Dibs makes for a proposal. */
const TRAILER = 'Dibs-Proposal: ';

/** Branches and pull requests of proposals: one of each for an issue, named by its number. */
export function proposalPullsOf(
  octokit: Octokit,
  git: Git,
  base: Base,
  options: PullOptions,
): ProposalReader & ProposalWriter {
  const pulls = pullsOf(octokit, options);

  return {
    async statesOf(issues) {
      const states = new Map<number, ProposalState>();
      // Those that wait for their review are told by one request, however many they are.
      const open = new Set(issues.length > 1 ? (await pulls.listOpen()).map(({ head }) => head) : []);
      for (const issue of issues) {
        const branch = branchFor(issue);
        const all = open.has(branch) ? [] : (await pulls.of(branch, 'all')).map(({ state }) => state);
        const state = open.has(branch) ? 'open' : STATES.find((one) => all.includes(one));
        if (state !== undefined) states.set(issue, state);
      }
      return states;
    },
    async open(issue, file, title, text) {
      const branch = branchFor(issue);
      const trailer = `${TRAILER}${issue}`;
      const head = await git.headOf(branch);
      if (head !== undefined && !(await git.read(head)).message.trimEnd().endsWith(`\n${trailer}`)) {
        throw new Error(
          `Somebody else has committed on the branch ${branch}: open a pull request of it by hand, or delete it.`,
        );
      }
      const { commit } = await base.now();
      const made = await git.commit(commit, [file], `${title}\n\n${trailer}`);
      if (head === undefined) await unlessThere(git.makeBranch(branch, made));
      else await git.moveBranch(branch, made, true);
      return (await pulls.open(branch, title, text)).url;
    },
  };
}

/** What counts where there are several pull requests of one branch, one after the other. */
const STATES: readonly ProposalState[] = ['open', 'merged', 'closed'];

function branchFor(issue: number): string {
  return `dibs/proposal-${issue}`;
}

/** Another run was quicker. */
async function unlessThere(request: Promise<void>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isResponseError(error) || error.status !== 422 || !/already exists/i.test(error.message))
      throw error;
  }
}
