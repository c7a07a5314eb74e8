import type { Octokit } from '@octokit/rest';
import { fingerprint } from '../lib/text/fingerprint.ts';
import type { ProposalReader, ProposalState, ProposalWriter } from '../model/ports.ts';
import { blobSha } from './commit-files.ts';
import type { DefaultBranch } from './default-branch.ts';
import type { Git } from './git.ts';
import { createPulls, type Pull, type PullOptions, type Pulls } from './pull-requests.ts';
import { isResponseError } from './response-error.ts';

/** Ends the message of each commit that Dibs makes for a proposal, and identifies its content. */
const TRAILER = 'Dibs-Proposal: ';

/** Branches and pull requests of proposals: one of each for an issue, named by its number. */
export function createProposalPulls(
  octokit: Octokit,
  git: Git,
  base: DefaultBranch,
  options: PullOptions,
): { reader: ProposalReader; writer: ProposalWriter } {
  const pulls = createPulls(octokit, options);
  return {
    reader: { statesOf: (issues) => statesOf(pulls, issues) },
    writer: {
      async open(issue, file, title, text) {
        const branch = branchFor(issue);
        const head = await git.headOf(branch);
        const there = head === undefined ? undefined : await readBranch(git, branch, head);
        const content = printContent(file.path, blobSha(file.text));
        if (there !== content) {
          const current = await base.now();
          if ((await current.names.read(file.path)) !== undefined)
            throw new Error(`${file.path} is there already, and is left alone.`);
          const message = `${title}\n\n${TRAILER}${content}`;
          const made = await git.commit(current.commit, [file], message);
          if (head === undefined) await unlessThere(git.makeBranch(branch, made));
          else await git.moveBranch(branch, made, true);
        }
        return (await pulls.open(branch, title, text)).url;
      },
    },
  };
}

async function statesOf(
  pulls: Pulls,
  issues: readonly number[],
): Promise<ReadonlyMap<number, ProposalState>> {
  const states = new Map<number, ProposalState>();
  // One request answers for most of them.
  const newest = issues.length > 1 ? await pulls.listNewest() : [];
  for (const issue of issues) {
    const branch = branchFor(issue);
    const known = newest.filter(({ head }) => head === branch);
    const state = stateOf(known.length > 0 ? known : await pulls.of(branch, 'all'));
    if (state !== undefined) states.set(issue, state);
  }
  return states;
}

/** The state that counts if a branch has had several pull requests. */
function stateOf(all: readonly Pull[]): ProposalState | undefined {
  const lastFirst = all.toSorted((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1));
  const found = ['open', 'merged', 'closed'].flatMap((kind) =>
    lastFirst.filter(({ state }) => state === kind),
  );
  if (found[0] === undefined) return undefined;
  const { state, mergedAt, closedAt } = found[0];
  return { kind: state, ...(mergedAt && { mergedAt }), ...(closedAt && { closedAt }) };
}

function branchFor(issue: number): string {
  return `dibs/proposal-${issue}`;
}

/**
 * What a branch adds, in short.
 * @throws if the branch has changes by others, amended commits included
 */
async function readBranch(git: Git, branch: string, head: string): Promise<string> {
  const { message } = await git.read(head);
  const changes: [path: string, sha: string | undefined][] = [];
  for await (const change of git.changesOf(head)) {
    changes.push(change);
    if (changes.length > 1) break;
  }
  const content = changes.map((change) => printContent(...change)).join(' ');
  if (changes.length < 2 && message.trimEnd().endsWith(`\n${TRAILER}${content}`)) return content;
  throw new Error(
    `Somebody else has committed on the branch ${branch}: open a pull request of it by hand, or delete it.`,
  );
}

function printContent(path: string, blob: string | undefined): string {
  return `${fingerprint(path)}:${blob}`;
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
