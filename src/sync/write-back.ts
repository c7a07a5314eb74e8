import { editFrontMatter, isUnset, type OwnedValue, readFrontMatter } from '../lib/front-matter/index.ts';
import { isDate } from '../lib/text/date.ts';
import { writtenKey } from '../list/fields.ts';
import { renderIndex } from '../list/index-page.ts';
import { readProjectFile } from '../list/read-project.ts';
import type { FileEdit } from '../model/change.ts';
import { messageOf } from '../model/errors.ts';
import type { FileContent, FileReader, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import { type Project, type Status, saidStatus } from '../model/project.ts';
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

/** What edits come to on one base. */
export interface EditedFiles {
  /** New content of project files; those without a change are left out. */
  contents: FileContent[];
  /** The edits as far as the files then say the same. */
  made: FileEdit[];
  /** About files whose lines cannot be changed without touching others. */
  problems: Problem[];
}

/** Edits project files on the base that `files` reads. */
export async function editFiles(
  edits: readonly FileEdit[],
  files: FileReader,
  config: Config,
): Promise<EditedFiles> {
  const result: EditedFiles = { contents: [], made: [], problems: [] };
  for (const edit of edits) {
    const file = await files.read(edit.path);
    // A file that is gone there stays gone, and one that cannot be read is left alone.
    if (file === undefined || 'unreadable' in file) continue;
    try {
      const { text, made } = applyEdit(file.text, edit, config);
      result.made.push(made);
      if (text !== file.text)
        result.contents.push({ path: edit.path, text, executable: file.executable === true });
    } catch (error) {
      result.problems.push(errorIn(edit.path, messageOf(error)));
    }
  }
  return result;
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
  config: Config,
  repository: Repository,
  refused: (problem: Problem) => void = () => {},
): Promise<FileContent | undefined> {
  const { index: path } = config;
  if (path === null) return undefined;
  const file = await files.read(path);
  const problem = indexProblem(file);
  if (problem !== undefined) refused(problem);
  if (file !== undefined && 'unreadable' in file) return undefined;
  if (file === undefined && projects.length === 0) return undefined;
  const text = renderIndex(file?.text, projects, { path, repository, config });
  if (text === undefined || text === file?.text) return undefined;
  return { path, text, executable: file?.executable === true };
}

/**
 * Changes the lines of a file that Dibs owns; an issue number and a status that the edit does not replace stay.
 * @returns the new text, and what of the edit it says
 */
export function applyEdit(source: string, edit: FileEdit, config: Config): { text: string; made: FileEdit } {
  const { path, project } = edit;
  const data = readFrontMatter(source).frontMatter?.data;
  if (data === undefined) return { text: source, made: { path, project } };
  const made = { ...edit };
  const changes = new Map<string, OwnedValue>();
  if (edit.issue !== undefined) {
    const key = writtenKey('issue', config);
    const present = currentValue(data, key);
    if (isUnset(present) || Number(present) === edit.insteadOf) changes.set(key, edit.issue);
    else if (Number(present) !== edit.issue) delete made.issue;
  }
  if (edit.claim !== undefined) changes.set(writtenKey('claim', config), edit.claim ?? undefined);
  if (edit.status !== undefined) {
    const key = writtenKey('status', config);
    const present = currentValue(data, key);
    if (isOvertaken(source, edit, config)) delete made.status;
    else if (!hasStatus(present, edit.status, config))
      changes.set(key, wordFor(edit.status, present, config));
  }
  if (edit.verified !== undefined && !isVerifiedSince(source, edit, config))
    changes.set(writtenKey('verified', config), edit.verified);
  return { text: editFrontMatter(source, changes), made };
}

function projectIn(source: string, { path, project }: FileEdit, config: Config): Project | undefined {
  return readProjectFile(path, source, project, config, false).project;
}

/** Whether the file says by now that the project was verified on that day or later. */
function isVerifiedSince(source: string, edit: FileEdit, config: Config): boolean {
  const { verified } = projectIn(source, edit, config) ?? {};
  return verified !== undefined && isDate(verified) && verified >= (edit.verified ?? '');
}

/** Whether somebody has put another status into the file meanwhile. */
function isOvertaken(source: string, edit: FileEdit, config: Config): boolean {
  const { status, statusInsteadOf = [] } = edit;
  const project = projectIn(source, edit, config);
  if (project === undefined) return true;
  const said = saidStatus(project);
  return said !== status && !statusInsteadOf.includes(said);
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
