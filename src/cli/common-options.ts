import { type Command, Option } from 'commander';
import { repoOption } from './connect.ts';

/**
 * Adds the options that all commands take to one that lacks some of them, so that a script can pass the same to each.
 * Nothing that such a command does depends on them.
 */
export function takeCommonOptions(command: Command): void {
  const paths = ['--dir <path>', '--config <path>', '--projects <path>'].map((flags) => new Option(flags));
  for (const option of [...paths, repoOption()]) {
    if (command.options.some(({ long }) => long === option.long)) continue;
    option.description = 'taken by all commands; makes no difference to this one';
    command.addOption(option);
  }
}
