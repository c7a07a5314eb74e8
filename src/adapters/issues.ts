import type { Octokit } from '@octokit/rest';
import { NoAccess, Refused, UnclearAnswer } from '../model/errors.ts';
import type { IssueComment, NewIssue, RepositoryLabel } from '../model/issue.ts';
import type { FoundIssue, IssueReader, IssueWriter } from '../model/ports.ts';
import { belongsTo, type IssueData, issueComment, numberIn, remoteIssue } from './from-rest.ts';
import { isResponseError } from './response-error.ts';
import { type TimelineData, timelineOf } from './timeline.ts';

export interface RepositoryName {
  owner: string;
  repo: string;
}

const PAGE = { per_page: 100 } as const;
/** A thousand comments. */
const MOST_RECENT_PAGES = 10;

/** Reads issues through the REST API. */
export function issueReader(octokit: Octokit, { owner, repo }: RepositoryName): IssueReader {
  const { rest } = octokit;
  // Octokit sends all that it is handed, so nothing else of what names the repository may come along.
  const repository = { owner, repo };
  const listLabelled = async (label: string, state: 'open' | 'all') =>
    // Each page is cut down at once: an issue as GitHub answers it takes many times the memory.
    await octokit.paginate(
      rest.issues.listForRepo,
      { ...repository, ...PAGE, labels: label.normalize('NFC'), state, sort: 'created', direction: 'asc' },
      ({ data }) => data.map(remoteIssue),
    );
  let fullName: Promise<string> | undefined;
  /** Whether the repository has another name by now; asked once, if an issue comes back as another repository's. */
  const isRenamed = async (data: IssueData, number: number): Promise<boolean> => {
    if (data.number !== number) return false;
    const asked = { owner: repository.owner, repo: repository.repo };
    fullName ??= rest.repos.get(asked).then(({ data: { full_name } }) => full_name);
    const [owner = '', repo = ''] = (await fullName).split('/');
    return belongsTo(data, { owner, repo }, number);
  };
  return {
    listLabelled: (label) => listLabelled(label, 'all'),
    listOpenLabelled: (label) => listLabelled(label, 'open'),
    async listNewestOpenLabelled(label) {
      const which = { labels: label, state: 'open', sort: 'created', direction: 'desc' } as const;
      const { data } = await rest.issues.listForRepo({ ...repository, ...PAGE, ...which });
      return data.map(remoteIssue);
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
        return belongsTo(data, repository, number) || (await isRenamed(data, number))
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
      return await octokit.paginate(
        rest.issues.listComments,
        { ...repository, ...PAGE, issue_number: number },
        ({ data }) => data.map((comment) => issueComment(comment, number)),
      );
    },
    async listRecentComments(since) {
      const pages = octokit.paginate.iterator(rest.issues.listCommentsForRepo, {
        ...repository,
        ...PAGE,
        since,
        sort: 'created',
        direction: 'desc',
      });
      const comments: IssueComment[] = [];
      let read = 0;
      for await (const { data } of pages) {
        for (const comment of data) comments.push(issueComment(comment, numberIn(comment.issue_url)));
        read += 1;
        if (read >= MOST_RECENT_PAGES) break;
      }
      return comments;
    },
    async readTimeline(number, place = repository) {
      const entries = await octokit.paginate(rest.issues.listEventsForTimeline, {
        owner: place.owner,
        repo: place.repo,
        ...PAGE,
        issue_number: number,
      });
      return timelineOf(entries as TimelineData[], number);
    },
    async listAssigned(login) {
      try {
        return await octokit.paginate(
          rest.issues.listForRepo,
          { ...repository, ...PAGE, assignee: login, state: 'open' },
          ({ data }) => data.map(remoteIssue),
        );
      } catch (error) {
        // A login that nobody has any more.
        if (isResponseError(error) && error.status === 422) return [];
        throw error;
      }
    },
    async hasWriteAccess(login) {
      try {
        const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
        // "maintain" is told as "write", "triage" as "read".
        // https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
        return data.permission === 'admin' || data.permission === 'write';
      } catch (error) {
        if (isResponseError(error) || error instanceof NoAccess || error instanceof Refused) return undefined;
        throw error;
      }
    },
  };
}

/** Writes issues through the REST API. `assignees` is in no request but the one that assigns. */
export function issueWriter(octokit: Octokit, { owner, repo }: RepositoryName): IssueWriter {
  const { rest } = octokit;
  const repository = { owner, repo };
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
    async unassign(number, logins) {
      const { data } = await rest.issues.removeAssignees({
        ...repository,
        issue_number: number,
        assignees: [...logins],
      });
      return remoteIssue(data);
    },
    async comment(number, body) {
      const { data } = await rest.issues.createComment({ ...repository, issue_number: number, body });
      return issueComment(data, number);
    },
    async editComment(id, body) {
      await unlessGone(rest.issues.updateComment({ ...repository, comment_id: id, body }));
    },
    async deleteComment(id) {
      await unlessGone(rest.issues.deleteComment({ ...repository, comment_id: id }));
    },
  };
}

/** A comment that somebody deleted meanwhile needs nothing any more. */
async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isResponseError(error) || error.status !== 404) throw error;
  }
}
