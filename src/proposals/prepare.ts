import { isoDay } from '../lib/text/date.ts';
import { foldersOf } from '../list/new-file.ts';
import type { List } from '../list/read-list.ts';
import type { ProposeChange } from '../model/change.ts';
import { isFinal } from '../model/errors.ts';
import type { RemoteIssue } from '../model/issue.ts';
import { labelKey } from '../model/label-key.ts';
import type { FileReader, ProposalReader, ProposalState } from '../model/ports.ts';
import { errorIn, type Problem, unreadWarning, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import type { CachingReader } from '../sync/caching-reader.ts';
import type { Scope } from '../sync/scope.ts';
import { type ProposalForm, readForm } from './form.ts';
import { formTemplate } from './form-template.ts';
import { linkTitle } from './link.ts';
import { isAccepted, type ProposalContext, propose } from './plan.ts';

const FORMS = '.github/ISSUE_TEMPLATE';

/** What proposals are read through. */
export interface ProposalPorts {
  files: FileReader;
  issues: CachingReader;
  repository: Repository;
  /** Undefined if this run opens no pull requests for proposals. */
  proposalReader?: ProposalReader | undefined;
}

/**
 * Drafts the files of accepted proposals without a pull request.
 * @param waiting proposals without a project on the list
 * @param proposed projects of the list by the number of the issue that proposed them
 */
export async function draftProposals(
  waiting: readonly RemoteIssue[],
  proposed: ReadonlyMap<number, Project>,
  list: List,
  ports: ProposalPorts,
  scope: Scope,
): Promise<{ changes: ProposeChange[]; problems: Problem[] }> {
  const { config } = list;
  const changes: ProposeChange[] = [];
  const problems: Problem[] = [];
  const states = await readStates(waiting, ports);
  const ownForm = readForm(formTemplate(config));
  const forms = [...(await readForms(ports.files)), ...(ownForm === undefined ? [] : [ownForm])];
  const { repository } = ports;
  const folders = foldersOf([...list.projects, ...list.broken].map(({ id }) => id));
  const context = { config, repository, today: isoDay(new Date(scope.now)), forms, folders };
  for (const proposal of waiting) {
    const state = states.get(proposal.number);
    // Soon after the merge the checkout may not have the file yet, and a broken file may be the missing one.
    if (state !== undefined && isStaleMerge(state, scope) && list.broken.length === 0) {
      problems.push(
        warningIn(
          config.projects,
          `The pull request of proposal ${proposal.number} is merged, but no project file has the link "${linkTitle(config)}" to it: put the link back, or close the proposal by hand.`,
        ),
      );
    }
    const isAsked = () => isAskedFor(proposal, state, config.proposals, ports.issues);
    const what = `When proposal ${proposal.number} was accepted`;
    const about = { file: config.projects, what, consequence: 'it waits' };
    if (!(await readOr(false, problems, about, isAsked))) continue;
    const rivals = await readRivals(proposal, proposed, context, ports);
    const change = await draft(proposal, list, [...changes, ...rivals], ports.files, context);
    if ('refused' in change) {
      const message = `Proposal ${proposal.number} cannot become a project file. ${change.refused}`;
      problems.push(errorIn(config.projects, message));
    } else changes.push(change);
  }
  return { changes, problems };
}

/** States of the pull requests of proposals; those without one are left out. */
async function readStates(
  proposals: readonly RemoteIssue[],
  { proposalReader }: ProposalPorts,
): Promise<ReadonlyMap<number, ProposalState>> {
  return (await proposalReader?.statesOf(proposals.map(({ number }) => number))) ?? new Map();
}

/** How long after a merge (ms) the checkout may lack the file. */
const MERGE_GRACE_MS = 86_400_000;

/** Whether a pull request was merged so long ago that the list should have its file. */
function isStaleMerge({ kind, mergedAt }: ProposalState, { now }: Scope): boolean {
  return kind === 'merged' && now - Date.parse(mergedAt ?? '') > MERGE_GRACE_MS;
}

/**
 * Whether a pull request is wanted: there was none, or the label was put on again after somebody closed the last one. Events
 * do not decide that, as they get lost and can be sent again. Costs a request if the proposal has changed since.
 */
async function isAskedFor(
  { number, updatedAt }: RemoteIssue,
  state: ProposalState | undefined,
  { accept_label }: Config['proposals'],
  issues: CachingReader,
): Promise<boolean> {
  if (state === undefined) return true;
  const closed = Date.parse(state.closedAt ?? '');
  if (state.kind !== 'closed' || Date.parse(updatedAt ?? '') <= closed) return false;
  const { events } = await issues.readTimeline(number);
  return events.some(
    ({ kind, label = '', at }) =>
      kind === 'labeled' && labelKey(label) === labelKey(accept_label) && Date.parse(at) > closed,
  );
}

/**
 * Reads something; if GitHub refuses, a warning says so and the run goes on.
 * @param otherwise stands in for the answer
 */
export async function readOr<T>(
  otherwise: T,
  problems: Problem[],
  { file, what, consequence }: { file: string; what: string; consequence: string },
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isFinal(error)) throw error;
    problems.push(unreadWarning(file, what, consequence, error));
    return otherwise;
  }
}

/** Drafts of proposals with the same file name whose pull requests are open: of two equal paths, one could not be merged. */
async function readRivals(
  proposal: RemoteIssue,
  proposed: ReadonlyMap<number, Project>,
  context: ProposalContext,
  ports: ProposalPorts,
): Promise<ProposeChange[]> {
  const { config } = context;
  const accepted = await ports.issues.listOpenLabelled(config.proposals.accept_label);
  const change = propose(proposal, '', context);
  const rivals = accepted.filter((other) => {
    if (other.number === proposal.number || proposed.has(other.number) || !isAccepted(other, config))
      return false;
    const rival = propose(other, '', context);
    return 'project' in rival && 'project' in change && rival.project === change.project;
  });
  const states = await readStates(rivals, ports);
  return rivals
    .filter(({ number }) => states.get(number)?.kind === 'open')
    .flatMap((rival) => propose(rival, '', context))
    .filter((rival) => 'project' in rival);
}

/** Reads the repository's issue forms that ask for projects. */
export async function readForms(files: FileReader): Promise<ProposalForm[]> {
  const forms: ProposalForm[] = [];
  for (const path of await files.list(FORMS)) {
    if (!/\.ya?ml$/i.test(path)) continue;
    const file = await files.read(path);
    const form = file !== undefined && 'text' in file ? readForm(file.text) : undefined;
    if (form !== undefined) forms.push(form);
  }
  return forms;
}

async function draft(
  proposal: RemoteIssue,
  { projects, broken }: List,
  others: readonly ProposeChange[],
  files: FileReader,
  context: ProposalContext,
): Promise<ReturnType<typeof propose>> {
  const change = propose(proposal, '', context);
  if ('refused' in change) return change;
  const ids = [...projects, ...broken].map(({ id }) => id);
  const taken = [...ids, ...others.map(({ project }) => project)].map((id) => id.toLowerCase());
  const isTaken = async ({ project, file }: ProposeChange) =>
    taken.includes(project.toLowerCase()) || (await files.read(file.path)) !== undefined;
  if (!(await isTaken(change))) return change;
  const numbered = propose(proposal, `-${proposal.number}`, context);
  return 'project' in numbered && (await isTaken(numbered))
    ? { refused: `${change.file.path} and ${numbered.file.path} exist already: give it another title.` }
    : numbered;
}
