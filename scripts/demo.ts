import { createTwoFilesPatch } from 'diff';
import pc from 'picocolors';
import type { Run } from '../src/model/run.ts';
import { listText } from '../src/report/list.ts';
import { PLAIN } from '../src/report/paint.ts';
import { runText } from '../src/report/terminal.ts';
import { type GitHub, startGitHub } from '../test/emulator/github.ts';
import { type Synced, sync } from '../test/support/sync.ts';
import { ownFiles } from './example-runs.ts';

const SHOWN_LINES_OF_ANSWER = 5;
const SHOWN_LINES_OF_ISSUE = 16;

interface Timed extends Synced {
  seconds: number;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function heading(text: string): void {
  say(`\n${pc.bold(pc.cyan(text))}`);
}

/** What the Action does on a schedule: check out the newest commit and bring everything in step. */
async function timedSync(github: GitHub): Promise<Timed> {
  const start = performance.now();
  const synced = await sync(github);
  return { ...synced, seconds: (performance.now() - start) / 1000 };
}

function sayResult({ run, requests, writes, seconds }: Timed): void {
  say(`  ${runText(run, PLAIN)}`);
  say(
    pc.dim(
      `  ${requests} ${requests === 1 ? 'request' : 'requests'}, ${writes.length} of them writes, ${seconds.toFixed(1)} s`,
    ),
  );
}

function numberOf(run: Run, id: string): number {
  const number = run.projects.find((project) => project.id === id)?.issue;
  if (number === undefined) throw new Error(`${id} has no issue`);
  return number;
}

async function sayDiff(github: GitHub, before: string, after: string): Promise<void> {
  const [old, now] = [await github.files(before), await github.files(after)];
  for (const [path, text] of Object.entries(now)) {
    if (old[path] === text) continue;
    const patch = createTwoFilesPatch(path, path, old[path] ?? '', text, '', '', { context: 1 });
    for (const line of patch.split('\n').slice(1)) {
      if (/^(---|===|\\|$)/.test(line)) continue;
      const shown = line.length > 150 ? `${line.slice(0, 149)}…` : line;
      if (line.startsWith('+++')) say(pc.bold(`  ${path}`));
      else
        say(
          `  ${line.startsWith('+') ? pc.green(shown) : line.startsWith('-') ? pc.red(shown) : pc.dim(shown)}`,
        );
    }
  }
}

async function main(): Promise<void> {
  const files = ownFiles();
  const projectFiles = Object.keys(files).filter((path) => /^projects\/.+\//.test(path));
  const github = await startGitHub({ owner: 'xen-list', repo: 'projects', files });
  try {
    say(pc.bold('Dibs keeps a list of projects as files, and one GitHub issue for each of them.'));
    say(
      `Here is a GitHub inside this process (${github.apiUrl}), with a repository of ${projectFiles.length} project files.`,
    );
    say(`Nothing leaves this machine, and all that follows happens over HTTP.`);

    heading('1. The first sync makes an issue for every file and writes its number into the file');
    const first = await timedSync(github);
    sayResult(first);
    const numa = numberOf(first.run, 'hypervisor/virtual-numa');
    const issue = github.issue(numa);
    say(`\n  ${pc.bold(`#${numa} ${issue.title}`)}`);
    say(
      `  ${issue.labels.map((label) => pc.inverse(` ${typeof label === 'string' ? label : label.name} `)).join(' ')}`,
    );
    const body = (issue.body ?? '').split('\n').filter((line) => !line.startsWith('<!--'));
    for (const line of body.slice(0, SHOWN_LINES_OF_ISSUE)) say(pc.dim(`  │ ${line.slice(0, 140)}`));
    say(pc.dim(`  │ … ${body.length - SHOWN_LINES_OF_ISSUE} more lines`));

    heading('2. The list, as "dibs list" shows it');
    say(
      listText(first.run.projects, process.stdout.columns ?? 120, {
        ...PLAIN,
        good: pc.green,
        faint: pc.dim,
        strong: pc.bold,
      }),
    );

    heading('3. People take projects');
    const pygrub = numberOf(first.run, 'userspace-tools/pygrub-to-c');
    const repository = { owner: github.owner, repo: github.repo };
    const maintainer = github.as('maintainer').rest.issues;
    await maintainer.addAssignees({ ...repository, issue_number: numa, assignees: ['helper'] });
    say(`  A maintainer assigns helper to #${numa}.`);
    for (const login of ['alice', 'bob']) {
      await github
        .as(login)
        .rest.issues.createComment({ ...repository, issue_number: pygrub, body: '/claim' });
      say(`  ${login}, whom nobody knew before, comments on #${pygrub}: "/claim"`);
    }

    heading('4. The next sync answers, and writes the claims into the files, in one commit');
    const before = await github.head();
    const second = await timedSync(github);
    sayResult(second);
    await sayDiff(github, before, await github.head());
    for (const number of [numa, pygrub]) {
      const labels = github
        .issue(number)
        .labels.map((label) => (typeof label === 'string' ? label : label.name));
      say(`  #${number} now bears "${labels.find((name) => name?.startsWith('claim:'))}".`);
    }

    for (const { body } of github.comments(pygrub).filter(({ user }) => user.login.endsWith('[bot]'))) {
      const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
      say(`\n  ${pc.bold(`Dibs answers on #${pygrub}:`)}`);
      for (const line of lines.slice(0, SHOWN_LINES_OF_ANSWER)) say(pc.dim(`  │ ${line.slice(0, 140)}`));
      if (lines.length > SHOWN_LINES_OF_ANSWER) say(pc.dim('  │ …'));
    }

    heading('5. One more sync has nothing to do');
    const third = await timedSync(github);
    sayResult(third);
  } finally {
    await github.close();
  }
}

await main();
