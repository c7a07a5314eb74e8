import { CommanderError } from 'commander';
import { commandLine } from './cli/program.ts';
import { Interrupted } from './cli/prompt.ts';
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

try {
  await commandLine().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  else if (error instanceof Interrupted) process.exitCode = EXIT_INTERRUPTED;
  else if (error instanceof LimitReached) printStatus(err.warning(`${error.message}.`));
  else {
    printStatus(err.bad(`dibs: ${messageOf(error)}`));
    process.exitCode = error instanceof UsageError ? EXIT_USAGE : EXIT_PROBLEMS;
  }
}
