import { formTemplate } from '../proposals/form-template.ts';
import type { Config } from '../schema/config.ts';
import type { Language } from '../texts/texts.ts';
import { configTemplate } from './config-template.ts';
import { pagesTemplate } from './pages-template.ts';
import { type Release, workflowTemplate } from './workflow-template.ts';

/** A file that Dibs adds to a repository. */
export interface StarterFile {
  path: string;
  text: string;
  /** Its purpose, in a few words. */
  purpose: string;
}

/**
 * @param folder the projects folder
 * @param schema address of the JSON Schema of the config
 */
export function configFile(folder: string, language: Language, schema: string): StarterFile {
  return {
    path: '.github/dibs.yml',
    text: schemaLine(schema) + configTemplate(folder, language),
    purpose: 'the settings of the list; every one is optional',
  };
}

/** The first line of a config, by which editors complete and check it. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n`;
}

/** The workflow for a list with a config. */
export function workflowFile(
  config: Config,
  branch: string,
  release: Release | undefined,
  server: string,
): StarterFile {
  return {
    path: '.github/workflows/dibs.yml',
    text: workflowTemplate(config, branch, release, server),
    purpose: `runs Dibs${release === undefined ? '' : ` v${release.version}`} on GitHub, for the branch ${branch}`,
  };
}

/** The workflow that publishes the pages. */
export function pagesFile(release: Release | undefined): StarterFile {
  return {
    path: '.github/workflows/pages.yml',
    text: pagesTemplate(release),
    purpose: 'publishes the pages of the list, once Settings → Pages → Source says GitHub Actions',
  };
}

/** The form for proposals, in the language of the list. */
export function proposalForm(config: Config): StarterFile {
  return {
    path: '.github/ISSUE_TEMPLATE/propose-a-project.yml',
    text: formTemplate(config),
    purpose: 'the form for new issues that propose a project',
  };
}

/** Whether a workflow runs Dibs. */
export function runsDibs(workflow: string): boolean {
  return /^[ \t]*(?:-\s+)?uses:\s*(?:["']?[^\s"'#]*\/dibs@|\.\/ +#.*\/dibs@)/m.test(workflow);
}
