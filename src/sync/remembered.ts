import { readProjectFile } from '../list/read-project.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';

/**
 * Numbers of issues that wait to be merged into the files of projects that have none, by project.
 * @param proposed texts that wait for files, by path
 */
export function rememberedNumbers(
  projects: readonly Project[],
  proposed: ReadonlyMap<string, string>,
  config: Config,
): ReadonlyMap<string, number> {
  const numbers = projects.flatMap(({ id, path }) => {
    const text = proposed.get(path);
    const number = text === undefined ? undefined : readProjectFile(path, text, id, config, false).issue;
    return number === undefined ? [] : [[id, number] as const];
  });
  return new Map(numbers);
}
