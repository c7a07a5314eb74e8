import { existsSync, realpathSync } from 'node:fs';
import { normalize, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { hasFailed, type Run } from '../model/run.ts';
import { checkJson, checkText } from '../report/terminal.ts';
import { offlineRepository, repoOption } from './connect.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  listCommand,
  locationOf,
  out,
  print,
  printData,
  printProblems,
  printStatus,
  UsageError,
} from './terminal.ts';

export function addCheck(program: Command): void {
  listCommand(program, 'check', 'Check the files; asks GitHub nothing')
    .argument(
      '[file...]',
      'report only on these files, as pre-commit passes them; others are read all the same',
    )
    .addOption(repoOption())
    .option('--json', 'print the problems as JSON')
    .action(async (files: string[], options: Common & { json?: boolean }) => {
      const { check } = await import('../run/check.ts');
      const all = await check(diskReader(options.dir), locationOf(options), offlineRepository(options));
      const run = files.length === 0 ? all : about(files, all, options);
      if (options.json) printData(checkJson(run));
      else {
        printProblems(run);
        // Where there are errors, the output has nothing but problems, for programs that read it.
        if (hasFailed(run)) printStatus(err.strong(checkText(run)));
        else print(out.strong(checkText(run)));
      }
      process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : EXIT_OK;
    });
}

/** What a check says about some files. An error of the config stays, since no file can be read without it. */
function about(files: readonly string[], run: Run, { dir, config }: Common): Run {
  const paths = new Set(files.map((file) => pathIn(dir, file)));
  return {
    ...run,
    projects: run.projects.filter(({ path }) => paths.has(path)),
    problems: run.problems.filter(
      ({ file, severity }) => paths.has(file) || (severity === 'error' && file === normalize(config)),
    ),
  };
}

/** The path of a file relative to the checkout, in the notation of problems. */
function pathIn(dir: string, file: string): string {
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  return relative(realpathSync(dir), realpathSync(path)).split(sep).join('/');
}
