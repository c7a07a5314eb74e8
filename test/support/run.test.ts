import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { checkout, cliEnv, parseAnnotations, parseOutputs, runAction, runCli } from './run.ts';

let github: GitHub;
let bundle: string;

// Tells back what it was given, and asks GitHub for one thing.
const PROGRAM = `
import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
const api = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY;
const token = env.INPUT_TOKEN ?? env.GITHUB_TOKEN;
const ask = () => fetch(api + '/labels', { headers: { authorization: 'Bearer ' + token } });
const status = (await ask()).status;
if (process.argv[2] === 'twice') await ask();
if (env.GITHUB_OUTPUT) {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  appendFileSync(env.GITHUB_OUTPUT, 'mode=' + env['INPUT_WRITE-BACK'] + '\\nlong<<EOF\\none\\ntwo\\nEOF\\n');
  appendFileSync(env.GITHUB_STEP_SUMMARY, '# ' + env.GITHUB_EVENT_NAME + ' ' + event.repository.full_name);
  console.log('::error file=a%2Cb.md,line=3,col=4,title=Oh::No%0Aline two');
  console.log(readFileSync('projects/a.md', 'utf8').length, env.GITHUB_SHA, env.GITHUB_REF);
}
console.log(status, process.argv.slice(2).join(' '));
process.exitCode = 3;
`;

beforeAll(async () => {
  github = await startGitHub({ files: { 'projects/a.md': '\uFEFFa\r\n' } });
  bundle = join(await mkdtemp(join(tmpdir(), 'dibs-bundle-')), 'program.mjs');
  await writeFile(bundle, PROGRAM);
});
afterAll(() => github.close());

describe('the runner', () => {
  it('gives the Action what GitHub gives it, and reads what it leaves', async () => {
    const tree = await checkout(github);
    expect(await readFile(join(tree.dir, 'projects/a.md'), 'utf8')).toBe('\uFEFFa\r\n');
    const run = await runAction({ github, checkout: tree, bundle, inputs: { 'write-back': 'commit' } });
    expect(run).toMatchObject({
      exitCode: 3,
      outputs: { mode: 'commit', long: 'one\ntwo' },
      summary: '# schedule xen-list/projects',
      annotations: [
        { level: 'error', file: 'a,b.md', line: 3, col: 4, title: 'Oh', message: 'No\nline two' },
      ],
    });
    expect(run.stdout).toContain(`4 ${tree.sha} refs/heads/main\n200`);
    expect(github.requests).toMatchObject([{ path: '/repos/xen-list/projects/labels', status: 200 }]);
  });

  it('runs the command line', async () => {
    const run = await runCli(['plan', '--json'], { cwd: tmpdir(), env: cliEnv(github), bundle });
    expect(run).toMatchObject({ exitCode: 3, stdout: '200 plan --json\n', stderr: '' });
  });

  it('can kill it at its k-th request', async () => {
    github.clearRequests();
    let kill = () => {};
    github.hooks.onRequest = (n) => {
      if (n === 2) kill();
    };
    const run = await runCli(['twice'], {
      cwd: tmpdir(),
      env: cliEnv(github),
      bundle,
      onStart: (child) => {
        kill = () => child.kill('SIGKILL');
      },
    });
    expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL', stdout: '' });
    expect(github.requests).toHaveLength(2);
    github.hooks.onRequest = undefined;
  });
});

it('reads workflow commands and outputs', () => {
  expect(parseAnnotations('::warning::Mind 100%25\n::debug::no\n::notice title=a%3Ab::x::y')).toEqual([
    { level: 'warning', message: 'Mind 100%' },
    { level: 'notice', title: 'a:b', message: 'x::y' },
  ]);
  expect(parseOutputs('a=b=c\nd<<--\n=\n--\n')).toEqual({ a: 'b=c', d: '=' });
});
