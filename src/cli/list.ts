import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader } from '../adapters/disk.ts';
import { nearest } from '../lib/text/nearest.ts';
import { type Project, STATUSES } from '../model/project.ts';
import { hasFailed } from '../model/run.ts';
import { type Filter, listJson, listText, namesIn, select } from '../report/list.ts';
import { problemLine } from '../report/terminal.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  listCommand,
  locationOf,
  out,
  outputWidth,
  print,
  printData,
  printStatus,
  today,
  UsageError,
} from './terminal.ts';

/** Most categories or skills that a message names. */
const MAX_NAMES = 30;

export function addList(program: Command): void {
  listCommand(program, 'list', 'List the projects; asks GitHub nothing')
    .option('--open', 'those that can be claimed')
    .option('--claimed', 'those that somebody holds')
    .option('--gsoc', 'those for Google Summer of Code')
    .addOption(new Option('--status <status>', 'those that are …').choices(STATUSES))
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
      if (run.projects.length > 0) assertKnown(run.projects, options);
      const selected = select(run.projects, options, today(), run.remindAfter);
      if (options.json) printData(listJson(selected));
      else print(listText(selected, outputWidth(), out));
      process.exitCode = hasFailed(run) ? EXIT_PROBLEMS : EXIT_OK;
    });
}

/** Refuses a category or a skill that no project has: a slip of the pen, mostly. */
function assertKnown(projects: readonly Project[], options: Filter): void {
  for (const kind of ['category', 'skill'] as const) {
    const asked = options[kind];
    if (asked === undefined || select(projects, { [kind]: asked }, '', 0).length > 0) continue;
    const known = namesIn(projects, kind);
    const guess = nearest(asked, known);
    const hint = guess === undefined ? '' : ` Did you mean ${guess}?`;
    const shown = known.slice(0, MAX_NAMES).join(', ');
    const names = known.length === 0 ? '' : ` There are: ${shown}${known.length > MAX_NAMES ? ' …' : '.'}`;
    throw new UsageError(`No project has the ${kind} ${asked}.${hint}${names}`);
  }
}
