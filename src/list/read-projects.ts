import type { SourceFile } from '../model/ports.ts';
import { byLocation, errorIn, FILE_START, type Problem, warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { ProjectKey } from '../schema/project-keys.ts';
import type { Locate } from './config-source.ts';
import { readDefaults } from './defaults.ts';
import { labelProblems, repeatedTitles } from './list-problems.ts';
import { projectId, type ReadFile, readProjectFile } from './read-project.ts';
import { matchGlobs } from './select-paths.ts';

export interface ReadProjects {
  projects: Project[];
  broken: BrokenFile[];
  problems: Problem[];
  /** The same problem with its location. */
  withLocation(problem: Problem): Problem;
}

/** Reads projects from their files, and reports everything that is wrong with them. */
export function read(files: readonly SourceFile[], config: Config): ReadProjects {
  const inFolder = (path: string) => path.slice(config.projects === '.' ? 0 : config.projects.length + 1);
  const archived = matchGlobs(
    config.archive,
    files.map(({ path }) => inFolder(path)),
  );
  const entries = files.map((file) => {
    const id = projectId(file.path, config.projects);
    if ('unreadable' in file) return { id, path: file.path, file: unreadable(file.path, file.unreadable) };
    const isArchived = archived.has(inFolder(file.path));
    return { id, path: file.path, file: readProjectFile(file.path, file.text, id, config, isArchived) };
  });
  const byPath = new Map(entries.map(({ path, file }) => [path, file]));
  const withLocation = ({ key, part, ...problem }: Problem): Problem => {
    const file = key === undefined ? undefined : byPath.get(problem.file);
    return file === undefined ? problem : { ...problem, ...file.placeOf(key as ProjectKey, part) };
  };
  const clashes = [...clashingIds(entries), ...clashingIssues(entries)];
  const clashing = new Set(clashes.map((problem) => problem.file));
  const projects = entries.flatMap(({ path, file }) =>
    file.project !== undefined && !clashing.has(path) ? [file.project] : [],
  );
  const broken = entries
    .filter(({ path, file }) => file.project === undefined || clashing.has(path))
    .map(
      ({ id, path, file: { issue, readable, hasUnclearIssue } }): BrokenFile => ({
        id,
        path,
        ...(issue !== undefined && { issue }),
        readable,
        ...(hasUnclearIssue && { hasUnclearIssue }),
      }),
    );
  const related = linkRelated(projects, entries);
  return {
    projects: related.projects,
    broken,
    problems: [
      ...dropFrequentUnknownKeys(entries),
      ...clashes,
      ...related.problems,
      ...projects.flatMap((project) => labelProblems(project, config)).map(withLocation),
      ...repeatedTitles(projects).map(withLocation),
    ].sort(byLocation),
    withLocation,
  };
}

/** What is wrong with the config's defaults: each is an error, since it would affect every file. */
export function checkDefaults(config: Config, file: string, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  readDefaults(config, (path, message) => problems.push(errorIn(file, message, locate(path))));
  return problems;
}

interface Entry {
  id: string;
  path: string;
  file: ReadFile;
}

/** An unknown key in at least this many files, and in 10 % of them, is not a typo: the list uses it for something else. */
const FREQUENT_KEY = 6;

/** Problems of the files, except for unknown keys that are the list's own. */
function dropFrequentUnknownKeys(entries: readonly Entry[]): Problem[] {
  const problems = entries.flatMap(({ file }) => file.problems);
  const often = new Map<string, number>();
  for (const { unknownKey } of problems)
    if (unknownKey !== undefined) often.set(unknownKey, (often.get(unknownKey) ?? 0) + 1);
  const least = Math.max(FREQUENT_KEY, entries.length / 10);
  return problems.flatMap(({ unknownKey, ...problem }) =>
    unknownKey !== undefined && (often.get(unknownKey) ?? 0) >= least ? [] : [problem],
  );
}

function unreadable(path: string, reason: string): ReadFile {
  return {
    project: undefined,
    issue: undefined,
    hasUnclearIssue: false,
    readable: false,
    problems: [errorIn(path, `The file cannot be read: ${reason}.`)],
    placeOf: () => FILE_START,
  };
}

function clashingIds(entries: readonly Entry[]): Problem[] {
  return [...grouped(entries, ({ id }) => id)].flatMap(([id, same]) =>
    same.map(({ path }) =>
      errorIn(path, `This file and ${others(path, same)} have the same id, ${id}: rename one of them.`),
    ),
  );
}

function clashingIssues(entries: readonly Entry[]): Problem[] {
  return [...grouped(entries, ({ file }) => file.issue)].flatMap(([number, same]) =>
    same.map(({ path, file }) =>
      errorIn(
        path,
        `Issue ${number} is also named by ${others(path, same)}: remove the line "issue" from the newer file.`,
        file.placeOf('issue'),
      ),
    ),
  );
}

function others(path: string, same: readonly Entry[]): string {
  return same
    .map((entry) => entry.path)
    .filter((other) => other !== path)
    .join(', ');
}

/** Entries that share a key with another one. */
function grouped<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K | undefined): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  for (const [key, group] of groups) if (group.length === 1) groups.delete(key);
  return groups;
}

/** Adds titles and paths to related projects; warns about ids that no file has. */
function linkRelated(
  projects: readonly Project[],
  entries: readonly Entry[],
): { projects: Project[]; problems: Problem[] } {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  const linked = projects.map((project) => {
    if (project.related.length === 0) return project;
    const related = project.related.flatMap(({ id }) => {
      const other = byId.get(id);
      if (other !== undefined) return [{ id, title: other.file.project?.title ?? id, path: other.path }];
      problems.push(
        warningIn(
          project.path,
          `related names ${id}, which is not a project of this list: write the path of its file without the folder and .md.`,
          byId.get(project.id)?.file.placeOf('related'),
        ),
      );
      return [];
    });
    return { ...project, related };
  });
  return { projects: linked, problems };
}
