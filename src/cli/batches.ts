import { type Command, InvalidArgumentError } from 'commander';
import { readNamed } from '../adapters/disk.ts';
import { helpText } from './help-text.ts';
import { err, printData, printStatus } from './terminal.ts';

/** Most jobs that a matrix may have. https://docs.github.com/actions/reference/limits */
export const MOST_JOBS = 256;

/** Repositories that one job syncs, one after the other: of one owner, as a token of an App is for one. */
export interface Batch {
  /** A name for what the job makes. */
  batch: string;
  owner: string;
  /** Each as `owner/name`, with spaces between them. */
  repositories: string;
}

export function addBatches(program: Command): void {
  program
    .command('batches')
    .description('Divide a list of repositories into the jobs of a workflow; asks GitHub nothing')
    .argument('<file>', 'the list: an owner/name a line; lines that begin with # are left out')
    .option(
      '--per-job <number>',
      'repositories that a job syncs, more if there were too many jobs',
      number,
      10,
    )
    .addHelpText(
      'after',
      helpText(
        `Prints the matrix as JSON on one line, of at most ${MOST_JOBS} jobs. A line that names no repository is a warning.`,
      ),
    )
    .action((path: string, { perJob }: { perJob: number }) => {
      const file = readNamed(path);
      if ('unreadable' in file) throw new Error(`${path} cannot be read: ${file.unreadable}.`);
      const { repositories, problems } = readRepositories(file.text);
      for (const { line, message } of problems)
        printStatus(err.warning(`${path}:${line}:1: warning: ${message}`));
      if (repositories.length === 0) throw new Error(`${path} names no repository.`);
      printData(JSON.stringify({ include: batchesOf(repositories, perJob) }));
    });
}

function number(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('Write a number from 1 on.');
  return Number(value);
}

/** What a list of repositories says, each of them once, and which lines say something else. */
export function readRepositories(text: string): {
  repositories: string[];
  problems: { line: number; message: string }[];
} {
  const found = new Map<string, string>();
  const problems: { line: number; message: string }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const name = line.trim();
    if (name === '' || name.startsWith('#')) continue;
    const problem = !isRepository(name)
      ? 'This is no repository: write it as owner/name.'
      : found.has(name.toLowerCase())
        ? 'This repository is named above already.'
        : undefined;
    if (problem === undefined) found.set(name.toLowerCase(), name);
    else problems.push({ line: index + 1, message: problem });
  }
  return { repositories: [...found.values()], problems };
}

/** Whether a text names a repository as GitHub allows it. */
export function isRepository(name: string): boolean {
  return /^[a-z\d][\w-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/i.test(name);
}

/** Divides repositories into batches of one owner each, none larger than it must be. */
export function batchesOf(repositories: readonly string[], perJob: number): Batch[] {
  const byOwner = new Map<string, string[]>();
  for (const name of repositories) {
    const owner = ownerOf(name).toLowerCase();
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), name]);
  }
  const groups = [...byOwner.values()];
  if (groups.length > MOST_JOBS)
    throw new Error(`These are repositories of ${groups.length} owners; a workflow takes ${MOST_JOBS} jobs.`);
  let size = perJob;
  while (groups.reduce((jobs, { length }) => jobs + Math.ceil(length / size), 0) > MOST_JOBS) size += 1;
  return groups
    .flatMap((names) =>
      Array.from({ length: Math.ceil(names.length / size) }, (_, at) =>
        names.slice(at * size, (at + 1) * size),
      ),
    )
    .map((names, index) => ({
      batch: String(index + 1).padStart(3, '0'),
      owner: ownerOf(names[0] ?? ''),
      repositories: names.join(' '),
    }));
}

function ownerOf(name: string): string {
  return name.split('/', 1)[0] ?? '';
}
