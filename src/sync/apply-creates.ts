import { markerOf } from '../issue/body.ts';
import { printComment } from '../issue/comment.ts';
import { commentKey } from '../issue/comment-key.ts';
import type { CreateChange } from '../model/change.ts';
import { sameLogin } from '../model/claim.ts';
import { UnclearAnswer } from '../model/errors.ts';
import { hasLabel, isAgent, type RemoteIssue } from '../model/issue.ts';
import type { Outcome } from '../model/run.ts';
import { type ApplyPorts, inTurn } from './apply.ts';

/**
 * Creates issues, one at a time. After an unclear answer it looks for the issue; if that cannot be seen, it is left to the
 * next run, never created again.
 * @param trackingLabel an issue without it could not be found again, so its absence ends the creation of issues
 */
export function applyCreates(
  changes: readonly CreateChange[],
  trackingLabel: string,
  ports: ApplyPorts,
): Promise<Outcome[]> {
  let refused: string | undefined;
  return inTurn(changes, ports, async (change) => {
    if (refused !== undefined) return { change, result: 'failed', message: refused };
    const issue = await create(change, trackingLabel, ports);
    if (issue === undefined) {
      return {
        change,
        result: 'left',
        message: 'GitHub gave no clear answer and the issue is not to be seen; the next run looks again.',
      };
    }
    if (!hasLabel(issue, trackingLabel)) {
      refused = `GitHub made issue ${issue.number} without its labels: the token needs write access to issues.`;
      return { change, result: 'failed', issue: issue.number, message: refused };
    }
    return { change, result: 'done', issue: issue.number, ...(await assign(change, issue, ports)) };
  });
}

async function create(
  change: CreateChange,
  trackingLabel: string,
  ports: ApplyPorts,
): Promise<RemoteIssue | undefined> {
  try {
    return await ports.writer.createIssue(change.content);
  } catch (error) {
    if (!(error instanceof UnclearAnswer)) throw error;
    return await findCreated(change, trackingLabel, ports);
  }
}

/** The issue that a request may have made: one that was not there before, and whose author is trusted. */
async function findCreated(
  { project }: CreateChange,
  trackingLabel: string,
  { reader, seen }: ApplyPorts,
): Promise<RemoteIssue | undefined> {
  for await (const page of reader.listNewestFirst()) {
    return page.find(
      (issue) =>
        !issue.isPullRequest &&
        !seen.has(issue.number) &&
        hasLabel(issue, trackingLabel) &&
        markerOf(issue)?.id === project,
    );
  }
  return undefined;
}

/** Assigns the holders of a project that lost its issue, and comments for those whom GitHub does not allow to be assigned. */
async function assign(
  { assign: holders }: CreateChange,
  issue: RemoteIssue,
  { writer }: ApplyPorts,
): Promise<{ message?: string }> {
  if (holders.length === 0) return {};
  const { assignees } = await writer.assign(
    issue.number,
    holders.map(({ login }) => login),
  );
  const dropped = holders.filter(({ login }) => !assignees.some((other) => sameLogin(other, login)));
  if (dropped.length === 0) return {};
  for (const { login, dropped: text } of dropped.filter((one) => !isAgent(one.login)))
    await writer.comment(issue.number, printComment(commentKey.dropped(login), text));
  const names = dropped.map(({ login }) => login).join(', ');
  return {
    message: `GitHub cannot assign ${names}, who held the project by its file, until they comment on issue ${issue.number}; that is said there.`,
  };
}
