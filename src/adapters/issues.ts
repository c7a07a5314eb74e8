import type { Octokit } from '@octokit/rest';
import { NoAccess, Refused } from '../model/errors.ts';
import { PAGE_SIZE } from '../model/github-limits.ts';
import type { IssueComment } from '../model/issue.ts';
import type { FoundIssue, IssueReader } from '../model/ports.ts';
import { belongsTo, type IssueData, issueComment, numberIn, remoteIssue } from './from-rest.ts';
import { isResponseError } from './response-error.ts';
import { type TimelineData, timelineOf } from './timeline.ts';

export interface RepositoryName {
  owner: string;
  repo: string;
}

const PAGE = { per_page: PAGE_SIZE } as const;
/** Pages of a hundred comments. */
const MAX_RECENT_PAGES = 10;

/** Reads issues through the REST API. */
export function issueReader(octokit: Octokit, { owner, repo }: RepositoryName): IssueReader {
  const { rest } = octokit;
  // Octokit sends all parameters that it gets, so only these two of the repository are passed on.
  const repository = { owner, repo };
  return {
    ...createLists(octokit, repository),
    ...createDiscussions(octokit, repository),
    get: createGet(octokit, repository),
    async listLabels() {
      const labels = await octokit.paginate(rest.issues.listLabelsForRepo, { ...repository, ...PAGE });
      return labels.map(({ name, color, description }) => ({ name, color, description: description ?? '' }));
    },
    async isAssignable(number, login) {
      try {
        const about = { ...repository, issue_number: number, assignee: login };
        await rest.issues.checkUserCanBeAssignedToIssue(about);
        return true;
      } catch (error) {
        if (isResponseError(error) || error instanceof Refused) return false;
        throw error;
      }
    },
    async hasWriteAccess(login) {
      try {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
        // "maintain" is reported as "write", "triage" as "read".
        // https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
        return data.permission === 'admin' || data.permission === 'write';
      } catch (error) {
        if (isResponseError(error) || error instanceof NoAccess || error instanceof Refused) return undefined;
        throw error;
      }
    },
  };
}

type Lists = Pick<
  IssueReader,
  'listLabelled' | 'listOpenLabelled' | 'listNewestOpenLabelled' | 'listNewestFirst' | 'listAssigned'
>;

function createLists(octokit: Octokit, repository: RepositoryName): Lists {
  const { listForRepo } = octokit.rest.issues;
  const listLabelled = async (label: string, state: 'open' | 'all') =>
    // Each page is reduced at once: an issue as GitHub returns it takes many times the memory.
    await octokit.paginate(
      listForRepo,
      { ...repository, ...PAGE, labels: label.normalize('NFC'), state, sort: 'created', direction: 'asc' },
      ({ data }) => data.map(remoteIssue),
    );
  const newestFirst = { sort: 'created', direction: 'desc' } as const;
  return {
    listLabelled: (label) => listLabelled(label, 'all'),
    listOpenLabelled: (label) => listLabelled(label, 'open'),
    async listNewestOpenLabelled(label) {
      const { data } = await listForRepo({
        ...repository,
        ...PAGE,
        labels: label,
        state: 'open',
        ...newestFirst,
      });
      return data.map(remoteIssue);
    },
    async *listNewestFirst() {
      const pages = octokit.paginate.iterator(listForRepo, {
        ...repository,
        ...PAGE,
        state: 'all',
        ...newestFirst,
      });
      for await (const page of pages) yield page.data.map(remoteIssue);
    },
    async listAssigned(login) {
      try {
        const which = { ...repository, ...PAGE, assignee: login, state: 'open' } as const;
        return await octokit.paginate(listForRepo, which, ({ data }) => data.map(remoteIssue));
      } catch (error) {
        // A login that no longer exists.
        if (isResponseError(error) && error.status === 422) return [];
        throw error;
      }
    },
  };
}

type Discussions = Pick<IssueReader, 'listComments' | 'listRecentComments' | 'readTimeline'>;

function createDiscussions(octokit: Octokit, repository: RepositoryName): Discussions {
  const { issues } = octokit.rest;
  return {
    async listComments(number) {
      return await octokit.paginate(
        issues.listComments,
        { ...repository, ...PAGE, issue_number: number },
        ({ data }) => data.map((comment) => issueComment(comment, number)),
      );
    },
    async listRecentComments(since) {
      const newestFirst = { ...repository, ...PAGE, since, sort: 'created', direction: 'desc' } as const;
      const comments: IssueComment[] = [];
      let read = 0;
      for await (const { data } of octokit.paginate.iterator(issues.listCommentsForRepo, newestFirst)) {
        for (const comment of data) comments.push(issueComment(comment, numberIn(comment.issue_url)));
        read += 1;
        if (read >= MAX_RECENT_PAGES) break;
      }
      return comments;
    },
    async readTimeline(number, { owner, repo } = repository) {
      const entries = await octokit.paginate(issues.listEventsForTimeline, {
        owner,
        repo,
        ...PAGE,
        issue_number: number,
      });
      return timelineOf(entries as TimelineData[], number);
    },
  };
}

function createGet(octokit: Octokit, repository: RepositoryName): IssueReader['get'] {
  const { rest } = octokit;
  let fullName: Promise<string> | undefined;
  /** Whether the repository was renamed; asked once, if an issue is returned as another repository's. */
  const isRenamed = async (data: IssueData, number: number): Promise<boolean> => {
    if (data.number !== number) return false;
    fullName ??= rest.repos.get({ ...repository }).then(({ data: { full_name } }) => full_name);
    const [owner = '', repo = ''] = (await fullName).split('/');
    return belongsTo(data, { owner, repo }, number);
  };
  return async (number): Promise<FoundIssue> => {
    try {
      const { data } = await rest.issues.get({ ...repository, issue_number: number });
      // GitHub answers for a transferred issue with a redirect, which the client follows to another repository's issue.
      // https://docs.github.com/en/rest/issues/issues#get-an-issue
      return belongsTo(data, repository, number) || (await isRenamed(data, number))
        ? { kind: 'found', issue: remoteIssue(data) }
        : { kind: 'transferred', url: data.html_url };
    } catch (error) {
      if (isResponseError(error) && (error.status === 404 || error.status === 410)) return { kind: 'gone' };
      throw error;
    }
  };
}
