/** The built command line on each Node that package.json allows. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satisfies, subset } from 'semver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, machineNode, NODE, runCli } from '../support/run.ts';
import { THREE } from '../support/scenario.ts';

interface Package {
  engines?: { node?: string };
  scripts?: Record<string, string>;
}

const { engines = {}, scripts = {} }: Package = JSON.parse(readFileSync('package.json', 'utf8'));
const ALLOWED = engines.node ?? '';
const machine = machineNode();
const version = machine && execFileSync(machine, ['--version'], { encoding: 'utf8' }).trim();
const AS_NODE_20 = pathToFileURL(resolve(import.meta.dirname, '../support/node-20.ts')).href;

const NODES: [name: string, node: [string, ...string[]] | undefined][] = [
  [`the machine's own Node ${version}`, machine === undefined ? undefined : [machine]],
  ['a Node without all that came after Node 20', [NODE, `--import=${AS_NODE_20}`]],
];

describe.each(NODES)('on %s', (_name, node) => {
  let github: GitHub;
  let dir: string;
  beforeAll(async () => {
    github = await startGitHub({ files: THREE });
    dir = await mkdtemp(join(tmpdir(), 'dibs-node-'));
  });
  afterAll(async () => {
    await github.close();
    await rm(dir, { recursive: true, force: true });
  });

  const isAllowed = node !== undefined && (node[0] !== machine || satisfies(version ?? '', ALLOWED));
  const dibs = (...args: string[]) =>
    runCli(args, {
      cwd: dir,
      env: cliEnv(github),
      bundle: resolve(BUNDLE, 'cli.js'),
      ...(node !== undefined && { node }),
    });

  it.skipIf(!isAllowed)('the command line runs through from the first plan to the last', async () => {
    await checkout(github, dir);
    expect(await dibs('check')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await dibs('plan', '--exit-code')).toMatchObject({ exitCode: 3, stderr: '' });
    expect(await dibs('sync')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('3 created'),
    });
    const issue = { owner: github.owner, repo: github.repo, issue_number: 1 };
    await github.as('alice').rest.issues.createComment({ ...issue, body: '/claim' });
    expect(await dibs('plan', '--json')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await dibs('sync')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('1 claimed') });
    expect(await dibs('list', '--person', 'alice')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 listed'),
    });
    expect(await dibs('plan', '--exit-code')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await dibs('new', '--title', 'One more')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await dibs('schema')).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

it('every package can be used on each Node that package.json allows, so that installing warns of nothing', () => {
  const { packages }: { packages: Record<string, Package> } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  );
  const narrower = Object.entries(packages).flatMap(([path, { engines }]) =>
    engines?.node === undefined || subset(ALLOWED, engines.node) ? [] : [`${path}: ${engines.node}`],
  );
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(narrower).toEqual([]);
});

describe('without the Node that npm installs', () => {
  const started = Object.entries(scripts).filter(([, command]) =>
    command.startsWith('node scripts/start.js '),
  );

  it.each(started)('npm run %s (%s) says what to do if Node cannot run it', (_name, command) => {
    const flags = Number.parseInt(process.versions.node, 10) < 22 ? [] : ['--no-experimental-strip-types'];
    const run = spawnSync(process.execPath, [...flags, ...command.split(' ').slice(1)], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^This needs Node 22\.18 or later[^\n]+npm rebuild node[^\n]+\n$/);
  });
});
