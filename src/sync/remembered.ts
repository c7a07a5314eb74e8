import { numbersInIndex } from '../list/index-page.ts';
import { readProjectFile } from '../list/read-project.ts';
import type { FileReader, ProposedFiles } from '../model/ports.ts';
import type { Project } from '../model/project.ts';
import type { Config } from '../schema/config.ts';

/** More files than this are not read one by one where changes wait. */
const MAX_FILES = 10;

/** Where numbers are that the files do not have (yet). */
export interface Memory {
  files: Pick<FileReader, 'read'>;
  /** Undefined if nothing is proposed for files. */
  proposed: ProposedFiles | undefined;
}

/**
 * Numbers of issues that wait to be merged into the files of projects that have none, or that the index has for them, by
 * project.
 */
export async function readRemembered(
  projects: readonly Project[],
  config: Config,
  { files, proposed }: Memory,
): Promise<ReadonlyMap<string, number>> {
  const { index } = config;
  const pages = index === null ? [] : [index];
  const current = index === null ? undefined : await files.read(index);
  const paths = projects.slice(0, MAX_FILES).map(({ path }) => path);
  const waiting = (await proposed?.textsOf([...pages, ...paths])) ?? new Map<string, string>();
  const texts = current !== undefined && 'text' in current ? [current.text] : [];
  const listed = numbersIn([...texts, ...pages.flatMap((page) => waiting.get(page) ?? [])], index ?? '');
  return new Map(
    projects.flatMap((project) => {
      const number = numberIn(waiting.get(project.path), project, config) ?? listed.get(project.path);
      return number === undefined ? [] : [[project.id, number] as const];
    }),
  );
}

function numbersIn(indexes: readonly string[], path: string): Map<string, number> {
  return new Map(indexes.flatMap((text) => [...numbersInIndex(text, path)]));
}

function numberIn(text: string | undefined, { id, path }: Project, config: Config): number | undefined {
  return text === undefined ? undefined : readProjectFile(path, text, id, config, false).issue;
}
