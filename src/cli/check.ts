import type { Command } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { hasFailed } from '../model/run.ts';
import { offlineRepository, repoOption } from './connect.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  listCommand,
  locationOf,
  out,
  print,
  printProblems,
} from './terminal.ts';

export function addCheck(program: Command): void {
  listCommand(program, 'check', 'Check the files; asks GitHub nothing')
    .addOption(repoOption())
    .action(async (options: Common) => {
      const { check } = await import('../run/check.ts');
      const run = await check(diskReader(options.dir), locationOf(options), offlineRepository(options));
      printProblems(run);
      const { length } = run.projects;
      if (!hasFailed(run))
        print(out.strong(`${length} ${length === 1 ? 'project' : 'projects'}, no errors.`));
      process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : EXIT_OK;
    });
}
