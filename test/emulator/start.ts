/** The initial state behind the proxy. */

import { type EmulatorSeed, startEmulator } from './backend.ts';
import type { Clock } from './clock.ts';
import { Faults } from './faults.ts';
import type { Fields } from './messages.ts';
import { BOT, People, type PersonOptions, type User } from './people.ts';
import { createRepo, type Repo } from './tracker.ts';
import type { Settings, World } from './world.ts';

/** Starts the emulator and reads its people and repository. */
export async function createWorld(
  { url, webUrl, isServer }: Pick<World, 'url' | 'webUrl' | 'isServer'>,
  owner: string,
  name: string,
  defaultBranch: string,
  people: Record<string, PersonOptions>,
  clock: Clock,
): Promise<{ world: World; repo: Repo }> {
  const logins = [BOT, ...Object.keys(people)];
  const writers = logins.filter((login) => ['admin', 'collaborator'].includes(people[login]?.role ?? ''));
  const seed: EmulatorSeed = {
    baseUrl: url,
    webUrl,
    logins,
    // The proxy decides who may write; the emulator lets all of them through.
    admins: [BOT, ...writers],
    owner,
    ownerIsPerson: people[owner] !== undefined,
    repo: name,
    defaultBranch,
  };
  const emulator = await startEmulator(seed);
  const known = new People();
  const users = (await emulator.do(BOT, 'GET', '/users?per_page=100')) as unknown as Fields[];
  const byLogin = new Map(users.map((user) => [user.login, user]));
  for (const login of logins) {
    const user = byLogin.get(login) ?? (await emulator.do(BOT, 'GET', `/users/${encodeURIComponent(login)}`));
    known.add(briefUser(user, webUrl), people[login] ?? {});
  }
  if (seed.ownerIsPerson)
    for (const login of seed.admins.map(encodeURIComponent))
      await emulator.do(owner, 'PUT', `/repos/${owner}/${name}/collaborators/${login}`, {
        permission: 'push',
      });
  const { id } = await emulator.do(BOT, 'GET', `/repos/${owner}/${name}`);
  const repo = createRepo(Number(id), owner, name, defaultBranch);
  const settings: Settings = {
    issuesDisabled: false,
    protectedBranch: false,
    protectedBranchStatus: 422,
    pullRequestsForbidden: false,
    maxAssignees: 10,
    treeLimit: 100_000,
    formerNames: [],
  };
  const repos = new Map([[repo.fullName.toLowerCase(), repo]]);
  const world: World = {
    url,
    webUrl,
    isServer,
    emulator,
    people: known,
    clock,
    faults: new Faults(),
    settings,
    repos,
  };
  return { world, repo };
}

function briefUser(user: Record<string, unknown>, webUrl: string): User {
  const { login, id, node_id, avatar_url, url } = user;
  return {
    login: String(login),
    id: Number(id),
    node_id,
    avatar_url,
    url,
    html_url: `${webUrl}/${login}`,
    type: 'User',
    site_admin: false,
  };
}

/** Tokens for the program under test: a job's token, one that may only read, one of another repository, an unknown one. */
export const TOKENS = {
  bot: 'ghs_bot',
  readOnly: 'ghs_read_only',
  stranger: 'ghs_stranger',
  bad: 'ghs_unknown',
};

export const personalToken = (login: string): string => `ghp_${login}`;

/** The token that a test itself uses; its requests are not counted. */
export const testToken = (login: string): string => `test_${login}`;

export function issueTokens(people: People): void {
  people.addToken({ token: TOKENS.bot, login: BOT, access: 'write', counted: true });
  people.addToken({ token: TOKENS.readOnly, login: BOT, access: 'read', counted: true });
  people.addToken({ token: TOKENS.stranger, login: BOT, access: 'nothing', counted: true });
  people.addToken({ token: testToken('bot'), login: BOT, access: 'write', counted: false });
  for (const login of people.logins()) {
    if (login === BOT) continue;
    // An App's token has the rights of the App, and no user of its own.
    const access = login.endsWith('[bot]') && people.canPush(login) ? 'write' : 'as person';
    people.addToken({ token: personalToken(login), login, access, counted: true });
    people.addToken({ token: testToken(login), login, access: 'as person', counted: false });
  }
}
