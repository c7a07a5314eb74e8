import { knownAuthors, postedKeys } from '../issue/comment.ts';
import type { List } from '../list/read-list.ts';
import type { ProposeChange } from '../model/change.ts';
import { isFinal } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { type Problem, unreadWarning } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import type { Scope } from '../sync/scope.ts';
import { withWriteAccess } from '../sync/trusted-authors.ts';
import { proposalOf } from './link.ts';
import { isAccepted } from './plan.ts';
import { draftProposals, type ProposalPorts, readForms } from './prepare.ts';

/** Open proposals that maintainers accepted. */
export interface Proposals {
  /** The files of those without a pull request. */
  toPropose: ProposeChange[];
  /** Those whose project is on the list now. */
  toClose: { proposal: RemoteIssue; project: Project }[];
  problems: Problem[];
}

/**
 * Finds accepted proposals. Costs a request if the repository has a form for proposals or the list has a proposed project,
 * and one or two more while an accepted proposal is open.
 */
export async function findProposals(list: List, ports: ProposalPorts, scope: Scope): Promise<Proposals> {
  const { config } = list;
  const found: Proposals = { toPropose: [], toClose: [], problems: [] };
  const proposed = new Map(
    list.projects.flatMap((project) => {
      const number = proposalOf(project, ports.repository);
      return number === undefined ? [] : [[number, project] as const];
    }),
  );
  const staysOpen = async (proposal: RemoteIssue, { path }: Project) => {
    try {
      return await wasReopened(proposal, ports.issues);
    } catch (error) {
      if (isFinal(error)) throw error;
      found.problems.push(
        unreadWarning(path, `What people say on proposal ${proposal.number}`, 'it stays open', error),
      );
      return true;
    }
  };
  try {
    const waiting: RemoteIssue[] = [];
    for (const proposal of await readAccepted(proposed.size > 0, config, ports, scope)) {
      const project = proposed.get(proposal.number);
      if (project === undefined) waiting.push(proposal);
      else if (!(await staysOpen(proposal, project))) found.toClose.push({ proposal, project });
    }
    if (waiting.length > 0 && ports.proposalReader !== undefined) {
      const made = await draftProposals(waiting, proposed, list, ports, scope);
      found.toPropose.push(...made.changes);
      found.problems.push(...made.problems);
    }
  } catch (error) {
    if (isFinal(error)) throw error;
    found.problems.push(unreadWarning(config.projects, 'Accepted proposals', 'they wait', error));
  }
  return found;
}

/** @param hasAny whether the list has any proposed project */
async function readAccepted(
  hasAny: boolean,
  config: Config,
  { files, issues }: ProposalPorts,
  { only }: Scope,
): Promise<RemoteIssue[]> {
  if (only !== undefined) {
    const issue = issues.seen.get(only);
    return issue !== undefined && isAccepted(issue, config) ? [issue] : [];
  }
  if (!hasAny && (await readForms(files)).length === 0) return [];
  const accepted = await issues.listOpenLabelled(config.proposals.accept_label);
  return accepted.filter((issue) => isAccepted(issue, config));
}

/** Whether a closed proposal was reopened after we announced its project: somebody wants it open. */
async function wasReopened(proposal: RemoteIssue, issues: CachingReader): Promise<boolean> {
  const { number, stateReason, comments: count } = proposal;
  if (stateReason !== 'reopened' || count === 0) return false;
  const comments = await issues.listComments(number);
  const trusted = await withWriteAccess(comments, knownAuthors(proposal), (login) =>
    issues.hasWriteAccess(login),
  );
  return [...postedKeys(comments, trusted)].some((one) => one.startsWith('listed:'));
}
