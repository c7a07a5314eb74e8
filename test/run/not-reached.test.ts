/** What a run says that reaches no GitHub, or has no files to work on. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionFailure } from '../../src/adapters/connection-failure.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction, runCli } from '../support/run.ts';
import { projectFile, THREE } from '../support/scenario.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-unreached-'));
  folders.push(dir);
  return dir;
}

const withCode = (code: string) => Object.assign(new Error(`connect ${code}`), { code });
/** As Octokit hands it on: its own error, that of `fetch`, that of the system. */
const lost = (cause: Error) => new Error(cause.message, { cause: new TypeError('fetch failed', { cause }) });

describe('a connection that failed', () => {
  it.each([
    ['ENOTFOUND', /^its name cannot be resolved \(ENOTFOUND\)/],
    ['EAI_AGAIN', /^its name cannot be resolved/],
    ['ECONNREFUSED', /^nothing answers there \(ECONNREFUSED\)/],
    ['ENETUNREACH', /^nothing answers there/],
    ['EHOSTUNREACH', /^nothing answers there/],
    ['ETIMEDOUT', /^no answer came in time \(ETIMEDOUT\)/],
    ['UND_ERR_CONNECT_TIMEOUT', /^no answer came in time/],
    ['UND_ERR_HEADERS_TIMEOUT', /^no answer came in time/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /^its certificate is not trusted .*NODE_EXTRA_CA_CERTS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /^its certificate is not trusted/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /^its certificate is not trusted/],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /^its certificate is not trusted/],
    ['CERT_HAS_EXPIRED', /^its certificate is not trusted/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /^its certificate is not trusted/],
    ['ECONNRESET', /^it failed \(ECONNRESET\); the next run tries again/],
    ['UND_ERR_SOCKET', /^it failed \(UND_ERR_SOCKET\)/],
  ])('with %s is told as what it is', (code, why) => {
    for (const error of [
      lost(withCode(code)),
      lost(new AggregateError([withCode(code), withCode(code)], '')),
    ]) {
      const [, host, said] =
        /^No connection to (\S+): (.*)$/.exec(connectionFailure(error, 'ghe.example.org:8443')) ?? [];
      expect(host).toBe('ghe.example.org:8443');
      expect(said).toMatch(why);
      expect(said).not.toMatch(/500|fetch failed/);
    }
  });

  it('is told as late if the wait had an end', () => {
    const error = new Error('', {
      cause: new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    });
    expect(connectionFailure(error, 'x.org')).toMatch(/^No connection to x\.org: no answer came in time/);
  });

  it('is told in one line, whatever its reason', () => {
    expect(connectionFailure(lost(new Error('bad port\nat somewhere')), 'x.org')).toBe(
      'No connection to x.org: it failed (bad port); the next run tries again.',
    );
  });
});

describe('without a GitHub that answers', () => {
  /** Speaks neither HTTP nor TLS: hangs up at the first word. */
  let server: Server;
  let github: GitHub;
  let dir: string;
  let open: string;
  let closed: string;
  const port = (of: Server) => (of.address() as AddressInfo).port;
  beforeAll(async () => {
    server = createServer((socket) =>
      socket.on('error', () => undefined).once('data', () => socket.destroy()),
    );
    const gone = createServer();
    for (const each of [server, gone]) await new Promise<void>((done) => each.listen(0, '127.0.0.1', done));
    open = `127.0.0.1:${port(server)}`;
    closed = `127.0.0.1:${port(gone)}`;
    await new Promise((done) => gone.close(done));
    github = await startGitHub({ files: THREE });
    dir = (await checkout(github, await folder())).dir;
  });
  afterAll(async () => {
    server.close();
    await github.close();
  });

  it.each([
    [
      'plan',
      'nobody listens',
      () => `http://${closed}`,
      () => `${closed}: nothing answers there (ECONNREFUSED).`,
    ],
    ['sync', 'the line is cut', () => `http://${open}`, () => `${open}: it failed (`],
    ['plan --json', 'there is no TLS', () => `https://${open}`, () => `${open}: it failed (`],
    [
      'plan',
      'there is no such name',
      () => 'http://dibs.invalid',
      () => 'dibs.invalid: its name cannot be resolved (',
    ],
  ])('dibs %s says so where %s', async (args, _what, api, says) => {
    const env = { GITHUB_API_URL: api(), GITHUB_REPOSITORY: 'xen-list/projects', GITHUB_TOKEN: 'secret' };
    const run = await runCli(args.split(' '), {
      cwd: dir,
      env,
      bundle: resolve(BUNDLE, 'cli.js'),
      skipWaits: true,
    });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain(`dibs: No connection to ${says()}`);
    expect(run.stderr).not.toMatch(/500|secret|fetch failed/);
    expect(run.stderr.trimEnd()).not.toContain('\n');
  });

  it('the Action says so', async () => {
    const run = await runAction({
      github,
      checkout: { dir, sha: await github.head() },
      env: { GITHUB_API_URL: `http://${closed}` },
      ownProcess: false,
      skipWaits: true,
      bundle: resolve(BUNDLE, 'action.js'),
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`No connection to ${closed}: nothing answers there`),
    ]);
  });
});

describe('an Action without a checkout', () => {
  it.each([
    ['sync', 'an empty folder', async (at: string) => at],
    ['plan', 'an empty folder', async (at: string) => at],
    ['check', 'an empty folder', async (at: string) => at],
    ['sync', 'no folder', async (at: string) => join(at, 'nowhere')],
  ])('of mode %s in %s names the step that is missing, and does nothing', async (mode, _where, place) => {
    const github = await startGitHub({ files: THREE });
    try {
      const here = await folder();
      const run = await runAction({
        github,
        checkout: { dir: here, sha: await github.head() },
        env: { GITHUB_WORKSPACE: await place(here) },
        ownProcess: false,
        inputs: { mode },
        bundle: resolve(BUNDLE, 'action.js'),
      });
      expect(run.exitCode).toBe(1);
      expect(run.annotations).toEqual([
        expect.objectContaining({ level: 'error', message: expect.stringContaining('actions/checkout') }),
      ]);
      expect(github.requests).toEqual([]);
    } finally {
      await github.close();
    }
  });

  it('is not what a checkout is without projects', async () => {
    const github = await startGitHub({ files: { 'docs/a.md': projectFile('A') } });
    try {
      const dir = await folder();
      await mkdir(join(dir, 'docs'));
      await writeFile(join(dir, 'docs/a.md'), 'x');
      const run = await runAction({
        github,
        checkout: { dir, sha: await github.head() },
        inputs: { mode: 'check' },
        bundle: resolve(BUNDLE, 'action.js'),
      });
      expect(run.exitCode).toBe(0);
      expect(run.stdout).not.toContain('actions/checkout');
    } finally {
      await github.close();
    }
  });
});
