/** Runs the bundled Action inside this process: as a runner starts it, but without the time that a process takes. */

import { pathToFileURL } from 'node:url';
import type { Finished } from './run.ts';

let runs = 0;

/**
 * Imports a bundle once more, with this environment and folder; its shared chunks stay loaded. One run at a time, since
 * the environment, the folder and the standard output belong to the whole process.
 */
export async function runInProcess(
  bundle: string,
  cwd: string,
  env: Record<string, string>,
): Promise<Finished> {
  const before = { env: process.env, cwd: process.cwd(), exitCode: process.exitCode };
  const write = process.stdout.write;
  let stdout = '';
  process.env = { ...env };
  process.chdir(cwd);
  process.exitCode = undefined;
  process.stdout.write = (chunk: string | Uint8Array) => {
    stdout += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  const began = performance.now();
  try {
    runs += 1;
    await import(/* @vite-ignore */ `${pathToFileURL(bundle).href}?run=${runs}`);
    const exitCode = Number(process.exitCode ?? 0);
    return { exitCode, signal: null, stdout, stderr: '', duration: performance.now() - began };
  } finally {
    process.stdout.write = write;
    process.env = before.env;
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
  }
}
