/** Pull requests come from anybody: what their files and their config can do to a plan. */

import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planPull } from '../support/pull-request.ts';
import { type List, type ListRun, projectFile, startList } from '../support/scenario.ts';

let list: List;
beforeAll(async () => {
  list = await startList();
  await list.sync();
});
afterAll(async () => await list.github.close());

const CONFIG = '.github/dibs.yml';

function parsed(summary: string): Root {
  return fromMarkdown(summary, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function nodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
}

describe('text', () => {
  const TITLES = [
    '::error file=x,line=1::pwned',
    '::add-mask::PyGrub',
    '##[error]pwned',
    'in the middle ##[add-mask]PyGrub',
    '</td></tr></table><script>alert(1)</script>',
    '| a | b |',
    '`ticks` **bold** _x_ ~~gone~~ [link](https://evil.example) ![image](https://evil.example/x.png)',
    '@alice @xen-list/team &#64;alice',
    '$\\frac{1}{2}$ \\| \\',
    '<!-- comment',
    '```',
    '\u202e turned',
  ];
  let run: ListRun;
  beforeAll(async () => {
    const file = (title: string) => projectFile(JSON.stringify(title), '', '```\n</details>\n````\n@alice');
    const files = TITLES.map((title, at) => [`projects/t${at}.md`, file(title)]);
    const grub = (await list.file('tools/grub')).replace('What it is about.', TITLES.join('\n\n'));
    run = await planPull(list, {
      files: {
        ...Object.fromEntries(files),
        'projects/tools/grub.md': grub,
        'projects/::warning::x.md': 'x',
        'projects/a) *b* ~~c~~ [d](https:.md': projectFile('Brackets'),
      },
    });
  });

  it('is no command to the runner', () => {
    expect(run.annotations).toMatchObject([{ level: 'error', file: 'projects/::warning::x.md', line: 1 }]);
    const lines = run.stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^::add-mask::ghs_/);
  });

  /** What the summary itself shows in bold. */
  const OWN = /"(?:Errors: 1|New issue|Update|Close|Index)"/;

  it('stays text in the summary', () => {
    const all = nodes(parsed(run.summary));
    const html = all.flatMap((node) => (node.type === 'html' ? [node.value] : []));
    expect(new Set(html.map((value) => value.replace(/Text of .*(?=<\/summary>)/, '…')))).toEqual(
      new Set(['<details><summary>…</summary>', '</details>', '<br>']),
    );
    for (const table of all.filter((node) => node.type === 'table'))
      for (const row of table.children) expect(row.children.length).toBe(table.children[0]?.children.length);
    const rows = all.filter((node) => node.type === 'tableRow');
    expect(rows.filter((row) => JSON.stringify(row).includes('New issue'))).toHaveLength(TITLES.length + 1);
    for (const node of all) {
      expect(['image', 'strong', 'delete', 'inlineCode', 'emphasis', 'imageReference']).not.toContain(
        node.type === 'strong' && OWN.test(JSON.stringify(node)) ? 'ours' : node.type,
      );
      if (node.type === 'link' && !node.url.startsWith('https://evil.example'))
        expect(node.url).toMatch(/^https:\/\/github\.com\/xen-list\/projects\/(blob|issues)\//);
    }
  });
});

it('the summary stays below what GitHub takes, whatever the files say', async () => {
  const title = '🦄&'.repeat(85);
  const lines = 'labels: [a, b]\ninserted: "1"\nverified: x\nnope: 1\nskils: []\n';
  const files = Array.from({ length: 600 }, (_, at) => [
    `projects/${'ü'.repeat(30)}/${at}.md`,
    projectFile(JSON.stringify(title), lines, 'x'),
  ]);
  const grub = `${await list.file('tools/grub')}\n${'🦄 a line\n\n'.repeat(900)}`;
  const run = await planPull(list, {
    files: { ...Object.fromEntries(files), 'projects/tools/grub.md': grub },
  });
  expect(run.exitCode, run.stdout.slice(-500)).toBe(0);
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  expect(/… and \d+ more\.$/m.test(run.summary)).toBe(true);
  expect(/^… and \d+ more lines$/m.test(run.summary)).toBe(true);
});

describe('the config', () => {
  it.each([
    [
      'asks for another way to write',
      'write_back: commit\nlimits: { max_closures: 100000, per_hour: 100000 }\n',
    ],
    ['names another label, so that all issues look new', 'tracking_label: other\n'],
    ['takes every file off the list', 'files: []\non_removed: close\n'],
  ])('%s: nothing is written', async (_, config) => {
    for (const mode of ['plan', 'sync', 'auto']) {
      const run = await planPull(list, {
        files: { [CONFIG]: config },
        inputs: { mode, token: list.github.tokens.bot },
      });
      expect(run.writes).toEqual([]);
      expect(run.summary).toMatch(/^## Dibs: /);
    }
  });

  it.each([
    ['many stars', `files: ["**/${'*a'.repeat(12)}b"]`],
    ['a regular expression', 'files: ["**/(a+)+b"]'],
    ['an archive', `archive: ["**/${'*a'.repeat(12)}b"]`],
  ])('has globs on which a path takes hours: %s', async (_, config) => {
    const files = { [CONFIG]: `${config}\n`, [`projects/${'a'.repeat(120)}.md`]: projectFile('A') };
    const run = await planPull(list, { files });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^It takes too long .* write simpler ones\.$/) },
    ]);
    expect(run.duration).toBeLessThan(15_000);
  });

  it("reads nothing of git's own folder, where a token may lie", async () => {
    const run = await planPull(list, {
      files: { [CONFIG]: 'projects: .git\nfiles: ["**"]\nfields: { title: "#" }\n' },
      before: async ({ dir }) => {
        await mkdir(join(dir, '.git'));
        await writeFile(join(dir, '.git/config'), '# secret\n');
      },
    });
    expect(run.exitCode).toBe(1);
    expect(`${run.stdout}${run.summary}`).not.toContain('secret');
  });
});

describe('files', () => {
  it('are not read through links, and not where they are too large', async () => {
    const run = await planPull(list, {
      files: { 'projects/large.md': projectFile('Large') },
      before: async ({ dir }) => {
        await writeFile(join(dir, 'projects/large.md'), projectFile('Large', '', 'x'.repeat(17_000_000)));
        await symlink('/etc/hostname', join(dir, 'projects/link.md'));
        await rm(join(dir, 'projects/tools/grub.md'));
        await symlink('../../.git/config', join(dir, 'projects/tools/grub.md'));
      },
    });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        file: 'projects/large.md',
        message: 'The file cannot be read: it has more than 16000000 bytes.',
      }),
    );
    expect(run.summary).not.toContain('link.md');
  });
});
