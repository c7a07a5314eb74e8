import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader, diskWriter, readNamed } from '../adapters/disk.ts';
import type { ImportCommand } from '../import/import-file.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { helpText } from './help-text.ts';
import {
  assertFolder,
  dirOption,
  EXIT_OK,
  EXIT_PROBLEMS,
  print,
  printProblems,
  UsageError,
} from './terminal.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Turn a wiki page that lists projects into project files')
    .argument('<file>', 'the page: saved as text, as MediaWiki source or as HTML')
    .requiredOption('--out <folder>', 'the folder to write to, relative to the checkout')
    .addOption(dirOption())
    .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
    .addOption(
      new Option('--format <name>', 'text, wikitext or html (default: told by the content)').choices([
        'text',
        'wikitext',
        'html',
      ]),
    )
    .addOption(
      new Option('--dates <order>', 'what 01/08/2012 begins with (default: told by other dates)').choices([
        'day-first',
        'month-first',
      ]),
    )
    .addOption(
      new Option(
        '--address <url>',
        'where the page was found, to make its relative links absolute',
      ).argParser((value: string) => {
        if (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)) return value;
        throw new InvalidArgumentError('Write an address that begins with https://.');
      }),
    )
    .option('--report', 'print what became of each line of the page')
    .option('--force', 'overwrite files that are there with other content')
    .addHelpText(
      'after',
      helpText(`Each heading becomes a folder, each project a file in it. What finds no key stays in the project's text, and is
reported with its line. Without --force no file that is there with other content is overwritten.

Example:
  dibs import projects-page.txt --out projects --report > account.txt
  dibs check`),
    )
    .action(async (file: string, options: ImportCommand & { dir: string }) => {
      // Its parsers are large, and the other commands need none of them.
      const { runImport } = await import('../import/import-file.ts');
      assertFolder(options.dir);
      if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
      const run = await runImport(readNamed(file), options, {
        checkout: diskReader(options.dir),
        output: diskWriter(resolve(options.dir, options.out)),
      });
      printProblems(run);
      print(run.text);
      process.exitCode = run.problems.some(({ severity }) => severity === 'error') ? EXIT_PROBLEMS : EXIT_OK;
    });
}
