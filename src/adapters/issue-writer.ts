import type { Octokit } from '@octokit/rest';
import { UnclearAnswer } from '../model/errors.ts';
import type { NewIssue, RepositoryLabel } from '../model/issue.ts';
import type { IssueWriter } from '../model/ports.ts';
import { issueComment, remoteIssue } from './from-rest.ts';
import type { RepositoryName } from './issues.ts';
import { isResponseError } from './response-error.ts';

/** Writes issues through the REST API. Only the request that assigns contains `assignees`. */
export function issueWriter(octokit: Octokit, { owner, repo }: RepositoryName): IssueWriter {
  const { rest } = octokit;
  const repository = { owner, repo };
  return {
    async createLabel(label: RepositoryLabel) {
      try {
        await rest.issues.createLabel({ ...repository, ...label });
      } catch (error) {
        // A concurrent run already created it, or it exists in another case.
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

/** Ignores that a comment was deleted meanwhile. */
async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isResponseError(error) || error.status !== 404) throw error;
  }
}
