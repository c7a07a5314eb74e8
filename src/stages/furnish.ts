import { configTemplate } from '../model/template-config.ts';
import { FORM_TEMPLATE } from '../model/template-form.ts';
import { workflowTemplate } from '../model/template-workflow.ts';

/** A file that a repository needs or may want for Dibs. */
export interface Furniture {
  path: string;
  text: string;
  /** What it is for, in a few words. */
  purpose: string;
}

/**
 * The files of a repository that begins with Dibs, its projects apart.
 * @param folder the projects folder
 */
export function furnish(folder: string): { config: Furniture; workflow: Furniture; form: Furniture } {
  return {
    config: {
      path: '.github/dibs.yml',
      text: configTemplate(folder),
      purpose: 'the settings of the list; every one is optional',
    },
    workflow: {
      path: '.github/workflows/dibs.yml',
      text: workflowTemplate(folder),
      purpose: 'runs Dibs on GitHub: change the lines marked with "yours"',
    },
    form: {
      path: '.github/ISSUE_TEMPLATE/propose-a-project.yml',
      text: FORM_TEMPLATE,
      purpose: 'the form "Propose a project" for new issues',
    },
  };
}

/** Whether a workflow runs Dibs already. */
export function runsDibs(workflow: string): boolean {
  return /^[ \t]*(?:-\s+)?uses:\s*["']?[^\s"'#]*\/dibs@/m.test(workflow);
}
