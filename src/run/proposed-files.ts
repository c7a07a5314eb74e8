import type { FileEdit } from '../model/change.ts';
import { isFinal, messageOf } from '../model/errors.ts';
import type { ClaimsBranch, FileContent, FileProposal, FileReader, Written } from '../model/ports.ts';
import { mergeEdit } from '../sync/merge-edit.ts';
import { type EditedFiles, editFiles, editIndex, withEdits } from '../sync/write-back.ts';
import { textsOf } from '../texts/texts.ts';
import type { FilePorts } from './ports.ts';
import { isPullTitle, pullTitle } from './pull-title.ts';
import type { RunState } from './state.ts';

/** The branch to propose file changes on, if the config asks for that. */
export function claimsBranchFor(
  { config, context }: RunState,
  { claimsBranch }: FilePorts,
): ClaimsBranch | undefined {
  return config.write_back === 'pull-request' && context.onBranch ? claimsBranch : undefined;
}

/** Whether the branch holds something that this run may have to change or take back. */
export async function isBranchDue(view: RunState, { claimsBranch }: FilePorts): Promise<boolean> {
  const { config, context, isWhole, plan } = view;
  if (claimsBranch === undefined || !context.onBranch) return false;
  if (config.write_back === 'pull-request') {
    const own = isWhole ? undefined : [...decidedPaths(view)];
    return own?.length !== 0 && (await claimsBranch.holds(own));
  }
  // In commits, what waited on a branch is something to write now. Without them nothing tells of a branch.
  const mayBeLeft = isWhole && (config.write_back === 'none' || plan.edits.length > 0);
  return mayBeLeft && (await claimsBranch.holds());
}

/** Closes what was proposed before the config said otherwise; nothing else waits for that. */
export async function closeLeft(view: RunState, ports: FilePorts): Promise<Written> {
  const { pull } = textsOf(view.config);
  const word = view.config.write_back === 'commit' ? pull.closed_commit : pull.closed_none;
  try {
    const isLeft = await isBranchDue(view, ports);
    return (isLeft && (await ports.claimsBranch?.close(word, mergeFor(view)))) || { paths: [] };
  } catch (error) {
    if (isFinal(error)) throw error;
    return { paths: [], note: `What was proposed earlier could not be closed. ${messageOf(error)}` };
  }
}

/**
 * What the files should say, for the branch. A run about one issue knows nothing of the other projects, and no run does
 * of those whose issue it could not tell: what waits for them is kept.
 */
export function proposalOf(
  view: RunState,
  edits: readonly FileEdit[],
  onEdit: (edited: EditedFiles) => void,
): FileProposal {
  const { config, isWhole, mayIndex, observation } = view;
  const decided = decidedPaths(view);
  const undecided = new Set([...view.projects, ...view.broken].map(({ path }) => path));
  for (const path of decided) undecided.delete(path);
  const isKept = (path: string) => (isWhole ? undecided.has(path) : !decided.has(path));
  return {
    async make(files, waiting) {
      const others = waiting.filter((path) => path !== config.index && isKept(path));
      // The index lists all projects, and of the others these files say what will be merged only if nothing waits for them.
      const knowsIndex = isWhole ? mayIndex : others.length === 0 && !observation.blocked;
      const index = knowsIndex ? [] : waiting.filter((path) => path === config.index);
      return {
        files: await contentsOf(view, edits, files, { onEdit, knowsIndex }),
        kept: [...others, ...index],
      };
    },
    merge: mergeFor(view),
    titleOf: (paths) => pullTitle(paths, config.index, config),
    isOwnTitle: (title) => isPullTitle(title, config),
    text: textsOf(config).pull.text,
  };
}

/** Paths of the projects about which the run can tell what their files should say. */
function decidedPaths({ inScope, observation, isWhole }: RunState): Set<string> {
  const isDecided = ({ id }: { id: string }) =>
    isWhole ? !observation.conflicted.has(id) : observation.matched.has(id);
  return new Set(inScope.projects.filter(isDecided).map(({ path }) => path));
}

/**
 * New content of the files on the base that `files` reads.
 * @param onEdit called with what the edits come to
 */
export async function contentsOf(
  view: RunState,
  edits: readonly FileEdit[],
  files: FileReader,
  { onEdit, knowsIndex }: { onEdit: (edited: EditedFiles) => void; knowsIndex: boolean },
): Promise<FileContent[]> {
  const { config, context } = view;
  const edited = await editFiles(edits, files, config);
  onEdit(edited);
  const projects = withEdits(view.projects, edited.made);
  const index = knowsIndex ? await editIndex(projects, files, config, context.repository) : undefined;
  return index === undefined ? edited.contents : [...edited.contents, index];
}

function mergeFor({ config }: RunState): FileProposal['merge'] {
  return (path, texts) => mergeEdit(path, texts, config);
}
