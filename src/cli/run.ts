import { CommanderError } from 'commander';
import { LimitReached, messageOf } from '../model/errors.ts';
import { commandLine } from './program.ts';
import { Interrupted } from './prompt.ts';
import {
  EXIT_INTERRUPTED,
  EXIT_OK,
  EXIT_PROBLEMS,
  EXIT_USAGE,
  err,
  printStatus,
  UsageError,
} from './terminal.ts';

/** Does what the arguments of the process ask for, and sets its exit code. */
export async function runProgram(): Promise<void> {
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
}
