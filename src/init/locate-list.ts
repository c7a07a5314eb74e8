import type { SourceFile } from '../model/ports.ts';
import { ABOUT, MACHINERY } from './choose-paths.ts';
import { evidenceOf, weightOf } from './evidence.ts';
import { findList } from './find-list.ts';
import { saysStatus } from './flags.ts';
import { type ForeignFile, readForeign } from './foreign-file.ts';
import { isTemplate, whyNoProject } from './no-project.ts';

/** Where a list is. */
export interface ListPlace {
  /** Relative to the checkout. */
  folder: string;
  /** Pages that are no projects, by their paths in the checkout, with the reason. */
  others: Map<string, string>;
}

/** From this many pages on, a title that looks like one of a template is shared by projects. */
const SHARED = 5;

/** Folders that hold a whole site or repository: the list is somewhere in them. */
const WHOLE = /^(?:\.|(?:.*\/)?(?:content|src|source|docs?|pages|site|website|web|www|collections|public))$/i;

/**
 * Finds the list below a folder, and the pages beside it that are no projects.
 * @param pages the Markdown files below the folder
 * @param named the folder: its own files are the list unless it is a whole site or repository
 */
export function locateList(pages: readonly SourceFile[], named: string): ListPlace {
  const read = pages.flatMap((page): ForeignFile[] => {
    const file =
      'text' in page && machineryIn(page.path) === undefined ? readForeign(page.path, page.text) : undefined;
    return file === undefined ? [] : [file];
  });
  const paths = new Set(pages.map(({ path }) => path));
  const others = new Map<string, string>();
  const groups = new Map<string, ForeignFile[]>();
  for (const file of read) {
    const [folder = ''] = file.path.split('/');
    groups.set(folder, [...(groups.get(folder) ?? []), file]);
  }
  const templates = new Map<string, string[]>();
  for (const file of read) {
    const siblings = groups.get(file.path.split('/', 1)[0] ?? '') ?? [];
    const reason = whyNoProject(file, paths, saysStatus(siblings));
    if (reason === undefined) continue;
    others.set(file.path, reason);
    if (isTemplate(reason)) templates.set(reason, [...(templates.get(reason) ?? []), file.path]);
  }
  // A heading that many pages share is a label of theirs, and none of them is a template.
  for (const paths of templates.values())
    if (paths.length >= SHARED) for (const path of paths) others.delete(path);
  if (!WHOLE.test(named)) return { folder: named, others };
  for (const { path } of pages) {
    const step = machineryIn(path);
    if (step !== undefined) others.set(path, `${step} is no part of the list`);
  }
  const start = named === '.' ? 0 : named.length + 1;
  const found = findList(
    read
      .filter(({ path }) => !others.has(path) && !ABOUT.test(path.slice(path.lastIndexOf('/') + 1)))
      .map((file) => ({ path: file.path.slice(start), weight: weightOf(evidenceOf(file.path, file)) })),
  );
  if (found === undefined) return { folder: named, others };
  for (const [path, reason] of found.others) others.set(`${named === '.' ? '' : `${named}/`}${path}`, reason);
  const folder = [named, found.folder].filter((step) => step !== '' && step !== '.').join('/') || '.';
  for (const { path } of pages)
    if (!others.has(path) && !isIn(folder, path)) others.set(path, `outside of ${folder}/`);
  leaveOutUnlike(
    read.filter(({ path }) => isIn(folder, path) && !others.has(path)),
    others,
  );
  return { folder, others };
}

/** Share of the pages of a list that say the same facts in their texts, from which on the others are pages about it. */
const ALIKE = 0.85;

/** Leaves out pages without any of the facts that the text of nearly every other page has. */
function leaveOutUnlike(pages: readonly ForeignFile[], others: Map<string, string>): void {
  if (pages.some(({ hasFrontMatter }) => hasFrontMatter)) return;
  const facts = new Map(pages.map((file) => [file.path, evidenceOf(file.path, file).facts]));
  const rich = [...facts.values()].filter((count) => count > 1).length;
  if (rich < pages.length * ALIKE) return;
  for (const [path, count] of facts)
    if (count === 0) others.set(path, 'it has no label such as the others have in their texts');
}

/** The first folder of a path that holds what builds a site, or the code of others. */
function machineryIn(path: string): string | undefined {
  return path
    .split('/')
    .slice(0, -1)
    .find((step) => MACHINERY.test(step));
}

/** Files below a folder. */
export function pagesIn<File extends { path: string }>(folder: string, files: readonly File[]): File[] {
  return files.filter(({ path }) => isIn(folder, path));
}

function isIn(folder: string, path: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`);
}
