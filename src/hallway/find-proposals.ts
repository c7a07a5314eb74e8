import type { ProposeChange } from '../model/change.ts';
import { causesAnswered, writersAmong, writersOn } from '../model/comment.ts';
import type { Config } from '../model/config.ts';
import { isoDay } from '../model/date.ts';
import type { RemoteIssue } from '../model/issue.ts';
import type { FileReader, IssueReader, ProposalReader, ProposalState } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import { proposalOf } from '../model/proposal.ts';
import { type ProposalForm, readForm } from '../model/proposal-form.ts';
import type { Home } from '../model/region.ts';
import { FORM_TEMPLATE } from '../model/template-form.ts';
import { isAccepted, type ProposalContext, propose } from '../stages/propose.ts';
import { isFinal, unread } from './desk-questions.ts';
import type { Memory } from './read-issues.ts';
import type { List, Settings } from './read-list.ts';

const FORMS = '.github/ISSUE_TEMPLATE';

/** Proposals that maintainers have accepted, and that are still open. */
export interface Proposals {
  /** Those that no pull request was made of. */
  toPropose: ProposeChange[];
  /** Those whose project has come onto the list. */
  toClose: { proposal: RemoteIssue; project: Project }[];
  problems: Problem[];
}

/** What proposals are looked for with. */
export interface ProposalPorts {
  files: FileReader;
  issues: IssueReader;
  home: Home;
  /** Undefined where nothing is to be proposed. */
  proposalReader?: ProposalReader | undefined;
}

/**
 * Looks for proposals that were accepted. Costs a request where the repository asks for proposals or has had some, and
 * one or two more while any of them is open.
 */
export async function findProposals(
  list: List,
  config: Config,
  ports: ProposalPorts,
  settings: Settings,
  memory: Memory,
): Promise<Proposals> {
  const found: Proposals = { toPropose: [], toClose: [], problems: [] };
  const proposed = new Map(
    list.projects.flatMap((project) => {
      const number = proposalOf(project, ports.home);
      return number === undefined ? [] : [[number, project] as const];
    }),
  );
  const report = (severity: Problem['severity'], message: string) =>
    found.problems.push({ severity, file: config.projects, line: 1, column: 1, message });
  try {
    const waiting: RemoteIssue[] = [];
    for (const proposal of await readAccepted(proposed.size > 0, config, ports, settings, memory)) {
      const project = proposed.get(proposal.number);
      if (project === undefined) waiting.push(proposal);
      else if (!(await wasToldAndReopened(proposal, ports.issues, memory)))
        found.toClose.push({ proposal, project });
    }
    if (waiting.length === 0 || ports.proposalReader === undefined) return found;
    await readStates(waiting, ports.proposalReader, memory);
    const forms = [...(await readForms(ports.files)), ...DEFAULT_FORM];
    const { home } = ports;
    const context = { config, home, today: isoDay(new Date(settings.now)), forms, folders: foldersOf(list) };
    for (const proposal of waiting) {
      const state = memory.proposals.get(proposal.number);
      if (state === 'merged') {
        report(
          'warning',
          `The pull request of proposal ${proposal.number} is merged, but no project file has the link "Proposal" to it: put the link back, or close the proposal by hand.`,
        );
      }
      if (!mayPropose(state, config, settings)) continue;
      const change = await draft(proposal, list, found.toPropose, ports.files, context);
      if ('refused' in change)
        report('error', `Proposal ${proposal.number} cannot become a project file. ${change.refused}`);
      else found.toPropose.push(change);
    }
  } catch (error) {
    if (isFinal(error)) throw error;
    found.problems.push(unread('Accepted proposals', 'they wait', config.projects, error));
  }
  return found;
}

/** Notes what became of the pull requests of proposals, of which no more than that is to be known. */
async function readStates(
  proposals: readonly RemoteIssue[],
  reader: ProposalReader,
  { proposals: known }: Memory,
): Promise<void> {
  const numbers = proposals.map(({ number }) => number).filter((number) => !known.has(number));
  const states = await reader.statesOf(numbers);
  for (const number of numbers) known.set(number, states.get(number));
}

const DEFAULT_FORM = [FORM_TEMPLATE].map(readForm).filter((form) => form !== undefined);

/** A pull request that somebody closed is made anew where the label is put on once more. */
function mayPropose(state: ProposalState | undefined, config: Config, { labelled }: Settings): boolean {
  const isWished = labelled?.toLowerCase() === config.proposals.accept_label.toLowerCase();
  return state === undefined || (state === 'closed' && isWished);
}

/** @param hasAny whether any project of the list was proposed */
async function readAccepted(
  hasAny: boolean,
  config: Config,
  { files, issues }: ProposalPorts,
  { only }: Settings,
  memory: Memory,
): Promise<RemoteIssue[]> {
  if (only !== undefined) {
    const issue = memory.seen.get(only);
    return issue !== undefined && isAccepted(issue, config) ? [issue] : [];
  }
  if (!hasAny && (await readForms(files)).length === 0) return [];
  memory.accepted ??= await issues.listOpenLabelled(config.proposals.accept_label);
  return memory.accepted.filter((issue) => isAccepted(issue, config));
}

/** Issue forms of the repository that ask for projects. */
async function readForms(files: FileReader): Promise<ProposalForm[]> {
  const forms: ProposalForm[] = [];
  for (const path of await files.list(FORMS)) {
    if (!/\.ya?ml$/i.test(path)) continue;
    const file = await files.read(path);
    const form = file !== undefined && 'text' in file ? readForm(file.text) : undefined;
    if (form !== undefined) forms.push(form);
  }
  return forms;
}

/** Somebody wants a proposal open that was closed when its project came onto the list. */
async function wasToldAndReopened(
  proposal: RemoteIssue,
  issues: IssueReader,
  memory: Memory,
): Promise<boolean> {
  const { number, stateReason, comments: count } = proposal;
  if (stateReason !== 'reopened' || count === 0) return false;
  const comments = memory.comments.get(number) ?? (await issues.listComments(number));
  memory.comments.set(number, comments);
  const writers = await writersAmong(comments, writersOn(proposal), (login) => issues.hasWriteAccess(login));
  return [...causesAnswered(comments, writers)].some((one) => one.startsWith('listed:'));
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
  const isTaken =
    taken.includes(change.project.toLowerCase()) || (await files.read(change.file.path)) !== undefined;
  return isTaken ? propose(proposal, `-${proposal.number}`, context) : change;
}

/** First folders of ids, each once. */
function foldersOf({ projects, broken }: List): string[] {
  const ids = [...projects, ...broken].map(({ id }) => id).filter((id) => id.includes('/'));
  return [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
}
