import { type Config, leavesCheckout } from '../model/config.ts';
import { isRecord, sourcesOf } from '../model/fields.ts';
import { formatMapping, type NewMapping, type NewValue } from '../model/front-matter-new.ts';
import { isSelected } from '../model/globs.ts';
import type { Contact } from '../model/project.ts';
import { projectId, readProjectFile } from '../model/project-file.ts';
import { oneLine, projectKeys } from '../model/schema.ts';
import { slugOf } from '../model/slug.ts';

/** What somebody says of a project that is to be; what is absent or empty is left out. */
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

/** A project file that can be written, or a sentence that says what stands in its way. */
export type Draft = { path: string; text: string } | { refused: string };

const OUTLINE = `## What to do

Say what should change, and why.

## Where to start

Name the code, the documents and the people that help with the first step.

## Done when

Say how everybody can see that it is finished.
`;

/**
 * Answers → a project file, read back to make sure that it says what was answered.
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
  const inFolder = `${category === '' ? '' : `${category}/`}${slugOf(title)}.md`;
  if (!isSelected(config.files)(inFolder)) {
    return { refused: `${inFolder} would not be a project: "files" in the config leaves it out.` };
  }
  const path = config.projects === '.' ? inFolder : `${config.projects}/${inFolder}`;
  const text = textOf({ ...answers, title }, config, today);
  const fault = faultOf(path, text, { ...answers, title }, config);
  return fault === undefined ? { path, text } : { refused: fault };
}

function isOneLine(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return text.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
}

/** The folder of a category, empty for none; undefined where it would lead elsewhere. */
function folderOf(written: string, config: Config, folders: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const known = Object.entries(config.categories).find(([, { name }]) => name?.toLowerCase() === wanted)?.[0];
  const folder = (known ?? written).replace(/^\.\/|\/+$/g, '');
  if (folder === '') return written === '' ? '' : undefined;
  const isInside =
    !leavesCheckout(folder) &&
    !/[\\:*?"<>|]/.test(folder) &&
    folder.split('/').every((step) => step !== '' && !step.startsWith('.') && !/[. ]$/.test(step));
  if (!isInside) return undefined;
  return folders.find((one) => one.toLowerCase() === folder.toLowerCase()) ?? folder;
}

function textOf(answers: Answers, config: Config, today: string): string {
  const values: [key: string, value: NewValue][] = [
    ['title', answers.title],
    ['summary', oneLine(answers.summary ?? '')],
    ['difficulty', inWordsOfList('difficulty', answers.difficulty, config)],
    ['size', inWordsOfList('size', answers.size, config)],
    ['skills', (answers.skills ?? []).map(oneLine).filter(Boolean)],
    ['contacts', (answers.contacts ?? []).map(contactOf).filter((one) => Object.keys(one).length > 0)],
    ['inserted', today],
  ];
  let data: NewMapping = {};
  let heading = '';
  for (const [key, value] of values) {
    if (value.length === 0) continue;
    const [source = key] = sourcesOf(key, config);
    if (source === '#') heading = `# ${escaped(String(value))}\n\n`;
    else data = withValue(data, source.split('.'), value);
  }
  const lines = formatMapping(data);
  const block = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
  return `${block}${heading}${OUTLINE}`;
}

/** A text as Markdown that is read as exactly this text. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#]/g, '\\$&');
}

/** `meta.title` of the config is `title` inside of `meta`. */
function withValue(data: NewMapping, [first = '', ...rest]: readonly string[], value: NewValue): NewMapping {
  if (rest.length === 0) return { ...data, [first]: value };
  const inner = data[first];
  return { ...data, [first]: withValue(isRecord(inner) ? (inner as NewMapping) : {}, rest, value) };
}

/** The first of the list's own words (`values` of the config) for one of ours. */
function inWordsOfList(key: string, answer: string | undefined, config: Config): string {
  const word = oneLine(answer ?? '');
  const own = Object.entries(config.values[key] ?? {});
  return own.find(([, meant]) => meant.toLowerCase() === word.toLowerCase())?.[0] ?? word;
}

function contactOf(written: string): NewMapping {
  const result = projectKeys.contacts.safeParse(written);
  const contact: Contact = result.success ? result.data : {};
  return Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== ''));
}

/** What a reader would find wrong with the file, or different from what was answered. */
function faultOf(path: string, text: string, answers: Answers, config: Config): string | undefined {
  const { project, problems } = readProjectFile(path, text, projectId(path, config.projects), config, false);
  const [problem] = problems;
  if (problem !== undefined) return problem.message;
  if (project?.title !== answers.title)
    return 'This title cannot be kept where the config says that titles are.';
  const contacts = (answers.contacts ?? []).map(contactOf).filter((one) => Object.keys(one).length > 0);
  if (contacts.length > 0 && project.contacts.length !== contacts.length) {
    return 'These contacts cannot be kept where the config says that contacts are.';
  }
  return undefined;
}
