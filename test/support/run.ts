/** Runs the built program as GitHub's runner and as a person at a prompt do. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import type { EventName, EventPayload, GitHub } from '../emulator/github.ts';
import { BUNDLE } from './bundle.ts';
import { runInProcess, type SkipWaits } from './in-process.ts';

const OWN_NODE = resolve(import.meta.dirname, '../../node_modules/.bin/node');

/** The Node that the Action runs on, whatever the machine has; if install scripts are off, the one that runs the tests. */
export const NODE = existsSync(OWN_NODE) ? OWN_NODE : process.execPath;

/** The machine's own Node: the first in the path that is not from a package. */
export function machineNode(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
}

export interface Checkout {
  dir: string;
  sha: string;
}

/** Checks out the default branch (or another commit) into a new folder, byte by byte. */
export async function checkout(github: GitHub, dir?: string, ref?: string): Promise<Checkout> {
  const target = dir ?? (await mkdtemp(join(tmpdir(), 'dibs-checkout-')));
  const sha = ref ?? (await github.head());
  const made = new Set<string>();
  for (const [path, text] of Object.entries(await github.files(sha))) writeInto(target, path, text, made);
  return { dir: target, sha };
}

const kept = new WeakMap<GitHub, { dir: string; files: Record<string, string> }>();

/**
 * Checks out the default branch (or another commit) into a folder that is kept for the next time, when only what differs
 * is written. For programs that leave the folder as it is, and run one after the other.
 */
export async function sharedCheckout(github: GitHub, ref?: string): Promise<Checkout> {
  const { dir, files: before } = kept.get(github) ?? {
    dir: await mkdtemp(join(tmpdir(), 'dibs-checkout-')),
    files: {},
  };
  const sha = ref ?? (await github.head());
  const files = await github.files(sha);
  for (const path of Object.keys(before)) if (!(path in files)) await rm(join(dir, path));
  const made = new Set<string>();
  for (const [path, text] of Object.entries(files))
    if (before[path] !== text) writeInto(dir, path, text, made);
  kept.set(github, { dir, files });
  return { dir, sha };
}

function writeInto(dir: string, path: string, text: string, made: Set<string>): void {
  const file = join(dir, path);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, text);
}

export interface Finished {
  /** null if a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Wall time in milliseconds. */
  duration: number;
}

/** An `::error`, `::warning` or `::notice` line. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  col?: number;
}

export interface ActionRun extends Finished {
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
}

export interface ActionOptions {
  github: GitHub;
  /** The checkout's folder and commit. */
  checkout: Checkout;
  /** By their names in action.yml; by default the token is the job's. */
  inputs?: Record<string, string>;
  event?: EventName;
  payload?: EventPayload | Record<string, unknown>;
  /** The ref that the event is about; by default the default branch. */
  ref?: string;
  env?: Record<string, string>;
  /** The bundle; by default `dist/action.js`. */
  bundle?: string;
  /** Called with the process as soon as it runs. */
  onStart?: (child: ChildProcess) => void;
  /** Whether it takes a process to see what the test is about; it costs half a second. */
  ownProcess?: boolean;
  /** Whether its waits take no time, or what happens in their place; only without a process of its own. */
  skipWaits?: SkipWaits;
}

/** Runs the bundled Action on an event. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const { github, event = 'schedule' } = options;
  const temp = await mkdtemp(join(tmpdir(), 'dibs-runner-'));
  const at = (name: string) => join(temp, name);
  const payload = options.payload ?? (await github.event('schedule'));
  await writeFile(at('event.json'), JSON.stringify(payload));
  await writeFile(at('output'), '');
  await writeFile(at('summary.md'), '');
  const env: Record<string, string> = {
    ...machineEnv(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: (payload.sender as { login?: string } | undefined)?.login ?? 'maintainer',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: github.webUrl,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary.md'),
    GITHUB_REF: options.ref ?? `refs/heads/${github.defaultBranch}`,
    GITHUB_REPOSITORY: github.fullName,
    GITHUB_REPOSITORY_OWNER: github.owner,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: options.checkout.sha,
    GITHUB_WORKFLOW: 'Dibs',
    GITHUB_WORKSPACE: options.checkout.dir,
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    ...inputEnv({ token: github.tokens.bot, ...options.inputs }),
    ...options.env,
  };
  const bundle = options.bundle ?? resolve(import.meta.dirname, '../../dist/action.js');
  const needsProcess = options.ownProcess ?? options.env !== undefined;
  const finished =
    needsProcess || options.onStart !== undefined || !isTestBundle(bundle)
      ? await run(NODE, [bundle], options.checkout.dir, env, options.onStart)
      : await runInProcess({
          bundle,
          args: [],
          cwd: options.checkout.dir,
          env,
          skipWaits: options.skipWaits,
        });
  const outputs = parseOutputs(await readFile(at('output'), 'utf8'));
  const summary = await readFile(at('summary.md'), 'utf8');
  await rm(temp, { recursive: true });
  return { ...finished, outputs, summary, annotations: parseAnnotations(finished.stdout) };
}

export interface CliOptions {
  cwd: string;
  env?: Record<string, string>;
  /** The program; by default `dist/cli.js`. */
  bundle?: string;
  /** The Node that runs it, and its arguments. */
  node?: [command: string, ...args: string[]];
  onStart?: (child: ChildProcess) => void;
  /** Whether it takes a process to see what the test is about; it costs half a second. */
  ownProcess?: boolean;
  /** Whether its waits take no time; only without a process of its own. */
  skipWaits?: boolean;
}

/** Runs the command line. */
export function runCli(args: string[], options: CliOptions): Promise<Finished> {
  const bundle = options.bundle ?? resolve(import.meta.dirname, '../../dist/cli.js');
  const [node, ...nodeArgs] = options.node ?? [NODE];
  const env = { ...machineEnv(), ...options.env };
  // Whether it prints in colors is decided once, when the program is loaded.
  const needsProcess = options.ownProcess ?? ['FORCE_COLOR', 'NO_COLOR'].some((name) => name in env);
  if (!needsProcess && options.node === undefined && options.onStart === undefined && isTestBundle(bundle))
    return runInProcess({ bundle, args, cwd: options.cwd, env, skipWaits: options.skipWaits });
  return run(node, [...nodeArgs, bundle, ...args], options.cwd, env, options.onStart);
}

function isTestBundle(bundle: string): boolean {
  return dirname(bundle) === BUNDLE;
}

/** The environment in which the command line finds an emulated GitHub. */
export function cliEnv(github: GitHub, token: string = github.tokens.bot): Record<string, string> {
  return { GITHUB_API_URL: github.apiUrl, GITHUB_REPOSITORY: github.fullName, GITHUB_TOKEN: token };
}

// Removes the variables of a real runner, in case the tests run in a workflow themselves.
function machineEnv(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

// https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs: dashes stay.
function inputEnv(inputs: Record<string, string>): Record<string, string> {
  const name = (input: string) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [name(input), value]));
}

function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  onStart?: (child: ChildProcess) => void,
): Promise<Finished> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    onStart?.(child);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (exitCode, signal) =>
      done({ exitCode, signal, stdout, stderr, duration: performance.now() - began }),
    );
  });
}

/** Parses the file that `GITHUB_OUTPUT` names: `name=value`, or `name<<mark`, the lines, `mark`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const long = /^([^=]+?)<<(.+)$/.exec(line);
    if (long) {
      const value: string[] = [];
      for (i++; i < lines.length && lines[i] !== long[2]; i++) value.push(lines[i] ?? '');
      outputs[long[1] ?? ''] = value.join('\n');
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}

/** The workflow commands in a step's output that become annotations. */
export function parseAnnotations(stdout: string): Annotation[] {
  const annotations: Annotation[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const match = /^::(error|warning|notice)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, level, properties = '', message = ''] = match;
    const found = new Map<string, string>();
    for (const property of properties.split(',').filter(Boolean)) {
      const [name = '', ...value] = property.split('=');
      found.set(name.trim(), unescaped(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ','));
    }
    const text = (name: string) => (found.has(name) ? { [name]: found.get(name) } : {});
    const number = (name: string) => (found.has(name) ? { [name]: Number(found.get(name)) } : {});
    annotations.push({
      level: level as Annotation['level'],
      message: unescaped(message),
      ...text('title'),
      ...text('file'),
      ...number('line'),
      ...number('col'),
    });
  }
  return annotations;
}

const unescaped = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
