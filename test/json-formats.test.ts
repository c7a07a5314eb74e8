/** The samples in docs/json.md: each is what the program prints for the list that the page begins with. */

import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUNDLE } from './support/bundle.ts';
import { checkout, cliEnv, runCli } from './support/run.ts';
import { startList } from './support/scenario.ts';

const page = readFileSync('docs/json.md', 'utf8');

/** The first block of code below a heading. */
function sample(heading: string): string {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  return /^```\w+\n([\s\S]*?)^```$/m.exec(after)?.[1] ?? '';
}

/** Fingerprints differ with every rendering, and the day on which the project was taken is that of the test. */
function comparable(text: string): unknown {
  return JSON.parse(
    onSampleDay(text.replace(/"[\da-f]{20}"/g, '"…"')).replace(
      /"<!-- dibs:begin (?:[^"\\]|\\.)*"/g,
      '"<!-- dibs:begin …"',
    ),
  );
}

/** Leaves out of lists what the sample does not show. */
function asShown(printed: unknown, shown: unknown): unknown {
  if (Array.isArray(printed) && Array.isArray(shown)) {
    const ids = new Set(shown.map((one) => one?.id));
    const known = ids.has(undefined) ? printed : printed.filter(({ id }) => ids.has(id));
    return known.map((one, at) => asShown(one, shown[at]));
  }
  if (typeof printed !== 'object' || printed === null) return printed;
  const inner = (shown ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(printed).map(([key, value]) => [key, asShown(value, inner[key])]));
}

function expectSample(printed: string, heading: string): void {
  const shown = comparable(sample(heading));
  expect(asShown(comparable(printed), shown)).toEqual(shown);
}

const started = new Date().toISOString().slice(0, 10);
const onSampleDay = (text: string) => text.replaceAll(started, '2026-11-20');

const GRUB = '---\ntitle: PyGrub in C\ndifficulty: easyy\n---\n\nRewrite it.\n';
let dir: string;
let marker: string;
let print: (command: string) => Promise<string>;
let close: () => Promise<void>;

beforeAll(async () => {
  const numa = sample('The list of the samples');
  const { github, sync } = await startList({
    // Nothing is to be verified again, whenever this runs.
    files: {
      'projects/numa.md': numa.replace(/^(issue|claim): .*\n/gm, ''),
      'projects/grub.md': GRUB,
      '.github/dibs.yml': 'verification: { after: 9999d }\n',
    },
  });
  close = () => github.close();
  expect((await sync()).exitCode).toBe(0);
  const number = Number(/^issue: (\d)$/m.exec((await github.read('projects/numa.md')) ?? '')?.[1]);
  const place = { owner: github.owner, repo: github.repo, issue_number: number };
  await github.as('alice').rest.issues.createComment({ ...place, body: '/claim' });
  expect((await sync()).exitCode).toBe(0);
  expect(onSampleDay((await github.read('projects/numa.md')) ?? '')).toBe(numa);
  marker = /<!-- dibs:begin (.*?) -->/.exec(github.issue(number).body ?? '')?.[1] ?? '';
  const grub = (await github.read('projects/grub.md')) ?? '';
  await github.commit({
    'projects/grub.md': grub.replace('PyGrub in C', 'PyGrub in Rust'),
    'projects/xl.md': '---\ntitle: Completion for xl\n---\n',
  });
  dir = await mkdtemp(join(tmpdir(), 'dibs-json-'));
  await checkout(github, dir);
  const env = { ...cliEnv(github), GITHUB_SERVER_URL: github.webUrl };
  print = async (command) =>
    (await runCli(command.split(' '), { cwd: dir, env, bundle: resolve(BUNDLE, 'cli.js') })).stdout;
  await print('site --out out --base-url https://example.org/list/');
}, 60_000);
afterAll(async () => {
  await rm(dir, { recursive: true });
  await close();
});

it.each(['check --json', 'plan --json', 'list --json'])('dibs %s prints its sample', async (command) => {
  expectSample(await print(command), `\`${command}\``);
});

it.each(['projects.json', 'feed.json'])('%s is its sample', async (name) => {
  expectSample(await readFile(join(dir, 'out', name), 'utf8'), `\`${name}\``);
});

it('the marker is its sample', () => expectSample(marker, 'The marker'));
