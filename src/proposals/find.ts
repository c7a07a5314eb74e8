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

/** Proposals that maintainers have accepted, and that are still open. */
export interface Proposals {
  /** Those that no pull request was made of. */
  toPropose: ProposeChange[];
  /** Those whose project has come onto the list. */
  toClose: { proposal: RemoteIssue; project: Project }[];
  problems: Problem[];
}

/**
 * Looks for proposals that were accepted. Costs a request where the repository asks for proposals or has had some, and
 * one or two more while any of them is open.
 */
export async function findProposals(
  list: List,
  config: Config,
  ports: ProposalPorts,
  scope: Scope,
): Promise<Proposals> {
  const found: Proposals = { toPropose: [], toClose: [], problems: [] };
  const proposed = new Map(
    list.projects.flatMap((project) => {
      const number = proposalOf(project, ports.repository);
      return number === undefined ? [] : [[number, project] as const];
    }),
  );
  const staysOpen = async (proposal: RemoteIssue, { path }: Project) => {
    try {
      return await wasToldAndReopened(proposal, ports.issues);
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
      const made = await draftProposals(waiting, proposed, list, config, ports, scope);
      found.toPropose.push(...made.changes);
      found.problems.push(...made.problems);
    }
  } catch (error) {
    if (isFinal(error)) throw error;
    found.problems.push(unreadWarning(config.projects, 'Accepted proposals', 'they wait', error));
  }
  return found;
}

/** @param hasAny whether any project of the list was proposed */
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

/** Somebody wants a proposal open that was closed when its project came onto the list. */
async function wasToldAndReopened(proposal: RemoteIssue, issues: CachingReader): Promise<boolean> {
  const { number, stateReason, comments: count } = proposal;
  if (stateReason !== 'reopened' || count === 0) return false;
  const comments = await issues.listComments(number);
  const trusted = await withWriteAccess(comments, knownAuthors(proposal), (login) =>
    issues.hasWriteAccess(login),
  );
  return [...postedKeys(comments, trusted)].some((one) => one.startsWith('listed:'));
}
