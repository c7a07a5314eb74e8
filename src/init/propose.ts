import { lengthProblems } from '../issue/body-length.ts';
import { renderSection } from '../issue/description.ts';
import { type List, type ListLocation, readList, type UnusableList } from '../list/read-list.ts';
import type { FileReader, SourceFile } from '../model/ports.ts';
import { byLocation, type Problem } from '../model/problem.ts';
import type { Project, Status } from '../model/project.ts';
import type { Repository } from '../model/repository.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { isMarkdown } from './choose-paths.ts';
import { type Checkout, type FileResult, place, placeForGitHub, type WorkflowContext } from './init.ts';
import { groupLeftOut, type LeftOut, whyLeftOut } from './left-out.ts';
import { locateList, pagesIn } from './locate-list.ts';
import { configFile, schemaLine } from './starter-files.ts';
import { survey } from './survey.ts';

/** A config for an existing list, and how the list looks with it. */
export interface ConfigProposal {
  /** Where the list is. */
  folder: string;
  /** The text of the config. */
  config: string;
  /** Empty if there is a config already: then nothing is written. */
  results: FileResult[];
  /** A sentence on how many files are projects with it. */
  summary: string;
  problems: Problem[];
  /** Titles of the first projects. */
  samples: string[];
  /** Pages that are no projects, by reason. */
  leftOut: LeftOut[];
  /** The text of the first issue, as GitHub would get it. */
  firstIssue: string | undefined;
}

/**
 * Proposes a config for the list in a folder, or somewhere below a folder of other things, and, unless there is a config already, adds it and the other files that Dibs
 * needs. Undefined if the folder has no Markdown.
 */
export async function initFrom(
  checkout: Checkout,
  location: ListLocation,
  named: string,
  context: WorkflowContext,
): Promise<ConfigProposal | undefined> {
  const { files } = checkout;
  const sources: SourceFile[] = [];
  for (const path of (await files.list(named)).filter(isMarkdown)) {
    const file = await files.read(path);
    if (file !== undefined) sources.push(file);
  }
  const { folder, others } = locateList(sources, named);
  const proposed = survey(pagesIn(folder, sources), folder, others.keys());
  if (proposed === undefined) return undefined;
  const text = schemaLine(context.schema) + proposed;
  const config = configFile(folder, context.language, context.schema);
  const hasConfig = (await files.read(config.path)) !== undefined;
  const withProposal: FileReader = {
    list: (inFolder) => files.list(inFolder),
    read: async (path) => (path === config.path ? { path, text } : files.read(path)),
  };
  const list = await readList(withProposal, { ...location, projects: undefined });
  const known = list.config ?? { ...defaultConfig(), projects: folder };
  const results = hasConfig
    ? []
    : [await place(checkout, { ...config, text }), ...(await placeForGitHub(checkout, known, context))];
  const start = folder === '.' ? 0 : folder.length + 1;
  return {
    folder,
    config: text,
    results,
    summary: summaryOf(list),
    problems: checked(list, context),
    samples: projectsOf(list)
      .slice(0, SAMPLES)
      .map(({ title }) => title),
    leftOut: groupLeftOut(
      leftOutOf(sources, list).map((path) => ({
        path,
        reason: others.get(path) ?? whyLeftOut(path.slice(start)),
      })),
    ),
    firstIssue: firstIssueOf(projectsOf(list), known, context),
  };
}

const SAMPLES = 5;

function projectsOf(list: List | UnusableList): readonly Project[] {
  return list.config === undefined ? [] : list.projects;
}

/** Markdown that is neither a project nor a file with an error. */
function leftOutOf(sources: readonly SourceFile[], list: List | UnusableList): string[] {
  const known = new Set(
    list.config === undefined ? [] : [...list.projects, ...list.broken].map(({ path }) => path),
  );
  return sources.map(({ path }) => path).filter((path) => isMarkdown(path) && !known.has(path));
}

/** What "dibs check" says of the list, texts that are too long for an issue included. */
function checked(list: List | UnusableList, context: WorkflowContext): Problem[] {
  if (list.config === undefined) return list.problems;
  const { config, projects, problems, withLocation } = list;
  const tooLong = lengthProblems(projects, config, repositoryOf(context));
  return [...problems, ...tooLong.map(withLocation)].sort(byLocation);
}

/** A repository whose name is not known. */
function repositoryOf({ branch, server }: WorkflowContext): Repository {
  return { server, owner: 'OWNER', repo: 'REPOSITORY', branch };
}

/** The first open project's issue while nobody holds it. */
function firstIssueOf(
  projects: readonly Project[],
  config: Config,
  context: WorkflowContext,
): string | undefined {
  const project = projects.find(({ status = 'open' }) => status === 'open');
  if (project === undefined) return undefined;
  return renderSection({
    project,
    config,
    repository: repositoryOf(context),
    status: 'open',
    holders: [],
    waiting: new Map(),
    asked: new Map(),
  });
}

/** Counts the projects, and the open, done and archived ones among them. */
function summaryOf(list: List | UnusableList): string {
  const { projects, broken } = list.config === undefined ? { projects: [], broken: [] } : list;
  const total = projects.length + broken.length;
  const count = (...wanted: (Status | undefined)[]) =>
    projects.filter(({ status }) => wanted.includes(status)).length;
  const states = `${count('open', undefined)} open, ${count('done')} done, ${count('archived')} archived`;
  return `With this config ${projects.length} of ${total} files are projects: ${states}.`;
}
