import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersInIndex, renderIndex } from '../../src/list/index-page.ts';
import { read } from '../../src/list/read-projects.ts';
import { configSchema } from '../../src/schema/config.ts';

const repository = { server: 'https://github.com', owner: 'xen-list', repo: 'projects', branch: 'main' };

function indexOf(categories: readonly (string | undefined)[], configured: readonly string[]): string {
  const config = configSchema.parse({
    categories: Object.fromEntries(configured.map((key) => [key, { name: `The ${key}` }])),
  });
  const files = categories.map((category, at) => ({
    path: `projects/p${at}.md`,
    text: `---\ntitle: P${at}\n${category === undefined ? '' : `category: ${category}\n`}---\n`,
  }));
  const { projects } = read(files, config);
  return renderIndex(undefined, projects, { path: 'projects/README.md', repository, config }) ?? '';
}

const headings = (index: string) => index.split('\n').filter((line) => line.startsWith('## '));

it('categories come in the order of the config, then others by name, then what has none', () => {
  const index = indexOf(
    [undefined, 'zoo', 'Tools', 'other', 'Hypervisor', 'apps'],
    ['zoo', 'tools', 'hypervisor'],
  );
  expect(headings(index)).toEqual([
    '## The zoo',
    '## The tools',
    '## The hypervisor',
    '## apps',
    '## other',
    '## Other projects',
  ]);
  expect(index.indexOf('[P0]')).toBeGreaterThan(index.indexOf('## Other projects'));
});

it('a list without categories has no headings', () => {
  expect(headings(indexOf([undefined, undefined], ['tools']))).toEqual([]);
});

it('the order is that of the config whatever the order of the files', () => {
  const keys = ['delta', 'alpha', 'charlie', 'bravo'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(keys, { minLength: 4 }),
      fc.shuffledSubarray(keys),
      (configured, used) => {
        const found = headings(indexOf(used, configured));
        expect(found).toEqual(configured.filter((key) => used.includes(key)).map((key) => `## The ${key}`));
      },
    ),
  );
});

const config = configSchema.parse({});
const LIST = [
  { path: 'projects/a/one.md', lines: 'title: One [x] | y\ndifficulty: easy\nskills: [C]\nissue: 1' },
  { path: 'projects/a/two.md', lines: 'title: Two\nissue: 2\nclaim: { by: [alice], since: 2026-11-02 }' },
  {
    path: 'projects/b/three.md',
    lines: 'title: Three\nissue: 3\nstatus: done\nclaim: { by: [bob], since: 2026-10-01 }',
  },
  {
    path: 'projects/b/four.md',
    lines: 'title: Four\nissue: 4\nmax_claims: 3\nclaim: { by: [carol, dave], since: 2026-10-01 }',
  },
  { path: 'projects/five.md', lines: 'title: Five\nstatus: archived\nissue: 5' },
  { path: 'projects/six.md', lines: 'title: Six' },
];
const { projects } = read(
  LIST.map(({ path, lines }) => ({ path, text: `---\n${lines}\n---\n` })),
  config,
);
const context = { path: 'projects/README.md', repository, config };
const index = renderIndex(undefined, projects, context) ?? '';

it('a title leads to the issue, beside it a small link to the file, and the claim is told in words', () => {
  const row = (name: string) => index.split('\n').find((line) => line.includes(`[${name}`)) ?? '';
  expect(row('One')).toBe(
    '| [One \\[x\\] \\| y](<https://github.com/xen-list/projects/issues/1>) <sub>[file](<a/one.md>)</sub> | easy | C | free |',
  );
  expect(row('Two')).toContain('| [alice](https://github.com/alice) since 2026-11-02 |');
  expect(row('Three')).toContain('| done by [bob](https://github.com/bob) |');
  expect(row('Four')).toMatch(/ and \[dave\]\(\S+\) since 2026-10-01; free places: 1 \|$/);
  expect(row('Six')).toContain('| [Six](<six.md>) |');
  expect(index).not.toContain('Five');
});

it('on top it says how to claim, and links to views on GitHub that find something', () => {
  expect(index).toContain('say `/claim` in a comment there. Free to take: 3 of 4.');
  const [, easy = ''] = /\[free and easy\]\(<([^>]*)>\)/.exec(index) ?? [];
  expect(new URL(easy).searchParams.get('q')).toBe(
    'is:issue is:open label:"project" label:"claim: open" label:"difficulty: easy"',
  );
  expect(index).not.toContain('Summer of Code');
});

it('what is done is folded, and all tables have the same columns', () => {
  const [open = '', done = ''] = index.split('<details>\n<summary>Projects that are done: 1</summary>\n\n');
  expect(open).not.toContain('Three');
  expect(done).toContain('Three');
  const heads = index.split('\n').filter((line) => line.startsWith('| Project'));
  expect(heads.length).toBe(4);
  expect(new Set(heads).size).toBe(1);
});

it('it remembers the numbers of its projects, and is the same again', () => {
  expect(renderIndex(index, projects, context)).toBe(index);
  const lost = projects.map(({ issue: _, ...project }) => project);
  expect(renderIndex(index, lost, context)).toBe(index);
  expect(numbersInIndex(index, context.path).get('projects/b/three.md')).toBe(3);
});
