import { draft } from '../list/draft.ts';
import { FIRST_TITLE } from '../list/placeholders.ts';
import { type ListLocation, misnamedConfig, readList } from '../list/read-list.ts';
import type { FileReader, FileWriter } from '../model/ports.ts';
import { errorIn, type Problem } from '../model/problem.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import type { Language } from '../texts/texts.ts';
import {
  configFile,
  pagesFile,
  proposalForm,
  runsDibs,
  type StarterFile,
  workflowFile,
} from './starter-files.ts';
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
  /** Address of the JSON Schema of the config. */
  schema: string;
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
  const results = [await place(checkout, configFile(folder, context.language, context.schema))];
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

export async function place(
  { files, writer }: Checkout,
  { path, text, purpose }: StarterFile,
): Promise<FileResult> {
  if ((await files.read(path)) !== undefined) {
    return { path, created: false, note: `left alone, it is there already: ${purpose}` };
  }
  await writer.write(async () => [{ path, text, executable: false }], `Add ${path}`);
  return { path, created: true, note: purpose };
}

/** Adds the workflow and the issue form. */
export async function placeForGitHub(
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
