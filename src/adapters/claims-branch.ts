import type { Octokit } from '@octokit/rest';
import { IssueLocked, Refused } from '../model/errors.ts';
import type { ClaimsBranch, FileProposal, MergeText, Written } from '../model/ports.ts';
import { carryOver, proposedTexts } from './carry-over.ts';
import { blobSha } from './commit-files.ts';
import type { DefaultBranch } from './default-branch.ts';
import type { Comparison, Git, TreeFile } from './git.ts';
import { createPulls, type Pull, type PullOptions, type Pulls } from './pull-requests.ts';
import { isResponseError } from './response-error.ts';
import { contentIn, isOwn, judgeBranch, signedMessage, type WaitingBranch } from './waiting-branch.ts';

/** The one branch that changes of files are proposed on. */
export const CLAIMS_BRANCH = 'dibs/claims';
/** How often what somebody else has overtaken is tried. */
const TRIES = 8;
const FOREIGN = `Somebody else has committed on the branch ${CLAIMS_BRANCH}`;

interface Place {
  git: Git;
  base: DefaultBranch;
  pulls: Pulls;
  /** Name of the default branch. */
  branch: string;
}

/**
 * Keeps one branch and one pull request with the changes of files. Whatever of the two is there or missing, what is lacking
 * is made; a branch on which work of somebody else waits is left alone.
 */
export function createClaimsBranch(
  octokit: Octokit,
  git: Git,
  base: DefaultBranch,
  options: PullOptions,
): ClaimsBranch {
  const place: Place = { git, base, pulls: createPulls(octokit, options), branch: options.branch };
  let found: Promise<Comparison | undefined> | undefined;
  const read = () => {
    found ??= readBranch(place);
    return found;
  };

  /** Repeats what a merge, a deletion or another run has overtaken. */
  const settle = async (act: (waiting: WaitingBranch | undefined) => Promise<Written>, merge: MergeText) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const branch = await read();
        return await act(branch && (await judgeBranch(git, branch, () => mergedHeads(place), merge)));
      } catch (error) {
        if (!isOvertaken(error) || tries >= TRIES) throw error;
        base.moved();
      } finally {
        found = undefined;
      }
    }
  };

  return {
    async holds(paths) {
      const branch = await read();
      if (branch === undefined || paths === undefined) return branch !== undefined;
      return !isOwn(branch) || paths.some((path) => branch.changes.has(path));
    },
    async textsOf(paths) {
      const branch = await read();
      return branch === undefined ? new Map() : await proposedTexts(git, branch, paths);
    },
    propose: (proposal) => settle((waiting) => propose(place, waiting, proposal), proposal.merge),
    close: (word, merge) => settle((waiting) => withdraw(place, waiting, word), merge),
  };
}

/** One request for both branches. */
async function readBranch({ git, base, branch }: Place): Promise<Comparison | undefined> {
  const found = await git.compare(branch, CLAIMS_BRANCH);
  if (found !== undefined) base.saw(found.base);
  return found;
}

async function mergedHeads({ pulls, branch }: Place): Promise<string[]> {
  const isMerged = ({ state, into }: Pull) => state === 'merged' && into === branch;
  return (await pulls.of(CLAIMS_BRANCH, 'all')).filter(isMerged).map(({ sha }) => sha);
}

async function propose(
  place: Place,
  waiting: WaitingBranch | undefined,
  proposal: FileProposal,
): Promise<Written> {
  const { git, base } = place;
  const { commit: main, files: onMain } = await base.now();
  const { files, kept } = await proposal.make(onMain, [...(waiting?.changes.keys() ?? [])]);
  const carried = waiting ? await carryOver({ git, main, onMain }, waiting, kept, proposal.merge) : [];
  const all: TreeFile[] = [...files, ...carried];
  if (all.length === 0) return await withdraw(place, waiting);
  if (waiting?.kind === 'foreign')
    throw new Error(`${FOREIGN}: merge or delete it, and the next run goes on.`);
  const changes = new Map(all.map((file) => [file.path, 'sha' in file ? file.sha : blobSha(file.text)]));
  const paths = [...changes.keys()];
  const title = proposal.titleOf(paths);
  const isThere =
    waiting?.kind === 'own' && waiting.base === main && contentIn(waiting.changes) === contentIn(changes);
  if (!isThere) await put(git, waiting, await git.commit(main, all, signedMessage(title, changes)));
  const { url } = await bringPull(place, waiting && main, title, proposal);
  return { paths: isThere ? [] : paths, pullRequest: url };
}

/** Puts a commit on the branch, unless the branch is no longer as it was read. */
async function put(git: Git, waiting: WaitingBranch | undefined, commit: string): Promise<void> {
  if (waiting === undefined) return await git.makeBranch(CLAIMS_BRANCH, commit);
  await lookAgain(git, waiting);
  await git.moveBranch(CLAIMS_BRANCH, commit, true);
}

/** GitHub compares nothing before it moves a branch by force, or deletes it: this leaves somebody else a moment, not minutes. */
async function lookAgain(git: Git, { head }: WaitingBranch): Promise<void> {
  if ((await git.headOf(CLAIMS_BRANCH)) !== head) throw new Overtaken();
}

/**
 * Opens the pull request if there is none, and has its title follow what it holds.
 * @param main the default branch's commit, if there was a branch before, whose pull request may have been merged since
 */
async function bringPull(
  { pulls, base, branch }: Place,
  main: string | undefined,
  title: string,
  { text, isOwnTitle }: FileProposal,
): Promise<Pull> {
  const open = (await pulls.of(CLAIMS_BRANCH, 'open')).find(({ into }) => into === branch);
  if (open === undefined) {
    if (main !== undefined) base.moved();
    if (main !== undefined && (await base.now()).commit !== main) throw new Overtaken();
    return await pulls.open(CLAIMS_BRANCH, title, text);
  }
  if (open.title !== title && isOwnTitle(open.title)) await pulls.rename(open.number, title);
  return open;
}

async function withdraw(
  { git, pulls }: Place,
  waiting: WaitingBranch | undefined,
  word?: string,
): Promise<Written> {
  if (waiting === undefined) return { paths: [] };
  if (waiting.kind === 'foreign')
    return { paths: [], note: `${FOREIGN}, and nothing of Dibs waits there any more: merge or delete it.` };
  const open = await pulls.of(CLAIMS_BRANCH, 'open');
  await lookAgain(git, waiting);
  await git.removeBranch(CLAIMS_BRANCH);
  for (const { number } of open) {
    if (word !== undefined) await unlessRefused(pulls.comment(number, word));
    // GitHub closes it with its branch, also if the token may not.
    await unlessRefused(pulls.close(number));
  }
  return { paths: [], withdrawn: true };
}

async function unlessRefused(request: Promise<void>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof IssueLocked)) throw error;
  }
}

/** Somebody else has moved a branch since it was read. */
class Overtaken extends Error {}

function isOvertaken(error: unknown): boolean {
  if (error instanceof Overtaken) return true;
  const said = /reference (?:does not exist|already exists)|no commits between|pullrequest head invalid/i;
  return isResponseError(error) && error.status === 422 && said.test(error.message);
}
