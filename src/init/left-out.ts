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
