import { markerOf } from '../issue/body.ts';
import { projectPaths } from '../list/read-list.ts';
import { projectId, readProjectFile } from '../list/read-project.ts';
import { messageOf } from '../model/errors.ts';
import type { CommitFiles, PullBase, SourceFile } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { PullView } from '../model/run.ts';
import type { Config } from '../schema/config.ts';
import { handEditProblems, isSuspect, lostNumbers, type OwnLines } from './hand-edits.ts';
import type { RunState } from './state.ts';

/** How many files of the base are fetched at most: a job's token has 1,000 requests an hour for its whole repository. */
const MAX_FETCHED = 50;

/** What a pull request changes in project files. If its base cannot be read, a note says so, and the plan goes without it. */
export async function compareBase(
  view: RunState,
  base: PullBase,
  configPath: string,
): Promise<{ pull: PullView; problems: Problem[] }> {
  try {
    const { files, hasMoved } = await base.read();
    const comparison = await compare(view, files);
    const { problems, left } = await findHandMade(view, files, comparison);
    const note = `${left} more files may have changes by hand in issue or claim: no more than ${MAX_FETCHED} were compared with what they were.`;
    // A change of the config may be one of every project.
    const changed = (await files.isSame(configPath)) ? comparison.changed : undefined;
    const { renamed, unclosed } = comparison;
    const pull = { changed, renamed, unclosed, hasMoved, notes: left === 0 ? [] : [note] };
    return { pull, problems };
  } catch (error) {
    const why = messageOf(error);
    const note = `The base of this pull request could not be read, so changes by hand of issue and claim are not pointed out: ${why}`;
    const pull = { changed: undefined, renamed: new Map(), unclosed: [], hasMoved: false, notes: [note] };
    return { pull, problems: [] };
  }
}

interface Comparison extends Pick<PullView, 'renamed' | 'unclosed'> {
  /** Paths of the project files on the base. */
  paths: ReadonlySet<string>;
  changed: ReadonlySet<string>;
}

async function compare(
  { config, projects, broken, observation }: RunState,
  files: CommitFiles,
): Promise<Comparison> {
  const paths = new Set(projectPaths(await files.list(config.projects), config));
  const changed = new Set<string>();
  const here = new Set<string>();
  for (const { id, path } of [...projects, ...broken]) {
    here.add(path);
    if (!(await files.isSame(path))) changed.add(id);
  }
  const gone = new Map<string, string>();
  for (const path of paths) if (!here.has(path)) gone.set(projectId(path, config.projects), path);
  for (const id of gone.keys()) changed.add(id);
  const renamed = new Map<string, string>();
  for (const [id, issue] of observation.matched) {
    const path = gone.get(markerOf(issue, id)?.id ?? '');
    if (path !== undefined) renamed.set(id, path);
  }
  const unclosed = observation.unclosed.flatMap(({ issue, why }) => {
    const project = markerOf(issue)?.id ?? '';
    return gone.has(project) ? [{ project, issue: issue.number, why }] : [];
  });
  return { paths, changed, renamed, unclosed };
}

async function findHandMade(
  { config, claims, observation, withLocation, plan, projects }: RunState,
  files: CommitFiles,
  { changed, paths, renamed }: Comparison,
): Promise<{ problems: Problem[]; left: number }> {
  const edits = new Map(plan.edits.map((edit) => [edit.project, edit]));
  const suspects = projects
    .filter(({ id }) => changed.has(id))
    .map((project) => ({ project, observation, seen: claims.ports.issues.seen, edit: edits.get(project.id) }))
    .filter(isSuspect);
  const problems = lostNumbers(projects, observation);
  let fetched = 0;
  let left = 0;
  for (const suspect of suspects) {
    const { id, path } = suspect.project;
    const earlier = paths.has(path) ? path : renamed.get(id);
    if (earlier === undefined) problems.push(...handEditProblems(suspect, undefined));
    else if (fetched === MAX_FETCHED) left += 1;
    else {
      fetched += 1;
      const lines = ownLines(await files.read(earlier), config);
      if (lines !== undefined) problems.push(...handEditProblems(suspect, lines));
    }
  }
  return { problems: problems.map(withLocation), left };
}

/** Undefined if the file was broken. */
function ownLines(file: SourceFile | undefined, config: Config): OwnLines | undefined {
  if (file === undefined || 'unreadable' in file) return undefined;
  const id = projectId(file.path, config.projects);
  const { project } = readProjectFile(file.path, file.text, id, config, false);
  return (
    project && {
      ...(project.issue !== undefined && { issue: project.issue }),
      ...(project.claim !== undefined && { claim: project.claim }),
    }
  );
}
