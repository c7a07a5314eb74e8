import { escaped, withoutOthers } from './exact-globs.ts';

/** The files of a list that are projects, for `files` and `archive` of the config. */
export interface Selection {
  /** Undefined if the default is right. */
  files: string[] | undefined;
  archive: string[];
  /** The reasons, one sentence each. */
  reasons: string[];
}

/** Names of pages about a list that are no projects. */
export const ABOUT =
  /^(?:contributing|code[-_ ]?of[-_ ]?conduct|licen[sc]e|changelog|security|summary|support|faq|about|overview|guidelines?|toc|404|search|project[-_]?ideas(?:[-_]?list)?|ideas?[-_]?list|(?:project|proposal|idea|gsoc|issue|pull[-_]request)?[-_ ]?template)\.[a-z]+$/i;
/** A file or folder with the word in its name: what people copy, and no project. */
export const TEMPLATE = /(?:^|[/ _.-])(?:template|templates|boilerplate)(?:[/ _.-]|$)/i;
/** Folders of what builds a site, and of other people's code. */
export const MACHINERY =
  /^(?:node_modules|vendor|themes?|_includes|_layouts|_sass|_data|layouts|archetypes|assets|static|public|site-packages|bower_components)$/i;
const MARKDOWN = /\.(?:md|markdown|mkdn?|mdown)$/i;
const YEAR = /(?<!\d)(?:(?:19|20)\d\d|(?<=(?:osre|gsoc|sor|gsod)[-_]?)[012]\d)(?!\d)/i;
/** From this many on, folders of old years are named by what they are not. */
const MANY_YEARS = 4;
/** Translations: `idea.fr.md` next to `idea.md`. */
export const TRANSLATED = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2})?)\.(\w+)$/i;

export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

/**
 * @param markdown all Markdown files, relative to the list's folder
 * @param apart those of them that are known to be no projects
 */
export function selectPaths(markdown: readonly string[], apart: ReadonlySet<string> = new Set()): Selection {
  const paths = markdown.filter((path) => !apart.has(path));
  const reasons: string[] = [];
  const out: string[] = ['!**/_*'];
  const machinery = [
    ...new Set(paths.flatMap((path) => folderPath(path).filter((step) => MACHINERY.test(step)))),
  ];
  for (const step of machinery.sort()) out.push(`!**/${escaped(step)}/**`);
  if (machinery.length > 0)
    reasons.push(`Folders that are no part of the list are left out: ${sample(machinery)}.`);
  const rest = paths.filter((path) => !folderPath(path).some((step) => MACHINERY.test(step)));
  const templates = rest.filter(
    (path) => TEMPLATE.test(path) && !isAbout(path) && !nameOf(path).startsWith('_'),
  );
  out.push(...templateGlobs(templates));
  if (templates.length > 0) reasons.push(`Templates are left out: ${sample(templates)}.`);
  const about = rest.filter(isAbout);
  for (const name of new Set(about.map(nameOf))) out.push(`!**/${escaped(name)}`);
  if (about.length > 0) reasons.push(`Pages about the list are left out: ${sample(about)}.`);
  const languages = translations(paths);
  for (const language of languages) out.push(`!**/*.${language}.*`);
  if (languages.length > 0) reasons.push(`Translations are left out: ${sample(languages)}.`);
  const pages = rest.filter(
    (path) =>
      !templates.includes(path) &&
      !ABOUT.test(nameOf(path)) &&
      !nameOf(path).startsWith('_') &&
      !languages.includes(languageOf(path) ?? ''),
  );

  const readmes = pagesNamed('README', pages);
  const indexes = pagesNamed('index', pages);
  if (readmes.projects.length > 0)
    reasons.push(`${readmes.projects.length} projects are a README in a folder of their own.`);
  const overviews = [...readmes.overviews, ...indexes.overviews];
  if (overviews.length > 0) reasons.push(`Overviews are left alone: ${sample(overviews)}.`);
  const own = [...readmes.projects, ...indexes.projects];
  const folders = new Set(own.map(folderOf));
  const others = pages.filter(
    (path) => !own.includes(path) && !overviews.includes(path) && !isWithin(folders, path),
  );
  const besides = pages.length - own.length - overviews.length - others.length;
  const isBundled = own.length > 0 && (besides > 0 || (others.length === 0 && readmes.projects.length > 0));
  const names = isBundled ? [...new Set(own.map(shapeOf))] : [];
  if (isBundled && besides > 0) reasons.push(`Other pages in folders of projects are left out: ${besides}.`);
  const all = `**/*.${extensionGlob(isBundled ? others : pages)}`;
  const chosen = isBundled
    ? [...(others.length > 0 ? [...new Set(others.map((path) => shapeOf(path)))] : []), ...names]
    : [all];
  if (readmes.projects.length === 0) out.unshift('!**/README.md');
  else for (const path of readmes.globs) out.push(path);
  out.push(...indexes.globs);
  const files = withoutOthers([...chosen, ...out], markdown, apart);
  const isDefault = files.join() === '**/*.md,!**/README.md,!**/_*';
  return { files: isDefault ? undefined : files, reasons, archive: oldYears(others.concat(own), reasons) };
}

function isAbout(path: string): boolean {
  return ABOUT.test(nameOf(path)) && !nameOf(path).startsWith('_');
}

/** The folders above a file, by their names. */
function folderPath(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** Globs for templates: a whole folder if that is what bears the word. */
function templateGlobs(paths: readonly string[]): string[] {
  const globs = paths.map((path) => {
    const folder = folderPath(path).find((step) => TEMPLATE.test(step));
    return `!**/${escaped(folder ?? nameOf(path))}${folder === undefined ? '' : '/**'}`;
  });
  return [...new Set(globs)];
}

function isWithin(folders: ReadonlySet<string>, path: string): boolean {
  return foldersAbove(path).some((folder) => folders.has(folder));
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return folders;
}

/** Pages with the same name: projects if most at their depth are alone in their folder, overviews otherwise. */
function pagesNamed(
  name: string,
  pages: readonly string[],
): { projects: string[]; overviews: string[]; globs: string[] } {
  const found = pages.filter(
    (path) =>
      nameOf(path)
        .replace(/\.[^.]*$/, '')
        .toLowerCase() === name.toLowerCase(),
  );
  /** Number of pages below a folder. */
  const below = new Map<string, number>();
  for (const path of pages)
    for (const folder of foldersAbove(path)) below.set(folder, (below.get(folder) ?? 0) + 1);
  const projects: string[] = [];
  const overviews: string[] = [];
  const globs: string[] = [];
  for (const depth of new Set(found.map(depthOf))) {
    const here = found.filter((path) => depthOf(path) === depth);
    const alone = here.filter((path) => below.get(folderOf(path)) === 1);
    // A single README, or a few next to many other files, describe their folders.
    const isMany = name === 'index' || alone.length > Math.max(1, pages.length / 20);
    const isProject = depth > 0 && alone.length >= here.length / 2 && isMany;
    if (isProject) projects.push(...here);
    else {
      overviews.push(...here);
      globs.push(`!${'*/'.repeat(depth)}${name}.md`);
    }
  }
  return { projects, overviews, globs };
}

/** The folders of all years but the latest. */
function oldYears(paths: readonly string[], reasons: string[]): string[] {
  const depths = paths.map((path) =>
    path
      .split('/')
      .slice(0, -1)
      .findIndex((step) => YEAR.test(step)),
  );
  const depth = [0, 1, 2].find((at) => depths.filter((one) => one === at).length >= paths.length / 2);
  if (depth === undefined) return [];
  const yearOf = (folder: string) => {
    const year = Number(YEAR.exec(folder)?.[0]);
    return year < 100 ? 2000 + year : year;
  };
  const steps = paths.filter((_, at) => depths[at] === depth).map((path) => path.split('/')[depth] ?? '');
  const newest = Math.max(...steps.map(yearOf));
  const old = [...new Set(steps)].filter((step) => yearOf(step) < newest).sort();
  if (old.length === 0) return [];
  const count = steps.filter((step) => old.includes(step)).length;
  reasons.push(
    `${count} files in folders of years before ${newest} are archived unless they say otherwise: no issues for them.`,
  );
  const above = '*/'.repeat(depth);
  const current = [...new Set(steps)].filter((step) => yearOf(step) === newest).sort();
  if (old.length >= MANY_YEARS && depths.every((one) => one === depth))
    return [`${above}*/**`, ...current.map((step) => `!${above}${escaped(step)}/**`)];
  return old.map((step) => `${above}${escaped(step)}/**`);
}

function translations(paths: readonly string[]): string[] {
  const known = new Set(paths.map((path) => path.toLowerCase()));
  const found = paths.flatMap((path) => {
    const [, base = '', language = '', extension = ''] = TRANSLATED.exec(path) ?? [];
    return base !== '' && known.has(`${base}.${extension}`.toLowerCase()) ? [language.toLowerCase()] : [];
  });
  return [...new Set(found)].sort();
}

function languageOf(path: string): string | undefined {
  return TRANSLATED.exec(path)?.[2]?.toLowerCase();
}

/** A glob for files with a name or extension at a depth. */
function shapeOf(path: string): string {
  const name = nameOf(path);
  return `${'*/'.repeat(depthOf(path))}${/^(?:readme|index)\./i.test(name) ? name : `*.${extensionOf(path)}`}`;
}

function extensionGlob(paths: readonly string[]): string {
  const all = [...new Set(['md', ...paths.map(extensionOf)])];
  return all.length === 1 ? 'md' : `{${all.join(',')}}`;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function depthOf(path: string): number {
  return path.split('/').length - 1;
}

function sample(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}
