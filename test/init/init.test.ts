/** `dibs init` in new repositories and in those that have files already. */

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configTemplate } from '../../src/init/config-template.ts';
import { runsDibs } from '../../src/init/starter-files.ts';
import { workflowTemplate } from '../../src/init/workflow-template.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { formTemplate } from '../../src/proposals/form-template.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { BUNDLE } from '../support/bundle.ts';
import { runCli } from '../support/run.ts';

const bundle = resolve(BUNDLE, 'cli.js');
const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-init-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return dir;
}

const dibs = (cwd: string, ...args: string[]) => runCli(args, { cwd, bundle });

async function contents(dir: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) found[path.slice(dir.length + 1)] = await readFile(path, 'utf8');
  }
  return found;
}

const CONFIG = '.github/dibs.yml';
const WORKFLOW = '.github/workflows/dibs.yml';
const FORM = '.github/ISSUE_TEMPLATE/propose-a-project.yml';
const FIRST = 'projects/my-first-project.md';

describe('dibs init', () => {
  it('dibs init creates the files, says what each is for, and leaves a list without problems', async () => {
    const dir = await folder();
    const run = await dibs(dir, 'init');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout.split('\n')).toEqual([
      expect.stringMatching(/^ {2}\+ \.github\/dibs\.yml {2}\S.+/),
      expect.stringMatching(/^ {2}\+ \.github\/workflows\/dibs\.yml {2}\S.+/),
      expect.stringMatching(/^ {2}\+ \.github\/ISSUE_TEMPLATE\/propose-a-project\.yml {2}\S.+/),
      expect.stringMatching(/^ {2}\+ projects\/my-first-project\.md {2}\S.+/),
      expect.stringMatching(/^Next: /),
      '',
    ]);
    expect(Object.keys(await contents(dir)).sort()).toEqual([CONFIG, FIRST, FORM, WORKFLOW].sort());
    const check = await dibs(dir, 'check');
    expect(check).toMatchObject({ exitCode: 0, stderr: '' });
    expect(check.stdout.trimEnd().split('\n').at(-1)).toBe('1 project, no errors, 3 warnings.');
  });

  it('dibs init changes nothing when it runs again', async () => {
    const dir = await folder();
    await dibs(dir, 'init');
    const before = await contents(dir);
    const again = await dibs(dir, 'init');
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.stdout.trimEnd().split('\n')).toEqual(
      [CONFIG, WORKFLOW, FORM, FIRST].map((path) =>
        expect.stringContaining(`  = ${path}  left alone, it is there`),
      ),
    );
    expect(await contents(dir)).toEqual(before);
  });

  it('dibs init --pages adds the workflow that publishes the pages, and takes it for no other', async () => {
    const dir = await folder();
    const run = await dibs(dir, 'init', '--pages');
    expect(run.stdout).toContain('  + .github/workflows/pages.yml  publishes the pages of the list');
    expect(await contents(dir)).toHaveProperty([WORKFLOW]);
    const other = await folder({ '.github/workflows/pages.yml': '      - uses: me/dibs@0123\n' });
    await dibs(other, 'init', '--pages');
    expect(Object.keys(await contents(other))).toContain(WORKFLOW);
  });

  it('dibs init keeps files that exist, and adds what is missing', async () => {
    const mine = {
      [CONFIG]: 'projects: ideas\nfields: { title: name }\n',
      '.github/workflows/sync.yml': 'jobs: { sync: { steps: [] } }\n#\n      - uses: me/dibs@0123 # mine\n',
      'ideas/a.md': '---\nname: A\n---\n',
    };
    const dir = await folder(mine);
    expect(await dibs('/', 'init', '--dir', dir)).toMatchObject({ exitCode: 0 });
    expect(await contents(dir)).toEqual({ ...mine, [FORM]: formTemplate(defaultConfig()) });
  });

  it('dibs init uses the folder that the config or --projects names', async () => {
    const own = await folder({ [CONFIG]: 'projects: ideas\nfields: { title: name }\n' });
    await dibs(own, 'init');
    const other = await dibs(own, 'init', '--projects', 'wishes');
    expect(other.exitCode).toBe(1);
    expect(other.stdout).toContain(`${CONFIG}:1:1: error: The projects are in ideas here, not in wishes`);
    expect((await contents(own))['ideas/my-first-project.md']).toMatch(/^---\nname: My first project\n/);
    expect((await contents(own))[WORKFLOW]).toContain("paths: ['ideas/**', '.github/dibs.yml']");
    const asked = await folder();
    await dibs(asked, 'init', '--projects', './open ideas/');
    const made = await contents(asked);
    expect(made['open ideas/my-first-project.md']).toBeDefined();
    expect(parse(made[CONFIG] ?? '')).toMatchObject({ projects: 'open ideas' });
    expect(parse(made[WORKFLOW] ?? '').on.push.paths).toEqual(['open ideas/**', CONFIG]);
    expect(await dibs(asked, 'check')).toMatchObject({ exitCode: 0 });
  });

  it.each(['../x', '/etc', 'a*', "it's", 'a\nb', ''])('--projects %j', async (projects) => {
    const dir = await folder();
    const run = await dibs(dir, 'init', '--projects', projects);
    expect(run.exitCode).toBe(projects === '' ? 0 : 2);
    if (projects !== '') expect(await contents(dir)).toEqual({});
  });

  it('dibs init reports a config that cannot be used', async () => {
    const dir = await folder({ [CONFIG]: 'nonsense: 1\n' });
    expect(await dibs(dir, 'init')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining(`${CONFIG}:1:1: error: nonsense`),
    });
    expect((await contents(dir))[CONFIG]).toBe('nonsense: 1\n');
  });

  it('dibs init writes nothing through a symbolic link that leads outside', async () => {
    const outside = await folder();
    const dir = await folder();
    await symlink(outside, join(dir, '.github'));
    expect(await dibs(dir, 'init')).toMatchObject({ exitCode: 1 });
    expect(await contents(outside)).toEqual({});
  });
});

describe('dibs init --from', () => {
  const list = {
    'our ideas/a.md': '---\nname: A\nstate: launched\n---\n',
    'our ideas/b.md': '---\nname: B\nstate: "never closed\n---\n',
    'our ideas/c.md': '---\nname: C\nstate: purple\n---\n',
  };

  it('dibs init --from proposes the config, adds what else is missing, and says what the files are with it', async () => {
    const dir = await folder(list);
    const run = await dibs('/', 'init', '--dir', dir, '--from', './our ideas/');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const shown = run.stdout.split('\n');
    expect(shown.slice(3, -5)).toEqual(
      expect.arrayContaining(['Titles: A | C', 'The first issue:', '  | > **Free to take.**']),
    );
    expect([...shown.slice(0, 3), ...shown.slice(-5)]).toEqual([
      expect.stringMatching(/^ {2}\+ \.github\/dibs\.yml {2}\S.+/),
      expect.stringMatching(/^ {2}\+ \.github\/workflows\/dibs\.yml {2}\S.+/),
      expect.stringMatching(/^ {2}\+ \.github\/ISSUE_TEMPLATE\/propose-a-project\.yml {2}\S.+/),
      'With this config 2 of 3 files are projects: 1 open, 1 done, 0 archived.',
      expect.stringMatching(/^our ideas\/b\.md:3:8: error: Close this quote/),
      expect.stringMatching(/^our ideas\/c\.md:3:8: warning: status \("purple"\)/),
      expect.stringMatching(/^Next: .*"dibs check"/),
      '',
    ]);
    const made = await contents(dir);
    expect(made).toMatchObject(list);
    expect(parse(made[CONFIG] ?? '')).toEqual({
      projects: 'our ideas',
      fields: { title: 'name', status: 'state' },
      values: { status: { launched: 'done' } },
      labels: { verification: null },
      index: null,
    });
    expect(parse(made[WORKFLOW] ?? '').on.push.paths).toEqual(['our ideas/**', CONFIG]);
    const check = await dibs(dir, 'check');
    // Of the workflow that was just made, init says in its own words what is left to do.
    expect(run.stdout).toContain(check.stdout.replace(/^\.github\/workflows\/.*\n/gm, ''));
    expect(check.exitCode).toBe(1);
  });

  it('dibs init --from prints the proposal if there is a config, and writes nothing', async () => {
    const mine = { ...list, [CONFIG]: 'projects: other\n' };
    const dir = await folder(mine);
    const run = await dibs(dir, 'init', '--from', 'our ideas');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('\nprojects: our ideas\n');
    expect(run.stdout).toContain(`${CONFIG} is there already and stays`);
    expect(run.stdout).toContain('With this config 2 of 3 files are projects');
    expect(await contents(dir)).toEqual(mine);
  });

  it('dibs init --from takes an absolute path inside of the checkout, and the checkout itself', async () => {
    const dir = await folder(list);
    expect((await dibs('/', 'init', '--dir', dir, '--from', join(dir, 'our ideas'))).exitCode).toBe(0);
    expect(parse((await contents(dir))[CONFIG] ?? '').projects).toBe('our ideas');
    const whole = await folder({ 'a.md': '# A\n', 'b.md': '# B\n' });
    expect((await dibs(whole, 'init', '--from', '.')).stdout).toContain('2 of 2 files are projects: 2 open');
  });

  it.each([
    [['--from', 'nowhere'], 'There is no folder nowhere in the checkout'],
    [['--from', 'our ideas/a.md'], 'There is no folder our ideas/a.md in the checkout'],
    [['--from', '../x'], 'The folder ../x is outside of the checkout'],
    [['--from', '/etc'], 'The folder /etc is outside of the checkout'],
    [['--from', 'empty'], 'There is no Markdown file in the folder empty'],
    [['--from', 'our ideas', '--projects', 'x'], 'Pass --from or --projects, not both'],
  ])('%j is told what is wrong, and nothing is written', async (args, message) => {
    const files = { ...list, 'empty/a.adoc': '= A\n' };
    const dir = await folder(files);
    const run = await dibs(dir, 'init', ...args);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(await contents(dir)).toEqual(files);
  });

  it('dibs init --from reads nothing through a symbolic link that leads outside', async () => {
    const outside = await folder(list);
    const dir = await folder();
    await symlink(outside, join(dir, 'ideas'));
    const run = await dibs(dir, 'init', '--from', 'ideas');
    expect(run.exitCode).not.toBe(0);
    expect(run.stderr).toContain('it leads outside of the checkout');
    expect(await readdir(dir)).toEqual(['ideas']);
  });
});

describe('the templates', () => {
  it.each(['projects', 'open ideas', 'a/b', '.', 'yes', '2024'])(
    'the config for %j is the default one',
    (name) => {
      const { config, problems } = readConfig(configTemplate(name, 'en'), CONFIG);
      expect(problems).toEqual([]);
      expect(config).toEqual({ ...defaultConfig(), projects: name });
    },
  );

  it('the examples in the config can be used as they stand', () => {
    const opened = configTemplate('projects', 'en').replace(
      /^# (?=(?: {2}|defaults:|categories:|guidance:))/gm,
      '',
    );
    const { config, problems } = readConfig(opened, CONFIG);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      defaults: { irc: '#example' },
      categories: { tools: { name: 'Tools', color: '2a9d8f' } },
      guidance: expect.stringContaining('mailing list'),
    });
  });

  it('the workflow is that of this repository and of docs/set-up.md', async () => {
    const workflow = parse(workflowTemplate(defaultConfig(), 'main', undefined));
    const here = await readFile('.github/workflows/sync.yml', 'utf8');
    expect(parse(here.replaceAll('uses: ./', 'uses: OWNER/dibs@FULL_SHA'))).toEqual(workflow);
    const shown =
      /```yaml\n( {3}name: Dibs\n[\s\S]*?) {3}```/.exec(await readFile('docs/set-up.md', 'utf8'))?.[1] ?? '';
    expect(parse(shown.replace(/^ {3}/gm, ''))).toEqual(workflow);
  });

  it('the form is that of this repository', async () => {
    expect(await readFile(FORM, 'utf8')).toBe(formTemplate(defaultConfig()));
  });

  it.each(['.', 'a/b', "it's"])('the workflow for %j is YAML', (name) => {
    const { on } = parse(workflowTemplate({ ...defaultConfig(), projects: name }, 'main', undefined));
    expect(on.push.paths).toEqual([name === '.' ? '**/*.md' : `${name}/**`, CONFIG]);
  });

  it('the form is one that GitHub accepts, and sets no label and no title', () => {
    const form = parse(formTemplate(defaultConfig()));
    expect(Object.keys(form).sort()).toEqual(['body', 'description', 'name']);
    const fields = form.body.filter(({ type }: { type: string }) => type !== 'markdown');
    expect(fields.map(({ id }: { id: string }) => id)).toEqual([
      'summary',
      'category',
      'difficulty',
      'size',
      'skills',
      'contacts',
      'description',
      'outcomes',
    ]);
    for (const { attributes } of fields) {
      expect(attributes.label).toEqual(expect.any(String));
      for (const option of attributes.options ?? [])
        expect(option).toEqual(expect.stringMatching(/^(?!none$)/i));
    }
  });

  it.each([
    ['      - uses: OWNER/dibs@FULL_SHA # yours', true],
    ['        uses: "me/dibs@v1"', true],
    ['      - uses: actions/checkout@v4', false],
    ['      # uses: me/dibs@v1', false],
    ['      - uses: ./ # yours: owner/dibs@<sha of a release>', true],
    ['      - uses: ./ # the action of this repository', false],
  ])('%j runs Dibs: %s', (line, runs) => expect(runsDibs(`steps:\n${line}\n`)).toBe(runs));
});
