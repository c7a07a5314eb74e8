import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'test/emulator/README.md'],
  ...['.github/pull_request_template.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

/** Files of a list that the pages use as examples, and files that Dibs makes in other repositories. */
const EXAMPLE =
  /^(?:projects\/|docs\/(?:wishes\/|ideas$)|\.github\/(?:workflows\/dibs\.yml|ISSUE_TEMPLATE\/))/;

const texts = new Map(PAGES.map((page) => [page, readFileSync(page, 'utf8')]));

/** The text of a page with its blocks of code taken out. */
function proseOf(page: string): string {
  return (texts.get(page) ?? readFileSync(page, 'utf8')).replace(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** The fragments under which GitHub links the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  const anchors = [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set(anchors);
}

/** What is wrong with the relative links of a page, in a sentence each. */
function brokenLinks(page: string): string[] {
  const targets = [
    ...proseOf(page)
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [path = '', fragment] = target.split('#');
      const file = path === '' ? page : posix.join(dirname(page), path);
      if (!existsSync(file)) return [`${page} links ${target}, which does not exist.`];
      if (fragment === undefined || anchorsOf(file).has(fragment)) return [];
      return [`${page} links ${target}, but ${file} has no such heading.`];
    });
}

/** Paths of this repository that a page names in code. */
function namedPaths(page: string): string[] {
  const code = [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return code.filter(
    (text) => /^(?:src|test|scripts|schemas|docs|\.github|\.ci)\/[\w./-]*$/.test(text) && !EXAMPLE.test(text),
  );
}

describe('the documentation', () => {
  it('has a README of at most 250 lines', () => {
    expect(texts.get('README.md')?.split('\n').length).toBeLessThanOrEqual(250);
  });

  it('has every page in a table of contents that fits a screen', () => {
    const contents = texts.get('docs/README.md') ?? '';
    const pages = PAGES.filter((page) => /^docs\/[\w-]+\.md$/.test(page) && page !== 'docs/README.md');
    expect(pages.filter((page) => !contents.includes(`](${page.slice('docs/'.length)})`))).toEqual([]);
    expect(contents.split('\n').length).toBeLessThanOrEqual(55);
  });

  it('links only pages and headings that exist', () => {
    expect(PAGES.flatMap(brokenLinks)).toEqual([]);
  });

  it('names only files that exist', () => {
    const missing = PAGES.flatMap((page) =>
      namedPaths(page)
        .filter((path) => !existsSync(join('.', path)))
        .map((path) => `${page} names ${path}, which does not exist.`),
    );
    expect(missing).toEqual([]);
  });

  it('names only functions and constants that are in the files named with them', () => {
    const pairs = PAGES.flatMap((page) => {
      const prose = proseOf(page).replace(/\s+/g, ' ');
      return [
        ...[...prose.matchAll(/`(src\/[\w./-]+\.ts)` \(`(\w+)`/g)].map(([, file, name]) => ({
          page,
          file,
          name,
        })),
        ...[...prose.matchAll(/`(\w+)` \(`(src\/[\w./-]+\.ts)`/g)].map(([, name, file]) => ({
          page,
          file,
          name,
        })),
        ...[...prose.matchAll(/`(\w+)` in `(src\/[\w./-]+\.ts)`/g)].map(([, name, file]) => ({
          page,
          file,
          name,
        })),
      ];
    });
    expect(pairs.length).toBeGreaterThan(8);
    const missing = pairs
      .filter(({ file = '', name = '' }) => !new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8')))
      .map(({ page, file, name }) => `${page} names ${name} in ${file}, which does not have it.`);
    expect(missing).toEqual([]);
  });

  it('can be reached from the README', () => {
    const reached = new Set(['README.md', '.github/pull_request_template.md']);
    for (const page of reached)
      for (const [, target = ''] of proseOf(page).matchAll(/\]\(([^)\s#]+\.md)(?:#[^)]*)?\)/g)) {
        const file = posix.join(dirname(page), target);
        if (texts.has(file)) reached.add(file);
      }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});
