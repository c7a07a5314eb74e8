import { keysIn, knownAuthors, type TrustedAuthors } from '../issue/comment.ts';
import type { List } from '../list/read-list.ts';
import type { ProposeChange } from '../model/change.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import type { Observation } from '../sync/observation.ts';
import { LOOK_BACK_MS, lookBackFrom, type Scope } from '../sync/scope.ts';
import { withWriteAccess } from '../sync/trusted-authors.ts';
import { proposalOf } from './link.ts';
import { isAccepted, mayBeProposal } from './plan.ts';
import { draftProposals, type ProposalPorts, readForms, readOr } from './prepare.ts';

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
 * and one or two more while an accepted proposal is open. A run about one issue announces no project, as it does not see
 * the project's issue.
 */
export async function findProposals(
  list: List,
  ports: ProposalPorts,
  scope: Scope,
  observation: Observation,
): Promise<Proposals> {
  const { config } = list;
  const found: Proposals = { toPropose: [], toClose: [], problems: [] };
  const proposed = new Map(
    list.projects.flatMap((project) => {
      const number = proposalOf(project, ports.repository, config);
      return number === undefined ? [] : [[number, project] as const];
    }),
  );
  const about = { file: config.projects, what: 'Accepted proposals', consequence: 'they wait' };
  await readOr(undefined, found.problems, about, async () => {
    const accepted = await readAccepted(proposed.size > 0, config, ports, scope);
    const waiting = accepted.filter(({ number }) => !proposed.has(number));
    if (waiting.length > 0 && ports.proposalReader !== undefined) {
      const made = await draftProposals(waiting, proposed, list, ports, scope);
      found.toPropose.push(...made.changes);
      found.problems.push(...made.problems);
    }
    if (scope.only !== undefined) return;
    const known = new Set(accepted.map(({ number }) => number));
    const others = [...proposed].filter(
      ([number, project]) => !known.has(number) && isNew(project, observation, scope),
    );
    const unlabelled = await readUnlabelled(others, config, ports, scope, found.problems);
    for (const proposal of [...accepted, ...unlabelled]) {
      const project = proposed.get(proposal.number);
      if (project !== undefined && !(await staysOpen(proposal, project, ports.issues, found.problems)))
        found.toClose.push({ proposal, project });
    }
  });
  return found;
}

/** Whether a project has no issue yet, or has it since lately. */
function isNew({ id }: Project, { toCreate, matched }: Observation, { now }: Scope): boolean {
  return toCreate.has(id) || Date.parse(matched.get(id)?.createdAt ?? '') > now - LOOK_BACK_MS;
}

/** How many proposals without the label a run asks about: people may have given many files a link of that name. */
const MAX_UNLABELLED = 10;

/**
 * Open proposals that lost the label before their pull requests were merged. Costs nothing if a comment of the last days
 * shows that the project was announced.
 * @param candidates projects by the numbers of their proposals
 */
async function readUnlabelled(
  candidates: readonly (readonly [number, Project])[],
  config: Config,
  { issues, proposalReader }: ProposalPorts,
  scope: Scope,
  problems: Problem[],
): Promise<RemoteIssue[]> {
  if (candidates.length === 0 || proposalReader === undefined) return [];
  const recent = await issues.listRecentComments(lookBackFrom(scope));
  const announced = new Set(
    recent.filter((one) => isAnnouncement(one, () => true)).map(({ issue }) => issue),
  );
  const silent = candidates
    .filter(([number]) => !announced.has(number))
    .sort(([a], [b]) => b - a)
    .slice(0, MAX_UNLABELLED);
  const states = await proposalReader.statesOf(silent.map(([number]) => number));
  const open: RemoteIssue[] = [];
  for (const [number, { path }] of silent.filter(([one]) => states.get(one)?.kind === 'merged')) {
    const about = { file: path, what: `Proposal ${number}`, consequence: 'it stays open' };
    const answer = await readOr(undefined, problems, about, () => issues.get(number));
    if (answer?.kind === 'found' && mayBeProposal(answer.issue, config)) open.push(answer.issue);
  }
  return open;
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

/** Whether a proposal was closed, and reopened after we announced its project: somebody wants it open. */
async function staysOpen(
  proposal: RemoteIssue,
  { path }: Project,
  issues: CachingReader,
  problems: Problem[],
): Promise<boolean> {
  const { number, stateReason, comments: count } = proposal;
  if (stateReason !== 'reopened' || count === 0) return false;
  const about = { file: path, what: `What people say on proposal ${number}`, consequence: 'it stays open' };
  return await readOr(true, problems, about, async () => {
    const comments = await issues.listComments(number);
    const trusted = await withWriteAccess(comments, knownAuthors(proposal), (login) =>
      issues.hasWriteAccess(login),
    );
    return comments.some((comment) => isAnnouncement(comment, trusted));
  });
}

function isAnnouncement(comment: IssueComment, trusted: TrustedAuthors): boolean {
  return keysIn(comment, trusted).some((key) => key.startsWith('listed:'));
}
