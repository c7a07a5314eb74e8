import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { hasFailed } from '../model/run.ts';
import { type Filter, listJson, listText, select } from '../report/list.ts';
import { problemLine } from '../report/terminal.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  listCommand,
  locationOf,
  out,
  print,
  printData,
  printStatus,
  today,
} from './terminal.ts';

export function addList(program: Command): void {
  listCommand(program, 'list', 'List the projects; asks GitHub nothing')
    .option('--open', 'those that can be claimed')
    .option('--claimed', 'those that somebody holds')
    .option('--stale', "those held for longer than the config's claims.remind_after")
    .option('--person <login>', 'those that this person holds')
    .option('--category <name>', 'those of a category')
    .option('--skill <name>', 'those that ask for a skill')
    .addOption(
      new Option('--difficulty <level>', 'easy, medium, hard or unknown').argParser((level: string) => {
        if (/^(easy|medium|hard|unknown)$/i.test(level)) return level;
        throw new InvalidArgumentError('It is one of easy, medium, hard, unknown.');
      }),
    )
    .option('--json', 'print the list as JSON')
    .action(async (options: Common & Filter & { json?: boolean }) => {
      const { check } = await import('../run/check.ts');
      const run = await check(diskReader(options.dir), locationOf(options));
      for (const problem of run.problems) if (problem.severity === 'error') printStatus(problemLine(problem));
      const selected = select(run.projects, options, today(), run.remindAfter);
      if (options.json) printData(listJson(selected));
      else print(listText(selected, out));
      process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : EXIT_OK;
    });
}
