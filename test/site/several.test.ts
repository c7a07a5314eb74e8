/** Pages and one feed over several lists. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ListSource, readPublished, severalFiles } from '../../src/site/index.ts';
import { BUNDLE } from '../support/bundle.ts';
import { HOSTILE, WIDE_TEXTS } from '../support/hostile-projects.ts';
import { runCli } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';
import { htmlProblems, REPOSITORY, siteInput, siteOf, TODAY } from '../support/site.ts';

const BASE_URL = 'https://example.org/all/';
const A = { 'projects/core/a.md': projectFile('A of one', 'issue: 7\nskills: [C]\n') };
const B = {
  'projects/core/a.md': projectFile('A of two', 'issue: 7\nclaim: { by: [alice], since: 2026-11-02 }\n'),
};
const at = (repo: string, files: Record<string, string>, config = '') => ({
  ...siteInput(files, config),
  repository: { ...REPOSITORY, owner: 'Org', repo },
});

const elsewhere = siteOf({
  ...at('three', { ...HOSTILE, ...WIDE_TEXTS }),
  baseUrl: 'https://three.example/',
});
const publishedText = elsewhere.get('projects.json') ?? '';

function publishedOf(text: string, feed?: string) {
  const published = readPublished(text, feed);
  if (typeof published === 'string') throw new Error(published);
  return published;
}

const SOURCES: ListSource[] = [
  { name: 'one', input: at('one', A) },
  { name: 'two', input: at('two', B, 'language: de') },
  { name: 'three', published: publishedOf(publishedText, elsewhere.get('feed.json')) },
];

function pagesOf(sources: readonly ListSource[], baseUrl: string | undefined = BASE_URL) {
  const complaints: string[] = [];
  const shared = { config: siteInput({}).config, repository: REPOSITORY, today: TODAY, baseUrl };
  const files = new Map<string, string>();
  for (const [path, text] of severalFiles(sources, shared, (name, message) =>
    complaints.push(`${name}: ${message}`),
  )) {
    if (files.has(path)) throw new Error(`Two files of the site have the path ${path}.`);
    files.set(path, text);
  }
  return { files, complaints };
}

const { files, complaints } = pagesOf(SOURCES);
const page = (path: string) => files.get(path) ?? '';
const idsIn = (feed: string): string[] => JSON.parse(feed).items.map(({ id }: { id: string }) => id);

describe('the pages over several lists', () => {
  it('have all projects, each with its repository, whatever the ids are', () => {
    expect(complaints).toEqual([]);
    const index = page('index.html');
    for (const title of ['A of one', 'A of two', 'A project with everything']) expect(index).toContain(title);
    expect(index).toContain('<a href="lists/Org/one/projects/core/a/" dir="auto">A of one</a>');
    expect(index).toContain('<a href="https://three.example/projects/core/full/" dir="auto">');
    expect(index).toMatch(/name="repository" value="org\.two"><bdi>two<\/bdi><span class="n">1</);
    expect(page('repository/org.one/index.html')).toContain('<a href="https://github.com/Org/one">');
    expect(page('repository/org.one/index.html')).toContain('<a href="../../lists/Org/one/feed.xml">');
  });

  it('contain those of each list, byte for byte as that list alone makes them for its address', () => {
    const alone = siteOf({ ...at('two', B, 'language: de'), baseUrl: `${BASE_URL}lists/Org/two/` });
    for (const [path, text] of alone) expect(page(`lists/Org/two/${path}`), path).toBe(text);
  });

  it('have a feed with the ids of the feeds of each list, and its name', () => {
    const single = [...siteOf(at('one', A)).entries(), ...siteOf(at('two', B)).entries(), ...elsewhere];
    const ids = single.filter(([path]) => path === 'feed.json').flatMap(([, text]) => idsIn(text));
    expect(idsIn(page('feed.json')).sort()).toEqual([...ids].sort());
    const feed = JSON.parse(page('feed.json'));
    const two = feed.items.find(({ id }: { id: string }) => id === 'https://github.com/Org/two/issues/7');
    expect(two.authors).toEqual([{ name: 'Projekte: Org/two', url: 'https://github.com/Org/two' }]);
    expect(page('feed.xml')).toContain('<author><name>Projekte: Org/two</name>');
  });

  it('are the same whatever the order of the lists', () => {
    const other = pagesOf([...SOURCES].reverse()).files;
    expect([...other].sort()).toEqual([...files].sort());
  });

  it('have links that lead somewhere, and are valid HTML', async () => {
    const wrong: string[] = [];
    for (const [path, text] of files) {
      if (!path.endsWith('.html') || path.startsWith('lists/')) continue;
      // The pages of other values differ in the rows alone, whose validity another test shows.
      if (/^(?:index|404|repository)/.test(path)) wrong.push(...(await htmlProblems(path, text)));
      if (path === '404.html') continue;
      for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const { pathname, origin } = new URL(link, `http://site/${path}`);
        const target = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
        if (origin === 'http://site' && !files.has(target)) wrong.push(`${path}: ${link}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('publish all lists as data, each as the schema says', () => {
    const schema = JSON.parse(readFileSync('schemas/projects.schema.json', 'utf8'));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    const { lists } = JSON.parse(page('projects.json'));
    expect(lists.map(({ url }: { url: string }) => url)).toEqual([
      'lists/Org/one/',
      'https://three.example/',
      'lists/Org/two/',
    ]);
    for (const list of lists) expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
  });

  it('name repositories by their owners too, where several have one name', () => {
    const sources = ['Org', 'other'].map((owner): ListSource => {
      const input = at('one', A);
      return { name: owner, input: { ...input, repository: { ...input.repository, owner } } };
    });
    const index = pagesOf(sources).files.get('index.html');
    for (const name of ['Org/one', 'other/one']) expect(index).toContain(`<bdi>${name}</bdi>`);
  });

  it('name a list that is given twice', () => {
    const twice = pagesOf([SOURCES[0], SOURCES[2], SOURCES[0]] as ListSource[]);
    expect(twice.complaints).toEqual([
      'one: The list of https://github.com/Org/one is there already: name it once.',
    ]);
    expect(twice.files.has('lists/Org/one/index.html')).toBe(true);
  });
});

describe('data from elsewhere', () => {
  const change = (key: string, value: unknown, of: 'list' | 'project' = 'project') => {
    const data = JSON.parse(publishedText);
    if (of === 'list') data[key] = value;
    else data.projects[0][key] = value;
    return readPublished(JSON.stringify(data), undefined);
  };

  it.each([
    ['list', 'formatVersion', 2],
    ['list', 'repository', 'javascript:alert(1)//x/y'],
    ['list', 'repository', 'https://github.com/a/..'],
    ['list', 'repository', 'https://github.com/a/b"><script>'],
    ['list', 'url', 'javascript:alert(1)'],
    ['list', 'url', 'https://example.org/?x='],
    ['list', 'projects', {}],
    ['project', 'page', '../../../x/'],
    ['project', 'page', 'projects/%2e%2E/x/'],
    ['project', 'page', '//evil.example/'],
    ['project', 'page', 'javascript:alert(1)/'],
    ['project', 'issue', '1"><script>'],
    ['project', 'claim', { by: [], since: '2026-01-01' }],
    ['project', 'places', 1e9],
  ] as const)('is refused if its %s has a bad %s: %j', (of, key, value) => {
    expect(change(key, value, of)).toMatch(/^This is not what "dibs site" writes as projects\.json/);
  });

  it.each(['', '[]', 'null', '{', '{"lists":[]}'])('is refused if it is something else: %s', (text) => {
    expect(readPublished(text, undefined)).toMatch(/^This is not what "dibs site" writes/);
  });

  it('may have keys that are not known yet, and a feed that is broken or tells of others', () => {
    expect(change('later', { by: 'us' })).toMatchObject({ name: 'Org/three' });
    const feed = JSON.stringify({
      items: [
        null,
        {
          id: 'https://github.com/Org/one/issues/1',
          url: 'https://x.example/',
          title: 'x',
          content_text: 'x',
        },
        { id: 'https://github.com/Org/three/issues/1', url: 'javascript:x', title: 'x', content_text: 'x' },
      ],
    });
    expect(publishedOf(publishedText, feed).items).toEqual([]);
    expect(publishedOf(publishedText, '{').items).toEqual([]);
  });
});

describe('dibs site with several lists', () => {
  let dir: string;
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  const clone = (folder: string, repository: string, sources: Record<string, string>) => {
    for (const [path, text] of Object.entries(sources)) put(`${folder}/${path}`, text);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', join(dir, folder), ...args], { stdio: 'ignore' });
    git('init', '-q', '-b', 'trunk');
    git('remote', 'add', 'origin', `git@github.com:${repository}.git`);
  };
  const site = (...args: string[]) =>
    runCli(['site', '--out', '_site', ...args], { cwd: dir, bundle: resolve(BUNDLE, 'cli.js') });

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'dibs-several-'));
    clone('clones/one', 'Org/one', A);
    clone('clones/two', 'Org/two', B);
    for (const name of ['projects.json', 'feed.json']) put(`others/three/${name}`, elsewhere.get(name) ?? '');
  });
  afterAll(async () => await rm(dir, { recursive: true, force: true }));

  it('makes them of clones and of data, and the same again changes nothing', async () => {
    const lists = ['clones/one', 'clones/two', 'others/three/projects.json'];
    const run = await site(...lists, '--base-url', BASE_URL);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^3 of 3 lists on \d+ files in _site\.\n$/);
    const record = readFileSync(join(dir, '_site/.dibs-site.json'), 'utf8');
    expect(readFileSync(join(dir, '_site/lists/Org/one/projects/core/a/index.html'), 'utf8')).toContain(
      'href="https://github.com/Org/one/edit/trunk/projects/core/a.md"',
    );
    await site(...lists, '--base-url', BASE_URL);
    expect(readFileSync(join(dir, '_site/.dibs-site.json'), 'utf8')).toBe(record);
  });

  it('names the lists that it cannot use, and makes the pages of the others', async () => {
    clone('clones/broken', 'Org/broken', { ...A, '.github/dibs.yml': 'tracking: x\n' });
    clone('clones/outside', '../..', A);
    put('bad.json', '{"formatVersion":1}');
    const run = await site('clones/broken', 'clones/outside', 'clones/one', 'bad.json', 'nowhere');
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toMatch(/^1 of 5 lists on /);
    expect(run.stderr).toContain('clones/broken/.github/dibs.yml:1:1: error:');
    expect(run.stderr).toContain('clones/outside: error: This is no clone with a remote');
    expect(run.stderr).toContain('bad.json: error: This is not what');
    expect(run.stderr).toContain('nowhere: error: There is no such file or folder.');
    rmSync(join(dir, '_site'), { recursive: true });
  });

  it('leaves everything as it is if no list can be used, or the config of the pages has errors', async () => {
    put('site.yml', 'language: xx\n');
    expect((await site('bad.json')).exitCode).toBe(1);
    expect((await site('clones/one', '--site-config', 'site.yml')).exitCode).toBe(1);
    expect((await site('clones/one', '--repo', 'a/b')).exitCode).toBe(2);
    expect((await site('--site-config', 'site.yml', '--repo', 'a/b')).exitCode).toBe(2);
    expect(existsSync(join(dir, '_site'))).toBe(false);
  });

  it('takes title and language of the common pages from a config', async () => {
    put('site.yml', 'language: de\nsite: { title: Alles von uns }\n');
    expect((await site('clones/one', '--site-config', 'site.yml')).exitCode).toBe(0);
    const index = readFileSync(join(dir, '_site/index.html'), 'utf8');
    expect(index).toContain('<html lang="de">');
    expect(index).toContain('<h1 dir="auto">Alles von uns</h1>');
  });
});
