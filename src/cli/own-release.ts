import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Release } from '../init/workflow-template.ts';
import { git } from './git.ts';
import { parseRemote } from './remote.ts';

/** Owner and name of the repository that package.json names. */
const OWN_REPOSITORY = parseRemote(packageJson.repository.url.replace(/^git\+/, ''))?.name ?? '';

/** What package.json says; the commit is in that of a published package alone (scripts/manifest.js). */
interface Manifest {
  name?: unknown;
  version?: unknown;
  gitHead?: unknown;
}

/**
 * The release that the running program belongs to. A published package names its commit; a clone knows where it came from,
 * and the commit that is tagged with its version. A commit cannot hold its own sha, so none is built in.
 */
export function ownRelease(): Release | undefined {
  const root = packageAround(import.meta.dirname);
  if (root === undefined) return undefined;
  const { dir, version } = root;
  if (typeof root.gitHead === 'string') return { repository: OWN_REPOSITORY, sha: root.gitHead, version };
  // Without a repository of its own, git would report the one around it.
  if (!existsSync(join(dir, '.git'))) return undefined;
  const { name } = parseRemote(git(dir, 'remote', 'get-url', 'origin') ?? '') ?? {};
  const sha = git(dir, 'rev-parse', '--verify', '--quiet', `refs/tags/v${version}^{commit}`);
  return name === undefined || sha === undefined ? undefined : { repository: name, sha, version };
}

function packageAround(folder: string): (Manifest & { dir: string; version: string }) | undefined {
  for (let dir = folder; ; dir = dirname(dir)) {
    const file = join(dir, 'package.json');
    if (existsSync(file)) {
      const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
      const { name, version } = manifest;
      return name === packageJson.name && typeof version === 'string'
        ? { ...manifest, dir, version }
        : undefined;
    }
    if (dir === dirname(dir)) return undefined;
  }
}

/** Where editors find the schema of the config: as it is in the release, or the newest if there is none. */
export function schemaAddress(release: Release | undefined): string {
  const { repository, version } = release ?? { repository: OWN_REPOSITORY, version: undefined };
  const commit = version === undefined ? 'main' : `v${version}`;
  return `https://raw.githubusercontent.com/${repository}/${commit}/schemas/config.draft-07.schema.json`;
}
