import { formatMapping, type NewMapping, type NewValue } from '../lib/front-matter/index.ts';
import { oneLine } from '../lib/text/one-line.ts';
import { bareFolder, leavesCheckout } from '../lib/text/path.ts';
import type { Contact } from '../model/project.ts';
import type { Config } from '../schema/config.ts';
import { projectKeys } from '../schema/project-keys.ts';
import { isRecord, sourcesOf } from './fields.ts';
import { selected } from './select-paths.ts';

/**
 * The text of a new project file: values of our keys, put where the list keeps them; empty ones are left out.
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
    const [source = key] = sourcesOf(key, config);
    if (source === '#') heading = `# ${escaped(String(value))}\n\n`;
    else data = withValue(data, source.split('.'), value);
  }
  const lines = formatMapping(data);
  const block = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
  return `${block}${heading}${text}`;
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
export function inWordsOfList(key: string, answer: string, config: Config): string {
  const word = oneLine(answer);
  const own = Object.entries(config.values[key] ?? {});
  return own.find(([, meant]) => meant.toLowerCase() === word.toLowerCase())?.[0] ?? word;
}

/** People, each as `Name <mail>`, a mail address, a name or `@login`; who says nothing is left out. */
export function contactsFrom(written: readonly string[]): NewMapping[] {
  return written.map(contactFrom).filter((contact) => Object.keys(contact).length > 0);
}

function contactFrom(written: string): NewMapping {
  const result = projectKeys.contacts.safeParse(written);
  const contact: Contact = result.success ? result.data : {};
  return Object.fromEntries(Object.entries(contact).filter(([, part]) => part !== ''));
}

/** The folder of a category, empty for none; undefined where it would lead elsewhere. */
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
 * Path of a new project file, in the way that `files` of the config asks for: as a file of its own, or as the page of a
 * folder of its own. Undefined where neither would be a project.
 */
export function newPath(folder: string, name: string, config: Config): string | undefined {
  const start = folder === '' ? name : `${folder}/${name}`;
  const ways = [`${start}.md`, `${start}/index.md`, `${start}/README.md`];
  const taken = selected(config.files, ways);
  const inFolder = ways.find((way) => taken.has(way));
  if (inFolder === undefined) return undefined;
  return config.projects === '.' ? inFolder : `${config.projects}/${inFolder}`;
}
