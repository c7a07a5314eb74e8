import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { addAdopt } from './cli/adopt.ts';
import { addBatches } from './cli/batches.ts';
import { addCheck } from './cli/check.ts';
import { takeCommonOptions } from './cli/common-options.ts';
import { helpText, helpWidth } from './cli/help-text.ts';
import { addImport } from './cli/import.ts';
import { addInit } from './cli/init.ts';
import { addList } from './cli/list.ts';
import { addNew } from './cli/new.ts';
import { addPlan } from './cli/plan.ts';
import { Interrupted } from './cli/prompt.ts';
import { addSchema } from './cli/schema.ts';
import { addSite } from './cli/site.ts';
import { addSync } from './cli/sync.ts';
import { addSyncEach } from './cli/sync-each.ts';
import {
  EXIT_INTERRUPTED,
  EXIT_OK,
  EXIT_PROBLEMS,
  EXIT_USAGE,
  err,
  printStatus,
  UsageError,
} from './cli/terminal.ts';
import { LimitReached, messageOf } from './model/errors.ts';

const program = new Command('dibs')
  .description('Keeps a list of projects as Markdown files, and one GitHub issue for each of them.')
  .version(packageJson.version)
  .showHelpAfterError('(dibs --help tells more)')
  .exitOverride()
  .configureHelp({ minWidthToWrap: 20 })
  .configureOutput({ getOutHelpWidth: helpWidth, getErrHelpWidth: helpWidth })
  .addHelpText(
    'after',
    helpText(`Environment:
  GITHUB_TOKEN       token for GitHub; plan needs to read issues, sync to write them
  GITHUB_REPOSITORY  owner/name, where --repo is not given
  GITHUB_API_URL     address of the API, for GitHub Enterprise; the token goes to no host but this one and github.com
  GITHUB_SERVER_URL  address that links in issues point to, likewise
  NO_COLOR           no colours

Exit status: 0 fine, 1 problems or failures, 2 bad usage, 3 changes (plan --exit-code), 130 interrupted.`),
  );

addCheck(program);
addPlan(program);
addSync(program);
addList(program);
addImport(program);
addAdopt(program);
addSchema(program);
addNew(program);
addInit(program);
addSite(program);
addBatches(program);
addSyncEach(program);
for (const command of program.commands) takeCommonOptions(command);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  else if (error instanceof Interrupted) process.exitCode = EXIT_INTERRUPTED;
  else if (error instanceof LimitReached) printStatus(err.warning(`${error.message}.`));
  else {
    printStatus(err.bad(`dibs: ${messageOf(error)}`));
    process.exitCode = error instanceof UsageError ? EXIT_USAGE : EXIT_PROBLEMS;
  }
}
