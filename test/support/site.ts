/** The pages of lists that tests make up. */

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { readConfig } from '../../src/list/read-config.ts';
import { read } from '../../src/list/read-projects.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { type SiteInput, siteFiles } from '../../src/site/index.ts';

export const REPOSITORY = {
  server: 'https://github.com',
  owner: 'xen-list',
  repo: 'projects',
  branch: 'main',
};
export const TODAY = '2026-11-25';

/** What the pages are made from, for project files by their paths and the text of a config. */
export function siteInput(files: Readonly<Record<string, string>>, config = ''): SiteInput {
  const { config: settings = defaultConfig(), problems } = readConfig(config, '.github/dibs.yml');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { projects } = read(sources, settings);
  return { projects, config: settings, repository: REPOSITORY, today: TODAY };
}

/** It may stand in a text, as later versions of the checker know: https://html.spec.whatwg.org/multipage/syntax.html#normal-elements */
const VALID = 'Raw ">"';

/** Says what is wrong with the HTML of a page, in a line each. */
export async function htmlProblems(path: string, text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.flatMap(({ line, ruleId, message }) =>
      message.startsWith(VALID) ? [] : [`${path}:${line} ${ruleId}: ${message}`],
    ),
  );
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // The boxes of a filter have one name, as radio buttons have.
    rules: { 'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }] },
  }),
);

/** All files of a site, by path. */
export function siteOf(input: SiteInput): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of siteFiles(input)) {
    if (files.has(path)) throw new Error(`Two files of the site have the path ${path}.`);
    files.set(path, text);
  }
  return files;
}
