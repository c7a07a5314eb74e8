import { commentKey } from '../issue/comment-key.ts';
import { type MessageContext, renderMessage } from '../issue/message.ts';
import type { UpdateChange } from '../model/change.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';

/**
 * Closes a proposal whose project is on the list, with a comment that links the project's issue.
 * @param number of the project's issue; undefined if it does not exist yet
 */
export function closeProposal(
  proposal: RemoteIssue,
  project: Project,
  number: number | undefined,
  { projects, config, repository }: Pick<MessageContext, 'projects' | 'config' | 'repository'>,
): UpdateChange {
  const subject = { project, projects, config, repository, issue: number ?? 0 };
  const isOver = project.status !== undefined && project.status !== 'open';
  const comments =
    number === undefined && !isOver
      ? []
      : [
          {
            key: commentKey.listed(number ?? 0),
            text: renderMessage(number === undefined ? 'listed_as_over' : 'listed', subject, {}),
          },
        ];
  return {
    kind: 'close',
    project: project.id,
    issue: proposal.number,
    drift: { state: 'closed', state_reason: 'completed' },
    comments,
    fields: { proposal: { from: 'open', to: 'closed' } },
  };
}
