import { editFrontMatter, isUnset, type OwnedValue, readFrontMatter } from '../lib/front-matter/index.ts';
import { writtenKey } from '../list/fields.ts';
import { renderIndex } from '../list/index-page.ts';
import type { FileEdit } from '../model/change.ts';
import { messageOf } from '../model/errors.ts';
import type { FileContent, FileReader, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import type { Project, Status } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import type { Config } from '../schema/config.ts';
import { statusFromWord } from '../schema/words.ts';

/** Projects as their files are once the edits are written. */
export function withEdits(projects: readonly Project[], edits: readonly FileEdit[]): Project[] {
  const byProject = new Map(edits.map((edit) => [edit.project, edit]));
  return projects.map((project) => {
    const edit = byProject.get(project.id);
    if (edit === undefined) return project;
    const { claim: held, ...rest } = project;
    const claim = edit.claim === undefined ? held : (edit.claim ?? undefined);
    return {
      ...rest,
      ...(claim !== undefined && { claim }),
      ...(edit.issue !== undefined && { issue: edit.issue }),
      ...(edit.status !== undefined && { status: edit.status, statusGiven: true }),
      ...(edit.verified !== undefined && { verified: edit.verified }),
    };
  });
}

/**
 * New content of project files on the base that `files` reads; files without a change are left out.
 * @param refused called for files whose lines cannot be changed without touching others
 */
export async function editFiles(
  edits: readonly FileEdit[],
  files: FileReader,
  config: Config,
  refused: (problem: Problem) => void,
): Promise<FileContent[]> {
  const written: FileContent[] = [];
  for (const edit of edits) {
    const file = await files.read(edit.path);
    // A file that is gone there stays gone, and one that cannot be read is left alone.
    if (file === undefined || 'unreadable' in file) continue;
    try {
      const text = applyEdit(file.text, edit, config);
      if (text !== file.text) written.push({ path: edit.path, text, executable: file.executable === true });
    } catch (error) {
      refused(errorIn(edit.path, messageOf(error)));
    }
  }
  return written;
}

/** The error about an index that cannot be read, and so is not written. */
export function indexProblem(file: SourceFile | undefined): Problem | undefined {
  if (file === undefined || !('unreadable' in file)) return undefined;
  const message = `The index cannot be read: ${file.unreadable}. Put a file there, or set index in the config to another path, or to null for none.`;
  return errorIn(file.path, message);
}

/**
 * New content of the index; undefined if there is nothing to write.
 * @param refused called for an index that cannot be read
 */
export async function editIndex(
  projects: readonly Project[],
  files: FileReader,
  { index: path, categories }: Pick<Config, 'index' | 'categories'>,
  repository: Repository,
  refused: (problem: Problem) => void = () => {},
): Promise<FileContent | undefined> {
  if (path === null) return undefined;
  const file = await files.read(path);
  const problem = indexProblem(file);
  if (problem !== undefined) refused(problem);
  if (file !== undefined && 'unreadable' in file) return undefined;
  if (file === undefined && projects.length === 0) return undefined;
  const text = renderIndex(file?.text, projects, path, repository, Object.keys(categories));
  if (text === undefined || text === file?.text) return undefined;
  return { path, text, executable: file?.executable === true };
}

/** Changes the lines of a file that Dibs owns; an issue number that the edit does not replace stays. */
function applyEdit(source: string, edit: FileEdit, config: Config): string {
  const data = readFrontMatter(source).frontMatter?.data;
  if (data === undefined) return source;
  const changes = new Map<string, OwnedValue>();
  if (edit.issue !== undefined) {
    const key = writtenKey('issue', config);
    const present = currentValue(data, key);
    if (isUnset(present) || Number(present) === edit.insteadOf) changes.set(key, edit.issue);
  }
  if (edit.claim !== undefined) changes.set(writtenKey('claim', config), edit.claim ?? undefined);
  if (edit.status !== undefined) {
    const key = writtenKey('status', config);
    const present = currentValue(data, key);
    if (!hasStatus(present, edit.status, config)) changes.set(key, wordFor(edit.status, present, config));
  }
  if (edit.verified !== undefined) changes.set(writtenKey('verified', config), edit.verified);
  return editFrontMatter(source, changes);
}

function currentValue(data: ReadonlyMap<string, unknown>, key: string): unknown {
  return [...data].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

function hasStatus(value: unknown, status: Status, config: Config): boolean {
  if (typeof value !== 'string') return false;
  const words = Object.entries(config.values.status ?? {});
  const own = words.find(([word]) => word.trim().toLowerCase() === value.trim().toLowerCase())?.[1];
  return statusFromWord(own ?? value) === status;
}

/** The list's own word for a status, if it has one; else ours, in the case of the word that it replaces. */
function wordFor(status: Status, present: unknown, config: Config): string {
  const own = Object.entries(config.values.status ?? {}).find(
    ([, meant]) => statusFromWord(meant) === status,
  );
  if (own !== undefined) return own[0];
  return typeof present === 'string' && statusFromWord(present) !== undefined
    ? inCaseOf(present.trim(), status)
    : status;
}

/** `done` becomes `Done` in place of `Open`, and `DONE` in place of `OPEN`. */
function inCaseOf(present: string, word: string): string {
  if (present === present.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(present) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
