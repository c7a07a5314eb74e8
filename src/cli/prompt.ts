import { createInterface } from 'node:readline/promises';

/** The input ended before all was answered. */
export class InputEnded extends Error {}

/** Somebody pressed Ctrl-C. */
export class Interrupted extends Error {}

/** Asks questions on the terminal. */
export interface Prompt {
  /**
   * The answer to a question, without white space around it; empty if Enter was pressed at once.
   * @throws InputEnded, Interrupted
   */
  ask(question: string): Promise<string>;
  close(): void;
}

/** Opens the terminal for questions. Lines that come before they are asked for (pasted ones) are kept. */
export function openPrompt(): Prompt {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  let isInterrupted = false;
  terminal.on('SIGINT', () => {
    isInterrupted = true;
    terminal.close();
  });
  return {
    async ask(question) {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done !== true) return value.trim();
      process.stdout.write('\n');
      throw isInterrupted ? new Interrupted() : new InputEnded();
    },
    close: () => terminal.close(),
  };
}
