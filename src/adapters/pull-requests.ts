import type { Octokit } from '@octokit/rest';
import { NotPermitted } from '../model/errors.ts';
import { PAGE_SIZE } from '../model/github-limits.ts';
import type { ProposalState } from '../model/ports.ts';
import type { RepositoryName } from './issues.ts';
import { isResponseError } from './response-error.ts';

const FORBIDDEN =
  'GitHub does not let this workflow open pull requests: switch on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository or its organisation, under Actions, General, and give the job "permissions: pull-requests: write".';

export interface PullOptions extends RepositoryName {
  /** The default branch, which pull requests are made for. */
  branch: string;
}

/** A pull request of a branch of this repository. */
export interface Pull {
  number: number;
  title: string;
  head: string;
  /** Sha of its newest commit. */
  sha: string;
  /** The branch that it would be merged into. */
  into: string;
  state: ProposalState['kind'];
  mergedAt?: string;
  closedAt?: string;
  url: string;
}

/** Pull requests of branches of this repository. */
export interface Pulls {
  /** Those of one branch, the newest first. */
  of(head: string, state: 'open' | 'all'): Promise<Pull[]>;
  /** The newest hundred. */
  listNewest(): Promise<Pull[]>;
  /** Opens one, or returns the one that is open already. */
  open(head: string, title: string, body: string): Promise<Pull>;
  rename(number: number, title: string): Promise<void>;
  comment(number: number, text: string): Promise<void>;
  close(number: number): Promise<void>;
}

export function createPulls(octokit: Octokit, { owner, repo, branch: base }: PullOptions): Pulls {
  const repository = { owner, repo };
  const { pulls } = octokit.rest;

  const list = async (which: { state: 'open' | 'all'; head?: string }): Promise<Pull[]> => {
    const { data } = await pulls.list({ ...repository, ...which, per_page: PAGE_SIZE });
    // A fork of the same name would answer too.
    return data.filter(({ head, base }) => head.repo?.full_name === base.repo.full_name).map(pullFrom);
  };

  const of: Pulls['of'] = async (head, state) =>
    (await list({ state, head: `${owner}:${head}` })).filter((pull) => pull.head === head);

  return {
    of,
    listNewest: async () => await list({ state: 'all' }),
    async open(head, title, body) {
      try {
        return pullFrom((await pulls.create({ ...repository, title, body, head, base })).data);
      } catch (error) {
        // Another run was quicker.
        const isThere =
          isResponseError(error) && error.status === 422 && /already exists/i.test(error.message);
        const [pull] = isThere ? await of(head, 'open') : [];
        if (pull !== undefined) return pull;
        if (error instanceof Error && /not permitted to create or approve/i.test(error.message))
          throw new NotPermitted(FORBIDDEN, { cause: error });
        throw error;
      }
    },
    async rename(number, title) {
      await pulls.update({ ...repository, pull_number: number, title });
    },
    async comment(number, body) {
      await octokit.rest.issues.createComment({ ...repository, issue_number: number, body });
    },
    async close(number) {
      await pulls.update({ ...repository, pull_number: number, state: 'closed' });
    },
  };
}

interface PullData {
  number: number;
  title: string;
  state: string;
  merged_at?: string | null;
  closed_at?: string | null;
  html_url: string;
  head: { ref: string; sha: string };
  base: { ref: string };
}

function pullFrom({ number, title, state, merged_at, closed_at, html_url, head, base }: PullData): Pull {
  const isMerged = merged_at !== undefined && merged_at !== null;
  return {
    number,
    title,
    head: head.ref,
    sha: head.sha,
    into: base.ref,
    state: state === 'open' ? 'open' : isMerged ? 'merged' : 'closed',
    ...(isMerged && { mergedAt: merged_at }),
    ...(closed_at && { closedAt: closed_at }),
    url: html_url,
  };
}
