import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { diskReader, readNamed } from '../adapters/disk.ts';
import { folderLog } from '../adapters/git-history.ts';
import { isApart, writeSite } from '../adapters/site-folder.ts';
import { readConfig } from '../list/read-config.ts';
import { readList } from '../list/read-list.ts';
import { messageOf } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import { problemLine } from '../report/terminal.ts';
import { type Config, defaultConfig } from '../schema/config.ts';
import { claimKey, type ListSource, readHistory, readPublished, severalFiles } from '../site/index.ts';
import { offlineRepository, originOf } from './connect.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  out,
  print,
  printStatus,
  today,
  UsageError,
} from './terminal.ts';

/** What the options say. */
export interface SiteOptions extends Common {
  out: string;
  baseUrl?: string;
  siteConfig?: string;
}

/** Makes pages over several lists; a list that cannot be used is named, and keeps nobody from the others. */
export async function makeSeveral(paths: readonly string[], options: SiteOptions): Promise<void> {
  if (options.repo !== undefined)
    throw new UsageError('With several lists, --repo has no meaning: each clone names its repository.');
  const config = siteConfigOf(options.siteConfig);
  process.exitCode = EXIT_OK;
  const complain = (line: string) => {
    printStatus(err.bad(line));
    process.exitCode = EXIT_PROBLEMS;
  };
  const sources: ListSource[] = [];
  for (const path of paths) {
    try {
      sources.push(await readSource(path, options, (problem) => complain(problemLine(problem))));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      complain(`${path}: error: ${messageOf(error)}`);
    }
  }
  let used = sources.length;
  const shared = { config, repository: offlineRepository(options), baseUrl: options.baseUrl, today: today() };
  const pages = severalFiles(sources, shared, (name, message) => {
    used -= 1;
    complain(`${name}: error: ${message}`);
  });
  if (used === 0) return;
  const { files, removed } = writeSite(resolve(options.out), pages);
  const also = removed === 0 ? '' : `, ${removed} removed`;
  print(out.strong(`${used} of ${paths.length} lists on ${files} files in ${options.out}${also}.`));
}

/** Title, language and words of the pages over all lists. */
function siteConfigOf(path: string | undefined): Config {
  if (path === undefined) return defaultConfig();
  const file = readNamed(path);
  if ('unreadable' in file) throw new Error(`${path} cannot be read: ${file.unreadable}.`);
  const { config, problems } = readConfig(file.text, path);
  for (const problem of problems) printStatus(err.bad(problemLine(problem)));
  if (config === undefined || problems.length > 0)
    throw new Error(`${path} has errors, so nothing was made.`);
  return config;
}

/** Reads a list: a clone, or the file `projects.json` of published pages with the feed beside it. */
async function readSource(
  path: string,
  options: SiteOptions,
  report: (problem: Problem) => void,
): Promise<ListSource> {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) throw new Error('There is no such file or folder.');
  if (kind.isDirectory()) return await readClone(path, options, report);
  const file = readNamed(path);
  if ('unreadable' in file) throw new Error(`It cannot be read: ${file.unreadable}.`);
  const feed = join(dirname(path), 'feed.json');
  const beside = existsSync(feed) ? readNamed(feed) : undefined;
  const published = readPublished(file.text, beside && 'text' in beside ? beside.text : undefined);
  if (typeof published === 'string') throw new Error(published);
  return { name: path, published };
}

async function readClone(
  path: string,
  { config: configPath, projects: folder, out: target }: SiteOptions,
  report: (problem: Problem) => void,
): Promise<ListSource> {
  const repository = originOf(path);
  if (repository === undefined)
    throw new Error(
      'This is no clone with a remote "origin" on GitHub, so that its repository is not known.',
    );
  const list = await readList(diskReader(path), { configPath, projects: folder });
  for (const problem of list.problems.filter(({ severity }) => severity === 'error'))
    report({ ...problem, file: join(path, problem.file) });
  if (list.config === undefined) throw new Error('This list has no pages, because of the errors above.');
  const { config, projects } = list;
  if (!isApart(resolve(target), resolve(path, config.projects)))
    throw new UsageError(
      `The pages and the project files need folders of their own: ${target} is no place for them.`,
    );
  const key = claimKey(config);
  const log = folderLog(path, config.projects, key);
  const history = log && readHistory(log.names, log.patches, key);
  return { name: path, input: { projects, config, repository, history } };
}
