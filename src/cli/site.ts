import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { folderLog } from '../adapters/git-history.ts';
import { isApart, writeSite } from '../adapters/site-folder.ts';
import { problemLine } from '../report/terminal.ts';
import { offlineRepository, repoOption } from './connect.ts';
import { defaultBranch } from './git.ts';
import { helpText } from './help-text.ts';
import type { SiteOptions } from './site-lists.ts';
import {
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  listCommand,
  locationOf,
  out,
  print,
  printStatus,
  today,
  UsageError,
} from './terminal.ts';

export function addSite(program: Command): void {
  listCommand(program, 'site', 'Make the pages of the list from its files; asks GitHub nothing')
    .argument(
      '[list...]',
      'several lists, for pages and one feed over all of them: clones, or the projects.json that pages of a list publish',
    )
    .requiredOption('--out <folder>', 'where to put them; nothing else in there is changed')
    .addOption(
      new Option(
        '--base-url <url>',
        'where they will be published, for feeds and search engines; links work without it',
      ).argParser(baseUrl),
    )
    .option(
      '--site-config <file>',
      'with several lists: a config whose site, language and texts their common pages have',
    )
    .addOption(repoOption())
    .addHelpText(
      'after',
      helpText(`Files with errors are left out, and named. Where the clone has its whole history, the pages tell who held what
when, and the feeds which projects have become free.

Examples:
  dibs site --out _site --base-url https://example.org/projects/
  dibs site --out _site --base-url https://example.org/ clones/* others/*/projects.json`),
    )
    .action(async (lists: string[], options: SiteOptions) => {
      if (lists.length === 0) return await makeSite(options);
      const { makeSeveral } = await import('./site-lists.ts');
      await makeSeveral(lists, options);
    });
}

/** The address of the pages, with a slash at its end. */
export function baseUrl(value: string): string {
  if (!/^https?:\/\/[^\s/?#"'<>]+(?:\/[^\s?#"'<>]*)?$/i.test(value))
    throw new InvalidArgumentError('Write an address such as https://example.org/projects/.');
  return new URL(value.endsWith('/') ? value : `${value}/`).href;
}

async function makeSite(options: SiteOptions): Promise<void> {
  const { dir } = options;
  if (options.siteConfig !== undefined)
    throw new UsageError(
      '--site-config is for several lists; the pages of one take all from its own config.',
    );
  const { readList } = await import('../list/read-list.ts');
  const list = await readList(diskReader(dir), locationOf(options));
  const errors = list.problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) printStatus(err.bad(problemLine(problem)));
  if (list.config === undefined) {
    process.exitCode = EXIT_PROBLEMS;
    return;
  }
  if (!isApart(resolve(options.out), resolve(dir, list.config.projects)))
    throw new UsageError(
      `The pages and the project files need folders of their own: ${options.out} is no place for them.`,
    );
  const { claimKey, readHistory, siteFiles } = await import('../site/index.ts');
  const { config, projects } = list;
  const key = claimKey(config);
  const log = folderLog(dir, config.projects, key);
  const repository = offlineRepository(options);
  const pages = siteFiles({
    projects,
    config,
    repository: { ...repository, branch: defaultBranch(dir) ?? repository.branch },
    baseUrl: options.baseUrl,
    today: today(),
    history: log && readHistory(log.names, log.patches, key),
  });
  const { files, removed } = writeSite(resolve(options.out), pages);
  const also = removed === 0 ? '' : `, ${removed} removed`;
  print(out.strong(`${list.projects.length} projects on ${files} files in ${options.out}${also}.`));
  process.exitCode = errors.length > 0 ? EXIT_PROBLEMS : EXIT_OK;
}
