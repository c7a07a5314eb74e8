import type { NewValue } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { slugOf } from '../lib/text/slug.ts';
import type { Config } from '../schema/config.ts';
import { contactsFrom, folderOf, inWordsOfList, newPath, projectFileText } from './new-file.ts';
import { projectId, readProjectFile } from './read-project.ts';

/** What was answered about a new project. */
export interface Answers {
  title: string;
  summary?: string | undefined;
  /** A folder under the projects folder, or the name of a category of the config. */
  category?: string | undefined;
  difficulty?: string | undefined;
  size?: string | undefined;
  skills?: readonly string[] | undefined;
  /** Each as `Name <mail>`, a mail address, a name or `@login`. */
  contacts?: readonly string[] | undefined;
}

/** A project file that can be written, or the reason why it cannot, in a sentence. */
export type Draft = { path: string; text: string } | { refused: string };

const OUTLINE = `## What to do

Say what should change, and why.

## Where to start

Name the code, the documents and the people that help with the first step.

## Done when

Say how everybody can see that it is finished.
`;

/**
 * Makes a project file from answers, and reads it back to make sure that it contains them.
 * @param today ISO date
 * @param folders categories that are in use already
 */
export function draft(
  answers: Answers,
  config: Config,
  today: string,
  folders: readonly string[] = [],
): Draft {
  const told = Object.values(answers).flat();
  if (told.some((text) => text !== undefined && !isOneLine(text))) {
    return { refused: 'An answer is one line of text, without line breaks and control characters.' };
  }
  const title = oneLine(answers.title);
  if (title === '') return { refused: 'A project needs a title.' };
  const category = folderOf(answers.category?.trim() ?? '', config, folders);
  if (category === undefined) {
    return { refused: `The category "${answers.category}" is not a folder inside the projects folder.` };
  }
  const path = newPath(category, slugOf(title), config);
  if (path === undefined) {
    const file = `${category === '' ? '' : `${category}/`}${slugOf(title)}.md`;
    return { refused: `${file} would not be a project: "files" in the config leaves it out.` };
  }
  const text = textOf({ ...answers, title }, config, today);
  const refused = problemOf(path, text, { ...answers, title }, config);
  return refused === undefined ? { path, text } : { refused };
}

function isOneLine(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}

function textOf(answers: Answers, config: Config, today: string): string {
  const values: [key: string, value: NewValue][] = [
    ['title', answers.title],
    ['summary', oneLine(answers.summary ?? '')],
    ['difficulty', inWordsOfList('difficulty', answers.difficulty ?? '', config)],
    ['size', inWordsOfList('size', answers.size ?? '', config)],
    ['skills', (answers.skills ?? []).map(oneLine).filter(Boolean)],
    ['contacts', contactsFrom(answers.contacts ?? [])],
    ['inserted', today],
  ];
  return projectFileText(values, OUTLINE, config);
}

/** What is wrong with the file, or differs from what was answered. */
function problemOf(path: string, text: string, answers: Answers, config: Config): string | undefined {
  const { project, problems } = readProjectFile(path, text, projectId(path, config.projects), config, false);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  if (project?.title !== answers.title)
    return 'This title cannot be kept where the config says that titles are.';
  const contacts = contactsFrom(answers.contacts ?? []);
  if (contacts.length > 0 && project.contacts.length !== contacts.length) {
    return 'These contacts cannot be kept where the config says that contacts are.';
  }
  return undefined;
}
