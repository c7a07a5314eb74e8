import type { Octokit } from '@octokit/rest';
import { UnclearAnswer } from '../model/errors.ts';
import type { Author, IssueComment, NewIssue, RemoteIssue, RepositoryLabel } from '../model/issue.ts';
import type { FoundIssue, IssueReader, IssueWriter } from '../model/ports.ts';
import { isResponseError } from './octokit.ts';

export interface Repository {
  owner: string;
  repo: string;
}

const PAGE = { per_page: 100 } as const;

/** Reads issues through the REST API. */
export function issueReader(octokit: Octokit, repository: Repository): IssueReader {
  const { rest } = octokit;
  return {
    async listLabelled(label) {
      const which = { labels: label, state: 'all', sort: 'created', direction: 'asc' } as const;
      // Each page is cut down at once: an issue as GitHub answers it takes many times the memory.
      return await octokit.paginate(
        rest.issues.listForRepo,
        { ...repository, ...PAGE, ...which },
        ({ data }) => data.map(remoteIssue),
      );
    },
    async *listNewestFirst() {
      const pages = octokit.paginate.iterator(rest.issues.listForRepo, {
        ...repository,
        ...PAGE,
        state: 'all',
        sort: 'created',
        direction: 'desc',
      });
      for await (const page of pages) yield page.data.map(remoteIssue);
    },
    async get(number): Promise<FoundIssue> {
      try {
        const { data } = await rest.issues.get({ ...repository, issue_number: number });
        // A transferred issue is answered by a redirect, which the client follows: what comes back is another
        // repository's issue. https://docs.github.com/en/rest/issues/issues#get-an-issue
        return belongsTo(data, repository, number)
          ? { kind: 'found', issue: remoteIssue(data) }
          : { kind: 'transferred', url: data.html_url };
      } catch (error) {
        if (isResponseError(error) && (error.status === 404 || error.status === 410)) return { kind: 'gone' };
        throw error;
      }
    },
    async listLabels() {
      const labels = await octokit.paginate(rest.issues.listLabelsForRepo, { ...repository, ...PAGE });
      return labels.map(({ name, color, description }) => ({ name, color, description: description ?? '' }));
    },
    async listComments(number) {
      const comments = await octokit.paginate(rest.issues.listComments, {
        ...repository,
        ...PAGE,
        issue_number: number,
      });
      return comments.map(
        (comment): IssueComment => ({
          author: authorOf(comment.user, comment.author_association),
          body: comment.body ?? '',
        }),
      );
    },
  };
}

/** Writes issues through the REST API. `assignees` is in no request but the one that assigns. */
export function issueWriter(octokit: Octokit, repository: Repository): IssueWriter {
  const { rest } = octokit;
  return {
    async createLabel(label: RepositoryLabel) {
      try {
        await rest.issues.createLabel({ ...repository, ...label });
      } catch (error) {
        // Another run made it meanwhile, or it is there in another case.
        if (
          isResponseError(error) &&
          error.status === 422 &&
          /already_exists/.test(JSON.stringify(error.response?.data))
        )
          return;
        throw error;
      }
    },
    async createIssue(issue: NewIssue) {
      try {
        const { data } = await rest.issues.create({ ...repository, ...issue });
        return remoteIssue(data);
      } catch (error) {
        if (isResponseError(error) && error.status >= 500)
          throw new UnclearAnswer(error.message, { cause: error });
        throw error;
      }
    },
    async updateIssue(number, patch) {
      const { data } = await rest.issues.update({ ...repository, issue_number: number, ...patch });
      return remoteIssue(data);
    },
    async assign(number, logins) {
      const { data } = await rest.issues.addAssignees({
        ...repository,
        issue_number: number,
        assignees: [...logins],
      });
      return remoteIssue(data);
    },
    async comment(number, body) {
      await rest.issues.createComment({ ...repository, issue_number: number, body });
    },
  };
}

/** The parts of GitHub's answer that are read. */
interface IssueData {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  state_reason?: string | null;
  labels: (string | { name?: string | null })[];
  assignees?: { login: string }[] | null;
  user: UserData | null;
  author_association?: string;
  pull_request?: unknown;
  comments: number;
  created_at: string;
  html_url: string;
  repository_url?: string;
}

interface UserData {
  login: string;
  type?: string;
}

function remoteIssue(data: IssueData): RemoteIssue {
  // Kept as UTF-8, a byte a character: the zero-width spaces that Dibs puts in make a text twice as long in memory.
  const bytes = Buffer.from(data.body ?? '').toString('latin1');
  return {
    number: data.number,
    title: data.title,
    get body() {
      return Buffer.from(bytes, 'latin1').toString();
    },
    state: data.state === 'open' ? 'open' : 'closed',
    stateReason: data.state_reason ?? null,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
    author: authorOf(data.user, data.author_association),
    isPullRequest: data.pull_request !== undefined && data.pull_request !== null,
    comments: data.comments,
    createdAt: data.created_at,
    url: data.html_url,
  };
}

/** The author of a deleted account is null, and nobody. */
function authorOf(user: UserData | null, association: string | undefined): Author {
  return {
    login: user?.login ?? 'ghost',
    isBot: user?.type === 'Bot',
    association: association ?? 'NONE',
  };
}

function belongsTo(data: IssueData, { owner, repo }: Repository, number: number): boolean {
  if (data.number !== number) return false;
  const path = /\/repos\/([^/]+\/[^/]+)$/.exec(data.repository_url ?? '')?.[1];
  return path === undefined || path.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}
