/** Which GitHub and which repository the command line asks, and where a token goes. */

import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiOf, parseRemote, serverOf } from '../../src/cli/remote.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, type Finished, runAction, runCli } from '../support/run.ts';
import { THREE } from '../support/scenario.ts';

const bundle = resolve(BUNDLE, 'cli.js');
const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-connection-'));
  folders.push(dir);
  return dir;
}

describe('the address of a remote', () => {
  const same = (host: string) => host;
  const NAME = 'xen-list/projects';

  it.each([
    ['https://github.com/xen-list/projects.git', 'https://github.com'],
    ['https://GitHub.com/xen-list/projects', 'https://github.com'],
    ['https://www.github.com/xen-list/projects/', 'https://github.com'],
    ['https://someone:secret@github.com/xen-list/projects', 'https://github.com'],
    ['git://github.com/xen-list/projects.git', 'https://github.com'],
    ['git@github.com:xen-list/projects.git', 'https://github.com'],
    ['github.com:xen-list/projects', 'https://github.com'],
    ['git@github.com:/xen-list/projects.git', 'https://github.com'],
    ['ssh://git@github.com/xen-list/projects.git', 'https://github.com'],
    ['ssh://git@ssh.github.com:443/xen-list/projects.git', 'https://github.com'],
    ['git+ssh://git@github.com/xen-list/projects.git', 'https://github.com'],
    ['https://ghe.example.org/xen-list/projects.git', 'https://ghe.example.org'],
    ['http://ghe.example.org:8080/xen-list/projects', 'http://ghe.example.org:8080'],
    ['git@ghe.example.org:xen-list/projects.git', 'https://ghe.example.org'],
    ['ssh://git@ghe.example.org:2222/xen-list/projects.git', 'https://ghe.example.org'],
    ['org-123@octo.ghe.com:xen-list/projects.git', 'https://octo.ghe.com'],
    ['https://github.com.evil.example/xen-list/projects', 'https://github.com.evil.example'],
    ['https://github.com@evil.example/xen-list/projects', 'https://evil.example'],
    ['git@[::1]:xen-list/projects.git', 'https://[::1]'],
  ])('%s is on %s', (address, server) => {
    expect(parseRemote(address, same)).toEqual({ server, name: NAME });
  });

  it.each([
    '',
    '/srv/git/projects.git',
    '../projects',
    'file:///srv/xen-list/projects.git',
    'C:/Users/ann/projects',
    'https://gitlab.example.org/group/xen-list/projects.git',
    'https://github.com/projects',
  ])('%j names no repository', (address) => expect(parseRemote(address, same)).toBeUndefined());

  it('has the host that the SSH client connects to', () => {
    const hosts: Record<string, string> = { 'github-work': 'github.com', 'github.com-me': 'ssh.github.com' };
    for (const alias of Object.keys(hosts))
      for (const address of [`git@${alias}:${NAME}.git`, `ssh://git@${alias}/${NAME}`])
        expect(parseRemote(address, (host) => hosts[host] ?? host)).toEqual({
          server: 'https://github.com',
          name: NAME,
        });
    const never = (): never => expect.unreachable();
    expect(parseRemote(`git@github.com:${NAME}`, never)?.name).toBe(NAME);
    expect(parseRemote(`https://github-work/${NAME}`, never)?.server).toBe('https://github-work');
  });

  it.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://octo.ghe.com', 'https://api.octo.ghe.com'],
    ['https://ghe.example.org', 'https://ghe.example.org/api/v3'],
    ['http://ghe.example.org:8080', 'http://ghe.example.org:8080/api/v3'],
    ['https://evil.octo.ghe.com', 'https://evil.octo.ghe.com/api/v3'],
    ['https://ghe.com', 'https://ghe.com/api/v3'],
  ])('the API of %s is %s, and back', (server, api) => {
    expect(apiOf(server)).toBe(api);
    expect(serverOf(api)).toBe(server);
  });
});

/** A clone with the files of the list and a remote. */
async function cloneOf(github: GitHub, remote: string): Promise<string> {
  const { dir } = await checkout(github, await folder());
  const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
  git('init', '--quiet');
  git('remote', 'add', 'origin', remote);
  return dir;
}

describe('with a remote on another host', () => {
  /** A server that only notes what it is asked. */
  let server: Server;
  let seen: { url: string | undefined; authorization: string | undefined }[] = [];
  let host: string;
  let github: GitHub;
  let dir: string;
  beforeAll(async () => {
    server = createServer(({ url, headers }, answer) => {
      seen.push({ url, authorization: headers.authorization });
      answer.writeHead(404, { 'content-type': 'application/json' });
      answer.end('{"message":"Not Found"}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    github = await startGitHub({ files: THREE });
    dir = await cloneOf(github, `http://${host}/xen-list/projects.git`);
  });
  afterAll(async () => {
    server.close();
    await github.close();
  });
  beforeEach(() => {
    seen = [];
    github.clearRequests();
  });

  const dibs = (args: string, env: Record<string, string>): Promise<Finished> =>
    runCli(args.split(' '), { cwd: dir, env, bundle });
  const REPOSITORY = '/api/v3/repos/xen-list/projects';

  it('its API is asked, without the token that nobody meant for it', async () => {
    const run = await dibs('plan', { GITHUB_TOKEN: github.tokens.bot });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(
      `origin" is at http://${host}, and a token goes only to a host that you name`,
    );
    expect(run.stderr).toContain(`GITHUB_API_URL=http://${host}/api/v3 `);
    expect(run.stderr).not.toContain(github.tokens.bot);
    expect(seen).toEqual([{ url: REPOSITORY, authorization: undefined }]);
  });

  it('nothing is said of a token where there is none', async () => {
    const run = await dibs('plan', {});
    expect(run.stderr).toMatch(
      /^dibs: xen-list\/projects does not exist, or the token may not see it \(404\)/,
    );
    expect(seen).toEqual([{ url: REPOSITORY, authorization: undefined }]);
  });

  it.each(['sync', 'sync --commit', 'sync --repo xen-list/projects'])(
    'dibs %s, which needs the token, asks nobody',
    async (args) => {
      const run = await dibs(args, { GITHUB_TOKEN: github.tokens.bot });
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toMatch(/^dibs: Set GITHUB_API_URL=[^\n]+ that you name\.\n$/);
      expect(seen).toEqual([]);
    },
  );

  it.each([
    ['GITHUB_API_URL', () => `http://${host}/api/v3/`],
    ['GITHUB_SERVER_URL', () => `http://${host}`],
  ])('the token goes to the host that %s names', async (name, address) => {
    const run = await dibs('plan', { GITHUB_TOKEN: github.tokens.bot, [name]: address() });
    expect(run.stderr).not.toContain('GITHUB_API_URL');
    expect(seen).toEqual([{ url: REPOSITORY, authorization: `token ${github.tokens.bot}` }]);
  });

  it('GITHUB_API_URL counts before the remote', async () => {
    expect(await dibs('plan', cliEnv(github))).toMatchObject({ exitCode: 0, stderr: '' });
    expect(seen).toEqual([]);
    expect(github.requests.length).toBeGreaterThan(0);
  });

  it.each([
    ['git@ghe.invalid:xen-list/projects.git', 'https://ghe.invalid/api/v3'],
    ['https://octo.ghe.com.invalid/xen-list/projects', 'https://octo.ghe.com.invalid/api/v3'],
    ['https://github.com.invalid/xen-list/projects', 'https://github.com.invalid/api/v3'],
  ])('a token for %s waits for GITHUB_API_URL=%s', async (remote, api) => {
    const run = await runCli(['sync'], {
      cwd: await cloneOf(github, remote),
      env: { GITHUB_TOKEN: github.tokens.bot },
      bundle,
    });
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(`Set GITHUB_API_URL=${api} `);
  });
});

const hasSsh = ((): boolean => {
  try {
    execFileSync('ssh', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.skipIf(!hasSsh)('a name of the SSH configuration stands for the host that it names there', async () => {
  const github = await startGitHub({ files: THREE });
  try {
    const tools = await folder();
    const ssh = execFileSync('sh', ['-c', 'command -v ssh'], { encoding: 'utf8' }).trim();
    await writeFile(join(tools, 'config'), 'Host work\n  HostName GHE.Example.Invalid\n');
    await writeFile(
      join(tools, 'ssh'),
      `#!/bin/sh\necho "$@" >> ${tools}/log\nexec ${ssh} -F ${tools}/config "$@"\n`,
    );
    await chmod(join(tools, 'ssh'), 0o755);
    const env = { GITHUB_TOKEN: 'x', PATH: `${tools}${delimiter}${process.env.PATH}` };
    const serverFor = async (remote: string) =>
      (await runCli(['sync'], { cwd: await cloneOf(github, remote), env, bundle })).stderr;
    expect(await serverFor('git@work:xen-list/projects.git')).toContain('is at https://ghe.example.invalid,');
    expect(await serverFor('git@play:xen-list/projects.git')).toContain('is at https://play,');
    // Never taken for an option.
    expect(await serverFor('ssh://git@-V/xen-list/projects.git')).toContain('is at https://-v,');
    expect(await readFile(join(tools, 'log'), 'utf8')).toBe('-G work\n-G play\n');
  } finally {
    await github.close();
  }
});

describe('under a former name of the repository', () => {
  let github: GitHub;
  const OLD = 'xen-list/old-name';
  beforeAll(async () => {
    github = await startGitHub({ files: THREE });
    github.settings.formerNames = [OLD];
  });
  afterAll(() => github.close());

  const dibs = async (
    args: string,
    remote = `git@github.com:${OLD}.git`,
    more: Record<string, string> = {},
  ) => {
    const { GITHUB_API_URL = '', GITHUB_TOKEN = '' } = cliEnv(github);
    const env = { GITHUB_API_URL, GITHUB_TOKEN, ...more };
    github.clearRequests();
    return await runCli(args.split(' '), { cwd: await cloneOf(github, remote), env, bundle });
  };
  const asked = () =>
    new Set(github.requests.slice(2).map(({ path }) => path.split('/').slice(0, 4).join('/')));

  it('the command line goes on under the present one, and says so', async () => {
    const run = await dibs('sync --commit');
    expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('3 created') });
    expect(run.stderr).toContain(`${OLD} is called xen-list/projects now.`);
    expect(asked()).toEqual(new Set(['/repos/xen-list/projects']));
    expect(github.issue(1).body).not.toContain('old-name');
    for (const [args, more] of [
      ['plan --exit-code', {}],
      [`plan --exit-code --repo ${OLD}`, {}],
      ['plan --exit-code', { GITHUB_REPOSITORY: OLD.toUpperCase() }],
    ] as const) {
      expect(await dibs(args, undefined, more), args).toMatchObject({ exitCode: 0 });
      expect(asked()).toEqual(new Set(['/repos/xen-list/projects']));
    }
  });

  it('the Action, started before the repository was renamed, takes no issue for transferred', async () => {
    const run = await runAction({
      github,
      checkout: await checkout(github, await folder()),
      env: { GITHUB_REPOSITORY: OLD },
      bundle: resolve(BUNDLE, 'action.js'),
    });
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(github.issues()).toHaveLength(3);
  });

  it('an issue that was transferred is still one', async () => {
    await github.transferIssue(2, 'xen-list/elsewhere');
    const run = await dibs('plan');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/error: [^\n]*was transferred to another repository/);
  });
});
