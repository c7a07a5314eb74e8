import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { isoDay } from '../lib/text/date.ts';
import type { ListLocation } from '../list/read-list.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { type Problem, reportOnce } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { withoutCommands } from '../report/log-line.ts';
import type { Paint } from '../report/paint.ts';
import { problemLine } from '../report/terminal.ts';
import type { Scope } from '../sync/scope.ts';

export const EXIT_OK = 0;
export const EXIT_PROBLEMS = 1;
export const EXIT_USAGE = 2;
export const EXIT_CHANGES = 3;
/** By Ctrl-C, as shells have it: 128 and the number of the signal. */
export const EXIT_INTERRUPTED = 130;

/** The command line cannot be understood; the message says how to write it. */
export class UsageError extends Error {}

/** What the options say that most commands take. */
export interface Common {
  dir: string;
  repo?: string;
  config: string;
  projects?: string;
}

/** The colors of the command line, or none. */
export function paintWith(colored: boolean): Paint {
  const colors = pc.createColors(colored);
  return {
    good: colors.green,
    changed: colors.yellow,
    bad: colors.red,
    warning: colors.yellow,
    faint: colors.dim,
    strong: colors.bold,
  };
}

const paintFor = ({ isTTY }: { isTTY?: boolean }) => paintWith(pc.isColorSupported && isTTY === true);
export const out = paintFor(process.stdout);
export const err = paintFor(process.stderr);

/** Cells in a line of the output; without a terminal as many as a line needs, unless `COLUMNS` says so. */
export function outputWidth(): number {
  const { isTTY, columns } = process.stdout;
  const said = isTTY ? columns : Number.parseInt(process.env.COLUMNS ?? '', 10);
  return said > 0 ? said : Number.POSITIVE_INFINITY;
}

export function print(text: string): void {
  printData(forLog(text));
}

/** For programs: every character counts. */
export function printData(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

/** For people who watch: not part of what a program would read. */
export function printStatus(text: string): void {
  process.stderr.write(`${forLog(text)}\n`);
}

/** A runner takes commands from both streams. */
function forLog(text: string): string {
  return process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(text) : text;
}

export const dirOption = () =>
  new Option('--dir <path>', 'the checkout').default(
    checkoutAround(process.cwd()),
    'the root of the git repository around the current folder',
  );

/** The root of the git repository that a folder is in; the folder itself if it is in none. */
export function checkoutAround(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}

/** Refuses a checkout that is not there. */
export function assertFolder(dir: string): void {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError(`There is no folder ${dir}.`);
}

/** Adds a command on a list, with the options that locate it. */
export function listCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addOption(dirOption())
    .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
    .option('--projects <path>', "the projects folder, relative to the checkout (default: the config's)");
}

/** The location of the list by the options. */
export function locationOf({ dir, config, projects }: Common): ListLocation {
  assertFolder(dir);
  return { configPath: config, projects };
}

/** All projects, as they are in the working tree. */
export function wholeList(): Scope {
  return { now: Date.now(), workingTree: true };
}

export function today(): string {
  return isoDay(new Date());
}

export function printProblems(run: Pick<Run, 'problems'>): void {
  for (const problem of run.problems) printProblem(problem);
}

/** Prints problems, each of them once. */
export const printProblemsOnce = () => reportOnce(printProblem);

function printProblem(problem: Problem): void {
  const line = problemLine(problem);
  print(problem.severity === 'error' ? out.bad(line) : out.warning(line));
}
