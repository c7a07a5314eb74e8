import { lengthProblems } from '../issue/body-length.ts';
import { type ListLocation, readList } from '../list/read-list.ts';
import { unfilledProject } from '../list/unfilled.ts';
import type { FileReader } from '../model/ports.ts';
import { byLocation } from '../model/problem.ts';
import type { Repository } from '../model/repository.ts';
import type { Run } from '../model/run.ts';
import { indexProblem } from '../sync/write-back.ts';
import { findUnfilled } from './find-unfilled.ts';
import { heldByFiles } from './held.ts';
import { emptyRun } from './result.ts';

/**
 * Reads only the files and reports their problems; sends no request.
 * @param repository what links would point to; if given, the texts of the issues and the index are checked, too
 */
export async function check(
  files: FileReader,
  location: ListLocation,
  repository?: Repository,
): Promise<Run> {
  const list = await readList(files, location);
  const found = [...list.problems, ...(await findUnfilled(files, location.configPath))];
  if (list.config === undefined) return { ...emptyRun(undefined), problems: found.sort(byLocation) };
  const { config, projects, withLocation } = list;
  found.push(...projects.flatMap(unfilledProject).map(withLocation));
  if (repository !== undefined) {
    found.push(...lengthProblems(projects, config, repository).map(withLocation));
    const index = config.index === null ? undefined : indexProblem(await files.read(config.index));
    if (index !== undefined) found.push(index);
  }
  return {
    ...emptyRun(undefined, config),
    remindAfter: config.claims.remind_after,
    projects,
    held: heldByFiles(projects),
    problems: found.sort(byLocation),
  };
}
