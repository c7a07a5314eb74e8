import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../src/adapters/client.ts';
import { diskReader } from '../src/adapters/disk.ts';
import { issueReader } from '../src/adapters/issues.ts';
import { systemClock } from '../src/adapters/system-clock.ts';
import { paintWith } from '../src/cli/terminal.ts';
import { DEFAULT_CONFIG } from '../src/model/config-path.ts';
import type { Difficulty } from '../src/model/project.ts';
import type { Repository } from '../src/model/repository.ts';
import type { Run } from '../src/model/run.ts';
import { listText } from '../src/report/list.ts';
import { summaryMarkdown } from '../src/report/summary.ts';
import { planText, problemLine } from '../src/report/terminal.ts';
import { preview } from '../src/run/preview.ts';
import type { FileChanges } from '../test/emulator/files.ts';
import { type GitHub, startGitHub } from '../test/emulator/github.ts';
import { filePage } from '../test/support/github-page.ts';
import { type Checkout, checkout } from '../test/support/run.ts';
import { sync } from '../test/support/sync.ts';
import { terminalPage } from '../test/support/terminal-page.ts';
import { exampleList } from './example-site.ts';

type Files = ReadonlyMap<string, string>;

const PLACE = { owner: 'xen-project', repo: 'projects' };
const REPOSITORY: Repository = { ...PLACE, server: 'https://github.com', branch: 'main' };
/** Which the files of this repository do not tell. */
const DIFFICULTIES: Record<string, { difficulty: Difficulty }> = {
  'hypervisor/microcode-uploader': { difficulty: 'medium' },
  'hypervisor/virtual-numa': { difficulty: 'hard' },
  'upstream-bugs/config-numa-32-bit': { difficulty: 'easy' },
  'upstream-bugs/vcpu-hotplug': { difficulty: 'easy' },
  'userspace-tools/pygrub-to-c': { difficulty: 'medium' },
  'userspace-tools/vm-snapshots': { difficulty: 'hard' },
};
/** Cells of the terminal in the pictures. */
const WIDTH = 80;

/** The project files of this repository, as they are when nobody has run Dibs on them yet. */
export function ownFiles(): Record<string, string> {
  const root = join(import.meta.dirname, '..');
  const projects = readdirSync(join(root, 'projects'), { recursive: true, encoding: 'utf8' })
    .map((name) => `projects/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));
  return Object.fromEntries(
    [...projects, DEFAULT_CONFIG].map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

/** The summary of a sync after an eventful day, or that of a pull request with some changes. */
export async function exampleSummary(which: 'sync' | 'plan'): Promise<Files> {
  const run = which === 'sync' ? await eventfulSync() : await examplePlan();
  return new Map([['index.html', filePage(summaryMarkdown(run, 'main'))]]);
}

/** What a command prints in a terminal. */
export async function exampleTerminal(which: 'list' | 'plan'): Promise<Files> {
  const paint = paintWith(true);
  if (which === 'list') {
    const { projects } = await exampleList();
    const chosen = projects
      .filter(({ id }) => /^(hypervisor|userspace-tools|upstream-bugs)\//.test(id))
      .map((project) => ({ ...project, ...DIFFICULTIES[project.id] }));
    return new Map([['index.html', terminalPage('dibs list', listText(chosen, WIDTH, paint), WIDTH)]]);
  }
  const run = await examplePlan();
  const problems = run.problems.map((problem) => paint.warning(problemLine(problem)));
  const text = [...problems, planText(run, paint)].join('\n');
  return new Map([['index.html', terminalPage('dibs plan', text, WIDTH)]]);
}

async function eventfulSync(): Promise<Run> {
  return await withSyncedList(async (github) => {
    await comment(github, 'hypervisor/virtual-numa', 'marta-k', '/claim');
    await sync(github);
    await comment(github, 'hypervisor/virtual-numa', 'jonas-b', '/claim');
    await sync(github);
    await comment(github, 'hypervisor/virtual-numa', 'marta-k', '/unclaim');
    await comment(github, 'userspace-tools/vm-snapshots', 'li-wen', '/claim');
    const { issues } = github.as('maintainer').rest;
    const issue_number = await numberOf(github, 'userspace-tools/pygrub-to-c');
    await issues.update({ ...PLACE, issue_number, state: 'closed', state_reason: 'completed' });
    await github.commit(await someChanges(github));
    return (await sync(github)).run;
  });
}

/** What merging some changes would do. */
async function examplePlan(): Promise<Run> {
  return await withSyncedList(async (github) => {
    const before = await checkout(github);
    await github.commit(await someChanges(github), 'Some changes', 'some-changes');
    const { data } = await github.as('maintainer').rest.git.getRef({ ...PLACE, ref: 'heads/some-changes' });
    const after = await checkout(github, undefined, data.object.sha);
    try {
      return await planOf(github, before, after);
    } finally {
      for (const { dir } of [before, after]) rmSync(dir, { recursive: true });
    }
  });
}

async function planOf(github: GitHub, before: Checkout, after: Checkout): Promise<Run> {
  const client = createClient({
    token: github.tokens.readOnly,
    baseUrl: github.apiUrl,
    clock: systemClock,
    onWait: () => {},
  });
  const [files, old] = [diskReader(after.dir), diskReader(before.dir)];
  const isSame = async (path: string) =>
    JSON.stringify(await files.read(path)) === JSON.stringify(await old.read(path));
  const base = { read: async () => ({ files: { ...old, isSame }, hasMoved: false }) };
  const issues = issueReader(client.octokit, REPOSITORY);
  const location = { configPath: DEFAULT_CONFIG };
  return await preview({ files, issues, repository: REPOSITORY, base }, location, {
    now: Date.now(),
    workingTree: false,
  });
}

async function withSyncedList(act: (github: GitHub) => Promise<Run>): Promise<Run> {
  const people = Object.fromEntries(['marta-k', 'jonas-b', 'li-wen'].map((login) => [login, {}]));
  const github = await startGitHub({ ...PLACE, files: ownFiles(), people });
  try {
    await sync(github);
    return await act(github);
  } finally {
    await github.close();
  }
}

/** A new file, an edit, a move, a removal, and a slip of the pen. */
async function someChanges(github: GitHub): Promise<FileChanges> {
  const read = async (id: string) => (await github.read(`projects/${id}.md`)) ?? '';
  const blkback = await read('domain-support/blkback-improvements');
  const fuzzing = await read('xcp-and-xapi/fuzz-testing-with-mirage');
  return {
    'projects/performance/boot-time.md':
      '---\ntitle: Measure and shorten the time to boot\nsummary: Where do the seconds go before dom0 runs?\ndifficulty: easy\nskills: [C, perf]\ninserted: Nov 25 2026\n---\n\nRecord a boot, and find what takes long.\n',
    'projects/domain-support/blkback-improvements.md': blkback.replace(
      /^difficulty: .*$/m,
      'difficulty: hard',
    ),
    'projects/performance/fuzz-testing.md': fuzzing,
    'projects/xcp-and-xapi/fuzz-testing-with-mirage.md': null,
    'projects/upstream-bugs/config-numa-32-bit.md': null,
  };
}

async function comment(github: GitHub, id: string, login: string, body: string): Promise<void> {
  const issue_number = await numberOf(github, id);
  await github.as(login).rest.issues.createComment({ ...PLACE, issue_number, body });
}

async function numberOf(github: GitHub, id: string): Promise<number> {
  return Number(/^issue: (\d+)/m.exec((await github.read(`projects/${id}.md`)) ?? '')?.[1]);
}
