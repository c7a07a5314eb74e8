import type { Change, ClaimChange, FileEdit, IndexChange, StatusChange } from '../model/change.ts';
import { BranchProtected, LimitReached, messageOf, NoAccess } from '../model/errors.ts';
import type { ClaimsBranch, FileReader, Written } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Outcome } from '../model/run.ts';
import { type EditedFiles, editFiles, editIndex, withEdits } from '../sync/write-back.ts';
import type { FilePorts } from './ports.ts';
import type { RunState } from './state.ts';

/** The outcome of writing files. */
export interface WriteBack {
  written: Written | undefined;
  /** The edits as far as the files say the same now, on the branch that they were written to. */
  made: readonly FileEdit[];
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
  const { config, repository } = view.context;
  const nothing = { written: undefined, made: [], problems: [] };
  if (!view.context.writesFiles) return { ...nothing, result: 'left' };
  let edited: EditedFiles = { contents: [], made: [], problems: [] };
  const make = async (files: FileReader) => {
    edited = await editFiles(edits, files, config);
    const projects = withEdits(view.projects, edited.made);
    const index = view.mayIndex ? await editIndex(projects, files, config, repository) : undefined;
    return index === undefined ? edited.contents : [...edited.contents, index];
  };
  const claimsBranch = claimsBranchFor(view, ports);
  try {
    const message = commitMessage(edits);
    const hasNone = edits.length === 0 && !view.index;
    if (hasNone && view.isWhole) await claimsBranch?.withdraw();
    if (hasNone) return { ...nothing, written: { paths: [] }, result: 'done' };
    const written =
      claimsBranch === undefined
        ? await ports.fileWriter.write(make, message)
        : await claimsBranch.propose(make, message, PULL_REQUEST_TEXT, view.isWhole);
    return { written, made: edited.made, result: 'done', problems: edited.problems };
  } catch (error) {
    if (error instanceof NoAccess) throw error;
    const message = messageOf(error);
    if (error instanceof LimitReached) return { ...nothing, result: 'left', message };
    const advice =
      error instanceof BranchProtected
        ? adviceOn(message, claimsBranch !== undefined)
        : `The files could not be written back. ${message}`;
    return { ...nothing, result: 'failed', message, problems: [errorIn(config.projects, advice)] };
  }
}

function adviceOn(message: string, byPullRequest: boolean): string {
  return byPullRequest
    ? `The rules for the default branch hold for the branches of Dibs, too. ${message}\nLet the branches that begin with "dibs/" be an exception to them.`
    : `The default branch takes no direct commits. ${message}\nSet write_back: pull-request in the config.`;
}

/** The branch to propose file changes on, if the config asks for that. */
export function claimsBranchFor(
  { config, context }: RunState,
  { claimsBranch }: FilePorts,
): ClaimsBranch | undefined {
  return config.write_back === 'pull-request' && context.onBranch ? claimsBranch : undefined;
}

const PULL_REQUEST_TEXT =
  'Dibs keeps this list of projects in step with its issues, and proposes here what their files should say: numbers of issues, who holds a project, states, and the index.\n\nMerge it whenever you like. It is kept up to date until then, and closed when nothing is left to change.';

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
