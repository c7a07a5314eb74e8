import type { Command } from 'commander';
import { diskReader, diskWriter } from '../adapters/disk.ts';
import { hasFailed } from '../model/run.ts';
import { outcomeLine, runText } from '../report/terminal.ts';
import type { ReconcilePorts } from '../run/ports.ts';
import { assertNotOlder } from './clone-age.ts';
import { connectFrom, repoOption } from './connect.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  listCommand,
  locationOf,
  out,
  print,
  printProblemsOnce,
  printStatus,
  wholeList,
} from './terminal.ts';

export function addSync(program: Command): void {
  listCommand(program, 'sync', 'Bring issues and files in step')
    .addOption(repoOption())
    .option(
      '--commit',
      'do it all on GitHub: files are read from the default branch and committed to it (or proposed, as write_back says), accepted proposals become pull requests; the working tree is left alone',
    )
    .option('--force', 'sync the files of a clone that lacks commits which the branch has on GitHub')
    .addHelpText(
      'after',
      '\nWithout --commit, the files of the working tree count and are edited: commit and push them yourself.',
    )
    .action(sync);
}

async function sync(options: Common & { commit?: boolean; force?: boolean }): Promise<void> {
  const [{ reconcile }, { createPorts }] = await Promise.all([
    import('../run/reconcile.ts'),
    import('../adapters/connect.ts'),
  ]);
  const connection = await connectFrom(options, true);
  const ports = createPorts(connection, diskReader(options.dir), undefined);
  if (!options.commit && !options.force) await assertNotOlder(options.dir, connection, ports.branch);
  let total = 0;
  let finished = 0;
  const printRest = printProblemsOnce();
  const run = await reconcile(
    {
      ...ports,
      ...(options.commit !== true && inWorkingTree(options.dir)),
      onPlan: (changes, problems) => {
        printRest(problems);
        total = changes.length;
      },
      onOutcome: (outcome) => {
        finished += 1;
        printStatus(`${err.faint(`[${finished}/${total}]`)}${outcomeLine(outcome, err)}`);
      },
    },
    locationOf(options),
    { ...wholeList(), workingTree: options.commit !== true },
  );
  printRest(run.problems);
  print(runText(run, out));
  const { all, writes } = connection.client.requests();
  printStatus(err.faint(`${all} requests, ${writes} of them writes.`));
  process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : EXIT_OK;
}

/** Only files on disk are written: nothing is committed or proposed. */
function inWorkingTree(
  dir: string,
): Pick<ReconcilePorts, 'fileWriter' | 'claimsBranch' | 'proposalReader' | 'proposalWriter' | 'branch'> {
  return {
    fileWriter: diskWriter(dir),
    claimsBranch: undefined,
    proposalReader: undefined,
    proposalWriter: undefined,
    branch: undefined,
  };
}
