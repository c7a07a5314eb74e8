import type { Change, ClaimChange, FileEdit, IndexChange, StatusChange } from '../model/change.ts';
import { BranchProtected, LimitReached, messageOf, NoAccess } from '../model/errors.ts';
import type { FileReader, Written } from '../model/ports.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Outcome } from '../model/run.ts';
import type { EditedFiles } from '../sync/write-back.ts';
import type { FilePorts } from './ports.ts';
import { claimsBranchFor, closeLeft, contentsOf, isBranchDue, proposalOf } from './proposed-files.ts';
import type { RunState } from './state.ts';

/** The outcome of writing files. */
export interface WriteBack {
  written: Written | undefined;
  /** The edits as far as the files say the same now, on the branch that they were written to. */
  made: readonly FileEdit[];
  /** Whether what was proposed earlier may still be merged as it was. */
  isStale: boolean;
  /** If nothing was written, whether that is a failure or left to the next run. */
  result: Outcome['result'];
  message?: string;
  problems: Problem[];
}

/** Writes what the files take over, and the index with it. */
export async function writeBack(
  view: RunState,
  edits: readonly FileEdit[],
  ports: FilePorts,
): Promise<WriteBack> {
  const { config, context } = view;
  const byPullRequest = claimsBranchFor(view, ports) !== undefined;
  const nothing = { written: undefined, made: [], isStale: byPullRequest, problems: [] };
  let edited: EditedFiles = { contents: [], made: [], problems: [] };
  try {
    const onEdit = (files: EditedFiles) => {
      edited = files;
    };
    const { note, ...written } = await write(view, edits, ports, onEdit);
    const { made } = edited;
    const isStale = note !== undefined;
    const problems = [...edited.problems, ...(isStale ? [warningIn(config.projects, note)] : [])];
    return { written, made, isStale, result: context.writesFiles ? 'done' : 'left', problems };
  } catch (error) {
    if (error instanceof NoAccess) throw error;
    const message = messageOf(error);
    if (error instanceof LimitReached) return { ...nothing, result: 'left', message };
    const advice =
      error instanceof BranchProtected
        ? adviceOn(message, byPullRequest)
        : `The files could not be written back. ${message}`;
    return { ...nothing, result: 'failed', message, problems: [errorIn(config.projects, advice)] };
  }
}

/** @param onEdit called with what the edits come to, for each new base */
async function write(
  view: RunState,
  edits: readonly FileEdit[],
  ports: FilePorts,
  onEdit: (edited: EditedFiles) => void,
): Promise<Written> {
  const hasNews = view.context.writesFiles && (edits.length > 0 || view.index);
  const claimsBranch = claimsBranchFor(view, ports);
  if (claimsBranch !== undefined)
    return hasNews || (await isBranchDue(view, ports))
      ? await claimsBranch.propose(proposalOf(view, edits, onEdit))
      : { paths: [] };
  const closed = await closeLeft(view, ports);
  const make = (files: FileReader) => contentsOf(view, edits, files, { onEdit, knowsIndex: view.mayIndex });
  return hasNews ? { ...closed, ...(await ports.fileWriter.write(make, commitMessage(edits))) } : closed;
}

function adviceOn(message: string, byPullRequest: boolean): string {
  return byPullRequest
    ? `The rules for the default branch hold for the branches of Dibs, too. ${message}\nLet the branches that begin with "dibs/" be an exception to them.`
    : `The default branch takes no direct commits. ${message}\nSet write_back: pull-request in the config.`;
}

/** Numbers of new issues, for their files. */
export function numbersOf(outcomes: readonly Outcome[], projects: readonly Project[]): FileEdit[] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return outcomes.flatMap(({ change, issue }) => {
    const project = change.kind === 'create' ? byId.get(change.project) : undefined;
    if (project === undefined || issue === undefined) return [];
    const replaced = project.issue === undefined ? {} : { insteadOf: project.issue };
    return [{ path: project.path, project: project.id, issue, ...replaced }];
  });
}

/** Contains no text of the files: closing keywords and mentions work in commit messages, too. */
function commitMessage(edits: readonly FileEdit[]): string {
  const count = (test: (edit: FileEdit) => boolean, noun: string) => {
    const number = edits.filter(test).length;
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  };
  const parts = [
    ...count((edit) => edit.issue !== undefined, 'issue number'),
    ...count((edit) => edit.claim !== undefined, 'claim'),
    ...count((edit) => edit.status !== undefined, 'status change'),
    ...count((edit) => edit.verified !== undefined, 'verification'),
  ];
  return parts.length === 0
    ? 'Bring the index of projects up to date'
    : `Record ${parts.join(', ')} of the project list`;
}

/** Outcomes of changes that only touch files: those of the commit. */
export function fileOutcomes(changes: readonly Change[], files: WriteBack): Outcome[] {
  const made = new Map(files.made.map((edit) => [edit.project, edit]));
  return changes.filter(isInFiles).map((change) => {
    const isMade =
      change.kind === 'index' ||
      made.get(change.project)?.[keyOf(change)] !== undefined ||
      files.result !== 'done';
    return {
      change,
      ...(isMade ? fileOutcome(files) : { result: 'left', message: 'the file does not say it yet' }),
      ...('issue' in change && { issue: change.issue }),
    };
  });
}

function keyOf({ kind }: ClaimChange | StatusChange): 'status' | 'claim' {
  return kind === 'status' ? 'status' : 'claim';
}

function fileOutcome({ written, result, message }: WriteBack): Pick<Outcome, 'result' | 'message'> {
  if (written?.pullRequest !== undefined && written.paths.length === 0)
    return { result: 'unneeded', message: 'waits in the pull request' };
  return { result, ...(message !== undefined && { message }) };
}

function isInFiles(change: Change): change is ClaimChange | StatusChange | IndexChange {
  const { kind } = change;
  return kind === 'claim' || kind === 'release' || kind === 'status' || kind === 'index';
}
