import { bareFolder, leavesCheckout } from '../lib/text/path.ts';
import type { Place } from '../lib/text/place.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { FolderUnreadable, GlobsTooSlow, messageOf } from '../model/errors.ts';
import type { FileReader, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem, warningIn } from '../model/problem.ts';
import type { BrokenFile, Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import type { Locate } from './config-source.ts';
import { hasIndexSection } from './index-page.ts';
import { readConfig } from './read-config.ts';
import { checkDefaults, type ReadProjects, read } from './read-projects.ts';
import { matchGlobs } from './select-paths.ts';

/** Where a list is, and what overrides its config. */
export interface ListLocation {
  /** Path of the config file, relative to the checkout. */
  configPath: string;
  /** The projects folder, if it is not the config's. */
  projects?: string | undefined;
  writeBack?: Config['write_back'] | undefined;
}

/** The list as its files have it. */
export interface List {
  config: Config;
  projects: Project[];
  broken: BrokenFile[];
  problems: Problem[];
  withLocation(problem: Problem): Problem;
}

/** A list whose config or folder has an error: nothing can be done with it. */
export interface UnusableList {
  config: undefined;
  problems: Problem[];
}

/** Reads the config and the project files. */
export async function readList(files: FileReader, location: ListLocation): Promise<List | UnusableList> {
  const source = await files.read(location.configPath);
  const failed = (problems: Problem[]): UnusableList => ({ config: undefined, problems });
  if (source !== undefined && 'unreadable' in source) {
    const message = `The config cannot be read: ${source.unreadable}.`;
    return failed([errorIn(location.configPath, message)]);
  }
  const misnamed = await misnamedConfig(files, location, source !== undefined);
  if (misnamed !== undefined) return failed([misnamed]);
  if (source === undefined && location.configPath !== DEFAULT_CONFIG) {
    return failed([errorIn(location.configPath, 'There is no such config file.')]);
  }
  const { config: written, problems, locate } = readConfig(source?.text, location.configPath);
  const config = written && withOverrides(written, location);
  const faults = config === undefined ? [] : checkDefaults(config, location.configPath, locate);
  if (config === undefined || problems.length + faults.length > 0) return failed([...problems, ...faults]);
  if (leavesCheckout(config.projects)) {
    const message = 'The projects folder must be a path inside the checkout.';
    return failed([errorIn(config.projects, message)]);
  }
  if (location.projects !== undefined && !(await isFolder(files, config.projects))) {
    const message = 'There is no such folder in the checkout.';
    return failed([errorIn(config.projects, message)]);
  }
  let sources: SourceFile[];
  let list: ReadProjects;
  try {
    sources = await readSources(files, config);
    list = read(sources, config);
  } catch (error) {
    const key = faultyKey(error, config);
    if (key === undefined) throw error;
    const isWritten = key !== 'projects' || location.projects === undefined;
    const written = isWritten ? placeOfKey(source?.text, locate, key) : undefined;
    const file = written ? location.configPath : config.projects;
    return failed([errorIn(file, messageOf(error), written)]);
  }
  if (sources.length > 0) return { config, ...list };
  const message = 'There is no project file here: is this the folder of the projects?';
  return { config, ...list, problems: [warningIn(config.projects, message)] };
}

/** The key of the config that makes the files unreadable; undefined if the error is about something else. */
function faultyKey(error: unknown, config: Config): 'projects' | 'files' | 'archive' | undefined {
  if (error instanceof FolderUnreadable) return 'projects';
  if (!(error instanceof GlobsTooSlow)) return undefined;
  return error.globs === config.archive ? 'archive' : 'files';
}

/** Where a key is in the config; undefined if it has its default. */
function placeOfKey(source: string | undefined, locate: Locate, key: string): Place | undefined {
  const { line, column } = locate([key]);
  const text = (source ?? '').replace(/^\uFEFF/, '').split('\n')[line - 1] ?? '';
  return text
    .slice(column - 1)
    .replace(/^["']/, '')
    .startsWith(key)
    ? { line, column }
    : undefined;
}

/** Names that people give the config by mistake, where it has no effect. */
const MISNAMED = ['.github/dibs.yaml', 'dibs.yml', 'dibs.yaml', '.dibs.yml', '.dibs.yaml'];

/**
 * A config that has no effect where it is. Outside of `.github`, a file of that name is one only if there is no config.
 * @param hasConfig whether the config that is read is there
 */
export async function misnamedConfig(
  files: FileReader,
  { configPath }: ListLocation,
  hasConfig: boolean,
): Promise<Problem | undefined> {
  if (configPath !== DEFAULT_CONFIG) return undefined;
  const message = `Dibs reads its config from ${DEFAULT_CONFIG}: rename this file, or remove it.`;
  for (const file of hasConfig ? MISNAMED.slice(0, 1) : MISNAMED) {
    if ((await files.read(file)) !== undefined) return errorIn(file, message);
  }
  return undefined;
}

async function isFolder(files: FileReader, folder: string): Promise<boolean> {
  return (await files.isFolder?.(folder)) ?? (await files.list(folder)).length > 0;
}

function withOverrides(config: Config, { projects, writeBack }: ListLocation): Config {
  const folder = bareFolder(projects ?? config.projects) || '.';
  // The default index goes with its folder: a list kept elsewhere has no use for a second folder.
  const index =
    config.index === 'projects/README.md' && folder !== '.' ? `${folder}/README.md` : config.index;
  return { ...config, projects: folder, index, write_back: writeBack ?? config.write_back };
}

/** Those of the paths under the projects folder that are project files. */
export function projectPaths(paths: readonly string[], config: Config): string[] {
  const start = config.projects === '.' ? 0 : config.projects.length + 1;
  const named = matchGlobs(
    config.files,
    paths.map((path) => path.slice(start)),
  );
  return paths.filter((path) => named.has(path.slice(start)));
}

async function readSources(files: FileReader, config: Config): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const path of projectPaths(await files.list(config.projects), config)) {
    const file = await files.read(path);
    const isIndex =
      path === config.index && file !== undefined && 'text' in file && hasIndexSection(file.text);
    if (file !== undefined && !isIndex) sources.push(file);
  }
  return sources;
}
