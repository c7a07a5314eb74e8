import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader, diskWriter } from '../adapters/disk.ts';
import type { AdoptCommand, AdoptRun } from '../adopt/adopt.ts';
import { isDate } from '../lib/text/date.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { connectFrom, repoOption } from './connect.ts';
import { helpText } from './help-text.ts';
import { assertFolder, dirOption, EXIT_OK, EXIT_PROBLEMS, print, printProblems } from './terminal.ts';

export function addAdopt(program: Command): void {
  program
    .command('adopt')
    .description('Turn existing issues that have a label into project files')
    .requiredOption('--label <name>', 'the label that the issues have')
    .requiredOption('--out <folder>', 'the folder to write to, relative to the checkout')
    .addOption(dirOption())
    .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
    .addOption(repoOption())
    .addOption(
      new Option('--since <date>', 'only issues that something happened to since').argParser(
        (value: string) => {
          if (isDate(value)) return value;
          throw new InvalidArgumentError('Write a date as 2026-01-31.');
        },
      ),
    )
    .addOption(
      new Option('--state <state>', 'only issues that are …')
        .choices(['open', 'closed', 'all'])
        .default('all'),
    )
    .addHelpText(
      'after',
      helpText(`Each issue becomes a file that records its number; the next sync takes the issue over. An issue that somebody
without write access opened becomes a file without a number, which gets an issue of its own. Nothing is written to GitHub.

Example:
  dibs adopt --label "project idea" --out projects --state open
  dibs check`),
    )
    .action(async (options: AdoptCommand & { dir: string; repo?: string }) => {
      assertFolder(options.dir);
      const [{ runAdopt }, { createPorts }] = await Promise.all([
        import('../adopt/adopt.ts'),
        import('../adapters/connect.ts'),
      ]);
      const connection = await connectFrom(options, false);
      const checkout = diskReader(options.dir);
      const { issues } = createPorts(connection, checkout, undefined);
      const out = options.out.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '');
      const output = diskWriter(resolve(options.dir, out));
      const run = await runAdopt({ ...options, out }, { issues, checkout, output });
      printProblems(run);
      print(adoptText(run, out));
      process.exitCode = run.problems.some(({ severity }) => severity === 'error') ? EXIT_PROBLEMS : EXIT_OK;
    });
}

function adoptText({ written, known, toClose }: AdoptRun, out: string): string {
  const files = written.length === 1 ? '1 file' : `${written.length} files`;
  const lines = [`${files} written to ${out}${known > 0 ? `, ${known} issues were known already` : ''}.`];
  if (toClose.length === 0) return lines.join('\n');
  lines.push(
    '',
    'Somebody without write access opened these issues, so their files get new ones. Close them after the next sync:',
  );
  for (const { issue, path } of toClose) {
    const held =
      issue.assignees.length === 0
        ? ''
        : `, assigned to ${issue.assignees.join(', ')}: assign them on the new one`;
    lines.push(`  #${issue.number} ${issue.title} (${out}/${path}${held})`);
  }
  return lines.join('\n');
}
