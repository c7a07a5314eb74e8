import { renderSection } from '../issue/description.ts';
import { draft } from '../list/draft.ts';
import { FIRST_TITLE } from '../list/placeholders.ts';
import {
  type List,
  type ListLocation,
  misnamedConfig,
  readList,
  type UnusableList,
} from '../list/read-list.ts';
import type { FileReader, FileWriter, SourceFile } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import type { Project, Status } from '../model/project.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import type { Language } from '../texts/texts.ts';
import { isMarkdown } from './choose-paths.ts';
import { whyLeftOut } from './left-out.ts';
import {
  configFile,
  pagesFile,
  proposalForm,
  runsDibs,
  type StarterFile,
  workflowFile,
} from './starter-files.ts';
import { survey } from './survey.ts';
import type { Release } from './workflow-template.ts';

/** The outcome for one file. */
export interface FileResult {
  path: string;
  created: boolean;
  /** What it is for, or why it was not created. */
  note: string;
}

/** What the workflow needs besides the config. */
export interface WorkflowContext {
  /** The default branch, or `main` if unknown. */
  branch: string;
  branchIsKnown: boolean;
  /** Address of the server that the repository is on, without a slash at its end. */
  server: string;
  /** The release of Dibs to run; undefined if there is none yet. */
  release: Release | undefined;
  today: string;
  /** Of all that people read on GitHub. */
  language: Language;
  /** Whether the pages of the list are to be published. */
  pages: boolean;
}

/** The checkout that the files are written to. */
export interface Checkout {
  files: FileReader;
  writer: FileWriter;
}

const WORKFLOWS = '.github/workflows';

/** Finds a problem that prevents creating a config. */
export async function configProblem(files: FileReader, location: ListLocation): Promise<Problem | undefined> {
  const hasConfig = (await files.read(location.configPath)) !== undefined;
  return await misnamedConfig(files, location, hasConfig);
}

/**
 * Adds the files that Dibs needs to a repository. Existing files are left alone.
 * @param folder the projects folder for the new config
 */
export async function init(
  checkout: Checkout,
  location: ListLocation,
  folder: string,
  context: WorkflowContext,
): Promise<{ results: FileResult[]; problems: Problem[] }> {
  const { files } = checkout;
  const results = [await place(checkout, configFile(folder, context.language))];
  const list = await readList(files, { ...location, projects: undefined });
  const { config, problems } = list;
  if (config !== undefined && location.projects !== undefined && config.projects !== folder) {
    const message = `The projects are in ${config.projects} here, not in ${folder}: change "projects" in this file first.`;
    return { results, problems: [errorIn(location.configPath, message)] };
  }
  const known = config ?? { ...defaultConfig(), projects: folder };
  results.push(...(await placeForGitHub(checkout, known, context)));
  if (config === undefined) return { results, problems };
  const [first] = [...list.projects, ...list.broken];
  if (first !== undefined) {
    const note = 'left alone, it is there already: the list has projects, so none is added';
    return { results: [...results, { path: first.path, created: false, note }], problems: [] };
  }
  const created = draft({ title: FIRST_TITLE }, config, context.today);
  if ('refused' in created) {
    results.push({ path: config.projects, created: false, note: `has no first project: ${created.refused}` });
  } else {
    const purpose = 'a project to begin with: write your own into it before you push';
    results.push(await place(checkout, { ...created, purpose }));
  }
  return { results, problems: [] };
}

/** A config for an existing list, and how the list looks with it. */
export interface ConfigProposal {
  /** The text of the config. */
  config: string;
  /** Empty if there is a config already: then nothing is written. */
  results: FileResult[];
  /** A sentence on how many files are projects with it. */
  summary: string;
  problems: Problem[];
  /** Titles of the first projects. */
  samples: string[];
  /** Pages that are no projects, with the reason. */
  leftOut: { path: string; reason: string }[];
  /** The text of the first issue, as GitHub would get it. */
  firstIssue: string | undefined;
}

/**
 * Proposes a config for the files of a folder and, unless there is a config already, adds it and the other files that Dibs
 * needs. Undefined if the folder has no Markdown.
 */
export async function initFrom(
  checkout: Checkout,
  location: ListLocation,
  folder: string,
  context: WorkflowContext,
): Promise<ConfigProposal | undefined> {
  const { files } = checkout;
  const sources: SourceFile[] = [];
  for (const path of await files.list(folder)) {
    const file = await files.read(path);
    if (file !== undefined) sources.push(file);
  }
  const text = survey(sources, folder);
  if (text === undefined) return undefined;
  const config = configFile(folder, context.language);
  const hasConfig = (await files.read(config.path)) !== undefined;
  const withProposal: FileReader = {
    list: (inFolder) => files.list(inFolder),
    read: async (path) => (path === config.path ? { path, text } : files.read(path)),
  };
  const list = await readList(withProposal, location);
  const known = list.config ?? { ...defaultConfig(), projects: folder };
  const results = hasConfig
    ? []
    : [await place(checkout, { ...config, text }), ...(await placeForGitHub(checkout, known, context))];
  const start = folder === '.' ? 0 : folder.length + 1;
  return {
    config: text,
    results,
    summary: summaryOf(list),
    problems: list.problems,
    samples: projectsOf(list)
      .slice(0, SAMPLES)
      .map(({ title }) => title),
    leftOut: leftOutOf(sources, list).map((path) => ({ path, reason: whyLeftOut(path.slice(start)) })),
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

/** The first open project's issue while nobody holds it. */
function firstIssueOf(
  projects: readonly Project[],
  config: Config,
  { branch, server }: WorkflowContext,
): string | undefined {
  const project = projects.find(({ status = 'open' }) => status === 'open');
  if (project === undefined) return undefined;
  const repository = { server, owner: 'OWNER', repo: 'REPOSITORY', branch };
  return renderSection({
    project,
    config,
    repository,
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

async function place({ files, writer }: Checkout, { path, text, purpose }: StarterFile): Promise<FileResult> {
  if ((await files.read(path)) !== undefined) {
    return { path, created: false, note: `left alone, it is there already: ${purpose}` };
  }
  await writer.write(async () => [{ path, text, executable: false }], `Add ${path}`);
  return { path, created: true, note: purpose };
}

/** Adds the workflow and the issue form. */
async function placeForGitHub(
  checkout: Checkout,
  config: Config,
  { branch, release, server, pages }: WorkflowContext,
): Promise<FileResult[]> {
  const workflow = workflowFile(config, branch, release, server);
  const running = await workflowThatRunsDibs(checkout.files);
  const note = `left alone, it is there already: ${workflow.purpose}`;
  return [
    running === undefined ? await place(checkout, workflow) : { path: running, created: false, note },
    await place(checkout, proposalForm(config)),
    ...(pages ? [await place(checkout, pagesFile(release))] : []),
  ];
}

async function workflowThatRunsDibs(files: FileReader): Promise<string | undefined> {
  const { path: publishing } = pagesFile(undefined);
  for (const path of await files.list(WORKFLOWS)) {
    if (path === publishing) continue;
    const file = await files.read(path);
    if (file !== undefined && 'text' in file && runsDibs(file.text)) return path;
  }
  return undefined;
}
