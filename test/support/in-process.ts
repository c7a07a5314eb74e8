/** Runs a bundle inside this process, as a runner or a shell starts it, but without the time that a process takes. */

import { pathToFileURL } from 'node:url';
import type { Finished } from './run.ts';

let runs = 0;
/** The requests at which the runs that are in progress stand still, so that another run can take place meanwhile. */
let [running, standingStill] = [0, 0];

/** Called with the milliseconds of each wait that is skipped. */
export type SkipWaits = boolean | ((milliseconds: number) => void);

interface Start {
  bundle: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** Whether what the program waits for takes no time, or what to do in place of waiting. */
  skipWaits?: SkipWaits | undefined;
}

/**
 * Imports a bundle once more, with these arguments, folder and environment; its shared chunks stay loaded. One run at a
 * time, since all of these and the standard output belong to the whole process.
 */
export async function runInProcess({ bundle, args, cwd, env, skipWaits }: Start): Promise<Finished> {
  if (running > standingStill) throw new Error('Runs at the same time need processes: pass ownProcess.');
  running += 1;
  const before = { env: process.env, argv: process.argv, cwd: process.cwd(), exitCode: process.exitCode };
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  const { setTimeout: timer } = globalThis;
  if (skipWaits) globalThis.setTimeout = withoutWaits(skipWaits);
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
    globalThis.setTimeout = timer;
    process.env = before.env;
    process.argv = before.argv;
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
    running -= 1;
  }
}

/**
 * Lets other runs begin and end while a run waits for the answer to one of its requests. Meanwhile environment, folder
 * and output are those of the other runs.
 */
export async function meanwhile(act: () => Promise<unknown>): Promise<void> {
  standingStill += 1;
  try {
    await act();
  } finally {
    standingStill -= 1;
  }
}

const { setTimeout: wait } = globalThis;

/** A timer that does not wait for seconds; those of Node.js itself, which have arguments, do. */
function withoutWaits(skip: SkipWaits): typeof wait {
  const atOnce = (run: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
    const isSkipped = milliseconds >= 1000 && values.length === 0;
    if (isSkipped && typeof skip === 'function') skip(milliseconds);
    return wait(run, isSkipped ? 0 : milliseconds, ...values);
  };
  return Object.assign(atOnce, wait) as typeof wait;
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
