/** Checkouts as git makes them on machines where it converts files. */

import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitHub } from '../emulator/github.ts';
import { type Checkout, checkout } from './run.ts';

export interface Conversion {
  /** Git's settings, by their names. */
  config?: Record<string, string>;
  /** Lines of `.gitattributes`. */
  attributes?: string;
  /** The commit; by default that of the default branch. */
  sha?: string;
}

/** The default of Git for Windows. */
export const WINDOWS: Conversion = { config: { 'core.autocrlf': 'true' } };

/** A commit as git checks it out with these settings. */
export async function convertedCheckout(github: GitHub, conversion: Conversion): Promise<Checkout> {
  const place = await checkout(github, undefined, conversion.sha);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', place.dir, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      stdio: 'ignore',
      env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  git('init');
  git('add', '--all');
  git('commit', '--message', 'All');
  await mkdir(join(place.dir, '.git/info'), { recursive: true });
  await writeFile(join(place.dir, '.git/info/attributes'), conversion.attributes ?? '');
  for (const [name, value] of Object.entries(conversion.config ?? {})) git('config', name, value);
  git('rm', '--cached', '-r', '.');
  git('reset', '--hard');
  // The commit made here does not exist on GitHub.
  await rm(join(place.dir, '.git'), { recursive: true });
  await mkdir(join(place.dir, '.git'));
  await writeFile(join(place.dir, '.git/HEAD'), `${place.sha}\n`);
  return place;
}

export async function readCheckout({ dir }: Checkout, path: string): Promise<string> {
  return await readFile(join(dir, path), 'utf8');
}
