// Measures runs of the bundled Action against the emulated GitHub: npm run bench [-- 30 1000 10000]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GitHub, startGitHub } from '../test/emulator/github.ts';
import { type ActionOptions, checkout, runAction } from '../test/support/run.ts';
import { projectFiles, UNLIMITED } from './bench-list.ts';

interface Row {
  projects: number;
  what: string;
  latency: number;
  requests: number;
  writes: number;
  seconds: number;
  /** Of the seconds, those that the run waited for GitHub's answers. */
  answering: number;
  cpu: number;
  megabytes: number;
}

const LATENCIES = [0, 100];
/** A first sync with latency is measured up to this size: beyond, it is requests times latency. */
const LARGEST_SLOW_START = 30;

async function measured(
  github: GitHub,
  what: string,
  projects: number,
  options: Partial<ActionOptions> = {},
): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'dibs-bench-'));
  const usage = join(folder, 'usage.json');
  const fresh = await checkout(github);
  github.clearRequests();
  const run = await runAction({
    github,
    checkout: fresh,
    ...options,
    env: {
      BENCH_USAGE: usage,
      NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'usage.ts')).href}`,
    },
  });
  if (run.exitCode !== 0)
    throw new Error(`${what}: exit ${run.exitCode}\n${run.stdout.slice(-2000)}${run.stderr}`);
  const { cpu, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; megabytes: number };
  rmSync(folder, { recursive: true });
  rmSync(fresh.dir, { recursive: true });
  const { latency } = github;
  return {
    projects,
    what,
    latency,
    requests: github.requests.length,
    writes: github.writes().length,
    seconds: run.duration / 1000,
    answering: github.requests.reduce((sum, { took }) => sum + took, 0) / 1000,
    cpu,
    megabytes,
  };
}

async function rowsFor(projects: number): Promise<Row[]> {
  const rows: Row[] = [];
  const files = { ...projectFiles(projects), '.github/dibs.yml': UNLIMITED };
  let github = await startGitHub({ files });
  const add = async (what: string, options?: Partial<ActionOptions>) => {
    const row = await measured(github, what, projects, options);
    rows.push(row);
    console.error(`${projects} ${what}, ${row.latency} ms: ${row.seconds.toFixed(2)} s`);
  };
  try {
    if (projects <= LARGEST_SLOW_START) {
      github.latency = 100;
      await add('first sync');
      await github.close();
      github = await startGitHub({ files });
    }
    await add('first sync');
    for (const latency of LATENCIES) {
      github.latency = latency;
      await add('nothing changed');
      const path = `projects/area1/project-${latency === 0 ? 1 : 21}.md`;
      await github.commit({ [path]: `${await github.read(path)}\nOne more line.\n` });
      await add('one file changed');
      const issue = github.issues()[latency === 0 ? 2 : 3]?.number ?? 1;
      const person = { owner: github.owner, repo: github.repo, issue_number: issue, assignees: ['helper'] };
      await github.as('maintainer').rest.issues.addAssignees(person);
      const payload = await github.event('issues', 'assigned', { issue, assignee: 'helper' });
      await add('one assignment (event)', { event: 'issues', payload });
    }
    github.latency = 0;
    await github.commit({ '.github/dibs.yml': `${UNLIMITED}guidance: Every text changes with this.\n` });
    await add('every text rendered (plan)', { inputs: { mode: 'plan' } });
    return rows;
  } finally {
    await github.close();
  }
}

/** Seconds that the pure stages take, in a process of their own. */
function stagesFor(projects: number): Record<string, number> {
  const script = join(import.meta.dirname, 'bench-stages.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, String(projects)], { encoding: 'utf8' }),
  ) as Record<string, number>;
}

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [30, 1000, 10_000];
const rows: Row[] = [];
for (const size of sizes) rows.push(...(await rowsFor(size)));

const [processor] = cpus();
const day = new Date().toISOString().slice(0, 10);
console.log(`Node ${process.version}, ${cpus().length} cores (${processor?.model.trim()}), ${day}\n`);
console.log(
  '| projects | situation | latency (ms) | requests | writes | wall (s) | of it GitHub (s) | CPU (s) | memory (MB) |',
);
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const { projects, what, latency, requests, writes, seconds, answering, cpu, megabytes } of rows) {
  const numbers = [seconds.toFixed(2), answering.toFixed(2), cpu.toFixed(2), megabytes.toFixed(0)];
  console.log(`| ${[projects, what, latency, requests, writes, ...numbers].join(' | ')} |`);
}
console.log(
  '\n| projects | read (s) | compare with issues, nothing changed (s) | render every text (s) | index (s) |',
);
console.log('| ---: | ---: | ---: | ---: | ---: |');
for (const size of sizes) {
  const { read = 0, plan = 0, render = 0, index = 0 } = stagesFor(size);
  console.log(`| ${[size, ...[read, plan, render, index].map((value) => value.toFixed(2))].join(' | ')} |`);
}
