/** Runs a bundle inside this process, as a runner or a shell starts it, but without the time that a process takes. */

import { pathToFileURL } from 'node:url';
import type { Finished } from './run.ts';

let runs = 0;
let isRunning = false;

interface Start {
  bundle: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** Whether what the program waits for takes no time. */
  skipWaits?: boolean | undefined;
}

/**
 * Imports a bundle once more, with these arguments, folder and environment; its shared chunks stay loaded. One run at a
 * time, since all of these and the standard output belong to the whole process.
 */
export async function runInProcess({ bundle, args, cwd, env, skipWaits }: Start): Promise<Finished> {
  if (isRunning) throw new Error('Runs at the same time need processes: pass ownProcess.');
  isRunning = true;
  const before = { env: process.env, argv: process.argv, cwd: process.cwd(), exitCode: process.exitCode };
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  if (skipWaits) globalThis.setTimeout = Object.assign(atOnce, wait) as typeof wait;
  process.env = { ...env };
  process.argv = [process.execPath, bundle, ...args];
  process.chdir(cwd);
  process.exitCode = undefined;
  const began = performance.now();
  try {
    runs += 1;
    await import(/* @vite-ignore */ `${pathToFileURL(bundle).href}?run=${runs}`);
    const duration = performance.now() - began;
    const exitCode = Number(process.exitCode ?? 0);
    return { exitCode, signal: null, stdout: stdout.text(), stderr: stderr.text(), duration };
  } finally {
    stdout.restore();
    stderr.restore();
    globalThis.setTimeout = wait;
    process.env = before.env;
    process.argv = before.argv;
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
    isRunning = false;
  }
}

const { setTimeout: wait } = globalThis;

/** A timer that does not wait for seconds; those of Node.js itself, which have arguments, do. */
function atOnce(run: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]): NodeJS.Timeout {
  return wait(run, milliseconds >= 1000 && values.length === 0 ? 0 : milliseconds, ...values);
}

/** Keeps what is written to a stream instead of writing it. */
function capture(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
  const { write } = stream;
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return {
    text: () => text,
    restore: () => {
      stream.write = write;
    },
  };
}
