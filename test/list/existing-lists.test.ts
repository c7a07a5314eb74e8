/** Lists of other communities, as they stand: with the configs of the guide, and with those that `dibs init --from` makes. */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diskReader } from '../../src/adapters/disk.ts';
import { settingsIn } from '../../src/init/suggest-config.ts';
import { readList } from '../../src/list/read-list.ts';
import type { Project } from '../../src/model/project.ts';
import { startGitHub } from '../emulator/github.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, runAction, runCli } from '../support/run.ts';
import { sync } from '../support/sync.ts';
import type { MadeFile, MadeList, Truth } from './generated-list.ts';
import { madeLists } from './list-shapes.ts';

const CONFIG = '.github/dibs.yml';
const lists = madeLists(1);
const dirs: string[] = [];
afterAll(async () => {
  for (const dir of dirs) await rm(dir, { recursive: true });
});

/** The first config that a page of the guide shows. */
async function guideConfig(page: string): Promise<string> {
  return /```yaml\n([\s\S]*?)```/.exec(await readFile(`docs/lists/${page}.md`, 'utf8'))?.[1] ?? '';
}

function filesOf({ folder, files, others }: MadeList): Record<string, string> {
  return Object.fromEntries(
    [...files.map(({ path, text }): [string, string] => [path, text]), ...Object.entries(others)].map(
      ([path, text]) => [`${folder}/${path}`, text],
    ),
  );
}

async function folderWith(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-lists-'));
  dirs.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const dibs = (cwd: string, ...args: string[]) => runCli(args, { cwd, bundle: resolve(BUNDLE, 'cli.js') });

const readable = ({ files }: MadeList) => files.filter(({ says }) => 'title' in says);

/** Where the errors of a list have to be, as `path:line`. */
const broken = ({ folder, files }: MadeList) =>
  files.flatMap(({ path, says }) => ('title' in says ? [] : [`${folder}/${path}:${says.brokenAt}`]));

const errorsIn = (output: string) =>
  [...output.matchAll(/^(.+:\d+):\d+: error: /gm)].map(([, place]) => place);

function truthOf({ title, difficulty, sizes, skills, contacts, status }: Project): Partial<Truth> {
  return { title, difficulty, sizes: sizes.toSorted(), skills, contacts, status: status ?? 'open' };
}

async function projectsIn(dir: string, { folder }: MadeList): Promise<Map<string, Project>> {
  const settings = { configPath: CONFIG, now: Date.UTC(2026, 0, 1), workingTree: true };
  const list = await readList(diskReader(dir), settings);
  if (list.config === undefined) throw new Error(list.problems[0]?.message);
  return new Map(list.projects.map((project) => [project.path.slice(folder.length + 1), project]));
}

it('there are 400 files, at most two of a hundred of which nobody can read', () => {
  expect(lists.flatMap(({ files }) => files)).toHaveLength(400);
  for (const list of lists) expect(readable(list).length / list.files.length).toBeGreaterThanOrEqual(0.98);
});

describe.each(lists.map((list) => [list.page, list] as const))('%s', (page, list) => {
  it('"dibs check" with the config of the guide reads the files and names the others with their line', async () => {
    const config = await guideConfig(page);
    expect(settingsIn(config)).toBeLessThanOrEqual(20);
    const dir = await folderWith({ ...filesOf(list), [CONFIG]: config });
    const run = await dibs(dir, 'check');
    expect(errorsIn(run.stdout)).toEqual(broken(list));
    const found = await projectsIn(dir, list);
    expect([...found.keys()].sort()).toEqual(
      readable(list)
        .map(({ path }) => path)
        .sort(),
    );
    // A warning is worth its line only where a person has something to look at.
    const warnings = run.stdout.split('\n').filter((line) => line.includes(': warning: '));
    expect(warnings.filter((line) => !/given twice|This title is also that of/.test(line))).toEqual([]);
  });

  it('"dibs init --from" alone finds the config, and reads what the files say', async () => {
    const dir = await folderWith(filesOf(list));
    const run = await dibs(dir, 'init', '--from', list.folder);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(errorsIn(run.stdout)).toEqual(broken(list));
    expect(run.stdout).toContain(`${readable(list).length} of ${list.files.length} files are projects`);
    const config = await readFile(join(dir, CONFIG), 'utf8');
    expect(settingsIn(config)).toBeLessThanOrEqual(20);
    expect(parse(config)).toEqual(parse(await guideConfig(page)));
    const found = await projectsIn(dir, list);
    for (const { path, says } of readable(list)) {
      const project = found.get(path);
      expect(project && truthOf(project), path).toEqual({ ...says, sizes: (says as Truth).sizes.toSorted() });
    }
  });

  it('the first sync makes the issues and touches no other line, the second does nothing', async () => {
    const files = filesOf(list);
    // Projects of years that are over get no issue: here they are to have one.
    const config = (await guideConfig(page)).replace(/^archive: .*\n/m, '');
    const github = await startGitHub({ files: { ...files, [CONFIG]: config } });
    try {
      const { run } = await sync(github, { simulated: true });
      const due = list.files.filter((file) => isOpen(list, file));
      const made = github.issues();
      expect(made.map(({ title }) => title).sort()).toEqual(
        due.map(({ says }) => (says as Truth).title).sort(),
      );
      const closed = list.files.length - due.length - broken(list).length;
      expect((made.length + closed) / list.files.length).toBeGreaterThanOrEqual(0.98);
      expect(
        run.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ file, line }) => `${file}:${line}`),
      ).toEqual(broken(list));
      const after = await github.files();
      for (const [path, text] of Object.entries(files)) {
        const number = NUMBER.exec(after[path] ?? '');
        expect(number !== null, path).toBe(due.some((file) => `${list.folder}/${file.path}` === path));
        expect((after[path] ?? '').replace(ADDED, '$1').replace(NUMBER, ''), path).toBe(text);
      }
      expect(Object.keys(after).sort()).toEqual([...Object.keys(files), CONFIG].sort());
      expect((await sync(github, { simulated: true })).writes).toEqual([]);
    } finally {
      await github.close();
    }
  });
});

const NUMBER = /^(?:dibs_)?issue: \d+\r?\n/m;
/** A front matter put before a text. */
const ADDED = /^(\uFEFF?)---\r?\nissue: \d+\r?\n---\r?\n/;

/** Whether a file must have an issue, were no year over. */
function isOpen({ page }: MadeList, { says }: MadeFile): boolean {
  return 'title' in says && (says.status === 'open' || page === 'years');
}

it('the bundled Action brings such a list in step, and writes the list its own words', async () => {
  const list = lists.find(({ page }) => page === 'own-words') as MadeList;
  const config = `${await guideConfig(list.page)}limits: { per_minute: 1000, per_hour: 5000, writes_per_minute: 5000 }\n`;
  const github = await startGitHub({
    files: { ...filesOf(list), [CONFIG]: config },
  });
  const act = async () =>
    runAction({ github, bundle: resolve(BUNDLE, 'action.js'), checkout: await checkout(github) });
  try {
    const first = await act();
    expect(first.outputs).toMatchObject({ failed: '0', remaining: '0' });
    expect(Number(first.outputs.created)).toBe(list.files.filter((file) => isOpen(list, file)).length);
    const [issue] = github.issues();
    const number = issue?.number ?? 0;
    await github
      .as('maintainer')
      .rest.issues.update({ owner: github.owner, repo: github.repo, issue_number: number, state: 'closed' });
    const before = await github.files();
    const path = Object.keys(before).find((name) => before[name]?.includes(`dibs_issue: ${number}\n`)) ?? '';
    await act();
    const after = await github.files();
    expect(after[path]).toBe(before[path]?.replace(/^state: .*?(?=\r?$)/m, 'state: launched'));
    github.clearRequests();
    await act();
    expect(github.writes()).toEqual([]);
  } finally {
    await github.close();
  }
});

it('every page of the guide shows the config of a list here', async () => {
  const index = await readFile('docs/lists/README.md', 'utf8');
  for (const { page } of lists) expect(index).toContain(`(${page}.md)`);
});
