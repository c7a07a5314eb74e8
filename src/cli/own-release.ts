import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from '../init/workflow-template.ts';
import { git } from './git.ts';
import { parseRemote } from './remote.ts';

/**
 * The release that the running program belongs to, as its own clone knows it: where it came from, and the commit that is
 * tagged with its version. A commit cannot hold its own sha, so none is built in.
 */
export function ownRelease(): Release | undefined {
  const root = packageAround(import.meta.dirname);
  // Without a repository of its own, git would report the one around it.
  if (root === undefined || !existsSync(join(root.dir, '.git'))) return undefined;
  const { name } = parseRemote(git(root.dir, 'remote', 'get-url', 'origin') ?? '') ?? {};
  const sha = git(root.dir, 'rev-parse', '--verify', '--quiet', `refs/tags/v${root.version}^{commit}`);
  return name === undefined || sha === undefined
    ? undefined
    : { repository: name, sha, version: root.version };
}

function packageAround(folder: string): { dir: string; version: string } | undefined {
  for (let dir = folder; ; dir = dirname(dir)) {
    const file = join(dir, 'package.json');
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as {
        name?: unknown;
        version?: unknown;
      };
      return name === 'dibs' && typeof version === 'string' ? { dir, version } : undefined;
    }
    if (dir === dirname(dir)) return undefined;
  }
}
