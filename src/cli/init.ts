import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { diskReader, diskWriter } from '../adapters/disk.ts';
import type { FileResult, WorkflowContext } from '../init/init.ts';
import type { ConfigProposal } from '../init/propose.ts';
import { NO_RELEASE } from '../init/workflow-template.ts';
import { bareFolder, leavesCheckout } from '../lib/text/path.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { isEnterpriseServer } from '../model/repository.ts';
import { LANGUAGES, type Language } from '../texts/texts.ts';
import { offlineRepository } from './connect.ts';
import { defaultBranch } from './git.ts';
import { helpText } from './help-text.ts';
import { ownRelease, schemaAddress } from './own-release.ts';
import {
  type Common,
  checkoutAround,
  dirOption,
  EXIT_OK,
  EXIT_PROBLEMS,
  locationOf,
  out,
  print,
  printProblems,
  today,
  UsageError,
} from './terminal.ts';

type InitOptions = Pick<Common, 'dir' | 'projects'> & {
  from?: string;
  branch?: string;
  language: Language;
  pages?: boolean;
};

const USUAL_BRANCH = 'main';

export function addInit(program: Command): void {
  program
    .command('init')
    .description('Put the files into a repository that Dibs needs; leaves alone what is there')
    .addOption(dirOption())
    .option('--projects <path>', "the projects folder (default: the config's)")
    .addOption(
      new Option('--branch <name>', 'the default branch (default: what the clone knows)').argParser(
        (value: string) => {
          // https://git-scm.com/docs/git-check-ref-format
          if (/^[^\s\p{Cc}~^:?*[\\]+$/u.test(value)) return value;
          throw new InvalidArgumentError('Write the name of a branch.');
        },
      ),
    )
    .addOption(
      new Option('--language <code>', 'of all that people read on GitHub').choices(LANGUAGES).default('en'),
    )
    .option('--pages', 'also the workflow that publishes the pages of the list')
    .option(
      '--from <folder>',
      'propose the config by a look at the files of a folder or of a whole repository',
    )
    .addHelpText(
      'after',
      helpText(`Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. In a whole repository ("."), the folder of the list is found. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects
  dibs init --from .`),
    )
    .action(initRepository);
}

async function initRepository(options: InitOptions): Promise<void> {
  const { projects, from } = options;
  if (from !== undefined && projects !== undefined)
    throw new UsageError('Pass --from or --projects, not both: the folder of --from is the projects folder.');
  const { init, configProblem } = await import('../init/init.ts');
  // Another checkout than the one around the current folder is set up there.
  const dir = from === undefined ? options.dir : checkoutOf(from, options.dir);
  const named = from ?? projects;
  const location = locationOf({
    dir,
    config: DEFAULT_CONFIG,
    ...(named !== undefined && { projects: named }),
  });
  const checkout = { files: diskReader(dir), writer: diskWriter(dir) };
  const found = await configProblem(checkout.files, location);
  if (found !== undefined) {
    printProblems({ problems: [found] });
    process.exitCode = EXIT_PROBLEMS;
    return;
  }
  const context = surroundingsOf({ ...options, dir });
  if (from !== undefined) {
    const folder = listFolder(dir, dir === options.dir ? from : resolve(options.dir, from));
    const { initFrom } = await import('../init/propose.ts');
    const proposed = await initFrom(checkout, { ...location, projects: folder }, folder, context);
    if (proposed === undefined) throw new UsageError(`There is no Markdown file in the folder ${folder}.`);
    printPlaced(proposed.results);
    printProposal(proposed, stepsFor(proposed.results, context));
    return;
  }
  const folder = projects === undefined ? 'projects' : folderNamed(projects);
  const { results, problems } = await init(checkout, location, folder, context);
  printPlaced(results);
  printProblems({ problems });
  if (results.some(({ created }) => created))
    printNext([...stepsFor(results, context), 'look with "dibs check", commit and push']);
  process.exitCode = problems.length > 0 ? EXIT_PROBLEMS : EXIT_OK;
}

/** The checkout that a folder is in: another one if the folder is outside of `dir`. */
function checkoutOf(folder: string, dir: string): string {
  const path = resolve(isAbsolute(folder) ? folder : resolve(dir, folder));
  if (
    !leavesCheckout(relative(resolve(dir), path)) ||
    !statSync(path, { throwIfNoEntry: false })?.isDirectory()
  )
    return dir;
  const other = checkoutAround(path);
  return existsSync(resolve(other, '.git')) ? other : dir;
}

function surroundingsOf({ dir, branch: named, language, pages = false }: InitOptions): WorkflowContext {
  const branch = named ?? defaultBranch(dir);
  const { server } = offlineRepository({ dir });
  if (pages && isEnterpriseServer(server))
    throw new UsageError(
      `The workflow of --pages uses actions that an Enterprise Server (${server}) does not run. Make the pages with "dibs site" instead.`,
    );
  const release = ownRelease();
  return {
    branch: branch ?? USUAL_BRANCH,
    branchIsKnown: branch !== undefined,
    server,
    release,
    schema: schemaAddress(release),
    today: today(),
    language,
    pages,
  };
}

/** What a workflow still needs that was just made. */
function stepsFor(
  results: readonly FileResult[],
  { branch, branchIsKnown, release }: WorkflowContext,
): string[] {
  if (!results.some(({ path, created }) => created && path.startsWith('.github/workflows/'))) return [];
  const branchStep = `put your default branch into the workflow, which says "${branch}" because nothing here tells it`;
  const releaseStep = `replace ${NO_RELEASE} in the workflow, since this copy of Dibs belongs to no release`;
  return [...(branchIsKnown ? [] : [branchStep]), ...(release === undefined ? [releaseStep] : [])];
}

function printNext(steps: readonly string[]): void {
  print(`Next: ${steps.join('; ')}.`);
}

function printPlaced(results: readonly FileResult[]): void {
  for (const { path, created, note } of results) {
    print(`${created ? out.good('  + ') : out.faint('  = ')}${path}  ${out.faint(note)}`);
  }
}

function printProposal(
  { folder, config, results, summary, problems, samples, leftOut, firstIssue }: ConfigProposal,
  steps: readonly string[],
): void {
  if (results.length === 0) {
    print(config);
    print(
      `This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`,
    );
  }
  print(`The list is in ${folder === '.' ? 'the root of the checkout' : folder}.`);
  if (samples.length > 0) print(`Titles: ${samples.join(' | ')}`);
  for (const { reason, files, names } of leftOut)
    print(out.faint(`  - ${files} left out, ${reason}: ${names.join(', ')}`));
  if (firstIssue !== undefined)
    print(`The first issue:\n${firstIssue.replace(/^(?=.)/gm, '  | ').trimEnd()}`);
  print(out.strong(summary));
  printProblems({ problems });
  if (results.length > 0)
    printNext([...steps, 'look the config over, look with "dibs check" and "dibs plan", commit and push']);
}

/** A folder inside the checkout that is there, as it may stand in the config. */
function listFolder(dir: string, written: string): string {
  const path = isAbsolute(written) ? relative(resolve(dir), written) : written;
  if (leavesCheckout(path)) throw new UsageError(`The folder ${written} is outside of the checkout ${dir}.`);
  if (!statSync(resolve(dir, path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${written} in the checkout ${dir}.`);
  return folderNamed(path);
}

/** A folder that may stand in the config and, between quotes, in the filters of a workflow. */
function folderNamed(written: string): string {
  const folder = bareFolder(written) || '.';
  if (/^[\p{L}\p{M}\p{N} _./-]+$/u.test(folder) && !leavesCheckout(folder)) return folder;
  throw new UsageError(
    'The projects folder is a path inside the checkout, of letters, digits, blanks and _ - . /',
  );
}
