import { diskReader, diskWriter } from './adapters/disk.ts';
import { readList, type Settings } from './hallway/read-list.ts';
import { isoDay } from './model/date.ts';
import type { FileReader } from './model/ports.ts';
import type { Problem } from './model/problem.ts';
import { draft } from './stages/draft.ts';
import { type Furniture, furnish, runsDibs } from './stages/furnish.ts';

/** What became of one file. */
export interface Placed {
  path: string;
  made: boolean;
  /** What it is for, or why it was not made. */
  note: string;
}

const FIRST_TITLE = 'My first project';
const WORKFLOWS = '.github/workflows';

/**
 * Puts the files into a repository that Dibs needs. What is there already is left alone.
 * @param folder the projects folder for the new config
 */
export async function init(
  dir: string,
  settings: Settings,
  folder: string,
): Promise<{ placed: Placed[]; problems: Problem[] }> {
  const files = diskReader(dir);
  const placed: Placed[] = [];
  const place = async ({ path, text, purpose }: Furniture) => {
    if ((await files.read(path)) !== undefined) {
      placed.push({ path, made: false, note: `left alone, it is there already: ${purpose}` });
      return;
    }
    await diskWriter(dir).write(async () => [{ path, text, executable: false }], `Add ${path}`);
    placed.push({ path, made: true, note: purpose });
  };
  await place(furnish(folder).config);
  const { config, projects, broken, problems } = await readList(files, settings);
  const { workflow, form } = furnish(config?.projects ?? folder);
  const running = await workflowThatRunsDibs(files);
  if (running === undefined) await place(workflow);
  else
    placed.push({ path: running, made: false, note: `left alone, it is there already: ${workflow.purpose}` });
  await place(form);
  if (config === undefined) return { placed, problems };
  const [first] = [...projects, ...broken];
  if (first !== undefined) {
    const note = 'left alone, it is there already: the list has projects, so none is added';
    return { placed: [...placed, { path: first.path, made: false, note }], problems: [] };
  }
  const made = draft({ title: FIRST_TITLE }, config, isoDay(new Date(settings.now)));
  if ('refused' in made) {
    placed.push({ path: config.projects, made: false, note: `has no first project: ${made.refused}` });
  } else await place({ ...made, purpose: 'a project to begin with: write your own into it before you push' });
  return { placed, problems: [] };
}

async function workflowThatRunsDibs(files: FileReader): Promise<string | undefined> {
  for (const path of await files.list(WORKFLOWS)) {
    const file = await files.read(path);
    if (file !== undefined && 'text' in file && runsDibs(file.text)) return path;
  }
  return undefined;
}
