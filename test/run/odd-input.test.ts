/** Files that are wrong in every way that was thought of: each is told of with its place, none stops the others. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProjectFile } from '../../src/list/read-project.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, type Finished, runCli } from '../support/run.ts';
import { type List, type ListRun, projectFile, startList, THREE } from '../support/scenario.ts';

type Broken = [name: string, source: string | Buffer, line: number, column: number];

const block = (lines: string): string => `---\n${lines}\n---\n\nText.\n`;
const titled = (lines: string): string => block(`title: Broken\n${lines}`);

const ALIAS_BOMB = titled(
  [
    'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from({ length: 12 }, (_, at) => {
      const below = `*a${at}`;
      return `a${at + 1}: &a${at + 1} [${Array(10).fill(below).join(', ')}]`;
    }),
  ].join('\n'),
);
const DEEP = titled(`skills: ${'['.repeat(1000)}${']'.repeat(1000)}`);
const DEEP_BLOCK = titled(
  `deep:\n${Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}`,
);

/** One file a row, each broken in its own way, and the place that the error must name. */
const BROKEN: Broken[] = [
  ['no-front-matter', '# A project\n\nText.\n', 1, 1],
  ['empty-file', '', 1, 1],
  ['empty-block', '---\n---\nText.\n', 1, 1],
  ['comment-alone', block('# title: A'), 1, 1],
  ['not-closed', '---\ntitle: A\n\nText.\n', 1, 1],
  ['text-behind-closing', '---\ntitle: A\n--- end\nText.\n', 3, 4],
  ['tag-js', '---js\n{ title: "A" }\n---\n', 1, 4],
  ['tag-blank-json', '--- json\n{ "title": "A" }\n---\n', 1, 5],
  ['tab', titled('contacts:\n\t- name: A'), 4, 1],
  ['indented-too-far', titled('  irc: "#xen"'), 3, 3],
  ['indented-too-little', titled('contacts:\n  - name: A\n    email: x\n   github: y'), 6, 4],
  ['double-quote', block('title: "A\nirc: x'), 2, 8],
  ['single-quote', titled("summary: 'it\nirc: don't"), 3, 10],
  ['bracket', titled('skills: [C, Xen\nirc: x'), 3, 9],
  ['brace', titled('claim: { by: [alice], since: 2026-01-01'), 3, 8],
  ['at-sign', titled('irc: @xen'), 3, 6],
  ['backtick', block('title: `A`'), 2, 8],
  ['percent', block('title: %A'), 2, 8],
  ['asterisk', block('title: *A'), 2, 8],
  ['colon', block('title: Xen: a hypervisor'), 2, 8],
  ['no-blank', 'a', 1, 1],
  ['key-without-blank', titled('irc:x'), 3, 1],
  ['behind-quotes', block('title: "A" and B'), 2, 12],
  ['two-commas', titled('skills: [C,,Xen]'), 3, 12],
  ['backslash', titled('summary: "C:\\Users"'), 3, 13],
  ['issue-twice', titled('issue: 7\nissue: 7'), 4, 1],
  ['status-twice', titled('status: open\nirc: x\nStatus: done'), 5, 1],
  [
    'claim-twice',
    titled('claim: { by: [a], since: 2026-01-01 }\nclaim: { by: [b], since: 2026-01-01 }'),
    4,
    1,
  ],
  ['no-title', block('irc: x'), 1, 1],
  ['empty-title', block('title: ""'), 2, 1],
  ['null-title', block('title: ~'), 2, 1],
  ['long-title', block(`irc: x\ntitle: ${'a'.repeat(257)}`), 3, 8],
  ['title-mapping', block('title: { en: A }'), 2, 8],
  ['issue-zero', titled('issue: 0'), 3, 8],
  ['issue-text', titled('issue: twelve'), 3, 8],
  ['issue-fraction', titled('issue: 1.5'), 3, 8],
  ['issue-negative', titled('issue: -3'), 3, 8],
  ['issue-too-large', titled('issue: 99999999999'), 3, 8],
  ['issue-hash', titled('issue:   "#12"'), 3, 10],
  ['issue-mapping', titled('issue: { number: 12 }'), 3, 8],
  ['claim-text', titled('claim: alice'), 3, 8],
  ['claim-without-day', titled('claim: { by: [alice] }'), 3, 8],
  ['claim-without-people', titled('claim: { since: 2026-01-01 }'), 3, 8],
  ['claim-no-date', titled('claim: { by: [alice], since: yesterday }'), 3, 8],
  ['claim-no-such-day', titled('claim: { by: [alice], since: 2026-02-30 }'), 3, 8],
  ['claim-no-login', titled('claim: { by: [not a login], since: 2026-01-01 }'), 3, 8],
  ['list', block('- title: A\n- irc: x'), 2, 1],
  ['scalar', block('Only text.'), 2, 1],
  ['flow-mapping', block('{ title: A }'), 2, 1],
  ['alias-bomb', ALIAS_BOMB, 14, 12],
  ['alias-cycle', titled('x: &x [*x]'), 3, 8],
  ['alias-unknown', titled('irc: *xen'), 3, 6],
  ['deep', DEEP, 3, 40],
  ['deep-block', DEEP_BLOCK, 1, 1],
  [
    'deep-lines',
    titled(`deep:\n${Array.from({ length: 60 }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}`),
    34,
    32,
  ],
  ['own-tag', titled('irc: !xen x'), 3, 6],
  ['js-tag', titled('irc: !!js/function "function () {}"'), 3, 6],
  ['binary-tag', titled('irc: !!binary eA=='), 3, 6],
  ['directive', block('%YAML 1.2\ntitle: A'), 2, 1],
  ['complex-key', titled('? [a]: b'), 3, 3],
  ['too-long-block', titled('# more\n'.repeat(2001)), 1, 1],
  ['nul', titled('irc: x\0y'), 3, 7],
  ['bell', titled('irc: "x\u0007y"'), 3, 8],
  ['lone-return', '---\ntitle: A\rirc: x\n---\n', 2, 9],
  ['latin-1', Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), 1, 1],
  ['utf-16', Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le'), 1, 1],
  ['bom-crlf-issue', `\uFEFF${titled('issue: 0').replaceAll('\n', '\r\n')}`, 3, 8],
  ['bom-crlf-at', `\uFEFF${titled('irc: @xen').replaceAll('\n', '\r\n')}`, 3, 6],
  ['bom-tag', '\uFEFF---JS\r\n{}\r\n---\r\n', 1, 4],
  ['bom-not-closed', '\uFEFF---\r\ntitle: A\r\n', 1, 1],
  ['same-id', projectFile('One'), 1, 1],
  ['same-id/index', projectFile('Other'), 1, 1],
  ['same-number-a', titled('issue: 900'), 3, 8],
  ['same-number-b', titled('irc: x\nissue: 900'), 4, 8],
  ['long-body', `${titled('irc: x')}${'Text. '.repeat(11_000)}\n`, 2, 8],
];

const pathOf = (name: string): string => `projects/odd/${name}.md`;

async function write(dir: string, path: string, text: string | Buffer): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

describe('broken files of every kind together with good ones', () => {
  let list: List;
  let run: ListRun;

  beforeAll(async () => {
    const texts = BROKEN.filter((row): row is [string, string, number, number] => typeof row[1] === 'string');
    const broken = Object.fromEntries(texts.map(([name, text]) => [pathOf(name), text]));
    list = await startList({ files: { ...THREE, ...broken } });
    const fresh = await checkout(list.github);
    for (const [name, bytes] of BROKEN)
      if (typeof bytes !== 'string') await write(fresh.dir, pathOf(name), bytes);
    run = await list.sync({ checkout: fresh });
    await rm(fresh.dir, { recursive: true });
  });
  afterAll(() => list.github.close());

  const errors = () => run.annotations.filter(({ level }) => level === 'error');

  it('knows more than forty kinds', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(43);
    expect(new Set(BROKEN.map(([name]) => name)).size).toBe(BROKEN.length);
  });

  it.each(BROKEN)('%s', (name, _source, line, column) => {
    const own = errors().filter(({ file }) => file === pathOf(name));
    expect(own).toEqual([
      {
        level: 'error',
        title: 'Dibs',
        file: pathOf(name),
        line,
        col: column,
        message: expect.stringMatching(/^[^\n]{15,}\.$/),
      },
    ]);
  });

  it('tells of nothing else, and of no inner workings', () => {
    expect(errors()).toHaveLength(BROKEN.length);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/\n\s+at |TypeError|RangeError|YAMLException|ZodError/);
    for (const { message } of run.annotations) expect(message).not.toMatch(/undefined|\[object /);
  });

  it('brings the good ones in step and ends as failed, in short time', async () => {
    expect(run.exitCode).toBe(1);
    expect(run.signal).toBeNull();
    expect(run.duration).toBeLessThan(15_000);
    expect(run.outputs).toMatchObject({ created: '3', closed: '0', failed: '0', changed: 'true' });
    expect(list.github.issues().map(({ title }) => title)).toEqual([
      'Virtual NUMA',
      'A better scheduler',
      'PyGrub in C',
    ]);
    for (const [path, text] of Object.entries(THREE)) {
      const id = path.slice('projects/'.length, -'.md'.length);
      const number = await list.number(id);
      expect(list.github.issue(number).title).toBe(/title: (.*)/.exec(text)?.[1]);
      expect(await list.file(id)).toBe(text.replace('\n---\n', `\nissue: ${number}\n---\n`));
    }
  });

  it('leaves the broken ones alone, and finds nothing more to do in the next run', async () => {
    const now = await list.github.files();
    for (const [name, source] of BROKEN)
      if (typeof source === 'string') expect(now[pathOf(name)], name).toBe(source);
    const again = await list.sync();
    expect(again.writes).toEqual([]);
    expect(again.exitCode).toBe(1);
    expect(again.outputs).toMatchObject({ created: '0', closed: '0', unchanged: '3' });
  });
});

/** Runs `dibs check` on these project files. */
async function checkFiles(files: Record<string, string>): Promise<Finished & { dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-odd-'));
  for (const [path, text] of Object.entries(files)) await write(dir, path, text);
  const run = await runCli(['check'], { cwd: dir, bundle: resolve(BUNDLE, 'cli.js') });
  return { ...run, dir };
}

describe('language tags', () => {
  const sentence = 'The front matter is YAML only; write --- alone on this line.';
  const trap = (mark: string) =>
    `{ title: (process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(mark)}, 'x'), 'Evaluated') }`;
  const TAGS: [opening: string, column: number][] = [
    ['---js', 4],
    ['---JS', 4],
    ['--- js', 5],
    ['---javascript', 4],
    ['---coffee', 4],
    ['---json', 4],
    ['---JSON', 4],
    ['---JavaScript', 4],
    ['---\tjs', 5],
    ['---  js  ', 6],
    ['---cson', 4],
    ['---toml', 4],
    ['---yaml', 4],
    ['---__proto__', 4],
    ['---constructor', 4],
    ['\uFEFF---js', 4],
    ['---js\r', 4],
  ];

  it.each(TAGS)('%j is an error, and what follows is not evaluated', async (opening, column) => {
    const folder = await mkdtemp(join(tmpdir(), 'dibs-trap-'));
    const mark = join(folder, 'evaluated');
    const source = `${opening}\n${trap(mark)}\n---\n\nText.\n`;
    const run = await checkFiles({ 'projects/trap.md': source });
    expect(run.stdout).toBe(`projects/trap.md:1:${column}: error: ${sentence}\n`);
    expect(run.stderr).toBe('0 projects, 1 error.\n');
    expect(run.exitCode).toBe(1);
    expect(existsSync(mark)).toBe(false);
    for (const dir of [folder, run.dir]) await rm(dir, { recursive: true });
  });

  it('has a trap that would snap', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dibs-trap-'));
    const mark = join(folder, 'evaluated');
    expect(runInThisContext(`(${trap(mark)})`)).toEqual({ title: 'Evaluated' });
    expect(existsSync(mark)).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('is not parsed as JSON or as a program that throws either', async () => {
    const run = await checkFiles({
      'projects/json.md': '---json\n{"title": "From JSON"}\n---\n',
      'projects/throws.md': '---js\nthrow new Error("evaluated")\n---\n',
      'projects/no-program.md': '---coffee\n)( -> {{{\n---\n',
    });
    expect(run.stdout.trimEnd().split('\n')).toEqual([
      `projects/json.md:1:4: error: ${sentence}`,
      `projects/no-program.md:1:4: error: ${sentence}`,
      `projects/throws.md:1:4: error: ${sentence}`,
    ]);
    await rm(run.dir, { recursive: true });
  });

  it('leaves text between rules of Markdown alone', async () => {
    const run = await checkFiles({ 'projects/a.md': '---\ntitle: A\n---\n\n---js\n\nText.\n\n---\n' });
    expect(run).toMatchObject({ exitCode: 0, stdout: '1 project, no errors.\n' });
    await rm(run.dir, { recursive: true });
  });
});

describe('input that is made to take long', () => {
  const COSTLY: [name: string, source: string, place: string][] = [
    ['an alias bomb', ALIAS_BOMB, '14:12'],
    ['a thousand brackets', DEEP, '3:40'],
    ['a thousand levels of indentation', DEEP_BLOCK, '1:1'],
    ['a thousand lists in one line', titled(`skills:\n  ${'- '.repeat(1000)}x`), '4:65'],
    ['a thousand mappings in braces', titled(`x: ${'{ a: '.repeat(1000)}1${' }'.repeat(1000)}`), '3:156'],
    [
      'an alias bomb by depth',
      titled(`a: &a ${'['.repeat(25)}x${']'.repeat(25)}\nb: &b ${'['.repeat(25)}*a${']'.repeat(25)}`),
      '4:1',
    ],
    ['a million quotes', titled(`irc: ${'"'.repeat(1_000_000)}`), '1:1'],
    ['brackets that are never closed', titled(`irc: ${'['.repeat(40_000)}`), '3:37'],
  ];

  /** How long it takes without such a file. */
  let plain: number;
  beforeAll(async () => {
    const run = await checkFiles({ 'projects/a.md': projectFile('A') });
    expect(run).toMatchObject({ exitCode: 0, stdout: '1 project, no errors.\n' });
    plain = run.duration;
    await rm(run.dir, { recursive: true });
  });

  it.each(COSTLY)('%s is an error, and soon', async (_name, source, place) => {
    const run = await checkFiles({ 'projects/costly.md': source });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^[^\n]+\n$/);
    expect(run.stdout).toMatch(new RegExp(`^projects/costly\\.md:${place}: error: .+\\.$`, 'm'));
    // What goes wrong here takes minutes.
    expect(run.duration - plain).toBeLessThan(10_000);
    await rm(run.dir, { recursive: true });
  });
});

describe('values that are not understood', () => {
  /** Lines behind the title; where the warning stands, counted from the first of them; and what it must say. */
  const VALUES: [lines: string, line: number, column: number, says: string][] = [
    [
      'difficulty: tricky',
      3,
      13,
      'difficulty ("tricky") is not understood: write easy, medium, hard or unknown.',
    ],
    ['difficulty: { level: hard }', 3, 13, 'difficulty'],
    [
      'size: 200',
      3,
      7,
      'size ("200") is not understood: write 90, 175 or 350 (hours), or small, medium, large.',
    ],
    ['size: huge', 3, 7, 'size ("huge")'],
    ['size: [large, 12]', 3, 15, 'size ("12")'],
    ['gsoc: maybe', 3, 7, 'gsoc ("maybe") is not understood: write yes, no or unknown.'],
    ['skills: [{ name: C }]', 3, 10, 'skills'],
    ['summary: { en: x }', 3, 10, 'summary'],
    ['category: { name: x }', 3, 11, 'category'],
    ['mailing_list: { x: y }', 3, 15, 'mailing_list'],
    ['irc: { x: y }', 3, 6, 'irc'],
    ['contacts: [{ phone: 1 }]', 3, 12, 'contacts'],
    [
      'inserted: 12/12/2012',
      3,
      11,
      'inserted ("12/12/2012") is not a date as Dibs writes it: write 2012-12-12.',
    ],
    [
      'inserted: Sep 1 2012',
      3,
      11,
      'inserted ("Sep 1 2012") is not a date as Dibs writes it: write 2012-09-01.',
    ],
    ['inserted: 2012-02-30', 3, 11, 'inserted ("2012-02-30") is no day of the calendar'],
    ['inserted: someday', 3, 11, 'inserted ("someday") is not a date'],
    ['outcomes:\n  - one: two', 4, 5, 'outcomes'],
    ['prerequisites: [{ a: b }]', 3, 17, 'prerequisites'],
    ['links: [not an address]', 3, 9, 'links ("not an address")'],
    ['links:\n  - { title: A, url: ftp://x.y }', 4, 5, 'links'],
    ['related: [{ id: x }]', 3, 11, 'related'],
    ['labels: [{ name: x }]', 3, 10, 'labels'],
    ['max_claims: many', 3, 13, 'max_claims ("many")'],
    ['max_claims: 0', 3, 13, 'max_claims ("0")'],
    ['max_claims: 1.5', 3, 13, 'max_claims ("1.5")'],
  ];
  const config = defaultConfig();
  const readOf = (source: string) => readProjectFile('projects/a/x.md', source, 'a/x', config, false);
  const without = readOf(titled('other: 1')).project;

  it.each(VALUES)('%j', (lines, line, column, says) => {
    const { project, problems } = readOf(titled(lines));
    expect(problems).toEqual([
      {
        severity: 'warning',
        file: 'projects/a/x.md',
        line,
        column,
        message: expect.stringMatching(/^[^\n]{15,}\.$/),
      },
    ]);
    expect(problems[0]?.message).toContain(says);
    expect(project).toEqual({ ...without, ...(lines.includes('large') && { sizes: ['large'] }) });
  });

  it('keeps the state of the issue where the status is not understood', () => {
    const { project, problems } = readOf(titled('status: perhaps'));
    expect(project).toEqual({ ...without, status: undefined });
    expect(problems).toEqual([
      {
        severity: 'warning',
        file: 'projects/a/x.md',
        line: 3,
        column: 9,
        message: 'status ("perhaps") is not understood: write open, done or archived.',
      },
    ]);
  });

  it('prints them all, and does not fail', async () => {
    const files = VALUES.map(([lines], at): [string, string] => [
      `projects/v${String(at).padStart(2, '0')}.md`,
      titled(lines).replace('title: Broken', `title: Value ${at}`),
    ]);
    const run = await checkFiles(Object.fromEntries(files));
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(VALUES.length + 1);
    VALUES.forEach(([, line, column], at) => {
      expect(lines[at]).toMatch(new RegExp(`^${files[at]?.[0]}:${line}:${column}: warning: .+\\.$`));
    });
    expect(lines.at(-1)).toBe(`${VALUES.length} projects, no errors, ${VALUES.length} warnings.`);
    expect(run.exitCode).toBe(0);
    await rm(run.dir, { recursive: true });
  });

  it('a login in a contact that can be none', () => {
    const { project, problems } = readOf(titled('contacts: [{ name: A, github: not a login }]'));
    expect(project?.contacts).toEqual([{ name: 'A' }]);
    expect(problems.map(({ severity, line }) => [severity, line])).toEqual([['warning', 3]]);
  });
});
