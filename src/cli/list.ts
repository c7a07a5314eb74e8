import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader, diskWriter } from '../adapters/disk.ts';
import { issueReader, issueWriter } from '../adapters/issues.ts';
import { repositoryFiles } from '../adapters/repository-files.ts';
import { isoDay } from '../lib/text/date.ts';
import { hasFailed } from '../model/run.ts';
import { type Filter, listJson, listText, select } from '../report/list.ts';
import { outcomeLine, planJson, planText, problemLine, runText } from '../report/terminal.ts';
import { check, preview, reconcile } from '../run/reconcile.ts';
import { connect, offlineHome, repoOption } from './connect.ts';
import {
  CHANGES,
  type Common,
  err,
  FINE,
  listCommand,
  out,
  PROBLEMS,
  print,
  printData,
  printProblems,
  printProblemsOnce,
  settingsOf,
  tell,
} from './terminal.ts';

/** The commands that look at a list or bring it in step. */
export function addListCommands(program: Command): void {
  listCommand(program, 'check', 'Check the files; asks GitHub nothing')
    .addOption(repoOption())
    .action(async (options: Common) => {
      const run = await check(diskReader(options.dir), settingsOf(options), offlineHome(options));
      printProblems(run);
      const { length } = run.projects;
      if (!hasFailed(run))
        print(out.strong(`${length} ${length === 1 ? 'project' : 'projects'}, no errors.`));
      process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
    });

  listCommand(program, 'plan', 'Show what a sync would do; writes nothing')
    .addOption(repoOption())
    .option('--json', 'print the plan as JSON')
    .option('--exit-code', `exit with ${CHANGES} where there are changes`)
    .action(async (options: Common & { json?: boolean; exitCode?: boolean }) => {
      const { client, repository } = await connect(options, false);
      const files = diskReader(options.dir);
      const run = await preview(
        { files, issues: issueReader(client.octokit, repository), repository },
        settingsOf(options),
      );
      if (options.json) printData(planJson(run));
      else {
        printProblems(run);
        print(planText(run, out));
      }
      const changed = options.exitCode === true && run.changes.length > 0;
      process.exitCode = hasFailed(run) ? PROBLEMS : changed ? CHANGES : FINE;
    });

  listCommand(program, 'sync', 'Bring issues and files in step')
    .addOption(repoOption())
    .option(
      '--commit',
      'do it all on GitHub: files are read from the default branch and committed to it (or proposed, as write_back says), accepted proposals become pull requests; the working tree is left alone',
    )
    .addHelpText(
      'after',
      '\nWithout --commit, the files of the working tree count and are edited: commit and push them yourself.',
    )
    .action(async (options: Common & { commit?: boolean }) => {
      const { client, repository } = await connect(options, true);
      const files = diskReader(options.dir);
      const remote =
        options.commit === true
          ? repositoryFiles(client.octokit, { ...repository, checkout: undefined, files })
          : undefined;
      let total = 0;
      let finished = 0;
      const printRest = printProblemsOnce();
      const run = await reconcile(
        {
          files,
          issues: issueReader(client.octokit, repository),
          repository,
          writer: issueWriter(client.octokit, repository),
          fileWriter: remote?.branch ?? diskWriter(options.dir),
          claimsBranch: remote?.claimsBranch,
          proposalReader: remote?.proposals.reader,
          proposalWriter: remote?.proposals.writer,
          branch: remote?.branch,
          onConfig: ({ limits }) => client.setLimits(limits),
          countRecent: client.countRecent,
          onPlan: (changes, problems) => {
            printRest(problems);
            total = changes.length;
          },
          onOutcome: (outcome) => {
            finished += 1;
            tell(`${err.faint(`[${finished}/${total}]`)}${outcomeLine(outcome, err)}`);
          },
        },
        { ...settingsOf(options), workingTree: remote === undefined },
      );
      printRest(run.problems);
      print(runText(run, out));
      const { all, writes } = client.requests();
      tell(err.faint(`${all} requests, ${writes} of them writes.`));
      process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
    });

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
      const settings = settingsOf(options);
      const run = await check(diskReader(options.dir), settings);
      for (const problem of run.problems) if (problem.severity === 'error') tell(problemLine(problem));
      const selected = select(run.projects, options, isoDay(new Date(settings.now)), run.remindAfter);
      if (options.json) printData(listJson(selected));
      else print(listText(selected, out));
      process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
    });
}
