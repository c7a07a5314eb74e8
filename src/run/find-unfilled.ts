import { unfilledInConfig, unfilledInWorkflow } from '../list/unfilled.ts';
import type { FileReader } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';

const WORKFLOWS = '.github/workflows';

/** Placeholders in the config and the workflows that `dibs init`, or whoever copied our workflow, left unfilled. */
export async function findUnfilled(files: FileReader, configPath: string): Promise<Problem[]> {
  const isDibs = (await exists(files, 'action.yml')) || (await exists(files, 'action.yaml'));
  const problems: Problem[] = [];
  const config = await files.read(configPath);
  if (config !== undefined) problems.push(...unfilledInConfig(config));
  for (const path of await workflowsIn(files)) {
    const file = await files.read(path);
    if (file !== undefined) problems.push(...unfilledInWorkflow(file, isDibs));
  }
  return problems;
}

/** None if the folder cannot be read, since a list can do without it. */
async function workflowsIn(files: FileReader): Promise<string[]> {
  try {
    return await files.list(WORKFLOWS);
  } catch {
    return [];
  }
}

async function exists(files: FileReader, path: string): Promise<boolean> {
  return (await files.read(path)) !== undefined;
}
