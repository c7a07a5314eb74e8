import { ABOUT, MACHINERY, TEMPLATE, TRANSLATED } from './choose-paths.ts';

/** Why a page of a list is no project with the proposed config. */
export function whyLeftOut(path: string): string {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  const folder = steps.slice(0, -1).find((step) => MACHINERY.test(step));
  if (folder !== undefined) return `${folder} is no part of the list`;
  if (name.startsWith('_')) return 'its name begins with _';
  if (ABOUT.test(name)) return 'a page about the list';
  if (TEMPLATE.test(path)) return 'a template';
  if (/^(?:readme|index)\./i.test(name)) return 'an overview of its folder';
  return TRANSLATED.test(name) ? 'a translation' : 'beside the page of a project';
}

/** Pages that are left out for one reason. */
export interface LeftOut {
  reason: string;
  files: number;
  /** Their paths; where they are many, folders with their numbers of pages. */
  names: string[];
}

/** From this many on, pages of one reason are named by their folders. */
const MANY = 20;

/** Pages grouped by reason, those with the fewest pages first: they are the ones to look at. */
export function groupLeftOut(pages: readonly { path: string; reason: string }[]): LeftOut[] {
  const groups = new Map<string, string[]>();
  for (const { path, reason } of pages) groups.set(reason, [...(groups.get(reason) ?? []), path]);
  return [...groups]
    .map(([reason, paths]) => ({
      reason,
      files: paths.length,
      names: paths.length > MANY ? byFolder(paths) : paths,
    }))
    .sort((one, other) => one.files - other.files);
}

function byFolder(paths: readonly string[]): string[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const folder = path.split('/').slice(0, -1).slice(0, 2).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), path]);
  }
  return [...folders].flatMap(([folder, own]) =>
    own.length < 4 || folder === '' ? own : [`${folder}/ (${own.length} pages)`],
  );
}
