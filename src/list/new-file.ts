import { formatMapping, isRecord, type NewMapping, type NewValue } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { bareFolder, leavesCheckout } from '../lib/text/path.ts';
import type { Contact } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { sourcesOf } from './fields.ts';
import { matchGlobs } from './select-paths.ts';

/**
 * The text of a new project file, with values where the list keeps them; empty ones are left out.
 * @param text its Markdown
 */
export function projectFileText(
  values: readonly [key: string, value: NewValue][],
  text: string,
  config: Config,
): string {
  let data: NewMapping = {};
  let heading = '';
  for (const [key, value] of values) {
    if (value.length === 0) continue;
    const [source = key] = sourcesOf(key, config).filter((one) => one !== 'text');
    if (source === '#') heading = `# ${escaped(String(value))}\n\n`;
    else data = withValue(data, source.split('.'), value);
  }
  const lines = formatMapping(data);
  const block = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
  return `${block}${heading}${text}`;
}

/** Escapes a text so that Markdown renders it as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~#]/g, '\\$&');
}

/** Sets a value by path: `meta.title` of the config is `title` inside of `meta`. */
function withValue(data: NewMapping, [first = '', ...rest]: readonly string[], value: NewValue): NewMapping {
  if (rest.length === 0) return { ...data, [first]: value };
  const inner = data[first];
  return { ...data, [first]: withValue(isRecord(inner) ? (inner as NewMapping) : {}, rest, value) };
}

/** The list's own word (`values` of the config) for one of ours, the first if there are several. */
export function inWordsOfList(key: string, answer: string, config: Config): string {
  const word = oneLine(answer);
  const own = Object.entries(config.values[key] ?? {});
  return own.find(([, meant]) => meant.toLowerCase() === word.toLowerCase())?.[0] ?? word;
}

/** People, each as `Name <mail>`, a mail address, a name or `@login`; empty ones are left out. */
export function contactsFrom(written: readonly string[]): NewMapping[] {
  return written.map(contactFrom).filter((contact) => Object.keys(contact).length > 0);
}

function contactFrom(written: string): NewMapping {
  const result = projectKeys.contacts.safeParse(written);
  const contact: Contact = result.success ? result.data : {};
  return Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== ''));
}

/** The folder of a category, empty for none; undefined if it would be outside of the projects folder. */
export function folderOf(written: string, config: Config, folders: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const known = Object.entries(config.categories).find(([, { name }]) => name?.toLowerCase() === wanted)?.[0];
  const folder = bareFolder(known ?? written);
  if (folder === '') return written === '' ? '' : undefined;
  const isInside =
    !leavesCheckout(folder) &&
    !/[\\:*?"<>|]/.test(folder) &&
    folder.split('/').every((step) => step !== '' && !step.startsWith('.') && !/[. ]$/.test(step));
  if (!isInside) return undefined;
  return folders.find((one) => one.toLowerCase() === folder.toLowerCase()) ?? folder;
}

/** First folders of ids, each once. */
export function foldersOf(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id) => id.includes('/')).map((id) => id.slice(0, id.indexOf('/'))))];
}

/**
 * Path of a new project file that `files` of the config selects: a file, or the page of a folder. Undefined if neither
 * would be a project.
 */
export function newPath(folder: string, name: string, config: Config): string | undefined {
  const start = folder === '' ? name : `${folder}/${name}`;
  const candidates = [`${start}.md`, `${start}/index.md`, `${start}/README.md`];
  const taken = matchGlobs(config.files, candidates);
  const inFolder = candidates.find((path) => taken.has(path));
  if (inFolder === undefined) return undefined;
  return config.projects === '.' ? inFolder : `${config.projects}/${inFolder}`;
}
