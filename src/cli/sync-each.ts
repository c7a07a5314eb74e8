import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { cloneInto } from '../adapters/clone.ts';
import type { Connection } from '../adapters/connect.ts';
import { diskReader } from '../adapters/disk.ts';
import { folderLog } from '../adapters/git-history.ts';
import { writeSite } from '../adapters/site-folder.ts';
import { plainText } from '../lib/markdown/index.ts';
import { readList } from '../list/read-list.ts';
import { DEFAULT_CONFIG } from '../model/config-path.ts';
import { LimitReached, messageOf } from '../model/errors.ts';
import { hasFailed, type Run } from '../model/run.ts';
import { PLAIN } from '../report/paint.ts';
import { outcomeLine, planText, runText } from '../report/terminal.ts';
import { isRepository } from './batches.ts';
import { connectFrom, connectToo } from './connect.ts';
import { helpText } from './help-text.ts';
import { baseUrl } from './site.ts';
import {
  EXIT_OK,
  EXIT_PROBLEMS,
  err,
  out,
  print,
  printProblemsOnce,
  printStatus,
  today,
  UsageError,
} from './terminal.ts';

interface EachOptions {
  config: string;
  projects?: string;
  pages?: string;
  baseUrl?: string;
  plan?: boolean;
}

/** What became of a repository. */
interface Result {
  name: string;
  isGood: boolean;
  text: string;
}

export function addSyncEach(program: Command): void {
  program
    .command('sync-each')
    .description('Sync several repositories, one after the other, each in a clone of its own')
    .argument('<owner/name...>', 'the repositories')
    .option('--config <path>', 'the config file of each', DEFAULT_CONFIG)
    .option('--projects <path>', "the projects folder of each (default: the config's)")
    .option('--pages <folder>', 'where to make the pages of each, as lists/OWNER/NAME')
    .addOption(new Option('--base-url <url>', 'where that folder will be published').argParser(baseUrl))
    .option('--plan', 'write nothing: only tell what a sync would do, and make the pages')
    .addHelpText(
      'after',
      helpText(`As "dibs sync --commit" does it: files are committed to the default branch on GitHub, or proposed. A repository
that fails keeps nobody from the others. The token needs to read and write contents, issues and pull requests of all.

Example:
  dibs sync-each our-org/tools our-org/kernel --pages _site`),
    )
    .action(syncEach);
}

async function syncEach(names: readonly string[], options: EachOptions): Promise<void> {
  for (const name of names)
    if (!isRepository(name)) throw new UsageError(`${name} is no repository: write it as owner/name.`);
  const results: Result[] = [];
  let connection: Connection | undefined;
  for (const [index, name] of names.entries()) {
    print(out.strong(`${index === 0 ? '' : '\n'}${name}`));
    try {
      const [owner = '', repo = ''] = name.split('/');
      connection =
        connection === undefined
          ? await connectFrom({ dir: '.', repo: name }, true)
          : await connectToo(connection, { owner, repo });
      const run = await syncOne(connection, options);
      results.push({ name, isGood: !hasFailed(run), text: summaryOf(run, options) });
    } catch (error) {
      const text = messageOf(error);
      printStatus(err.bad(`${name}: error: ${text}`));
      results.push({ name, isGood: error instanceof LimitReached, text });
      if (!(error instanceof LimitReached)) continue;
      for (const left of names.slice(index + 1))
        results.push({ name: left, isGood: true, text: 'Left to the next run.' });
      break;
    }
  }
  summarize(results);
  process.exitCode = results.every(({ isGood }) => isGood) ? EXIT_OK : EXIT_PROBLEMS;
}

/** Syncs one repository in a clone that is gone afterwards. */
async function syncOne(connection: Connection, options: EachOptions): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'dibs-clone-'));
  try {
    const sha = cloneInto(folder, connection.repository, process.env.GITHUB_TOKEN, process.env);
    const run = await reconcileIn(folder, sha, connection, options);
    if (options.pages !== undefined) await makePages(folder, run, connection, options);
    return run;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Syncs the list of a clone, or says what a sync would do. */
async function reconcileIn(
  folder: string,
  sha: string,
  connection: Connection,
  { config, projects, plan = false }: EachOptions,
): Promise<Run> {
  const [{ reconcile }, { preview }, { createPorts }] = await Promise.all([
    import('../run/reconcile.ts'),
    import('../run/preview.ts'),
    import('../adapters/connect.ts'),
  ]);
  const printRest = printProblemsOnce();
  const ports = createPorts(connection, diskReader(folder), sha);
  const location = { configPath: config, projects };
  const scope = { now: Date.now(), workingTree: false };
  if (plan) {
    const { files, issues, repository, proposalReader, proposedFiles } = ports;
    const run = await preview({ files, issues, repository, proposalReader, proposedFiles }, location, scope);
    printRest(run.problems);
    print(planText(run, out));
    return run;
  }
  const run = await reconcile(
    {
      ...ports,
      onPlan: (_, problems) => printRest(problems),
      onOutcome: (outcome) => printStatus(outcomeLine(outcome, err)),
    },
    location,
    scope,
  );
  printRest(run.problems);
  print(runText(run, out));
  return run;
}

/** Makes the pages of a list as the run has left it; a list that cannot be read has none. */
async function makePages(
  folder: string,
  run: Run,
  { repository }: Connection,
  { config: configPath, projects, pages = '', baseUrl: base }: EachOptions,
): Promise<void> {
  const { config } = await readList(diskReader(folder), { configPath, projects });
  if (config === undefined) return;
  const { claimKey, listAfter, listFolder, readHistory, siteFiles } = await import('../site/index.ts');
  const key = claimKey(config);
  const log = folderLog(folder, config.projects, key);
  const place = listFolder(repository);
  writeSite(
    resolve(pages, place),
    siteFiles({
      ...listAfter(run),
      config,
      repository,
      baseUrl: base && `${base}${place}`,
      today: today(),
      history: log && readHistory(log.names, log.patches, key),
    }),
  );
}

/** What a run came to, in a sentence: the last line of what is printed. */
function summaryOf(run: Run, { plan = false }: EachOptions): string {
  return (plan ? planText(run, PLAIN) : runText(run, PLAIN)).split('\n').at(-1) ?? '';
}

/** Tells how it went, in the summary of the job too. */
function summarize(results: readonly Result[]): void {
  const failed = results.filter(({ isGood }) => !isGood);
  const line =
    failed.length === 0
      ? `${results.length} ${results.length === 1 ? 'repository' : 'repositories'}, no problems.`
      : `${failed.length} of ${results.length} repositories have problems: ${failed.map(({ name }) => name).join(', ')}.`;
  print(`\n${failed.length === 0 ? out.good(line) : out.bad(line)}`);
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const rows = results.map(
    ({ name, isGood, text }) =>
      `| ${isGood ? '✅' : '❌'} | ${plainText(name)} | ${plainText(text).slice(0, 500)} |`,
  );
  appendFileSync(file, `| | repository | result |\n| --- | --- | --- |\n${rows.join('\n')}\n`);
}
