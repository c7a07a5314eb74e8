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
import type { Status } from '../model/project.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { configFile, PROPOSAL_FORM, runsDibs, type StarterFile, workflowFile } from './starter-files.ts';
import { survey } from './survey.ts';
import type { Release } from './workflow-template.ts';

/** What became of one file. */
export interface Placed {
  path: string;
  made: boolean;
  /** What it is for, or why it was not made. */
  note: string;
}

/** What the workflow is told beside the config. */
export interface Surroundings {
  /** The default branch, or the usual one. */
  branch: string;
  branchIsKnown: boolean;
  /** The release of Dibs that is to run; undefined if there is none yet. */
  release: Release | undefined;
  today: string;
}

/** The checkout that the files are put into. */
export interface Checkout {
  files: FileReader;
  writer: FileWriter;
}

const WORKFLOWS = '.github/workflows';

/** What must be put right before a config can be made. */
export async function obstacle(files: FileReader, location: ListLocation): Promise<Problem | undefined> {
  const hasConfig = (await files.read(location.configPath)) !== undefined;
  return await misnamedConfig(files, location, hasConfig);
}

/**
 * Puts the files into a repository that Dibs needs. What is there already is left alone.
 * @param folder the projects folder for the new config
 */
export async function init(
  checkout: Checkout,
  location: ListLocation,
  folder: string,
  surroundings: Surroundings,
): Promise<{ placed: Placed[]; problems: Problem[] }> {
  const { files } = checkout;
  const placed = [await place(checkout, configFile(folder))];
  const list = await readList(files, { ...location, projects: undefined });
  const { config, problems } = list;
  if (config !== undefined && location.projects !== undefined && config.projects !== folder) {
    const message = `The projects are in ${config.projects} here, not in ${folder}: change "projects" in this file first.`;
    return { placed, problems: [errorIn(location.configPath, message)] };
  }
  const known = config ?? { ...defaultConfig(), projects: folder };
  placed.push(...(await placeForGitHub(checkout, known, surroundings)));
  if (config === undefined) return { placed, problems };
  const [first] = [...list.projects, ...list.broken];
  if (first !== undefined) {
    const note = 'left alone, it is there already: the list has projects, so none is added';
    return { placed: [...placed, { path: first.path, made: false, note }], problems: [] };
  }
  const made = draft({ title: FIRST_TITLE }, config, surroundings.today);
  if ('refused' in made) {
    placed.push({ path: config.projects, made: false, note: `has no first project: ${made.refused}` });
  } else {
    const purpose = 'a project to begin with: write your own into it before you push';
    placed.push(await place(checkout, { ...made, purpose }));
  }
  return { placed, problems: [] };
}

/** A config for a list that is there already, and what the list is with it. */
export interface Proposed {
  /** The text of the config. */
  config: string;
  /** Nothing where there was a config: then the proposal is only that. */
  placed: Placed[];
  /** In a sentence, how many files are projects with it. */
  standing: string;
  problems: Problem[];
}

/**
 * Proposes a config for the files of a folder, and puts it into the repository with what else Dibs needs, unless there
 * is a config already. Undefined where the folder has no Markdown.
 */
export async function initFrom(
  checkout: Checkout,
  location: ListLocation,
  folder: string,
  surroundings: Surroundings,
): Promise<Proposed | undefined> {
  const { files } = checkout;
  const sources: SourceFile[] = [];
  for (const path of await files.list(folder)) {
    const file = await files.read(path);
    if (file !== undefined) sources.push(file);
  }
  const text = survey(sources, folder);
  if (text === undefined) return undefined;
  const config = configFile(folder);
  const hasConfig = (await files.read(config.path)) !== undefined;
  const withProposal: FileReader = {
    list: (inFolder) => files.list(inFolder),
    read: async (path) => (path === config.path ? { path, text } : files.read(path)),
  };
  const list = await readList(withProposal, location);
  const known = list.config ?? { ...defaultConfig(), projects: folder };
  const placed = hasConfig
    ? []
    : [await place(checkout, { ...config, text }), ...(await placeForGitHub(checkout, known, surroundings))];
  return { config: text, placed, standing: summary(list), problems: list.problems };
}

/** How many files are projects, and how many of those are open, done and archived. */
function summary(list: List | UnusableList): string {
  const { projects, broken } = list.config === undefined ? { projects: [], broken: [] } : list;
  const total = projects.length + broken.length;
  const count = (...wanted: (Status | undefined)[]) =>
    projects.filter(({ status }) => wanted.includes(status)).length;
  const states = `${count('open', undefined)} open, ${count('done')} done, ${count('archived')} archived`;
  return `With this config ${projects.length} of ${total} files are projects: ${states}.`;
}

async function place({ files, writer }: Checkout, { path, text, purpose }: StarterFile): Promise<Placed> {
  if ((await files.read(path)) !== undefined) {
    return { path, made: false, note: `left alone, it is there already: ${purpose}` };
  }
  await writer.write(async () => [{ path, text, executable: false }], `Add ${path}`);
  return { path, made: true, note: purpose };
}

/** The workflow and the issue form. */
async function placeForGitHub(
  checkout: Checkout,
  config: Config,
  { branch, release }: Surroundings,
): Promise<Placed[]> {
  const workflow = workflowFile(config, branch, release);
  const running = await workflowThatRunsDibs(checkout.files);
  const note = `left alone, it is there already: ${workflow.purpose}`;
  return [
    running === undefined ? await place(checkout, workflow) : { path: running, made: false, note },
    await place(checkout, PROPOSAL_FORM),
  ];
}

async function workflowThatRunsDibs(files: FileReader): Promise<string | undefined> {
  for (const path of await files.list(WORKFLOWS)) {
    const file = await files.read(path);
    if (file !== undefined && 'text' in file && runsDibs(file.text)) return path;
  }
  return undefined;
}
