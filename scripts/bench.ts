// Measures runs of the bundled Action against the emulated GitHub: npm run bench [-- 30 1000 10000]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type GitHub, startGitHub } from '../test/support/github.ts';
import { type ActionOptions, checkout, runAction, runCli } from '../test/support/run.ts';

interface Row {
  projects: number;
  what: string;
  latency: number;
  requests: number;
  writes: number;
  seconds: number;
  cpu: number;
  megabytes: number;
}

const TEXT = Array.from(
  { length: 12 },
  (_, at) =>
    `Paragraph ${at} says what the work is, with \`code\`, a [link](other.md) and some **weight**. See #${at}.`,
).join('\n\n');
const UNLIMITED = 'limits: { per_minute: 1000000, per_hour: 1000000, writes_per_minute: 1000000 }\n';
const SKILLS = ['C', 'Rust', 'OCaml', 'Python', 'Linux'];

function list(count: number): Record<string, string> {
  const files: Record<string, string> = { '.github/dibs.yml': UNLIMITED };
  for (let at = 0; at < count; at += 1) {
    const skill = SKILLS[at % SKILLS.length];
    files[`projects/area${at % 20}/project-${at}.md`] =
      `---\ntitle: Project number ${at}\nsummary: What it is in one line.\ndifficulty: medium\nsize: 175\nskills: [${skill}]\ncontacts:\n  - name: A Person\n    email: person@example.org\ninserted: 2026-01-01\nverified: 2026-06-01\n---\n\n${TEXT}\n`;
  }
  return files;
}

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
    cpu,
    megabytes,
  };
}

async function rowsFor(projects: number): Promise<Row[]> {
  const github = await startGitHub({ files: list(projects) });
  const rows: Row[] = [];
  const add = async (what: string, options?: Partial<ActionOptions>) => {
    const row = await measured(github, what, projects, options);
    rows.push(row);
    console.error(`${projects} ${what}: ${row.seconds.toFixed(2)} s`);
  };
  try {
    await add('first sync');
    await add('nothing changed');
    github.latency = 100;
    await add('nothing changed');
    github.latency = 0;
    const path = 'projects/area1/project-1.md';
    await github.commit({ [path]: `${await github.read(path)}\nOne more line.\n` });
    await add('one file changed');
    const [issue] = github.issues();
    const about = { issue: issue?.number ?? 1, assignee: 'helper' };
    const place = { owner: github.owner, repo: github.repo };
    await github
      .as('maintainer')
      .rest.issues.addAssignees({ ...place, issue_number: about.issue, assignees: ['helper'] });
    await add('one assignment (event)', {
      event: 'issues',
      payload: await github.event('issues', 'assigned', about),
    });
    await github.commit({ '.github/dibs.yml': `${UNLIMITED}guidance: Every text changes with this.\n` });
    await add('every text rendered (plan)', { inputs: { mode: 'plan' } });
    const folder = (await checkout(github)).dir;
    const offline = await runCli(['check'], { cwd: folder });
    rows.push({
      projects,
      what: 'files read and checked (offline)',
      latency: 0,
      requests: 0,
      writes: 0,
      seconds: offline.duration / 1000,
      cpu: Number.NaN,
      megabytes: Number.NaN,
    });
    rmSync(folder, { recursive: true });
    return rows;
  } finally {
    await github.close();
  }
}

const sizes = process.argv.slice(2).map(Number);
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [30, 1000, 10_000]) rows.push(...(await rowsFor(size)));

const number = (value: number, digits: number) => (Number.isNaN(value) ? '' : value.toFixed(digits));
console.log(
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), ${new Date().toISOString().slice(0, 10)}\n`,
);
console.log('| projects | situation | latency (ms) | requests | writes | wall (s) | CPU (s) | memory (MB) |');
console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const row of rows) {
  console.log(
    `| ${row.projects} | ${row.what} | ${row.latency} | ${row.requests} | ${row.writes} | ${row.seconds.toFixed(2)} | ${number(row.cpu, 2)} | ${number(row.megabytes, 0)} |`,
  );
}
