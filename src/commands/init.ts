import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { bareFolder, leavesCheckout } from '../model/config.ts';
import { DEFAULT_CONFIG } from '../reconcile.ts';
import type { Placed, Proposed } from './init-repository.ts';
import {
  type Common,
  FINE,
  out,
  PROBLEMS,
  print,
  printProblems,
  settingsOf,
  UsageError,
} from './terminal.ts';

export function addInit(program: Command): void {
  program
    .command('init')
    .description('Put the files into a repository that Dibs needs; leaves alone what is there')
    .option('--dir <path>', 'the checkout', '.')
    .option('--projects <path>', "the projects folder (default: the config's)")
    .option('--from <folder>', 'propose the config by a look at the files of this folder, as they stand')
    .addHelpText(
      'after',
      `
Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects`,
    )
    .action(async ({ dir, projects, from }: Pick<Common, 'dir' | 'projects'> & { from?: string }) => {
      if (from !== undefined && projects !== undefined)
        throw new UsageError(
          'Pass --from or --projects, not both: the folder of --from is the projects folder.',
        );
      const { init, initFrom } = await import('./init-repository.ts');
      const named = from ?? projects;
      const settings = settingsOf({
        dir,
        config: DEFAULT_CONFIG,
        ...(named !== undefined && { projects: named }),
      });
      if (from !== undefined) {
        const folder = listFolder(dir, from);
        const proposed = await initFrom(dir, { ...settings, projects: folder }, folder);
        if (proposed === undefined)
          throw new UsageError(`There is no Markdown file in the folder ${folder}.`);
        printPlaced(proposed.placed);
        printProposal(proposed);
        return;
      }
      const folder = projects === undefined ? 'projects' : folderNamed(projects);
      const { placed, problems } = await init(dir, settings, folder);
      printPlaced(placed);
      printProblems({ problems });
      if (placed.some(({ made }) => made)) {
        print(
          'Next: change the lines marked with "yours" in the workflow, look with "dibs check", commit and push.',
        );
      }
      process.exitCode = problems.length > 0 ? PROBLEMS : FINE;
    });
}

function printPlaced(placed: readonly Placed[]): void {
  for (const { path, made, note } of placed) {
    print(`${made ? out.good('  + ') : out.faint('  = ')}${path}  ${out.faint(note)}`);
  }
}

function printProposal({ config, placed, standing, problems }: Proposed): void {
  if (placed.length === 0) {
    print(config);
    print(
      `This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`,
    );
  }
  print(out.strong(standing));
  printProblems({ problems });
  const next = 'look it over, look with "dibs check" and "dibs plan", commit and push.';
  if (placed.length > 0) print(`Next: change the lines marked with "yours" in the workflow; ${next}`);
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
