/** The state that the proxy's routes share. */

import type { Emulator } from './backend.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import { type Account, BOT, type People, type User } from './people.ts';
import { createRepo, type Repo } from './tracker.ts';

/** Settings of the repository, which a test may change at any time. */
export interface Settings {
  issuesDisabled: boolean;
  /** The wording in which pushes to the default branch are refused; admins with their own token may push. */
  protectedBranch: false | 'protection' | 'ruleset' | 'checks';
  /** The status of that refusal; GitHub documents 409 and 422. */
  protectedBranchStatus: 409 | 422;
  /** "Allow GitHub Actions to create and approve pull requests" is off. */
  pullRequestsForbidden: boolean;
  /** 10, or 1 for a private repository of the free plan. */
  maxAssignees: number;
  /** How many entries of a recursive tree listing GitHub returns before it truncates. https://docs.github.com/rest/git/trees#get-a-tree */
  treeLimit: number;
  /** Names (`owner/name`) that the repository had before it was renamed. */
  formerNames: string[];
}

export interface World {
  /** Address of the API, and of the pages. */
  readonly url: string;
  readonly webUrl: string;
  /** Whether it is an Enterprise Server. */
  readonly isServer: boolean;
  readonly emulator: Emulator;
  readonly people: People;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly settings: Settings;
  /** By full name in lower case. */
  readonly repos: Map<string, Repo>;
}

/** The repository with this name, read from the emulator once. */
export async function findRepo(world: World, owner: string, name: string): Promise<Repo | undefined> {
  const key = `${owner}/${name}`.toLowerCase();
  const known = world.repos.get(key);
  if (known) return known;
  const reply = await world.emulator.ask(BOT, 'GET', `/repos/${owner}/${name}`);
  if (reply.status !== 200) return undefined;
  const { id, default_branch: branch } = reply.body as { id: number; default_branch: string };
  const repo = createRepo(id, owner, name, branch);
  world.repos.set(key, repo);
  return repo;
}

/** The account as GitHub shows it. */
export const userOf = (world: World, account: Account): User => world.people.user(account.login);

/** The app that acted, which GitHub reports for a job's token. */
export const viaApp = (account: Account): object | null =>
  account.access === 'as person' ? null : { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

/** A path within the repository, for the emulator. */
export const at = (repo: Repo, path: string): string => `/repos/${repo.owner}/${repo.name}${path}`;
