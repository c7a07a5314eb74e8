import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proxyNote } from '../../src/adapters/proxy-note.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runCli } from '../support/run.ts';
import { THREE } from '../support/scenario.ts';

describe('a proxy that the environment names', () => {
  const P = 'http://proxy:3128';
  it.each([
    ['none', {}, '24.1.0', undefined],
    ['an empty one', { HTTPS_PROXY: '' }, '24.1.0', undefined],
    ['one that Node uses', { HTTPS_PROXY: P, NODE_USE_ENV_PROXY: '1' }, '24.1.0', undefined],
    [
      'one that an option has it use',
      { https_proxy: P, NODE_OPTIONS: '--a --use-env-proxy' },
      '24.1.0',
      undefined,
    ],
    [
      'one that it does not',
      { HTTPS_PROXY: P },
      '24.1.0',
      /^HTTPS_PROXY is set, but .* set NODE_USE_ENV_PROXY=1/,
    ],
    [
      'one in small letters',
      { http_proxy: P },
      '22.21.0',
      /^http_proxy is set, but .* set NODE_USE_ENV_PROXY=1/,
    ],
    ['one switched off', { HTTPS_PROXY: P, NODE_USE_ENV_PROXY: '0' }, '24.1.0', /NODE_USE_ENV_PROXY=1/],
    [
      'one that this Node cannot use',
      { HTTPS_PROXY: P },
      '20.19.2',
      /Node\.js 20\.19\.2 cannot use it: take Node\.js 24/,
    ],
  ] as const)('%s', (_, env, version, note) => {
    const said = proxyNote(env, version, []);
    if (note === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(note);
  });

  it('by a flag of its own', () => {
    expect(proxyNote({ HTTPS_PROXY: P }, '24.1.0', ['--use-env-proxy'])).toBeUndefined();
  });
});

describe('behind a proxy', () => {
  let github: GitHub;
  let dir: string;
  /** Leads all that is asked for to the emulated GitHub. */
  const proxy = createServer((_, outgoing) => outgoing.writeHead(400).end());
  let asked = 0;
  let url = '';

  beforeAll(async () => {
    github = await startGitHub({ files: THREE });
    dir = await mkdtemp(join(tmpdir(), 'dibs-proxy-'));
    await checkout(github, dir);
    proxy.on('connect', (_, socket) => {
      asked += 1;
      const there = connect(Number(new URL(github.apiUrl).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(there).pipe(socket);
      });
      for (const end of [socket, there]) end.on('error', () => end.destroy());
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await rm(dir, { recursive: true });
    await github.close();
  });

  const plan = (env: Record<string, string>) =>
    runCli(['plan'], {
      cwd: dir,
      bundle: resolve(BUNDLE, 'cli.js'),
      // Whether to use a proxy is read once, when Node.js starts.
      ownProcess: 'NODE_USE_ENV_PROXY' in env,
      skipWaits: true,
      // Nothing is found under this name but by the proxy.
      env: { ...cliEnv(github), GITHUB_API_URL: 'http://api.invalid', ...env },
    });

  it('a connection that fails says what is missing', async () => {
    const run = await plan({ HTTP_PROXY: url });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toMatch(/No connection to api\.invalid: .*\((ENOTFOUND|EAI_AGAIN)\)/);
    expect(run.stderr).toContain(
      'HTTP_PROXY is set, but Node.js takes no notice of it by itself: set NODE_USE_ENV_PROXY=1',
    );
    expect(run.stderr).not.toContain('500');
    expect(asked).toBe(0);
  });

  it('and with that, it comes about', async () => {
    const run = await plan({ HTTP_PROXY: url, NODE_USE_ENV_PROXY: '1' });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toContain('3 issues to create');
    expect(asked).toBeGreaterThan(0);
  });
});
