/** The command: what it writes and removes, and what it reads from the history of the clone. */

import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/bundle.ts';
import { runCli } from '../support/run.ts';
import { projectFile } from '../support/scenario.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const dir of folders) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dibs-site-'));
  folders.push(dir);
  for (const [path, text] of Object.entries(files)) put(dir, path, text);
  return dir;
}

function put(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const site = (dir: string, ...args: string[]) =>
  runCli(['site', '--repo', 'xen-list/projects', ...args], { cwd: dir, bundle: resolve(BUNDLE, 'cli.js') });
const filesIn = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

const FILES = { 'projects/core/a.md': projectFile('A'), 'projects/core/b.md': projectFile('B') };

describe('dibs site', () => {
  it('makes the pages, and the same again changes nothing', async () => {
    const dir = await folder(FILES);
    const run = await site(dir, '--out', '_site');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/^2 projects on \d+ files in _site\.\n$/);
    const before = new Map(filesIn(dir).map((name) => [name, existsFile(dir, name)]));
    expect([...before.keys()]).toContain(join('_site', 'projects', 'core', 'a', 'index.html'));
    expect((await site(dir, '--out', '_site')).stdout).toBe(run.stdout);
    expect(new Map(filesIn(dir).map((name) => [name, existsFile(dir, name)]))).toEqual(before);
  });

  it('removes what it made before and is no part of the site any more, and nothing else', async () => {
    const dir = await folder(FILES);
    await site(dir, '--out', '_site');
    put(dir, '_site/CNAME', 'example.org');
    put(dir, '_site/projects/core/b/notes.txt', 'Mine.');
    rmSync(join(dir, 'projects/core/b.md'));
    const run = await site(dir, '--out', '_site');
    expect(run.stdout).toMatch(/, 2 removed\.\n$/);
    expect(existsSync(join(dir, '_site/projects/core/b/index.html'))).toBe(false);
    expect(readFileSync(join(dir, '_site/projects/core/b/notes.txt'), 'utf8')).toBe('Mine.');
    expect(readFileSync(join(dir, '_site/CNAME'), 'utf8')).toBe('example.org');
  });

  it("writes over no file of somebody's own, and through no link", async () => {
    const dir = await folder({ ...FILES, '_site/index.html': 'Mine.', 'elsewhere/x.txt': 'Mine.' });
    const run = await site(dir, '--out', '_site');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('index.html is there already, and was not made by "dibs site"');
    expect(readFileSync(join(dir, '_site/index.html'), 'utf8')).toBe('Mine.');
    mkdirSync(join(dir, 'out'));
    symlinkSync(join(dir, 'elsewhere'), join(dir, 'out/projects'));
    expect((await site(dir, '--out', 'out')).stderr).toContain('projects is a symbolic link');
    expect(filesIn(join(dir, 'elsewhere'))).toEqual(['x.txt']);
  });

  it('believes no record that names files outside of its folder', async () => {
    const record = JSON.stringify({ files: { '../keep.txt': 'x', 'a/../../keep.txt': 'x', '/etc/x': 'x' } });
    const dir = await folder({ ...FILES, 'keep.txt': 'Mine.', '_site/.dibs-site.json': record });
    expect((await site(dir, '--out', '_site')).exitCode).toBe(0);
    expect(existsSync(join(dir, 'keep.txt'))).toBe(true);
  });

  it.each(['.', 'projects', 'projects/site', '..'])(
    'refuses to mix pages with project files: --out %s',
    async (out) => {
      const dir = await folder(FILES);
      const before = filesIn(dir);
      expect((await site(dir, '--out', out)).exitCode).toBe(2);
      expect(filesIn(dir)).toEqual(before);
    },
  );

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?x', 'https://exa"mple.org/'])(
    'refuses an address that is none: %s',
    async (url) => {
      expect((await site(await folder(FILES), '--out', 'x', '--base-url', url)).exitCode).toBe(2);
    },
  );

  it('names what is wrong with files, and makes the pages of the others', async () => {
    const dir = await folder({ ...FILES, 'projects/core/c.md': '---\nsummary: x\n---\n' });
    const run = await site(dir, '--out', '_site');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('projects/core/c.md:1:1: error:');
    expect(existsSync(join(dir, '_site/projects/core/a/index.html'))).toBe(true);
  });
});

function existsFile(dir: string, name: string): string {
  try {
    return readFileSync(join(dir, name), 'utf8');
  } catch {
    return 'folder';
  }
}

interface FeedItem {
  id: string;
  title: string;
  date_published: string;
}

describe('with the history of the clone', () => {
  let day = 0;
  const git = (dir: string, ...args: string[]) => {
    const time = `2026-10-${String(day).padStart(2, '0')}T12:00:00Z`;
    execFileSync('git', args, {
      cwd: dir,
      stdio: 'ignore',
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
        GIT_CONFIG_GLOBAL: '/dev/null',
      },
    });
  };
  const commit = (dir: string) => {
    day += 1;
    git(dir, 'add', '-A');
    git(dir, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'x');
  };
  const withClaim = (claim: string) =>
    projectFile(
      'A',
      `issue: 7
${claim}`,
    );
  const itemsOf = (dir: string): FeedItem[] =>
    JSON.parse(readFileSync(join(dir, '_site/feed.json'), 'utf8')).items;

  it('a project that was released is free again once, under the same id wherever its file goes', async () => {
    day = 0;
    const dir = await folder({ 'projects/core/a.md': withClaim('') });
    git(dir, 'init', '-q', '-b', 'main');
    commit(dir);
    put(dir, 'projects/core/a.md', withClaim('claim: {by: [alice], since: 2026-10-02}\n'));
    commit(dir);
    put(dir, 'projects/core/a.md', withClaim(''));
    commit(dir);
    await site(dir, '--out', '_site');
    const before = itemsOf(dir);
    expect(before.map(({ id, title, date_published }) => [id, title, date_published])).toEqual([
      [
        'https://github.com/xen-list/projects/issues/7#free-after-2026-10-02-alice',
        'Free again: A',
        '2026-10-03T12:00:00Z',
      ],
      ['https://github.com/xen-list/projects/issues/7', 'New: A', expect.any(String)],
    ]);
    mkdirSync(join(dir, 'projects/other'));
    execFileSync('git', ['mv', 'projects/core/a.md', 'projects/other/z.md'], { cwd: dir });
    commit(dir);
    await site(dir, '--out', '_site');
    expect(itemsOf(dir).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const page = readFileSync(join(dir, '_site/projects/other/z/index.html'), 'utf8');
    expect(page).toContain('<li>2026-10-02 to 2026-10-03: <bdi>alice</bdi></li>');
  });

  it('a project that the next in line got was not free', async () => {
    day = 0;
    const dir = await folder({
      'projects/core/a.md': withClaim('claim: {by: [alice], since: 2026-10-01}\n'),
    });
    git(dir, 'init', '-q', '-b', 'main');
    commit(dir);
    put(dir, 'projects/core/a.md', withClaim('claim: {by: [bob], since: 2026-10-02}\n'));
    commit(dir);
    await site(dir, '--out', '_site');
    expect(itemsOf(dir).map(({ title }) => title)).toEqual(['New: A']);
    const page = readFileSync(join(dir, '_site/projects/core/a/index.html'), 'utf8');
    expect(page).toContain('<li>since 2026-10-02: <bdi>bob</bdi></li>');
  });
});
