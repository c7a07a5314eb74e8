import type { Command } from 'commander';
import type { Answers } from '../list/draft.ts';
import { helpText } from './help-text.ts';
import {
  type Common,
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  listCommand,
  locationOf,
  print,
  printProblems,
  printStatus,
  today,
  UsageError,
} from './terminal.ts';

const several = (value: string, before: string[] | undefined) => [...(before ?? []), value];

export function addNew(program: Command): void {
  listCommand(program, 'new', 'Make a project file; on a terminal it asks for what no option says')
    .option('--title <text>', 'title of the project; must be given where there is no terminal')
    .option(
      '--category <folder>',
      'folder under the projects folder, or the name of a category of the config',
    )
    .option('--summary <text>', 'what it is, in one line')
    .option('--difficulty <level>', 'easy, medium, hard or unknown')
    .option('--size <size>', 'small, medium, large, or their hours: 90, 175, 350')
    .option('--skill <name>', 'a skill that it asks for; may be given several times', several)
    .option('--contact <person>', 'somebody to ask, as "Name <mail>"; may be given several times', several)
    .addHelpText(
      'after',
      helpText(`Nothing is ever overwritten. The path of the new file is printed.

Example:
  dibs new --title "Make the tool start faster" --category tools --difficulty easy --skill Python`),
    )
    .action(async (options: Common & Partial<Answers> & { skill?: string[]; contact?: string[] }) => {
      const { title, summary, category, difficulty, size, skill: skills, contact: contacts } = options;
      const ask = process.stdin.isTTY === true && process.stdout.isTTY === true;
      if (title === undefined && !ask) throw new UsageError('Which title? Pass --title "…".');
      const { newProject } = await import('./new-project.ts');
      const given = { title, summary, category, difficulty, size, skills, contacts };
      const made = await newProject(options.dir, locationOf(options), today(), given, ask);
      process.exitCode = 'path' in made ? EXIT_OK : EXIT_PROBLEMS;
      if ('path' in made) print(made.path);
      else if ('problems' in made) printProblems(made);
      else printStatus(err.bad(`dibs: ${made.refused}`));
    });
}
