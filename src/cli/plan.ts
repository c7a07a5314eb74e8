import type { Command } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { hasFailed } from '../model/run.ts';
import { planJson, planText } from '../report/terminal.ts';
import { connectFrom, repoOption } from './connect.ts';
import {
  type Common,
  EXIT_CHANGES,
  EXIT_OK,
  EXIT_PROBLEMS,
  listCommand,
  locationOf,
  out,
  print,
  printData,
  printProblems,
  wholeList,
} from './terminal.ts';

export function addPlan(program: Command): void {
  listCommand(program, 'plan', 'Show what a sync would do; writes nothing')
    .addOption(repoOption())
    .option('--json', 'print the plan as JSON')
    .option('--exit-code', `exit with ${EXIT_CHANGES} where there are changes`)
    .action(async (options: Common & { json?: boolean; exitCode?: boolean }) => {
      const [{ preview }, { issueReader }] = await Promise.all([
        import('../run/preview.ts'),
        import('../adapters/issues.ts'),
      ]);
      const { client, repository } = await connectFrom(options, false);
      const files = diskReader(options.dir);
      const issues = issueReader(client.octokit, repository);
      const run = await preview({ files, issues, repository }, locationOf(options), wholeList());
      if (options.json) printData(planJson(run));
      else {
        printProblems(run);
        print(planText(run, out));
      }
      const changed = options.exitCode === true && run.changes.length > 0;
      process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : changed ? EXIT_CHANGES : EXIT_OK;
    });
}
