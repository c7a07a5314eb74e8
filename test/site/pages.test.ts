/** What the pages, feeds and data contain, without a browser. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { markdownToHtml } from '../../src/site/markdown.ts';
import { HOSTILE, WIDE_TEXTS } from '../support/hostile-projects.ts';
import { madeUpProjects } from '../support/made-up-projects.ts';
import { htmlProblems, REPOSITORY, siteInput, siteOf } from '../support/site.ts';

const FILES = { ...HOSTILE, ...WIDE_TEXTS };
const BASE_URL = 'https://example.org/list/';
const pages = siteOf({ ...siteInput(FILES), baseUrl: BASE_URL });
const page = (path: string) => pages.get(path) ?? '';
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

describe('the Atom feed', () => {
  it('says when a project was published, but not of one that has no date', () => {
    const file = (lines: string) => `---\ntitle: A\n${lines}---\n`;
    const entries = (lines: string) =>
      siteOf({ ...siteInput({ 'projects/a.md': file(lines) }), baseUrl: BASE_URL })
        .get('feed.xml')
        ?.match(/<(?:published|updated)>.*(?=<\/)/g);
    const moment = '2026-11-02T00:00:00Z';
    expect(entries('inserted: 2026-11-02\n')).toEqual([
      `<updated>${moment}`,
      `<published>${moment}`,
      `<updated>${moment}`,
    ]);
    expect(entries('')?.filter((line) => line.startsWith('<published>'))).toEqual([]);
  });
});

describe('the files of a site', () => {
  it('are the same for the same input, in whatever order the projects come', () => {
    const input = siteInput(FILES);
    const reversed = { ...input, projects: [...input.projects].reverse() };
    expect([...siteOf(input)]).toEqual([...siteOf(siteInput(FILES))]);
    expect([...siteOf(reversed)]).toEqual([...siteOf(input)]);
  });

  it('are valid HTML, hostile texts included', async () => {
    const html = [...pages].filter(([path]) => path.endsWith('.html'));
    const found = await Promise.all(html.map(([path, text]) => htmlProblems(path, text)));
    expect(found.flat()).toEqual([]);
  });

  it('have relative links only, all of which lead somewhere, but to 404.html', () => {
    const wrong = [...pages].flatMap(([path, text]) => {
      if (!path.endsWith('.html') || path === '404.html') return [];
      const links = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
      return links.flatMap((link) => {
        if (/^(?:https?:|mailto:|#)/.test(link)) return [];
        const { pathname, origin } = new URL(link, `http://site/${path}`);
        const target = decodeURIComponent(pathname.slice(1)) + (pathname.endsWith('/') ? 'index.html' : '');
        return origin === 'http://site' && pages.has(target) ? [] : [`${path}: ${link}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(page('404.html')).toContain('href="/list/style.css"');
  });

  it('let no script run but their own, and no style but their own', () => {
    const html = [...pages].filter(([path]) => path.endsWith('.html'));
    for (const [path, text] of html) {
      expect(text, path).toMatch(
        /^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/,
      );
      expect(text, path).not.toMatch(
        /unsafe-inline|<style|<[^>]+\sstyle=|<script(?! src="\.\/site\.js" defer>)/,
      );
    }
  });

  it('say where they are, only if it is given', () => {
    const path = 'projects/core/full/index.html';
    expect(page(path)).toContain(
      '<link rel="canonical" href="https://example.org/list/projects/core/full/">',
    );
    expect(page(path)).toContain('<meta property="og:title" content="A project with everything">');
    expect(siteOf(siteInput(FILES)).get(path)).not.toMatch(/canonical|og:/);
  });

  it('have a project in all that it says, beside the same as Markdown', () => {
    const html = page('projects/core/full/index.html');
    for (const text of [
      'C++',
      'C#',
      'Ann Smith',
      'ann at example org',
      '#devel',
      'devel@lists.example.org',
      '2026-05-01',
    ])
      expect(html).toContain(text);
    expect(html).toContain('href="https://github.com/xen-list/projects/issues/2">Claim it on GitHub</a>');
    expect(html).toContain('href="https://github.com/xen-list/projects/edit/main/projects/core/full.md"');
    expect(html).toContain('href="https://github.com/xen-list/projects/blob/main/projects/core/docs/x.md"');
    expect(html).toContain('<a href="../../../projects/core/taken/">Taken by two</a>');
    expect(page('projects/core/full/index.md')).toMatch(
      /^# A project with everything\n\nAll that a file can say\.\n\n\*\*free\*\*\n\n- \*\*Category:\*\* core\n/,
    );
  });

  it('tell on which days a holder is reminded and it is free again', () => {
    expect(page('projects/core/taken/index.html')).toContain(
      'Without a sign of life: a reminder on 2026-12-11, free again on 2026-12-25.',
    );
  });

  it('list no project that was withdrawn, which keeps its page', () => {
    expect(page('index.html')).not.toContain('Withdrawn');
    expect(page('projects/tools/gone/index.html')).toContain('This project is no longer on offer.');
  });

  it('speak to the schema of projects.json', () => {
    const schema = JSON.parse(readFileSync('schemas/projects.schema.json', 'utf8'));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(validate(JSON.parse(page('projects.json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(JSON.parse(page('projects.json')).projects).toHaveLength(Object.keys(FILES).length);
  });

  it('are small for 400 projects', () => {
    const site = siteOf(siteInput(madeUpProjects(400)));
    expect(gzipped(site.get('index.html') ?? '')).toBeLessThanOrEqual(60_000);
    expect(gzipped(site.get('site.js') ?? '')).toBeLessThanOrEqual(8_000);
    expect(gzipped(site.get('style.css') ?? '')).toBeLessThanOrEqual(6_000);
  });

  it('have folders of their own for ids that no file system could tell apart from theirs', () => {
    const text = '---\ntitle: A\n---\n';
    const paths = ['a b.md', 'a-b.md', 'index.html.md', 'x/index.html/y.md', '%2e%2e.md', 'ü/ß.md', 'con.md'];
    const files = siteOf(siteInput(Object.fromEntries(paths.map((path) => [`projects/${path}`, text]))));
    const found = [...files.keys()].filter((path) => /^projects\/.*\.md$/.test(path));
    expect(found).toHaveLength(paths.length);
    for (const path of found) expect(path).not.toMatch(/\.\.|[%\\:*?"<>|]/);
  });
});

describe('the chart of claims over time', () => {
  const day = (at: string, ...by: string[]) => ({ at: `${at}T10:00:00Z`, by });
  const held = (...states: ReturnType<typeof day>[]) => {
    const input = siteInput({
      'projects/a.md': '---\ntitle: A\n---\n',
      'projects/b.md': '---\ntitle: B\n---\n',
    });
    const claims = new Map([
      ['projects/a.md', states],
      ['projects/b.md', [day('2026-10-01', 'bob'), day('2026-11-01', 'bob', 'carol')]],
    ]);
    const index = siteOf({ ...input, history: { added: new Map(), origins: new Map(), claims } }).get(
      'index.html',
    );
    return /<figure class="chart">.*?<\/figure>/s.exec(index ?? '')?.[0];
  };

  it('shows from the first claim to today how many projects were held, however many held each', () => {
    const chart = held(day('2026-10-26', 'alice'), day('2026-11-05'), day('2026-11-20', 'dave'));
    expect(chart).toContain('<path d="M0 40H273V2H382V40H545V2H600"/>');
    expect(chart).toContain('Projects held at a time, from 2026-10-01 to 2026-11-25: 2 at most');
  });

  it('is left out while there is nothing to see', () => {
    // Carol joins Bob: as many projects are held as before.
    expect(held(day('2026-10-26', 'alice'))).toBeUndefined();
  });
});

describe('Markdown', () => {
  const options = { base: { ...REPOSITORY, path: 'projects/a.md' }, images: true, heading: 3, prefix: 'd-' };
  const htmlOf = (markdown: string) => markdownToHtml(markdown, options).source;

  it.each([
    [
      '[x](../README.md#y)',
      '<p><a href="https://github.com/xen-list/projects/blob/main/README.md#y" rel="nofollow">x</a></p>',
    ],
    [
      '![x](a.png)',
      '<p><img src="https://github.com/xen-list/projects/raw/main/projects/a.png" alt="x" loading="lazy"></p>',
    ],
    [
      'https://example.org/x',
      '<p><a href="https://example.org/x" rel="nofollow">https://example.org/x</a></p>',
    ],
    ['# A\n\n### B\n\n## C', '<h3>A</h3>\n<h4>B</h4>\n<h4>C</h4>'],
    ['<b onclick="x()">a</b> <script>b()</script>', '<p><b>a</b> </p>'],
    ['- [x] done', '<ul>\n<li><span>☑</span> done</li>\n</ul>'],
    [
      '<details><summary>S</summary>\n\nText *x*\n\n</details>',
      '<details><summary>S</summary>\n<p>Text <em>x</em></p>\n</details>',
    ],
    ['a\u202eb', '<p>ab</p>'],
  ])('%j', (markdown, html) => expect(htmlOf(markdown)).toBe(html));

  it('of any kind makes elements and attributes of the list only, which a browser reads as they were meant', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...[
          '<',
          '>',
          '"',
          "'",
          '`',
          '[x](',
          ')',
          '<script>',
          '</script>',
          '<svg onload=x>',
          '<a href="javascript:x">',
          '<img src=x onerror=x>',
        ],
        ...[
          '<style>',
          '<!--',
          '-->',
          '<![CDATA[',
          '<p ',
          'style="x"',
          '</p>',
          '<table><td>',
          '&#106;avascript:',
          '\n\n',
          '\n- ',
          '> ',
          '<math>',
          '<template>',
        ],
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = htmlOf(pieces.join(''));
        expect(problemsIn(parseFragment(html))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const ATTRIBUTES =
  /^(?:href|title|rel|id|dir|src|alt|loading|start|reversed|colspan|rowspan|class|open|checked|aria-label|data-footnote-(?:ref|backref)|data-footnotes)$/;

function problemsIn({ nodeName, attrs = [], childNodes = [] }: Node): string[] {
  const bad = /^(?:script|style|svg|math|iframe|object|form|input|base|meta|link|template)$/.test(nodeName);
  const wrong = attrs.filter(
    ({ name, value }) =>
      !ATTRIBUTES.test(name) ||
      (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|ircs?:|xmpp:|#|\/\/)/i.test(value)),
  );
  return [
    ...(bad ? [nodeName] : []),
    ...wrong.map(({ name, value }) => `${name}=${value}`),
    ...childNodes.flatMap(problemsIn),
  ];
}
