import { createInterface } from 'node:readline/promises';
import { diskReader, diskWriter } from '../adapters/disk.ts';
import { type Answers, draft } from '../list/draft.ts';
import { foldersOf } from '../list/new-file.ts';
import { type ListLocation, readList } from '../list/read-list.ts';
import { projectId } from '../list/read-project.ts';
import { read } from '../list/read-projects.ts';
import type { FileReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { projectKeys } from '../schema/project-keys.ts';

/** Answers, of which any may be missing. */
type Given = { [K in keyof Answers]?: Answers[K] | undefined };

/** The path of the new project, or why nothing was written. */
export type NewProject = { path: string } | { problems: Problem[] } | { refused: string };

/**
 * Makes a project file; overwrites nothing.
 * @param ask whether to prompt for what is not given
 */
export async function newProject(
  dir: string,
  location: ListLocation,
  today: string,
  given: Given,
  ask: boolean,
): Promise<NewProject> {
  const files = diskReader(dir);
  // The folder need not be there yet: it is made with the file.
  const list = await readList({ ...files, isFolder: async () => true }, location);
  if (list.config === undefined) return { problems: list.problems };
  const { config, projects, broken } = list;
  const folders = foldersOf([...projects, ...broken].map(({ id }) => id));
  const known = unique([...folders, ...Object.keys(config.categories)]);
  const answers = ask ? await askFor(given, known, skillsOf(projects), config) : given;
  const { title } = answers;
  if (title === undefined) return { refused: 'Nothing was answered, so nothing is written.' };
  const made = draft({ ...answers, title }, config, today, folders);
  if ('refused' in made) return made;
  const [fault] = read([{ path: made.path, text: made.text }], config).problems;
  if (fault !== undefined) return { refused: fault.message };
  const id = projectId(made.path, config.projects);
  const same = [...projects, ...broken].find((one) => one.id === id)?.path;
  const taken = same ?? ((await exists(files, made.path)) ? made.path : undefined);
  if (taken !== undefined) {
    return { refused: `${taken} is there already; choose another title or category.` };
  }
  await diskWriter(dir).write(async () => [{ ...made, executable: false }], `Add ${made.path}`);
  return { path: made.path };
}

async function exists(files: FileReader, path: string): Promise<boolean> {
  return (await files.read(path)) !== undefined;
}

/** Skills of the list, those first that most projects ask for. */
function skillsOf(projects: readonly Project[]): string[] {
  const counts = new Map<string, number>();
  for (const skill of projects.flatMap(({ skills }) => skills))
    counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([skill]) => skill);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

class AnswersEnded extends Error {}

/** Prompts for what is not given; an empty answer omits the key. The result has no title if the input ends early. */
async function askFor(
  given: Given,
  categories: readonly string[],
  skills: readonly string[],
  config: Config,
): Promise<Given> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that come before they are asked for (pasted ones) are kept.
  const lines = terminal[Symbol.asyncIterator]();
  const question = async (text: string, hints: readonly string[] = []): Promise<string> => {
    const shown = hints.length === 0 ? '' : ` (${hints.slice(0, 12).join(', ')})`;
    terminal.setPrompt(`${text}${shown}: `);
    terminal.prompt();
    const { value, done } = await lines.next();
    if (done === true) throw new AnswersEnded();
    return value.trim();
  };
  const several = async (text: string, hints?: readonly string[]) =>
    (await question(text, hints)).split(',').map((one) => one.trim());
  /** Prompts again at once if the answer is invalid. */
  const oneOf = async (text: 'Difficulty' | 'Size', hints: readonly string[]): Promise<string> => {
    const key = text.toLowerCase() as Lowercase<typeof text>;
    const own = Object.keys(config.values[key] ?? {});
    for (;;) {
      const answer = await question(text, [...own, ...hints]);
      const isOwn = own.some((word) => word.toLowerCase() === answer.toLowerCase());
      if (answer === '' || isOwn || projectKeys[key].safeParse(answer).success) return answer;
    }
  };
  try {
    let title = given.title ?? '';
    while (title === '') title = await question('Title');
    return {
      title,
      summary: given.summary ?? (await question('Summary, in one line')),
      category: given.category ?? (await question('Category, a folder', categories)),
      difficulty: given.difficulty ?? (await oneOf('Difficulty', ['easy', 'medium', 'hard', 'unknown'])),
      size: given.size ?? (await oneOf('Size', ['small', 'medium', 'large'])),
      skills: given.skills ?? (await several('Skills, with commas between them', skills)),
      contacts: given.contacts ?? (await several('Contacts as Name <mail>, with commas between them')),
    };
  } catch (error) {
    if (error instanceof AnswersEnded) return {};
    throw error;
  } finally {
    terminal.close();
  }
}
