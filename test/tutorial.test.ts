/** Follows docs/tutorial.md to the letter, in a shell, with an emulated GitHub in place of github.com. */

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type EventName, type EventPayload, type GitHub, startGitHub } from './emulator/github.ts';
import { BUNDLE } from './support/bundle.ts';
import { blocksOf, type FencedBlock } from './support/fenced-blocks.ts';
import { type ActionRun, checkout, NODE, runAction } from './support/run.ts';
import { readWorkflow } from './support/workflow.ts';

const WORKFLOW = '.github/workflows/dibs.yml';
const place = await mkdtemp(join(tmpdir(), 'dibs-tutorial-'));
const at = (...names: string[]) => join(place, ...names);
const env = {
  PATH: `${at('bin')}:${process.env.PATH}`,
  HOME: place,
  GIT_CONFIG_GLOBAL: at('gitconfig'),
  GIT_CONFIG_SYSTEM: '/dev/null',
};

let github: GitHub | undefined;
afterAll(async () => {
  await github?.close();
  await rm(place, { recursive: true });
});

/** What git keeps at the address of the list, and the copy of it in which the Action's commits are made. */
const LIST = at('your-list.git');
const BOT = at('bot');

const git = (dir: string, ...args: string[]) =>
  execFileSync('git', ['-C', dir, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The machine of somebody who has git, Node.js and an account, and the two repositories on GitHub. */
async function prepare(): Promise<void> {
  await mkdir(at('bin'));
  const npx = `#!/bin/sh\n[ "$1" = @owner/dibs ] && shift && exec '${NODE}' '${resolve(BUNDLE, 'cli.js')}' "$@"\n`;
  await writeFile(at('bin/npx'), npx, { mode: 0o755 });
  const instead = (path: string, of: string) =>
    `[url "file://${path}"]\n\tinsteadOf = https://github.com/${of}\n`;
  await writeFile(
    at('gitconfig'),
    `[user]\n\tname = You\n\temail = you@example.org\n[init]\n\tdefaultBranch = main\n${instead(LIST, 'you/your-list')}${instead(at('dibs'), 'OWNER/dibs')}`,
  );
  git(place, 'init', '--bare', LIST);
  git(place, 'init', at('dibs'));
  git(at('dibs'), 'commit', '--allow-empty', '--message', 'Dibs');
}

/** Runs commands as somebody does who copies them into a terminal; the folder they lead to is that of the next ones. */
async function inShell(commands: string, folder: string): Promise<{ output: string; folder: string }> {
  const script = `set -e\n${commands}\npwd > '${at('folder')}'\n`;
  const output = execFileSync('/bin/sh', ['-c', script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return { output, folder: (await readFile(at('folder'), 'utf8')).trim() };
}

/** GitHub gets what was pushed, and runs the workflow if that asks for it. */
async function afterPush(): Promise<ActionRun> {
  const paths = git(LIST, 'ls-tree', '-r', '-z', '--name-only', 'main').split('\0').filter(Boolean);
  const files = Object.fromEntries(paths.map((path) => [path, git(LIST, 'show', `main:${path}`)]));
  github = await startGitHub({ owner: 'you', repo: 'your-list', people: { you: { role: 'owner' } }, files });
  const { push } = parse(files[WORKFLOW] ?? '').on;
  expect(push.branches).toEqual(['main']);
  expect(paths.filter((path) => picomatch(push.paths)(path)).length).toBeGreaterThan(0);
  return await onGitHub(github, 'push', await github.event('push', undefined, { sender: 'you' }));
}

/** Starts the Action if the workflow says so, and brings the commit that it makes to where git looks for it. */
async function onGitHub(where: GitHub, event: EventName, payload: EventPayload): Promise<ActionRun> {
  const { errors, jobsFor } = await readWorkflow((await where.read(WORKFLOW)) ?? '');
  expect(errors).toEqual([]);
  expect(jobsFor(event, payload)).toEqual(['sync']);
  const run = await runAction({
    github: where,
    checkout: await checkout(where),
    event,
    payload,
    bundle: resolve(BUNDLE, 'action.js'),
  });
  expect(run, run.stdout).toMatchObject({ exitCode: 0, annotations: [] });
  await rm(BOT, { recursive: true, force: true });
  git(place, 'clone', LIST, BOT);
  await checkout(where, BOT);
  git(BOT, 'add', '--all');
  git(BOT, 'commit', '--message', 'Update');
  git(BOT, 'push');
  return run;
}

/** Comments on the first issue, and returns the one answer, without what is hidden in it. */
async function answerTo(body: string): Promise<string> {
  if (github === undefined) throw new Error('The page comments before it pushes');
  const { owner, repo } = github;
  const issue = 1;
  await github.as('you').rest.issues.createComment({ owner, repo, issue_number: issue, body });
  await onGitHub(
    github,
    'issue_comment',
    await github.event('issue_comment', 'created', { issue, sender: 'you' }),
  );
  expect(github.issue(issue).assignees?.map(({ login }) => login)).toEqual(['you']);
  const answers = github.comments(issue).filter(({ user }) => user.login !== 'you');
  expect(answers.length).toBe(1);
  return (answers[0]?.body ?? '').replace(/<!--[\s\S]*?-->/g, '').trim();
}

/** Expects a text as the page shows it: "…" stands for anything, and a day for any day. */
function expectAsShown(text: string, { text: shown, line }: FencedBlock): void {
  const pattern = shown
    .trimEnd()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d{4}-\d\d-\d\d/g, String.raw`\d{4}-\d\d-\d\d`)
    .replace(/[0-9a-f]{40}/g, '[0-9a-f]{40}')
    .replaceAll('…', String.raw`[\s\S]*`);
  expect(text.trimEnd(), `line ${line} of the tutorial`).toMatch(new RegExp(`^${pattern}$`));
}

/** Where somebody has got to who follows the page. */
interface Progress {
  folder: string;
  /** What the last command printed, or the answer to the last comment. */
  said: string;
  summary: string;
}

async function follow(block: FencedBlock, { folder, said, summary }: Progress): Promise<Partial<Progress>> {
  const { language, about = '', text } = block;
  if (language === 'sh') {
    const ran = await inShell(text, folder);
    return { folder: ran.folder, said: ran.output, ...(/^git push/m.test(text) && (await afterPush())) };
  }
  if (about === 'comment') return { said: await answerTo(text) };
  if (about === 'summary') expect(summary).toContain(text.trim());
  else if (language === 'text' || about === 'answer') expectAsShown(said, block);
  else await edit(join(folder, about), block, said);
  return {};
}

/** Edits a file that the page names: the workflow in the lines to be filled in, with the hash that was printed before. */
async function edit(path: string, { language, about, text, before, line }: FencedBlock, said: string) {
  expect(before, `line ${line} of the tutorial`).toContain(`\`${about}\``);
  if (language !== 'yaml') return await writeFile(path, text);
  const uses = text.replace(/[0-9a-f]{40}/, said.slice(0, 40));
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace(/^.*\bOWNER\/dibs@FULL_SHA # yours\n/gm, uses),
  );
}

it('the tutorial leads from an empty repository to the first claim', async () => {
  await prepare();
  let progress: Progress = { folder: place, said: '', summary: '' };
  for (const block of blocksOf(await readFile('docs/tutorial.md', 'utf8')))
    progress = { ...progress, ...(await follow(block, progress)) };
  expect(await github?.read('projects/faster-start.md')).toContain('claim: { by: [you]');
});
