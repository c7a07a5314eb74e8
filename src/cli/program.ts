import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { addAdopt } from './adopt.ts';
import { addBatches } from './batches.ts';
import { addCheck } from './check.ts';
import { takeCommonOptions } from './common-options.ts';
import { helpText, helpWidth } from './help-text.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addList } from './list.ts';
import { addNew } from './new.ts';
import { addPlan } from './plan.ts';
import { addSchema } from './schema.ts';
import { addSite } from './site.ts';
import { addSync } from './sync.ts';
import { addSyncEach } from './sync-each.ts';

/** The command line with all its commands. What they load is loaded when they run. */
export function commandLine(): Command {
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
  return program;
}
