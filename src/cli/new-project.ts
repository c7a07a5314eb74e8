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
import { InputEnded, openPrompt, type Prompt } from './prompt.ts';

/** Answers, of which any may be missing. */
type Given = { [K in keyof Answers]?: Answers[K] | undefined };

/** The path of the new project, or why nothing was written. */
export type NewProject = { path: string } | { problems: Problem[] } | { refused: string };

/**
 * Makes a project file; overwrites nothing.
 * @param ask whether to prompt for what is not given
 * @throws Interrupted if somebody presses Ctrl-C
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
  const categories = [...new Set([...folders, ...Object.keys(config.categories)])];
  const answers = ask ? await askFor(given, { categories, skills: skillsOf(projects), config }) : given;
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

const INTRODUCTION = `This makes the file of a new project; you can change all of it later.
Enter skips a question. Ctrl-C leaves and writes nothing.
`;

/** What answers are chosen from. */
interface Known {
  categories: readonly string[];
  skills: readonly string[];
  config: Config;
}

/**
 * Prompts for what is not given; an empty answer omits the key. The result has no title if the input ends early.
 * @throws Interrupted
 */
async function askFor(given: Given, known: Known): Promise<Given> {
  const prompt = openPrompt();
  console.log(INTRODUCTION);
  try {
    let title = given.title ?? '';
    while (title === '') title = await prompt.ask('Title: ');
    return {
      title,
      summary: given.summary ?? (await prompt.ask('Summary, in one line: ')),
      category: given.category ?? (await askForCategory(prompt, known)),
      difficulty: given.difficulty ?? (await askForOne(prompt, 'Difficulty', LEVELS, known)),
      size: given.size ?? (await askForOne(prompt, 'Size', SIZES, known)),
      skills: given.skills ?? (await askForSeveral(prompt, 'Skills, with commas between them', known.skills)),
      contacts: given.contacts ?? (await askForSeveral(prompt, 'Contacts as Name <mail>, with commas')),
    };
  } catch (error) {
    if (error instanceof InputEnded) return {};
    throw error;
  } finally {
    prompt.close();
  }
}

const LEVELS = ['easy', 'medium', 'hard', 'unknown'];
const SIZES = ['small', 'medium', 'large'];

function withHints(question: string, hints: readonly string[]): string {
  return hints.length === 0 ? `${question}: ` : `${question} (${hints.slice(0, 12).join(', ')}): `;
}

/** A folder that is not there yet is asked for once more: it may be a typo. */
async function askForCategory(prompt: Prompt, { categories, config }: Known): Promise<string> {
  const known = [...categories, ...Object.values(config.categories).flatMap(({ name = [] }) => name)];
  for (;;) {
    const answer = await prompt.ask(withHints('Category, a folder', categories));
    if (answer === '' || known.some((one) => one.toLowerCase() === answer.toLowerCase())) return answer;
    const isWanted = await prompt.ask(`There is no folder ${answer} yet. Make it? (y/N) `);
    if (/^y(es)?$/i.test(isWanted)) return answer;
  }
}

/** Asks again if the answer is none that can be read. */
async function askForOne(
  prompt: Prompt,
  name: 'Difficulty' | 'Size',
  hints: readonly string[],
  { config }: Known,
): Promise<string> {
  const key = name.toLowerCase() as Lowercase<typeof name>;
  const own = Object.keys(config.values[key] ?? {});
  for (;;) {
    const answer = await prompt.ask(withHints(name, [...own, ...hints]));
    const isOwn = own.some((word) => word.toLowerCase() === answer.toLowerCase());
    if (answer === '' || isOwn || projectKeys[key].safeParse(answer).success) return answer;
    console.log(`Write one of ${[...own, ...hints].join(', ')}.`);
  }
}

async function askForSeveral(
  prompt: Prompt,
  question: string,
  hints: readonly string[] = [],
): Promise<string[]> {
  const answer = await prompt.ask(withHints(question, hints));
  return answer.split(',').map((one) => one.trim());
}
