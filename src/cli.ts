import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import packageJson from '../package.json' with { type: 'json' };
import { diskReader, diskWriter } from './adapters/disk.ts';
import { issueReader, issueWriter } from './adapters/issues.ts';
import { type Client, createClient } from './adapters/octokit.ts';
import { repositoryFiles } from './adapters/repository-files.ts';
import { systemClock } from './clock.ts';
import type { ImportCommand } from './import-page.ts';
import type { Placed, Proposed } from './init.ts';
import { leavesCheckout } from './model/config.ts';
import { isoDay } from './model/date.ts';
import { LimitReached } from './model/errors.ts';
import { withoutCommands } from './model/log-line.ts';
import type { Paint } from './model/paint.ts';
import type { Home } from './model/region.ts';
import { hasFailed, type Run } from './model/run.ts';
import { check, DEFAULT_CONFIG, preview, reconcile, type Settings } from './reconcile.ts';
import type { Answers } from './stages/draft.ts';
import { type Filter, listJson, listText, select } from './stages/list.ts';
import { outcomeLine, planJson, planText, problemLine, runText } from './stages/report.ts';

const FINE = 0;
const PROBLEMS = 1;
const BAD_USAGE = 2;
const CHANGES = 3;

interface Common {
  dir: string;
  repo?: string;
  config: string;
  projects?: string;
}

const paintFor = (stream: { isTTY?: boolean }): Paint => {
  const colors = pc.createColors(pc.isColorSupported && stream.isTTY === true);
  return {
    good: colors.green,
    changed: colors.yellow,
    bad: colors.red,
    warning: colors.yellow,
    faint: colors.dim,
    strong: colors.bold,
  };
};
const out = paintFor(process.stdout);
const err = paintFor(process.stderr);

function print(text: string): void {
  printData(process.env.GITHUB_ACTIONS === 'true' ? withoutCommands(text) : text);
}

/** For programs: every character counts. */
function printData(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

/** For people who watch: not part of what a program would read. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

const program = new Command('dibs')
  .description('Keeps a list of projects as Markdown files, and one GitHub issue for each of them.')
  .version(packageJson.version)
  .showHelpAfterError('(dibs --help tells more)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Environment:
  GITHUB_TOKEN       token for GitHub; plan needs to read issues, sync to write them
  GITHUB_REPOSITORY  owner/name, where --repo is not given
  GITHUB_API_URL     address of the API, for GitHub Enterprise Server
  GITHUB_SERVER_URL  address that links in issues point to, likewise
  NO_COLOR           no colours

Exit status: 0 fine, 1 problems or failures, 2 bad usage, 3 changes (plan --exit-code).`,
  );

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--dir <path>', 'the checkout', '.')
    .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
    .option('--projects <path>', "the projects folder, relative to the checkout (default: the config's)");
}

const repoOption = () =>
  new Option(
    '--repo <owner/name>',
    'the repository on GitHub (default: GITHUB_REPOSITORY, else the remote "origin")',
  ).argParser((value: string) => {
    if (!/^[^/\s]+\/[^/\s]+$/.test(value)) throw new InvalidArgumentError('Write it as owner/name.');
    return value;
  });

command('check', 'Check the files; asks GitHub nothing').action(async (options: Common) => {
  const run = await check(diskReader(options.dir), settingsOf(options));
  printProblems(run);
  const { length } = run.projects;
  if (!hasFailed(run)) print(out.strong(`${length} ${length === 1 ? 'project' : 'projects'}, no errors.`));
  process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
});

command('plan', 'Show what a sync would do; writes nothing')
  .addOption(repoOption())
  .option('--json', 'print the plan as JSON')
  .option('--exit-code', `exit with ${CHANGES} where there are changes`)
  .action(async (options: Common & { json?: boolean; exitCode?: boolean }) => {
    const { client, home } = await connect(options);
    const files = diskReader(options.dir);
    const { proposalPulls } = repositoryFiles(client.octokit, { ...home, checkout: undefined, files });
    const run = await preview(
      { files, issues: issueReader(client.octokit, home), home, proposalReader: proposalPulls },
      settingsOf(options),
    );
    if (options.json) printData(planJson(run));
    else {
      printProblems(run);
      print(planText(run, out));
    }
    const changed = options.exitCode === true && run.changes.length > 0;
    process.exitCode = hasFailed(run) ? PROBLEMS : changed ? CHANGES : FINE;
  });

command('sync', 'Bring issues and files in step')
  .addOption(repoOption())
  .option(
    '--commit',
    'take the files from the default branch on GitHub and commit to it; the working tree is left alone',
  )
  .addHelpText(
    'after',
    '\nWithout --commit, the files of the working tree count and are edited: commit and push them yourself.',
  )
  .action(async (options: Common & { commit?: boolean }) => {
    const { client, home } = await connect(options);
    const files = diskReader(options.dir);
    const remote =
      options.commit === true
        ? repositoryFiles(client.octokit, { ...home, checkout: undefined, files })
        : undefined;
    let total = 0;
    let finished = 0;
    const run = await reconcile(
      {
        files,
        issues: issueReader(client.octokit, home),
        home,
        writer: issueWriter(client.octokit, home),
        fileWriter: remote?.branch ?? diskWriter(options.dir),
        claimsBranch: remote?.claimsBranch,
        proposalReader: remote?.proposalPulls,
        proposalWriter: remote?.proposalPulls,
        branch: remote?.branch,
        onConfig: ({ limits }) => client.setLimits(limits),
        onSeen: client.countSeen,
        onPlan: (changes) => {
          total = changes.length;
        },
        onOutcome: (outcome) => {
          finished += 1;
          tell(`${err.faint(`[${finished}/${total}]`)}${outcomeLine(outcome, err)}`);
        },
      },
      { ...settingsOf(options), workingTree: remote === undefined },
    );
    printProblems(run);
    print(runText(run, out));
    const { all, writes } = client.requests();
    tell(err.faint(`${all} requests, ${writes} of them writes.`));
    process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
  });

command('list', 'List the projects; asks GitHub nothing')
  .option('--open', 'those that can be claimed')
  .option('--claimed', 'those that somebody holds')
  .option('--stale', "those held for longer than the config's claims.remind_after")
  .option('--person <login>', 'those that this person holds')
  .option('--category <name>', 'those of a category')
  .option('--skill <name>', 'those that ask for a skill')
  .addOption(
    new Option('--difficulty <level>', 'easy, medium, hard or unknown').argParser((level: string) => {
      if (/^(easy|medium|hard|unknown)$/i.test(level)) return level;
      throw new InvalidArgumentError('It is one of easy, medium, hard, unknown.');
    }),
  )
  .option('--json', 'print the list as JSON')
  .action(async (options: Common & Filter & { json?: boolean }) => {
    const settings = settingsOf(options);
    const run = await check(diskReader(options.dir), settings);
    for (const problem of run.problems) if (problem.severity === 'error') tell(problemLine(problem));
    const selected = select(
      run.projects,
      options,
      isoDay(new Date(settings.now)),
      run.config?.claims.remind_after ?? 0,
    );
    if (options.json) printData(listJson(selected));
    else print(listText(selected, out));
    process.exitCode = hasFailed(run) ? PROBLEMS : FINE;
  });

program
  .command('import')
  .description('Turn a wiki page that lists projects into project files')
  .argument('<file>', 'the page: saved as text, as MediaWiki source or as HTML')
  .requiredOption('--out <folder>', 'the folder to write to, relative to the checkout')
  .option('--dir <path>', 'the checkout', '.')
  .option('--config <path>', 'the config file, relative to the checkout', DEFAULT_CONFIG)
  .addOption(
    new Option('--format <name>', 'text, wikitext or html (default: told by the content)').choices([
      'text',
      'wikitext',
      'html',
    ]),
  )
  .addOption(
    new Option('--dates <order>', 'what 01/08/2012 begins with (default: told by other dates)').choices([
      'day-first',
      'month-first',
    ]),
  )
  .addOption(
    new Option('--address <url>', 'where the page was found, to make its relative links absolute').argParser(
      (value: string) => {
        if (/^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)) return value;
        throw new InvalidArgumentError('Write an address that begins with https://.');
      },
    ),
  )
  .option('--report', 'print what became of each line of the page')
  .option('--force', 'overwrite files that are there with other content')
  .addHelpText(
    'after',
    `
Each heading becomes a folder, each project a file in it. What finds no key stays in the project's text, and is
reported with its line. Without --force no file that is there with other content is overwritten.

Example:
  dibs import projects-page.txt --out projects --report > account.txt
  dibs check`,
  )
  .action(async (file: string, options: ImportCommand) => {
    // Its parsers are large, and the other commands need none of them.
    const { runImport } = await import('./import-page.ts');
    if (!existsSync(options.dir)) throw new UsageError(`There is no folder ${options.dir}.`);
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    const run = await runImport(file, options);
    printProblems(run);
    print(run.text);
    process.exitCode = run.problems.some(({ severity }) => severity === 'error') ? PROBLEMS : FINE;
  });

program
  .command('schema')
  .description('Print the JSON Schema of the front matter, for editors and other programs')
  .option('--config-file', 'that of the config file instead')
  .addHelpText('after', '\nExample:\n  dibs schema > project.schema.json')
  .action(async ({ configFile }: { configFile?: boolean }) => {
    const { configJsonSchema, projectJsonSchema } = await import('./model/json-schema.ts');
    printData(JSON.stringify(configFile === true ? configJsonSchema() : projectJsonSchema(), null, 2));
  });

const several = (value: string, before: string[] | undefined) => [...(before ?? []), value];

command('new', 'Make a project file; on a terminal it asks for what no option says')
  .option('--title <text>', 'title of the project; must be given where there is no terminal')
  .option('--category <folder>', 'folder under the projects folder, or the name of a category of the config')
  .option('--summary <text>', 'what it is, in one line')
  .option('--difficulty <level>', 'easy, medium, hard or unknown')
  .option('--size <size>', 'small, medium, large, or their hours: 90, 175, 350')
  .option('--skill <name>', 'a skill that it asks for; may be given several times', several)
  .option('--contact <person>', 'somebody to ask, as "Name <mail>"; may be given several times', several)
  .addHelpText(
    'after',
    `
Nothing is ever overwritten. The path of the new file is printed.

Example:
  dibs new --title "Make the tool start faster" --category tools --difficulty easy --skill Python`,
  )
  .action(async (options: Common & Partial<Answers> & { skill?: string[]; contact?: string[] }) => {
    const { title, summary, category, difficulty, size, skill: skills, contact: contacts } = options;
    const ask = process.stdin.isTTY === true && process.stdout.isTTY === true;
    if (title === undefined && !ask) throw new UsageError('Which title? Pass --title "…".');
    const { newProject } = await import('./new-project.ts');
    const given = { title, summary, category, difficulty, size, skills, contacts };
    const made = await newProject(options.dir, settingsOf(options), given, ask);
    process.exitCode = 'path' in made ? FINE : PROBLEMS;
    if ('path' in made) print(made.path);
    else if ('problems' in made) printProblems(made);
    else tell(err.bad(`dibs: ${made.refused}`));
  });

program
  .command('init')
  .description('Put the files into a repository that Dibs needs; leaves alone what is there')
  .option('--dir <path>', 'the checkout', '.')
  .option('--projects <path>', "the projects folder (default: the config's)")
  .option('--from <folder>', 'propose the config by a look at the files of this folder, as they stand')
  .addHelpText(
    'after',
    `
Makes the config, the workflow, an issue form for proposals, and a first project where there is none.
Nothing is ever overwritten, so it is safe to run again.

With --from, the files of a list that is there already say what the config has to be: which keys hold the titles,
difficulties, people …, which words mean what, which years are over. It says how many files are projects with it and
what is wrong with the others. The files stay as they are. Where there is a config, the proposal is only printed.

Examples:
  dibs init --projects ideas
  dibs init --from _projects`,
  )
  .action(async ({ dir, projects, from }: Pick<Common, 'dir' | 'projects'> & { from?: string }) => {
    if (from !== undefined && projects !== undefined)
      throw new UsageError(
        'Pass --from or --projects, not both: the folder of --from is the projects folder.',
      );
    const { init, initFrom } = await import('./init.ts');
    const named = from ?? projects;
    const settings = settingsOf({
      dir,
      config: DEFAULT_CONFIG,
      ...(named !== undefined && { projects: named }),
    });
    if (from !== undefined) {
      const folder = listFolder(dir, from);
      const proposed = await initFrom(dir, { ...settings, projects: folder }, folder);
      if (proposed === undefined) throw new UsageError(`There is no Markdown file in the folder ${folder}.`);
      printPlaced(proposed.placed);
      printProposal(proposed);
      return;
    }
    const folder = projects === undefined ? 'projects' : folderNamed(projects);
    const { placed, problems } = await init(dir, settings, folder);
    printPlaced(placed);
    printProblems({ problems });
    if (placed.some(({ made }) => made)) {
      print(
        'Next: change the lines marked with "yours" in the workflow, look with "dibs check", commit and push.',
      );
    }
    process.exitCode = problems.length > 0 ? PROBLEMS : FINE;
  });

function printPlaced(placed: readonly Placed[]): void {
  for (const { path, made, note } of placed) {
    print(`${made ? out.good('  + ') : out.faint('  = ')}${path}  ${out.faint(note)}`);
  }
}

function printProposal({ config, placed, standing, problems }: Proposed): void {
  if (placed.length === 0) {
    print(config);
    print(
      `This is a proposal: ${DEFAULT_CONFIG} is there already and stays. Take over from it what you like.`,
    );
  }
  print(out.strong(standing));
  printProblems({ problems });
  const next = 'look it over, look with "dibs check" and "dibs plan", commit and push.';
  if (placed.length > 0) print(`Next: change the lines marked with "yours" in the workflow; ${next}`);
}

/** A folder inside the checkout that is there, as it may stand in the config. */
function listFolder(dir: string, written: string): string {
  const path = isAbsolute(written) ? relative(resolve(dir), written) : written;
  if (leavesCheckout(path)) throw new UsageError(`The folder ${written} is outside of the checkout ${dir}.`);
  if (!statSync(resolve(dir, path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder ${written} in the checkout ${dir}.`);
  return folderNamed(path);
}

/** A folder that may stand in the config and, between quotes, in the filters of a workflow. */
function folderNamed(written: string): string {
  const folder = written.replace(/^\.\/|\/+$/g, '') || '.';
  if (/^[\p{L}\p{M}\p{N} _./-]+$/u.test(folder) && !leavesCheckout(folder)) return folder;
  throw new UsageError(
    'The projects folder is a path inside the checkout, of letters, digits, blanks and _ - . /',
  );
}

function settingsOf({ dir, config, projects }: Common): Settings {
  if (!existsSync(dir)) throw new UsageError(`There is no folder ${dir}.`);
  return { configPath: config, projects, now: Date.now(), workingTree: true };
}

function printProblems(run: Pick<Run, 'problems'>): void {
  for (const problem of run.problems) {
    const line = problemLine(problem);
    print(problem.severity === 'error' ? out.bad(line) : out.warning(line));
  }
}

async function connect({ dir, repo }: Common): Promise<{ client: Client; home: Home }> {
  const env = process.env;
  const name =
    repo ?? (env.GITHUB_REPOSITORY || undefined) ?? remoteName(git(dir, 'remote', 'get-url', 'origin'));
  const [owner = '', repository = ''] = (name ?? '').split('/');
  if (owner === '' || repository === '') {
    throw new UsageError('Which repository? Pass --repo owner/name or set GITHUB_REPOSITORY.');
  }
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '');
  const client = createClient({
    token: env.GITHUB_TOKEN || undefined,
    baseUrl,
    clock: systemClock,
    onWait: (milliseconds) =>
      tell(err.faint(`Waiting ${Math.ceil(milliseconds / 1000)} s for GitHub's limits …`)),
  });
  const { data } = await client.octokit.rest.repos.get({ owner, repo: repository });
  const server = (env.GITHUB_SERVER_URL || serverOf(baseUrl)).replace(/\/$/, '');
  return { client, home: { server, owner, repo: repository, branch: data.default_branch } };
}

/** GitHub Enterprise Server has its API under /api/v3 of its own address. */
function serverOf(baseUrl: string): string {
  return /\/api\/v3$/.test(baseUrl) ? baseUrl.replace(/\/api\/v3$/, '') : 'https://github.com';
}

function remoteName(url: string | undefined): string | undefined {
  return /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)([^/:]+\/[^/]+?)(?:\.git)?\/?$/i.exec(url ?? '')?.[1];
}

/** What a git command prints, or undefined where it fails: the checkout need not be a clone. */
function git(dir: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', resolve(dir), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

class UsageError extends Error {}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? FINE : BAD_USAGE;
  else if (error instanceof LimitReached) tell(err.warning(`${error.message}.`));
  else {
    tell(err.bad(`dibs: ${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = error instanceof UsageError ? BAD_USAGE : PROBLEMS;
  }
}
